import { Injectable } from '@nestjs/common';
import { osloDate } from '@kp/kernel/clock';
import { type Result, ok } from '@kp/kernel/result';
import type { Spraak } from '@kp/kernel/spraak';
import { oversiktsord } from './oversiktsord';
import { lagOversiktstabell } from './oversiktstabell';
import { skrivCsv, skrivXlsx } from './skriv-tabell';
import { type Oversikt, Virksomhetsoversikt } from './virksomhetsoversikt';

export interface Oversiktsfil {
  readonly filnavn: string;
  readonly innhold: Buffer;
}

interface Filvalg {
  readonly format: 'csv' | 'xlsx';
  readonly spraak: Spraak;
}

const alphabet = new Intl.Collator('nb');

/** The overview to take along. Taking it along is a look like any other, and logged as a file. */
@Injectable()
export class Oversiktsfiler {
  constructor(private readonly oversikt: Virksomhetsoversikt) {}

  async make(brukerId: string, virksomhetId: string, { format, spraak }: Filvalg): Promise<Result<Oversiktsfil>> {
    const found = await this.oversikt.find(brukerId, virksomhetId, format);
    if (!found.ok) return found;
    const byName = [...found.value.rader].sort((a, b) => alphabet.compare(a.lis.navn, b.lis.navn));
    const tabell = lagOversiktstabell(byName, spraak);
    const innhold = format === 'csv' ? skrivCsv(tabell) : await skrivXlsx(tabell, oversiktsord(spraak, 'ark'));
    return ok({ filnavn: `${lagFilnavn(found.value)}.${format}`, innhold });
  }
}

const FOLDED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Letters that every file system and header takes. */
function lagFilnavn({ virksomhet, tidspunkt }: Oversikt): string {
  const name = virksomhet.toLowerCase().replace(/[æøå]/gu, (letter) => FOLDED[letter] ?? letter);
  const plain = name
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `oversikt-${plain || 'virksomhet'}-${osloDate(new Date(tidspunkt))}`;
}
