import { Injectable } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { Clock, osloDate } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { AVSENDERE, type Avsenderrolle, type Maalgruppe, isAvrundet, vistAntall } from '../domain/maalgruppe';
import { type Part, rolleparter } from '../domain/part';
import { KunngjoeringRepository, type KunngjoeringRad, type Plass } from '../persistence/kunngjoering.repository';
import { MaalgruppeRepository } from '../persistence/maalgruppe.repository';
import { NavnRepository } from '../persistence/navn.repository';
import { utenFodselsnummer } from './fodselsnummervakt';
import { Kunngjoeringsutsending } from './kunngjoeringsutsending';
import { Maalgruppeoppslag } from './maalgruppeoppslag';
import { Meldingsvarsling } from './meldingsvarsling';
import { NOT_FOUND } from './mottakere';
import { type VistPart, navngi } from './vist-part';

export type { KunngjoeringRad };

export interface KunngjoeringInn {
  /** The key of the office one writes for. */
  readonly som: string;
  readonly tittel: string;
  readonly tekst: string;
  readonly maalgruppe: Maalgruppe;
  readonly viktig: boolean;
  /** Null: at once. */
  readonly publiseresTid: string | null;
}

/** How many, as the sender may know it. */
export interface Antall {
  readonly antall: number | null;
  readonly avrundet: boolean;
}

/** An office a person may announce for, and what it may choose among. */
export interface Avsendervalg {
  readonly som: VistPart;
  readonly rolle: Avsenderrolle;
  readonly virksomheter: readonly { readonly id: string; readonly navn: string; readonly fylke: string }[];
}

const DAYS_AHEAD = 366;

/** Announcements as their senders make them and see them. */
@Injectable()
export class Kunngjoeringer {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly kunngjoeringer: KunngjoeringRepository,
    private readonly maalgrupper: MaalgruppeRepository,
    private readonly oppslag: Maalgruppeoppslag,
    private readonly utsending: Kunngjoeringsutsending,
    private readonly navn: NavnRepository,
    private readonly varsling: Meldingsvarsling,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  listValg(brukerId: string): Promise<Avsendervalg[]> {
    return this.database.unitOfWork.read(() => this.listValgScript(brukerId));
  }

  forhaandsvis(brukerId: string, som: string, valg: Maalgruppe): Promise<Result<Antall>> {
    return this.database.unitOfWork.read(() => this.forhaandsvisScript(brukerId, som, valg));
  }

  async send(key: string, brukerId: string, inn: KunngjoeringInn): Promise<Result<{ id: string }>> {
    const clean = utenFodselsnummer({ tittel: inn.tittel, tekst: inn.tekst });
    if (!clean.ok) return clean;
    const content = { handling: 'kunngjoer', ...inn };
    return this.idempotency.decide({ brukerId, key, content }, () => this.sendScript(brukerId, inn));
  }

  listSendt(brukerId: string, foer: Plass | undefined, antall: number): Promise<KunngjoeringRad[]> {
    return this.database.unitOfWork.read(() => this.listSendtScript(brukerId, foer, antall));
  }

  trekk(brukerId: string, id: string): Promise<Result<KunngjoeringRad>> {
    return this.database.unitOfWork.script(() => this.trekkScript(brukerId, id));
  }

  private *listValgScript(brukerId: string): Script<Avsendervalg[]> {
    const valg: Avsendervalg[] = [];
    for (const part of yield* this.listKontorer(brukerId)) {
      const navn = yield* this.navn.find([part]);
      const all = part.virksomhetId === null && part.rolle !== 'STATSFORVALTER';
      const virksomheter = all ? yield* this.maalgrupper.listVirksomheter(part.omraade?.split(',') ?? null) : [];
      valg.push({ som: navngi(part, navn), rolle: part.rolle, virksomheter });
    }
    return valg;
  }

  private *forhaandsvisScript(brukerId: string, som: string, valg: Maalgruppe): Script<Result<Antall>> {
    const part = yield* this.findKontor(brukerId, som);
    if (!part) return NOT_FOUND;
    const found = yield* this.oppslag.find(part, valg);
    return found.ok ? ok(antallFor(part.rolle, valg, without(found.value, brukerId).length)) : found;
  }

  *sendScript(brukerId: string, { som, ...inn }: KunngjoeringInn): Script<Result<{ id: string }>> {
    const part = yield* this.findKontor(brukerId, som);
    if (!part) return NOT_FOUND;
    const naa = this.clock.instant();
    if (inn.publiseresTid !== null && osloDate(new Date(inn.publiseresTid)) > addDays(this.clock.today(), DAYS_AHEAD)) {
      return fail('ugyldig', 'kunngjoering.forLangtFrem');
    }
    const found = yield* this.oppslag.find(part, inn.maalgruppe);
    if (!found.ok) return found;
    const { rolle, noekkel: avsender, virksomhetId, omraade } = part;
    const kontor = { avsender, rolle, virksomhetId, omraade, opprettetAv: brukerId, opprettetTid: naa };
    const publiseresTid = inn.publiseresTid !== null && inn.publiseresTid > naa ? inn.publiseresTid : naa;
    const id = newId();
    yield* this.kunngjoeringer.add({ ...inn, ...kontor, id, publiseresTid });
    if (publiseresTid > naa) return ok({ id });
    const reached = without(found.value, brukerId).length;
    // First: none or a few is not to be told apart by whoever gets whole groups only.
    if (vistAntall(rolle, inn.maalgruppe, reached) === null) return fail('regel', 'kunngjoering.forFaa');
    if (reached === 0) return fail('regel', 'kunngjoering.ingenMottakere');
    yield* this.utsending.publiser(id, found.value);
    return ok({ id });
  }

  private *listSendtScript(brukerId: string, foer: Plass | undefined, antall: number): Script<KunngjoeringRad[]> {
    const keys = (yield* this.listKontorer(brukerId)).map(({ noekkel }) => noekkel);
    return keys.length === 0 ? [] : yield* this.kunngjoeringer.listSendt(keys, foer, antall);
  }

  /** Taking back what is taken back already changes nothing, and is what was asked for. */
  private *trekkScript(brukerId: string, id: string): Script<Result<KunngjoeringRad>> {
    const found = yield* this.kunngjoeringer.find(id);
    if (!found || !(yield* this.findKontor(brukerId, found.avsender))) return NOT_FOUND;
    if (yield* this.kunngjoeringer.trekk(id, this.clock.instant())) {
      yield* this.varsling.ferdigKunngjoering(id, yield* this.kunngjoeringer.listMottakere(id));
    }
    const after = yield* this.kunngjoeringer.find(id);
    return after ? ok(after) : NOT_FOUND;
  }

  /** The offices a person may announce for today. */
  private *listKontorer(brukerId: string): Script<Kontor[]> {
    return rolleparter(yield* this.roller.findActive(brukerId)).filter(isKontor);
  }

  private *findKontor(brukerId: string, noekkel: string): Script<Kontor | undefined> {
    return (yield* this.listKontorer(brukerId)).find((part) => part.noekkel === noekkel);
  }
}

type Kontor = Part & { readonly rolle: Avsenderrolle };
const isKontor = (part: Part): part is Kontor => (AVSENDERE as readonly string[]).includes(part.rolle);

/** Nobody announces to oneself. */
export const without = (brukerIder: readonly string[], brukerId: string): string[] =>
  brukerIder.filter((id) => id !== brukerId);

export const antallFor = (rolle: Avsenderrolle, valg: Maalgruppe, antall: number): Antall => ({
  antall: vistAntall(rolle, valg, antall),
  avrundet: isAvrundet(rolle, valg),
});
