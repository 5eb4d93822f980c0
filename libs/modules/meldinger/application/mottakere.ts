import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Lopsnavnliste } from '@kp/modules/lis';
import { Kandidater } from '@kp/modules/veiledere';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { foldet } from '../domain/foldet';
import { HELSEDIREKTORATET, type Part, hjelperPart, kontorPart, lederPart, lisPart, rolleparter } from '../domain/part';
import { NavnRepository } from '../persistence/navn.repository';
import { Meldingsforhold } from './meldingsforhold';
import { type Om, Ting } from './ting';
import { type VistPart, navngi } from './vist-part';

/** Somebody one may write to, as whom, and about whose training; null between offices. */
export interface Mottaker {
  readonly som: VistPart;
  readonly part: VistPart;
  readonly utdanningslopId: string | null;
  /** The LIS. */
  readonly gjelder: string | null;
}

export interface Mottakersok {
  readonly sok?: string | undefined;
  readonly utdanningslopId?: string | undefined;
  readonly om?: Om | undefined;
}

export interface Mottakerliste {
  readonly mottakere: readonly Mottaker[];
  /** There are more: the search has to be narrower. */
  readonly flere: boolean;
}

interface Par {
  readonly som: Part;
  readonly part: Part;
  readonly utdanningslopId: string | null;
}

const MOST = 50;
export const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** Whom a person may write to today, so that a form can offer nobody else. */
@Injectable()
export class Mottakere {
  constructor(
    private readonly database: Database,
    private readonly forhold: Meldingsforhold,
    private readonly ting: Ting,
    private readonly roller: Roller,
    private readonly lop: Lopsnavnliste,
    private readonly kandidater: Kandidater,
    private readonly navn: NavnRepository,
  ) {}

  list(brukerId: string, sok: Mottakersok): Promise<Result<Mottakerliste>> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId, sok));
  }

  /** As what the person takes part in an utdanningsløp: as oneself first, else for a role. */
  *findSom(brukerId: string, iLop: readonly Part[]): Script<Part[]> {
    const boxes = rolleparter(yield* this.roller.findActive(brukerId)).map(({ noekkel }) => noekkel);
    return iLop.filter((part) => part.brukerId === brukerId || boxes.includes(part.noekkel));
  }

  private *listScript(brukerId: string, { sok = '', utdanningslopId, om }: Mottakersok): Script<Result<Mottakerliste>> {
    const par = om
      ? yield* this.listOm(brukerId, om)
      : utdanningslopId === undefined
        ? yield* this.listAll(brukerId)
        : yield* this.listILop(brukerId, utdanningslopId);
    if (!par) return NOT_FOUND;
    const named = (yield* this.name(par)).filter(matches(sok));
    return ok({ mottakere: named.slice(0, MOST), flere: named.length > MOST });
  }

  private *listOm(brukerId: string, om: Om): Script<Par[] | null> {
    const thing = yield* this.ting.find(brukerId, om);
    if (!thing) return null;
    const par: Par[] = [];
    for (const each of (yield* this.listILop(brukerId, thing.utdanningslopId)) ?? []) {
      if (yield* this.ting.canRead(each.part, om)) par.push(each);
    }
    return par;
  }

  /** Null for those who have no part in it. */
  private *listILop(brukerId: string, utdanningslopId: string): Script<Par[] | null> {
    const parter = yield* this.forhold.listInLop(utdanningslopId);
    const own = yield* this.findSom(brukerId, parter);
    const [som] = own;
    if (!som) return null;
    const others = parter.filter((part) => !own.includes(part));
    return others.map((part) => ({ som, part, utdanningslopId }));
  }

  private *listAll(brukerId: string): Script<Par[]> {
    const roller = yield* this.roller.findActive(brukerId);
    const par: Par[] = [];
    for (const { utdanningslopId } of yield* this.lop.listEgne(brukerId)) {
      par.push(...((yield* this.listILop(brukerId, utdanningslopId)) ?? []));
    }
    par.push(...(yield* this.listKandidater(brukerId)));
    for (const box of rolleparter(roller)) par.push(...(yield* this.listForBox(brukerId, box)));
    return par;
  }

  /** The LIS a veileder follows, and those who have asked a supervisør something. */
  private *listKandidater(brukerId: string): Script<Par[]> {
    const forhold = new Map((yield* this.kandidater.listForhold(brukerId)).map((f) => [f.utdanningslopId, f]));
    return (yield* this.lop.findMany([...forhold.keys()])).map(({ utdanningslopId, lisId }) => ({
      som: hjelperPart(forhold.get(utdanningslopId)?.rolle ?? 'SUPERVISOR', brukerId, null),
      part: lisPart(lisId),
      utdanningslopId,
    }));
  }

  private *listForBox(brukerId: string, box: Part): Script<Par[]> {
    const to = (part: Part): Par => ({ som: box, part, utdanningslopId: null });
    if (box.rolle === 'LEDER') return yield* this.listForLeder(brukerId, box);
    if (box.rolle === 'HELSEDIREKTORATET') {
      const offices = (['ALIS_KONTOR', 'STATSFORVALTER'] as const).map((rolle) => this.listOffices(rolle));
      const found: Part[] = [];
      for (const office of offices) found.push(...(yield* office));
      return found.map(to);
    }
    const ledere = box.rolle === 'ALIS_KONTOR' ? yield* this.roller.listLedede(box.omraade?.split(',') ?? []) : [];
    return [HELSEDIREKTORATET, ...ledere.map(({ id }) => lederPart(id))].map(to);
  }

  private *listForLeder(brukerId: string, box: Part): Script<Par[]> {
    const virksomhetId = box.virksomhetId ?? '';
    const lis = (yield* this.lop.listForLeder(virksomhetId)).filter(({ lisId }) => lisId !== brukerId);
    const kontorer = yield* this.roller.listKontorer(virksomhetId);
    return [
      ...lis.map(({ utdanningslopId, lisId }) => ({ som: box, part: lisPart(lisId), utdanningslopId })),
      ...kontorer.map((o) => ({ som: box, part: kontorPart('ALIS_KONTOR', o), utdanningslopId: null })),
    ];
  }

  private *listOffices(rolle: 'ALIS_KONTOR' | 'STATSFORVALTER'): Script<Part[]> {
    const areas = (yield* this.roller.listOfficeholders(rolle)).map(({ omraade }) => omraade).filter((o) => o !== null);
    return [...new Set(areas)].map((omraade) => kontorPart(rolle, omraade));
  }

  private *name(par: readonly Par[]): Script<Mottaker[]> {
    const parter = par.flatMap(({ som, part }) => [som, part]);
    const navn = yield* this.navn.find(parter);
    const ids = new Set(par.flatMap(({ utdanningslopId }) => utdanningslopId ?? []));
    const lis = new Map((yield* this.lop.findMany([...ids])).map((each) => [each.utdanningslopId, each.lis]));
    return par.map(({ som, part, utdanningslopId }) => ({
      som: navngi(som, navn),
      part: navngi(part, navn),
      utdanningslopId,
      gjelder: utdanningslopId === null ? null : (lis.get(utdanningslopId) ?? null),
    }));
  }
}

function matches(sok: string): (mottaker: Mottaker) => boolean {
  const needle = foldet(sok);
  return ({ part, gjelder }) =>
    foldet(part.navn ?? '', part.virksomhet ?? '', part.rolle, gjelder ?? '').includes(needle);
}
