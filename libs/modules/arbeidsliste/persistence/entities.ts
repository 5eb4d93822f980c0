import { ArbeidsoppgaveEntity } from './arbeidsoppgave.entity';
import { PaaminnelseEntity } from './paaminnelse.entity';

/** The tables of this module; handed to the data sources by the application. */
export const arbeidslisteEntities = [ArbeidsoppgaveEntity, PaaminnelseEntity];
