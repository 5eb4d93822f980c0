import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { transition } from '@kp/kernel/state-machine';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Journaltilgang, type Maalsak, Maaltilstand, type Tilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import { type Script, together } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import type { Aktivitet } from '../domain/aktivitet';
import { aktivitetsmaskin } from '../domain/aktivitet-tabell';
import { AktivitetDetaljerRepository } from '../persistence/aktivitet-detaljer.repository';
import { AktivitetRepository } from '../persistence/aktivitet.repository';
import { type Aktivitetsinnhold, type IkkeLagret, type Lagreverdier, lagreverdier } from './aktivitetsinnhold';
import { Aktivitetssaker } from './aktivitetssaker';
import { Aktivitetsvedlegg } from './aktivitetsvedlegg';
import { type Aktivitetsbilde, Aktivitetsvisning } from './aktivitetsvisning';
import { Maaltelling } from './maaltelling';

/** The leder who marks an activity as done. */
export interface Merking {
  readonly brukerId: string;
  readonly rolle: Rollenavn;
}

export interface Lagret {
  readonly id: string;
  readonly ikkeLagret: IkkeLagret[];
}

/** With the entry as the LIS now sees it; one whose answer was lost is read anew. */
export interface Opprettet extends Lagret {
  readonly bilde?: Aktivitetsbilde | undefined;
}

interface Skrevet {
  readonly aktivitet: Aktivitet;
  readonly tilgang: Tilgang;
  readonly ikkeLagret: IkkeLagret[];
}

const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');
const NOTHING_BEFORE = { tittel: '', tekst: '' };
/** What is stored beside the entry itself; a request without files is the same act as before there were any. */
const pickIds = ({ maalIder, vedleggIder }: Aktivitetsinnhold) => ({ maalIder, vedleggIder });
const EDITABLE = new Set(['UTKAST', 'RETURNERT']);

