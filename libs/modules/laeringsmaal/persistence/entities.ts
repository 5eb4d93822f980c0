import { KatalogEntity } from './katalog.entity';
import { KatalogversjonEntity } from './katalogversjon.entity';
import { LaeringsmaalEntity } from './laeringsmaal.entity';
import { LaeringsmaalRevisjonEntity } from './laeringsmaal-revisjon.entity';

/** The tables of this module; handed to the data sources by the application. */
export const laeringsmaalEntities = [
  KatalogEntity,
  KatalogversjonEntity,
  LaeringsmaalEntity,
  LaeringsmaalRevisjonEntity,
];
