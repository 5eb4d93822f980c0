import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { type Invitation, Invitations } from '@kp/platform/auth/ports';
import type { Script } from '@kp/platform/database/statement';
import { checkTildeling } from '../domain/tildeling';
import { PersonRepository, type PersonRad, type Personfelter } from '../persistence/person.repository';
import { RolletildelingRepository } from '../persistence/rolletildeling.repository';

/** A person and the role to give. */
export interface NyPersonIRolle {
  readonly epost: string;
  readonly navn: string;
  readonly yrke?: string | null | undefined;
  readonly hprNummer?: string | null | undefined;
  readonly spesialitet?: string | null | undefined;
  readonly spesialitetDato?: string | null | undefined;
  readonly rolle: Rollenavn;
  readonly virksomhetId: string | null;
  readonly omraade?: string | null | undefined;
  readonly fra: string;
  readonly til?: string | null | undefined;
  /** Who gives it; null from the command line. */
  readonly opprettetAv: string | null;
}

export interface LagtTil {
  readonly personId: string;
  readonly rolleId: string;
  readonly nyKonto: boolean;
  /** For `Invitations.deliver` after the commit; null when the person already has a place here. */
  readonly kode: string | null;
}

/** What the one who added somebody is told. */
export interface PersonLagtTil extends Omit<LagtTil, 'kode'>, Omit<Invitation, 'formaal'> {}

/**
 * The one way a person gets a role. Who may give it is for the caller to settle, in the same transaction. Someone known
 * by the address just gets the role; what stands about them is filled in where empty and never overwritten.
 */
@Injectable()
export class LeggTilPerson {
  constructor(
    private readonly personer: PersonRepository,
    private readonly tildelinger: RolletildelingRepository,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  *leggTil(inn: NyPersonIRolle): Script<Result<LagtTil>> {
    const felter = feltene(inn);
    const known = yield* this.personer.findByEpost(inn.epost.toLowerCase());
    if (known && known.id === inn.opprettetAv) return fail('regel', 'virksomheter.egenRolle');
    const tildeling = { ...inn, omraade: inn.omraade ?? null, til: inn.til ?? null, ...merged(known, felter) };
    const checked = checkTildeling(tildeling, this.clock.today());
    if (!checked.ok) return checked;
    const person = yield* this.ensurePerson(inn, felter);
    const place = { brukerId: person.id, rolle: inn.rolle, virksomhetId: inn.virksomhetId, omraade: tildeling.omraade };
    const rolle = { ...place, fra: inn.fra, til: tildeling.til };
    if (yield* this.tildelinger.findOverlapping(rolle)) return fail('konflikt', 'virksomheter.harRollen');
    const rolleId = newId();
    yield* this.tildelinger.add({
      ...rolle,
      id: rolleId,
      opprettetAv: inn.opprettetAv,
      opprettetTid: this.clock.instant(),
    });
    const kode = person.ny ? yield* this.invitations.create(person.id) : null;
    return ok({ personId: person.id, rolleId, nyKonto: person.ny, kode });
  }

  /** After the commit: the mail goes out, or the link comes back to be handed over. */
  async deliver(person: { epost: string; navn: string }, { kode, ...lagtTil }: LagtTil): Promise<PersonLagtTil> {
    const { sendt, lenke } = await this.invitations.deliver(person.epost, person.navn, kode);
    return { ...lagtTil, sendt, lenke };
  }

  private *ensurePerson(inn: NyPersonIRolle, felter: Personfelter): Script<{ id: string; ny: boolean }> {
    const epost = inn.epost.toLowerCase();
    const id = newId();
    if (yield* this.personer.add({ ...felter, id, epost, navn: inn.navn }, this.clock.instant()))
      return { id, ny: true };
    const known = yield* this.personer.findByEpost(epost);
    if (!known) throw new Error('An address is taken by nobody.');
    yield* this.personer.fillIn(known.id, felter);
    return { id: known.id, ny: false };
  }
}

const feltene = (inn: NyPersonIRolle): Personfelter => ({
  yrke: inn.yrke ?? null,
  hprNummer: inn.hprNummer ?? null,
  spesialitet: inn.spesialitet ?? null,
  spesialitetDato: inn.spesialitetDato ?? null,
});

/** What will stand about the person afterwards. */
const merged = (known: PersonRad | undefined, felter: Personfelter): Personfelter => ({
  yrke: known?.yrke ?? felter.yrke,
  hprNummer: known?.hprNummer ?? felter.hprNummer,
  spesialitet: known?.spesialitet ?? felter.spesialitet,
  spesialitetDato: known?.spesialitetDato ?? felter.spesialitetDato,
});