/** The LIS's own log: entries are written, changed and removed until they are sent. */
@Injectable()
export class Aktivitetslogg {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly aktiviteter: AktivitetRepository,
    private readonly detaljer: AktivitetDetaljerRepository,
    private readonly saker: Aktivitetssaker,
    private readonly tilgang: Journaltilgang,
    private readonly maal: Maaltilstand,
    private readonly telling: Maaltelling,
    private readonly vedlegg: Aktivitetsvedlegg,
    private readonly visning: Aktivitetsvisning,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly clock: Clock,
  ) {}

  /** Once for each key: a saving whose answer was lost is asked for again, and must not become two drafts. */
  create(
    key: string,
    brukerId: string,
    utdanningslopId: string,
    innhold: Aktivitetsinnhold,
  ): Promise<Result<Opprettet>> {
    // Only what is stored goes into the hash: a fødselsnummer that was typed leaves no trace (domene.md section 7).
    const stored = lagreverdier(innhold, NOTHING_BEFORE);
    const content = { handling: 'opprett', utdanningslopId, ...stored, ...pickIds(innhold) };
    return this.idempotency.save<Opprettet>(
      { brukerId, key, content },
      () => this.addAndShow(brukerId, utdanningslopId, innhold, stored),
      ({ id, ikkeLagret: left }) => ({ id, ikkeLagret: left }),
    );
  }

  update(brukerId: string, id: string, innhold: Aktivitetsinnhold, versjon: number): Promise<Result<Lagret>> {
    return this.database.unitOfWork.script(() => this.changeDraft(brukerId, id, innhold, versjon));
  }

  remove(brukerId: string, id: string, versjon: number): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.removeDraft(brukerId, id, versjon));
  }

  /** `create` as a part of a larger transaction. */
  *addDraft(brukerId: string, utdanningslopId: string, innhold: Aktivitetsinnhold): Script<Result<Lagret>> {
    const stored = lagreverdier(innhold, NOTHING_BEFORE);
    const skrevet = yield* this.writeDraft(brukerId, utdanningslopId, innhold, stored);
    return skrevet.ok ? ok({ id: skrevet.value.aktivitet.id, ikkeLagret: skrevet.value.ikkeLagret }) : skrevet;
  }

  private *addAndShow(
    brukerId: string,
    utdanningslopId: string,
    innhold: Aktivitetsinnhold,
    stored: Lagreverdier,
  ): Script<Result<Opprettet>> {
    const skrevet = yield* this.writeDraft(brukerId, utdanningslopId, innhold, stored);
    if (!skrevet.ok) return skrevet;
    const { aktivitet, tilgang, ikkeLagret } = skrevet.value;
    // Roles decide only what somebody has been asked for, and nobody has been asked for a new draft.
    const [bilde] = yield* this.visning.show([aktivitet], brukerId, { brukerId, tilgang, roller: [] });
    return ok({ id: aktivitet.id, ikkeLagret, bilde });
  }

  private *writeDraft(
    brukerId: string,
    utdanningslopId: string,
    innhold: Aktivitetsinnhold,
    { felter, ikkeLagret }: Lagreverdier,
  ): Script<Result<Skrevet>> {
    const tilgang = yield* this.tilgang.find(brukerId, utdanningslopId);
    if (!tilgang?.egen) return NOT_FOUND;
    const checked = yield* this.check(utdanningslopId, innhold);
    if (!checked.ok) return checked;
    const aktivitet = this.newEntry(brukerId, utdanningslopId, checked.value.virksomhetId, felter);
    yield* this.aktiviteter.add(aktivitet);
    // Nothing was linked to it before, and a draft is not among what is counted.
    yield* this.aktiviteter.addMaal(aktivitet.id, [...new Set(innhold.maalIder)]);
    if (!aktivitet.privat) yield* this.maal.begin(innhold.maalIder);
    const attached = yield* this.vedlegg.save(aktivitet.id, brukerId, innhold.vedleggIder);
    return attached.ok ? ok({ aktivitet, tilgang, ikkeLagret }) : attached;
  }

  private *changeDraft(
    brukerId: string,
    id: string,
    innhold: Aktivitetsinnhold,
    versjon: number,
  ): Script<Result<Lagret>> {
    const aktivitet = yield* this.findOwn(brukerId, id);
    if (!aktivitet.ok) return aktivitet;
    const linked = yield* this.aktiviteter.listMaalIder(id);
    const checked = yield* this.check(aktivitet.value.utdanningslopId, innhold, linked);
    if (!checked.ok) return checked;
    const { felter, ikkeLagret } = lagreverdier(innhold, aktivitet.value);
    const saved = yield* this.aktiviteter.save(id, versjon, { ...felter, endretTid: this.clock.instant() });
    if (!saved) return fail('foreldet', 'aktivitet.foreldet', { versjon: aktivitet.value.versjon });
    yield* this.link({ ...aktivitet.value, privat: felter.privat }, innhold.maalIder);
    const attached = yield* this.vedlegg.save(id, brukerId, innhold.vedleggIder);
    return attached.ok ? ok({ id, ikkeLagret }) : attached;
  }

  private *removeDraft(brukerId: string, id: string, versjon: number): Script<Result<undefined>> {
    const aktivitet = yield* this.findOwn(brukerId, id);
    if (!aktivitet.ok) return aktivitet;
    const forhold = yield* this.saker.findForhold(aktivitet.value.utdanningslopId, brukerId);
    const sak = yield* this.saker.findSak(aktivitet.value, forhold, '');
    const step = transition(aktivitetsmaskin, aktivitet.value.tilstand, 'slett', sak);
    if (!step.ok) return step;
    const maalIder = yield* this.aktiviteter.listMaalIder(id);
    if (!(yield* this.aktiviteter.remove(id, versjon))) {
      return fail('foreldet', 'aktivitet.foreldet', { versjon: aktivitet.value.versjon });
    }
    yield* this.vedlegg.remove(id);
    yield* this.arbeidsliste.complete(id);
    yield* this.telling.update(maalIder);
    return ok();
  }

  /** Written by a leder for the LIS, and confirmed as it is written. The caller has checked that the leder may. */
  *addMarked(leder: Merking, { lisId, utdanningslopId }: Tilgang, innhold: Aktivitetsinnhold): Script<Result<Lagret>> {
    const checked = yield* this.check(utdanningslopId, innhold);
    if (!checked.ok) return checked;
    if (innhold.maalIder.length === 0) return fail('regel', 'aktivitet.manglerMaal');
    const { felter, ikkeLagret } = lagreverdier({ ...innhold, privat: false }, NOTHING_BEFORE);
    if (ikkeLagret.length > 0) return fail('regel', 'tekst.fodselsnummer', { funn: ikkeLagret });
    const entry = this.newEntry(lisId, utdanningslopId, checked.value.virksomhetId, felter);
    const decided = {
      avgjortAv: leder.brukerId,
      avgjortRolle: leder.rolle,
      avgjortTid: this.clock.instant(),
      merketAvLeder: true,
    };
    yield* this.aktiviteter.add({ ...entry, ...decided, tilstand: 'BEKREFTET' });
    yield* this.link(entry, innhold.maalIder);
    const attached = yield* this.vedlegg.save(entry.id, leder.brukerId, innhold.vedleggIder);
    return attached.ok ? ok({ id: entry.id, ikkeLagret }) : attached;
  }

  /** An entry of one's own that may still be changed. */
  private *findOwn(brukerId: string, id: string): Script<Result<Aktivitet>> {
    const aktivitet = yield* this.aktiviteter.find(id);
    if (aktivitet?.brukerId !== brukerId) return NOT_FOUND;
    return EDITABLE.has(aktivitet.tilstand)
      ? ok(aktivitet)
      : fail('konflikt', 'aktivitet.kanIkkeEndres', { tilstand: aktivitet.tilstand });
  }

  /** Dates in order and not in the future, goals of this record, an arena where the LIS is attached. */
  private *check(
    utdanningslopId: string,
    innhold: Aktivitetsinnhold,
    linked: readonly string[] = [],
  ): Script<Result<{ virksomhetId: string | null }>> {
    if (innhold.til !== null && innhold.til < innhold.fra) return fail('regel', 'aktivitet.sluttForStart');
    if ((innhold.til ?? innhold.fra) > this.clock.today()) return fail('regel', 'aktivitet.frem');
    // Touches the utdanningsløp first: a plan that is being moved (ADR 0008) is then waited for, and read as it became.
    yield* this.maal.recordActivity(utdanningslopId);
    const [maal, tilknytninger] = yield* together(
      this.maal.findMany(innhold.maalIder),
      this.tilgang.findTilknytninger(utdanningslopId),
    );
    // A goal whose plan has given way takes nothing new, but what counts on it may go on doing so.
    const isOpen = (m: Maalsak): boolean => m.avlostTid === null || linked.includes(m.id);
    const known = maal.filter((m) => m.utdanningslopId === utdanningslopId && isOpen(m));
    if (known.length !== new Set(innhold.maalIder).size) return fail('regel', 'aktivitet.ukjentMaal');
    const virksomheter = tilknytninger.map((t) => t.virksomhetId);
    if (innhold.arenaId !== null && !(yield* this.detaljer.hasArena(innhold.arenaId, virksomheter))) {
      return fail('regel', 'aktivitet.ukjentArena');
    }
    return ok({ virksomhetId: this.tilgang.velgAnsvarlig(tilknytninger)?.virksomhetId ?? null });
  }

  private *link(aktivitet: Aktivitet, maalIder: readonly string[]): Script<void> {
    const before = yield* this.aktiviteter.listMaalIder(aktivitet.id);
    yield* this.aktiviteter.saveMaal(aktivitet.id, [...new Set(maalIder)]);
    // The first entry that is not private begins a goal.
    if (!aktivitet.privat) yield* this.maal.begin(maalIder);
    yield* this.telling.update([...before, ...maalIder]);
  }

  private newEntry(
    brukerId: string,
    utdanningslopId: string,
    virksomhetId: string | null,
    felter: Lagreverdier['felter'],
  ): Aktivitet {
    const tid = this.clock.instant();
    const undecided = { avgjortAv: null, avgjortRolle: null, avgjortTid: null, merketAvLeder: false } as const;
    const unsent = { bedtBrukerId: null, bedtRolle: null, sendtTid: null } as const;
    const times = { opprettetTid: tid, endretTid: tid, versjon: 1 };
    return {
      id: newId(),
      utdanningslopId,
      brukerId,
      virksomhetId,
      ...felter,
      tilstand: 'UTKAST',
      ...unsent,
      ...undecided,
      ...times,
    };
  }
}
