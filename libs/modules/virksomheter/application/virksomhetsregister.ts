import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { containsDate } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Virksomhetstype, fylkeOf, hasSentralitetWithYear } from '../domain/virksomhet';
import { type Arena, ArenaRepository } from '../persistence/arena.repository';
import { type AvtaleMedArena, AvtaleRepository } from '../persistence/avtale.repository';
import { type Spesialitetstelling, tellinger } from '../domain/virksomhetsstatus';
import { VirksomhetRepository, type VirksomhetRad } from '../persistence/virksomhet.repository';
import { VirksomhetsstatusRepository } from '../persistence/virksomhetsstatus.repository';
import { type Endring, Lagring } from './lagring';
import { Roller } from './roller';
import { FINNES_IKKE, REGISTERFOERERE, Virksomhetsadgang } from './virksomhetsadgang';
import { Virksomhetsstatuser, type VistStatus } from './virksomhetsstatuser';

export interface Virksomhetsopplysninger {
  readonly navn: string;
  readonly type: Virksomhetstype;
  readonly kommunenummer: string;
  readonly sentralitet: number | null;
  readonly sentralitetAar: number | null;
}

export interface VirksomhetDetaljer extends VirksomhetRad {
  readonly statuser: VistStatus[];
  /** What holds today in each specialty. */
  readonly spesialiteter: Spesialitetstelling[];
  readonly arenaer: Arena[];
  readonly avtaler: (AvtaleMedArena & { readonly aktiv: boolean })[];
}

const SHORTEST_SEARCH = 2;
const MOST_HITS = 10;

/** Without blanks and case, in Norwegian: the databases do not agree on what a small Å is. */
const fold = (text: string): string => text.replace(/\s/gu, '').toLocaleLowerCase('nb');

/** The virksomheter themselves: who they are and where. */
@Injectable()
export class Virksomhetsregister {
  constructor(
    private readonly database: Database,
    private readonly adgang: Virksomhetsadgang,
    private readonly roller: Roller,
    private readonly virksomheter: VirksomhetRepository,
    private readonly statuser: VirksomhetsstatusRepository,
    private readonly arenaer: ArenaRepository,
    private readonly avtaler: AvtaleRepository,
    private readonly lagring: Lagring,
    private readonly statustelling: Virksomhetsstatuser,
    private readonly clock: Clock,
  ) {}

  /** All for those who keep the register; for others the ones they have a role in. */
  list(brukerId: string): Promise<VirksomhetRad[]> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId));
  }

  /** Whom a LIS may be moved to: by name or organisasjonsnummer, which are public, and nothing more. */
  async search(sok: string): Promise<VirksomhetRad[]> {
    const needle = fold(sok);
    if (needle.length < SHORTEST_SEARCH) return [];
    const all = await this.database.unitOfWork.read(() => this.virksomheter.listAll());
    return all.filter(({ navn, orgnr }) => fold(navn).includes(needle) || orgnr.startsWith(needle)).slice(0, MOST_HITS);
  }

  find(brukerId: string, id: string): Promise<Result<VirksomhetDetaljer>> {
    return this.database.unitOfWork.read(() => this.findFor(brukerId, id));
  }

  create(brukerId: string, orgnr: string, inn: Virksomhetsopplysninger): Promise<Result<VirksomhetRad>> {
    return this.database.unitOfWork.script(() => this.opprettScript(brukerId, orgnr, inn));
  }

  update(endring: Endring, inn: Virksomhetsopplysninger): Promise<Result<VirksomhetDetaljer>> {
    return this.database.unitOfWork.script(() => this.endreScript(endring, inn));
  }

  /** Recorded by the leder: the same person may recommend and approve, and each such decision is marked. */
  settIngenAnnenGodkjenner(endring: Endring, verdi: boolean): Promise<Result<VirksomhetDetaljer>> {
    return this.database.unitOfWork.script(() => this.saveIngenAnnen(endring, verdi));
  }

  /** Everything about a virksomhet, for the answer to whoever has just changed it. */
  *compose(virksomhet: VirksomhetRad): Script<VirksomhetDetaljer> {
    const idag = this.clock.today();
    const rader = yield* this.statuser.list(virksomhet.id);
    const arenaer = yield* this.arenaer.list(virksomhet.id);
    const avtaler = (yield* this.avtaler.list(virksomhet.id)).map((a) => ({ ...a, aktiv: containsDate(a, idag) }));
    const statuser = rader.map((rad) => this.statustelling.show(rad));
    return { ...virksomhet, statuser, spesialiteter: tellinger(rader, idag), arenaer, avtaler };
  }

  /** For other modules, in their own transaction: those the person may see. */
  *listScript(brukerId: string): Script<VirksomhetRad[]> {
    const roller = yield* this.roller.findActive(brukerId);
    if (roller.some((r) => REGISTERFOERERE.includes(r.rolle))) return yield* this.virksomheter.listAll();
    return yield* this.virksomheter.listByIds(roller.flatMap((r) => r.virksomhetId ?? []));
  }

  /** For other modules, in their own transaction. */
  *opprettScript(brukerId: string, orgnr: string, inn: Virksomhetsopplysninger): Script<Result<VirksomhetRad>> {
    const allowed = yield* this.adgang.requireNational(brukerId, ...REGISTERFOERERE);
    if (!allowed.ok) return allowed;
    if (!hasSentralitetWithYear(inn)) return fail('ugyldig', 'virksomheter.sentralitetUtenAar');
    const fylke = fylkeOf(inn.kommunenummer);
    const virksomhet = { ...inn, id: newId(), orgnr, fylke, ingenAnnenGodkjenner: false, versjon: 1 };
    const added = yield* this.virksomheter.add(virksomhet);
    return added ? ok(virksomhet) : fail('konflikt', 'virksomheter.orgnrFinnes', { orgnr });
  }

  /** For other modules, in their own transaction. */
  *endreScript(endring: Endring, inn: Virksomhetsopplysninger): Script<Result<VirksomhetDetaljer>> {
    const allowed = yield* this.adgang.requireNational(endring.brukerId, ...REGISTERFOERERE);
    if (!allowed.ok) return allowed;
    if (!(yield* this.virksomheter.find(endring.id))) return FINNES_IKKE;
    if (!hasSentralitetWithYear(inn)) return fail('ugyldig', 'virksomheter.sentralitetUtenAar');
    const saved = yield* this.lagring.save('virksomhet', endring, { ...inn, fylke: fylkeOf(inn.kommunenummer) });
    return saved.ok ? yield* this.findFor(endring.brukerId, endring.id) : saved;
  }

  private *findFor(brukerId: string, id: string): Script<Result<VirksomhetDetaljer>> {
    const virksomhet = yield* this.adgang.requireReadable(brukerId, id);
    return virksomhet.ok ? ok(yield* this.compose(virksomhet.value)) : virksomhet;
  }

  private *saveIngenAnnen(endring: Endring, verdi: boolean): Script<Result<VirksomhetDetaljer>> {
    const { brukerId, id } = endring;
    const leder = yield* this.adgang.requireRole(brukerId, id, 'LEDER');
    if (!leder.ok) return leder;
    const set = { ingenAnnenGodkjenner: verdi, ingenAnnenSattAv: brukerId, ingenAnnenSattTid: this.clock.instant() };
    const saved = yield* this.lagring.save('virksomhet', endring, set);
    return saved.ok ? yield* this.findFor(brukerId, id) : saved;
  }
}
