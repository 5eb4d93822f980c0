import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { Personadministrasjon, Roller, type VirksomhetRad } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type Omgivelser, type Radsvar, finnVirksomhet } from './omgivelser';
import { type Funnet, Personoppslag, husk, radsvar } from './personoppslag';
import type { Personverdier } from './tolk-oppsettrad';

/** A row as the form that gives a role would have sent it. */
@Injectable()
export class Personrader {
  constructor(
    private readonly oppslag: Personoppslag,
    private readonly personadministrasjon: Personadministrasjon,
    private readonly roller: Roller,
  ) {}

  *carryOut(cell: string, verdier: Personverdier, omgivelser: Omgivelser): Script<Result<Radsvar>> {
    const sted = finnVirksomhet(cell, omgivelser);
    if (!sted.ok) return sted;
    const funnet = yield* this.oppslag.find(verdier, omgivelser);
    if (!funnet.ok) return funnet;
    const inn = { ...verdier, epost: funnet.value.epost };
    const given = yield* this.personadministrasjon.giScript(omgivelser.brukerId, sted.value.id, inn);
    if (!given.ok) {
      const held = yield* this.holds(given.error.kode, funnet.value, verdier, sted.value);
      return held ? ok(radsvar('FINNES', funnet.value, sted.value, omgivelser)) : given;
    }
    const { personId: id, nyKonto, kode } = given.value;
    const answer = radsvar('NY', funnet.value, sted.value, omgivelser);
    husk(omgivelser, { id, navn: verdier.navn, epost: inn.epost }, verdier.hprNummer, nyKonto);
    return ok({ ...answer, nyKonto: nyKonto ? { epost: inn.epost, navn: verdier.navn, kode } : null });
  }

  /** Nobody gives themselves a role, but a leder may well stand in the list of people with the one they have. */
  private *holds(
    kode: string,
    { kjent }: Funnet,
    { rolle }: Personverdier,
    { id: virksomhetId }: VirksomhetRad,
  ): Script<boolean> {
    if (kode === 'virksomheter.harRollen') return true;
    if (kode !== 'virksomheter.egenRolle' || !kjent) return false;
    return yield* this.roller.has(kjent.id, virksomhetId, rolle);
  }
}
