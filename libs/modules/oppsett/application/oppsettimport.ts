import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Invitations } from '@kp/platform/auth/ports';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { nevnRader } from '@kp/platform/regneark/tabell';
import type { Oppsettslag } from '../domain/oppsettrad';
import type { Nykonto } from './omgivelser';
import { lesOppsettfil } from './oppsettfil';
import { type Kjoering, Oppsettkjoering, type Oppsettlinje } from './oppsettkjoering';
import { type TolketRad, tolkOppsettrad } from './tolk-oppsettrad';

/** A row by the name of its sheet and its number there. */
export interface Radsted {
  readonly ark: string;
  readonly rad: number;
}

export interface Oppsettfilvalg {
  readonly buffer: Buffer;
  readonly filnavn: string;
  readonly utelatteRader: readonly Radsted[];
}

export interface Oppsettrapport extends Kjoering {
  readonly ulesteArk: readonly string[];
  readonly kanLagres: boolean;
}

interface Lagt {
  readonly lagt: Readonly<Record<Oppsettslag, number>>;
  readonly endret: number;
  readonly finnes: number;
  readonly nyeKontoer: number;
  /** The same was asked before, and done then; the links went with that answer. */
  readonly gjentatt: boolean;
}

export interface Oppsatt extends Lagt {
  /** How many links went by mail. */
  readonly sendt: number;
  /** Those that did not, to hand over; told this once. */
  readonly lenker: readonly { readonly navn: string; readonly epost: string; readonly lenke: string }[];
}

type Skrevet = Lagt & { readonly kontoer: readonly Nykonto[] };

interface Lest {
  readonly rader: readonly TolketRad[];
  readonly ulesteArk: readonly string[];
}

/** So many mails under way at once; a mail server takes offence at more. */
const MAILS_AT_ONCE = 5;

/** Virksomheter, people, roles and LIS from one file: all its rows but those left out, or none. */
@Injectable()
export class Oppsettimport {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly kjoering: Oppsettkjoering,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** What the file would do: it is carried out and undone, so that the answer cannot be another than the writing's. */
  async proev(brukerId: string, valg: Oppsettfilvalg): Promise<Result<Oppsettrapport>> {
    const lest = await this.read(valg);
    if (!lest.ok) return lest;
    const { rader, ulesteArk } = lest.value;
    const seen: Kjoering[] = [];
    const done = await this.database.unitOfWork.script(() => this.tryOut(brukerId, rader, seen));
    const [kjoering] = seen;
    return kjoering ? ok({ ...kjoering, ulesteArk, kanLagres: kanLagres(kjoering.linjer) }) : done;
  }

  /** `kontroll` is that of the report on the screen: what has changed since is shown before it is written. */
  async importer(key: string, brukerId: string, valg: Oppsettfilvalg, kontroll: string): Promise<Result<Oppsatt>> {
    const lest = await this.read(valg);
    if (!lest.ok) return lest;
    const sha256 = createHash('sha256').update(valg.buffer).digest('hex');
    const content = { handling: 'oppsett', sha256, utelatte: valg.utelatteRader, kontroll };
    const written = await this.idempotency.decide(
      { brukerId, key, content },
      () => this.write(brukerId, lest.value.rader, kontroll),
      (first) => ({ ...first, kontoer: [], gjentatt: true }),
    );
    if (!written.ok) return written;
    const { kontoer, ...lagt } = written.value;
    return ok({ ...lagt, ...(await this.deliver(kontoer)) });
  }

  private async read({ buffer, filnavn, utelatteRader }: Oppsettfilvalg): Promise<Result<Lest>> {
    const lest = await lesOppsettfil(buffer, filnavn);
    if (!lest.ok) return lest;
    const out = new Set(utelatteRader.map(({ ark, rad }) => `${String(rad)} ${ark}`));
    const kept = lest.value.rader.filter(({ ark, rad }) => !out.has(`${String(rad)} ${ark}`));
    const idag = this.clock.today();
    const rader = await Promise.all(kept.map((rad) => tolkOppsettrad(rad, idag)));
    return ok({ rader, ulesteArk: lest.value.ulesteArk });
  }

  private *tryOut(brukerId: string, rader: readonly TolketRad[], seen: Kjoering[]): Script<Result<never>> {
    yield* lock('beslutning');
    seen.push(yield* this.kjoering.run(brukerId, rader));
    // A failure undoes everything.
    return fail('regel', 'oppsett.ingenNye');
  }

  private *write(brukerId: string, rader: readonly TolketRad[], kontroll: string): Script<Result<Skrevet>> {
    const kjoering = yield* this.kjoering.run(brukerId, rader);
    if (kjoering.kontroll !== kontroll) return fail('foreldet', 'oppsett.endretImens');
    const { linjer } = kjoering;
    const wrong = linjer.filter(stops).map(({ rad }) => rad.rad);
    if (wrong.length > 0)
      return fail('regel', 'oppsett.radermaaRettes', { antall: wrong.length, rader: nevnRader(wrong) });
    if (!kanLagres(linjer)) return fail('regel', 'oppsett.ingenNye');
    const kontoer = linjer.flatMap(({ nyKonto }) => nyKonto ?? []);
    return ok({ ...tally(linjer), nyeKontoer: kontoer.length, gjentatt: false, kontoer });
  }

  private async deliver(kontoer: readonly Nykonto[]): Promise<Pick<Oppsatt, 'sendt' | 'lenker'>> {
    const lenker: { navn: string; epost: string; lenke: string }[] = [];
    let sendt = 0;
    for (let from = 0; from < kontoer.length; from += MAILS_AT_ONCE) {
      const group = kontoer.slice(from, from + MAILS_AT_ONCE);
      const answers = await Promise.all(group.map((k) => this.invitations.deliver(k.epost, k.navn, k.kode)));
      for (const [index, { navn, epost }] of group.entries()) {
        const answer = answers[index];
        if (answer?.sendt) sendt++;
        if (answer?.lenke) lenker.push({ navn, epost, lenke: answer.lenke });
      }
    }
    return { sendt, lenker };
  }
}

const stops = ({ utfall }: Oppsettlinje): boolean => utfall === 'FEIL' || utfall === 'DUPLIKAT';
const writes = ({ utfall }: Oppsettlinje): boolean => utfall === 'NY' || utfall === 'ENDRES';

const kanLagres = (linjer: readonly Oppsettlinje[]): boolean => !linjer.some(stops) && linjer.some(writes);

function tally(linjer: readonly Oppsettlinje[]): Pick<Lagt, 'lagt' | 'endret' | 'finnes'> {
  const count = (utfall: Oppsettlinje['utfall'], slag?: Oppsettslag): number =>
    linjer.filter((linje) => linje.utfall === utfall && (slag === undefined || linje.rad.slag === slag)).length;
  const lagt = { VIRKSOMHET: count('NY', 'VIRKSOMHET'), PERSON: count('NY', 'PERSON'), LIS: count('NY', 'LIS') };
  return { lagt, endret: count('ENDRES'), finnes: count('FINNES') };
}
