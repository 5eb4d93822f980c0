import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { transition } from '@kp/kernel/state-machine';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { type Andel, type Fordelingsinnhold, type Tjenestefordeling, foelgRettelser } from '../domain/fordeling';
import type { Periode } from '../domain/periode';
import { type Periodehandling, periodemaskin } from '../domain/periode-tabell';
import { FordelingRepository, skrivAndeler } from '../persistence/fordeling.repository';
import { type Andelsvirkning, listVirkning, requireFordelbar } from './fordelingskontroll';
import type { Periodevalg } from './periodelogg';
import { Periodeoppgaver } from './periodeoppgaver';
import { Periodesignering } from './periodesignering';
import { lagPeriodesak } from './periodetilgang';
import { type Journalsak, NOT_FOUND, Tjenestejournal, begrens } from './tjenestejournal';

/** Corrects an attested division: the new one takes its place when the leder has attested it as far. */
export interface Fordelingsrettelse {
  readonly id: string;
  readonly versjon: number;
  readonly begrunnelse: string;
}

interface Ord {
  readonly tilDato: string | null;
  readonly begrunnelse: string | null;
}

const NO_WORDS: Ord = { tilDato: null, begrunnelse: null };

/** The LIS states how a day of more than 100 % is to be divided, changes it and takes it back. */
@Injectable()
export class Fordelingslogg {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly journal: Tjenestejournal,
    private readonly fordelinger: FordelingRepository,
    private readonly signering: Periodesignering,
    private readonly oppgaver: Periodeoppgaver,
    private readonly clock: Clock,
  ) {}

  registrer(
    key: string,
    brukerId: string,
    utdanningslopId: string,
    innhold: Fordelingsinnhold,
    rettelse: Fordelingsrettelse | null,
  ): Promise<Result<string>> {
    const content = { handling: 'fordel', utdanningslopId, innhold, rettelse };
    return this.idempotency.decide({ brukerId, key, content }, () =>
      this.add(brukerId, utdanningslopId, innhold, rettelse),
    );
  }

  /** Writes nothing: what each post would count with. */
  proev(
    brukerId: string,
    utdanningslopId: string,
    innhold: Fordelingsinnhold,
    fordelingId: string | null,
  ): Promise<Result<Andelsvirkning[]>> {
    return this.database.unitOfWork.read(() => this.proevScript(brukerId, utdanningslopId, innhold, fordelingId));
  }

  endre(valg: Periodevalg, innhold: Fordelingsinnhold): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.change(valg, innhold));
  }

  slett(valg: Periodevalg): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.remove(valg));
  }

  private *proevScript(
    brukerId: string,
    utdanningslopId: string,
    innhold: Fordelingsinnhold,
    fordelingId: string | null,
  ): Script<Result<Andelsvirkning[]>> {
    const sak = yield* this.requireOwn(brukerId, utdanningslopId);
    if (!sak.ok) return sak;
    const known = sak.value.fordelinger.find(({ id }) => id === fordelingId) ?? null;
    if (fordelingId !== null && !known) return NOT_FOUND;
    const checked = requireFordelbar(sak.value, known, innhold);
    return checked.ok ? ok(listVirkning(sak.value, innhold, known)) : checked;
  }

  private *add(
    brukerId: string,
    utdanningslopId: string,
    innhold: Fordelingsinnhold,
    rettelse: Fordelingsrettelse | null,
  ): Script<Result<string>> {
    // Two divisions of one day at the same moment would both be let in.
    yield* lock('beslutning');
    const sak = yield* this.requireOwn(brukerId, utdanningslopId);
    if (!sak.ok) return sak;
    const rettet = rettelse && (yield* this.correct(brukerId, rettelse));
    if (rettet && !rettet.ok) return rettet;
    const virksomhet = requireFordelbar(sak.value, rettet?.value ?? null, innhold);
    if (!virksomhet.ok) return virksomhet;
    const id = newId();
    const { idag } = sak.value.forhold;
    const erstatterId = rettelse?.id ?? null;
    const begrunnelse = rettelse?.begrunnelse ?? null;
    yield* this.fordelinger.add({
      ...{ id, utdanningslopId, virksomhetId: virksomhet.value, ...innhold, erstatterId, begrunnelse },
      ...{ tilstand: 'REGISTRERT', attestertTil: null, registrertAv: brukerId, registrertTid: this.clock.instant() },
    });
    if (begrunnelse !== null) yield* this.signRettelse(brukerId, id, begrunnelse);
    yield* this.oppgaver.refresh(id, idag, 'tjenestefordeling');
    return ok(id);
  }

  /** The one to be corrected gets a new version, so that whoever had it on the screen is told. */
  private *correct(
    brukerId: string,
    { id, versjon, begrunnelse }: Fordelingsrettelse,
  ): Script<Result<Tjenestefordeling>> {
    const found = yield* this.require('rett', { id, brukerId, versjon }, { tilDato: null, begrunnelse });
    if (!found.ok) return found;
    const { fordeling } = found.value;
    if (!(yield* this.fordelinger.save(id, versjon, {}))) return yield* this.stale(fordeling);
    yield* this.oppgaver.close(id);
    return ok(fordeling);
  }

  private *signRettelse(brukerId: string, id: string, tekst: string): Script<void> {
    const made = yield* this.fordelinger.find(id);
    if (!made) throw new Error('A correction that was just written is gone');
    yield* this.signering.recordFordeling(made, { handling: 'rett', brukerId, rolle: 'LIS', tekst, tilDato: null });
  }

  private *change(valg: Periodevalg, innhold: Fordelingsinnhold): Script<Result<undefined>> {
    const found = yield* this.require('endre', valg);
    if (!found.ok) return found;
    const { sak, fordeling } = found.value;
    const { attestertTil } = fordeling;
    const free = checkFordelingslaas(fordeling, innhold, sak.perioder);
    if (!free.ok) return free;
    const virksomhet = requireFordelbar(sak, fordeling, innhold);
    if (!virksomhet.ok) return virksomhet;
    const { fra, til } = innhold;
    // What was signed is kept to the letter, also where a period has been corrected since.
    const { andeler } = attestertTil === null ? innhold : fordeling;
    // Cut off at what is attested already, nothing remains to attest.
    const tilstand = attestertTil !== null && til === attestertTil ? 'ATTESTERT' : 'REGISTRERT';
    const set = { fra, til, andeler: skrivAndeler(andeler), virksomhetId: virksomhet.value, tilstand };
    const endretTid = this.clock.instant();
    if (!(yield* this.fordelinger.save(fordeling.id, valg.versjon, { ...set, endretTid })))
      return yield* this.stale(fordeling);
    yield* this.oppgaver.close(fordeling.id);
    yield* this.oppgaver.refresh(fordeling.id, sak.forhold.idag, 'tjenestefordeling');
    return ok();
  }

  private *remove(valg: Periodevalg): Script<Result<undefined>> {
    const found = yield* this.require('slett', valg);
    if (!found.ok) return found;
    const { sak, fordeling } = found.value;
    if (!(yield* this.fordelinger.remove(fordeling.id, valg.versjon))) return yield* this.stale(fordeling);
    yield* this.oppgaver.close(fordeling.id);
    const corrected = sak.fordelinger.find(({ id }) => id === fordeling.erstatterId);
    if (corrected) yield* this.oppgaver.resume('tjenestefordeling', corrected, sak.lop.lisId, sak.forhold.idag);
    return ok();
  }

  private *requireOwn(brukerId: string, utdanningslopId: string): Script<Result<Journalsak>> {
    const sak = yield* this.journal.findSak(brukerId, utdanningslopId);
    if (!sak) return NOT_FOUND;
    return sak.forhold.tilgang.egen ? ok(sak) : fail('forbudt', 'tjenestetid.bareLis');
  }

  /** The division, seen by this person, on the version that was on the screen, with every guard of the act satisfied. */
  *require(
    handling: Periodehandling,
    { id, brukerId, versjon }: Periodevalg,
    ord: Ord = NO_WORDS,
  ): Script<Result<{ sak: Journalsak; fordeling: Tjenestefordeling; rolle: string }>> {
    yield* lock('beslutning');
    const known = yield* this.fordelinger.find(id);
    const sak = known && (yield* this.journal.findSak(brukerId, known.utdanningslopId));
    if (!known || !sak || !begrens(sak).fordelinger.some((f) => f.id === id)) return NOT_FOUND;
    if (known.versjon !== versjon) return yield* this.stale(known);
    const subject = lagPeriodesak(known, sak.fordelinger, sak.forhold, ord);
    const step = transition(periodemaskin, known.tilstand, handling, subject);
    if (!step.ok) return step;
    const rolle = subject.lisId === brukerId ? 'LIS' : (subject.leder ?? sak.forhold.tilgang.som);
    return ok({ sak, fordeling: known, rolle });
  }

  /** What has changed since: the state, and who did what last. */
  *stale({ id }: Tjenestefordeling): Script<Result<never>> {
    const now = yield* this.fordelinger.find(id);
    const last = now?.attester.at(-1);
    return fail('foreldet', 'tjenestetid.foreldet', {
      versjon: now?.versjon ?? null,
      tilstand: now?.tilstand ?? null,
      handling: last?.handling ?? null,
      av: last?.navn ?? null,
    });
  }
}

/** Once something is attested, only its end may be moved, and never before what is attested. */
function checkFordelingslaas(
  fordeling: Tjenestefordeling,
  nytt: Fordelingsinnhold,
  perioder: readonly Periode[],
): Result<unknown> {
  const { attestertTil, fra, andeler } = fordeling;
  if (attestertTil === null) return ok();
  const same = fra === nytt.fra && keyOf(foelgRettelser(andeler, perioder)) === keyOf(nytt.andeler);
  const far = nytt.til === null || nytt.til >= attestertTil;
  return same && far ? ok() : fail('regel', 'tjenestetid.laast', { dato: attestertTil });
}

const keyOf = (andeler: readonly Andel[]): string =>
  andeler
    .map(({ periodeId, andel }) => `${periodeId} ${String(andel)}`)
    .sort()
    .join();
