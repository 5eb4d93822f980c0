import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { CurrentUser, LoggedIn } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Fordelingsavgjorelser } from '../application/fordelingsavgjorelser';
import { Fordelingslogg } from '../application/fordelingslogg';
import { Tjenestejournal } from '../application/tjenestejournal';
import {
  AttesterFordelingRequest,
  EndreTjenestefordelingRequest,
  NyTjenestefordelingRequest,
  ProevTjenestefordelingRequest,
} from './dto/fordeling.request';
import {
  FordelingFjernetResponse,
  FordelingsproeveResponse,
  TjenestefordelingResponse,
} from './dto/fordeling.response';
import { ReturnerPeriodeRequest, SlettTjenesteperiodeRequest } from './dto/tjenesteperiode.request';
import { toFordeling, toFordelingsinnhold, toVirkning } from './fordelingsvisning';

/** The LIS's own division of days on which there is more than 100 % of posts, and the leder's attest of it. */
@Controller()
export class FordelingerController {
  constructor(
    private readonly journal: Tjenestejournal,
    private readonly logg: Fordelingslogg,
    private readonly avgjorelser: Fordelingsavgjorelser,
  ) {}

  @Post('utdanningslop/:id/tjenestefordelinger')
  @LoggedIn()
  async registrer(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: NyTjenestefordelingRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<TjenestefordelingResponse> {
    const rettelse = body.retter ?? null;
    const made = await this.logg.registrer(
      key,
      brukerId,
      id,
      toFordelingsinnhold(body),
      rettelse && { id: rettelse.id, versjon: rettelse.versjon, begrunnelse: rettelse.begrunnelse },
    );
    return this.find(brukerId, unwrap(made));
  }

  /** Writes nothing: what each post would count with. */
  @Post('utdanningslop/:id/tjenestefordelinger/proev')
  @LoggedIn()
  @HttpCode(200)
  async proev(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: ProevTjenestefordelingRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<FordelingsproeveResponse> {
    const svar = await this.logg.proev(brukerId, id, toFordelingsinnhold(body), body.fordelingId ?? null);
    return { andeler: unwrap(svar).map(toVirkning) };
  }

  @Put('tjenestefordelinger/:id')
  @LoggedIn()
  async endre(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: EndreTjenestefordelingRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TjenestefordelingResponse> {
    unwrap(await this.logg.endre({ id, brukerId, versjon: body.versjon }, toFordelingsinnhold(body)));
    return this.find(brukerId, id);
  }

  @Delete('tjenestefordelinger/:id')
  @LoggedIn()
  async slett(
    @Param(validated) { id }: IdParam,
    @Query(validated) { versjon }: SlettTjenesteperiodeRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<FordelingFjernetResponse> {
    unwrap(await this.logg.slett({ id, brukerId, versjon }));
    return { fjernet: true };
  }

  @Post('tjenestefordelinger/:id/attester')
  @LoggedIn()
  @HttpCode(200)
  async attester(
    @Param(validated) { id }: IdParam,
    @Body(validated) { tilDato, kommentar = '' }: AttesterFordelingRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenestefordelingResponse> {
    const valg = { id, brukerId, versjon };
    return this.find(brukerId, unwrap(await this.avgjorelser.attester(key, valg, { tilDato, kommentar })));
  }

  @Post('tjenestefordelinger/:id/returner')
  @LoggedIn()
  @HttpCode(200)
  async returner(
    @Param(validated) { id }: IdParam,
    @Body(validated) { begrunnelse }: ReturnerPeriodeRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<TjenestefordelingResponse> {
    const valg = { id, brukerId, versjon };
    return this.find(brukerId, unwrap(await this.avgjorelser.returner(key, valg, begrunnelse)));
  }

  /** The division as it became, read anew: the answer to a repeated request is what holds now. */
  private async find(brukerId: string, id: string): Promise<TjenestefordelingResponse> {
    return toFordeling(unwrap(await this.journal.findFordeling(brukerId, id)));
  }
}
