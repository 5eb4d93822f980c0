import type { components } from '@kp/api-client';
import { api, svar } from './api';

export type SupervisorforslagInn = components['schemas']['SupervisorforslagRequest'];

/** The LIS proposes; whoever leads the virksomhet decides. */
export const foreslaaSupervisor = (lopId: string, body: SupervisorforslagInn) =>
  svar(api.POST('/api/utdanningslop/{id}/supervisorforslag', { params: { path: { id: lopId } }, body }));
