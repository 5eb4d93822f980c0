import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Oppgaveliste } from '@kp/modules/arbeidsliste';
import { type Fremdrift, type Lop, Lopsoversikt, type Spesialitet, type Takt } from '@kp/modules/lis';
import { Roller } from '@kp/modules/virksomheter';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import type { Principal } from '@kp/platform/auth/principal';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import {
  type Kandidatforhold,
  type Kandidatrolle,
  type Spoersmaal,
  finnKandidatforhold,
} from '../domain/kandidatforhold';
import { KandidatRepository } from '../persistence/kandidat.repository';

export interface Kandidat {
  readonly utdanningslopId: string;
  readonly lis: { readonly id: string; readonly navn: string };
  readonly spesialitet: Spesialitet;
  readonly virksomhet: string;
  readonly rolle: Kandidatrolle;
  readonly maalplaner: { readonly navn: string; readonly fremdrift: Fremdrift }[] | null;
  readonly sisteAktivitet: string | null;
  readonly venterPaaMeg: number;
  readonly takt: Takt | null;
}

const ROLLER: readonly Kandidatrolle[] = ['VEILEDER', 'SUPERVISOR'];

/** The LIS a veileder follows, and those who have asked a supervisør something: the same few queries however many. */
@Injectable()
export class Kandidater {
  constructor(
    private readonly database: Database,
    private readonly roller: Roller,
    private readonly kandidater: KandidatRepository,
    private readonly oppgaver: Oppgaveliste,
    private readonly lop: Lopsoversikt,
    private readonly innsyn: Innsynslogg,
    private readonly clock: Clock,
  ) {}

  async list({ brukerId, roller }: Principal): Promise<Kandidat[]> {
    const found = await this.database.unitOfWork.read(() => this.find(brukerId));
    const own = ROLLER.map((navn) => roller.find((r) => r.rolle === navn)).find((r) => r !== undefined);
    const [rolle, virksomhetId] = own ? [own.rolle, own.virksomhetId] : (['VEILEDER', null] as const);
    await this.innsyn.record({ brukerId, rolle, virksomhetId, gjelderBrukerId: null, hva: 'kandidater', detalj: null });
    return found;
  }

  /** The LIS a person has to do with today, for other modules. */
  *listForhold(brukerId: string): Script<Kandidatforhold[]> {
    const roller = yield* this.roller.findActive(brukerId);
    const spoersmaal = yield* this.findAsked(brukerId);
    const ids = [...new Set(spoersmaal.map((s) => s.utdanningslopId))];
    const tilknyttet = yield* this.kandidater.listAttached(brukerId, ids, this.clock.today());
    return finnKandidatforhold(brukerId, roller, tilknyttet, spoersmaal);
  }

  private *find(brukerId: string): Script<Kandidat[]> {
    const forhold = yield* this.listForhold(brukerId);
    const lop = yield* this.lop.findMany(forhold.map((f) => f.utdanningslopId));
    return lop
      .filter((l) => l.status === 'AKTIV')
      .flatMap((l) => forhold.filter((f) => f.utdanningslopId === l.id).map((f) => toKandidat(l, f)));
  }

  private *findAsked(brukerId: string): Script<Spoersmaal[]> {
    const found: Spoersmaal[] = [];
    for (const rolle of ROLLER) {
      found.push(...(yield* this.oppgaver.findAsked(brukerId, rolle)).map((s) => ({ ...s, rolle })));
    }
    return found;
  }
}

function toKandidat(lop: Lop, { virksomhet, rolle, hovedveileder, venterPaaMeg }: Kandidatforhold): Kandidat {
  return {
    utdanningslopId: lop.id,
    lis: { id: lop.lisId, navn: lop.lis },
    spesialitet: lop.spesialitet,
    virksomhet,
    rolle,
    maalplaner: hovedveileder ? lop.maalplaner.map(({ navn, fremdrift }) => ({ navn, fremdrift })) : null,
    sisteAktivitet: hovedveileder ? lop.sisteAktivitetTid : null,
    venterPaaMeg,
    takt: hovedveileder ? lop.takt : null,
  };
}
