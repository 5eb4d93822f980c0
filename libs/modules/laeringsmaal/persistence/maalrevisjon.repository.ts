import { Injectable } from '@nestjs/common';
import { type Script, all } from '@kp/platform/database/statement';
import type { AnbefaltAktivitet } from '../domain/katalograd';
import type { Utdyping } from '../domain/laeringsmaal';

/** What stood before a revision, and who put something else there, when and why. */
export interface Revisjonsrad extends Utdyping {
  /** The number of what stood before; the revision made the next. */
  readonly nummer: number;
  readonly endretAv: string;
  readonly endretTid: string;
  readonly begrunnelse: string;
}

type Rad = Omit<Revisjonsrad, 'aktiviteter' | 'vurderingsformer'> & { aktiviteter: string; vurderingsformer: string };

@Injectable()
export class MaalrevisjonRepository {
  /** The newest first. */
  *list(laeringsmaalId: string): Script<Revisjonsrad[]> {
    const sql = `SELECT r.nummer, r.utdypende_tekst AS "utdypendeTekst", r.aktiviteter, r.vurderingsformer,
      b.navn AS "endretAv", r.endret_tid AS "endretTid", r.begrunnelse
      FROM laeringsmaal_revisjon r JOIN bruker b ON b.id = r.endret_av WHERE r.laeringsmaal_id = ? ORDER BY r.nummer DESC`;
    return (yield* all<Rad>(sql, laeringsmaalId)).map((rad) => ({
      ...rad,
      aktiviteter: JSON.parse(rad.aktiviteter) as AnbefaltAktivitet[],
      vurderingsformer: JSON.parse(rad.vurderingsformer) as string[],
    }));
  }
}
