import { OmitType } from '@nestjs/swagger';
import { parseCalendarDate } from '@kp/kernel/calendar-date';
import { DomainException } from '@kp/kernel/result';
import { NyttUtdanningslopRequest } from '@kp/modules/lis';
import { NyPersonRequest, NyVirksomhetRequest } from '@kp/modules/virksomheter';
import { validated } from '@kp/platform/http/validation';
import { wordsOf } from '@kp/platform/regneark/kolonnekjenner';
import {
  type Oppsettmerknad,
  type Oppsettrad,
  merknad,
  tolkRolle,
  tolkSpesialitet,
  tolkType,
} from '../domain/oppsettrad';
import { ARK } from './kolonner';

/** What the form of a LIS asks, but for those that a row names in words: they are looked up in the transaction. */
class LisradRequest extends OmitType(NyttUtdanningslopRequest, ['virksomhetId', 'lederId', 'veilederId'] as const) {}

/** The fields alone. */
export type Personverdier = Pick<NyPersonRequest, keyof NyPersonRequest>;

/** What the single forms would have sent. */
export type Tolket =
  | { readonly slag: 'VIRKSOMHET'; readonly verdier: NyVirksomhetRequest }
  | { readonly slag: 'PERSON'; readonly verdier: Personverdier }
  | { readonly slag: 'LIS'; readonly verdier: LisradRequest };

export interface TolketRad {
  readonly rad: Oppsettrad;
  /** Null as long as something must be corrected. */
  readonly tolket: Tolket | null;
  readonly feil: readonly Oppsettmerknad[];
}

const FORMS = { VIRKSOMHET: NyVirksomhetRequest, PERSON: NyPersonRequest, LIS: LisradRequest } as const;

/** Reads one row and holds it to the form's own demands, gathering every fault instead of stopping at the first. */
export async function tolkOppsettrad(rad: Oppsettrad, idag: string): Promise<TolketRad> {
  if (rad.fodselsnummer) return { rad, tolket: null, feil: [merknad('fodselsnummer')] };
  const cells = new Celleleser(rad.celler);
  for (const felt of ARK[rad.slag].kreves) cells.require(felt);
  const form = READERS[rad.slag](cells, idag);
  const seen = new Set(cells.feil.map(({ felt }) => felt));
  const { verdier, feil } = await holdToForm(FORMS[rad.slag], form);
  const all = [...cells.feil, ...feil.filter(({ felt }) => !seen.has(felt))];
  return { rad, tolket: all.length === 0 ? ({ slag: rad.slag, verdier } as Tolket) : null, feil: all };
}

const READERS = {
  VIRKSOMHET: (c: Celleleser): object => ({
    ...{ orgnr: c.text('orgnr'), navn: c.text('navn'), type: c.word('type', tolkType, 'ukjentType') },
    // A spreadsheet takes the first nought of a number away.
    kommunenummer: c.text('kommunenummer')?.padStart(4, '0'),
    ...{ sentralitet: c.number('sentralitet'), sentralitetAar: c.number('sentralitetAar') },
  }),
  PERSON: (c: Celleleser, idag: string): object => ({
    ...{ navn: c.text('navn'), epost: c.text('epost'), rolle: c.word('rolle', rolleForPerson(c), 'ukjentRolle') },
    ...{ hprNummer: c.text('hprNummer'), yrke: c.text('yrke'), spesialitet: c.text('spesialitet') },
    ...{ spesialitetDato: c.date('spesialitetDato'), fra: c.date('fra') ?? idag, til: c.date('til') },
  }),
  LIS: (c: Celleleser): object => ({
    ...{ navn: c.text('navn'), epost: c.text('epost'), hprNummer: c.text('hprNummer')?.replace(/\s/gu, '') },
    spesialitet: c.word('spesialitet', tolkSpesialitet, 'ukjentUtdanning'),
    ...{ startdato: c.date('startdato'), planlagtSlutt: c.date('planlagtSlutt') },
    fra: c.date('fra') ?? c.date('startdato'),
  }),
};

/** A LIS is more than a role: it has a sheet of its own. */
const rolleForPerson =
  (cells: Celleleser) =>
  (joined: string): string | undefined => {
    const rolle = tolkRolle(joined);
    if (rolle === 'LIS') cells.refuse('rollenLis', 'rolle');
    return rolle;
  };

class Celleleser {
  readonly feil: Oppsettmerknad[] = [];

  constructor(private readonly celler: Oppsettrad['celler']) {}

  /** Undefined for an empty cell. */
  text(felt: string): string | undefined {
    return this.celler[felt] || undefined;
  }

  require(felt: string): void {
    if (this.text(felt) === undefined) this.refuse('tomCelle', felt);
  }

  number(felt: string): number | undefined {
    const text = this.text(felt);
    // What is no number is left to the form, which says what it takes.
    return text === undefined ? undefined : Number(text);
  }

  date(felt: string): string | undefined {
    const text = this.text(felt);
    const date = text === undefined ? undefined : parseCalendarDate(text);
    if (date === null) this.refuse('ugyldigDato', felt, { verdi: text ?? '' });
    return date ?? undefined;
  }

  word(felt: string, tolk: (joined: string) => string | undefined, kode: string): string | undefined {
    const text = this.text(felt);
    if (text === undefined) return undefined;
    const word = tolk(wordsOf(text).join(''));
    if (word === undefined) this.refuse(kode, felt, { verdi: text });
    return word;
  }

  refuse(kode: string, felt: string, parametere: Oppsettmerknad['parametere'] = {}): void {
    if (!this.feil.some((one) => one.felt === felt)) this.feil.push(merknad(kode, felt, parametere));
  }
}

interface Feltfeil {
  readonly felt: string;
  readonly tekst: string;
}

async function holdToForm(
  metatype: new () => object,
  form: object,
): Promise<{ verdier: unknown; feil: Oppsettmerknad[] }> {
  try {
    return { verdier: await validated.transform(form, { type: 'body', metatype }), feil: [] };
  } catch (error) {
    if (!(error instanceof DomainException)) throw error;
    const feil = (error.error.parametere?.['feil'] ?? []) as readonly Feltfeil[];
    const first = feil.filter(({ felt }, index) => feil.findIndex((one) => one.felt === felt) === index);
    return {
      verdier: null,
      feil: first.map(({ felt, tekst }) => ({ kode: error.error.kode, felt, parametere: {}, tekst })),
    };
  }
}
