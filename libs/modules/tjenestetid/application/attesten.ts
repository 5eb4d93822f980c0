import { Injectable } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Tilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { type LagretFravaer, type Periode, type Periodeattest, teller } from '../domain/periode';
import type { Regelsett } from '../domain/regelsett';
import type { Tjenestetid } from '../domain/tjenestetid';
import { GrunnlagRepository, type Tjenestelop, type Virksomhetsrad } from '../persistence/grunnlag.repository';
import { PeriodeRepository } from '../persistence/periode.repository';
import { Tjenestejournal } from './tjenestejournal';

export interface Attestsignatur extends Periodeattest {
  readonly fra: string;
  readonly tilDato: string;
  readonly signaturNr: number;
  readonly kontrollkode: string;
}

/** What stands on the paper: only what the leder has attested. */
export interface Attest {
  readonly tilgang: Tilgang;
  readonly lop: Tjenestelop;
  readonly periode: Periode;
  readonly tilDato: string;
  readonly virksomhet: Virksomhetsrad;
  readonly arena: { readonly id: string; readonly navn: string } | null;
  readonly fravaer: readonly LagretFravaer[];
  readonly tid: Tjenestetid;
  readonly regelsett: Regelsett;
  /** Units attested; null for one that has been replaced, which counts no longer. */
  readonly teller: number | null;
  readonly signaturer: readonly Attestsignatur[];
  readonly merknader: readonly string[];
}

export interface Attestkontroll {
  readonly periode: Periode;
  readonly signatur: Attestsignatur;
}

/** Said on every attest in force, since the portal's paper is not the authority's. */
export const EGET_SKJEMA =
  'Helsedirektoratet ber i dag om sitt eget skjema for tjenesteattest. Legg denne ved, eller bruk den når du fyller ut skjemaet.';
const ERSTATTET = 'Denne attesten er erstattet av en nyere og gjelder ikke lenger.';
const ANNET_STED = 'Tjenesten er godkjent annet sted etter dokumentet som er nevnt, og telles for seg.';

/** The attest of one period, for those who may read the record. */
@Injectable()
export class Attesten {
  constructor(
    private readonly database: Database,
    private readonly journal: Tjenestejournal,
    private readonly lager: GrunnlagRepository,
    private readonly perioder: PeriodeRepository,
  ) {}

  find(brukerId: string, periodeId: string): Promise<Result<Attest>> {
    return this.database.unitOfWork.read(() => this.findScript(brukerId, periodeId));
  }

  /** For anybody who holds the paper. */
  check(kontrollkode: string): Promise<Result<Attestkontroll>> {
    return this.database.unitOfWork.read(() => this.checkScript(kontrollkode));
  }

  private *checkScript(kontrollkode: string): Script<Result<Attestkontroll>> {
    const periodeId = yield* this.perioder.findByKontrollkode(kontrollkode);
    const periode = periodeId === undefined ? undefined : yield* this.perioder.find(periodeId);
    const signatur = periode && listSignaturer(periode).find((s) => s.kontrollkode === kontrollkode);
    if (!periode || !signatur) return fail('finnesIkke', 'tjenestetid.ukjentKontrollkode');
    return ok({ periode, signatur });
  }

  private *findScript(brukerId: string, periodeId: string): Script<Result<Attest>> {
    const found = yield* this.journal.findPeriodeScript(brukerId, periodeId);
    if (!found.ok) return found;
    const { bilde, periode: vist } = found.value;
    const { periode } = vist;
    const tilDato = periode.attestertTil;
    const [virksomhet] = yield* this.lager.listVirksomheter([periode.virksomhetId]);
    if (tilDato === null || !virksomhet) return fail('regel', 'tjenestetid.ingenAttest');
    const { tilgang, lop, tid, regelsett } = bilde;
    return ok({
      ...{ tilgang, lop, tid, regelsett, periode, tilDato, virksomhet, arena: vist.arena },
      fravaer: within(periode.fravaer, tilDato),
      teller: teller(periode) ? (tid.perioder.find((p) => p.periodeId === periodeId)?.bekreftet ?? 0) : null,
      signaturer: listSignaturer(periode),
      merknader: listMerknader(periode),
    });
  }
}

const listMerknader = ({ tilstand, annetSted }: Periode): string[] => [
  tilstand === 'ERSTATTET' ? ERSTATTET : EGET_SKJEMA,
  ...(annetSted ? [ANNET_STED] : []),
];

const within = (fravaer: readonly LagretFravaer[], dag: string): LagretFravaer[] =>
  fravaer.filter(({ fra }) => fra <= dag).map((f) => (f.til === null || f.til > dag ? { ...f, til: dag } : f));

/** Each signature stands for the days after the one before it. */
function listSignaturer({ fra, attester }: Periode): Attestsignatur[] {
  let next = fra;
  return attester.flatMap((attest) => {
    const { tilDato, signaturNr, kontrollkode } = attest;
    if (attest.handling !== 'attester' || tilDato === null || signaturNr === null || kontrollkode === null) return [];
    const signed = { ...attest, fra: next, tilDato, signaturNr, kontrollkode };
    next = addDays(tilDato, 1);
    return [signed];
  });
}
