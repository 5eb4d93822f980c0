import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import { Katalogoppslag } from '@kp/modules/laeringsmaal';
import type { Vedlegg } from '@kp/modules/vedlegg';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import type { Maalkode } from '../domain/ressurs';
import { RessursRepository, type Ressursrad } from '../persistence/ressurs.repository';
import { type Ressursfilter, RessurssoekRepository, type Treff } from '../persistence/ressurssoek.repository';
import { type Vurdering, VurderingRepository } from '../persistence/vurdering.repository';
import { Ressursfil } from './ressursfil';
import { Ressurstilgang } from './ressurstilgang';
import { readSoek } from './stammer';

export interface Soek extends Omit<Ressursfilter, 'ord'> {
  readonly tekst: string;
  readonly side: number;
  readonly antall: number;
}

/** A row with what other tables hold of it. */
export type Utfylt<T> = T & { readonly maal: readonly Maalkode[]; readonly fil: Vedlegg | null };

export interface Ressursside {
  readonly ressurser: readonly Utfylt<Treff>[];
  readonly antall: number;
}

export interface Ressursvisning {
  readonly ressurs: Utfylt<Treff>;
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
    private readonly filer: Ressursfil,
    private readonly kataloger: Katalogoppslag,
  ) {}

  list(brukerId: string, soek: Soek): Promise<Ressursside> {
    return this.database.unitOfWork.read(() => this.listScript(brukerId, soek));
  }

  find(brukerId: string, id: string): Promise<Result<Ressursvisning>> {
    return this.database.unitOfWork.read(() => this.findScript(brukerId, id));
  }

  *fillIn<T extends Ressursrad>(rader: readonly T[]): Script<Utfylt<T>[]> {
    if (rader.length === 0) return [];
    const filer = yield* this.filer.find(rader.flatMap(({ id, vedleggId }) => (vedleggId === null ? [] : [id])));
    const maal = yield* this.ressurser.listMaal(rader.map(({ id }) => id));
    const found = new Map<string, Maalkode[]>(rader.map(({ id }) => [id, []]));
    for (const { ressursId, ...kode } of maal) found.get(ressursId)?.push(kode);
    const filOf = ({ vedleggId }: T): Vedlegg | null => filer.get(vedleggId ?? '') ?? null;
    return rader.map((rad) => ({ ...rad, maal: found.get(rad.id) ?? [], fil: filOf(rad) }));
  }

  *findScript(brukerId: string, id: string): Script<Result<Ressursvisning>> {
    const found = yield* this.tilgang.find(brukerId, id);
    if (!found.ok) return found;
    const favoritt = yield* this.vurderinger.isFavoritt(id, brukerId);
    const [ressurs] = yield* this.fillIn([{ ...found.value.ressurs, favoritt }]);
    const mittSvar = (yield* this.vurderinger.find(id, brukerId)) ?? null;
    if (!ressurs) throw new Error('A resource that was found has no row.');
    return ok({ ressurs, egen: found.value.egen, mittSvar });
  }

  private *listScript(brukerId: string, { tekst, side, antall, ...rest }: Soek): Script<Ressursside> {
    // A goal that took the place of others is helped by what was published for them.
    const maal = yield* this.kataloger.listSlektskoder(rest.maal, rest.katalogKode);
    const filter = { ...rest, maal, ord: readSoek(tekst) };
    const synlig = yield* this.tilgang.publisertTil(brukerId);
    const page = yield* this.soeking.list(brukerId, synlig, filter, { antall, hopp: (side - 1) * antall });
    const total = yield* this.soeking.count(brukerId, synlig, filter);
    return { ressurser: yield* this.fillIn(page), antall: total };
  }
}
