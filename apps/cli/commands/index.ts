import type { Command } from '../command';
import { openapi } from './openapi';
import { opprettBruker } from './opprett-bruker';

export const commands: readonly Command[] = [opprettBruker, openapi];
