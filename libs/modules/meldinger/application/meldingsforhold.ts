import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { Journaltilgang, harLedertilgang } from '@kp/modules/lis';
import { Bekreftere } from '@kp/modules/veiledere';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { kanSkriveTil } from '../domain/forbindelser';
import { type Part, hjelperPart, lederPart, lisPart } from '../domain/part';

/** Who works with whom today. Asked in the transaction that writes, of the modules that own the answer. */
@Injectable()
export class Meldingsforhold {
  constructor(
    private readonly journal: Journaltilgang,
    private readonly bekreftere: Bekreftere,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  /**
   * The LIS of an utdanningsløp and everybody who has a working relation to them there today: those who may be asked for
   * a confirmation, and those who lead where the LIS is, or was within the reading time. Empty when there is no such.
   */
  *listInLop(utdanningslopId: string): Script<Part[]> {
    const lop = yield* this.journal.findLop(utdanningslopId);
    if (!lop) return [];
    const idag = this.clock.today();
    const hjelpere = yield* this.bekreftere.list(utdanningslopId);
    const steder = (yield* this.journal.findTilknytninger(utdanningslopId)).filter((t) => harLedertilgang(t, idag));
    const parter = [
      lisPart(lop.lisId),
      ...hjelpere.map(({ id, rolle, virksomhetId }) => hjelperPart(rolle, id, virksomhetId)),
      ...steder.map(({ virksomhetId }) => lederPart(virksomhetId)),
    ];
    return unike(parter);
  }

  /** Two offices. */
  *harKontorforhold(en: Part, annen: Part): Script<boolean> {
    if (!kanSkriveTil(en.rolle, annen.rolle)) return false;
    const leder = [en, annen].find(({ rolle }) => rolle === 'LEDER');
    if (!leder?.virksomhetId) return true;
    const kontor = leder === en ? annen : en;
    return kontor.omraade !== null && (yield* this.roller.listKontorer(leder.virksomhetId)).includes(kontor.omraade);
  }

  /** Those who read for a party today. */
  *findLesere({ rolle, brukerId, virksomhetId, omraade }: Part): Script<string[]> {
    if (brukerId !== null) return [brukerId];
    const holders =
      virksomhetId !== null
        ? yield* this.roller.findHolders(virksomhetId, 'LEDER', 'STEDFORTREDER')
        : (yield* this.roller.listOfficeholders(rolle)).filter(
            (h) => rolle === 'HELSEDIREKTORATET' || h.omraade === omraade,
          );
    return [...new Set(holders.map((holder) => holder.brukerId))];
  }
}

/** The first of each key: a person who is both veileder and supervisør takes part as veileder. */
const unike = (parter: readonly Part[]): Part[] => {
  const seen = new Map<string, Part>();
  for (const part of parter) if (!seen.has(part.noekkel)) seen.set(part.noekkel, part);
  return [...seen.values()];
};
