import { Injectable } from '@nestjs/common';
import { addMonths } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { LESETID_ETTER_SLUTT_MND } from '@kp/modules/lis';
import { Roller } from '@kp/modules/virksomheter';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import { type Script, together } from '@kp/platform/database/statement';
import { sluttPaaDagen } from '../domain/innsynsgrense';
import { velgTilknytninger } from '../domain/tilknytningsvalg';
import { type Ventesammendrag, oppsummerVenting } from '../domain/ventetid';
import { OversiktRepository, type Ventesok } from '../persistence/oversikt.repository';
import { type Oversiktsgrunnlag, type Oversiktsrad, lagOversiktsrader } from './oversiktsrader';

export interface Venting extends Ventesammendrag {
  readonly hosMeg: number;
  readonly eldsteHos: string | null;
}

export interface Oversikt {
  readonly virksomhet: string;
  readonly tidspunkt: string;
  readonly rader: readonly Oversiktsrad[];
  readonly venterPaaHvem: Venting;
}

/** Every LIS of a virksomhet for those who lead it: at most ten statements, whether they are five or a thousand. */
@Injectable()
export class Virksomhetsoversikt {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly oversikt: OversiktRepository,
    private readonly innsyn: Innsynslogg,
    private readonly clock: Clock,
  ) {}

  /** `format` says how it was looked at: on the screen or as a file. */
  async find(brukerId: string, virksomhetId: string, format: string): Promise<Result<Oversikt>> {
    const found = await this.database.unitOfWork.read(() => this.load(brukerId, virksomhetId));
    if (!found) return fail('finnesIkke', 'http.finnesIkke');
    const { rolle, oversikt } = found;
    await this.innsyn.record({ brukerId, rolle, virksomhetId, gjelderBrukerId: null, hva: 'oversikt', detalj: format });
    return ok(oversikt);
  }

  private *load(brukerId: string, id: string): Script<{ rolle: Rollenavn; oversikt: Oversikt } | null> {
    const rolle = yield* this.roller.find(brukerId, id, 'LEDER', 'STEDFORTREDER');
    if (!rolle) return null;
    const idag = this.clock.today();
    const { grunnlag, sok } = yield* this.loadGrunnlag(brukerId, id, idag);
    const oversikt = {
      virksomhet: rolle.virksomhet ?? '',
      tidspunkt: this.clock.instant(),
      rader: lagOversiktsrader(grunnlag, idag),
      venterPaaHvem: yield* this.summarize(grunnlag, sok),
    };
    return { rolle: rolle.rolle, oversikt };
  }

  private *summarize({ ventende, valgte }: Oversiktsgrunnlag, sok: Ventesok): Script<Venting> {
    const hosMeg = ventende.reduce((sum, rad) => sum + rad.hosMeg, 0);
    const sammendrag = { ...oppsummerVenting(yield* this.oversikt.listVentetimer(sok), sok.idag), hosMeg };
    const [first, ...rest] = ventende;
    if (!first) return { ...sammendrag, eldsteHos: null };
    const eldste = rest.reduce((oldest, rad) => (rad.eldsteTid < oldest.eldsteTid ? rad : oldest), first);
    const leder = valgte.find(({ rad }) => rad.utdanningslopId === eldste.utdanningslopId)?.rad.leder ?? null;
    return { ...sammendrag, eldsteHos: (yield* this.oversikt.findEldsteHos(sok, eldste)) ?? leder };
  }

  private *loadGrunnlag(
    brukerId: string,
    virksomhetId: string,
    idag: string,
  ): Script<{ grunnlag: Oversiktsgrunnlag; sok: Ventesok }> {
    // A month too early, since months differ in length; the exact rule follows.
    const siden = addMonths(idag, -LESETID_ETTER_SLUTT_MND - 1);
    const [rows, planer, felleskoder, permisjoner] = yield* together(
      this.oversikt.listTilknyttet(virksomhetId, idag, siden),
      this.oversikt.listPlaner(virksomhetId, idag, siden),
      this.oversikt.listFellesKoder(),
      this.oversikt.listPermisjoner(virksomhetId, idag, siden),
    );
    const valgte = velgTilknytninger(rows, idag, LESETID_ETTER_SLUTT_MND);
    const grenser = valgte.flatMap(({ rad: { utdanningslopId }, avsluttetTil }) =>
      avsluttetTil === null ? [] : [{ utdanningslopId, slutt: sluttPaaDagen(avsluttetTil) }],
    );
    const sok = { brukerId, virksomhetId, idag, ended: grenser.map(({ utdanningslopId }) => utdanningslopId) };
    const [grenseplaner, sisteInnen, ventende] = yield* together(
      this.oversikt.countWithin(grenser),
      this.oversikt.listSisteInnen(grenser),
      this.oversikt.countVentende(sok),
    );
    const grunnlag = { valgte, planer, felleskoder, grenseplaner, sisteInnen, permisjoner, ventende };
    return { grunnlag, sok };
  }
}
