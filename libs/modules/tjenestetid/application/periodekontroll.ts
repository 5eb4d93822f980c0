import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Avslutning, avsluttDagenFoer } from '../domain/avslutt';
import { type Periode, type Periodeinnhold, somTellende } from '../domain/periode';
import type { Funn } from '../domain/funn';
import type { Grunnlag } from '../domain/tjenesteperiode';
import { type Tjenestetid, regnTjenestetid } from '../domain/tjenestetid';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { type Tjenestefunn, checkRammer, feilkodeFor, toTjenestefunn } from './funn';
import { Tjenestegrunnlag, lagGrunnlag, toTjenesteperiode } from './tjenestegrunnlag';
import { type Journalsak, NOT_FOUND } from './journalsak';
import { Tjenestejournal } from './tjenestejournal';

/** The id of a period that is not stored yet. */
const NY = 'ny';

/** What a period being typed would do. */
export interface Proeve {
  readonly foer: Tjenestetid;
  readonly etter: Tjenestetid;
  readonly periodeId: string;
  readonly funn: readonly Tjenestefunn[];
}

/** Looks at a period before it is saved: the same eyes for the one who types and for the one who saves. */
@Injectable()
export class Periodekontroll {
  constructor(
    private readonly database: Database,
    private readonly journal: Tjenestejournal,
    private readonly grunnlag: Tjenestegrunnlag,
    private readonly lager: GrunnlagRepository,
  ) {}

  /** Writes nothing. */
  proev(
    brukerId: string,
    utdanningslopId: string,
    periodeId: string | null,
    innhold: Periodeinnhold,
    avslutt: readonly Avslutning[] = [],
  ): Promise<Result<Proeve>> {
    return this.database.unitOfWork.read(() =>
      this.proevScript(brukerId, utdanningslopId, periodeId, innhold, avslutt),
    );
  }

  private *proevScript(
    brukerId: string,
    utdanningslopId: string,
    periodeId: string | null,
    innhold: Periodeinnhold,
    avslutt: readonly Avslutning[],
  ): Script<Result<Proeve>> {
    const sak = yield* this.journal.findSak(brukerId, utdanningslopId);
    if (!sak) return NOT_FOUND;
    if (!sak.forhold.tilgang.egen) return fail('forbudt', 'tjenestetid.bareLis');
    const known = sak.perioder.find(({ id }) => id === periodeId);
    if (periodeId !== null && !known) return NOT_FOUND;
    const ended = this.end(sak, innhold.fra, avslutt);
    return ended.ok ? yield* this.look(sak, known ?? null, innhold, ended.value) : ended;
  }

  /** The record as if these posts ended the day before. */
  end(sak: Journalsak, fra: string, avslutt: readonly Avslutning[]): Result<Journalsak> {
    const ider = avslutt.map(({ periodeId }) => periodeId);
    if (!ider.every((id) => sak.perioder.some((periode) => periode.id === id))) return NOT_FOUND;
    const perioder = avsluttDagenFoer(sak.perioder, ider, fra);
    return perioder.ok ? ok({ ...sak, perioder: perioder.value }) : perioder;
  }

  /** Refuses what cannot be saved. `known` is the period being changed or corrected. */
  *check(sak: Journalsak, known: Periode | null, innhold: Periodeinnhold): Script<Result<undefined>> {
    const proeve = yield* this.look(sak, known, innhold);
    if (!proeve.ok) return proeve;
    const wrong = proeve.value.funn.find(({ alvor }) => alvor === 'FEIL');
    return wrong ? fail('ugyldig', feilkodeFor(wrong), wrong.parametere) : ok();
  }

  /** `then` is the record the period comes into, where that is not as it stands. */
  private *look(sak: Journalsak, known: Periode | null, innhold: Periodeinnhold, then = sak): Script<Result<Proeve>> {
    const { lop, forhold, regelsett } = sak;
    const [virksomhet] = yield* this.lager.listVirksomheter([innhold.virksomhetId]);
    if (!virksomhet) return fail('ugyldig', 'tjenestetid.ukjentVirksomhet');
    const ids = [...sak.perioder, innhold].map(({ virksomhetId }) => virksomhetId);
    const omgivelser = yield* this.grunnlag.findOmgivelser(ids);
    const places = omgivelser.arenaer.filter(({ virksomhetId }) => virksomhetId === innhold.virksomhetId);
    if (innhold.arenaId !== null && !places.some(({ id }) => id === innhold.arenaId))
      return fail('ugyldig', 'tjenestetid.ukjentArena');
    const foer = lagGrunnlag(sak, omgivelser);
    const periodeId = known?.id ?? NY;
    const perioder = known ? somTellende(then.perioder, known) : then.perioder;
    const counting = lagGrunnlag({ ...sak, perioder }, omgivelser);
    const etter = withPeriode(counting, periodeId, toTjenesteperiode(periodeId, innhold, lop, omgivelser), innhold);
    const before = regnTjenestetid(foer, regelsett, forhold.idag);
    const after = regnTjenestetid(etter, regelsett, forhold.idag);
    const framed = checkRammer({ ...innhold, id: periodeId }, { ...forhold, permisjoner: sak.permisjoner });
    return ok({
      foer: before,
      etter: after,
      periodeId,
      funn: [...listEgne(after, before, periodeId).map(toTjenestefunn), ...framed],
    });
  }
}

/** What is odd about this period, and what it brings upon the others. */
function listEgne(after: Tjenestetid, before: Tjenestetid, periodeId: string): Funn[] {
  const known = new Set(before.funn.map((funn) => JSON.stringify(funn)));
  return after.funn.filter(
    (funn) => funn.periodeId === null || funn.periodeId === periodeId || !known.has(JSON.stringify(funn)),
  );
}

/** The input with one period put in, or put in the place of the one with its id. */
export function withPeriode(
  grunnlag: Grunnlag,
  id: string,
  periode: Grunnlag['perioder'][number],
  { fravaer }: Periodeinnhold,
): Grunnlag {
  const known = grunnlag.perioder.find((p) => p.id === id);
  const kept = known ? { registrert: known.registrert, attester: known.attester } : {};
  const days = new Map(grunnlag.fravaer.map((row) => [row.id, row.dagerSatt]));
  const rows = fravaer.map((row, index) => ({
    ...row,
    id: row.id ?? `${id} ${String(index)}`,
    periodeId: id,
    dagerSatt: (row.id === null ? null : days.get(row.id)) ?? null,
  }));
  return {
    ...grunnlag,
    perioder: [...grunnlag.perioder.filter((p) => p.id !== id), { ...periode, ...kept }],
    fravaer: [...grunnlag.fravaer.filter(({ periodeId }) => periodeId !== id), ...rows],
  };
}
