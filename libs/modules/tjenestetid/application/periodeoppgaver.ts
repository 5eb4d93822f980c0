import { Injectable } from '@nestjs/common';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import type { Script } from '@kp/platform/database/statement';
import type { Periode } from '../domain/periode';
import { skalAttesteres } from '../domain/attestfrist';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import { OppgaveRepository, type Periodekandidat } from '../persistence/oppgave.repository';

/** What waits for the leder (to attest) and for the LIS (to answer what came back). */
@Injectable()
export class Periodeoppgaver {
  constructor(
    private readonly lager: OppgaveRepository,
    private readonly virksomheter: GrunnlagRepository,
    private readonly arbeidsliste: Arbeidsliste,
  ) {}

  /** Asks the leder about this period if it is time, and takes away what was asked when it no longer is. */
  *refresh(periodeId: string, idag: string): Script<void> {
    const kandidat = yield* this.lager.find(periodeId, idag);
    const due = kandidat !== undefined && skalAttesteres(kandidat, idag);
    const asked = (yield* this.arbeidsliste.findOpen(periodeId)).some(({ slag }) => slag === 'ATTESTER_PERIODE');
    if (due && !asked) yield* this.ask(kandidat);
    if (!due && asked) yield* this.arbeidsliste.complete(periodeId, { slag: 'ATTESTER_PERIODE' });
  }

  /**
   * Asks about every period that has become due and that nobody has been asked about; returns how many. What nobody may
   * attest any more is taken away.
   */
  *askAll(idag: string): Script<number> {
    for (const id of yield* this.lager.listUtgaatte(idag)) yield* this.close(id);
    const due = (yield* this.lager.listUspurte(idag)).filter((kandidat) => skalAttesteres(kandidat, idag));
    for (const kandidat of due) yield* this.ask(kandidat);
    return due.length;
  }

  /** The correction of a period is gone: the period waits for whom it waited before. */
  *resume(periode: Periode, lisId: string, idag: string): Script<void> {
    if (periode.tilstand === 'RETURNERT') yield* this.askLis(periode, lisId);
    else yield* this.refresh(periode.id, idag);
  }

  *askLis(periode: Periode, lisId: string): Script<void> {
    const { id, utdanningslopId, virksomhetId } = periode;
    const [virksomhet] = yield* this.virksomheter.listVirksomheter([virksomhetId]);
    const about = { gjelderId: id, utdanningslopId, virksomhetId, lisId };
    const what = { tittel: virksomhet?.navn ?? '', detalj: dager(periode) };
    yield* this.arbeidsliste.add({ slag: 'SVAR_PERIODE', brukerId: lisId, rolle: 'LIS', ...about, ...what });
  }

  *close(periodeId: string): Script<void> {
    yield* this.arbeidsliste.complete(periodeId);
  }

  private *ask(kandidat: Periodekandidat): Script<void> {
    const { id, utdanningslopId, virksomhetId, lisId, lis } = kandidat;
    const about = { gjelderId: id, utdanningslopId, virksomhetId, lisId };
    const what = { tittel: lis, detalj: dager(kandidat) };
    yield* this.arbeidsliste.add({ slag: 'ATTESTER_PERIODE', brukerId: null, rolle: 'LEDER', ...about, ...what });
  }
}

/** 1.8.2025–31.1.2026; open: 1.8.2025–. */
const dager = ({ fra, til }: { fra: string; til: string | null }): string => `${norsk(fra)}–${til ? norsk(til) : ''}`;

const norsk = (dato: string): string => dato.split('-').map(Number).reverse().join('.');
