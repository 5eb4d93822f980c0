import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Aktiviteter, type Lest } from '../application/aktiviteter';
import { Aktivitetslogg, type Opprettet } from '../application/aktivitetslogg';
import { Aktivitetstjeneste } from '../application/aktivitetstjeneste';
import {
  AktivitetRequest,
  AktivitetslisteRequest,
  EndreAktivitetRequest,
  MarkerUtfoertRequest,
  SlettAktivitetRequest,
} from './dto/aktivitet.request';
import {
  AktivitetLagretResponse,
  AktivitetResponse,
  AktivitetslisteResponse,
  FjernetResponse,
} from './dto/aktivitet.response';
import { toInnhold, toResponse } from './visning';

@Controller()
export class AktivitetsloggController {
  constructor(
    private readonly aktiviteter: Aktiviteter,
    private readonly logg: Aktivitetslogg,
    private readonly tjeneste: Aktivitetstjeneste,
    private readonly innsyn: Innsynslogg,
  ) {}

  /** The entries of one record, newest first. Drafts and private ones only for the LIS. */
  @Get('utdanningslop/:id/aktiviteter')
  @LoggedIn()
  @LogsLook('journal')
  async list(
    @Param(validated) { id }: IdParam,
    @Query(validated) sok: AktivitetslisteRequest,
    @CurrentUser() principal: Principal,
  ): Promise<AktivitetslisteResponse> {
    const lest = unwrap(await this.aktiviteter.list(principal.brukerId, id, sok));
    await this.logLook(principal, lest, 'aktiviteter', id);
    return { totalt: lest.verdi.totalt, aktiviteter: lest.verdi.aktiviteter.map(toResponse) };
  }

  @Post('utdanningslop/:id/aktiviteter')
  @LoggedIn()
  async create(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: AktivitetRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<AktivitetLagretResponse> {
    return this.saved(brukerId, unwrap(await this.logg.create(key, brukerId, id, toInnhold(body))));
  }

  /** A leder marks something as done for the LIS. */
  @Post('utdanningslop/:id/aktiviteter/marker-utfoert')
  @LoggedIn()
  async markerUtfoert(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: MarkerUtfoertRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<AktivitetResponse> {
    return toResponse(
      unwrap(await this.tjeneste.markerUtfoert(key, brukerId, id, toInnhold(body), body.begrunnelse ?? '')),
    );
  }

  @Get('aktiviteter/:id')
  @LoggedIn()
  @LogsLook('journal')
  async find(@Param(validated) { id }: IdParam, @CurrentUser() principal: Principal): Promise<AktivitetResponse> {
    const lest = unwrap(await this.aktiviteter.find(principal.brukerId, id));
    await this.logLook(principal, { ...lest, lisId: lest.verdi.lis.id, som: lest.verdi.somRolle }, 'aktivitet', id);
    return toResponse(lest.verdi);
  }

  @Put('aktiviteter/:id')
  @LoggedIn()
  async update(
    @Param(validated) { id }: IdParam,
    @Body(validated) body: EndreAktivitetRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<AktivitetLagretResponse> {
    return this.saved(brukerId, unwrap(await this.logg.update(brukerId, id, toInnhold(body), body.versjon)));
  }

  @Delete('aktiviteter/:id')
  @LoggedIn()
  @HttpCode(200)
  async remove(
    @Param(validated) { id }: IdParam,
    @Query(validated) { versjon }: SlettAktivitetRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<FjernetResponse> {
    unwrap(await this.logg.remove(brukerId, id, versjon));
    return { fjernet: true };
  }

  private async saved(brukerId: string, { id, ikkeLagret, bilde }: Opprettet): Promise<AktivitetLagretResponse> {
    const aktivitet = bilde ?? unwrap(await this.aktiviteter.find(brukerId, id)).verdi;
    return { aktivitet: toResponse(aktivitet), ikkeLagret };
  }

  /** One's own record is not a look at anybody. */
  private async logLook(
    { brukerId }: Principal,
    lest: Pick<Lest<unknown>, 'tilgang'> & { lisId?: string; som?: string | null },
    hva: string,
    detalj: string,
  ): Promise<void> {
    const gjelderBrukerId = lest.tilgang?.lisId ?? lest.lisId ?? null;
    if (gjelderBrukerId === brukerId) return;
    const rolle = lest.som ?? lest.tilgang?.som ?? 'SUPERVISOR';
    const virksomhetId = lest.tilgang?.virksomhetId ?? null;
    await this.innsyn.record({ brukerId, rolle, virksomhetId, gjelderBrukerId, hva, detalj });
  }
}
