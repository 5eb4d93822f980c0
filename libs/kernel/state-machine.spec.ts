import { fail, ok } from './result';
import { type Machine, allowedActions, findFaults, transition } from './state-machine';

type State = 'UTKAST' | 'SENDT' | 'FERDIG';
type Action = 'send' | 'godta' | 'fullfor' | 'slett';
type Guard = 'harTekst' | 'ikkeEgen';
interface Sak {
  readonly tekst: string;
  readonly egen: boolean;
  readonly roller: readonly string[];
}
type Sakmaskin = Machine<State, Action, Guard, Sak>;

const step = { by: ['LIS'], guards: [], signed: false } as const;

const machine: Sakmaskin = {
  name: 'sak',
  initial: 'UTKAST',
  table: {
    UTKAST: { send: { ...step, to: 'SENDT', guards: ['harTekst'] }, slett: { ...step, to: 'SLETTET' } },
    SENDT: {
      godta: { ...step, to: 'FERDIG', guards: ['ikkeEgen', 'harTekst'], signed: true },
      fullfor: { ...step, to: 'FERDIG', automatic: true },
    },
    FERDIG: {},
  },
  guards: {
    harTekst: ({ tekst }) => (tekst ? ok() : fail('regel', 'sak.utenTekst')),
    ikkeEgen: ({ egen }) => (egen ? fail('regel', 'sak.egenSak') : ok()),
  },
  roles: ({ roller }) => roller,
};

const god: Sak = { tekst: 'noe', egen: false, roller: ['LIS'] };
const withTable = (table: Partial<Sakmaskin['table']>): Sakmaskin => ({
  ...machine,
  table: { ...machine.table, ...table },
});

describe('en tilstandsmaskin', () => {
  it('fører en handling dit tabellen sier', () => {
    expect(transition(machine, 'UTKAST', 'send', god)).toMatchObject({ ok: true, value: { to: 'SENDT' } });
  });

  it('nekter en handling som ikke står i tilstandens rad', () => {
    expect(transition(machine, 'UTKAST', 'godta', god)).toEqual(
      fail('konflikt', 'sak.feilTilstand', { tilstand: 'UTKAST', handling: 'godta' }),
    );
    expect(transition(machine, 'FERDIG', 'send', god).ok).toBe(false);
  });

  it.each([[[]], [['LEDER']], [['VEILEDER', 'SUPERVISOR']]])('nekter den som ikke har rollen: %o', (roller) => {
    expect(transition(machine, 'UTKAST', 'send', { ...god, roller })).toEqual(
      fail('forbudt', 'sak.ikkeDinRolle', { handling: 'send', roller: ['LIS'] }),
    );
    expect(allowedActions(machine, 'UTKAST', { ...god, roller })).toEqual([]);
  });

  it('svarer med den første vakten som sier nei', () => {
    expect(transition(machine, 'SENDT', 'godta', { ...god, tekst: '', egen: true })).toEqual(
      fail('regel', 'sak.egenSak'),
    );
    expect(transition(machine, 'SENDT', 'godta', { ...god, tekst: '' })).toEqual(fail('regel', 'sak.utenTekst'));
  });

  it('viser bare handlinger som ville ha gått, og aldri dem som skjer av seg selv', () => {
    expect(allowedActions(machine, 'UTKAST', god)).toEqual(['send', 'slett']);
    expect(allowedActions(machine, 'UTKAST', { ...god, tekst: '' })).toEqual(['slett']);
    expect(allowedActions(machine, 'SENDT', god)).toEqual(['godta']);
    expect(allowedActions(machine, 'FERDIG', god)).toEqual([]);
  });
});

describe('kontrollen av en tabell', () => {
  it('finner ingenting i en hel tabell', () => {
    expect(findFaults(machine)).toEqual([]);
  });

  it('finner en tilstand ingen kommer til', () => {
    expect(findFaults(withTable({ SENDT: {} }))).toEqual(['sak: FERDIG is never reached']);
  });

  it('finner to tilstander som bare fører til hverandre', () => {
    const ring = withTable({ UTKAST: {}, FERDIG: { send: { ...step, to: 'SENDT' } } });
    expect(findFaults(ring)).toEqual(['sak: SENDT is never reached', 'sak: FERDIG is never reached']);
  });

  it('finner en handling ingen kan gjøre', () => {
    const nobody = withTable({ UTKAST: { send: { ...step, to: 'SENDT', by: [] } } });
    expect(findFaults(nobody)).toEqual(['sak: nobody may send from UTKAST']);
  });
});
