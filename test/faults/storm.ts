import { newId } from '@kp/kernel/ids';
import type { Hvem } from '../api/tilgang/personer';
import type { Verden } from '../api/tilgang/verden';
import type { Svar } from '../api/tilgang/typer';

const KLIENTER = 100;
/** What they want; the rest ask again with the key of another, as a browser does that got no answer. */
const OENSKER = 40;
const GODKJENNERE: readonly Hvem[] = ['leder', 'stedfortreder', 'delegert'];

/** One decision that somebody wants, and the key it is asked for with. */
interface Oenske {
  readonly hvem: Hvem;
  readonly handling: 'godkjenn' | 'returner';
  readonly key: string;
}

/** What went wrong in one storm; all empty when the protection holds. */
export interface Stormfunn {
  /** Decisions in the history, signatures and versions that there should be one of. */
  readonly virkninger: string[];
  /** Answers that the losers and the repeated must not get. */
  readonly svar: string[];
}

export const VINDSTILLE: Stormfunn = { virkninger: [], svar: [] };

function planlegg(next: () => number): Oenske[] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const oensker = Array.from({ length: OENSKER }, (_, nr): Oenske => {
    const handling = nr % 5 === 4 ? 'returner' : 'godkjenn';
    return { hvem: pick(GODKJENNERE), handling, key: newId() };
  });
  // Whoever wins, somebody asks for the same again.
  return Array.from({ length: KLIENTER }, (_, nr) => oensker[nr % OENSKER] as Oenske)
    .map((oenske) => ({ oenske, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ oenske }) => oenske);
}

/** A hundred clients decide on one goal at the same moment, on the version they all see. */
export async function storm(
  verden: Verden,
  next: () => number,
  { latenser = [], foer = () => undefined }: { latenser?: number[]; foer?: () => void } = {},
): Promise<Stormfunn> {
  const [id = ''] = await verden.byggeplass.make('maalTilGodkjenning', 'A');
  const versjon = await verden.byggeplass.versionOf('maalTilGodkjenning', id);
  const before = await tell(verden, id);
  foer();
  const oensker = planlegg(next);
  const svar = await Promise.all(
    oensker.map(async ({ hvem, handling, key }) => {
      const body = handling === 'godkjenn' ? { kommentar: 'Vist på vakt.' } : { begrunnelse: 'Øv mer.' };
      const began = performance.now();
      const answer = await verden.as(hvem, 'POST', `/maal/${id}/${handling}`, body, versjon, {
        'idempotency-key': key,
      });
      latenser.push(performance.now() - began);
      return answer;
    }),
  );
  const after = await tell(verden, id);
  const virkninger = Object.entries(after).flatMap(([hva, n]) => {
    const more = n - (before[hva] ?? 0);
    return more === 1 ? [] : [`${hva}: ${String(more)}`];
  });
  return { virkninger, svar: galeSvar(oensker, svar) };
}

/** One key won: all who used it are told the same, and nobody else is told that it is done. */
function galeSvar(oensker: readonly Oenske[], svar: readonly Svar[]): string[] {
  const vinner = oensker[svar.findIndex(({ status }) => status === 200)]?.key;
  const seier = svar.find(({ status }) => status === 200)?.tekst;
  return svar.flatMap(({ status, tekst, body }, index) => {
    const won = oensker[index]?.key === vinner;
    const right = won ? status === 200 && tekst === seier : status === 409 || status === 412;
    return right ? [] : [`${won ? 'vinneren' : 'en taper'}: ${String(status)} ${String(body.kode)}`];
  });
}

async function tell({ portal }: Verden, id: string): Promise<Record<string, number>> {
  const one = async (sql: string, ...params: string[]): Promise<number> =>
    Number((await portal.work.row<{ n: number | string }>(sql, ...params))?.n ?? 0);
  const decided = "handling IN ('godkjenn', 'returner')";
  return {
    historikk: await one(`SELECT count(*) AS n FROM attestasjon WHERE maal_id = ? AND ${decided}`, id),
    signaturer: await one(
      "SELECT count(*) AS n FROM signaturlogg WHERE gjelder_id = ? AND handling IN ('maal.godkjenn', 'maal.returner')",
      id,
    ),
    varsler: await one(
      "SELECT count(*) AS n FROM varsel WHERE lenke = ? AND slag IN ('maal.godkjent', 'maal.returnert')",
      `/maal/${id}`,
    ),
    versjon: await one('SELECT versjon AS n FROM maal WHERE id = ?', id),
    svar: await one('SELECT count(*) AS n FROM idempotens'),
  };
}
