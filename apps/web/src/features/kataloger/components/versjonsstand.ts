import { iDag } from '../../../shared/lib/dato';
import { gjeldendeVersjon, type Katalog, type KatalogMaal, type Versjonslinje } from '../../../shared/lib/kataloger';

export type Versjonsstand = 'utkast' | 'gjelder' | 'kommer' | 'erstattet';

/** Where a version stands among the others of its catalogue. */
export function versjonsstand(katalog: Katalog, versjon: Versjonslinje, today = iDag()): Versjonsstand {
  if (versjon.status === 'UTKAST') return 'utkast';
  if (gjeldendeVersjon(katalog, today)?.id === versjon.id) return 'gjelder';
  return versjon.gyldigFra > today ? 'kommer' : 'erstattet';
}

export interface Versjonsforskjell {
  readonly nye: readonly KatalogMaal[];
  /** What is fixed is another. */
  readonly endrede: readonly KatalogMaal[];
  /** Only the explanatory parts are. */
  readonly forklaringer: readonly KatalogMaal[];
  readonly borte: readonly KatalogMaal[];
  readonly uendrede: readonly KatalogMaal[];
}

const fixed = ({
  tittel,
  kategori,
  maaltekst,
  gyldigFra,
  gyldigTil,
  stedForGodkjenning,
  erstatter,
}: KatalogMaal): string =>
  JSON.stringify([tittel, kategori, maaltekst, gyldigFra, gyldigTil, stedForGodkjenning, erstatter]);

const explanatory = ({ utdypendeTekst, aktiviteter, vurderingsformer }: KatalogMaal): string =>
  JSON.stringify([
    utdypendeTekst,
    aktiviteter.map(({ antall, tekst, type }) => [antall, tekst, type]),
    vurderingsformer,
  ]);

/** What publishing changes against the version before it. */
export function forskjell(foer: readonly KatalogMaal[], etter: readonly KatalogMaal[]): Versjonsforskjell {
  const before = new Map(foer.map((maal) => [maal.kode, maal]));
  const after = new Set(etter.map(({ kode }) => kode));
  const sortOf = (maal: KatalogMaal): keyof Versjonsforskjell => {
    const old = before.get(maal.kode);
    if (!old) return 'nye';
    if (fixed(old) !== fixed(maal)) return 'endrede';
    return explanatory(old) === explanatory(maal) ? 'uendrede' : 'forklaringer';
  };
  const of = (sort: keyof Versjonsforskjell): KatalogMaal[] => etter.filter((maal) => sortOf(maal) === sort);
  return {
    nye: of('nye'),
    endrede: of('endrede'),
    forklaringer: of('forklaringer'),
    uendrede: of('uendrede'),
    borte: foer.filter(({ kode }) => !after.has(kode)),
  };
}
