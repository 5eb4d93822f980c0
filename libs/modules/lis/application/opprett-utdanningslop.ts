import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { type GjeldendeKatalog, Katalogoppslag, type Katalogspesialitet } from '@kp/modules/laeringsmaal';
import { LeggTilPerson, Personer } from '@kp/modules/virksomheter';
import { Invitations } from '@kp/platform/auth/ports';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { KATALOGER_FOR, type Spesialitet } from '../domain/spesialitet';
import { MaalplanRepository } from '../persistence/maalplan.repository';
import { TilknytningRepository } from '../persistence/tilknytning.repository';
import { UtdanningslopRepository } from '../persistence/utdanningslop.repository';
import { Ansvarligvalg } from './ansvarlige';
import { FINNES_IKKE, Lederadgang } from './lederadgang';
import { Varsling } from './varsling';

export interface NyLis {
  readonly epost: string;
  readonly navn: string;
  readonly hprNummer: string;
  readonly virksomhetId: string;
  readonly spesialitet: Spesialitet;
  readonly startdato: string;
  readonly planlagtSlutt: string | null;
  readonly lederId: string;
  readonly veilederId: string;
  /** When the attachment to the virksomhet begins. */
  readonly fra: string;
}

export interface LisLagtTil {
  readonly utdanningslopId: string;
  readonly personId: string;
  readonly nyKonto: boolean;
}

type Opprettet = LisLagtTil & { readonly kode: string | null };

interface Plan {
  readonly navn: string;
  readonly katalog: GjeldendeKatalog;
}

const PLANNAVN: Readonly<Record<Katalogspesialitet, string>> = {
  ALM: 'Allmennmedisin',
  SAM: 'Samfunnsmedisin',
  ARB: 'Arbeidsmedisin',
  FKM: 'Felles kompetansemål',
  LIS1: 'LIS1 i kommune',
};

