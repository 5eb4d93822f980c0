import type { Maalliste, Maalplan, Maalrad } from '../../../shared/lib/maalliste';
import type { Tidligere } from '../../../shared/lib/tidligere';
import type { Vedlegg } from '../../../shared/lib/vedlegg';
import type { Fillinje, Meldkropp } from '../api/tidligere';

export const OPPHAV = ['dato', 'virksomhet', 'godkjenner'] as const;
export type Opphavsfelt = (typeof OPPHAV)[number];
/** What one goal has of its own; '' is as for the others. */
export type Egne = Readonly<Record<Opphavsfelt, string>>;

export const SOM_ANDRE: Egne = { dato: '', virksomhet: '', godkjenner: '' };

export interface Meldverdier extends Egne {
  readonly dokument: string;
  readonly kommentar: string;
  /** The goals that are ticked. */
  readonly maal: Readonly<Record<string, Egne>>;
  readonly vedlegg: readonly Vedlegg[];
}

export const TOM: Meldverdier = { ...SOM_ANDRE, dokument: '', kommentar: '', maal: {}, vedlegg: [] };

/** What came back, or was called back, as it was: nothing is typed anew. */
export function verdierAv(melding: Tidligere): Meldverdier {
  const { dokument, dato, virksomhet, godkjenner, vedlegg } = melding;
  const felles: Egne = { dato: dato ?? '', virksomhet: virksomhet ?? '', godkjenner: godkjenner ?? '' };
  const open = melding.maal.filter(({ utfall, hinder }) => utfall !== 'GODKJENT' && hinder === null);
  const maal = Object.fromEntries(open.map((one) => [one.maalId, egneAv(one, felles)]));
  return { ...felles, dokument, kommentar: '', maal, vedlegg };
}

const egneAv = (one: Readonly<Record<Opphavsfelt, string | null>>, felles: Egne): Egne => ({
  dato: own(one.dato, felles.dato),
  virksomhet: own(one.virksomhet, felles.virksomhet),
  godkjenner: own(one.godkjenner, felles.godkjenner),
});

const own = (value: string | null, felles: string): string => (value === null || value === felles ? '' : value);

/** The rows that can be sent are ticked; what they all say the same becomes what is written for all. */
export function medFil(verdier: Meldverdier, linjer: readonly Fillinje[]): Meldverdier {
  const klare = linjer.filter(({ utfall, maalId }) => utfall === 'KLAR' && maalId !== null);
  const shared = (felt: Opphavsfelt): string => {
    const [only = null, ...others] = new Set(klare.map((linje) => linje[felt]));
    return verdier[felt] === '' && others.length === 0 ? (only ?? '') : verdier[felt];
  };
  const felles: Egne = { dato: shared('dato'), virksomhet: shared('virksomhet'), godkjenner: shared('godkjenner') };
  const fresh = Object.fromEntries(klare.map((linje) => [linje.maalId ?? '', egneAv(linje, felles)]));
  return { ...verdier, ...felles, maal: { ...verdier.maal, ...fresh } };
}

/** What is sent: the ticked goals that are still to be had. */
export function kroppAv(verdier: Meldverdier, valgbare: readonly Maalrad[]): Meldkropp {
  const { dokument, kommentar, vedlegg, maal } = verdier;
  return {
    ...uttrykt(verdier),
    dokument: dokument.trim(),
    kommentar: kommentar.trim(),
    vedleggIder: vedlegg.map(({ id }) => id),
    maal: valgbare.flatMap(({ id }) => (maal[id] ? [{ maalId: id, ...uttrykt(maal[id]) }] : [])),
  };
}

const uttrykt = (egne: Egne): Partial<Egne> =>
  Object.fromEntries(OPPHAV.flatMap((felt) => (egne[felt].trim() === '' ? [] : [[felt, egne[felt].trim()]])));

export interface Planvalg {
  readonly plan: Maalplan;
  readonly kategorier: readonly { readonly kategori: string; readonly maal: readonly Maalrad[] }[];
}

/** What may be ticked: neither approved here nor waiting in another list. */
export const valgbareI = ({ maal }: Maalliste, meldte: ReadonlySet<string>): Maalrad[] =>
  maal.filter(({ id, tilstand }) => tilstand !== 'GODKJENT' && !meldte.has(id));

export const perPlan = (maalplaner: readonly Maalplan[], maal: readonly Maalrad[]): Planvalg[] =>
  maalplaner.flatMap((plan) => {
    const inPlan = maal.filter(({ maalplanId }) => maalplanId === plan.id);
    const names = [...new Set(inPlan.map(({ kategori }) => kategori))];
    const kategorier = names.map((navn) => ({ kategori: navn, maal: inPlan.filter((rad) => rad.kategori === navn) }));
    return kategorier.length === 0 ? [] : [{ plan, kategorier }];
  });
