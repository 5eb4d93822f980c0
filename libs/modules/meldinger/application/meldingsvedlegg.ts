import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { Lopsnavnliste } from '@kp/modules/lis';
import { type Vedlegg, Vedleggsbinding, type Vedleggsleser, Vedleggstilgang } from '@kp/modules/vedlegg';
import type { Script } from '@kp/platform/database/statement';
import { kanSe } from '../domain/lesning';
import { MeldingRepository } from '../persistence/melding.repository';
import { leserollen, Traadtilgang } from './traadtilgang';

/** Files beside a message: sent with it, never changed after, and read by those who may read the message. */
@Injectable()
export class Meldingsvedlegg implements OnModuleInit {
  constructor(
    private readonly meldinger: MeldingRepository,
    private readonly tilgang: Traadtilgang,
    private readonly lop: Lopsnavnliste,
    private readonly binding: Vedleggsbinding,
    private readonly vedleggstilgang: Vedleggstilgang,
  ) {}

  onModuleInit(): void {
    this.vedleggstilgang.register('MELDING', (brukerId, id) => this.findLeser(brukerId, id));
  }

  *save(meldingId: string, brukerId: string, ids: readonly string[]): Script<Result<undefined>> {
    return ids.length === 0 ? ok() : yield* this.binding.save('MELDING', meldingId, brukerId, ids);
  }

  *listMany(meldingIder: readonly string[]): Script<Map<string, Vedlegg[]>> {
    return meldingIder.length === 0 ? new Map() : yield* this.binding.listMany('MELDING', meldingIder);
  }

  private *findLeser(brukerId: string, meldingId: string): Script<Vedleggsleser | null> {
    const melding = yield* this.meldinger.findPlass(meldingId);
    const sak = melding && (yield* this.tilgang.find(brukerId, melding.traadId));
    if (!sak || !kanSe(sak.utsnitt, melding.nr)) return null;
    const { utdanningslopId } = sak.traad;
    const lis = utdanningslopId === null ? undefined : (yield* this.lop.findMany([utdanningslopId]))[0];
    return { ...leserollen(sak), gjelderBrukerId: lis?.lisId ?? null };
  }
}
