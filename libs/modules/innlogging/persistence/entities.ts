import { LegitimasjonEntity } from './legitimasjon.entity';
import { SesjonEntity } from './sesjon.entity';
import { EngangslenkeEntity } from './engangslenke.entity';

/** The tables of this module; handed to the data sources by the application. */
export const innloggingEntities = [LegitimasjonEntity, SesjonEntity, EngangslenkeEntity];
