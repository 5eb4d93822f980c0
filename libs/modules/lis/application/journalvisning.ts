import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Katalogoppslag } from '@kp/modules/laeringsmaal';
import { Innsynslogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { isBegrenset, isInnen, kanVise, overlapper } from '../domain/innsynsgrense';
import type { Tilgang } from '../domain/tilgang';
import { MaallisteRepository } from '../persistence/maalliste.repository';
import { type AvlostPlan, OvergangRepository } from '../persistence/overgang.repository';
import type { TilknytningRad } from '../persistence/tilgang.repository';
import { Journaltilgang } from './journaltilgang';
import { type Lop, Lopsoversikt, withTakt } from './lopsoversikt';
import { type Maalfilter, type Maalliste, Maallister, withFremdriftOf } from './maallister';

export interface Journal extends Lop {
  readonly tilknytninger: readonly TilknytningRad[];
  readonly jegEr: Tilgang['som'];
  /** Plans that a newer published version of their catalogue waits for. */
  readonly nyereVersjoner: readonly NyereVersjon[];
  readonly avlostePlaner: readonly AvlostPlan[];
}

export interface NyereVersjon {
  readonly maalplanId: string;
  readonly navn: string;
  readonly fraVersjon: number;
  readonly tilVersjon: number;
}

/** Opening a record: the access is found, the rows are read within its limits, and the look is logged. */
@Injectable()
export class Journalvisning {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Journaltilgang,
    private readonly lop: Lopsoversikt,
    private readonly maallister: Maallister,
    private readonly maal: MaallisteRepository,
    private readonly overganger: OvergangRepository,
    private readonly kataloger: Katalogoppslag,
    private readonly innsynslogg: Innsynslogg,
    private readonly clock: Clock,
  ) {}

  find(brukerId: string, id: string): Promise<Result<Journal>> {
    return this.open(brukerId, id, 'utdanningslop', (tilgang) => this.load(tilgang));
  }

  findMaal(brukerId: string, id: string, filter: Maalfilter): Promise<Result<Maalliste>> {
    return this.open(brukerId, id, 'maalliste', (tilgang) => this.maallister.load(id, filter, tilgang));
  }

  /** The answer waits until the look is on record. */
  private async open<T>(
    brukerId: string,
    id: string,
    hva: string,
    load: (tilgang: Tilgang) => Script<T>,
  ): Promise<Result<T>> {
    const found = await this.database.unitOfWork.read(() => this.loadWithin(brukerId, id, load));
    if (!found) return fail('finnesIkke', 'http.finnesIkke');
    const { tilgang, value } = found;
    if (!tilgang.egen) {
      const { som: rolle, virksomhetId, lisId: gjelderBrukerId } = tilgang;
      await this.innsynslogg.record({ brukerId, rolle, virksomhetId, gjelderBrukerId, hva, detalj: id });
    }
    return ok(value);
  }

  private *loadWithin<T>(
    brukerId: string,
    id: string,
    load: (tilgang: Tilgang) => Script<T>,
  ): Script<{ tilgang: Tilgang; value: T } | null> {
    const tilgang = yield* this.tilgang.find(brukerId, id);
    return tilgang && { tilgang, value: yield* load(tilgang) };
  }

  private *load(tilgang: Tilgang): Script<Journal> {
    const { utdanningslopId, som: jegEr } = tilgang;
    const [lop] = yield* this.lop.findMany([utdanningslopId]);
    if (!lop) throw new Error('An access to nothing');
    const tilknytninger = yield* this.tilgang.findTilknytninger(utdanningslopId);
    const journal = { ...lop, tilknytninger, jegEr, nyereVersjoner: [], avlostePlaner: [] };
    if (isBegrenset(tilgang)) return yield* this.limit(journal, tilgang);
    const avlostePlaner = yield* this.overganger.listAvloste(utdanningslopId);
    return { ...journal, avlostePlaner, nyereVersjoner: lop.status === 'AKTIV' ? yield* this.listNyere(lop) : [] };
  }

  private *listNyere({ maalplaner }: Lop): Script<NyereVersjon[]> {
    const found: NyereVersjon[] = [];
    for (const { id: maalplanId, navn, katalogversjonId, versjonsnummer: fraVersjon } of maalplaner) {
      const nyere = yield* this.kataloger.findNyere(katalogversjonId);
      if (nyere) found.push({ maalplanId, navn, fraVersjon, tilVersjon: nyere.nummer });
    }
    return found;
  }

  /** What a former leder sees: the record as it stood when the attachment ended. */
  private *limit(journal: Journal, tilgang: Tilgang): Script<Journal> {
    const visible = (yield* this.maal.listDatert(journal.id)).filter((row) => kanVise(tilgang, row));
    const today = this.clock.today();
    const lastDay = tilgang.til !== null && tilgang.til < today ? tilgang.til : today;
    const seen = {
      ...journal,
      maalplaner: journal.maalplaner.map((plan) => withFremdriftOf(plan, visible)),
      permisjoner: journal.permisjoner.filter((period) => overlapper(tilgang, period)),
      sisteAktivitetTid: isInnen(tilgang, journal.sisteAktivitetTid) ? journal.sisteAktivitetTid : null,
    };
    const tilknytninger = journal.tilknytninger.filter((period) => overlapper(tilgang, period));
    const { jegEr, nyereVersjoner, avlostePlaner } = journal;
    return { ...withTakt(seen, lastDay), tilknytninger, jegEr, nyereVersjoner, avlostePlaner };
  }
}
