import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Clock } from '@kp/kernel/clock';
import { DomainException } from '@kp/kernel/result';
import { CONFIG, type Config } from '../config/config';
import { ACCESS, type Access } from './access.decorators';
import { readToken } from './jwt.strategy';
import { Sessions } from './ports';
import { type Principal, hasRole } from './principal';
import { type TokenPayload, cookieName } from './token';
import { VerifiedTokens } from './verified-tokens';

type Request = FastifyRequest & { user?: TokenPayload; principal?: Principal };

const refuse = (slag: 'ikkePaalogget' | 'forbudt', kode: string): DomainException =>
  new DomainException({ slag, kode });

/** The one guard, in front of every route. A route that declares nothing is closed. */
@Injectable()
export class AccessGuard extends AuthGuard('jwt') {
  private readonly verified = new VerifiedTokens();

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw refuse('forbudt', 'tilgang.ikkeErklaert');
    if (access === 'offentlig') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const { sid } = await this.verify(context, request);
    const principal = await this.sessions.find(sid);
    if (!principal) throw refuse('ikkePaalogget', 'tilgang.ikkePaalogget');
    if (access !== 'innlogget' && !hasRole(principal, ...access)) throw refuse('forbudt', 'tilgang.manglerRolle');
    request.principal = principal;
    return true;
  }

  override handleRequest<T>(error: unknown, user: T): T {
    if (error || !user) throw refuse('ikkePaalogget', 'tilgang.ikkePaalogget');
    return user;
  }

  /** Signatures already checked are remembered; sessions and roles never are. */
  private async verify(context: ExecutionContext, request: Request): Promise<TokenPayload> {
    const token = readToken(request, cookieName(this.config));
    if (!token) throw refuse('ikkePaalogget', 'tilgang.ikkePaalogget');
    const known = this.verified.find(token, this.clock.now());
    if (known) return known;
    await super.canActivate(context);
    if (!request.user) throw refuse('ikkePaalogget', 'tilgang.ikkePaalogget');
    return this.verified.remember(token, request.user);
  }
}
