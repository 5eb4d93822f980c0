import { type CalendarDate, addDays, daysBetween } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';
import { containsDate } from '@kp/kernel/period';
import type { Regelsett } from '../../../libs/modules/tjenestetid/domain/regelsett';
import type { Fordeling, Grunnlag, Tjenesteperiode } from '../../../libs/modules/tjenestetid/domain/tjenesteperiode';

/** Units by category, as they come out of the days one by one. */
export interface Dagregnskap {
  readonly arbeidet: Map<string, bigint>;
  readonly fravaer: Map<string, bigint>;
  readonly kuttet: Map<string, bigint>;
}

interface Post {
  readonly periode: Tjenesteperiode;
  readonly stand: number;
  readonly rang: string;
  readonly arbeidet: bigint;
  readonly fravaer: bigint;
}

/**
 * The rules of domene.md section 2 written again, slowly and without a single idea of the engine's: one day at a time,
 * in BigInt. It answers for valid input only, and holds nobody's hand.
 */
export class DagForDag {
  constructor(
    private readonly grunnlag: Grunnlag,
    private readonly regelsett: Regelsett,
    private readonly idag: CalendarDate,
  ) {}

  /** The sums over every day up to and with `til`, with the standings up to `nivaa` (0, 1, 2). */
  sumTil(til: CalendarDate, nivaa: number): Dagregnskap {
    const sums = this.start();
    for (const dag of this.dager(til)) this.addDag(sums, dag, nivaa);
    return sums;
  }

  /** The first day on which every demand is met, all standings counted; null when none is up to `til`. */
  findDag(til: CalendarDate): CalendarDate | null {
    const sums = this.start();
    for (const dag of this.dager(til)) {
      this.addDag(sums, dag, 2);
      if (this.isAltOppfylt(sums)) return dag;
    }
    return null;
  }

  /** Units of each category after absence and maximum, and the total. */
  gjorOpp({ arbeidet, fravaer }: Dagregnskap): { telt: Map<string, bigint>; totalt: bigint; foerGrenser: bigint } {
    const kategorier = this.kategorier(arbeidet);
    const away = kategorier.map((k) => fravaer.get(k) ?? 0n);
    const all = kategorier.map((k) => (arbeidet.get(k) ?? 0n) + (fravaer.get(k) ?? 0n));
    const cut = this.trekk(away, sum(all));
    const rest = all.map((units, i) => units - cut[i]!);
    const telt = kategorier.map((k, i) => min(rest[i]!, this.hoeyst(k)));
    return { telt: new Map(kategorier.map((k, i) => [k, telt[i]!])), totalt: sum(telt), foerGrenser: sum(rest) };
  }

  private kategorier(arbeidet: Map<string, bigint>): string[] {
    return this.regelsett.fordeling.verdi?.map((k) => k.kategori) ?? [...arbeidet.keys()].sort();
  }

  private hoeyst(kategori: string): bigint {
    const krav = this.regelsett.fordeling.verdi?.find((k) => k.kategori === kategori);
    return krav?.hoeyst ? BigInt(krav.hoeyst.verdi) * MAANED : 10n ** 30n;
  }

  private trekk(away: bigint[], all: bigint): bigint[] {
    const { fravaer } = this.regelsett;
    const none = away.map(() => 0n);
    if (fravaer.slag === 'DAGER') return none;
    const hundredfold = sum(away) * 100n - all * BigInt(fravaer.fravaerAndelFri.verdi);
    if (hundredfold <= 0n) return none;
    const beyond = hundredfold / 100n;
    const shares = away.map((units) => (beyond * units) / sum(away));
    const most = away.indexOf(away.reduce((a, b) => (b > a ? b : a)));
    shares[most]! += beyond - sum(shares);
    return shares;
  }

  private isAltOppfylt(sums: Dagregnskap): boolean {
    const { telt, totalt } = this.gjorOpp(sums);
    const least = this.regelsett.fordeling.verdi ?? [];
    return (
      totalt >= BigInt(this.regelsett.totalt.verdi) * MAANED &&
      least.every(({ kategori, minst }) => !minst || telt.get(kategori)! >= BigInt(minst.verdi) * MAANED)
    );
  }

  private start(): Dagregnskap {
    return { arbeidet: new Map(), fravaer: new Map(), kuttet: new Map() };
  }

  private dager(til: CalendarDate): CalendarDate[] {
    const first = this.grunnlag.perioder.map(({ fra }) => fra).sort()[0] ?? til;
    return Array.from({ length: Math.max(0, daysBetween(first, til) + 1) }, (_, n) => addDays(first, n));
  }

