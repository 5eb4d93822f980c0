export type { Demobruker } from './application/demobrukere';
export { Innlogging } from './application/innlogging';
export { Passordhash } from './application/passordhash';
export { InnloggingModule } from './innlogging.module';
export { innloggingEntities } from './persistence/entities';
