import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Vedleggsbinding, type Vedleggsleser, Vedleggstilgang } from '@kp/modules/vedlegg';
import type { Script } from '@kp/platform/database/statement';
import type { Periode, Periodeinnhold } from '../domain/periode';
import { PeriodeRepository } from '../persistence/periode.repository';
import { begrens } from './journalsak';
import { Tjenestejournal } from './tjenestejournal';

/** The document that says that service elsewhere counts: read by those who may read the period, and locked with it. */
@Injectable()
export class Periodevedlegg implements OnModuleInit {
  constructor(
    private readonly perioder: PeriodeRepository,
    private readonly journal: Tjenestejournal,
    private readonly binding: Vedleggsbinding,
    private readonly tilgang: Vedleggstilgang,
  ) {}

  onModuleInit(): void {
    this.tilgang.register('TJENESTEPERIODE', (brukerId, id) => this.findLeser(brukerId, id));
  }

  /** The caller has decided that this person may write here. What is attested keeps its documents. */
  *save(
    { id, attestertTil, erstatterId }: Pick<Periode, 'id' | 'attestertTil' | 'erstatterId'>,
    brukerId: string,
    { annetSted, vedleggIder }: Periodeinnhold,
  ): Script<Result<undefined>> {
    const wanted = annetSted === null ? (vedleggIder ?? []) : vedleggIder;
    if (wanted === undefined) return ok();
    if (annetSted === null && wanted.length > 0) return fail('regel', 'tjenestetid.vedleggUtenDokument');
    const before = (yield* this.binding.list('TJENESTEPERIODE', id)).map((one) => one.id);
    const same = before.length === wanted.length && before.every((one) => wanted.includes(one));
    if (same) return ok();
    if (attestertTil !== null) return fail('regel', 'tjenestetid.laast', { dato: attestertTil });
    return yield* this.binding.save('TJENESTEPERIODE', id, brukerId, wanted, erstatterId);
  }

  *remove(id: string): Script<void> {
    yield* this.binding.remove('TJENESTEPERIODE', id);
  }

  private *findLeser(brukerId: string, id: string): Script<Vedleggsleser | null> {
    const known = yield* this.perioder.find(id);
    const sak = known && (yield* this.journal.findSak(brukerId, known.utdanningslopId));
    // The leder of an ended attachment reads what lies within its dates.
    if (!sak || !begrens(sak).perioder.some((periode) => periode.id === id)) return null;
    const { som, virksomhetId, lisId } = sak.forhold.tilgang;
    return { rolle: som, virksomhetId, gjelderBrukerId: lisId };
  }
}
