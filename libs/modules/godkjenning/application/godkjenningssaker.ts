import { Injectable } from '@nestjs/common';
import { osloDate } from '@kp/kernel/clock';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { Bevis } from '@kp/modules/laeringsaktiviteter';
import { Journaltilgang, Maaltilstand, type Maalsak, type Tilgang, type TilknytningRad } from '@kp/modules/lis';
import { GODKJENNERE, Roller } from '@kp/modules/virksomheter';
import { type Script, together } from '@kp/platform/database/statement';
import type { Godkjenningssak, Par, Utfall } from '../domain/sak';
import { type AnbefalingRad, AnbefalingRepository } from '../persistence/anbefaling.repository';
import { AttestasjonRepository, type Sted } from '../persistence/attestasjon.repository';

/** A goal with everything a decision about it rests on. */
export interface Maalgrunnlag {
  readonly maal: Maalsak;
  readonly tilgang: Tilgang | null;
  readonly ansvarlig: TilknytningRad | null;
  readonly anbefalinger: readonly AnbefalingRad[];
  /** The virksomhet that decides: the one the round was sent to, else the responsible one today. */
  readonly virksomhetId: string | null;
  readonly sak: Godkjenningssak;
}

export interface Ord {
  readonly tekst: string | null;
  readonly utfall?: Utfall;
  readonly par?: Par;
}

const UNDER_ASSESSMENT = new Set(['TIL_ANBEFALING', 'TIL_GODKJENNING']);

/** Gathers a goal for one person. Undefined when the person may not see it; foreign and missing are the same. */
@Injectable()
export class Godkjenningssaker {
  constructor(
    private readonly maal: Maaltilstand,
    private readonly tilgang: Journaltilgang,
    private readonly roller: Roller,
    private readonly bevis: Bevis,
    private readonly anbefalinger: AnbefalingRepository,
    private readonly attestasjoner: AttestasjonRepository,
  ) {}

  *find(maalId: string, brukerId: string, ord: Ord = { tekst: null }): Script<Maalgrunnlag | undefined> {
    const maal = yield* this.maal.find(maalId);
    if (!maal) return undefined;
    const [tilgang, anbefalinger, ansvarlig = null, sentTo, active, stjerner] = yield* together(
      this.tilgang.find(brukerId, maal.utdanningslopId),
      this.anbefalinger.list(maalId, maal.runde),
      this.tilgang.findAnsvarlig(maal.utdanningslopId),
      this.findSentTo(maal),
      this.roller.findActive(brukerId),
      this.bevis.countReadable(maalId),
    );
    const virksomhetId = sentTo?.virksomhetId ?? ansvarlig?.virksomhetId ?? null;
    const bedt = askedFor(anbefalinger, brukerId, virksomhetId, active);
    if (!bedt && !(tilgang && reaches(tilgang, maal, virksomhetId))) return undefined;
    const asked = anbefalinger.find((a) => a.id === bedt) ?? null;
    const sak: Godkjenningssak = {
      brukerId,
      lisId: maal.lisId,
      roller: rolesIn(maal, brukerId, virksomhetId, active, asked),
      anbefalinger,
      bedt: asked?.tilstand === 'VENTER' ? asked : null,
      stjerner,
      ingenAnnenGodkjenner: sentTo?.ingenAnnenGodkjenner ?? (yield* this.hasNoOther(virksomhetId)),
      tekst: ord.tekst,
      utfall: ord.utfall ?? null,
      par: ord.par ?? null,
    };
    return { maal, tilgang, ansvarlig, anbefalinger, virksomhetId, sak };
  }

  private *findSentTo({ id, tilstand, runde }: Maalsak): Script<Sted | null> {
    return UNDER_ASSESSMENT.has(tilstand) ? yield* this.attestasjoner.findSted(id, runde) : null;
  }

  private *hasNoOther(virksomhetId: string | null): Script<boolean> {
    return virksomhetId !== null && (yield* this.attestasjoner.hasNoOther(virksomhetId));
  }
}

/** The person's own recommendation of this round, if the role in which it was asked is still in force. */
function askedFor(
  anbefalinger: readonly AnbefalingRad[],
  brukerId: string,
  virksomhetId: string | null,
  roller: readonly AktivRolle[],
): string | null {
  const own = anbefalinger.find((a) => a.brukerId === brukerId && !a.utenfor);
  return own && roller.some((r) => r.rolle === own.rolle && r.virksomhetId === virksomhetId) ? own.id : null;
}

/** Someone who led an ended attachment sees what was sent to them, and what has not changed since the end. */
function reaches(tilgang: Tilgang, maal: Maalsak, virksomhetId: string | null): boolean {
  if (tilgang.til === null) return true;
  const sentToThem = UNDER_ASSESSMENT.has(maal.tilstand) && virksomhetId === tilgang.virksomhetId;
  return sentToThem || (maal.tilstandSiden !== null && osloDate(new Date(maal.tilstandSiden)) <= tilgang.til);
}

function rolesIn(
  maal: Maalsak,
  brukerId: string,
  virksomhetId: string | null,
  active: readonly AktivRolle[],
  asked: AnbefalingRad | null,
): Rollenavn[] {
  const deciding = active
    .filter((r) => r.virksomhetId === virksomhetId && GODKJENNERE.includes(r.rolle))
    .map((r) => r.rolle);
  return [...(maal.lisId === brukerId ? (['LIS'] as const) : []), ...(asked ? [asked.rolle] : []), ...deciding];
}
