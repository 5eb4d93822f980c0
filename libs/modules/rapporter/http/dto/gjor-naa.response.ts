import type { Oppgaveslag } from '@kp/modules/arbeidsliste';
import type { Rollenavn } from '@kp/kernel/rolle';

export class GjorNaaPersonResponse {
  id!: string;
  navn!: string;
}
