import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, ok } from '@kp/kernel/result';
import { Varsler } from '@kp/modules/varsler';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import type { Periode, Periodeinnhold } from '../domain/periode';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { PeriodeRepository } from '../persistence/periode.repository';
import { Periodekontroll } from './periodekontroll';
import { Periodelogg, type Periodevalg } from './periodelogg';
import { Periodeoppgaver } from './periodeoppgaver';
import { Periodesignering } from './periodesignering';
import { settDager } from './fravaersdager';
import { Periodevedlegg } from './periodevedlegg';
import type { Journalsak } from './journalsak';

export interface Attestvalg {
  readonly tilDato: string;
  readonly fravaersdager: readonly { readonly fravaerId: string; readonly dager: number }[];
  readonly kommentar: string;
}

/** The decisions on a period: state, signature, tasks and notices in one transaction. */
@Injectable()
export class Periodeavgjorelser {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly logg: Periodelogg,
    private readonly perioder: PeriodeRepository,
    private readonly lager: GrunnlagRepository,
    private readonly kontroll: Periodekontroll,
    private readonly vedlegg: Periodevedlegg,
    private readonly signering: Periodesignering,
    private readonly oppgaver: Periodeoppgaver,
    private readonly varsler: Varsler,
    private readonly clock: Clock,
  ) {}

  attester(key: string, valg: Periodevalg, ord: Attestvalg): Promise<Result<string>> {
    const content = { handling: 'attester', ...valg, ...ord };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () => this.attest(valg, ord));
  }

  returner(key: string, valg: Periodevalg, begrunnelse: string): Promise<Result<string>> {
    const content = { handling: 'returner', ...valg, begrunnelse };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () => this.giveBack(valg, begrunnelse));
  }

  rett(key: string, valg: Periodevalg, innhold: Periodeinnhold, begrunnelse: string): Promise<Result<string>> {
    const content = { handling: 'rett', ...valg, innhold, begrunnelse };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () =>
      this.correct(valg, innhold, begrunnelse),
    );
  }

  private *attest(valg: Periodevalg, { tilDato, fravaersdager, kommentar }: Attestvalg): Script<Result<string>> {
    const found = yield* this.logg.require('attester', valg, { tilDato, begrunnelse: kommentar });
    if (!found.ok) return found;
    const { sak, periode, rolle } = found.value;
    const dager = settDager(found.value, { til: tilDato, gitt: this.clock.instant() }, fravaersdager);
    if (!dager.ok) return dager;
    for (const { fravaerId, foer, satt } of dager.value ?? [])
      yield* this.perioder.saveHalvdager(fravaerId, foer + satt);
    const endretTid = yield* this.signering.record(periode, {
      ...{ handling: 'attester', brukerId: valg.brukerId, rolle, tekst: kommentar, tilDato },
      foreslaatteHalvdager: dager.value && sum(dager.value.map(({ foreslaatt }) => foreslaatt)),
      satteHalvdager: dager.value && sum(dager.value.map(({ satt }) => satt)),
    });
    const tilstand = tilDato === periode.til ? 'ATTESTERT' : 'REGISTRERT';
    const saved = yield* this.move(periode, valg.versjon, { tilstand, attestertTil: tilDato, endretTid });
    if (!saved.ok) return saved;
    if (periode.erstatterId !== null && periode.attestertTil === null) yield* this.replace(periode.erstatterId, sak);
    yield* this.oppgaver.refresh(periode.id, sak.forhold.idag);
    yield* this.tellAttested(sak, periode, tilDato);
    return ok(periode.id);
  }

  /** What a correction replaces counts no longer, from the moment the correction does. */
  private *replace(id: string, sak: Journalsak): Script<void> {
    const old = sak.perioder.find((p) => p.id === id);
    if (!old) return;
    yield* this.perioder.save(id, old.versjon, { tilstand: 'ERSTATTET', endretTid: this.clock.instant() });
    yield* this.oppgaver.close(id);
  }

  private *giveBack(valg: Periodevalg, begrunnelse: string): Script<Result<string>> {
    const found = yield* this.logg.require('returner', valg, { tilDato: null, begrunnelse });
    if (!found.ok) return found;
    const { sak, periode, rolle } = found.value;
    const endretTid = yield* this.signering.record(periode, {
      ...{ handling: 'returner', brukerId: valg.brukerId, rolle, tekst: begrunnelse },
      ...{ tilDato: null, foreslaatteHalvdager: null, satteHalvdager: null },
    });
    const saved = yield* this.move(periode, valg.versjon, { tilstand: 'RETURNERT', endretTid });
    if (!saved.ok) return saved;
    yield* this.oppgaver.close(periode.id);
    yield* this.oppgaver.askLis('tjenesteperiode', periode, sak.lop.lisId);
    return ok(periode.id);
  }

  private *correct(valg: Periodevalg, innhold: Periodeinnhold, begrunnelse: string): Script<Result<string>> {
    const found = yield* this.logg.require('rett', valg, { tilDato: null, begrunnelse });
    if (!found.ok) return found;
    const { sak, periode, rolle } = found.value;
    const checked = yield* this.kontroll.check(sak, periode, innhold);
    if (!checked.ok) return checked;
    // The old one gets a new version, so that whoever had it on the screen is told.
    const saved = yield* this.move(periode, valg.versjon, { endretTid: this.clock.instant() });
    if (!saved.ok) return saved;
    const id = yield* this.logg.insert(sak, innhold, { erstatterId: periode.id, begrunnelse });
    const attached = yield* this.vedlegg.save(
      { id, attestertTil: null, erstatterId: periode.id },
      valg.brukerId,
      innhold,
    );
    if (!attached.ok) return attached;
    const rettelse = yield* this.perioder.find(id);
    if (!rettelse) throw new Error('A correction that was just written is gone');
    yield* this.signering.record(rettelse, {
      ...{ handling: 'rett', brukerId: valg.brukerId, rolle, tekst: begrunnelse },
      ...{ tilDato: null, foreslaatteHalvdager: null, satteHalvdager: null },
    });
    yield* this.oppgaver.close(periode.id);
    yield* this.oppgaver.refresh(id, sak.forhold.idag);
    return ok(id);
  }

  private *move(
    periode: Periode,
    versjon: number,
    set: { tilstand?: string; attestertTil?: string; endretTid: string },
  ): Script<Result<undefined>> {
    const saved = yield* this.perioder.save(periode.id, versjon, set);
    return saved ? ok() : yield* this.logg.stale(periode);
  }

  private *tellAttested({ lop }: Journalsak, periode: Periode, dato: string): Script<void> {
    const virksomhet = yield* this.findVirksomhet(periode);
    const parametere = { virksomhet, fra: periode.fra, dato };
    yield* this.varsler.add(lop.lisId, 'tjenestetid.attestert', parametere, '/tjenestetid');
  }

  private *findVirksomhet({ virksomhetId }: Periode): Script<string> {
    const [virksomhet] = yield* this.lager.listVirksomheter([virksomhetId]);
    return virksomhet?.navn ?? '';
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
