import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { unwrap } from '@kp/kernel/result';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { CurrentUser, LoggedIn, LogsLook } from '@kp/platform/auth/access.decorators';
import type { Principal } from '@kp/platform/auth/principal';
import { ExpectedVersion, IdempotencyKey } from '@kp/platform/http/headers';
import { IdParam } from '@kp/platform/http/id.request';
import { validated } from '@kp/platform/http/validation';
import { type Overgangsbilde, Overganger } from '../application/overgang';
import type { Arklinje } from '../application/overgangsark';
import { OvergangRequest } from './dto/overgang.request';
import { OvergangResponse, type OvergangslinjeResponse, OvergangUtfoertResponse } from './dto/overgang.response';

/** Moving a målplan to the newest version of its catalogue. */
@Controller('maalplaner/:id/overgang')
@LoggedIn()
export class OvergangController {
  constructor(
    private readonly overganger: Overganger,
    private readonly innsyn: Innsynslogg,
  ) {}

  /** The balance sheet: as it would be today, or as it was signed. */
  @Get()
  @LogsLook('journal')
  async find(@Param(validated) { id }: IdParam, @CurrentUser() { brukerId }: Principal): Promise<OvergangResponse> {
    const bilde = unwrap(await this.overganger.find(brukerId, id));
    const { egen, som: rolle, virksomhetId, lisId: gjelderBrukerId } = bilde.tilgang;
    if (!egen) {
      await this.innsyn.record({ brukerId, rolle, virksomhetId, gjelderBrukerId, hva: 'overgang', detalj: id });
    }
    return toResponse(bilde);
  }

  @Post()
  @HttpCode(200)
  async utfoer(
    @Param(validated) { id: maalplanId }: IdParam,
    @Body(validated) { avtrykk }: OvergangRequest,
    @CurrentUser() { brukerId }: Principal,
    @IdempotencyKey() key: string,
    @ExpectedVersion() versjon: number,
  ): Promise<OvergangUtfoertResponse> {
    return unwrap(await this.overganger.utfoer(key, { brukerId, maalplanId, versjon, avtrykk }));
  }
}

function toResponse({ sak, ark, avtrykk, hindringer, kanUtfoere, nyeMaal }: Overgangsbilde): OvergangResponse {
  const { overgang, lop, utdanningslopId } = sak;
  return {
    ...{ maalplanId: ark.maalplanId, navn: ark.navn, fraVersjon: ark.fraVersjon, tilVersjon: ark.tilVersjon },
    ...{ utdanningslopId, lis: { id: lop.lisId, navn: lop.lis } },
    linjer: ark.linjer.map((linje) => toLinje(linje, nyeMaal)),
    hindringer: hindringer.map(({ maalId, kode, tittel, tilstand }) => ({ maalId, kode, tittel, tilstand })),
    ...{ kanUtfoere, avtrykk, versjon: lop.versjon },
    utfoert: overgang && {
      ...{ tid: overgang.tid, av: overgang.navn, rolle: overgang.rolle, virksomhet: overgang.virksomhet },
      signaturNr: overgang.signaturNr,
    },
  };
}

const toLinje = ({ slag, fra, til }: Arklinje, nyeMaal: ReadonlyMap<string, string>): OvergangslinjeResponse => ({
  slag,
  fra: fra.map(({ maalId, kode, tittel, tilstand }) => ({ maalId, kode, tittel, tilstand })),
  til: til.map(({ laeringsmaalId, kode, tittel, tilstand }) => ({
    ...{ maalId: nyeMaal.get(laeringsmaalId) ?? null, kode, tittel, tilstand },
  })),
});
