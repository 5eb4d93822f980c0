import type { ReactNode } from 'react';
import { i18n } from '../../../shared/i18n/i18n';
import type { Aktivitet } from '../../../shared/lib/aktivitet';
import { tidspunkt } from '../../../shared/lib/format';
import { bevisfakta, tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';

const ns = 'journal';
const HANDLING = { send: 'nytt.sendt', kallTilbake: 'nytt.kaltTilbake' } as const;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What reads otherwise in an activity, who did it and when; null when nothing does. */
export function nyttIAktivitet(foer: Aktivitet, naa: Aktivitet): ReactNode {
  const lines = [...hendelser(foer, naa), ...innhold(foer, naa)];
  if (lines.length === 0) return null;
  return (
    <ul className="ds-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const hendelser = (foer: Aktivitet, naa: Aktivitet): string[] =>
  naa.hendelser.slice(foer.hendelser.length).map(({ handling, av, tid }) => {
    const known = handling === 'send' || handling === 'kallTilbake' ? HANDLING[handling] : 'nytt.annet';
    return i18n.t(known, { ns, av: av.navn, tid: tidspunkt(tid) });
  });

function innhold(foer: Aktivitet, naa: Aktivitet): string[] {
  const facts = [tittelPaa, bevisfakta].flatMap((tell) =>
    tell(foer) === tell(naa) ? [] : [i18n.t('nytt.felt', { ns, foer: tell(foer), verdi: tell(naa) })],
  );
  return [
    ...facts,
    ...(foer.tekst === naa.tekst ? [] : [i18n.t('nytt.tekst', { ns })]),
    ...(same(maalkoder(foer), maalkoder(naa)) ? [] : [i18n.t('nytt.maalene', { ns })]),
    ...(same(filer(foer), filer(naa)) ? [] : [i18n.t('nytt.vedlegg', { ns })]),
  ];
}

const maalkoder = ({ maal }: Aktivitet): string[] => maal.map(({ kode }) => kode);
const filer = ({ vedlegg }: Aktivitet): string[] => vedlegg.map(({ id }) => id);
