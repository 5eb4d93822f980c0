import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { type Oppgave, Oppgaveliste, type Ventende } from '@kp/modules/arbeidsliste';
import {
  Journaltilgang,
  type Lop,
  Lopsoversikt,
  type Maalliste,
  Maallister,
  type TilknytningRad,
} from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { RAPPORTPARAMETERE } from '../domain/parametere';
import { GjorNaaRepository, type KlartMaal, type Returbegrunnelse } from '../persistence/gjor-naa.repository';

export interface GjorNaaBilde {
  readonly lop: Lop;
  readonly ansvarlig: TilknytningRad | undefined;
  readonly minTur: readonly Oppgave[];
  readonly klareTilSending: readonly KlartMaal[];
  readonly venterPaa: readonly Ventende[];
  readonly utkast: number;
  readonly liste: Maalliste;
  readonly begrunnelser: readonly Returbegrunnelse[];
}

/** The front page of a LIS: whose turn it is, and what is next. */
@Injectable()
export class GjorNaa {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Journaltilgang,
    private readonly oppgaver: Oppgaveliste,
    private readonly lop: Lopsoversikt,
    private readonly maallister: Maallister,
    private readonly egne: GjorNaaRepository,
  ) {}

  find(brukerId: string, utdanningslopId: string): Promise<Result<GjorNaaBilde>> {
    return this.database.unitOfWork.read(() => this.load(brukerId, utdanningslopId));
  }

  private *load(brukerId: string, id: string): Script<Result<GjorNaaBilde>> {
    const tilgang = yield* this.tilgang.find(brukerId, id);
    const [lop] = tilgang?.egen ? yield* this.lop.findMany([id]) : [];
    if (!lop) return fail('finnesIkke', 'http.finnesIkke');
    const mine = yield* this.oppgaver.findFor(brukerId);
    const waiting = yield* this.oppgaver.findWaiting(brukerId);
    return ok({
      lop,
      ansvarlig: yield* this.tilgang.findAnsvarlig(id),
      minTur: mine.filter((oppgave) => oppgave.rolle === 'LIS' && oppgave.utdanningslopId === id),
      klareTilSending: yield* this.egne.listKlare(id, RAPPORTPARAMETERE.klarFraBekreftede),
      venterPaa: waiting.filter((oppgave) => oppgave.utdanningslopId === id),
      utkast: yield* this.egne.countUtkast(id),
      liste: yield* this.maallister.load(id),
      begrunnelser: yield* this.egne.listBegrunnelser(brukerId, id),
    });
  }
}