  private addDag(sums: Dagregnskap, dag: CalendarDate, nivaa: number): void {
    const there = this.grunnlag.perioder.filter((p) => containsDate(p, dag) && this.teller(p, dag));
    const whole = there.reduce((total, p) => total + (p.godkjentAnnetSted ? 0 : p.stilling), 0);
    const posts = there
      .map((periode) => this.post(periode, dag))
      .filter(({ stand }) => stand <= nivaa)
      .sort((a, b) => a.stand - b.stand || (a.rang < b.rang ? -1 : 1));
    const given = giveOut(posts, whole > 10_000 ? this.andeler(dag) : null);
    const weight = 377_580n / BigInt(daysInMonth(dag));
    posts.forEach(({ periode, arbeidet, fravaer }, i) => {
      const kategori = periode.godkjentAnnetSted ? 'ANNET_STED' : periode.kategori;
      const [worked, away] = given[i]!;
      add(sums.arbeidet, kategori, worked * weight);
      add(sums.fravaer, kategori, away * weight);
      add(sums.kuttet, periode.id, (arbeidet + fravaer - worked - away) * weight);
    });
  }

  private teller(periode: Tjenesteperiode, dag: CalendarDate): boolean {
    if (periode.godkjentAnnetSted) return true;
    const holds = periode.status.some((s) => s.utfall === 'TELLER' && containsDate(s, dag));
    return holds && (periode.arenadager === 'EGEN' || periode.arenadager.some((a) => containsDate(a, dag)));
  }

  private post(periode: Tjenesteperiode, dag: CalendarDate): Post {
    const grad = this.grunnlag.fravaer
      .filter(
        (f) => !periode.godkjentAnnetSted && f.periodeId === periode.id && f.slag === 'ANNET' && containsDate(f, dag),
      )
      .reduce((total, f) => total + f.grad, 0);
    const fravaer = BigInt(periode.stilling * Math.min(100, grad));
    const first = periode.attester
      .filter(({ til, gitt }) => dag <= til && dag <= osloDate(new Date(gitt)) && dag <= this.idag)
      .map(({ gitt }) => gitt)
      .sort()[0];
    const share = { periode, fravaer, arbeidet: BigInt(periode.stilling) * 100n - fravaer };
    if (first !== undefined) return { ...share, stand: 0, rang: `${first} ${periode.id}` };
    return { ...share, stand: dag <= this.idag ? 1 : 2, rang: `${periode.registrert} ${periode.id}` };
  }

  /** The division in force: the one attested first of those whose attest reaches the day. */
  private andeler(dag: CalendarDate): Fordeling['andeler'] | null {
    const reached = this.grunnlag.fordelinger.filter(
      (f) =>
        containsDate(f, dag) &&
        f.attest &&
        dag <= f.attest.til &&
        dag <= osloDate(new Date(f.attest.gitt)) &&
        dag <= this.idag,
    );
    return (
      reached.sort((a, b) => (`${a.attest!.gitt} ${a.id}` < `${b.attest!.gitt} ${b.id}` ? -1 : 1))[0]?.andeler ?? null
    );
  }
}

const MAANED = 377_580n * 1_000_000n;
const sum = (numbers: bigint[]): bigint => numbers.reduce((a, b) => a + b, 0n);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const daysInMonth = (dag: CalendarDate): number =>
  new Date(Date.UTC(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)), 0)).getUTCDate();
const add = (sums: Map<string, bigint>, key: string, units: bigint): void =>
  void sums.set(key, (sums.get(key) ?? 0n) + units);

/** Worked and absent of each post, in the order they stand, until the day is full. */
function giveOut(posts: Post[], andeler: Fordeling['andeler'] | null): [bigint, bigint][] {
  let left = 1_000_000n;
  const take = (wanted: bigint): bigint => {
    const given = min(wanted, left);
    left -= given;
    return given;
  };
  const given = posts.map((): [bigint, bigint] => [0n, 0n]);
  const capOf = (post: Post): number | undefined => andeler?.find((a) => a.periodeId === post.periode.id)?.andel;
  posts.forEach((post, i) => {
    const andel = capOf(post);
    if (andel === undefined) return;
    given[i]![0] = take(min(post.arbeidet, BigInt(andel) * 100n));
    given[i]![1] = take(min(post.fravaer, BigInt(andel) * 100n - given[i]![0]));
  });
  posts.forEach((post, i) => {
    if (capOf(post) === undefined && !post.periode.godkjentAnnetSted) given[i]![0] = take(post.arbeidet);
  });
  posts.forEach((post, i) => {
    if (capOf(post) === undefined && !post.periode.godkjentAnnetSted) given[i]![1] = take(post.fravaer);
  });
  posts.forEach((post, i) => {
    if (capOf(post) === undefined && post.periode.godkjentAnnetSted) given[i]![0] = take(post.arbeidet);
  });
  return given;
}
