import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { transition } from '@kp/kernel/state-machine';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { type Avslutning, innholdAv } from '../domain/avslutt';
import { checkLaas } from '../domain/laas';
import { staarIFordeling } from '../domain/fordeling';
import type { LagretFravaer, Periode, Periodeinnhold } from '../domain/periode';
import { type Periodehandling, periodemaskin } from '../domain/periode-tabell';
import { PeriodeRepository } from '../persistence/periode.repository';
import { Periodeoppgaver } from './periodeoppgaver';
import { lagPeriodesak } from './periodetilgang';
import { Periodevedlegg } from './periodevedlegg';
import { Periodekontroll } from './periodekontroll';
import { type Journalsak, NOT_FOUND, begrens } from './journalsak';
import { Tjenestejournal } from './tjenestejournal';

/** A period on the version that was on the screen, with the record it belongs to. */
export interface Periodevalg {
  readonly id: string;
  readonly brukerId: string;
  readonly versjon: number;
}

/** The LIS enters, changes and removes periods. What is attested is locked. */
@Injectable()
export class Periodelogg {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly journal: Tjenestejournal,
    private readonly perioder: PeriodeRepository,
    private readonly kontroll: Periodekontroll,
    private readonly vedlegg: Periodevedlegg,
    private readonly oppgaver: Periodeoppgaver,
    private readonly clock: Clock,
  ) {}

  /** `avslutt`: posts that end the day before this one begins, in the same transaction. */
  registrer(
    key: string,
    brukerId: string,
    utdanningslopId: string,
    innhold: Periodeinnhold,
    avslutt: readonly Avslutning[] = [],
  ): Promise<Result<string>> {
    const content = { handling: 'registrer', utdanningslopId, innhold, avslutt };
    return this.idempotency.decide({ brukerId, key, content }, () =>
      this.add(brukerId, utdanningslopId, innhold, avslutt),
    );
  }

  endre(valg: Periodevalg, innhold: Periodeinnhold): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.change(valg, innhold));
  }

  slett(valg: Periodevalg): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.remove(valg));
  }

  private *add(
    brukerId: string,
    utdanningslopId: string,
    innhold: Periodeinnhold,
    avslutt: readonly Avslutning[],
  ): Script<Result<string>> {
    const sak = yield* this.journal.findSak(brukerId, utdanningslopId);
    if (!sak) return NOT_FOUND;
    if (!sak.forhold.tilgang.egen) return fail('forbudt', 'tjenestetid.bareLis');
    const ended = this.kontroll.end(sak, innhold.fra, avslutt);
    if (!ended.ok) return ended;
    for (const { periodeId, versjon } of avslutt) {
      const periode = ended.value.perioder.find(({ id }) => id === periodeId);
      const changed = periode && (yield* this.change({ id: periodeId, brukerId, versjon }, innholdAv(periode)));
      if (changed?.ok === false) return changed;
    }
    const checked = yield* this.kontroll.check(ended.value, null, innhold);
    if (!checked.ok) return checked;
    const id = yield* this.insert(sak, innhold, { erstatterId: null, begrunnelse: null });
    const attached = yield* this.vedlegg.save({ id, attestertTil: null, erstatterId: null }, brukerId, innhold);
    return attached.ok ? ok(id) : attached;
  }

  /** Writes a checked period; the leder is asked at once if it has ended already. */
  *insert(
    { lop, forhold }: Journalsak,
    { fravaer, vedleggIder: _, ...felter }: Periodeinnhold,
    rettelse: Pick<Periode, 'erstatterId' | 'begrunnelse'>,
  ): Script<string> {
    const id = newId();
    const { utdanningslopId } = lop;
    const fresh = { tilstand: 'REGISTRERT', attestertTil: null, registrertTid: this.clock.instant() } as const;
    const periode = { id, utdanningslopId, ...felter, ...fresh, ...rettelse, registrertAv: forhold.brukerId };
    yield* this.perioder.add(periode, toFravaer(id, fravaer, []));
    yield* this.oppgaver.refresh(id, forhold.idag);
    return id;
  }

  private *change(valg: Periodevalg, innhold: Periodeinnhold): Script<Result<undefined>> {
    const found = yield* this.require('endre', valg);
    if (!found.ok) return found;
    const { sak, periode } = found.value;
    const free = checkLaas(periode, innhold);
    if (!free.ok) return free;
    const checked = yield* this.kontroll.check(sak, periode, innhold);
    if (!checked.ok) return checked;
    const attached = yield* this.vedlegg.save(periode, valg.brukerId, innhold);
    if (!attached.ok) return attached;
    const { fravaer, annetSted, vedleggIder: _, ...felter } = innhold;
    // Cut off at what is attested already, nothing remains to attest.
    const done = periode.attestertTil !== null && felter.til === periode.attestertTil;
    const set = { ...felter, tilstand: done ? 'ATTESTERT' : 'REGISTRERT', endretTid: this.clock.instant() };
    const rows = toFravaer(periode.id, fravaer, periode.fravaer);
    if (!(yield* this.perioder.saveInnhold(periode.id, valg.versjon, set, annetSted, rows)))
      return yield* this.stale(periode);
    yield* this.oppgaver.close(periode.id);
    yield* this.oppgaver.refresh(periode.id, sak.forhold.idag);
    return ok();
  }

  private *remove(valg: Periodevalg): Script<Result<undefined>> {
    const found = yield* this.require('slett', valg);
    if (!found.ok) return found;
    const { sak, periode } = found.value;
    // What a leder has signed about a division names its periods.
    if (staarIFordeling(periode.id, sak.fordelinger)) return fail('konflikt', 'tjenestetid.staarIFordeling');
    if (!(yield* this.perioder.remove(periode.id, valg.versjon))) return yield* this.stale(periode);
    yield* this.vedlegg.remove(periode.id);
    yield* this.oppgaver.close(periode.id);
    const corrected = sak.perioder.find(({ id }) => id === periode.erstatterId);
    if (corrected) yield* this.oppgaver.resume('tjenesteperiode', corrected, sak.lop.lisId, sak.forhold.idag);
    return ok();
  }

  /** The period, seen by this person, on the version that was on the screen, with every guard of the act satisfied. */
  *require(
    handling: Periodehandling,
    { id, brukerId, versjon }: Periodevalg,
    ord: { tilDato: string | null; begrunnelse: string | null } = { tilDato: null, begrunnelse: null },
  ): Script<Result<{ sak: Journalsak; periode: Periode; rolle: string }>> {
    yield* lock('beslutning');
    const known = yield* this.perioder.find(id);
    const sak = known && (yield* this.journal.findSak(brukerId, known.utdanningslopId));
    const periode = sak?.perioder.find((p) => p.id === id);
    if (!sak || !periode || !canSee(periode, sak)) return NOT_FOUND;
    if (periode.versjon !== versjon) return yield* this.stale(periode);
    const periodesak = lagPeriodesak(periode, sak.perioder, sak.forhold, ord);
    const step = transition(periodemaskin, periode.tilstand, handling, periodesak);
    if (!step.ok) return step;
    const rolle = periodesak.lisId === brukerId ? 'LIS' : (periodesak.leder ?? sak.forhold.tilgang.som);
    return ok({ sak, periode, rolle });
  }

  /** What has changed since: the state, and who did it when. What nobody signed, the LIS wrote, on another screen. */
  *stale({ id }: Periode): Script<Result<never>> {
    const now = yield* this.perioder.find(id);
    const { tid = null, lis = null } = (yield* this.perioder.findEndring(id)) ?? {};
    const last = now?.attester.at(-1);
    const signed = last !== undefined && (last.tid === tid || now?.tilstand === 'ERSTATTET');
    return fail('foreldet', 'tjenestetid.foreldet', {
      versjon: now?.versjon ?? null,
      tilstand: now?.tilstand ?? null,
      handling: signed ? last.handling : null,
      av: signed ? last.navn : lis,
      tid,
    });
  }
}

/** The leder of an ended attachment sees what lies within its dates. */
const canSee = ({ id }: Periode, sak: Journalsak): boolean => begrens(sak).perioder.some((p) => p.id === id);

/** An absence that was there before keeps its id and the days the leder has set; an id sent twice is one of them only. */
export function toFravaer(
  periodeId: string,
  fravaer: Periodeinnhold['fravaer'],
  before: readonly LagretFravaer[],
): LagretFravaer[] {
  const left = new Map(before.map((row) => [row.id, row]));
  return fravaer.map(({ id, slag, fra, til, grad }) => {
    const known = id === null ? undefined : left.get(id);
    if (known) left.delete(known.id);
    const halvdagerSatt = known?.halvdagerSatt ?? null;
    return { id: known?.id ?? newId(), periodeId, slag, fra, til, grad, halvdagerSatt };
  });
}
