import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { Mottakere } from '../application/mottakere';
import { Traader } from '../application/traader';
import { Traadside } from '../application/traadside';
import { Traadvalg } from '../application/traadvalg';
import {
  DempingRequest,
  InnboksRequest,
  MeldingerRequest,
  MottakereRequest,
  NyMeldingRequest,
  NyTraadRequest,
  TraadLestRequest,
} from './dto/melding.request';
import {
  InnboksResponse,
  MeldingssideResponse,
  MottakereResponse,
  SkrevetResponse,
  TraadResponse,
  TraadvalgResponse,
  UlesteTraaderResponse,
} from './dto/melding.response';
import { logLook } from './innsyn';
import { toOm } from './om';
import { lesMarkoer, skrivMarkoer } from './markoer';
import { toInnboksrad, toLesere, toMelding, toMottaker, toTraad } from './meldingsvisning';

/** Threads, as one person has them. */
@Controller()
export class MeldingerController {
  constructor(
    private readonly side: Traadside,
    private readonly traader: Traader,
    private readonly valg: Traadvalg,
    private readonly mottakere: Mottakere,
    private readonly innsyn: Innsynslogg,
  ) {}

  /** Whom one may write to: all, those of an utdanningsløp, or those who may read a thing. */
  @Get('meldinger/mottakere')
  @LoggedIn()
  async listMottakere(
    @Query(validated) sok: MottakereRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<MottakereResponse> {
    const { sok: tekst, utdanningslopId } = sok;
    const found = unwrap(await this.mottakere.list(brukerId, { sok: tekst, utdanningslopId, om: toOm(sok) }));
    return { flere: found.flere, mottakere: found.mottakere.map(toMottaker) };
  }

  /** The inbox, newest first; all of it, what is found by a search, or what is about a thing. */
  @Get('meldingstraader')
  @LoggedIn()
  async list(@Query(validated) sok: InnboksRequest, @CurrentUser() { brukerId }: Principal): Promise<InnboksResponse> {
    const { sok: tekst, bareUleste, foer, antall } = sok;
    const page = { sok: tekst, om: toOm(sok), bareUleste: bareUleste === 'ja', foer: lesMarkoer(foer), antall };
    const { traader, flere, uleste, egne } = await this.side.list(brukerId, page);
    const last = traader.at(-1);
    return {
      traader: traader.map((rad) => toInnboksrad(brukerId, egne, rad)),
      neste: flere && last ? skrivMarkoer(last.sisteTid, last.id) : null,
      uleste,
    };
  }

  @Get('meldingstraader/uleste')
  @LoggedIn()
  async countUleste(@CurrentUser() { brukerId }: Principal): Promise<UlesteTraaderResponse> {
    return { uleste: await this.side.countUleste(brukerId) };
  }

  @Post('meldingstraader')
  @LoggedIn()
  async start(
    @Body(validated) body: NyTraadRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<SkrevetResponse> {
    const { som, mottakere, utdanningslopId, emne, tekst, vedleggIder } = body;
    const parties = { som, mottakere, utdanningslopId, om: toOm(body) };
    return unwrap(await this.traader.start(key, brukerId, { ...parties, emne, tekst, vedleggIder }));
  }

  /** A thread is opened: its head, and the newest messages. */
  @Get('meldingstraader/:id')
  @LoggedIn()
  @LogsLook('journal')
  async find(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<TraadResponse> {
    const bilde = unwrap(await this.side.find(brukerId, id));
    await logLook(this.innsyn, bilde);
    return toTraad(bilde);
  }

  /** Further messages of a thread that is open: older ones, or those that came while the connection was gone. */
  @Get('meldingstraader/:id/meldinger')
  @LoggedIn()
  async listMeldinger(
    @Param(validated) { id }: IdParam,
    @Query(validated) utvalg: MeldingerRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<MeldingssideResponse> {
    const { sak, meldinger, flere } = unwrap(await this.side.listMeldinger(brukerId, id, utvalg));
    return { flere, meldinger: meldinger.map((rad) => toMelding(brukerId, rad)), lesere: toLesere(sak) };
  }

  @Post('meldingstraader/:id/meldinger')
  @LoggedIn()
  async skriv(
    @Param(validated) { id }: IdParam,
    @Body(validated) { tekst, retterNr, vedleggIder }: NyMeldingRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
  ): Promise<SkrevetResponse> {
    return unwrap(await this.traader.skriv(key, brukerId, id, { tekst, retterNr: retterNr ?? null, vedleggIder }));
  }

  @Post('meldingstraader/:id/lest')
  @HttpCode(200)
  @LoggedIn()
  async les(
    @Param(validated) { id }: IdParam,
    @Body(validated) { nr }: TraadLestRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<UlesteTraaderResponse> {
    return { uleste: unwrap(await this.valg.les(brukerId, id, nr)) };
  }

  /** Muted: no notice and no mail, and not among the unread threads. The messages still come. */
  @Put('meldingstraader/:id/demping')
  @LoggedIn()
  async demp(
    @Param(validated) { id }: IdParam,
    @Body(validated) { dempet }: DempingRequest,
    @CurrentUser() { brukerId }: Principal,
  ): Promise<TraadvalgResponse> {
    unwrap(await this.valg.demp(brukerId, id, dempet));
    return { dempet, sluttet: false };
  }

  /** What comes later does not reach the person; what was written before can still be read. */
  @Post('meldingstraader/:id/forlat')
  @HttpCode(200)
  @LoggedIn()
  async forlat(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<TraadvalgResponse> {
    unwrap(await this.valg.forlat(brukerId, id));
    return { dempet: false, sluttet: true };
  }
}
