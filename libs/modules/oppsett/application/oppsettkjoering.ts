import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DomainError, Result } from '@kp/kernel/result';
import { Personer, Roller, Virksomhetsregister } from '@kp/modules/virksomheter';
import { type Script, attempt } from '@kp/platform/database/statement';
import type { Oppsettmerknad, Oppsettrad, Oppsettutfall } from '../domain/oppsettrad';
import { Lisrader } from './lisrader';
import type { Nykonto, Omgivelser, Radsvar } from './omgivelser';
import { husk } from './personoppslag';
import { Personrader } from './personrader';
import type { Tolket, TolketRad } from './tolk-oppsettrad';
import { Virksomhetsrader } from './virksomhetsrader';

export interface Oppsettlinje extends Omit<Radsvar, 'utfall' | 'spor' | 'nyKonto'> {
  readonly rad: Oppsettrad;
  readonly utfall: Oppsettutfall;
  readonly tolket: Tolket | null;
  /** The earlier row that says the same. */
  readonly foerst: Oppsettrad | null;
  readonly feil: readonly Oppsettmerknad[];
  readonly nyKonto: Nykonto | null;
}

export interface Kjoering {
  readonly linjer: readonly Oppsettlinje[];
  /** Alike for two runs that do the same. */
  readonly kontroll: string;
}

/** Carries the rows out, each as the single form would and each for itself: a row that is refused leaves nothing. */
@Injectable()
export class Oppsettkjoering {
  constructor(
    private readonly register: Virksomhetsregister,
    private readonly roller: Roller,
    private readonly personer: Personer,
    private readonly virksomhetsrader: Virksomhetsrader,
    private readonly personrader: Personrader,
    private readonly lisrader: Lisrader,
  ) {}

  *run(brukerId: string, rader: readonly TolketRad[]): Script<Kjoering> {
    const omgivelser = yield* this.findOmgivelser(brukerId, rader);
    const linjer: Oppsettlinje[] = [];
    const seen = new Map<string, Oppsettrad>();
    const hash = createHash('sha256');
    for (const row of rader) {
      const { spor, ...linje } = yield* this.runRow(row, seen, omgivelser);
      linjer.push(linje);
      const koder = linje.feil.map(({ kode, felt }) => [kode, felt]);
      hash.update(JSON.stringify([row.rad.ark, row.rad.rad, linje.utfall, linje.felt, spor, koder]));
    }
    return { linjer, kontroll: hash.digest('hex') };
  }

  private *runRow(
    { rad, tolket, feil }: TolketRad,
    seen: Map<string, Oppsettrad>,
    omgivelser: Omgivelser,
  ): Script<Oppsettlinje & { spor: string }> {
    const blank = { rad, tolket, foerst: null, virksomhet: null, felt: [], merknader: [], spor: '', nyKonto: null };
    if (!tolket) return { ...blank, utfall: 'FEIL', feil };
    const key = sameAs(rad, tolket);
    const foerst = seen.get(key) ?? null;
    // A virksomhet stands once, or the later row would write over the one before. Of a role or an utdanningsløp the
    // service knows: a role may be held twice, on other days.
    if (foerst && tolket.slag === 'VIRKSOMHET') return { ...blank, utfall: 'DUPLIKAT', foerst, feil: [] };
    const done = yield* attempt(() => this.carryOut(rad, tolket, omgivelser));
    if (!done.ok) return { ...blank, utfall: 'FEIL', feil: [toMerknad(done.error)] };
    if (foerst && done.value.utfall === 'FINNES')
      return { ...blank, ...done.value, utfall: 'DUPLIKAT', foerst, feil: [] };
    if (done.value.utfall !== 'FINNES' || tolket.slag === 'VIRKSOMHET') seen.set(key, rad);
    return { ...blank, ...done.value, feil: [] };
  }

  private *carryOut({ celler }: Oppsettrad, tolket: Tolket, omgivelser: Omgivelser): Script<Result<Radsvar>> {
    if (tolket.slag === 'VIRKSOMHET') return yield* this.virksomhetsrader.carryOut(tolket.verdier, omgivelser);
    if (tolket.slag === 'LIS') return yield* this.lisrader.carryOut(celler, tolket.verdier, omgivelser);
    return yield* this.personrader.carryOut(celler['virksomhet'] ?? '', tolket.verdier, omgivelser);
  }

  private *findOmgivelser(brukerId: string, rader: readonly TolketRad[]): Script<Omgivelser> {
    const roller = yield* this.roller.findActive(brukerId);
    const virksomheter = new Map((yield* this.register.listScript(brukerId)).map((one) => [one.id, one]));
    const numbers = rader.flatMap(({ tolket }) =>
      tolket && 'hprNummer' in tolket.verdier ? [tolket.verdier.hprNummer] : [],
    );
    const known = yield* this.personer.listByHpr([...new Set(numbers.filter((nr) => typeof nr === 'string'))]);
    const omgivelser = {
      brukerId,
      roller,
      virksomheter,
      medHpr: new Map(),
      kalt: new Map(),
      nyePersoner: new Set<string>(),
    };
    for (const { hprNummer, ...person } of known) husk(omgivelser, person, hprNummer, false);
    return omgivelser;
  }
}

/** What two rows have in common when they say the same. */
function sameAs({ celler }: Oppsettrad, tolket: Tolket): string {
  if (tolket.slag === 'VIRKSOMHET') return `V ${tolket.verdier.orgnr}`;
  const { epost } = tolket.verdier;
  if (tolket.slag === 'LIS') return `L ${epost} ${tolket.verdier.spesialitet}`;
  return `P ${epost} ${tolket.verdier.rolle} ${celler['virksomhet'] ?? ''}`;
}

const FELT_FOR: Readonly<Record<string, string>> = {
  'oppsett.ukjentVirksomhet': 'virksomhet',
  'oppsett.flereVirksomheter': 'virksomhet',
  'oppsett.manglerVirksomhet': 'virksomhet',
  'oppsett.ikkeLederHer': 'virksomhet',
  'oppsett.ukjentVeileder': 'veileder',
  'oppsett.ukjentLeder': 'leder',
  'oppsett.velgLeder': 'leder',
  'oppsett.hprHosAnnen': 'hprNummer',
  'virksomheter.manglerHpr': 'hprNummer',
  'virksomheter.ugyldigHpr': 'hprNummer',
  'virksomheter.manglerSpesialitet': 'spesialitet',
  'virksomheter.spesialitetIFremtiden': 'spesialitetDato',
  'virksomheter.manglerSluttdato': 'til',
  'virksomheter.sluttFoerStart': 'til',
  'virksomheter.kanIkkeGiRollen': 'rolle',
  'virksomheter.sentralitetUtenAar': 'sentralitetAar',
  'lis.sluttFoerStart': 'planlagtSlutt',
  'lis.tilknytningFoerStart': 'fra',
  'lis.tilknytningEtterSlutt': 'fra',
  'lis.manglerKatalog': 'spesialitet',
};

/** Where the service says only that it may not be, the file is told whose it is to do. */
const IN_WORDS: Readonly<Record<string, string>> = { 'tilgang.manglerRolle': 'oppsett.bareRegister' };

function toMerknad({ kode, parametere = {} }: DomainError): Oppsettmerknad {
  const plain = Object.entries(parametere).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  );
  return {
    ...{ kode: IN_WORDS[kode] ?? kode, felt: FELT_FOR[kode] ?? null, tekst: null },
    parametere: Object.fromEntries(plain),
  };
}
