import { containsDate } from '@kp/kernel/period';
import { type Result, fail, ok } from '@kp/kernel/result';
import {
  type Fordelingsinnhold,
  type Tjenestefordeling,
  checkFordeling,
  foelgRettelser,
  sumDager,
} from '../domain/fordeling';
import type { Fordeling } from '../domain/tjenesteperiode';
import { lagGrunnlag } from './tjenestegrunnlag';
import type { Journalsak } from './tjenestejournal';

/** What one post counts with on the days of a division up to today, in units: by the rule, and as divided. */
export interface Andelsvirkning {
  readonly periodeId: string;
  readonly andel: number;
  readonly foer: number;
  readonly etter: number;
}

/** The id of a division that is not stored yet. */
const NY = 'ny';

/** Whose leder attests: where the LIS was attached on these days. Refuses what cannot be saved. */
export function requireFordelbar(
  sak: Journalsak,
  known: Tjenestefordeling | null,
  innhold: Fordelingsinnhold,
): Result<string> {
  const { forhold, omgivelser, regelsett, fordelinger } = sak;
  const gone = [known?.id, known?.erstatterId];
  const andre = fordelinger.filter(({ id, tilstand }) => tilstand !== 'ERSTATTET' && !gone.includes(id));
  const grunnlag = lagGrunnlag(sak, omgivelser);
  const checked = checkFordeling(innhold, { grunnlag, regelsett, idag: forhold.idag, andre });
  return checked.ok ? findVirksomhet(sak, innhold) : checked;
}

/** The responsible attachment on the first day; the days must lie within it, so that one leder answers for them all. */
function findVirksomhet({ forhold }: Journalsak, { fra, til }: Fordelingsinnhold): Result<string> {
  const there = forhold.tilknytninger.filter((t) => containsDate(t, fra));
  const here = there.find(({ ansvarlig }) => ansvarlig) ?? there[0];
  if (!here) return fail('ugyldig', 'tjenestetid.fordelingUtenTilknytning', { dato: fra });
  if (here.til !== null && (til === null || til > here.til))
    return fail('ugyldig', 'tjenestetid.fordelingEtterTilknytning', { dato: here.til });
  return ok(here.virksomhetId);
}

/** As if the leder had attested it as far as may be; the one it corrects is gone then. */
export function listVirkning(
  sak: Journalsak,
  innhold: Fordelingsinnhold,
  known: Pick<Tjenestefordeling, 'id' | 'erstatterId'> | null,
): Andelsvirkning[] {
  const { forhold, omgivelser } = sak;
  const { fra, til } = innhold;
  const andeler = foelgRettelser(innhold.andeler, sak.perioder);
  const grunnlag = lagGrunnlag(sak, omgivelser);
  const { idag } = forhold;
  const attest = { til: til !== null && til < idag ? til : idag, gitt: `${idag}T12:00:00Z` };
  const tenkt: Fordeling = { id: known?.id ?? NY, fra, til, andeler, attest };
  const rest = grunnlag.fordelinger.filter(({ id }) => id !== known?.id && id !== known?.erstatterId);
  const before = sumDager(grunnlag, innhold, idag);
  const after = sumDager({ ...grunnlag, fordelinger: [...rest, tenkt] }, innhold, idag);
  return andeler.map(({ periodeId, andel }) => ({
    ...{ periodeId, andel },
    foer: before.get(periodeId) ?? 0,
    etter: after.get(periodeId) ?? 0,
  }));
}
