import { Injectable } from '@nestjs/common';
import { newId } from '@kp/kernel/ids';
import { type Failure, type Result, fail, ok } from '@kp/kernel/result';
import { OpprettUtdanningslop } from '@kp/modules/lis';
import { Roller, type VirksomhetRad } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import type { Oppsettceller } from '../domain/oppsettrad';
import { type Omgivelser, type Radsvar, finnVirksomhet } from './omgivelser';
import { Personoppslag, husk, radsvar } from './personoppslag';
import type { Tolket } from './tolk-oppsettrad';

type Lisverdier = Extract<Tolket, { slag: 'LIS' }>['verdier'];

/** A row as the form «Legg til LIS» would have sent it. */
@Injectable()
export class Lisrader {
  constructor(
    private readonly oppslag: Personoppslag,
    private readonly roller: Roller,
    private readonly opprettelse: OpprettUtdanningslop,
  ) {}

  *carryOut(celler: Oppsettceller, verdier: Lisverdier, omgivelser: Omgivelser): Script<Result<Radsvar>> {
    const sted = finnVirksomhet(celler['virksomhet'] ?? '', omgivelser);
    if (!sted.ok) return sted;
    const funnet = yield* this.oppslag.find(verdier, omgivelser);
    if (!funnet.ok) return funnet;
    const ansvarlige = yield* this.findAnsvarlige(celler, sted.value, omgivelser);
    if (!ansvarlige.ok) return ansvarlige;
    const { navn, hprNummer, spesialitet, startdato, planlagtSlutt = null, fra } = verdier;
    const { epost, kjent } = funnet.value;
    const about = { epost, navn, hprNummer, spesialitet, startdato, planlagtSlutt, fra };
    const inn = { ...about, ...ansvarlige.value, virksomhetId: sted.value.id };
    const made = yield* this.opprettelse.opprettScript(omgivelser.brukerId, inn);
    const answer = radsvar('NY', funnet.value, sted.value, omgivelser);
    if (!made.ok) {
      const own = made.error.kode === 'lis.harUtdanningslop' && kjent;
      const here = own && (yield* this.opprettelse.isLisHere(own.id, sted.value.id, spesialitet));
      return here ? ok({ ...answer, utfall: 'FINNES' }) : inWordsOfTheFile(made, celler);
    }
    const { personId: id, nyKonto, kode } = made.value;
    husk(omgivelser, { id, navn, epost }, hprNummer, nyKonto);
    return ok({ ...answer, nyKonto: nyKonto ? { epost, navn, kode } : null });
  }

  /** Someone unknown gets an id that nobody has: the service then refuses as it would somebody without the role. */
  private *findAnsvarlige(
    celler: Oppsettceller,
    { id: virksomhetId }: VirksomhetRad,
    omgivelser: Omgivelser,
  ): Script<Result<{ lederId: string; veilederId: string }>> {
    const [leder = '', veileder = ''] = [celler['leder'], celler['veileder']];
    const veilederId = (yield* this.oppslag.findId(veileder, omgivelser)) ?? newId();
    if (leder !== '') return ok({ lederId: (yield* this.oppslag.findId(leder, omgivelser)) ?? newId(), veilederId });
    const ledere = (yield* this.roller.findHolders(virksomhetId, 'LEDER')).map(({ brukerId }) => brukerId);
    const [only] = ledere;
    if (ledere.includes(omgivelser.brukerId)) return ok({ lederId: omgivelser.brukerId, veilederId });
    return only !== undefined && ledere.length === 1
      ? ok({ lederId: only, veilederId })
      : fail('regel', 'oppsett.velgLeder');
  }
}

/** The form speaks of a list to choose from; a file has addresses. */
function inWordsOfTheFile(failure: Failure, celler: Oppsettceller): Failure {
  const { kode } = failure.error;
  if (kode === 'lis.veilederManglerRolle')
    return fail('regel', 'oppsett.ukjentVeileder', { verdi: celler['veileder'] });
  if (kode === 'lis.lederManglerRolle') return fail('regel', 'oppsett.ukjentLeder', { verdi: celler['leder'] });
  return kode === 'http.finnesIkke' ? fail('regel', 'oppsett.ikkeLederHer') : failure;
}
