import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { type Regelendring, endreRegelsett, findUtenKilde } from '../domain/endre-regelsett';
import type { Utgave, Utgavekode } from '../domain/regelsett';
import { type Regelsettfeil, findRegelsettfeil } from '../domain/regelsett-sjekk';
import { type RegelsettMedNavn, RegelsettRepository } from '../persistence/regelsett.repository';
import { readRegelsett, requireGjeldende, toUtgaver } from './regelsettene';
import { NOT_FOUND } from './tjenestejournal';

/** An edition as it is shown. */
export interface Regelsettbilde {
  readonly rad: RegelsettMedNavn;
  readonly regelsett: Utgave;
  readonly gjelderIdag: boolean;
}

/** Helsedirektoratet writes a new edition, and another person there publishes it. */
@Injectable()
export class Regelsettarbeid {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly lager: RegelsettRepository,
    private readonly roller: Roller,
    private readonly logg: Signaturlogg,
    private readonly clock: Clock,
  ) {}

  list(status: 'UTKAST' | 'PUBLISERT'): Promise<Regelsettbilde[]> {
    return this.database.unitOfWork.read(() => this.listScript(status));
  }

  create(brukerId: string, kode: Utgavekode, gyldigFra: string): Promise<Result<Regelsettbilde>> {
    return this.database.unitOfWork.script(() => this.createScript(brukerId, kode, gyldigFra));
  }

  update(brukerId: string, id: string, versjon: number, endring: Regelendring): Promise<Result<Regelsettbilde>> {
    return this.database.unitOfWork.script(() => this.updateScript(brukerId, id, versjon, endring));
  }

  async publiser(key: string, brukerId: string, id: string, versjon: number): Promise<Result<Regelsettbilde>> {
    const content = { handling: 'publiserRegelsett', id, versjon };
    const done = await this.idempotency.decide({ brukerId, key, content }, () =>
      this.publiserScript(brukerId, id, versjon),
    );
    return done.ok ? this.database.unitOfWork.read(() => this.find(id)) : done;
  }

  private *listScript(status: 'UTKAST' | 'PUBLISERT'): Script<Regelsettbilde[]> {
    const rader = yield* this.lager.list(status);
    const regelsett = status === 'PUBLISERT' ? toUtgaver(rader) : rader.map(readRegelsett);
    const idag = this.clock.today();
    return rader.flatMap((rad, index) => {
      const found = regelsett[index];
      if (!found) return [];
      const inForce = status === 'PUBLISERT' && requireGjeldende(regelsett, rad.kode, idag) === found;
      return [{ rad, regelsett: found, gjelderIdag: inForce }];
    });
  }

  private *find(id: string): Script<Result<Regelsettbilde>> {
    const all = [...(yield* this.listScript('PUBLISERT')), ...(yield* this.listScript('UTKAST'))];
    const found = all.find(({ rad }) => rad.id === id);
    return found ? ok(found) : NOT_FOUND;
  }

  private *createScript(brukerId: string, kode: Utgavekode, gyldigFra: string): Script<Result<Regelsettbilde>> {
    yield* lock('beslutning');
    const allowed = yield* this.requireRole(brukerId);
    if (!allowed.ok) return allowed;
    const utgaver = toUtgaver(yield* this.lager.list('PUBLISERT'));
    const innhold = JSON.stringify(requireGjeldende(utgaver, kode, this.clock.today()));
    const id = newId();
    const utgave = yield* this.lager.findNesteUtgave(kode);
    const unpublished = { publisertAv: null, publisertTid: null };
    const made = { lagetAv: brukerId, lagetTid: this.clock.instant(), ...unpublished };
    yield* this.lager.addIfMissing({ id, kode, utgave, status: 'UTKAST', gyldigFra, innhold, ...made, versjon: 1 });
    return yield* this.find(id);
  }

  private *updateScript(
    brukerId: string,
    id: string,
    versjon: number,
    endring: Regelendring,
  ): Script<Result<Regelsettbilde>> {
    const found = yield* this.requireDraft(brukerId, id, versjon);
    if (!found.ok) return found;
    const changed = endreRegelsett(readRegelsett(found.value), endring);
    if (!changed.ok) return changed;
    const utgaver = toUtgaver(yield* this.lager.list('PUBLISERT'));
    const felt = findUtenKilde(changed.value, requireGjeldende(utgaver, found.value.kode, this.clock.today()));
    if (felt !== undefined) return fail('ugyldig', 'regelsett.kildeMangler', { felt });
    // Whoever changed it last has made it: the one who publishes is another.
    const set = { gyldigFra: endring.gyldigFra, innhold: JSON.stringify(changed.value), lagetAv: brukerId };
    if (!(yield* this.lager.save(id, versjon, set))) return this.stale(found.value);
    return yield* this.find(id);
  }

  private *publiserScript(brukerId: string, id: string, versjon: number): Script<Result<undefined>> {
    const found = yield* this.requireDraft(brukerId, id, versjon);
    if (!found.ok) return found;
    const { kode, utgave, gyldigFra, innhold, lagetAv } = found.value;
    if (lagetAv === brukerId) return fail('forbudt', 'regelsett.egetUtkast');
    const published = yield* this.lager.list('PUBLISERT');
    const later = published.some((r) => r.kode === kode && r.gyldigFra >= gyldigFra);
    if (later || gyldigFra < this.clock.today()) return fail('regel', 'regelsett.forTidlig');
    const [wrong] = findFeil(readRegelsett(found.value));
    if (wrong) return fail('regel', 'regelsett.harFeil', { felt: wrong.felt });
    const set = { status: 'PUBLISERT', publisertAv: brukerId, publisertTid: this.clock.instant() };
    if (!(yield* this.lager.save(id, versjon, set))) return this.stale(found.value);
    yield* this.logg.append({
      ...{ handling: 'regelsett.publiser', brukerId, rolle: 'HELSEDIREKTORATET', virksomhetId: null },
      ...{ gjelder: 'regelsett', gjelderId: id, utdanningslopId: null },
      innhold: { kode, utgave, gyldigFra, innhold },
    });
    return ok();
  }

  /** A draft on the version that was on the screen, for one who may work on it. */
  private *requireDraft(brukerId: string, id: string, versjon: number): Script<Result<RegelsettMedNavn>> {
    yield* lock('beslutning');
    const allowed = yield* this.requireRole(brukerId);
    if (!allowed.ok) return allowed;
    const rad = yield* this.lager.find(id);
    if (!rad) return NOT_FOUND;
    if (rad.status !== 'UTKAST') return fail('konflikt', 'regelsett.erPublisert');
    return rad.versjon === versjon ? ok(rad) : this.stale(rad);
  }

  private *requireRole(brukerId: string): Script<Result<undefined>> {
    const held = (yield* this.roller.findActive(brukerId)).some(({ rolle }) => rolle === 'HELSEDIREKTORATET');
    return held ? ok() : fail('forbudt', 'tilgang.manglerRolle');
  }

  private stale({ versjon, lagetAvNavn }: RegelsettMedNavn): Result<never> {
    return fail('foreldet', 'regelsett.foreldet', { versjon, av: lagetAvNavn });
  }
}

/** What must be mended; that editions follow on each other is seen to by their dates. */
export const findFeil = (regelsett: Utgave): Regelsettfeil[] => findRegelsettfeil([regelsett]);
