import { RegelsettEntity } from './regelsett.entity';
import { TjenesteattestEntity } from './tjenesteattest.entity';
import { TjenestefravaerEntity } from './tjenestefravaer.entity';
import { TjenesteperiodeEntity } from './tjenesteperiode.entity';
import { TjenestevariantEntity } from './tjenestevariant.entity';

export const tjenestetidEntities = [
  TjenesteperiodeEntity,
  TjenestefravaerEntity,
  TjenesteattestEntity,
  RegelsettEntity,
  TjenestevariantEntity,
];
