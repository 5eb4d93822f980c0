import { Injectable } from '@nestjs/common';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import { Database } from '@kp/platform/database/database.module';
import {
  SIGNERTE_TABELLER,
  type Signerttabell,
  type SignertRad,
  SignatursporRepository,
} from '../persistence/signaturspor.repository';
import { TellingRepository } from '../persistence/telling.repository';

/** What was gone through, and in plain words each thing that is not as it should be. */
export interface Kontrollresultat {
  readonly maalplaner: number;
  readonly maal: number;
  readonly signerte: number;
  readonly avvik: readonly string[];
}

const CHUNK = 5_000;

/** Recounts what is kept, and holds the record against the log. Names nobody: ids lead to the rows. */
@Injectable()
export class Journalkontroll {
  constructor(
    private readonly database: Database,
    private readonly telling: TellingRepository,
    private readonly spor: SignatursporRepository,
    private readonly logg: Signaturlogg,
  ) {}

  async verify(): Promise<Kontrollresultat> {
    const avvik = [...(await this.recount()), ...(await this.compareStates())];
    let signerte = 0;
    for (const tabell of SIGNERTE_TABELLER) {
      const found = await this.compareSigned(tabell);
      signerte += found.rader;
      avvik.push(...found.avvik);
    }
    const counted = await this.database.unitOfWork.read(() => this.telling.countMaalplaner());
    return { ...counted, signerte, avvik };
  }

  private async recount(): Promise<string[]> {
    const work = this.database.unitOfWork;
    const fremdrift = await work.read(() => this.telling.listFremdriftsavvik());
    const aktiviteter = await work.read(() => this.telling.listAktivitetsavvik());
    return [
      ...fremdrift.map((a) =>
        a.lagretAntall === null
          ? `fremdrift mangler for målplan ${a.maalplanId} (${a.kode})`
          : `fremdrift for målplan ${a.maalplanId} (${a.kode}) sier ${String(a.lagretGodkjent)} av ${String(a.lagretAntall)} godkjent, radene ${String(a.godkjent)} av ${String(a.antall)}, eller fordeler resten annerledes`,
      ),
      ...aktiviteter.map(
        (a) =>
          `mål ${a.maalId} sier ${String(a.lagretAktiviteter)} aktiviteter og ${String(a.lagretBekreftede)} bekreftede, radene ${String(a.aktiviteter)} og ${String(a.bekreftede)}`,
      ),
    ];
  }

  private async compareStates(): Promise<string[]> {
    const found = await this.database.unitOfWork.read(() => this.spor.listTilstandsavvik());
    return found.map(
      ({ id, tilstand, handling }) => `${id} er ${tilstand}, men det siste som er signert, er ${handling ?? 'ingenting'}`,
    );
  }

  private async compareSigned(tabell: Signerttabell): Promise<{ rader: number; avvik: string[] }> {
    const avvik: string[] = [];
    let [rader, last] = [0, 0];
    for (;;) {
      const rows = await this.database.unitOfWork.read(() => this.spor.listSignerte(tabell, last, CHUNK));
      if (rows.length === 0) return { rader, avvik };
      avvik.push(...rows.flatMap((row) => this.findFault(tabell, row)));
      rader += rows.length;
      last = rows.at(-1)?.signaturNr ?? last;
    }
  }

  private findFault(tabell: Signerttabell, { id, signaturNr, tekst, salt, innhold }: SignertRad): string[] {
    const where = `${tabell} ${id} (signatur ${String(signaturNr)})`;
    if (innhold === null) return [`${where} finnes ikke slik i signaturloggen`];
    // An erased text leaves its commitment behind, and is no fault.
    if (tekst === null) return [];
    const forpliktelse = readCommitment(innhold);
    const holds = salt !== null && forpliktelse !== null && this.logg.holds(tekst, { salt, forpliktelse });
    return holds ? [] : [`${where} har en annen tekst enn den som ble signert`];
  }
}

function readCommitment(innhold: string): string | null {
  try {
    const signed = JSON.parse(innhold) as { innhold?: { tekst?: unknown } };
    return typeof signed.innhold?.tekst === 'string' ? signed.innhold.tekst : null;
  } catch {
    return null;
  }
}
