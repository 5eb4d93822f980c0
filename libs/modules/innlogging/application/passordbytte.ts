import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { hashCode } from '../domain/engangskode';
import { kontrollerPassord } from '../domain/passord';
import { type Konto, KontoRepository, type Lenke } from '../persistence/konto.repository';
import { Forsoksgrense } from './forsoksgrense';
import { Invitasjoner } from './invitasjoner';
import { Passordhash } from './passordhash';
import { Sesjoner } from './sesjoner';

const INVALID = fail('finnesIkke', 'innlogging.lenkeUgyldig');
const WRONG = fail('regel', 'innlogging.gammeltPassordFeil');

interface Passordpar {
  readonly gammelt: string;
  readonly nytt: string;
}

/** Setting a password: by a one-time link, or by the one who knows the old one. Ends every other session. */
@Injectable()
export class Passordbytte {
  private readonly logger = new Logger('innlogging');

  constructor(
    private readonly database: Database,
    private readonly kontoer: KontoRepository,
    private readonly passord: Passordhash,
    private readonly sesjoner: Sesjoner,
    private readonly invitasjoner: Invitasjoner,
    private readonly grense: Forsoksgrense,
    private readonly clock: Clock,
  ) {}

  /** Known and unknown addresses are answered alike; the work is done after the answer. */
  async bestill(epost: string): Promise<void> {
    const konto = await this.database.unitOfWork.read(() => this.kontoer.findByEpost(epost));
    if (!konto?.passordHash) return;
    if (!this.invitasjoner.canSend) {
      await this.database.unitOfWork.script(() => this.invitasjoner.requestNewPassword(konto));
      return;
    }
    const code = await this.database.unitOfWork.script(() => this.invitasjoner.createLink(konto.brukerId, 'PASSORD'));
    await this.invitasjoner.deliver(konto.epost, konto.navn, code);
  }

  /** The answer does not wait, so that it takes as long for an address nobody has. */
  bestillSenere(epost: string, adresse: string): Result<undefined> {
    const allowed = this.grense.require({ hva: 'glemtPassord', konto: epost, adresse }, this.clock.now());
    if (!allowed.ok) return allowed;
    this.bestill(epost).catch((error: unknown) => {
      this.logger.error(`Nytt passord ble ikke bestilt: ${error instanceof Error ? error.message : 'ukjent feil'}`);
    });
    return ok();
  }

  async findLink(code: string): Promise<Result<Lenke>> {
    const lenke = await this.database.unitOfWork.read(() =>
      this.kontoer.findLink(hashCode(code), this.clock.instant()),
    );
    return lenke ? ok(lenke) : INVALID;
  }

  /** Uses the link. The hash is made before the transaction, so that nobody waits for it. */
  async brukLenke(code: string, nytt: string): Promise<Result<{ brukerId: string }>> {
    const lenke = await this.findLink(code);
    if (!lenke.ok) return lenke;
    const good = kontrollerPassord(nytt, lenke.value.epost);
    if (!good.ok) return good;
    const hash = await this.passord.make(nytt);
    return this.database.unitOfWork.script(() => this.useLink(code, hash));
  }

  private *useLink(code: string, hash: string): Script<Result<{ brukerId: string }>> {
    yield* lock('beslutning');
    const lenke = yield* this.kontoer.findLink(hashCode(code), this.clock.instant());
    if (!lenke) return INVALID;
    yield* this.savePassword(lenke.brukerId, hash);
    return ok({ brukerId: lenke.brukerId });
  }

  async bytt(brukerId: string, adresse: string, { gammelt, nytt }: Passordpar): Promise<Result<undefined>> {
    const allowed = this.grense.require({ hva: 'passord', konto: brukerId, adresse }, this.clock.now());
    if (!allowed.ok) return allowed;
    const konto = await this.database.unitOfWork.read(() => this.kontoer.find(brukerId));
    if (!konto || !(await this.passord.matches(gammelt, konto.passordHash ?? undefined))) return WRONG;
    const good = kontrollerPassord(nytt, konto.epost);
    if (!good.ok) return good;
    const hash = await this.passord.make(nytt);
    return this.database.unitOfWork.script(() => this.replace(konto, hash));
  }

  /** The old password may have been changed by another since it was compared. */
  private *replace({ brukerId, passordHash }: Konto, hash: string): Script<Result<undefined>> {
    yield* this.kontoer.hold(brukerId);
    if ((yield* this.kontoer.find(brukerId))?.passordHash !== passordHash) return WRONG;
    yield* this.savePassword(brukerId, hash);
    return ok();
  }

  private *savePassword(brukerId: string, hash: string): Script<void> {
    const tid = this.clock.instant();
    yield* this.kontoer.hold(brukerId);
    yield* this.kontoer.savePassword(brukerId, hash, tid);
    yield* this.kontoer.useLinks(brukerId, tid);
    yield* this.sesjoner.endAll(brukerId);
  }
}
