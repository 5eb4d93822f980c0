import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { allowedActions } from '@kp/kernel/state-machine';
import { Aktiviteter, type Aktivitetsbilde, type Telling, countActivities } from '@kp/modules/laeringsaktiviteter';
import { Katalogoppslag, type Laeringsmaal } from '@kp/modules/laeringsmaal';
import { Journaltilgang, type Maalhandling, type Tilgang } from '@kp/modules/lis';
import { Bekreftere } from '@kp/modules/veiledere';
import { Database } from '@kp/platform/database/database.module';
import { type Script, together } from '@kp/platform/database/statement';
import { type Bredde, measureBreadth } from '../domain/bredde';
import { AttestasjonRepository, type AttestasjonRad } from '../persistence/attestasjon.repository';
import { MaalplanRepository, type MaalplanNavn } from '../persistence/maalplan.repository';
import { Godkjenningssaker, type Maalgrunnlag } from './godkjenningssaker';
import { NOT_FOUND } from './maalavgjorelser';
import { maalmaskin } from './maskin';

/** Everything a goal's page shows, as one reader sees it. */
export interface Maalbilde {
  readonly grunnlag: Maalgrunnlag;
  readonly lis: string;
  readonly maalplan: MaalplanNavn;
  readonly laeringsmaal: Laeringsmaal;
  readonly anbefalteAktiviteter: Telling[];
  readonly aktiviteter: Aktivitetsbilde[];
  readonly bredde: Bredde;
  readonly historikk: AttestasjonRad[];
  readonly tillatteHandlinger: Maalhandling[];
  readonly somRolle: Rollenavn | null;
  readonly muligeSupervisorer: { id: string; navn: string }[];
}

/** The goal's page: for the LIS, and the whole basis for those who recommend and decide. */
@Injectable()
export class Maalside {
  constructor(
    private readonly database: Database,
    private readonly saker: Godkjenningssaker,
    private readonly katalog: Katalogoppslag,
    private readonly aktiviteter: Aktiviteter,
    private readonly attestasjoner: AttestasjonRepository,
    private readonly maalplaner: MaalplanRepository,
    private readonly bekreftere: Bekreftere,
    private readonly tilgang: Journaltilgang,
  ) {}

  find(brukerId: string, maalId: string): Promise<Result<Maalbilde>> {
    return this.database.unitOfWork.read(() => this.findOne(brukerId, maalId));
  }

  *findOne(brukerId: string, maalId: string): Script<Result<Maalbilde>> {
    const grunnlag = yield* this.saker.find(maalId, brukerId);
    if (!grunnlag) return NOT_FOUND;
    const { maal, tilgang, sak } = grunnlag;
    const [laeringsmaal, lop, maalplan, aktiviteter, handlinger] = yield* together(
      this.katalog.findMaal(maal.laeringsmaalId),
      this.tilgang.findLop(maal.utdanningslopId),
      this.maalplaner.find(maal.maalplanId),
      this.aktiviteter.listForMaal(brukerId, maalId, maal.lisId === brukerId, limits(tilgang)),
      this.attestasjoner.list(maalId),
    );
    if (!laeringsmaal || !lop || !maalplan) return NOT_FOUND;
    const historikk = handlinger.filter(visibleTo(tilgang));
    const logget = aktiviteter.map(({ aktivitet }) => aktivitet);
    const tillatteHandlinger = maal.avlostTid === null ? allowedActions(maalmaskin, maal.tilstand, sak) : [];
    return ok({
      grunnlag,
      lis: lop.lis,
      maalplan,
      laeringsmaal,
      historikk,
      tillatteHandlinger,
      anbefalteAktiviteter: countActivities(laeringsmaal.aktiviteter, logget),
      aktiviteter: starredFirst(aktiviteter, maalId),
      bredde: measureBreadth(logget),
      somRolle: actingRole(grunnlag, tillatteHandlinger),
      muligeSupervisorer:
        maal.lisId === brukerId ? yield* this.listSupervisorer(maal.utdanningslopId, aktiviteter) : [],
    });
  }

  /** Those who took part in what the goal rests on come first. */
  private *listSupervisorer(
    utdanningslopId: string,
    aktiviteter: readonly Aktivitetsbilde[],
  ): Script<{ id: string; navn: string }[]> {
    const tookPart = new Set(aktiviteter.map((a) => a.avgjort?.id));
    const all = (yield* this.bekreftere.list(utdanningslopId)).filter(
      (b) => b.rolle === 'SUPERVISOR' && !b.hovedveileder,
    );
    return all
      .map(({ id, navn }) => ({ id, navn }))
      .sort((a, b) => Number(tookPart.has(b.id)) - Number(tookPart.has(a.id)));
  }
}

const limits = (tilgang: Tilgang | null): { fra: string | null; til: string | null } => ({
  fra: tilgang?.fra ?? null,
  til: tilgang?.til ?? null,
});

/** After an ended attachment: what lies within its dates, and what that virksomhet itself has done. */
const visibleTo =
  (tilgang: Tilgang | null) =>
  (act: AttestasjonRad): boolean =>
    !tilgang?.til || act.virksomhetId === tilgang.virksomhetId || act.tid.slice(0, 10) <= tilgang.til;

function starredFirst(aktiviteter: readonly Aktivitetsbilde[], maalId: string): Aktivitetsbilde[] {
  const starred = (a: Aktivitetsbilde): number => Number(a.maal.some((m) => m.id === maalId && m.stjerne));
  return [...aktiviteter].sort((a, b) => starred(b) - starred(a));
}

/** The role that the open actions ask for; without any, the one that gave access. */
function actingRole({ sak, tilgang, maal }: Maalgrunnlag, actions: readonly Maalhandling[]): Rollenavn | null {
  const by = actions.flatMap((action) => maalmaskin.table[maal.tilstand][action]?.by ?? []);
  return sak.roller.find((rolle) => by.includes(rolle)) ?? tilgang?.som ?? sak.roller[0] ?? null;
}
