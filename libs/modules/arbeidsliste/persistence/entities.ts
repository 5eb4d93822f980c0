import { ArbeidsoppgaveEntity } from './arbeidsoppgave.entity';

/** The tables of this module; handed to the data sources by the application. */
export const arbeidslisteEntities = [ArbeidsoppgaveEntity];
