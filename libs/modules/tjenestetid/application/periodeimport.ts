import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import { type Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { nevnRader } from '@kp/platform/regneark/tabell';
import type { Importceller, Importmerknad } from '../domain/importrad';
import type { Periode, Periodeinnhold } from '../domain/periode';
import type { Periodetall } from '../domain/periodetall';
import type { Grunnlag } from '../domain/tjenesteperiode';
import { type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { type Tjenestefunn, checkRammer, feilkodeFor, toTjenestefunn } from './funn';
import { type Periodefilrad, periodefil } from './periodefil';
import { withPeriode } from './periodekontroll';
import { Periodelogg } from './periodelogg';
import { type Omgivelser, Tjenestegrunnlag, lagGrunnlag, toTjenesteperiode } from './tjenestegrunnlag';
import { type Journalsak, NOT_FOUND } from './journalsak';
import { Tjenestejournal } from './tjenestejournal';
import { type Importord, tolkPerioderad } from './tolk-perioderad';

/** NY is saved, FINNES is there already (or earlier in the file) and passed over, FEIL stops the whole file. */
export type Importutfall = 'NY' | 'FINNES' | 'FEIL';

export interface Importlinje {
  readonly rad: number;
  readonly utfall: Importutfall;
  readonly celler: Importceller;
  readonly innhold: Periodeinnhold | null;
  readonly feil: readonly Importmerknad[];
  readonly merknader: readonly Importmerknad[];
  readonly funn: readonly Tjenestefunn[];
  /** What it will count; only for NY. */
  readonly tall: Periodetall | null;
}

export interface Perioderapport {
  readonly linjer: readonly Importlinje[];
  /** What becomes odd about the record as a whole. */
  readonly funn: readonly Tjenestefunn[];
  readonly foer: Tjenestetid;
  readonly etter: Tjenestetid;
}

export interface Importert {
  readonly lagt: number;
  readonly finnes: number;
}

export interface Periodefil {
  readonly buffer: Buffer;
  readonly filnavn: string;
}

/** Periods from a file: all its rows, or none. */
@Injectable()
export class Periodeimport {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly journal: Tjenestejournal,
    private readonly grunnlag: Tjenestegrunnlag,
    private readonly lager: GrunnlagRepository,
    private readonly logg: Periodelogg,
  ) {}

  /** Asked before the file is read, so that nobody else's is. */
  async requireOwn(brukerId: string, utdanningslopId: string): Promise<Result<undefined>> {
    const sak = await this.database.unitOfWork.read(() => this.findOwn(brukerId, utdanningslopId));
    return sak.ok ? ok() : sak;
  }

  /** What the file would do. Nothing is written. */
  async proev(brukerId: string, utdanningslopId: string, fil: Periodefil): Promise<Result<Perioderapport>> {
    const lest = await periodefil.les(fil.buffer, fil.filnavn);
    if (!lest.ok) return lest;
    return this.database.unitOfWork.read(() => this.look(brukerId, utdanningslopId, lest.value));
  }

  async importer(key: string, brukerId: string, utdanningslopId: string, fil: Periodefil): Promise<Result<Importert>> {
    const lest = await periodefil.les(fil.buffer, fil.filnavn);
    if (!lest.ok) return lest;
    const sha256 = createHash('sha256').update(fil.buffer).digest('hex');
    const content = { handling: 'importer', utdanningslopId, sha256 };
    return this.idempotency.decide({ brukerId, key, content }, () => this.save(brukerId, utdanningslopId, lest.value));
  }

  private *save(brukerId: string, lopId: string, rader: readonly Periodefilrad[]): Script<Result<Importert>> {
    const sak = yield* this.findOwn(brukerId, lopId);
    if (!sak.ok) return sak;
    const { linjer } = yield* this.report(sak.value, rader);
    const wrong = linjer.filter(({ utfall }) => utfall === 'FEIL').map(({ rad }) => rad);
    if (wrong.length > 0) {
      return fail('regel', 'tjenesteimport.radermaaRettes', { antall: wrong.length, rader: nevnRader(wrong) });
    }
    const fresh = linjer.flatMap(({ utfall, innhold }) => (utfall === 'NY' && innhold ? [innhold] : []));
    if (fresh.length === 0) return fail('regel', 'tjenesteimport.ingenNye');
    for (const innhold of fresh) yield* this.logg.insert(sak.value, innhold, { erstatterId: null, begrunnelse: null });
    return ok({ lagt: fresh.length, finnes: linjer.length - fresh.length });
  }

  private *look(brukerId: string, lopId: string, rader: readonly Periodefilrad[]): Script<Result<Perioderapport>> {
    const sak = yield* this.findOwn(brukerId, lopId);
    return sak.ok ? ok(yield* this.report(sak.value, rader)) : sak;
  }

  private *findOwn(brukerId: string, utdanningslopId: string): Script<Result<Journalsak>> {
    const sak = yield* this.journal.findSak(brukerId, utdanningslopId);
    if (!sak) return NOT_FOUND;
    return sak.forhold.tilgang.egen ? ok(sak) : fail('forbudt', 'tjenestetid.bareLis');
  }

  /** All rows are put in together and counted once: a row is seen with those around it. */
  private *report(sak: Journalsak, rader: readonly Periodefilrad[]): Script<Perioderapport> {
    const ids = [...sak.perioder, ...sak.forhold.tilknytninger].map(({ virksomhetId }) => virksomhetId);
    const virksomheter = yield* this.lager.listVirksomheter([...new Set(ids)]);
    const omgivelser = yield* this.grunnlag.findOmgivelser(ids);
    const rows = sortRows(sak, rader, lagOrd(sak, virksomheter, omgivelser));
    const before = lagGrunnlag(sak, omgivelser);
    const after = rows.reduce((grunnlag, row) => withRow(grunnlag, row, sak, omgivelser), before);
    const foer = regnTjenestetid(before, sak.regelsett, sak.forhold.idag);
    const etter = regnTjenestetid(after, sak.regelsett, sak.forhold.idag);
    const known = new Set(foer.funn.map((funn) => JSON.stringify(funn)));
    const own = new Set(rows.map(({ id }) => id));
    const general = etter.funn.filter((f) => !known.has(JSON.stringify(f)) && !own.has(f.periodeId ?? ''));
    return { linjer: rows.map((row) => toLinje(row, etter, sak)), funn: general.map(toTjenestefunn), foer, etter };
  }
}

interface Row extends Omit<Importlinje, 'funn' | 'tall'> {
  /** Stands for the period in the count; it is not stored. */
  readonly id: string;
}

function lagOrd(
  { regelsett }: Journalsak,
  virksomheter: readonly { id: string; navn: string; orgnr: string }[],
  { arenaer }: Omgivelser,
): Importord {
  const steder = virksomheter.map(({ id, navn, orgnr }) => ({
    ...{ id, navn, orgnr },
    arenaer: arenaer.filter(({ virksomhetId }) => virksomhetId === id),
  }));
  return { steder, kategorier: (regelsett.fordeling.verdi ?? []).map(({ kategori }) => kategori) };
}

/** What a period is, whatever order its absences stand in: the same twice is one. */
const kjennetegn = (periode: Periode | Periodeinnhold): string => {
  const { virksomhetId, arenaId, kategori, stilling, fra, til, annetSted, fravaer } = periode;
  const absences = fravaer.map((f) => [f.fra, f.til, f.slag, f.grad].join(' ')).sort();
  const document = annetSted && [annetSted.tittel, annetSted.utsteder, annetSted.dato];
  return JSON.stringify([virksomhetId, arenaId, kategori, stilling, fra, til, document, absences]);
};

function sortRows({ perioder }: Journalsak, rader: readonly Periodefilrad[], ord: Importord): Row[] {
  const seen = new Set(perioder.filter(({ tilstand }) => tilstand !== 'ERSTATTET').map(kjennetegn));
  return rader.map(({ rad, celler }) => {
    const tolket = tolkPerioderad(celler, ord);
    const mark = tolket.innhold ? kjennetegn(tolket.innhold) : null;
    const known = mark !== null && seen.has(mark);
    if (mark !== null) seen.add(mark);
    const utfall = mark === null ? 'FEIL' : known ? 'FINNES' : 'NY';
    return { id: `rad ${String(rad)}`, rad, utfall, celler, ...tolket };
  });
}

function withRow(grunnlag: Grunnlag, row: Row, { lop }: Journalsak, omgivelser: Omgivelser): Grunnlag {
  const { id, innhold, utfall } = row;
  if (utfall !== 'NY' || !innhold) return grunnlag;
  return withPeriode(grunnlag, id, toTjenesteperiode(id, innhold, lop, omgivelser), innhold);
}

function toLinje({ id, ...row }: Row, etter: Tjenestetid, { forhold, permisjoner }: Journalsak): Importlinje {
  if (row.utfall !== 'NY' || !row.innhold) return { ...row, funn: [], tall: null };
  const own = etter.funn.filter(({ periodeId }) => periodeId === id).map(toTjenestefunn);
  const wrong = own.filter(({ alvor }) => alvor === 'FEIL');
  if (wrong.length > 0) {
    const feil = wrong.map((funn) => ({ kode: feilkodeFor(funn), felt: null, parametere: funn.parametere }));
    return { ...row, utfall: 'FEIL', feil, funn: [], tall: null };
  }
  const framed = checkRammer({ ...row.innhold, id }, { ...forhold, permisjoner });
  const tall = etter.perioder.find(({ periodeId }) => periodeId === id) ?? null;
  return { ...row, funn: [...own, ...framed], tall };
}
