import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { type Lopsnavn, Lopsnavnliste } from '@kp/modules/lis';
import type { Vedlegg } from '@kp/modules/vedlegg';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { soekemoenster } from '../domain/foldet';
import { personnoekkel, rolleparter } from '../domain/part';
import { InnboksRepository, type InnboksRad } from '../persistence/innboks.repository';
import { MeldingRepository, type MeldingRad } from '../persistence/melding.repository';
import { type PartRad, TraadRepository, type TraadRad } from '../persistence/traad.repository';
import { Meldingsvedlegg } from './meldingsvedlegg';
import { NOT_FOUND } from './mottakere';
import type { Om } from './ting';
import { type Traadsak, Traadtilgang } from './traadtilgang';

export type { PartRad, TraadRad };

export interface Meldingsbilde extends MeldingRad {
  readonly vedlegg: readonly Vedlegg[];
}

export interface Innbokssok {
  readonly sok?: string | undefined;
  readonly om?: Om | undefined;
  readonly bareUleste?: boolean | undefined;
  readonly foer?: { readonly sisteTid: string; readonly traadId: string } | undefined;
  readonly antall: number;
}

export interface Innboksrad extends InnboksRad {
  readonly parter: readonly PartRad[];
  readonly ulest: number;
  readonly dempet: boolean;
}

export interface Innboks {
  readonly traader: readonly Innboksrad[];
  readonly flere: boolean;
  readonly uleste: number;
  /** The keys of the parties that the person speaks for. */
  readonly egne: readonly string[];
}

export interface Stengt {
  readonly kode: string;
  readonly hvem: string | null;
}

export interface Traadbilde {
  readonly sak: Traadsak;
  readonly meldinger: readonly Meldingsbilde[];
  readonly flereFoer: boolean;
  /** Why the person cannot write; null when writing is open. */
  readonly stengt: Stengt | null;
  /** The LIS whose training it is about. */
  readonly lisId: string | null;
  readonly lis: string | null;
}

export interface Utvalg {
  readonly foer?: number | undefined;
  readonly etter?: number | undefined;
  readonly antall: number;
}

export const FIRST_PAGE = 50;
const AFTER_THE_LAST = 2_000_000_000;

/** The inbox and one thread, as one person sees them: the same few statements however long they are. */
@Injectable()
export class Traadside {
  constructor(
    private readonly database: Database,
    private readonly innboks: InnboksRepository,
    private readonly traader: TraadRepository,
    private readonly meldinger: MeldingRepository,
    private readonly vedlegg: Meldingsvedlegg,
    private readonly lop: Lopsnavnliste,
    private readonly tilgang: Traadtilgang,
    private readonly roller: Roller,
  ) {}

  list(brukerId: string, sok: Innbokssok): Promise<Innboks> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId, sok));
  }

  countUleste(brukerId: string): Promise<number> {
    return this.database.unitOfWork.read(() => this.innboks.countUleste(brukerId));
  }

  find(brukerId: string, traadId: string): Promise<Result<Traadbilde>> {
    return this.database.unitOfWork.read(() => this.findScript(brukerId, traadId));
  }

  listMeldinger(
    brukerId: string,
    traadId: string,
    utvalg: Utvalg,
  ): Promise<Result<{ sak: Traadsak; meldinger: readonly Meldingsbilde[]; flere: boolean }>> {
    return this.database.unitOfWork.read(() => this.listMeldingerScript(brukerId, traadId, utvalg));
  }

  private *listScript(
    brukerId: string,
    { sok = '', bareUleste = false, antall, om, foer }: Innbokssok,
  ): Script<Innboks> {
    const boxes = rolleparter(yield* this.roller.findActive(brukerId)).map(({ noekkel }) => noekkel);
    const moenster = sok.trim() === '' ? undefined : soekemoenster(sok);
    const rows = yield* this.innboks.list(brukerId, boxes, { moenster, om, bareUleste, foer, antall: antall + 1 });
    const page = rows.slice(0, antall);
    const ids = page.map(({ id }) => id);
    const parter = yield* this.traader.listParter(ids);
    const merker = yield* this.innboks.listMerker(brukerId, ids);
    return {
      traader: page.map((row) => ({
        ...row,
        parter: parter.filter(({ traadId }) => traadId === row.id),
        ulest: merker.get(row.id)?.ulest ?? 0,
        dempet: merker.get(row.id)?.dempet ?? false,
      })),
      flere: rows.length > antall,
      uleste: yield* this.innboks.countUleste(brukerId),
      egne: [personnoekkel(brukerId), ...boxes],
    };
  }

  private *findScript(brukerId: string, traadId: string): Script<Result<Traadbilde>> {
    const sak = yield* this.tilgang.find(brukerId, traadId);
    if (!sak) return NOT_FOUND;
    const rows = yield* this.meldinger.listFoer(traadId, sak.utsnitt, AFTER_THE_LAST, FIRST_PAGE + 1);
    const skriv = yield* this.tilgang.findSkrivesak(sak);
    const lis = yield* this.findLis(sak.traad.utdanningslopId);
    return ok({
      sak,
      meldinger: yield* this.withFiles(rows.slice(-FIRST_PAGE)),
      flereFoer: rows.length > FIRST_PAGE,
      stengt: skriv.ok ? null : { kode: skriv.error.kode, hvem: textOr(skriv.error.parametere?.hvem) },
      lisId: lis?.lisId ?? null,
      lis: lis?.lis ?? null,
    });
  }

  private *withFiles(rows: readonly MeldingRad[]): Script<Meldingsbilde[]> {
    const files = yield* this.vedlegg.listMany(rows.map(({ id }) => id));
    return rows.map((row) => ({ ...row, vedlegg: files.get(row.id) ?? [] }));
  }

  private *findLis(utdanningslopId: string | null): Script<Lopsnavn | undefined> {
    return utdanningslopId === null ? undefined : (yield* this.lop.findMany([utdanningslopId]))[0];
  }

  private *listMeldingerScript(
    brukerId: string,
    traadId: string,
    { foer, etter, antall }: Utvalg,
  ): Script<Result<{ sak: Traadsak; meldinger: readonly Meldingsbilde[]; flere: boolean }>> {
    const sak = yield* this.tilgang.find(brukerId, traadId);
    if (!sak) return NOT_FOUND;
    if (etter !== undefined) {
      const rows = yield* this.meldinger.listEtter(traadId, sak.utsnitt, etter, antall + 1);
      return ok({ sak, meldinger: yield* this.withFiles(rows.slice(0, antall)), flere: rows.length > antall });
    }
    const rows = yield* this.meldinger.listFoer(traadId, sak.utsnitt, foer ?? AFTER_THE_LAST, antall + 1);
    return ok({ sak, meldinger: yield* this.withFiles(rows.slice(-antall)), flere: rows.length > antall });
  }
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);
