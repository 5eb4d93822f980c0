import { Injectable } from '@nestjs/common';
import type { AktivRolle } from '@kp/kernel/rolle';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { mayPublish } from '../domain/publisering';
import { RessursRepository, type Ressursrad } from '../persistence/ressurs.repository';
import { type Stedsrolle, type Vilkaar, either, ownedBy, publishedTo } from '../persistence/synlighet';

const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** Who sees a resource, and who may change it. */
@Injectable()
export class Ressurstilgang {
  constructor(
    private readonly roller: Roller,
    private readonly ressurser: RessursRepository,
  ) {}

  /** What is published to a person. */
  *publisertTil(brukerId: string): Script<Vilkaar> {
    return publishedTo(yield* this.withFylker(yield* this.roller.findActive(brukerId)));
  }

  /** What is published to a person, or by them. */
  *find(brukerId: string, id: string): Script<Result<{ ressurs: Ressursrad; egen: boolean }>> {
    const roller = yield* this.roller.findActive(brukerId);
    const visible = either([publishedTo(yield* this.withFylker(roller)), ownedBy(roller)]);
    const ressurs = yield* this.ressurser.find(id, visible);
    return ressurs ? ok({ ressurs, egen: mayPublish(roller, toUtgiver(ressurs)) }) : NOT_FOUND;
  }

  *findOwn(brukerId: string, id: string): Script<Result<Ressursrad>> {
    const found = yield* this.find(brukerId, id);
    if (!found.ok) return found;
    return found.value.egen ? ok(found.value.ressurs) : fail('forbudt', 'ressurser.ikkeUtgiver');
  }

  private *withFylker(roller: readonly AktivRolle[]): Script<Stedsrolle[]> {
    const rows = yield* this.ressurser.listFylker(roller.flatMap(({ virksomhetId }) => virksomhetId ?? []));
    const fylkeOf = new Map(rows.map(({ id, fylke }) => [id, fylke]));
    return roller.map((rolle) => ({ rolle, fylker: listFylker(rolle, fylkeOf) }));
  }
}

const listFylker = ({ virksomhetId, omraade }: AktivRolle, fylkeOf: ReadonlyMap<string, string>): string[] => [
  ...(omraade?.split(',') ?? []),
  ...[fylkeOf.get(virksomhetId ?? '')].filter((fylke) => fylke !== undefined),
];

const toUtgiver = ({
  utgiver,
  virksomhetId,
  omraade,
}: Ressursrad): Pick<Ressursrad, 'utgiver' | 'virksomhetId' | 'omraade'> => ({
  ...{ utgiver, virksomhetId, omraade },
});
