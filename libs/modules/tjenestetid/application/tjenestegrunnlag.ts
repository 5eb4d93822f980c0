import { Injectable } from '@nestjs/common';
import { type Statusperiode, type Statusrad, listStatusperioder } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type Tjenestefordeling, toFordeling } from '../domain/fordeling';
import { groupBy } from '../domain/gruppering';
import { type Periode, type Periodeinnhold, teller } from '../domain/periode';
import type { Utgave } from '../domain/regelsett';
import type { Grunnlag, Tjenesteperiode } from '../domain/tjenesteperiode';
import { type Avtalerad, GrunnlagRepository, type Stedrad, type Tjenestelop } from '../persistence/grunnlag.repository';
import { FordelingRepository } from '../persistence/fordeling.repository';
import { PeriodeRepository } from '../persistence/periode.repository';
import { Regelsettene } from './regelsettene';

/** Everything about one utdanningsløp that its service time is counted from. */
export interface Tjenestesak {
  readonly lop: Tjenestelop;
  /** All that is stored, also what does not count (yet, or any more). */
  readonly perioder: readonly Periode[];
  readonly fordelinger: readonly Tjenestefordeling[];
}

/** What holds for many at once: where service counts, and by which rules. */
export interface Omgivelser {
  readonly statusFor: (virksomhetId: string, spesialitet: Tjenestelop['spesialitet']) => Statusperiode[];
  readonly arenadagerFor: (virksomhetId: string, arenaId: string | null) => Tjenesteperiode['arenadager'];
  readonly arenaer: readonly Stedrad[];
  readonly utgaver: readonly Utgave[];
}

/** Reads what the engine counts from, in a few queries however many utdanningsløp there are. */
@Injectable()
export class Tjenestegrunnlag {
  constructor(
    private readonly lager: GrunnlagRepository,
    private readonly perioder: PeriodeRepository,
    private readonly fordelinger: FordelingRepository,
    private readonly regelsettene: Regelsettene,
  ) {}

  *findSaker(lop: readonly Tjenestelop[]): Script<Tjenestesak[]> {
    const ids = lop.map(({ utdanningslopId }) => utdanningslopId);
    const perioder = groupBy(yield* this.perioder.findMany(ids), ({ utdanningslopId }) => utdanningslopId);
    const fordelinger = groupBy(yield* this.fordelinger.findMany(ids), ({ utdanningslopId }) => utdanningslopId);
    return lop.map((l) => ({
      lop: l,
      perioder: perioder.get(l.utdanningslopId) ?? [],
      fordelinger: fordelinger.get(l.utdanningslopId) ?? [],
    }));
  }

  *findOmgivelser(virksomhetIder: Iterable<string>): Script<Omgivelser> {
    const ids = [...new Set(virksomhetIder)];
    const arenaer = yield* this.lager.listArenaer(ids);
    return {
      statusFor: makeStatus(yield* this.lager.listStatuser(ids)),
      arenadagerFor: makeArenadager(arenaer, yield* this.lager.listAvtaler(ids)),
      arenaer,
      utgaver: yield* this.regelsettene.listPubliserte(),
    };
  }
}

function makeStatus(rows: readonly (Statusrad & { virksomhetId: string })[]): Omgivelser['statusFor'] {
  const groups = groupBy(rows, ({ virksomhetId }) => virksomhetId);
  const known = new Map<string, Statusperiode[]>();
  return (virksomhetId, spesialitet) => {
    const key = `${virksomhetId} ${spesialitet}`;
    const found = known.get(key) ?? listStatusperioder(groups.get(virksomhetId) ?? [], spesialitet);
    known.set(key, found);
    return found;
  };
}

/** A place of one's own counts always, another's only while an agreement covers it. */
function makeArenadager(arenaer: readonly Stedrad[], avtaler: readonly Avtalerad[]): Omgivelser['arenadagerFor'] {
  const own = new Set(arenaer.filter(({ ekstern }) => !ekstern).map(({ id, virksomhetId }) => `${virksomhetId} ${id}`));
  const agreed = groupBy(avtaler, ({ virksomhetId, arenaId }) => `${virksomhetId} ${arenaId}`);
  return (virksomhetId, arenaId) => {
    const key = `${virksomhetId} ${arenaId ?? ''}`;
    return arenaId === null || own.has(key) ? 'EGEN' : (agreed.get(key) ?? []);
  };
}

/** The engine's input: what counts of what is stored. */
export function lagGrunnlag({ lop, perioder, fordelinger }: Tjenestesak, omgivelser: Omgivelser): Grunnlag {
  const counting = perioder.filter(teller);
  return {
    perioder: counting.map((periode) => ({
      ...toTjenesteperiode(periode.id, periode, lop, omgivelser),
      registrert: periode.registrertTid,
      attester: periode.attester.flatMap(({ handling, tilDato, tid }) =>
        handling === 'attester' && tilDato !== null ? [{ til: tilDato, gitt: tid }] : [],
      ),
    })),
    fravaer: counting.flatMap(({ fravaer }) =>
      fravaer.map(({ halvdagerSatt, ...row }) => ({
        ...row,
        dagerSatt: halvdagerSatt === null ? null : halvdagerSatt / 2,
      })),
    ),
    fordelinger: fordelinger.filter(teller).map((fordeling) => toFordeling(fordeling, perioder)),
    autorisert: lop.autorisert,
  };
}

/** A period as the engine sees it before anybody has attested it. */
export function toTjenesteperiode(
  id: string,
  { virksomhetId, arenaId, kategori, stilling, fra, til, annetSted }: Omit<Periodeinnhold, 'fravaer'>,
  { spesialitet }: Pick<Tjenestelop, 'spesialitet'>,
  { statusFor, arenadagerFor }: Omgivelser,
): Tjenesteperiode {
  return {
    ...{ id, virksomhetId, arenaId: arenaId ?? '', kategori, stilling, fra, til },
    registrert: '9999',
    attester: [],
    godkjentAnnetSted: annetSted !== null,
    status: statusFor(virksomhetId, spesialitet),
    arenadager: arenadagerFor(virksomhetId, arenaId),
  };
}
