import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { transition } from '@kp/kernel/state-machine';
import { Journaltilgang } from '@kp/modules/lis';
import { Vedleggsbinding } from '@kp/modules/vedlegg';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { type Tidligerehandling, tidligeremaskin } from '../domain/tidligere';
import {
  type Fellesopphav,
  type Maalopphav,
  type Opphav,
  TidligereRepository,
} from '../persistence/tidligere.repository';
import { NOT_FOUND } from './maalavgjorelser';
import { Tidligereoppgaver } from './tidligereoppgaver';
import { type Tidligerebilde, Tidligeresaker } from './tidligeresaker';

/** What a LIS reports; what a goal has of its own comes before what was written for all. */
export interface Tidligereinnhold {
  readonly felles: Fellesopphav;
  readonly dokument: string;
  readonly maal: readonly (Partial<Opphav> & { readonly maalId: string })[];
  /** Left out: they stay as they are. */
  readonly vedleggIder: readonly string[] | undefined;
  readonly kommentar: string;
}

/** A message on the version that was on the screen. */
export interface Tidligerevalg {
  readonly id: string;
  readonly brukerId: string;
  readonly versjon: number;
}

type Sted = Readonly<Record<'utdanningslopId' | 'sendtTil', string>>;

/** The LIS reports goals as approved elsewhere, and takes the message back. No goal is moved by that. */
@Injectable()
export class Tidligeremeldinger {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly journal: Journaltilgang,
    private readonly saker: Tidligeresaker,
    private readonly meldinger: TidligereRepository,
    private readonly vedlegg: Vedleggsbinding,
    private readonly oppgaver: Tidligereoppgaver,
    private readonly clock: Clock,
  ) {}

  begynn(key: string, brukerId: string, lopId: string, innhold: Tidligereinnhold): Promise<Result<string>> {
    const content = { handling: 'meldTidligere', lopId, innhold };
    return this.idempotency.decide({ brukerId, key, content }, () => this.begin(brukerId, lopId, innhold));
  }

  send(key: string, valg: Tidligerevalg, innhold: Tidligereinnhold): Promise<Result<string>> {
    const content = { handling: 'sendTidligere', ...valg, innhold };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () => this.sendAgain(valg, innhold));
  }

  kallTilbake(key: string, valg: Tidligerevalg): Promise<Result<string>> {
    const content = { handling: 'kallTilbakeTidligere', ...valg };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () => this.takeBack(valg));
  }

  /** The message, seen by this person, on the version that was on the screen. */
  *require({ id, brukerId, versjon }: Tidligerevalg, begrunnelse: string | null): Script<Result<Tidligerebilde>> {
    const sak = yield* this.saker.find(brukerId, id, begrunnelse);
    if (!sak) return NOT_FOUND;
    const { melding, hendelser } = sak;
    const [last] = hendelser;
    const parametere = { versjon: melding.versjon, tilstand: melding.tilstand, handling: last?.handling ?? null };
    return melding.versjon === versjon
      ? ok(sak)
      : fail('foreldet', 'tidligere.foreldet', { ...parametere, av: last?.navn ?? null });
  }

  private *begin(brukerId: string, utdanningslopId: string, innhold: Tidligereinnhold): Script<Result<string>> {
    const sted = yield* this.findSted(brukerId, utdanningslopId);
    if (!sted.ok) return sted;
    const maal = yield* this.checkMaal(utdanningslopId, innhold, null);
    if (!maal.ok) return maal;
    const id = newId();
    const { felles, dokument } = innhold;
    const fresh = { tilstand: 'SENDT', sendtTid: this.clock.instant() };
    yield* this.meldinger.add({ id, ...sted.value, dokument, ...felles, ...fresh });
    return yield* this.write(id, brukerId, innhold, maal.value, []);
  }

  private *sendAgain(valg: Tidligerevalg, innhold: Tidligereinnhold): Script<Result<string>> {
    const found = yield* this.requireOwn('send', valg);
    if (!found.ok) return found;
    const { melding, maal: before, vedlegg } = found.value;
    const sted = yield* this.findSted(valg.brukerId, melding.utdanningslopId);
    if (!sted.ok) return sted;
    const maal = yield* this.checkMaal(melding.utdanningslopId, innhold, melding.id);
    if (!maal.ok) return maal;
    const { felles, dokument } = innhold;
    const set = { ...felles, dokument, sendtTil: sted.value.sendtTil, sendtTid: this.clock.instant() };
    yield* this.meldinger.save(melding.id, valg.versjon, { ...set, tilstand: 'SENDT' });
    // What an approval rests on stays beside it.
    const kept = before.some(({ utfall }) => utfall === 'GODKJENT') ? vedlegg.map(({ id }) => id) : [];
    return yield* this.write(melding.id, valg.brukerId, innhold, maal.value, kept);
  }

  private *write(
    id: string,
    brukerId: string,
    { vedleggIder, kommentar }: Tidligereinnhold,
    maal: readonly Maalopphav[],
    kept: readonly string[],
  ): Script<Result<string>> {
    yield* this.meldinger.saveMaal(id, maal);
    if (vedleggIder !== undefined) {
      const attached = yield* this.vedlegg.save('TIDLIGERE', id, brukerId, [...kept, ...vedleggIder]);
      if (!attached.ok) return attached;
    }
    yield* this.record(id, brukerId, 'send', kommentar);
    const sak = yield* this.saker.find(brukerId, id);
    if (sak) yield* this.oppgaver.askLeder(sak);
    return ok(id);
  }

  private *takeBack(valg: Tidligerevalg): Script<Result<string>> {
    const found = yield* this.requireOwn('kallTilbake', valg);
    if (!found.ok) return found;
    yield* this.meldinger.save(valg.id, valg.versjon, { tilstand: 'TILBAKEKALT' });
    yield* this.record(valg.id, valg.brukerId, 'kallTilbake', '');
    yield* this.oppgaver.close(valg.id);
    return ok(valg.id);
  }

  private *requireOwn(handling: Tidligerehandling, valg: Tidligerevalg): Script<Result<Tidligerebilde>> {
    const found = yield* this.require(valg, null);
    if (!found.ok) return found;
    const step = transition(tidligeremaskin, found.value.melding.tilstand, handling, found.value.sak);
    return step.ok ? found : step;
  }

  private *record(tidligereId: string, brukerId: string, handling: Tidligerehandling, tekst: string): Script<void> {
    const act = { handling, brukerId, rolle: 'LIS', tekst: tekst || null, salt: null, signaturNr: null };
    yield* this.meldinger.addHendelse({ tidligereId, ...act, tid: this.clock.instant() });
  }

  /** Whose leder it goes to: the responsible one today. */
  private *findSted(brukerId: string, utdanningslopId: string): Script<Result<Sted>> {
    const tilgang = yield* this.journal.find(brukerId, utdanningslopId);
    if (!tilgang) return NOT_FOUND;
    if (!tilgang.egen) return fail('forbudt', 'tidligere.bareLis');
    const ansvarlig = yield* this.journal.findAnsvarlig(utdanningslopId);
    return ansvarlig
      ? ok({ utdanningslopId, sendtTil: ansvarlig.virksomhetId })
      : fail('regel', 'maal.ingenVirksomhet');
  }

  /** Every goal is one's own, open, not waiting in another message, and has a date, a place and an approver. */
  private *checkMaal(
    utdanningslopId: string,
    { felles, maal }: Tidligereinnhold,
    egenId: string | null,
  ): Script<Result<Maalopphav[]>> {
    const known = new Map((yield* this.meldinger.listJournalmaal(utdanningslopId)).map((one) => [one.id, one]));
    const chosen = maal.map((one) => ({ ...felles, ...definedOf(one), maalId: one.maalId }));
    if (chosen.some(({ maalId }) => !known.has(maalId))) return fail('regel', 'tidligere.ukjentMaal');
    const meldte = new Set(
      (yield* this.meldinger.listMeldte(utdanningslopId))
        .filter(({ tidligereId }) => tidligereId !== egenId)
        .map(({ maalId }) => maalId),
    );
    const idag = this.clock.today();
    const faults = [
      ['tidligere.godkjentFraFoer', ({ maalId }) => known.get(maalId)?.tilstand === 'GODKJENT'],
      ['tidligere.meldtFraFoer', ({ maalId }) => meldte.has(maalId)],
      ['tidligere.manglerOpphav', (one) => !isWhole(one)],
      ['tidligere.datoFramITid', ({ dato }) => dato !== null && dato > idag],
    ] as const satisfies readonly (readonly [string, (one: (typeof chosen)[number]) => boolean])[];
    for (const [kode, isFault] of faults) {
      const koder = chosen.filter(isFault).map(({ maalId }) => known.get(maalId)?.kode ?? '');
      if (koder.length > 0) return fail('regel', kode, { antall: koder.length, koder: koder.join(', ') });
    }
    return ok(chosen.filter(isWhole));
  }
}

const isWhole = (one: Fellesopphav & { readonly maalId: string }): one is Maalopphav =>
  one.dato !== null && one.virksomhet !== null && one.godkjenner !== null;

/** What was left out is not there at all, so that what is written for all shows through. */
const definedOf = ({ dato, virksomhet, godkjenner }: Partial<Opphav>): Partial<Opphav> => ({
  ...(dato !== undefined && { dato }),
  ...(virksomhet !== undefined && { virksomhet }),
  ...(godkjenner !== undefined && { godkjenner }),
});
