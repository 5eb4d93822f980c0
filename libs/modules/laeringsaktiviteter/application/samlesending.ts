import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { allOrNone } from '@kp/platform/database/all-or-none';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { AktivitetRepository } from '../persistence/aktivitet.repository';
import { Aktivitetstjeneste } from './aktivitetstjeneste';

/** A draft in the version that was on the screen. */
export interface Utkastvalg {
  readonly id: string;
  readonly versjon: number;
}

export interface SendtAktivitet extends Utkastvalg {
  readonly tittel: string;
}

/** The procedures of one shift, sent to one who confirms with one press: the sum of the single sendings, or nothing. */
@Injectable()
export class Samlesending {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly tjeneste: Aktivitetstjeneste,
    private readonly aktiviteter: AktivitetRepository,
  ) {}

  send(
    key: string,
    brukerId: string,
    utkast: readonly Utkastvalg[],
    bedtBrukerId: string,
  ): Promise<Result<SendtAktivitet[]>> {
    const content = { handling: 'sendSamlet', utkast, bedtBrukerId };
    return this.idempotency.decide({ brukerId, key, content }, () =>
      allOrNone(utkast, 'aktivitet.ingenSendt', (valg) => this.sendOne(brukerId, valg, bedtBrukerId)),
    );
  }

  private *sendOne(
    brukerId: string,
    { id, versjon }: Utkastvalg,
    bedtBrukerId: string,
  ): Script<Result<SendtAktivitet>> {
    const sent = yield* this.tjeneste.sendTo({ id, brukerId, versjon, tekst: '' }, bedtBrukerId);
    if (!sent.ok) return sent;
    const now = yield* this.aktiviteter.find(id);
    return ok({ id, versjon: now?.versjon ?? versjon, tittel: now?.tittel ?? '' });
  }
}
