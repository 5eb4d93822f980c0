import type { TFunction } from 'i18next';
import { iDag } from '../../../shared/lib/dato';
import type { Ressurs } from '../../../shared/lib/ressurser';
import type { Vedlegg } from '../../../shared/lib/vedlegg';
import { erDato } from '../../../shared/ui/datofelt';
import type { Ressursinn } from '../api/ressurser';
import type { Innhold } from './ressursinnhold';

/** The form as typed: lines where the server has a list. */
export interface Ressursverdier {
  readonly som: string;
  readonly type: Ressurs['type'];
  readonly tittel: string;
  readonly tekst: string;
  readonly adresse: string;
  /** None or one. */
  readonly filer: readonly Vedlegg[];
  readonly punkter: string;
  readonly maalgruppe: Ressurs['maalgruppe'];
  readonly spraak: Ressurs['spraak'];
  readonly fagligOppdatert: string;
  readonly nesteGjennomgang: string;
  readonly maalkoder: readonly string[];
}

/** The catalogue of each code of a goal. */
export type Kodebok = ReadonlyMap<string, string>;

export const fraRessurs = (ressurs: Ressurs | null): Ressursverdier => ({
  som: '0',
  type: ressurs?.type ?? 'LENKE',
  tittel: ressurs?.tittel ?? '',
  tekst: ressurs?.tekst ?? '',
  adresse: ressurs?.adresse ?? '',
  filer: ressurs?.fil ? [ressurs.fil] : [],
  punkter: ressurs?.punkter.join('\n') ?? '',
  maalgruppe: ressurs?.maalgruppe ?? [],
  spraak: ressurs?.spraak ?? 'nb',
  fagligOppdatert: ressurs?.fagligOppdatert ?? iDag(),
  nesteGjennomgang: ressurs?.nesteGjennomgang ?? '',
  maalkoder: ressurs?.maal.map(({ kode }) => kode) ?? [],
});

const emptyToNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What belongs to the chosen type; what was typed for another stays in the form. */
const punkterAv = ({ type, punkter }: Ressursverdier): string[] =>
  type === 'SJEKKLISTE' ? punkter.split('\n').flatMap((line) => emptyToNull(line) ?? []) : [];
const filAv = ({ type, filer }: Ressursverdier): Vedlegg | null => (type === 'DOKUMENT' ? (filer[0] ?? null) : null);

export const tilRessurs = (verdier: Ressursverdier, bok: Kodebok): Ressursinn => ({
  ...{ type: verdier.type, tittel: verdier.tittel, tekst: verdier.tekst, spraak: verdier.spraak },
  ...{ maalgruppe: verdier.maalgruppe, fagligOppdatert: verdier.fagligOppdatert },
  ...{ adresse: emptyToNull(verdier.adresse), vedleggId: filAv(verdier)?.id ?? null },
  nesteGjennomgang: emptyToNull(verdier.nesteGjennomgang),
  punkter: punkterAv(verdier).map((tekst) => ({ tekst })),
  maal: verdier.maalkoder.map((kode) => ({ kode, katalogKode: bok.get(kode) ?? '' })),
});

/** As its readers will see it. */
export const tilVisning = (verdier: Ressursverdier): Innhold => ({
  ...verdier,
  fagligOppdatert: erDato(verdier.fagligOppdatert) ? verdier.fagligOppdatert : '',
  nesteGjennomgang: erDato(verdier.nesteGjennomgang) ? verdier.nesteGjennomgang : null,
  fil: filAv(verdier),
  punkter: punkterAv(verdier),
  maal: verdier.maalkoder.map((kode) => ({ kode })),
});

export function sjekkRessurs(t: TFunction<'ressurser'>, verdier: Ressursverdier): Record<string, string | undefined> {
  const { type, tittel, tekst, adresse, punkter, fagligOppdatert, nesteGjennomgang } = verdier;
  const required = (text: string, key: 'tittel' | 'tekst' | 'adresse' | 'punkter'): string | undefined =>
    text.trim() === '' ? t(`skjema.mangler.${key}`) : undefined;
  const hasAddress = type === 'SJEKKLISTE' || (type === 'DOKUMENT' && filAv(verdier) !== null);
  return {
    tittel: required(tittel, 'tittel'),
    tekst: required(tekst, 'tekst'),
    vedlegg: type === 'DOKUMENT' && !hasAddress && adresse.trim() === '' ? t('skjema.mangler.dokument') : undefined,
    adresse: type === 'DOKUMENT' || hasAddress ? undefined : required(adresse, 'adresse'),
    punkter: type === 'SJEKKLISTE' ? required(punkter, 'punkter') : undefined,
    fagligOppdatert: erDato(fagligOppdatert) ? undefined : t('skjema.mangler.dato'),
    nesteGjennomgang: nesteGjennomgang === '' || erDato(nesteGjennomgang) ? undefined : t('skjema.mangler.dato'),
  };
}
