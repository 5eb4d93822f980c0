import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { TOKEN_ALGORITHM } from '@kp/platform/auth/token';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Konto, KontoRepository } from '../persistence/konto.repository';
import { Forsoksgrense } from './forsoksgrense';
import { Passordhash } from './passordhash';
import { type Sesjon, Sesjoner } from './sesjoner';

export interface Innlogget {
  readonly token: string;
  readonly utloper: Date;
}

const WRONG = fail('ikkePaalogget', 'innlogging.feil');

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
    const forsok = { hva: 'innlogging', konto: epost, adresse } as const;
    const allowed = this.grense.require(forsok, this.clock.now());
    if (!allowed.ok) return allowed;
    const konto = await this.database.unitOfWork.read(() => this.kontoer.findByEpost(epost));
    const matches = await this.passord.matches(passord, konto?.passordHash ?? undefined);
    if (!konto || !matches) return WRONG;
    this.grense.clear(forsok);
    const opened = await this.database.unitOfWork.script(() => this.openFor(konto));
    return opened.ok ? ok(this.sign(opened.value)) : opened;
  }

  async loggUt(sesjonId: string): Promise<void> {
    await this.database.unitOfWork.script(() => this.sesjoner.end(sesjonId));
  }

  async openSession(brukerId: string): Promise<Innlogget> {
    return this.sign(await this.database.unitOfWork.script(() => this.sesjoner.open(brukerId)));
  }

  /** A password changed since it was compared ends every session; this one must not slip in after. */
  private *openFor({ brukerId, passordHash }: Konto): Script<Result<Sesjon>> {
    yield* this.kontoer.hold(brukerId);
    const now = yield* this.kontoer.find(brukerId);
    return now?.passordHash === passordHash ? ok(yield* this.sesjoner.open(brukerId)) : WRONG;
  }

  private sign({ id, utloper }: Sesjon): Innlogget {
    const payload = { sid: id, exp: Math.floor(utloper.getTime() / 1000) };
    return { token: this.jwt.sign(payload, { algorithm: TOKEN_ALGORITHM }), utloper };
  }

  get demo(): boolean {
    return this.config.demo;
  }
}
