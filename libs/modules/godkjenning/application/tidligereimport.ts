import { Injectable } from '@nestjs/common';
import { parseCalendarDate } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';
import { type Result, fail, ok } from '@kp/kernel/result';
import { normaliserMaalkode } from '@kp/modules/laeringsmaal';
import { Journaltilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Fellesopphav, type Journalmaal, TidligereRepository } from '../persistence/tidligere.repository';
import { NOT_FOUND } from './maalavgjorelser';
import { EKSEMPELKODE, type Tidligerefelt, type Tidligerefilrad, tidligerefil } from './tidligerefil';

/** KLAR can be sent; GODKJENT is approved here already, MELDT waits in a message; FEIL says what to do. */
export type Tidligerelinjeutfall = 'KLAR' | 'GODKJENT' | 'MELDT' | 'FEIL';

export interface Tidligeremerknad {
  readonly kode: string;
  /** Null when it is about the row as a whole. */
  readonly felt: Tidligerefelt | null;
  readonly parametere: Readonly<Record<string, string | number>>;
}

export interface Tidligerelinje extends Fellesopphav {
  readonly rad: number;
  readonly utfall: Tidligerelinjeutfall;
  /** As the catalogue writes it where it is known, else as the file does; empty where it may not be told. */
  readonly kode: string;
  readonly maalId: string | null;
  readonly tittel: string | null;
  readonly feil: readonly Tidligeremerknad[];
}

interface Kjent {
  readonly maal: ReadonlyMap<string, Journalmaal>;
  readonly meldte: ReadonlySet<string>;
  readonly idag: string;
}

const LONGEST_TEXT = 200;

/** What a file of goals approved elsewhere would report. Nothing is written: the LIS looks, and sends. */
@Injectable()
export class Tidligereimport {
  constructor(
    private readonly database: Database,
    private readonly journal: Journaltilgang,
    private readonly meldinger: TidligereRepository,
    private readonly clock: Clock,
  ) {}

  /** Asked before the file is read, so that nobody else's is. */
  requireOwn(brukerId: string, utdanningslopId: string): Promise<Result<undefined>> {
    return this.database.unitOfWork.read(() => this.checkOwn(brukerId, utdanningslopId));
  }

  async proev(utdanningslopId: string, buffer: Buffer, filnavn: string): Promise<Result<Tidligerelinje[]>> {
    const lest = await tidligerefil.les(buffer, filnavn);
    if (!lest.ok) return lest;
    const kjent = await this.database.unitOfWork.read(() => this.findKjent(utdanningslopId));
    return ok(tolkRader(lest.value, kjent));
  }

  private *checkOwn(brukerId: string, utdanningslopId: string): Script<Result<undefined>> {
    const tilgang = yield* this.journal.find(brukerId, utdanningslopId);
    if (!tilgang) return NOT_FOUND;
    return tilgang.egen ? ok() : fail('forbudt', 'tidligere.bareLis');
  }

  private *findKjent(utdanningslopId: string): Script<Kjent> {
    const maal = yield* this.meldinger.listJournalmaal(utdanningslopId);
    const meldte = yield* this.meldinger.listMeldte(utdanningslopId);
    return {
      maal: new Map(maal.map((one) => [normaliserMaalkode(one.kode) ?? one.kode, one])),
      meldte: new Set(meldte.map(({ maalId }) => maalId)),
      idag: this.clock.today(),
    };
  }
}

function tolkRader(rader: readonly Tidligerefilrad[], kjent: Kjent): Tidligerelinje[] {
  const first = new Map<string, number>();
  return rader.map((rad) => {
    const linje = tolkRad(rad, kjent);
    const earlier = linje.maalId === null ? undefined : first.get(linje.maalId);
    if (linje.maalId === null) return linje;
    if (earlier === undefined) {
      first.set(linje.maalId, rad.rad);
      return linje;
    }
    return { ...linje, utfall: 'FEIL', feil: [fault('duplikat', 'kode', { rad: earlier })] };
  });
}

const EMPTY = { kode: '', maalId: null, tittel: null, dato: null, virksomhet: null, godkjenner: null };

function tolkRad({ rad, celler }: Tidligerefilrad, { maal, meldte, idag }: Kjent): Tidligerelinje {
  // Never stored and never sent back, wherever it stands; the fields stay apart by the line breaks.
  if (hasFodselsnummer(Object.values(celler).join('\n')))
    return { rad, ...EMPTY, utfall: 'FEIL', feil: [fault('fodselsnummer', null)] };
  if (celler.kode === EKSEMPELKODE) return { rad, ...EMPTY, utfall: 'FEIL', feil: [fault('eksempelrad', null)] };
  const found = maal.get(normaliserMaalkode(celler.kode) ?? celler.kode);
  const [dato, datofeil] = tolkDato(celler.dato, idag);
  const opphav = { dato, virksomhet: celler.virksomhet || null, godkjenner: celler.godkjenner || null };
  const feil = [...(found ? [] : [kodefeil(celler.kode)]), ...datofeil, ...forLange(celler)];
  const what = { kode: found?.kode ?? celler.kode, maalId: found?.id ?? null, tittel: found?.tittel ?? null };
  return { rad, ...what, ...opphav, feil, utfall: utfallFor(found, meldte, feil) };
}

function utfallFor(
  found: Journalmaal | undefined,
  meldte: ReadonlySet<string>,
  feil: readonly Tidligeremerknad[],
): Tidligerelinjeutfall {
  if (found?.tilstand === 'GODKJENT') return 'GODKJENT';
  if (found && meldte.has(found.id)) return 'MELDT';
  return feil.length > 0 ? 'FEIL' : 'KLAR';
}

function tolkDato(cell: string, idag: string): [dato: string | null, feil: Tidligeremerknad[]] {
  if (cell === '') return [null, []];
  const dato = parseCalendarDate(cell);
  if (dato === null) return [null, [fault('ugyldigDato', 'dato', { verdi: cell })]];
  return dato > idag ? [null, [fault('framITid', 'dato', { verdi: cell })]] : [dato, []];
}

const kodefeil = (verdi: string): Tidligeremerknad =>
  verdi === '' ? fault('manglerKode', 'kode') : fault('ukjentKode', 'kode', { verdi });

const forLange = (celler: Tidligerefilrad['celler']): Tidligeremerknad[] =>
  (['virksomhet', 'godkjenner'] as const)
    .filter((felt) => celler[felt].length > LONGEST_TEXT)
    .map((felt) => fault('forLangTekst', felt, { grense: LONGEST_TEXT }));

const fault = (
  kode: string,
  felt: Tidligerefelt | null,
  parametere: Tidligeremerknad['parametere'] = {},
): Tidligeremerknad => ({ kode: `tidligerefil.${kode}`, felt, parametere });
