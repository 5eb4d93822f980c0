export { Arbeidsliste } from './application/arbeidsliste';
export { ArbeidslisteModule } from './arbeidsliste.module';
export type { AapenOppgave, NyOppgave, Oppgaveslag } from './persistence/arbeidsliste.repository';
export { arbeidslisteEntities } from './persistence/entities';
