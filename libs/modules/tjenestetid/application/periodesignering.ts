import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import type { Script } from '@kp/platform/database/statement';
import type { Periode } from '../domain/periode';
import { PeriodeRepository } from '../persistence/periode.repository';

/** A signed act on a period. */
export interface Periodesignatur {
  readonly handling: 'attester' | 'returner' | 'rett';
  readonly brukerId: string;
  readonly rolle: string;
  /** Empty when nothing was written. */
  readonly tekst: string;
  readonly tilDato: string | null;
  readonly foreslaatteHalvdager: number | null;
  readonly satteHalvdager: number | null;
}

/** Without letters and digits that are taken for each other. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Writes an act on a period to the signaturlogg with what it rested on, and to the period's history. */
@Injectable()
export class Periodesignering {
  constructor(
    private readonly logg: Signaturlogg,
    private readonly perioder: PeriodeRepository,
    private readonly clock: Clock,
  ) {}

  /** The instant it was signed. */
  *record(periode: Periode, act: Periodesignatur): Script<string> {
    const tid = this.clock.instant();
    const { handling, brukerId, rolle, tekst, tilDato } = act;
    const { foreslaatteHalvdager, satteHalvdager } = act;
    const { salt, forpliktelse } = this.logg.commit(tekst);
    const { annetSted } = periode;
    const kontrollkode = handling === 'attester' ? makeKontrollkode() : null;
    const signaturNr = yield* this.logg.append({
      handling: `tjenestetid.${handling}`,
      ...{ brukerId, rolle, virksomhetId: periode.virksomhetId },
      gjelder: 'tjenesteperiode',
      gjelderId: periode.id,
      utdanningslopId: periode.utdanningslopId,
      innhold: {
        ...describe(periode, tilDato),
        ...{ tilDato, foreslaatteHalvdager, satteHalvdager, kontrollkode },
        annetSted: annetSted && this.logg.commit(JSON.stringify(annetSted), salt).forpliktelse,
        tekst: tekst === '' ? null : forpliktelse,
      },
    });
    yield* this.perioder.addAttest({
      ...{ id: newId(), periodeId: periode.id, handling, brukerId, rolle, virksomhetId: periode.virksomhetId },
      ...{ tilDato, foreslaatteHalvdager, satteHalvdager, tekst: tekst || null, salt },
      ...{ signaturNr, kontrollkode, tid },
    });
    return tid;
  }
}

/** What the signature stands for; the kind of absence is left out, only what counts against the service stands there. */
function describe(periode: Periode, tilDato: string | null): Record<string, string | number | null | string[]> {
  const { versjon, arenaId, kategori, stilling, fra, til, erstatterId } = periode;
  const fravaer = periode.fravaer
    .filter((f) => f.slag === 'ANNET' && (tilDato === null || f.fra <= tilDato))
    .map((f) => `${f.fra}/${f.til ?? ''} ${String(f.grad)}`);
  return { versjon, arenaId, kategori, stilling, fra, til, erstatterId, fravaer };
}

function makeKontrollkode(): string {
  const part = (): string => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [part(), part(), part(), part()].join('-');
}
