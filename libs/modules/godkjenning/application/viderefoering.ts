import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Maalsak, Maaltilstand } from '@kp/modules/lis';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import type { Script } from '@kp/platform/database/statement';
import { type AttestasjonRad, AttestasjonRepository } from '../persistence/attestasjon.repository';

interface Underskrift {
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string;
  /** The signature of the transition that this is a part of. */
  readonly overgangNr: number;
  readonly fraVersjon: number;
}

const APPROVALS = new Set(['godkjenn', 'godkjennTidligere', 'viderefoer']);

/** An approval of the same goal goes along to the newer version: signed anew, and pointing at the first. */
@Injectable()
export class Viderefoering {
  constructor(
    private readonly maal: Maaltilstand,
    private readonly attestasjoner: AttestasjonRepository,
    private readonly logg: Signaturlogg,
    private readonly clock: Clock,
  ) {}

  *viderefoer(old: Maalsak, ny: Maalsak, underskrift: Underskrift): Script<void> {
    const { brukerId, rolle, virksomhetId, fraVersjon } = underskrift;
    const approval = (yield* this.attestasjoner.list(old.id)).find(({ handling }) => APPROVALS.has(handling));
    const tekst = `${old.kode} · versjon ${fraVersjon}${approval ? ` · ${approval.navn}` : ''}`;
    const { salt, forpliktelse } = this.logg.commit(tekst);
    const signaturNr = yield* this.sign(old, ny, underskrift, approval, forpliktelse);
    const { godkjentTidligere, sammePerson, tilstandSiden } = old;
    yield* this.attestasjoner.add({
      ...{ id: newId(), maalId: ny.id, runde: ny.runde, handling: 'viderefoer', brukerId, rolle, virksomhetId },
      ...{ tekst, salt, signaturNr, sammePerson, tid: this.clock.instant() },
    });
    // The goal has been approved since it was approved, and keeps its marks.
    const moved = yield* this.maal.move(ny, 'viderefoer', { godkjentTidligere, sammePerson, tilstandSiden });
    if (!moved.ok) throw new Error(`A goal that was just made cannot be moved: ${moved.error.kode}`);
  }

  private *sign(
    old: Maalsak,
    ny: Maalsak,
    { brukerId, rolle, virksomhetId, overgangNr }: Underskrift,
    approval: AttestasjonRad | undefined,
    tekst: string,
  ): Script<number> {
    const { id: gjelderId, utdanningslopId, kode, laeringsmaalId } = ny;
    return yield* this.logg.append({
      ...{ handling: 'maal.viderefoer', brukerId, rolle, virksomhetId, gjelder: 'maal', gjelderId, utdanningslopId },
      innhold: {
        ...{ kode, laeringsmaalId, versjon: ny.versjon, fraTilstand: ny.tilstand, runde: ny.runde },
        ...{ fraMaalId: old.id, fraSignaturNr: approval?.signaturNr ?? null, overgangNr, tekst },
      },
    });
  }
}
