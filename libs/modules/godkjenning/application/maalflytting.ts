import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Arbeidsliste } from '@kp/modules/arbeidsliste';
import { Bevis } from '@kp/modules/laeringsaktiviteter';
import { OVERGANGSSLAG } from '@kp/modules/laeringsmaal';
import { Journaltilgang, Maalplanbytte, type Maalplansak, type Maalsak, Maaltilstand } from '@kp/modules/lis';
import { Varsler } from '@kp/modules/varsler';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import type { Script } from '@kp/platform/database/statement';
import type { Overgangsark, Tilland } from './overgangsark';
import { Viderefoering } from './viderefoering';

/** The leder who signs, and for which virksomhet. */
export interface Underskrift {
  readonly brukerId: string;
  readonly rolle: string;
  readonly virksomhetId: string;
}

/** Carries out what the balance sheet says, all in the transaction that signs it. */
@Injectable()
export class Maalflytting {
  constructor(
    private readonly planer: Maalplanbytte,
    private readonly maal: Maaltilstand,
    private readonly bevis: Bevis,
    private readonly viderefoering: Viderefoering,
    private readonly logg: Signaturlogg,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly varsler: Varsler,
    private readonly tilgang: Journaltilgang,
    private readonly clock: Clock,
  ) {}

  *flytt(sak: Maalplansak, ark: Overgangsark, underskrift: Underskrift): Script<{ maalplanId: string }> {
    const gamle = new Map((yield* this.planer.listMaal(sak.id)).map((old) => [old.id, old]));
    const tilland = ark.linjer.flatMap(({ til }) => til);
    const ids = tilland.map(({ laeringsmaalId }) => laeringsmaalId);
    const maalplanId = yield* this.planer.begin(sak, ark.tilVersjonId, ids);
    const overgangNr = yield* this.sign(sak, ark, maalplanId, underskrift);
    const nye = new Map((yield* this.planer.listMaal(maalplanId)).map((ny) => [ny.laeringsmaalId, ny]));
    for (const til of tilland) {
      const ny = nye.get(til.laeringsmaalId);
      if (ny) yield* this.settle(til, ny, gamle, { ...underskrift, overgangNr, fraVersjon: ark.fraVersjon });
    }
    for (const { id, tilstand } of gamle.values()) if (tilstand === 'RETURNERT') yield* this.arbeidsliste.complete(id);
    yield* this.tell(sak, ark, underskrift.brukerId);
    return { maalplanId };
  }

  /** The new goal gets its entries and the state that the sheet promised. */
  private *settle(
    { fraMaalIder, tilstand }: Tilland,
    ny: Maalsak,
    gamle: ReadonlyMap<string, Maalsak>,
    underskrift: Underskrift & { overgangNr: number; fraVersjon: number },
  ): Script<void> {
    yield* this.bevis.carryOver(fraMaalIder, ny.id);
    const old = gamle.get(fraMaalIder[0] ?? '');
    if (tilstand === 'GODKJENT' && old) yield* this.viderefoering.viderefoer(old, ny, underskrift);
    if (tilstand === 'PAABEGYNT') yield* this.maal.begin([ny.id]);
  }

  /** The log holds the commitment of the sheet, which itself lies beside the old plan. */
  private *sign(
    sak: Maalplansak,
    ark: Overgangsark,
    tilMaalplanId: string,
    { brukerId, rolle, virksomhetId }: Underskrift,
  ): Script<number> {
    const { id: fraMaalplanId, utdanningslopId } = sak;
    const tekst = JSON.stringify(ark);
    const { salt, forpliktelse } = this.logg.commit(tekst);
    const antall = OVERGANGSSLAG.map((slag) => `${slag}:${ark.linjer.filter((linje) => linje.slag === slag).length}`);
    const signaturNr = yield* this.logg.append({
      ...{ handling: 'maalplan.overgang', brukerId, rolle, virksomhetId },
      ...{ gjelder: 'maalplan', gjelderId: fraMaalplanId, utdanningslopId },
      innhold: {
        ...{ katalogKode: sak.katalogKode, fraVersjon: ark.fraVersjon, tilVersjon: ark.tilVersjon },
        ...{ tilMaalplanId, antall, tekst: forpliktelse },
      },
    });
    yield* this.planer.record({
      ...{ id: newId(), utdanningslopId, fraMaalplanId, tilMaalplanId },
      ...{ brukerId, rolle, virksomhetId, tekst, salt, signaturNr, tid: this.clock.instant() },
    });
    return signaturNr;
  }

  private *tell(sak: Maalplansak, { navn, tilVersjon }: Overgangsark, utfoertAv: string): Script<void> {
    const { lop, utdanningslopId, id } = sak;
    const ansvarlig = yield* this.tilgang.findAnsvarlig(utdanningslopId);
    const parametere = { plan: navn, lis: lop.lis, versjon: tilVersjon };
    yield* this.varsler.add(lop.lisId, 'overgang.din', parametere, `/overgang/${id}`);
    const veileder = ansvarlig?.veilederId;
    if (veileder && veileder !== utfoertAv) {
      yield* this.varsler.add(veileder, 'overgang.kandidat', parametere, `/overgang/${id}`);
    }
  }
}