/** A LIS begins: role, utdanningsløp, målplaner with their goals and the attachment, all or nothing. */
@Injectable()
export class OpprettUtdanningslop {
  constructor(
    private readonly database: Database,
    private readonly adgang: Lederadgang,
    private readonly ansvarlige: Ansvarligvalg,
    private readonly leggTilPerson: LeggTilPerson,
    private readonly personer: Personer,
    private readonly kataloger: Katalogoppslag,
    private readonly lop: UtdanningslopRepository,
    private readonly maalplaner: MaalplanRepository,
    private readonly tilknytninger: TilknytningRepository,
    private readonly varsling: Varsling,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  async opprett(brukerId: string, inn: NyLis): Promise<Result<LisLagtTil & { sendt: boolean; lenke: string | null }>> {
    const result = await this.database.unitOfWork.script(() => this.opprettScript(brukerId, inn));
    if (!result.ok) return result;
    const { kode, ...lagtTil } = result.value;
    const { sendt, lenke } = await this.invitations.deliver(inn.epost, inn.navn, kode);
    return ok({ ...lagtTil, sendt, lenke });
  }

  /** The same without the invitation going out, for demo data; `brukerId` is the leder who does it. */
  *opprettScript(brukerId: string, inn: NyLis): Script<Result<Opprettet>> {
    // Two who add the same LIS at the same time stand in line, so that there is one utdanningsløp.
    yield* lock('beslutning');
    if (!(yield* this.adgang.findRolle(brukerId, inn.virksomhetId))) return FINNES_IKKE;
    const dates = checkDates(inn);
    if (!dates.ok) return dates;
    const ansvarlige = yield* this.ansvarlige.check(inn.virksomhetId, inn);
    if (!ansvarlige.ok) return ansvarlige;
    const planer = yield* this.findPlaner(inn.spesialitet);
    if (!planer.ok) return planer;
    const person = yield* this.ensurePerson(brukerId, inn);
    if (!person.ok) return person;
    const { personId } = person.value;
    const other = personId === brukerId ? fail('forbudt', 'lis.egenSak') : this.ansvarlige.checkPerson(personId, inn);
    if (!other.ok) return other;
    if (yield* this.lop.hasActive(personId, inn.spesialitet)) return fail('konflikt', 'lis.harUtdanningslop');
    const utdanningslopId = yield* this.create(personId, inn, planer.value);
    yield* this.tell(brukerId, inn);
    return ok({ ...person.value, utdanningslopId });
  }

  /** Whether the person is in training for this here, or is to be. */
  *isLisHere(personId: string, virksomhetId: string, spesialitet: Spesialitet): Script<boolean> {
    return yield* this.lop.hasActive(personId, spesialitet, virksomhetId);
  }

  private *tell(brukerId: string, { navn: lis, veilederId, lederId }: NyLis): Script<void> {
    const veileder = yield* this.varsling.findNavn(veilederId);
    const leder = yield* this.varsling.findNavn(lederId);
    yield* this.varsling.notify([veilederId], 'lis.nyVeileder', { lis, veileder }, '/kandidater', brukerId);
    yield* this.varsling.notify([lederId], 'lis.nyLeder', { lis, leder }, '/oversikt', brukerId);
  }

  private *create(personId: string, inn: NyLis, planer: readonly Plan[]): Script<string> {
    const utdanningslopId = newId();
    const { spesialitet, startdato, planlagtSlutt, virksomhetId, lederId, veilederId, fra } = inn;
    const opprettetTid = this.clock.instant();
    yield* this.lop.create({
      id: utdanningslopId,
      brukerId: personId,
      spesialitet,
      startdato,
      planlagtSlutt,
      opprettetTid,
    });
    for (const { navn, katalog } of planer) {
      const plan = { utdanningslopId, katalogversjonId: katalog.versjonId, katalogKode: katalog.katalogKode, navn };
      yield* this.maalplaner.create(plan, yield* this.kataloger.listMaalIds(katalog.versjonId));
    }
    yield* this.tilknytninger.create({ id: newId(), utdanningslopId, virksomhetId, lederId, veilederId, fra });
    return utdanningslopId;
  }

  private *findPlaner(spesialitet: Spesialitet): Script<Result<Plan[]>> {
    const planer: Plan[] = [];
    for (const slag of KATALOGER_FOR[spesialitet]) {
      const katalog = yield* this.kataloger.findGjeldende(slag);
      if (!katalog) return fail('regel', 'lis.manglerKatalog', { katalog: PLANNAVN[slag] });
      planer.push({ navn: PLANNAVN[slag], katalog });
    }
    return ok(planer);
  }

  /** Someone who is a LIS here already, for another specialty, keeps the role as it is. */
  private *ensurePerson(brukerId: string, inn: NyLis): Script<Result<Omit<Opprettet, 'utdanningslopId'>>> {
    const { epost, navn, hprNummer, virksomhetId, fra } = inn;
    const role = { epost, navn, hprNummer, rolle: 'LIS', virksomhetId, fra, opprettetAv: brukerId } as const;
    const added = yield* this.leggTilPerson.leggTil(role);
    if (added.ok) return ok({ personId: added.value.personId, nyKonto: added.value.nyKonto, kode: added.value.kode });
    if (added.error.kode !== 'virksomheter.harRollen') return added;
    const known = yield* this.personer.findByEpost(epost);
    return known ? ok({ personId: known.id, nyKonto: false, kode: null }) : added;
  }
}

function checkDates({ startdato, planlagtSlutt, fra }: NyLis): Result<undefined> {
  if (planlagtSlutt !== null && planlagtSlutt <= startdato) return fail('ugyldig', 'lis.sluttFoerStart');
  if (fra < startdato) return fail('ugyldig', 'lis.tilknytningFoerStart');
  return planlagtSlutt !== null && fra > planlagtSlutt ? fail('ugyldig', 'lis.tilknytningEtterSlutt') : ok();
}
