import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { AndreSomKan } from '@kp/modules/arbeidsliste';
import { Journaltilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type Bekrefter, BekreftereRepository } from '../persistence/bekreftere.repository';

/** Who may be asked: those who hold the role today where the LIS is attached today, never the LIS (domene.md section 4). */
@Injectable()
export class Bekreftere implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Journaltilgang,
    private readonly bekreftere: BekreftereRepository,
    private readonly andre: AndreSomKan,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.andre.register('BEKREFT_AKTIVITET', (sak) => this.listOthers(sak.utdanningslopId, [sak.brukerId]));
  }

  /** The main veileder first, then by name; a person with two roles stands once a role. */
  *list(utdanningslopId: string): Script<Bekrefter[]> {
    const found = (yield* this.bekreftere.list(utdanningslopId, this.clock.today())).sort(mainFirst);
    const keys = found.map((b) => `${b.id} ${b.rolle}`);
    return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  }

  /** The names of those who may be asked, but for some; in a given role when that matters. */
  *listOthers(
    utdanningslopId: string,
    unntatt: readonly (string | null)[],
    rolle?: Bekrefter['rolle'],
  ): Script<string[]> {
    const all = yield* this.list(utdanningslopId);
    return all.filter((b) => !unntatt.includes(b.id) && (!rolle || b.rolle === rolle)).map(({ navn }) => navn);
  }

  /** The person as one who may be asked; in a given role when that matters. */
  *find(utdanningslopId: string, brukerId: string, rolle?: 'VEILEDER' | 'SUPERVISOR'): Script<Bekrefter | undefined> {
    return (yield* this.list(utdanningslopId)).find((b) => b.id === brukerId && (!rolle || b.rolle === rolle));
  }

  /** For the LIS, who chooses whom to ask. */
  listOwn(brukerId: string, utdanningslopId: string): Promise<Result<Bekrefter[]>> {
    return this.database.unitOfWork.read(() => this.findOwn(brukerId, utdanningslopId));
  }

  private *findOwn(brukerId: string, utdanningslopId: string): Script<Result<Bekrefter[]>> {
    const tilgang = yield* this.tilgang.find(brukerId, utdanningslopId);
    return tilgang?.egen ? ok(yield* this.list(utdanningslopId)) : fail('finnesIkke', 'http.finnesIkke');
  }
}

const mainFirst = (a: Bekrefter, b: Bekrefter): number =>
  Number(b.hovedveileder) - Number(a.hovedveileder) ||
  a.navn.localeCompare(b.navn, 'nb') ||
  (a.rolle < b.rolle ? 1 : -1);
