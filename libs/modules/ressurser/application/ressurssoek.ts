import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Maalkode } from '../domain/ressurs';
import { RessursRepository, type Ressursrad } from '../persistence/ressurs.repository';
import { type Ressursfilter, RessurssoekRepository, type Treff } from '../persistence/ressurssoek.repository';
import { type Vurdering, VurderingRepository } from '../persistence/vurdering.repository';
import { Ressurstilgang } from './ressurstilgang';
import { readSoek } from './stammer';

export interface Soek extends Omit<Ressursfilter, 'ord'> {
  readonly tekst: string;
  readonly side: number;
  readonly antall: number;
}

export type MedMaal<T> = T & { readonly maal: readonly Maalkode[] };

export interface Ressursside {
  readonly ressurser: readonly MedMaal<Treff>[];
  readonly antall: number;
}

export interface Ressursvisning {
  readonly ressurs: MedMaal<Treff>;
  readonly egen: boolean;
  readonly mittSvar: Vurdering | null;
}

/** What a person finds among the resources that are published to them. */
@Injectable()
export class Ressurssoek {
  constructor(
    private readonly database: Database,
    private readonly tilgang: Ressurstilgang,
    private readonly soeking: RessurssoekRepository,
    private readonly ressurser: RessursRepository,
    private readonly vurderinger: VurderingRepository,
  ) {}

  list(brukerId: string, soek: Soek): Promise<Ressursside> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId, soek));
  }

  find(brukerId: string, id: string): Promise<Result<Ressursvisning>> {
    return this.database.unitOfWork.read(() => this.findScript(brukerId, id));
  }

  *withMaal<T extends Ressursrad>(rader: readonly T[]): Script<MedMaal<T>[]> {
    if (rader.length === 0) return [];
    const maal = yield* this.ressurser.listMaal(rader.map(({ id }) => id));
    const found = new Map<string, Maalkode[]>(rader.map(({ id }) => [id, []]));
    for (const { ressursId, ...kode } of maal) found.get(ressursId)?.push(kode);
    return rader.map((rad) => ({ ...rad, maal: found.get(rad.id) ?? [] }));
  }

  *findScript(brukerId: string, id: string): Script<Result<Ressursvisning>> {
    const found = yield* this.tilgang.find(brukerId, id);
    if (!found.ok) return found;
    const favoritt = yield* this.vurderinger.isFavoritt(id, brukerId);
    const [ressurs] = yield* this.withMaal([{ ...found.value.ressurs, favoritt }]);
    const mittSvar = (yield* this.vurderinger.find(id, brukerId)) ?? null;
    if (!ressurs) throw new Error('A resource that was found has no row.');
    return ok({ ressurs, egen: found.value.egen, mittSvar });
  }

  private *listScript(brukerId: string, { tekst, side, antall, ...rest }: Soek): Script<Ressursside> {
    const filter = { ...rest, ord: readSoek(tekst) };
    const synlig = yield* this.tilgang.publisertTil(brukerId);
    const page = yield* this.soeking.list(brukerId, synlig, filter, { antall, hopp: (side - 1) * antall });
    const total = yield* this.soeking.count(brukerId, synlig, filter);
    return { ressurser: yield* this.withMaal(page), antall: total };
  }
}
