import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { allowedActions } from '@kp/kernel/state-machine';
import { Journaltilgang, type Tilgang } from '@kp/modules/lis';
import { type Vedlegg, Vedleggsbinding, type Vedleggsleser, Vedleggstilgang } from '@kp/modules/vedlegg';
import { GODKJENNERE, Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type Tidligerehandling, type Tidligeresak, tidligeremaskin } from '../domain/tidligere';
import {
  type Tidligerehendelse,
  type Tidligeremaalrad,
  type Tidligererad,
  TidligereRepository,
} from '../persistence/tidligere.repository';

/** A goal of a message, with what keeps it from being approved; null when nothing does. */
export type Tidligeremaal = Tidligeremaalrad & { readonly hinder: string | null };

/** A message as one person may see it. */
export interface Tidligerebilde {
  readonly melding: Tidligererad;
  readonly tilgang: Tilgang;
  readonly maal: readonly Tidligeremaal[];
  readonly hendelser: readonly Tidligerehendelse[];
  readonly vedlegg: readonly Vedlegg[];
  readonly sak: Tidligeresak;
  readonly tillatteHandlinger: readonly Tidligerehandling[];
}

/** Gathers messages for one person. Foreign and missing are the same: undefined. */
@Injectable()
export class Tidligeresaker implements OnModuleInit {
  constructor(
    private readonly meldinger: TidligereRepository,
    private readonly journal: Journaltilgang,
    private readonly roller: Roller,
    private readonly binding: Vedleggsbinding,
    private readonly vedleggstilgang: Vedleggstilgang,
  ) {}

  onModuleInit(): void {
    this.vedleggstilgang.register('TIDLIGERE', (brukerId, id) => this.findLeser(brukerId, id));
  }

  *find(brukerId: string, id: string, begrunnelse: string | null = null): Script<Tidligerebilde | undefined> {
    const melding = yield* this.meldinger.find(id);
    const tilgang = melding && (yield* this.journal.find(brukerId, melding.utdanningslopId));
    if (!tilgang || !reaches(tilgang, melding)) return undefined;
    return (yield* this.gather(brukerId, tilgang, [melding], begrunnelse))[0];
  }

  /** Every message of a record, newest first; undefined when the record does not exist to this person. */
  *list(brukerId: string, utdanningslopId: string): Script<{ tilgang: Tilgang; saker: Tidligerebilde[] } | undefined> {
    const tilgang = yield* this.journal.find(brukerId, utdanningslopId);
    if (!tilgang) return undefined;
    const seen = (yield* this.meldinger.list(utdanningslopId)).filter((melding) => reaches(tilgang, melding));
    return { tilgang, saker: yield* this.gather(brukerId, tilgang, seen, null) };
  }

  private *gather(
    brukerId: string,
    tilgang: Tilgang,
    meldinger: readonly Tidligererad[],
    begrunnelse: string | null,
  ): Script<Tidligerebilde[]> {
    const ids = meldinger.map(({ id }) => id);
    const maal = yield* this.meldinger.listMaal(ids);
    const hendelser = yield* this.meldinger.listHendelser(ids);
    const vedlegg = yield* this.binding.listMany('TIDLIGERE', ids);
    const active = yield* this.roller.findActive(brukerId);
    const ansvarlig = yield* this.journal.findAnsvarlig(tilgang.utdanningslopId);
    const som = (virksomhetId: string): Rollenavn | null =>
      GODKJENNERE.find((navn) => active.some((r) => r.rolle === navn && r.virksomhetId === virksomhetId)) ?? null;
    return meldinger.map((melding): Tidligerebilde => {
      const { id, lisId, sendtTil, tilstand } = melding;
      const erAnsvarlig = ansvarlig?.virksomhetId === sendtTil;
      const sak: Tidligeresak = { lisId, brukerId, leder: som(sendtTil), erAnsvarlig, begrunnelse };
      return {
        ...{ melding, tilgang, sak },
        maal: maal.filter(({ tidligereId }) => tidligereId === id).map((one) => ({ ...one, hinder: findHinder(one) })),
        hendelser: hendelser.filter(({ tidligereId }) => tidligereId === id),
        vedlegg: vedlegg.get(id) ?? [],
        tillatteHandlinger: allowedActions(tidligeremaskin, tilstand, sak),
      };
    });
  }

  private *findLeser(brukerId: string, id: string): Script<Vedleggsleser | null> {
    const melding = yield* this.meldinger.find(id);
    const tilgang = melding && (yield* this.journal.find(brukerId, melding.utdanningslopId));
    if (!tilgang || !reaches(tilgang, melding)) return null;
    return { rolle: tilgang.som, virksomhetId: tilgang.virksomhetId, gjelderBrukerId: tilgang.lisId };
  }
}

/** Someone who led an ended attachment sees what was sent to them, and nothing newer. */
const reaches = ({ til, virksomhetId }: Tilgang, { sendtTil }: Tidligererad): boolean =>
  til === null || virksomhetId === sendtTil;

function findHinder({ utfall, avlost, tilstand }: Tidligeremaalrad): string | null {
  if (utfall === 'GODKJENT') return null;
  if (avlost) return 'maal.avlost';
  return tilstand === 'GODKJENT' ? 'tidligere.alleredeGodkjent' : null;
}
