import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type Utsnitt, sisteStrekk, synlig } from '../domain/lesning';
import { type Part, rolleFor, rolleparter } from '../domain/part';
import { NavnRepository } from '../persistence/navn.repository';
import { type PartRad, type StrekkRad, TraadRepository, type TraadRad } from '../persistence/traad.repository';
import { Meldingsforhold } from './meldingsforhold';
import { listeIOrd, navngi } from './vist-part';

/** A thread with what one person is to it. */
export interface Traadsak {
  readonly traad: TraadRad;
  readonly brukerId: string;
  readonly roller: readonly AktivRolle[];
  readonly parter: readonly PartRad[];
  readonly strekk: readonly StrekkRad[];
  /** The messages this person may see. */
  readonly utsnitt: readonly Utsnitt[];
  /** The last stretch of the person's own; none for who has the role since after the last message. */
  readonly egetStrekk: StrekkRad | undefined;
  /** The parties this person speaks for, which have not ended. */
  readonly egne: readonly PartRad[];
}

/** A thread in which the person may write now. */
export interface Skrivesak {
  readonly som: PartRad;
  /** Still parties, with the writer's own. */
  readonly med: readonly PartRad[];
  /** Whose working relation is over: no longer parties when the next message comes. */
  readonly slutter: readonly PartRad[];
}

/** Who may read and write in a thread. Read in the transaction that decides. */
@Injectable()
export class Traadtilgang {
  constructor(
    private readonly traader: TraadRepository,
    private readonly navn: NavnRepository,
    private readonly forhold: Meldingsforhold,
    private readonly roller: Roller,
  ) {}

  /** Undefined for those to whom the thread does not exist. */
  *find(brukerId: string, traadId: string): Script<Traadsak | undefined> {
    const traad = yield* this.traader.find(traadId);
    if (!traad) return undefined;
    const roller = yield* this.roller.findActive(brukerId);
    const parter = yield* this.traader.listParter([traadId]);
    const strekk = yield* this.traader.listStrekk(traadId);
    const boxes = new Set(rolleparter(roller).map(({ noekkel }) => noekkel));
    const own = strekk.filter((s) => s.brukerId === brukerId);
    const utsnitt = synlig([
      ...own.map(({ fraNr, sisteNr }) => ({ fra: fraNr, til: sisteNr })),
      ...parter.filter(({ noekkel }) => boxes.has(noekkel)).map(({ sisteNr }) => ({ fra: 1, til: sisteNr })),
    ]);
    if (utsnitt.length === 0) return undefined;
    const egne = parter.filter((p) => p.sluttetTid === null && (p.brukerId === brukerId || boxes.has(p.noekkel)));
    return { traad, brukerId, roller, parter, strekk, utsnitt, egetStrekk: sisteStrekk(own, brukerId), egne };
  }

  /** As what the person may write now, and to whom; or why not, and to whom instead. */
  *findSkrivesak({ traad, brukerId, parter, egne }: Traadsak): Script<Result<Skrivesak>> {
    const aapne = parter.filter(({ sluttetTid }) => sluttetTid === null);
    const iLop = traad.utdanningslopId === null ? null : yield* this.forhold.listInLop(traad.utdanningslopId);
    const med = iLop ? stillIn(aapne, iLop) : (yield* this.harForhold(aapne)) ? aapne : [];
    const som = egne.find((part) => med.includes(part));
    if (!som) return fail('forbudt', 'meldinger.ikkeMed', { hvem: yield* this.findLeder(brukerId, parter, iLop) });
    const others = med.filter((part) => part !== som);
    if (others.length === 0 || (iLop && !med.some(({ rolle }) => rolle === 'LIS'))) {
      return fail('regel', 'meldinger.ingenIgjen', {
        hvem: yield* this.inWords(brukerId, alternatives(som, iLop ?? [])),
      });
    }
    return ok({ som, med, slutter: aapne.filter((part) => !med.includes(part)) });
  }

  private *harForhold([en, annen]: readonly PartRad[]): Script<boolean> {
    return en !== undefined && annen !== undefined && (yield* this.forhold.harKontorforhold(en, annen));
  }

  /** Who has the matter now, for somebody who has left it. */
  private *findLeder(brukerId: string, parter: readonly PartRad[], iLop: readonly Part[] | null): Script<string> {
    const ledere = (iLop ?? parter).filter(({ rolle }) => rolle === 'LEDER');
    return yield* this.inWords(brukerId, ledere.slice(0, 1));
  }

  /** In the language of the person who is told. */
  private *inWords(brukerId: string, parter: readonly Part[]): Script<string> {
    const navn = yield* this.navn.find(parter);
    const spraakTil = yield* this.navn.listSpraak([brukerId]);
    return listeIOrd(
      parter.map((part) => navngi(part, navn)),
      spraakTil(brukerId),
    );
  }
}

/** In which role a person reads a thread, for the log of looks. */
export function leserollen({ brukerId, egne, parter, roller }: Traadsak): {
  rolle: Rollenavn;
  virksomhetId: string | null;
} {
  const som = egne[0] ?? parter.find((part) => part.brukerId === brukerId);
  return {
    rolle: som ? rolleFor(som, roller) : (roller[0]?.rolle ?? 'LEDER'),
    virksomhetId: som?.virksomhetId ?? null,
  };
}

const stillIn = (aapne: readonly PartRad[], iLop: readonly Part[]): PartRad[] => {
  const keys = new Set(iLop.map(({ noekkel }) => noekkel));
  return aapne.filter(({ noekkel }) => keys.has(noekkel));
};

/** For the LIS the main veileder and the leder of today; for the others the leder. */
function alternatives(som: Part, iLop: readonly Part[]): Part[] {
  const first = (test: (part: Part) => boolean): Part[] => iLop.filter(test).slice(0, 1);
  const veileder = som.rolle === 'LIS' ? first(({ rolle }) => rolle === 'VEILEDER') : [];
  return [...veileder, ...first(({ rolle, noekkel }) => rolle === 'LEDER' && noekkel !== som.noekkel)];
}
