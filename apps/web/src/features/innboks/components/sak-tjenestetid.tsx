import type { Saksprops } from './avgjort';
import { Panelhode } from './panelhode';

/** ATTESTER_PERIODE and SVAR_PERIODE: which period it is; the deciding is done on the page for service time. */
export function TjenestetidSak({ oppgave, avgjort, borte }: Saksprops) {
  return (
    <Panelhode oppgave={oppgave} avgjort={avgjort} borte={borte} tittel={oppgave.tittel} fakta={oppgave.detalj} />
  );
}
