import type { TFunction } from 'i18next';
import { iDag } from '../../../shared/lib/dato';
import type { Ressurs } from '../../../shared/lib/ressurser';
import { erDato } from '../../../shared/ui/datofelt';
import type { Ressursinn, Utgivervalg } from '../api/ressurser';
import type { Innhold } from './ressursinnhold';

/** The form as typed: lines and commas where the server has lists. */
export interface Ressursverdier {
  readonly som: string;
  readonly type: Ressurs['type'];
  readonly tittel: string;
  readonly tekst: string;
  readonly adresse: string;
  readonly punkter: string;
  readonly maalgruppe: Ressurs['maalgruppe'];
  readonly spraak: Ressurs['spraak'];
  readonly fagligOppdatert: string;
  readonly nesteGjennomgang: string;
  readonly maal: string;
}

/** The catalogue of each code of a goal. */
export type Kodebok = ReadonlyMap<string, string>;

const split = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const fraRessurs = (ressurs: Ressurs | null): Ressursverdier => ({
  som: '0',
  type: ressurs?.type ?? 'LENKE',
  tittel: ressurs?.tittel ?? '',
  tekst: ressurs?.tekst ?? '',
  adresse: ressurs?.adresse ?? '',
  punkter: ressurs?.punkter.join('\n') ?? '',
  maalgruppe: ressurs?.maalgruppe ?? [],
  spraak: ressurs?.spraak ?? 'nb',
  fagligOppdatert: ressurs?.fagligOppdatert ?? iDag(),
  nesteGjennomgang: ressurs?.nesteGjennomgang ?? '',
  maal: ressurs?.maal.map(({ kode }) => kode).join(', ') ?? '',
});

const emptyToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const tilRessurs = (verdier: Ressursverdier, bok: Kodebok): Ressursinn => ({
  ...{ type: verdier.type, tittel: verdier.tittel, tekst: verdier.tekst, spraak: verdier.spraak },
  ...{ maalgruppe: verdier.maalgruppe, fagligOppdatert: verdier.fagligOppdatert },
  adresse: emptyToNull(verdier.adresse),
  nesteGjennomgang: emptyToNull(verdier.nesteGjennomgang),
  punkter: verdier.type === 'SJEKKLISTE' ? split(verdier.punkter, /\n/).map((tekst) => ({ tekst })) : [],
  maal: split(verdier.maal, /,/).map((kode) => ({ kode, katalogKode: bok.get(kode) ?? '' })),
});

/** As its readers will see it. */
export const tilVisning = (verdier: Ressursverdier, utgiver: Utgivervalg): Innhold => ({
  ...verdier,
  ...utgiver,
  fagligOppdatert: erDato(verdier.fagligOppdatert) ? verdier.fagligOppdatert : '',
  nesteGjennomgang: erDato(verdier.nesteGjennomgang) ? verdier.nesteGjennomgang : null,
  // An address is not followed before the server has looked at it.
  adresse: null,
  punkter: verdier.type === 'SJEKKLISTE' ? split(verdier.punkter, /\n/) : [],
  maal: split(verdier.maal, /,/).map((kode) => ({ kode, katalogKode: '' })),
});

export function sjekkRessurs(
  t: TFunction<'ressurser'>,
  verdier: Ressursverdier,
  bok: Kodebok,
): Record<string, string | undefined> {
  const required = (text: string): string | undefined => (text.trim() === '' ? t('skjema.mangler') : undefined);
  const checklist = verdier.type === 'SJEKKLISTE';
  const unknown = split(verdier.maal, /,/).find((kode) => !bok.has(kode));
  const { nesteGjennomgang } = verdier;
  return {
    tittel: required(verdier.tittel),
    tekst: required(verdier.tekst),
    adresse: checklist ? undefined : required(verdier.adresse),
    punkter: checklist ? required(verdier.punkter) : undefined,
    fagligOppdatert: erDato(verdier.fagligOppdatert) ? undefined : t('skjema.manglerDato'),
    nesteGjennomgang: nesteGjennomgang === '' || erDato(nesteGjennomgang) ? undefined : t('skjema.manglerDato'),
    maal: unknown === undefined ? undefined : t('skjema.ukjentMaal', { kode: unknown }),
  };
}
