import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { type FindLeser, UTENFOR_JOURNALEN, type Vedlegg, Vedleggsbinding, Vedleggstilgang } from '@kp/modules/vedlegg';
import type { Script } from '@kp/platform/database/statement';
import { Ressurstilgang } from './ressurstilgang';

/** The file of a document: read by those it is published to. What it was in earlier versions is kept for its owner. */
@Injectable()
export class Ressursfil implements OnModuleInit {
  constructor(
    private readonly ressurser: Ressurstilgang,
    private readonly binding: Vedleggsbinding,
    private readonly tilgang: Vedleggstilgang,
  ) {}

  onModuleInit(): void {
    this.tilgang.register('RESSURS', (...asked) => this.findLeser(...asked));
  }

  /** The caller has decided that this person may write here. */
  *save(ressursId: string, brukerId: string, vedleggId: string | null): Script<Result<undefined>> {
    return vedleggId === null ? ok() : yield* this.binding.add('RESSURS', ressursId, brukerId, vedleggId);
  }

  /** The files of many resources, also those of earlier versions, by their ids. */
  *find(ressursIder: readonly string[]): Script<ReadonlyMap<string, Vedlegg>> {
    const groups = yield* this.binding.listMany('RESSURS', ressursIder);
    return new Map([...groups.values()].flat().map((vedlegg) => [vedlegg.id, vedlegg]));
  }

  private *findLeser(brukerId: string, ressursId: string, vedleggId: string): ReturnType<FindLeser> {
    const found = yield* this.ressurser.find(brukerId, ressursId);
    if (!found.ok) return null;
    const { egen, ressurs } = found.value;
    return egen || ressurs.vedleggId === vedleggId ? UTENFOR_JOURNALEN : null;
  }
}
