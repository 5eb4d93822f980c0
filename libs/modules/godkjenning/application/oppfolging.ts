import { Injectable } from '@nestjs/common';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Varsler } from '@kp/modules/varsler';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { AnbefalingRepository } from '../persistence/anbefaling.repository';
import type { Maalgrunnlag } from './godkjenningssaker';

/** Who has to do what next about a goal, and who is told; part of the deciding transaction. */
@Injectable()
export class Oppfolging {
  constructor(
    private readonly arbeidsliste: Arbeidsliste,
    private readonly varsler: Varsler,
    private readonly roller: Roller,
    private readonly anbefalinger: AnbefalingRepository,
  ) {}

  /** Nothing about this goal waits for anybody any more. */
  *closeAll({ maal }: Maalgrunnlag): Script<void> {
    yield* this.anbefalinger.dropWaiting(maal.id, maal.runde);
    yield* this.arbeidsliste.complete(maal.id);
  }

  *closeFor({ maal }: Maalgrunnlag, brukerId: string): Script<void> {
    yield* this.arbeidsliste.complete(maal.id, { slag: 'ANBEFAL_MAAL', brukerId });
  }

  *askAnbefaler(grunnlag: Maalgrunnlag, brukerId: string, rolle: string, virksomhetId: string): Script<void> {
    yield* this.arbeidsliste.add({ ...about(grunnlag), slag: 'ANBEFAL_MAAL', brukerId, rolle, virksomhetId });
    yield* this.varsler.add(brukerId, 'maal.bedtAnbefale', { tittel: grunnlag.maal.tittel }, `/innboks`);
  }

  /** Waits for whoever leads the virksomhet, so that it never waits for someone who has left. */
  *askGodkjenner(grunnlag: Maalgrunnlag): Script<void> {
    const { virksomhetId, maal } = grunnlag;
    if (virksomhetId === null) return;
    yield* this.arbeidsliste.add({
      ...about(grunnlag),
      slag: 'GODKJENN_MAAL',
      brukerId: null,
      rolle: 'LEDER',
      virksomhetId,
    });
    for (const { brukerId } of yield* this.roller.findHolders(virksomhetId, 'LEDER')) {
      if (brukerId !== maal.lisId)
        yield* this.varsler.add(brukerId, 'maal.tilGodkjenning', { tittel: maal.tittel }, `/godkjenning/${maal.id}`);
    }
  }

  *askLis(grunnlag: Maalgrunnlag): Script<void> {
    const { virksomhetId, maal } = grunnlag;
    yield* this.arbeidsliste.add({
      ...about(grunnlag),
      slag: 'SVAR_MAAL',
      brukerId: maal.lisId,
      rolle: 'LIS',
      virksomhetId,
    });
  }

  *tellLis({ maal, sak }: Maalgrunnlag, slag: string): Script<void> {
    yield* this.varsler.add(maal.lisId, slag, { tittel: maal.tittel, avId: sak.brukerId }, `/maal/${maal.id}`);
  }

  *tell(brukerId: string, slag: string, { maal }: Maalgrunnlag): Script<void> {
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
