import { addMonths } from '@kp/kernel/calendar-date';
import { containsDate } from '@kp/kernel/period';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';

/** In which role somebody may open a record, and how much of it. */
export interface Tilgang {
  readonly som: Rollenavn;
  readonly utdanningslopId: string;
  readonly lisId: string;
  /** The record is one's own. */
  readonly egen: boolean;
  readonly virksomhetId: string | null;
  /** The attachment has ended: only what lies within these dates may be seen. Both null when nothing limits. */
  readonly fra: string | null;
  readonly til: string | null;
}

/** How long the leder of an ended attachment may read what lies within its dates (domene.md section 4: parameter). */
export const LESETID_ETTER_SLUTT_MND = 24;

interface Tilknytning {
  readonly virksomhetId: string;
  readonly veilederId: string | null;
  readonly fra: string;
  readonly til: string | null;
}

/** The LIS has opened the record to an ALIS-kontor, which is named by its counties. */
interface Aapning {
  readonly omraade: string;
}

const LEDERROLLER: readonly Rollenavn[] = ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'];

/**
 * The widest access a person has to a record today: the LIS, then those who lead where the LIS is attached now, then
 * the veileder of an attachment in force, then the ALIS-kontor that the LIS has opened the record to, then those who led
 * an attachment that ended within the reading time.
 */
export function finnTilgang(
  brukerId: string,
  roller: readonly AktivRolle[],
  lop: { id: string; lisId: string },
  tilknytninger: readonly Tilknytning[],
  aapninger: readonly Aapning[],
  idag: string,
): Tilgang | null {
  const as = (
    som: Rollenavn,
    virksomhetId: string | null,
    fra: string | null = null,
    til: string | null = null,
  ): Tilgang => ({
    utdanningslopId: lop.id,
    lisId: lop.lisId,
    egen: som === 'LIS',
    som,
    virksomhetId,
    fra,
    til,
  });
  if (lop.lisId === brukerId) return as('LIS', null);
  const inForce = tilknytninger.filter((t) => containsDate(t, idag));
  for (const t of inForce) {
    const som = lederrolle(roller, t.virksomhetId);
    if (som) return as(som, t.virksomhetId);
  }
  const egen = inForce.find((t) => t.veilederId === brukerId && holds(roller, t.virksomhetId, 'VEILEDER'));
  if (egen) return as('VEILEDER', egen.virksomhetId);
  if (aapninger.some(({ omraade }) => roller.some((r) => r.rolle === 'ALIS_KONTOR' && r.omraade === omraade)))
    return as('ALIS_KONTOR', null);
  for (const t of tilknytninger) {
    const som = lederrolle(roller, t.virksomhetId);
    if (som && t.til !== null && t.til < idag && harLedertilgang(t, idag)) {
      return as(som, t.virksomhetId, t.fra, t.til);
    }
  }
  return null;
}

/** Whether those who lead where an attachment is or was may open the record: while it lasts, and for the reading time. */
export const harLedertilgang = ({ fra, til }: Pick<Tilknytning, 'fra' | 'til'>, idag: string): boolean =>
  fra <= idag && (til === null || idag <= addMonths(til, LESETID_ETTER_SLUTT_MND));

const holds = (roller: readonly AktivRolle[], virksomhetId: string, rolle: Rollenavn): boolean =>
  roller.some((r) => r.virksomhetId === virksomhetId && r.rolle === rolle);

const lederrolle = (roller: readonly AktivRolle[], virksomhetId: string): Rollenavn | undefined =>
  LEDERROLLER.find((rolle) => holds(roller, virksomhetId, rolle));
