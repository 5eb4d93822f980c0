export { Arbeidsliste } from './application/arbeidsliste';
export { type Oppgave, Oppgaveliste, type Ventende } from './application/oppgaveliste';
export { ArbeidslisteModule } from './arbeidsliste.module';
export { OppgaveResponse, VentendeResponse } from './http/dto/arbeidsliste.response';
export type { AapenOppgave, NyOppgave, Oppgaveslag } from './persistence/arbeidsliste.repository';
export { arbeidslisteEntities } from './persistence/entities';
