import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { newId } from '@kp/kernel/ids';
import type { Script } from '@kp/platform/database/statement';
import { MOST_ON_ONE, type Vedlegg, type Vedleggslag } from '../domain/vedlegg';
import { VedleggRepository } from '../persistence/vedlegg.repository';

/**
 * What hangs on a thing, for the module that owns it: part of its own unit of work, and only asked after it has decided
 * that this person may write there. Locked together with the thing, since nothing else changes it.
 */
@Injectable()
export class Vedleggsbinding {
  constructor(
    private readonly vedlegg: VedleggRepository,
    private readonly clock: Clock,
  ) {}

  *list(slag: Vedleggslag, gjelderId: string): Script<Vedlegg[]> {
    return yield* this.vedlegg.list(slag, [gjelderId]);
  }

  /** For many things in one query. */
  *listMany(slag: Vedleggslag, gjelderIder: readonly string[]): Script<Map<string, Vedlegg[]>> {
    const groups = new Map<string, Vedlegg[]>();
    for (const one of yield* this.vedlegg.list(slag, gjelderIder)) {
      const key = one.gjelderId ?? '';
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return groups;
  }

  /**
   * The whole list each time: one's own uploads are bound, what is left out is the uploader's alone again, for a day.
   * What hangs on `retterId`, which this corrects, hangs here too: the same stored file, and a row of its own.
   */
  *save(
    slag: Vedleggslag,
    gjelderId: string,
    brukerId: string,
    ids: readonly string[],
    retterId: string | null = null,
  ): Script<Result<undefined>> {
    const wanted = [...new Set(ids)];
    if (wanted.length > MOST_ON_ONE) return fail('regel', 'vedlegg.forMange', { grense: MOST_ON_ONE });
    const before = yield* this.vedlegg.list(slag, [gjelderId]);
    const here = new Set(before.map(({ id }) => id));
    const fresh = wanted.filter((id) => !here.has(id));
    const shared = (yield* this.vedlegg.findMany(fresh)).filter(
      (one) => retterId !== null && one.slag === slag && one.gjelderId === retterId,
    );
    const own = fresh.filter((id) => !shared.some((one) => one.id === id));
    const bound = yield* this.bind(slag, gjelderId, brukerId, own);
    if (!bound.ok) return bound;
    for (const one of shared) yield* this.vedlegg.add({ ...one, id: newId(), gjelderId });
    yield* this.loosen(before.filter(({ id }) => !wanted.includes(id)));
    return ok();
  }

  /** One more: what hung there before stays, for the earlier versions that name it. */
  *add(slag: Vedleggslag, gjelderId: string, brukerId: string, id: string): Script<Result<undefined>> {
    const here = yield* this.vedlegg.list(slag, [gjelderId]);
    return here.some((one) => one.id === id) ? ok() : yield* this.bind(slag, gjelderId, brukerId, [id]);
  }

  /** Only one's own uploads that are not saved with anything else. */
  private *bind(
    slag: Vedleggslag,
    gjelderId: string,
    brukerId: string,
    ids: readonly string[],
  ): Script<Result<undefined>> {
    const found = yield* this.vedlegg.findMany(ids);
    const free = found.filter(({ eierId, slag: taken }) => eierId === brukerId && taken === null);
    if (free.length !== ids.length) return fail('regel', 'vedlegg.ukjent');
    for (const id of ids) {
      if (!(yield* this.vedlegg.bind(id, slag, gjelderId))) return fail('regel', 'vedlegg.ukjent');
    }
    return ok();
  }

  /** When the thing itself is removed. One who regrets it has the files for another day. */
  *remove(slag: Vedleggslag, gjelderId: string): Script<void> {
    yield* this.loosen(yield* this.vedlegg.list(slag, [gjelderId]));
  }

  /** What the files are, for what is signed; empty when there are none. */
  *listSha256(slag: Vedleggslag, gjelderId: string): Script<string[]> {
    return (yield* this.vedlegg.list(slag, [gjelderId])).map(({ sha256 }) => sha256).sort();
  }

  private *loosen(vedlegg: readonly Vedlegg[]): Script<void> {
    yield* this.vedlegg.loosen(
      vedlegg.map(({ id }) => id),
      this.clock.instant(),
    );
  }
}
