import type { SignaturRad } from '../../libs/modules/revisjon/persistence/signaturlogg.repository';
import { canonicalJson, leafHash } from '../../libs/modules/revisjon/domain/leaf';

type Rad = Record<string, unknown> & SignaturRad;

/** What somebody with the database at hand has made of the log, and the first entry that is no longer right. */
export interface Tukling {
  readonly hva: string;
  readonly rader: Rad[];
  readonly foerste: number;
}

const FELTER = [
  'tid',
  'handling',
  'brukerId',
  'rolle',
  'gjelder',
  'gjelderId',
  'innhold',
  'leafHash',
  'forrigeHash',
] as const;

/** Another character in one place. */
function byttTegn(text: string, next: () => number): string {
  const at = Math.floor(next() * text.length);
  const other = text[at] === 'x' ? 'y' : 'x';
  return text.slice(0, at) + other + text.slice(at + 1);
}

const nummerer = (rader: readonly Rad[]): Rad[] => rader.map((rad, index) => ({ ...rad, nr: index + 1 }));

/** The entry signed by another, with a hash that fits, and all after it hashed anew when `resten` says so. */
function signerOm(rader: readonly Rad[], at: number, brukerId: string, resten: boolean): Rad[] {
  let forrigeHash = rader[at]?.forrigeHash ?? '';
  return rader.map((rad, index) => {
    if (index < at || (index > at && !resten)) return rad;
    const changed = { forrigeHash, ...(index === at && { brukerId }) };
    const innhold = canonicalJson({ ...(JSON.parse(rad.innhold) as object), ...changed });
    const made = { ...rad, ...changed, innhold, leafHash: leafHash(innhold) };
    forrigeHash = made.leafHash;
    return made;
  });
}

/** One of all the ways there are, in a place that chance decides. */
export function tukle(rader: readonly Rad[], next: () => number): Tukling {
  const at = Math.floor(next() * rader.length);
  const rad = rader[at] as Rad;
  const after = rader.slice(at + 1);
  const ways: (() => Tukling)[] = [
    () => {
      const felt = FELTER[Math.floor(next() * FELTER.length)] ?? 'tid';
      const spoilt = { ...rad, [felt]: byttTegn(rad[felt], next) };
      return { hva: `et tegn i ${felt}`, rader: [...rader.slice(0, at), spoilt, ...after], foerste: at + 1 };
    },
    () => ({ hva: 'en rad tatt bort', rader: rader.filter((_, index) => index !== at), foerste: at + 1 }),
    () => ({
      hva: 'en rad tatt bort og resten flyttet',
      rader: nummerer(rader.filter((_, index) => index !== at)),
      foerste: at + 1,
    }),
    () => ({ hva: 'halen kuttet', rader: rader.slice(0, at), foerste: at + 1 }),
    () => ({ hva: 'en rad satt inn', rader: nummerer([...rader.slice(0, at + 1), rad, ...after]), foerste: at + 2 }),
    () => {
      const other = (at + 1 + Math.floor(next() * (rader.length - 1))) % rader.length;
      const swapped = rader.map((each, index) => (index === at ? rader[other] : index === other ? rad : each) as Rad);
      return { hva: 'to rader byttet', rader: nummerer(swapped), foerste: Math.min(at, other) + 1 };
    },
    () => ({ hva: 'en rad signert av en annen', rader: signerOm(rader, at, 'en-annen', false), foerste: at + 1 }),
    () => ({
      hva: 'en rad og alt etter den signert på nytt',
      rader: signerOm(rader, at, 'en-annen', true),
      foerste: at + 1,
    }),
  ];
  return (ways[Math.floor(next() * ways.length)] as () => Tukling)();
}
