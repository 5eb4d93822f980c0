import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Varsler } from '@kp/modules/varsler';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { type Periode, type Periodeinnhold, somTellende } from '../domain/periode';
import { regnTjenestetid } from '../domain/tjenestetid';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { PeriodeRepository } from '../persistence/periode.repository';
import { Periodekontroll } from './periodekontroll';
import { Periodelogg, type Periodevalg } from './periodelogg';
import { Periodeoppgaver } from './periodeoppgaver';
import { Periodesignering } from './periodesignering';
import { lagGrunnlag } from './tjenestegrunnlag';
import type { Journalsak } from './tjenestejournal';

/** LIS1: one absence in half days, as the portal proposes it and as the leder sets it. */
interface Dager {
  readonly fravaerId: string;
  readonly foreslaatt: number;
  readonly satt: number;
}

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
    const dager = settDager(sak, periode, tilDato, fravaersdager);
    if (!dager.ok) return dager;
    for (const { fravaerId, satt } of dager.value ?? []) yield* this.perioder.saveHalvdager(fravaerId, satt);
    yield* this.signering.record(periode, {
      ...{ handling: 'attester', brukerId: valg.brukerId, rolle, tekst: kommentar, tilDato },
      foreslaatteHalvdager: dager.value && sum(dager.value.map(({ foreslaatt }) => foreslaatt)),
      satteHalvdager: dager.value && sum(dager.value.map(({ satt }) => satt)),
    });
    const tilstand = tilDato === periode.til ? 'ATTESTERT' : 'REGISTRERT';
    const saved = yield* this.move(periode, valg.versjon, { tilstand, attestertTil: tilDato });
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
    yield* this.signering.record(periode, {
      ...{ handling: 'returner', brukerId: valg.brukerId, rolle, tekst: begrunnelse },
      ...{ tilDato: null, foreslaatteHalvdager: null, satteHalvdager: null },
    });
    const saved = yield* this.move(periode, valg.versjon, { tilstand: 'RETURNERT' });
    if (!saved.ok) return saved;
    yield* this.oppgaver.close(periode.id);
    yield* this.oppgaver.askLis(periode, sak.lop.lisId, yield* this.findVirksomhet(periode));
    return ok(periode.id);
  }

  private *correct(valg: Periodevalg, innhold: Periodeinnhold, begrunnelse: string): Script<Result<string>> {
    const found = yield* this.logg.require('rett', valg, { tilDato: null, begrunnelse });
    if (!found.ok) return found;
    const { sak, periode, rolle } = found.value;
    const checked = yield* this.kontroll.check(sak, periode, innhold);
    if (!checked.ok) return checked;
    // The old one gets a new version, so that whoever had it on the screen is told.
    const saved = yield* this.move(periode, valg.versjon, {});
    if (!saved.ok) return saved;
    const id = yield* this.logg.insert(sak, innhold, { erstatterId: periode.id, begrunnelse });
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
    set: { tilstand?: string; attestertTil?: string },
  ): Script<Result<undefined>> {
    const saved = yield* this.perioder.save(periode.id, versjon, { ...set, endretTid: this.clock.instant() });
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

/** LIS1: what the portal proposes for each absence the attest reaches, and what the leder makes of it; else null. */
function settDager(
  sak: Journalsak,
  periode: Periode,
  tilDato: string,
  satt: Attestvalg['fravaersdager'],
): Result<Dager[] | null> {
  if (satt.some(({ fravaerId }) => !periode.fravaer.some(({ id }) => id === fravaerId)))
    return fail('ugyldig', 'tjenestetid.ukjentFravaer');
  if (satt.some(({ dager }) => !Number.isInteger(dager * 2))) return fail('ugyldig', 'tjenestetid.halveDager');
  const { regelsett, omgivelser, forhold } = sak;
  if (regelsett.fravaer.slag !== 'DAGER') return satt.length > 0 ? fail('ugyldig', 'tjenestetid.bareLis1') : ok(null);
  const counting = { ...sak, perioder: somTellende(sak.perioder, periode) };
  const { lis1 } = regnTjenestetid(lagGrunnlag(counting, omgivelser), regelsett, forhold.idag);
  const proposed = new Map(lis1[1].flatMap(({ fravaer }) => fravaer).map((rad) => [rad.fravaerId, rad.foreslaatt * 2]));
  const reached = periode.fravaer.filter(({ slag, fra }) => slag === 'ANNET' && fra <= tilDato);
  return ok(
    reached.map(({ id, halvdagerSatt }) => {
      const foreslaatt = proposed.get(id) ?? 0;
      const chosen = satt.find(({ fravaerId }) => fravaerId === id);
      return { fravaerId: id, foreslaatt, satt: chosen ? chosen.dager * 2 : (halvdagerSatt ?? foreslaatt) };
    }),
  );
}
