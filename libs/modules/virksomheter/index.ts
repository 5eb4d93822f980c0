export { GODKJENNERE, Roller } from './application/roller';
export { type Person, Personer } from './application/personer';
export type { Rolleinnehaver } from './persistence/rolle.repository';
export { virksomheterEntities } from './persistence/entities';
export { VirksomheterModule } from './virksomheter.module';
