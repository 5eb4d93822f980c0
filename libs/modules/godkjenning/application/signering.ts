import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Bevis } from '@kp/modules/laeringsaktiviteter';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import { type Script, together } from '@kp/platform/database/statement';
import { AttestasjonRepository } from '../persistence/attestasjon.repository';
import type { Maalgrunnlag } from './godkjenningssaker';

export interface Handling {
  readonly handling: string;
  readonly rolle: string;
  /** Empty when nothing was written. */
  readonly tekst: string;
  /** False for acts that are history but not decisions, such as sending. */
  readonly signed: boolean;
  readonly sammePerson?: boolean;
  /** What the files beside it are. */
  readonly vedlegg?: readonly string[];
}

export interface Signert {
  readonly signaturNr: number | null;
  readonly salt: string | null;
}

/** Writes an act on a goal to the signaturlogg with what it rested on, and to the goal's history. */
@Injectable()
export class Signering {
  constructor(
    private readonly logg: Signaturlogg,
    private readonly bevis: Bevis,
    private readonly attestasjoner: AttestasjonRepository,
    private readonly clock: Clock,
  ) {}

  *record(grunnlag: Maalgrunnlag, act: Handling): Script<Signert> {
    const { maal, virksomhetId, sak } = grunnlag;
    const { handling, rolle, tekst, signed, sammePerson = false } = act;
    const bound = tekst === '' ? null : this.logg.commit(tekst);
    const signaturNr = signed ? yield* this.sign(grunnlag, act, bound?.forpliktelse ?? null) : null;
    yield* this.attestasjoner.add({
      id: newId(),
      maalId: maal.id,
      runde: maal.runde,
      handling,
      brukerId: sak.brukerId,
      rolle,
      virksomhetId,
      tekst: tekst || null,
      salt: bound?.salt ?? null,
      signaturNr,
      sammePerson,
      tid: this.clock.instant(),
    });
    return { signaturNr, salt: bound?.salt ?? null };
  }

  /** The text of the goal may be revised later, so the log holds which revision the decision saw. */
  private *sign(grunnlag: Maalgrunnlag, act: Handling, tekst: string | null): Script<number> {
    const { maal, virksomhetId, sak, anbefalinger } = grunnlag;
    const [stjerner, ordFraLis] = yield* together(this.bevis.listStarred(maal.id), this.commitOrdFraLis(maal));
    return yield* this.logg.append({
      handling: `maal.${act.handling}`,
      brukerId: sak.brukerId,
      rolle: act.rolle,
      virksomhetId,
      gjelder: 'maal',
      gjelderId: maal.id,
      utdanningslopId: maal.utdanningslopId,
      innhold: {
        kode: maal.kode,
        laeringsmaalId: maal.laeringsmaalId,
        revisjon: maal.revisjon,
        versjon: maal.versjon,
        fraTilstand: maal.tilstand,
        runde: maal.runde,
        utfall: sak.utfall,
        anbefalinger: anbefalinger.map((a) => `${a.rolle}:${a.tilstand}:${String(a.signaturNr ?? '')}`),
        stjerner,
        ordFraLis,
        sammePerson: act.sammePerson ?? false,
        ...(act.vedlegg?.length && { vedlegg: act.vedlegg }),
        tekst,
      },
    });
  }

  /** What was decided rests on the LIS's words too: bound as they were when the goal was sent. */
  private *commitOrdFraLis({ id, runde }: Maalgrunnlag['maal']): Script<string | null> {
    const ord = yield* this.attestasjoner.findOrdFraLis(id, runde);
    return ord ? this.logg.commit(ord.tekst, ord.salt).forpliktelse : null;
  }
}
