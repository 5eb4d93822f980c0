export { AndreSomKan, type Ventesak } from './application/andre-som-kan';
export { Arbeidsliste } from './application/arbeidsliste';
export { type Oppgave, Oppgaveliste, type Ventende } from './application/oppgaveliste';
export { Samleavgjorelser } from './application/samleavgjorelser';
export type { Oppgavevarsel } from './application/oppgavevarsler';
export { ArbeidslisteModule } from './arbeidsliste.module';
export { OppgaveResponse, VentendeResponse } from './http/dto/arbeidsliste.response';
export type { AapenOppgave, NyOppgave, Oppgaveslag } from './persistence/arbeidsliste.repository';
export { arbeidslisteEntities } from './persistence/entities';
