import { Injectable } from '@nestjs/common';
import { Filkontroll } from '@kp/modules/vedlegg';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { EtterkontrollRepository, type Fremdriftsavvik } from '../persistence/etterkontroll.repository';
import {
  SIGNERTE_TABELLER,
  type Signerttabell,
  type SignertRad,
  SignatursporRepository,
} from '../persistence/signaturspor.repository';
import { TjenestesporRepository } from '../persistence/tjenestespor.repository';
import { findAttestavvik, findFordelingsavvik, findPeriodeavvik } from './tjenestespor';

const CHUNK = 5_000;

/**
 * Recounts what is kept, and holds the record against the log of what was signed. Every line names a difference by the
 * id of its row, and nobody by name; none means that all agrees.
 */
@Injectable()
export class Etterkontroll {
  constructor(
    private readonly database: Database,
    private readonly repository: EtterkontrollRepository,
    private readonly spor: SignatursporRepository,
    private readonly tjeneste: TjenestesporRepository,
    private readonly filer: Filkontroll,
    private readonly logg: Signaturlogg,
  ) {}

  async listAvvik(): Promise<string[]> {
    const avvik = await this.database.unitOfWork.read(() => this.compare());
    for (const tabell of SIGNERTE_TABELLER) avvik.push(...(await this.compareSigned(tabell)));
    return [...avvik, ...(await this.filer.listAvvik())];
  }

  private *compare(): Script<string[]> {
    const fremdrift = yield* this.repository.listFremdriftsavvik();
    const aktiviteter = yield* this.repository.listAktivitetsavvik();
    const oppgaver = yield* this.repository.listOppgaveavvik();
    const attesterte = yield* this.tjeneste.listAttesterte();
    const attester = yield* this.tjeneste.listAttester();
    const fordelinger = yield* this.tjeneste.listFordelinger();
    const tilstander = yield* this.spor.listTilstandsavvik();
    return [
      ...fremdrift.map(tellFremdrift),
      ...aktiviteter.map(
        (a) =>
          `mål ${a.maalId}: står med ${a.lagretAktiviteter} aktiviteter og ${a.lagretBekreftede} bekreftede, men har ${a.aktiviteter} og ${a.bekreftede}`,
      ),
      ...oppgaver.map((id) => `mål ${id}: arbeidslisten stemmer ikke med tilstanden`),
      ...attesterte.flatMap((rad) => findPeriodeavvik(rad, this.logg)),
      ...attester.flatMap(findAttestavvik),
      ...fordelinger.flatMap(findFordelingsavvik),
      ...tilstander.map(
        ({ hva, id, tilstand, handling }) =>
          `${hva} ${id}: er ${tilstand}, men det siste som er signert, er ${handling ?? 'ingenting'}`,
      ),
    ];
  }

  /** A part at a time: the log of an old installation does not fit in memory. */
  private async compareSigned(tabell: Signerttabell): Promise<string[]> {
    const avvik: string[] = [];
    let last = 0;
    for (;;) {
      const rows = await this.database.unitOfWork.read(() => this.spor.listSignerte(tabell, last, CHUNK));
      if (rows.length === 0) return avvik;
      avvik.push(...rows.flatMap((row) => this.findFault(tabell, row)));
      last = rows.at(-1)?.signaturNr ?? last;
    }
  }

  private findFault(tabell: Signerttabell, row: SignertRad): string[] {
    const { id, signaturNr, tekst, tittel, beskrivelse, innhold } = row;
    const where = `${tabell} ${id} (signatur ${signaturNr})`;
    if (innhold === null) return [`${where}: står ikke slik i signaturloggen`];
    const signed = readCommitments(innhold);
    // An erased text leaves its commitment behind, and is no fault.
    const words = tekst === null || this.holds(row, tekst, signed.tekst);
    const judged =
      tittel === null || beskrivelse === null || this.holds(row, `${tittel}\n${beskrivelse}`, signed.innhold);
    return [
      ...(words ? [] : [`${where}: har en annen tekst enn den som ble signert`]),
      ...(judged ? [] : [`${where}: det som ble bekreftet, er endret etterpå`]),
    ];
  }

  private holds({ salt }: SignertRad, tekst: string, forpliktelse: unknown): boolean {
    return salt !== null && typeof forpliktelse === 'string' && this.logg.holds(tekst, { salt, forpliktelse });
  }
}

function tellFremdrift(avvik: Fremdriftsavvik): string {
  const { maalplanId, kode, lagretAntall, lagretGodkjent, antall, godkjent } = avvik;
  const where = `målplan ${maalplanId} (${kode})`;
  if (lagretAntall === null) return `${where}: fremdriften mangler`;
  const same = lagretAntall === antall && lagretGodkjent === godkjent;
  return same
    ? `${where}: de som ikke er godkjent, er fordelt annerledes enn fremdriften sier`
    : `${where}: står med ${lagretGodkjent ?? 0} av ${lagretAntall} godkjent, men har ${godkjent} av ${antall}`;
}

function readCommitments(innhold: string): { tekst?: unknown; innhold?: unknown } {
  try {
    return (JSON.parse(innhold) as { innhold?: { tekst?: unknown; innhold?: unknown } }).innhold ?? {};
  } catch {
    return {};
  }
}
