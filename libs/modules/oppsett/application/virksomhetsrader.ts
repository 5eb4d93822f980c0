import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { type NyVirksomhetRequest, type VirksomhetRad, Virksomhetsregister } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import type { Omgivelser, Radsvar } from './omgivelser';

const FELT = ['navn', 'type', 'kommunenummer', 'sentralitet', 'sentralitetAar'] as const;

/** A row as the form of a virksomhet would have sent it. */
@Injectable()
export class Virksomhetsrader {
  constructor(private readonly register: Virksomhetsregister) {}

  *carryOut(verdier: NyVirksomhetRequest, omgivelser: Omgivelser): Script<Result<Radsvar>> {
    const { brukerId, virksomheter } = omgivelser;
    const known = [...virksomheter.values()].find(({ orgnr }) => orgnr === verdier.orgnr);
    const { orgnr, navn, type, kommunenummer } = verdier;
    const inn = {
      ...{ navn, type, kommunenummer },
      // An empty cell leaves what stands.
      sentralitet: verdier.sentralitet ?? known?.sentralitet ?? null,
      sentralitetAar: verdier.sentralitetAar ?? known?.sentralitetAar ?? null,
    };
    if (!known) {
      const made = yield* this.register.opprettScript(brukerId, orgnr, inn);
      return made.ok ? ok(this.remember('NY', made.value, [], omgivelser)) : made;
    }
    const felt = FELT.filter((one) => known[one] !== inn[one]);
    if (felt.length === 0) return ok(this.remember('FINNES', known, [], omgivelser));
    const saved = yield* this.register.endreScript({ brukerId, id: known.id, versjon: known.versjon }, inn);
    if (!saved.ok) return saved;
    return ok({ ...this.remember('ENDRES', saved.value, felt, omgivelser), spor: String(known.versjon) });
  }

  private remember(
    utfall: Radsvar['utfall'],
    virksomhet: VirksomhetRad,
    felt: readonly string[],
    { virksomheter }: Omgivelser,
  ): Radsvar {
    virksomheter.set(virksomhet.id, virksomhet);
    return { utfall, virksomhet: virksomhet.navn, felt, merknader: [], spor: '', nyKonto: null };
  }
}
