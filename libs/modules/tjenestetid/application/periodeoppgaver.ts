import { Injectable } from '@nestjs/common';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import type { Script } from '@kp/platform/database/statement';
import type { Attesterbar } from '../domain/periode';
import { skalAttesteres } from '../domain/attestfrist';
import { GrunnlagRepository } from '../persistence/grunnlag.repository';
import {
  ATTESTSLAG,
  type Attestslag,
  OppgaveRepository,
  type Periodekandidat,
} from '../persistence/oppgave.repository';

/** What waits for the leder (to attest) and for the LIS (to answer what came back). */
@Injectable()
export class Periodeoppgaver {
  constructor(
    private readonly lager: OppgaveRepository,
    private readonly virksomheter: GrunnlagRepository,
    private readonly arbeidsliste: Arbeidsliste,
  ) {}

  /** Asks the leder about this one if it is time, and takes away what was asked when it no longer is. */
  *refresh(id: string, idag: string, av: Attestslag = 'tjenesteperiode'): Script<void> {
    const kandidat = yield* this.lager.find(av, id, idag);
    const due = kandidat !== undefined && skalAttesteres(kandidat, idag);
    const { attester } = ATTESTSLAG[av];
    const asked = (yield* this.arbeidsliste.findOpen(id)).some(({ slag }) => slag === attester);
    if (due && !asked) yield* this.ask(kandidat, av);
    if (!due && asked) yield* this.arbeidsliste.complete(id, { slag: attester });
  }

  /**
   * Asks about everything that has become due and that nobody has been asked about; returns how many. What nobody may
   * attest any more is taken away.
   */
  *askAll(idag: string): Script<number> {
    return (yield* this.askAllOf('tjenesteperiode', idag)) + (yield* this.askAllOf('tjenestefordeling', idag));
  }

  private *askAllOf(av: Attestslag, idag: string): Script<number> {
    for (const id of yield* this.lager.listUtgaatte(av, idag)) yield* this.close(id);
    const due = (yield* this.lager.listUspurte(av, idag)).filter((kandidat) => skalAttesteres(kandidat, idag));
    for (const kandidat of due) yield* this.ask(kandidat, av);
    return due.length;
  }

  /** The correction is gone: what it was to correct waits for whom it waited before. */
  *resume(av: Attestslag, sak: Attesterbar, lisId: string, idag: string): Script<void> {
    if (sak.tilstand === 'RETURNERT') yield* this.askLis(av, sak, lisId);
    else yield* this.refresh(sak.id, idag, av);
  }

  *askLis(av: Attestslag, sak: Attesterbar, lisId: string): Script<void> {
    const { id, utdanningslopId, virksomhetId } = sak;
    const [virksomhet] = yield* this.virksomheter.listVirksomheter([virksomhetId]);
    const about = { gjelderId: id, utdanningslopId, virksomhetId, lisId };
    const what = { tittel: virksomhet?.navn ?? '', detalj: dager(sak) };
    yield* this.arbeidsliste.add({ slag: ATTESTSLAG[av].svar, brukerId: lisId, rolle: 'LIS', ...about, ...what });
  }

  *close(id: string): Script<void> {
    yield* this.arbeidsliste.complete(id);
  }

  private *ask(kandidat: Periodekandidat, av: Attestslag): Script<void> {
    const { id, utdanningslopId, virksomhetId, lisId, lis } = kandidat;
    const about = { gjelderId: id, utdanningslopId, virksomhetId, lisId };
    const what = { tittel: lis, detalj: dager(kandidat) };
    yield* this.arbeidsliste.add({ slag: ATTESTSLAG[av].attester, brukerId: null, rolle: 'LEDER', ...about, ...what });
  }
}

/** 1.8.2025–31.1.2026; open: 1.8.2025–. */
const dager = ({ fra, til }: { fra: string; til: string | null }): string => `${norsk(fra)}–${til ? norsk(til) : ''}`;

const norsk = (dato: string): string => dato.split('-').map(Number).reverse().join('.');
