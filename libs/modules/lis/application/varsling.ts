import { Injectable } from '@nestjs/common';
import { Personer, Roller } from '@kp/modules/virksomheter';
import { Varsler } from '@kp/modules/varsler';
import type { Script } from '@kp/platform/database/statement';

export type Lisvarsel =
  | 'lis.nyVeileder'
  | 'lis.ikkeVeileder'
  | 'lis.nyLeder'
  | 'lis.ikkeLeder'
  | 'lis.flyttet'
  | 'lis.nyLis'
  | 'lis.tilknytningAvsluttet'
  | 'lis.fullfoert'
  | 'lis.avsluttet'
  | 'lis.journalAapnet'
  | 'lis.journalLukket';

/** Tells those concerned, but not the one who did it. */
@Injectable()
export class Varsling {
  constructor(
    private readonly varsler: Varsler,
    private readonly personer: Personer,
    private readonly roller: Roller,
  ) {}

  *notify(
    mottakere: readonly (string | null)[],
    slag: Lisvarsel,
    parametere: Readonly<Record<string, string>>,
    lenke: string,
    utfoertAv: string | null,
  ): Script<void> {
    const unique = new Set(mottakere.filter((id) => id !== null && id !== utfoertAv));
    for (const brukerId of unique) if (brukerId) yield* this.varsler.add(brukerId, slag, parametere, lenke);
  }

  /** Those who lead a virksomhet today. */
  *findLedelse(virksomhetId: string): Script<string[]> {
    return (yield* this.roller.findHolders(virksomhetId, 'LEDER', 'STEDFORTREDER')).map(({ brukerId }) => brukerId);
  }

  *findNavn(brukerId: string | null): Script<string> {
    return brukerId === null ? '' : ((yield* this.personer.find(brukerId))?.navn ?? '');
  }
}
