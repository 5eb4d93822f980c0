import { Injectable } from '@nestjs/common';
import { containsDate } from '@kp/kernel/period';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { Journaltilgang, type Tilgang } from '@kp/modules/lis';
import { GODKJENNERE, Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import type { Aktivitet } from '../domain/aktivitet';
import type { Aktivitetssak } from '../domain/aktivitet-tabell';
import { AktivitetDetaljerRepository, type Maallenke } from '../persistence/aktivitet-detaljer.repository';
import { AktivitetRepository } from '../persistence/aktivitet.repository';

const UNDER_ASSESSMENT = new Set(['TIL_ANBEFALING', 'TIL_GODKJENNING']);

/** Who somebody is to the entries of one record. */
export interface Forhold {
  readonly brukerId: string;
  readonly tilgang: Tilgang | null;
  readonly roller: readonly AktivRolle[];
}

/** Who somebody is to an activity: whether they may read it, and the facts its rules ask for. */
@Injectable()
export class Aktivitetssaker {
  constructor(
    private readonly aktiviteter: AktivitetRepository,
    private readonly tilgang: Journaltilgang,
    private readonly roller: Roller,
    private readonly detaljer: AktivitetDetaljerRepository,
  ) {}

  *findForhold(utdanningslopId: string, brukerId: string): Script<Forhold> {
    const tilgang = yield* this.tilgang.find(brukerId, utdanningslopId);
    return { brukerId, tilgang, roller: yield* this.roller.findActive(brukerId) };
  }

  /** The activity, if this person may read it. Drafts and private entries are the LIS's alone. */
  *findReadable(id: string, brukerId: string): Script<{ aktivitet: Aktivitet; forhold: Forhold } | undefined> {
    const aktivitet = yield* this.aktiviteter.find(id);
    if (!aktivitet) return undefined;
    const forhold = yield* this.findForhold(aktivitet.utdanningslopId, brukerId);
    return canRead(aktivitet, forhold) ? { aktivitet, forhold } : undefined;
  }

  /** Everything the guards ask about; read in the transaction that decides. */
  *findSak(aktivitet: Aktivitet, forhold: Forhold, begrunnelse: string): Script<Aktivitetssak> {
    return makeSak(aktivitet, forhold, yield* this.detaljer.listMaal([aktivitet.id]), begrunnelse);
  }
}

export function makeSak(
  aktivitet: Aktivitet,
  { brukerId, tilgang, roller }: Forhold,
  maal: readonly Maallenke[],
  begrunnelse: string | null,
): Aktivitetssak {
  return {
    aktivitet,
    brukerId,
    bedtSom: askedRole(aktivitet, brukerId, roller),
    leder: tilgang && tilgang.til === null && GODKJENNERE.includes(tilgang.som) ? tilgang.som : null,
    antallMaal: maal.length,
    hvilendeMaal: maal.filter(({ tilstand }) => UNDER_ASSESSMENT.has(tilstand) || tilstand === 'GODKJENT').length,
    valgtFor: maal.find(({ tilstand, stjerne }) => stjerne && UNDER_ASSESSMENT.has(tilstand)) ?? null,
    begrunnelse,
  };
}

function canRead(aktivitet: Aktivitet, { brukerId, tilgang, roller }: Forhold): boolean {
  if (aktivitet.brukerId === brukerId) return true;
  if (aktivitet.privat || aktivitet.tilstand === 'UTKAST') return false;
  if (askedRole(aktivitet, brukerId, roller)) return true;
  if (!tilgang) return false;
  return tilgang.til === null || containsDate({ fra: tilgang.fra ?? '', til: tilgang.til }, aktivitet.fra);
}

/** The role in which the person was asked, while it is in force where the LIS was attached. */
function askedRole(
  { bedtBrukerId, bedtRolle, virksomhetId }: Aktivitet,
  brukerId: string,
  roller: readonly AktivRolle[],
): Rollenavn | null {
  if (bedtBrukerId !== brukerId) return null;
  return roller.some((r) => r.rolle === bedtRolle && r.virksomhetId === virksomhetId) ? bedtRolle : null;
}
