import { Injectable } from '@nestjs/common';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Varsler } from '@kp/modules/varsler';
import type { Script } from '@kp/platform/database/statement';
import type { Tidligerebilde } from './tidligeresaker';

/** Who has to do what about a message, and who is told; part of the deciding transaction. One message is one item. */
@Injectable()
export class Tidligereoppgaver {
  constructor(
    private readonly arbeidsliste: Arbeidsliste,
    private readonly varsler: Varsler,
  ) {}

  *close(id: string): Script<void> {
    yield* this.arbeidsliste.complete(id);
  }

  /** Waits for whoever leads the virksomhet, so that it never waits for someone who has left. */
  *askLeder(sak: Tidligerebilde): Script<void> {
    yield* this.close(sak.melding.id);
    const leder = { brukerId: null, rolle: 'LEDER', virksomhetId: sak.melding.sendtTil };
    const varsel = { parametere: { antall: String(countWaiting(sak)) } };
    yield* this.arbeidsliste.add({ ...about(sak), slag: 'BEKREFT_TIDLIGERE', ...leder }, varsel);
  }

  /** One notice however many goals there were. */
  *tellLis({ melding, sak }: Tidligerebilde, antall: number): Script<void> {
    yield* this.close(melding.id);
    const lenke = `/godkjent-tidligere/${melding.id}`;
    yield* this.varsler.add(melding.lisId, 'tidligere.bekreftet', { antall, avId: sak.brukerId }, lenke);
  }

  /** Some or all came back: the same notice says how many were approved. */
  *askLis(bilde: Tidligerebilde, godkjent: number, returnert: number): Script<void> {
    const { melding, sak } = bilde;
    yield* this.close(melding.id);
    const lis = { brukerId: melding.lisId, rolle: 'LIS', virksomhetId: melding.sendtTil };
    const parametere = { godkjent: String(godkjent), returnert: String(returnert), avId: sak.brukerId };
    yield* this.arbeidsliste.add({ ...about(bilde, returnert), slag: 'SVAR_TIDLIGERE', ...lis }, { parametere });
  }
}

const countWaiting = ({ maal }: Tidligerebilde): number => maal.filter(({ utfall }) => utfall === 'VENTER').length;

/** What the item is called is how many goals it has, which the reader's language puts into words. */
const about = (
  sak: Tidligerebilde,
  antall = countWaiting(sak),
): Record<'gjelderId' | 'lisId' | 'utdanningslopId' | 'tittel' | 'detalj', string> => {
  const { id, lisId, lis, utdanningslopId } = sak.melding;
  return { gjelderId: id, lisId, utdanningslopId, tittel: lis, detalj: String(antall) };
};
