import { Injectable } from '@nestjs/common';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { type Varselslag, Varsler } from '@kp/modules/varsler';
import type { Script } from '@kp/platform/database/statement';
import { AnbefalingRepository } from '../persistence/anbefaling.repository';
import type { Maalgrunnlag } from './godkjenningssaker';

/** Who has to do what next about a goal, and who is told; part of the deciding transaction. */
@Injectable()
export class Oppfolging {
  constructor(
    private readonly arbeidsliste: Arbeidsliste,
    private readonly varsler: Varsler,
    private readonly anbefalinger: AnbefalingRepository,
  ) {}

  /** Nothing about this goal waits for anybody any more. */
  *closeAll({ maal, anbefalinger }: Maalgrunnlag): Script<void> {
    if (anbefalinger.some(({ tilstand }) => tilstand === 'VENTER'))
      yield* this.anbefalinger.dropWaiting(maal.id, maal.runde);
    yield* this.arbeidsliste.complete(maal.id);
  }

  *closeFor({ maal }: Maalgrunnlag, brukerId: string): Script<void> {
    yield* this.arbeidsliste.complete(maal.id, { slag: 'ANBEFAL_MAAL', brukerId });
  }

  *askAnbefaler(grunnlag: Maalgrunnlag, brukerId: string, rolle: string, virksomhetId: string): Script<void> {
    yield* this.arbeidsliste.add({ ...about(grunnlag), slag: 'ANBEFAL_MAAL', brukerId, rolle, virksomhetId });
  }

  /** Waits for whoever leads the virksomhet, so that it never waits for someone who has left. */
  *askGodkjenner(grunnlag: Maalgrunnlag): Script<void> {
    const { virksomhetId } = grunnlag;
    if (virksomhetId === null) return;
    const leder = { brukerId: null, rolle: 'LEDER', virksomhetId };
    yield* this.arbeidsliste.add({ ...about(grunnlag), slag: 'GODKJENN_MAAL', ...leder });
  }

  /** It came back: the notice says which way. */
  *askLis(grunnlag: Maalgrunnlag, slag: Varselslag): Script<void> {
    const { virksomhetId, maal, sak } = grunnlag;
    const lis = { brukerId: maal.lisId, rolle: 'LIS', virksomhetId };
    const varsel = { slag, parametere: { avId: sak.brukerId } };
    yield* this.arbeidsliste.add({ ...about(grunnlag), slag: 'SVAR_MAAL', ...lis }, varsel);
  }

  *tellLis({ maal, sak }: Maalgrunnlag, slag: Varselslag): Script<void> {
    yield* this.varsler.add(maal.lisId, slag, { tittel: maal.tittel, avId: sak.brukerId }, `/maal/${maal.id}`);
  }

  *tell(brukerId: string, slag: Varselslag, { maal }: Maalgrunnlag): Script<void> {
    yield* this.varsler.add(brukerId, slag, { tittel: maal.tittel }, `/godkjenning/${maal.id}`);
  }
}

const about = ({
  maal,
}: Maalgrunnlag): { gjelderId: string; lisId: string; utdanningslopId: string; tittel: string; detalj: string } => ({
  gjelderId: maal.id,
  lisId: maal.lisId,
  utdanningslopId: maal.utdanningslopId,
  tittel: maal.tittel,
  detalj: maal.kode,
});
