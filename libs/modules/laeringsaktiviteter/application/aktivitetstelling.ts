import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Katalogoppslag, type Laeringsmaal } from '@kp/modules/laeringsmaal';
import { Journaltilgang, type Maalsak, Maaltilstand } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { countActivities } from '../domain/telling';
import { AktivitetDetaljerRepository, type Bekreftede } from '../persistence/aktivitet-detaljer.repository';
import type { Aktivitetsinnhold } from './aktivitetsinnhold';

/** What is about to be logged, as far as it is counted. */
export type Tellerad = Pick<Aktivitetsinnhold, 'type' | 'antall' | 'maalIder'>;

/** A recommended activity with a number: how much of it is confirmed, and what it becomes. */
export interface Tellelinje {
  readonly tekst: string;
  readonly antall: number;
  readonly utfoert: number;
  readonly blir: number;
}

export interface Maaltall {
  readonly maalId: string;
  readonly kode: string;
  readonly tittel: string;
  readonly linjer: Tellelinje[];
}

/** What the numbers of the catalogue become when what the LIS is writing has been confirmed. */
@Injectable()
export class Aktivitetstelling {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Journaltilgang,
    private readonly maal: Maaltilstand,
    private readonly katalog: Katalogoppslag,
    private readonly detaljer: AktivitetDetaljerRepository,
  ) {}

  tell(brukerId: string, utdanningslopId: string, rader: readonly Tellerad[]): Promise<Result<Maaltall[]>> {
    return this.database.unitOfWork.read(() => this.count(brukerId, utdanningslopId, rader));
  }

  private *count(brukerId: string, utdanningslopId: string, rader: readonly Tellerad[]): Script<Result<Maaltall[]>> {
    const tilgang = yield* this.tilgang.find(brukerId, utdanningslopId);
    if (!tilgang?.egen) return fail('finnesIkke', 'http.finnesIkke');
    const ider = [...new Set(rader.flatMap(({ maalIder }) => maalIder))];
    const maal = (yield* this.maal.findMany(ider)).filter((m) => m.utdanningslopId === utdanningslopId);
    if (maal.length !== ider.length) return fail('regel', 'aktivitet.ukjentMaal');
    const goals = yield* this.katalog.findMange(maal.map((m) => m.laeringsmaalId));
    const byId = new Map(goals.map((goal) => [goal.id, goal]));
    const bekreftede = yield* this.detaljer.countBekreftede(ider);
    // In the order in which they were named.
    const named = ider.flatMap((id) => maal.filter((m) => m.id === id));
    return ok(named.map((m) => tall(m, byId.get(m.laeringsmaalId)?.aktiviteter ?? [], bekreftede, rader)));
  }
}

function tall(
  { id: maalId, kode, tittel }: Maalsak,
  anbefalte: Laeringsmaal['aktiviteter'],
  bekreftede: readonly Bekreftede[],
  rader: readonly Tellerad[],
): Maaltall {
  const before = bekreftede.filter((rad) => rad.maalId === maalId);
  const coming = rader.filter(({ maalIder }) => maalIder.includes(maalId));
  const confirmed = (rad: { type: string; antall: number | null }) => ({ ...rad, tilstand: 'BEKREFTET' });
  const now = countActivities(anbefalte, before.map(confirmed));
  const then = countActivities(anbefalte, [...before, ...coming].map(confirmed));
  const types = new Set<string | null>(coming.map(({ type }) => type));
  const linjer = now.flatMap(({ tekst, antall, type, utfoert }, index) =>
    antall !== null && types.has(type) ? [{ tekst, antall, utfoert, blir: then[index]?.utfoert ?? utfoert }] : [],
  );
  return { maalId, kode, tittel, linjer };
}
