import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { AktivRolle } from '@kp/kernel/rolle';
import { Katalogoppslag } from '@kp/modules/laeringsmaal';
import { Journaltilgang, Maalplanbytte, type Maalplansak, type Tilgang } from '@kp/modules/lis';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { type Fraland, type Overgangsark, finnHindringer, lagArk } from './overgangsark';
import { NOT_FOUND } from './maalavgjorelser';
import { Maalflytting } from './maalflytting';

/** The balance sheet with what the one who looks may do about it. */
export interface Overgangsbilde {
  readonly sak: Maalplansak;
  readonly tilgang: Tilgang;
  readonly ark: Overgangsark;
  /** Digest of the sheet: what is signed is what was seen. */
  readonly avtrykk: string;
  readonly hindringer: readonly Fraland[];
  readonly kanUtfoere: boolean;
  /** The new plan's goals by laeringsmaal, once there is one. */
  readonly nyeMaal: ReadonlyMap<string, string>;
}

/** What the leder asks for: on which version of the training, and on which sheet. */
export interface Overgangsvalg {
  readonly brukerId: string;
  readonly maalplanId: string;
  readonly versjon: number;
  readonly avtrykk: string;
}

type Leder = Pick<AktivRolle, 'rolle'> & { readonly virksomhetId: string };

/** A målplan is moved to the newest version of its catalogue, on a balance sheet that the leder signs (ADR 0008). */
@Injectable()
export class Overganger {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly tilgang: Journaltilgang,
    private readonly roller: Roller,
    private readonly kataloger: Katalogoppslag,
    private readonly planer: Maalplanbytte,
    private readonly flytting: Maalflytting,
  ) {}

  find(brukerId: string, maalplanId: string): Promise<Result<Overgangsbilde>> {
    return this.database.unitOfWork.read(() => this.findScript(brukerId, maalplanId));
  }

  utfoer(key: string, valg: Overgangsvalg): Promise<Result<{ maalplanId: string }>> {
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content: { ...valg, handling: 'overgang' } }, () =>
      this.utfoerScript(valg),
    );
  }

  private *findScript(brukerId: string, maalplanId: string): Script<Result<Overgangsbilde>> {
    const sak = yield* this.planer.find(maalplanId);
    const tilgang = sak ? yield* this.tilgang.find(brukerId, sak.utdanningslopId) : null;
    if (!sak || tilgang?.til !== null) return NOT_FOUND;
    const ark = yield* this.loadArk(sak);
    if (!ark) return fail('regel', 'overgang.ingenNyere');
    const nyeMaal = sak.overgang ? yield* this.listNye(sak.overgang.tilMaalplanId) : new Map<string, string>();
    const kanUtfoere =
      !sak.overgang && sak.lop.status === 'AKTIV' && (yield* this.requireLeder(brukerId, sak, tilgang)).ok;
    const hindringer = sak.overgang ? [] : finnHindringer(ark);
    return ok({ sak, tilgang, ark, avtrykk: digest(ark), hindringer, kanUtfoere, nyeMaal });
  }

  private *utfoerScript({
    brukerId,
    maalplanId,
    versjon,
    avtrykk,
  }: Overgangsvalg): Script<Result<{ maalplanId: string }>> {
    const sak = yield* this.planer.find(maalplanId);
    const tilgang = sak ? yield* this.tilgang.find(brukerId, sak.utdanningslopId) : null;
    if (!sak || tilgang?.til !== null) return NOT_FOUND;
    const leder = yield* this.requireLeder(brukerId, sak, tilgang);
    if (!leder.ok) return leder;
    if (sak.overgang) return fail('konflikt', 'overgang.alleredeGjort');
    if (sak.lop.status !== 'AKTIV') return fail('konflikt', 'lis.alleredeAvsluttet');
    const foreldet = fail('foreldet', 'overgang.foreldet', { versjon: sak.lop.versjon });
    if (sak.lop.versjon !== versjon || !(yield* this.planer.reserve(sak))) return foreldet;
    const ark = yield* this.loadArk(sak);
    if (!ark) return fail('regel', 'overgang.ingenNyere');
    if (digest(ark) !== avtrykk) return foreldet;
    const hindringer = finnHindringer(ark);
    if (hindringer.length > 0) return fail('konflikt', 'overgang.underVurdering', { maal: nevn(hindringer) });
    return ok(yield* this.flytting.flytt(sak, ark, { brukerId, ...leder.value }));
  }

  /** As it was signed; before that, as it would be today. */
  private *loadArk(sak: Maalplansak): Script<Overgangsark | null> {
    if (sak.overgang) return JSON.parse(sak.overgang.tekst) as Overgangsark;
    const overgang = yield* this.kataloger.findOvergang(sak.katalogversjonId);
    return overgang ? lagArk(sak, overgang, yield* this.planer.listMaal(sak.id)) : null;
  }

  /** Whoever leads where the LIS is attached today, never for the own training. */
  private *requireLeder(brukerId: string, { utdanningslopId }: Maalplansak, { egen }: Tilgang): Script<Result<Leder>> {
    if (egen) return fail('forbudt', 'overgang.egenSak');
    const ansvarlig = yield* this.tilgang.findAnsvarlig(utdanningslopId);
    const rolle = ansvarlig && (yield* this.roller.find(brukerId, ansvarlig.virksomhetId, 'LEDER', 'STEDFORTREDER'));
    if (!rolle) return fail('forbudt', 'overgang.bareLeder');
    return ok({ rolle: rolle.rolle, virksomhetId: ansvarlig.virksomhetId });
  }

  private *listNye(maalplanId: string): Script<ReadonlyMap<string, string>> {
    const maal = yield* this.planer.listMaal(maalplanId);
    return new Map(maal.map(({ id, laeringsmaalId }) => [laeringsmaalId, id]));
  }
}

const digest = (ark: Overgangsark): string => createHash('sha256').update(JSON.stringify(ark)).digest('hex');

const nevn = (maal: readonly Fraland[]): string => maal.map(({ kode, tittel }) => `${kode} ${tittel}`).join(', ');
