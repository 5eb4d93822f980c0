import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { Vedleggsbinding, type Vedleggsleser, Vedleggstilgang } from '@kp/modules/vedlegg';
import type { Script } from '@kp/platform/database/statement';
import { Aktivitetssaker } from './aktivitetssaker';

/** Files beside an entry: read by those who may read it, changed with it, and so locked with it. */
@Injectable()
export class Aktivitetsvedlegg implements OnModuleInit {
  constructor(
    private readonly saker: Aktivitetssaker,
    private readonly binding: Vedleggsbinding,
    private readonly tilgang: Vedleggstilgang,
  ) {}

  onModuleInit(): void {
    this.tilgang.register('AKTIVITET', (brukerId, id) => this.findLeser(brukerId, id));
  }

  /** The caller has decided that this person may write here. */
  *save(aktivitetId: string, brukerId: string, ids: readonly string[] | undefined): Script<Result<undefined>> {
    return ids === undefined ? ok() : yield* this.binding.save('AKTIVITET', aktivitetId, brukerId, ids);
  }

  *remove(aktivitetId: string): Script<void> {
    yield* this.binding.remove('AKTIVITET', aktivitetId);
  }

  private *findLeser(brukerId: string, id: string): Script<Vedleggsleser | null> {
    const found = yield* this.saker.findReadable(id, brukerId);
    if (!found) return null;
    const { aktivitet, forhold } = found;
    const rolle = forhold.tilgang?.som ?? aktivitet.bedtRolle ?? 'SUPERVISOR';
    const virksomhetId = forhold.tilgang?.virksomhetId ?? aktivitet.virksomhetId;
    return { rolle, virksomhetId, gjelderBrukerId: aktivitet.brukerId };
  }
}
