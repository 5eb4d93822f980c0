import { FordelingsattestEntity } from './fordelingsattest.entity';
import { RegelsettEntity } from './regelsett.entity';
import { TjenesteattestEntity } from './tjenesteattest.entity';
import { TjenestefordelingEntity } from './tjenestefordeling.entity';
import { TjenestefravaerEntity } from './tjenestefravaer.entity';
import { TjenesteperiodeEntity } from './tjenesteperiode.entity';
import { TjenestevariantEntity } from './tjenestevariant.entity';

export const tjenestetidEntities = [
  TjenesteperiodeEntity,
  TjenestefravaerEntity,
  TjenesteattestEntity,
  TjenestefordelingEntity,
  FordelingsattestEntity,
  RegelsettEntity,
  TjenestevariantEntity,
];
