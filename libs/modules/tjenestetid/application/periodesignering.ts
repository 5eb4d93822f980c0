import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Signaturlogg, type SignedAct } from '@kp/platform/audit/audit-ports';
import type { Script } from '@kp/platform/database/statement';
import type { Tjenestefordeling } from '../domain/fordeling';
import type { Attesterbar, Periode } from '../domain/periode';
import { FordelingRepository, skrivAndeler } from '../persistence/fordeling.repository';
import { PeriodeRepository } from '../persistence/periode.repository';

/** A signed act on what the leder attests. */
export interface Tjenestesignatur {
  readonly handling: 'attester' | 'returner' | 'rett';
  readonly brukerId: string;
  readonly rolle: string;
  /** Empty when nothing was written. */
  readonly tekst: string;
  readonly tilDato: string | null;
}

export interface Periodesignatur extends Tjenestesignatur {
  readonly foreslaatteHalvdager: number | null;
  readonly satteHalvdager: number | null;
}

/** Without letters and digits that are taken for each other. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Writes an act to the signaturlogg with what it rested on, and to the history of the period or the division. */
@Injectable()
export class Periodesignering {
  constructor(
    private readonly logg: Signaturlogg,
    private readonly perioder: PeriodeRepository,
    private readonly fordelinger: FordelingRepository,
    private readonly clock: Clock,
  ) {}

  /** The instant it was signed. */
  *record(periode: Periode, act: Periodesignatur): Script<string> {
    const tid = this.clock.instant();
    const { handling, brukerId, rolle, tekst, tilDato } = act;
    const { foreslaatteHalvdager, satteHalvdager } = act;
    const kontrollkode = handling === 'attester' ? makeKontrollkode() : null;
    const bound = this.logg.commit(tekst);
    const { annetSted } = periode;
    const signaturNr = yield* this.sign('tjenesteperiode', periode, act, bound, {
      ...describe(periode, tilDato),
      ...{ tilDato, foreslaatteHalvdager, satteHalvdager, kontrollkode },
      annetSted: annetSted && this.logg.commit(JSON.stringify(annetSted), bound.salt).forpliktelse,
    });
    yield* this.perioder.addAttest({
      ...{ id: newId(), periodeId: periode.id, handling, brukerId, rolle, virksomhetId: periode.virksomhetId },
      ...{ tilDato, foreslaatteHalvdager, satteHalvdager, tekst: tekst || null, salt: bound.salt },
      ...{ signaturNr, kontrollkode, tid },
    });
    return tid;
  }

  *recordFordeling(fordeling: Tjenestefordeling, act: Tjenestesignatur): Script<void> {
    const bound = this.logg.commit(act.tekst);
    const { handling, brukerId, rolle, tekst, tilDato } = act;
    const { versjon, fra, til, erstatterId } = fordeling;
    const andeler = skrivAndeler(fordeling.andeler);
    const content = { versjon, fra, til, andeler, erstatterId, tilDato };
    const signaturNr = yield* this.sign('tjenestefordeling', fordeling, act, bound, content);
    yield* this.fordelinger.addAttest({
      ...{ id: newId(), fordelingId: fordeling.id, handling, brukerId, rolle, tilDato, tekst: tekst || null },
      ...{ salt: bound.salt, signaturNr, tid: this.clock.instant() },
    });
  }

  private *sign(
    gjelder: string,
    { id, virksomhetId, utdanningslopId }: Attesterbar,
    { handling, brukerId, rolle, tekst }: Tjenestesignatur,
    { forpliktelse }: ReturnType<Signaturlogg['commit']>,
    content: SignedAct['innhold'],
  ): Script<number> {
    return yield* this.logg.append({
      ...{ handling: `tjenestetid.${handling}`, brukerId, rolle, virksomhetId },
      ...{ gjelder, gjelderId: id, utdanningslopId },
      innhold: { ...content, tekst: tekst === '' ? null : forpliktelse },
    });
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
