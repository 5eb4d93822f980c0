import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { TOKEN_ALGORITHM } from '@kp/platform/auth/token';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import { KontoRepository } from '../persistence/konto.repository';
import { Forsoksgrense } from './forsoksgrense';
import { Passordhash } from './passordhash';
import { Sesjoner } from './sesjoner';

export interface Innlogget {
  readonly token: string;
  readonly utloper: Date;
}

@Injectable()
export class Innlogging {
  constructor(
    private readonly database: Database,
    private readonly kontoer: KontoRepository,
    private readonly passord: Passordhash,
    private readonly sesjoner: Sesjoner,
    private readonly grense: Forsoksgrense,
    private readonly jwt: JwtService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The same answer and the same time for a wrong password and an unknown address. */
  async loggInn(epost: string, passord: string, adresse: string): Promise<Result<Innlogget>> {
    const allowed = this.grense.require([`konto:${epost}`, `adresse:${adresse}`], this.clock.now());
    if (!allowed.ok) return allowed;
    const konto = await this.database.unitOfWork.read(() => this.kontoer.findByEpost(epost));
    const matches = await this.passord.matches(passord, konto?.passordHash ?? undefined);
    if (!konto || !matches) return fail('ikkePaalogget', 'innlogging.feil');
    this.grense.clear(`konto:${epost}`);
    return ok(await this.openSession(konto.brukerId));
  }

  async loggUt(sesjonId: string): Promise<void> {
    await this.database.unitOfWork.script(() => this.sesjoner.end(sesjonId));
  }

  async openSession(brukerId: string): Promise<Innlogget> {
    const { id, utloper } = await this.database.unitOfWork.script(() => this.sesjoner.open(brukerId));
    const payload = { sid: id, exp: Math.floor(utloper.getTime() / 1000) };
    return { token: this.jwt.sign(payload, { algorithm: TOKEN_ALGORITHM }), utloper };
  }

  get demo(): boolean {
    return this.config.demo;
  }
}
