import { Injectable } from '@nestjs/common';
import { Godkjenningssaker } from '@kp/modules/godkjenning';
import { Aktivitetssaker } from '@kp/modules/laeringsaktiviteter';
import { Tjenestejournal } from '@kp/modules/tjenestetid';
import type { Script } from '@kp/platform/database/statement';
import type { Part } from '../domain/part';
import type { Omslag } from '../domain/omslag';
import { Meldingsforhold } from './meldingsforhold';

export interface Om {
  readonly slag: Omslag;
  readonly id: string;
}

/** A thing a thread can be about, as somebody who may read it sees it. */
export interface Tingen {
  readonly utdanningslopId: string;
  readonly tittel: string;
}

/** Who may read a goal, an entry or a service period is for the modules that own them. */
@Injectable()
export class Ting {
  constructor(
    private readonly maal: Godkjenningssaker,
    private readonly aktiviteter: Aktivitetssaker,
    private readonly tjeneste: Tjenestejournal,
    private readonly forhold: Meldingsforhold,
  ) {}

  /** Undefined when it is not there, or not for this person. */
  *find(brukerId: string, { slag, id }: Om): Script<Tingen | undefined> {
    if (slag === 'MAAL') return yield* this.findMaal(brukerId, id);
    if (slag === 'AKTIVITET') return yield* this.findAktivitet(brukerId, id);
    return yield* this.findPeriode(brukerId, id);
  }

  /** Somebody who reads for the party may read the thing. */
  *canRead(part: Part, om: Om): Script<boolean> {
    for (const brukerId of yield* this.forhold.findLesere(part)) {
      if (yield* this.find(brukerId, om)) return true;
    }
    return false;
  }

  private *findMaal(brukerId: string, id: string): Script<Tingen | undefined> {
    const found = yield* this.maal.find(id, brukerId);
    return found && { utdanningslopId: found.maal.utdanningslopId, tittel: `${found.maal.kode} ${found.maal.tittel}` };
  }

  private *findAktivitet(brukerId: string, id: string): Script<Tingen | undefined> {
    const found = yield* this.aktiviteter.findReadable(id, brukerId);
    return found && { utdanningslopId: found.aktivitet.utdanningslopId, tittel: found.aktivitet.tittel };
  }

  private *findPeriode(brukerId: string, id: string): Script<Tingen | undefined> {
    const found = yield* this.tjeneste.findPeriodeScript(brukerId, id);
    if (!found.ok) return undefined;
    const { periode, virksomhet } = found.value.periode;
    return { utdanningslopId: periode.utdanningslopId, tittel: `${virksomhet.navn} fra ${norskDato(periode.fra)}` };
  }
}

const norskDato = (dato: string): string => dato.split('-').reverse().join('.');
