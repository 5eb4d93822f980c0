import { Injectable } from '@nestjs/common';
import { Database } from '@kp/platform/database/database.module';
import { FIRST_PREVIOUS, leafHash } from '../domain/leaf';
import { type SignaturRad, SignaturloggRepository } from '../persistence/signaturlogg.repository';

const CHUNK = 5_000;

/** Why a row does not hold, given the row before it; null when it does. */
export function findFault(row: SignaturRad, nr: number, forrigeHash: string): string | null {
  if (row.nr !== nr) return `rad ${String(nr)} mangler`;
  if (row.forrigeHash !== forrigeHash) return `rad ${String(nr)} peker ikke på raden før`;
  if (leafHash(row.innhold) !== row.leafHash) return `rad ${String(nr)} har et annet innhold enn det som ble signert`;
  const signed = JSON.parse(row.innhold) as Record<string, unknown>;
  const fields = [
    'nr',
    'tid',
    'handling',
    'brukerId',
    'rolle',
    'virksomhetId',
    'gjelder',
    'gjelderId',
    'utdanningslopId',
    'forrigeHash',
  ] as const;
  const changed = fields.find((field) => signed[field] !== row[field]);
  return changed ? `rad ${String(nr)}: kolonnen ${changed} er endret etter signering` : null;
}

/** Goes through the whole log, row by row. */
@Injectable()
export class Signaturkontroll {
  constructor(
    private readonly database: Database,
    private readonly logg: SignaturloggRepository,
  ) {}

  /** How many rows were read, and the first fault if there is one. */
  async verify(): Promise<{ rader: number; feil: string | null }> {
    let [nr, forrigeHash] = [0, FIRST_PREVIOUS];
    for (;;) {
      const rows = await this.database.unitOfWork.read(() => this.logg.listAfter(nr, CHUNK));
      if (rows.length === 0) return { rader: nr, feil: null };
      for (const row of rows) {
        const feil = findFault(row, nr + 1, forrigeHash);
        if (feil) return { rader: nr, feil };
        [nr, forrigeHash] = [row.nr, row.leafHash];
      }
    }
  }
}
