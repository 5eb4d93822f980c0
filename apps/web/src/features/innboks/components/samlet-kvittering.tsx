import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { aktivitetQuery } from '../../../shared/lib/aktivitet';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { fornavn, klokken, oppramsing, tallord } from '../../../shared/lib/format';
import { AngreBekreftelse } from '../../../shared/ui/journal/angre-bekreftelse';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { oppgavetittel } from './oppgavetekst';
import { rollerI } from './signeringspanel';

export interface Signert {
  readonly saker: readonly Oppgave[];
  readonly tid: string;
}

/** One receipt for all of them; each can be undone by itself. */
export function SamletKvittering({ saker, tid }: Signert) {
  const { t } = useTranslation('samlet');
  const people = oppramsing([...new Set(saker.map(({ lis }) => fornavn(lis.navn)))]);
  return (
    <div className="kp-stabel">
      <Kvittering tittel={t('kvittering.tittel', { count: saker.length, antall: tallord(saker.length) })}>
        <p>{t('kvittering.tekst', { rolle: rollerI(saker), tid: klokken(tid), hvem: people })}</p>
      </Kvittering>
      <details className="kp-tillegg">
        <summary>{t('kvittering.angre')}</summary>
        <ul className="kp-stabel kp-tett">
          {saker.map((oppgave) => (
            <li key={oppgave.id}>
              {oppgavetittel(oppgave)}, {oppgave.lis.navn}
              {oppgave.slag === 'BEKREFT_AKTIVITET' && <Angre aktivitetId={oppgave.gjelderId} />}
            </li>
          ))}
        </ul>
      </details>
      <div className="kp-bredknapp">
        <KnappLenke to="/innboks">{t('tilInnboksen')}</KnappLenke>
      </div>
    </div>
  );
}

function Angre({ aktivitetId }: { aktivitetId: string }) {
  const { data } = useQuery(aktivitetQuery(aktivitetId));
  return data ? <AngreBekreftelse aktivitet={data} /> : null;
}
