import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { AktivRolle } from '@kp/kernel/rolle';
import { Ventekilder, type Ventepost } from '@kp/modules/varsler';
import { GODKJENNERE, Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { rolleI } from '../domain/min-liste';
import { type Aapenrad, OppgavelisteRepository } from '../persistence/oppgaveliste.repository';
import { VARSEL_OM, lenkeTil } from './oppgavevarsler';

type Rolle = Pick<AktivRolle, 'rolle' | 'virksomhetId'> & { readonly brukerId: string };

/** What waits for everybody, for the digests: two statements for the whole portal, and the rule of the list itself. */
@Injectable()
export class Ventebidrag implements OnModuleInit {
  constructor(
    private readonly kilder: Ventekilder,
    private readonly oppgaver: OppgavelisteRepository,
    private readonly roller: Roller,
  ) {}

  onModuleInit(): void {
    this.kilder.register(() => this.list());
  }

  private *list(): Script<Ventepost[]> {
    const open = yield* this.oppgaver.listAllOpen();
    const roller = yield* this.roller.listInForce('VEILEDER', 'SUPERVISOR', ...GODKJENNERE);
    const ofPerson = by(roller, ({ brukerId }) => brukerId);
    const godkjennere = roller.filter(({ rolle }) => GODKJENNERE.includes(rolle));
    const ledelse = by(godkjennere, ({ virksomhetId }) => virksomhetId);
    return open.flatMap((rad) =>
      candidates(rad, ledelse)
        .filter((id) => rolleI(rad, id, ofPerson.get(id) ?? []) !== null)
        .map((brukerId) => toPost(rad, brukerId)),
    );
  }
}

function by<K>(roller: readonly Rolle[], keyOf: (rolle: Rolle) => K): Map<K, Rolle[]> {
  const groups = new Map<K, Rolle[]>();
  for (const rolle of roller) {
    const group = groups.get(keyOf(rolle));
    if (group) group.push(rolle);
    else groups.set(keyOf(rolle), [rolle]);
  }
  return groups;
}

const candidates = (rad: Aapenrad, ledelse: ReadonlyMap<string | null, Rolle[]>): string[] =>
  rad.brukerId === null
    ? [...new Set((ledelse.get(rad.virksomhetId) ?? []).map(({ brukerId }) => brukerId))]
    : [rad.brukerId];

const toPost = (rad: Aapenrad, brukerId: string): Ventepost => ({
  ...{ brukerId, slag: VARSEL_OM[rad.slag], lenke: lenkeTil(rad), sidenTid: rad.sidenTid },
});
