import { parseCalendarDate } from '@kp/kernel/calendar-date';
import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';
import { wordsOf } from '@kp/platform/regneark/kolonnekjenner';
import {
  type Importceller,
  type Importfelt,
  type Importmerknad,
  tolkFravaer,
  tolkSlutt,
  tolkStilling,
} from '../domain/importrad';
import { UTEN_KATEGORI, kategorinavn } from '../domain/kategorinavn';
import type { AnnetSted, Periodeinnhold } from '../domain/periode';
import { EKSEMPELSTED } from './importmal';

interface Navn {
  readonly id: string;
  readonly navn: string;
}

/** What the words of a row may name. */
export interface Importord {
  readonly steder: readonly (Navn & { readonly orgnr: string; readonly arenaer: readonly Navn[] })[];
  /** Empty where the rule set has no division yet. */
  readonly kategorier: readonly string[];
}

export interface TolketPerioderad {
  /** Null as long as something must be corrected. */
  readonly innhold: Periodeinnhold | null;
  readonly feil: readonly Importmerknad[];
  /** What was understood in one of two ways. */
  readonly merknader: readonly Importmerknad[];
}

const LONGEST_TEXT = 200;
const FEWEST_LETTERS = 4;

/** Reads one row, gathering every fault instead of stopping at the first. */
export function tolkPerioderad(celler: Importceller, ord: Importord): TolketPerioderad {
  return new Radtolk(celler, ord).tolk();
}

const samme = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/** «Åpen uselektert» is enough for «Åpen uselektert praksis», and «Institusjonstjeneste» says no more than «Institusjon». */
function begins(navn: string, cell: string): boolean {
  const [name, text] = [
    wordsOf(navn).join(' '),
    wordsOf(cell)
      .join(' ')
      .replace(/^tjeneste i /u, ''),
  ];
  return text.length >= FEWEST_LETTERS && (name.startsWith(text) || text.startsWith(name));
}

class Radtolk {
  private readonly feil: Importmerknad[] = [];
  private readonly merknader: Importmerknad[] = [];

  constructor(
    private readonly celler: Importceller,
    private readonly ord: Importord,
  ) {}

  tolk(): TolketPerioderad {
    if (samme(this.celler.virksomhet, EKSEMPELSTED)) this.refuse('eksempelrad', null);
    // Never stored, wherever it comes from; the fields stay apart by the line breaks.
    else if (hasFodselsnummer(Object.values(this.celler).join('\n'))) this.refuse('fodselsnummer', null);
    else {
      const innhold = this.innhold();
      if (this.feil.length === 0) return { innhold, feil: [], merknader: this.merknader };
    }
    return { innhold: null, feil: this.feil, merknader: [] };
  }

  private innhold(): Periodeinnhold {
    const { fravaer } = this.celler;
    const sted = this.sted();
    return {
      virksomhetId: sted?.id ?? '',
      arenaId: sted ? this.arena(sted) : null,
      kategori: this.kategori(),
      stilling: this.stilling(),
      fra: this.dato('fra'),
      til: this.slutt(),
      annetSted: this.annetSted(),
      fravaer: this.read('fravaer', 'ugyldigFravaer', tolkFravaer(fravaer)) ?? [],
    };
  }

  private sted(): Importord['steder'][number] | null {
    const { virksomhet } = this.celler;
    const found = this.ord.steder.filter(({ navn, orgnr }) => samme(navn, virksomhet) || orgnr === virksomhet);
    const [only] = found;
    if (found.length === 1 && only) return only;
    const steder = this.ord.steder.map(({ navn }) => navn).join(', ');
    this.refuse(found.length > 1 ? 'flereVirksomheter' : 'ukjentVirksomhet', 'virksomhet', { steder });
    return null;
  }

  private arena({ arenaer }: Importord['steder'][number]): string | null {
    const { arena } = this.celler;
    if (arena === '') return null;
    const found = arenaer.find(({ navn }) => samme(navn, arena));
    if (!found) this.refuse('ukjentArena', 'arena', { steder: arenaer.map(({ navn }) => navn).join(', ') });
    return found?.id ?? null;
  }

  private kategori(): string {
    const { kategori } = this.celler;
    const { kategorier } = this.ord;
    if (kategorier.length === 0) return UTEN_KATEGORI;
    const found = kategorier.find((one) => samme(one, kategori) || begins(kategorinavn(one), kategori));
    const navn = kategorier.map(kategorinavn).join(', ');
    if (found === undefined) this.refuse('ukjentKategori', 'kategori', { verdi: kategori, kategorier: navn });
    return found ?? '';
  }

  private stilling(): number {
    const read = this.read('stilling', 'ugyldigStilling', tolkStilling(this.celler.stilling));
    if (read?.somAndel === true) {
      const parametere = { verdi: this.celler.stilling, prosent: String(read.stilling / 100).replace('.', ',') };
      this.merknader.push({ kode: 'tjenesteimport.stillingLestSom', felt: 'stilling', parametere });
    }
    return read?.stilling ?? 0;
  }

  private annetSted(): AnnetSted | null {
    const { dokument: tittel, utsteder, dokumentdato } = this.celler;
    if ([tittel, utsteder, dokumentdato].every((cell) => cell === '')) return null;
    if (tittel === '' || utsteder === '') this.refuse('annetStedUfullstendig', 'dokument');
    if (Math.max(tittel.length, utsteder.length) > LONGEST_TEXT)
      this.refuse('forLangTekst', 'dokument', { grense: LONGEST_TEXT });
    return { tittel, utsteder, dato: this.dato('dokumentdato') };
  }

  private dato(felt: 'fra' | 'dokumentdato'): string {
    const cell = this.celler[felt];
    return this.read(felt, cell === '' ? 'manglerDato' : 'ugyldigDato', parseCalendarDate(cell)) ?? '';
  }

  private slutt(): string | null {
    const til = tolkSlutt(this.celler.til);
    if (til === undefined) this.refuse('ugyldigDato', 'til', { verdi: this.celler.til });
    return til ?? null;
  }

  private read<T>(felt: Importfelt, kode: string, value: T | null): T | null {
    if (value === null) this.refuse(kode, felt, { verdi: this.celler[felt] });
    return value;
  }

  private refuse(kode: string, felt: Importfelt | null, parametere: Importmerknad['parametere'] = {}): void {
    this.feil.push({ kode: `tjenesteimport.${kode}`, felt, parametere });
  }
}
