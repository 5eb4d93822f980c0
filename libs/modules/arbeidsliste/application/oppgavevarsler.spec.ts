import { gruppeFor } from '@kp/modules/varsler';
import { OPPGAVESLAG } from '../persistence/arbeidsliste.repository';
import { VARSEL_OM, lenkeTil } from './oppgavevarsler';

describe('varselet om en oppgave', () => {
  it.each(OPPGAVESLAG)('%s hører til det som venter, og fører til saken', (slag) => {
    expect(gruppeFor(VARSEL_OM[slag])).toBe('VENTER');
    expect(lenkeTil({ id: 'oppgave', slag, gjelderId: 'sak' })).toMatch(/(oppgave|sak)$|^\/tjenestetid$/);
  });
});
