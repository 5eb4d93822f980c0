import type { Rollenavn } from '@kp/kernel/rolle';
import { findFaults, transition } from '@kp/kernel/state-machine';
import { TIDLIGERETILSTANDER, type Tidligerehandling, type Tidligeresak, tidligeremaskin } from './tidligere';

const HANDLINGER: readonly Tidligerehandling[] = ['send', 'kallTilbake', 'bekreft', 'returner'];
const SAK: Tidligeresak = { lisId: 'ida', brukerId: 'guro', leder: 'LEDER', erAnsvarlig: true, begrunnelse: 'Se her.' };
const PERSONER: Readonly<Record<string, Tidligeresak>> = {
  lis: { ...SAK, brukerId: 'ida', leder: null },
  leder: SAK,
  stedfortreder: { ...SAK, leder: 'STEDFORTREDER' },
  delegert: { ...SAK, leder: 'DELEGERT_GODKJENNER' },
  andre: { ...SAK, leder: null },
};

/** Written out again: in each state, what leads where and who may. Everything else is refused. */
const TABELL: Readonly<Record<string, readonly [til: string, av: readonly string[]]>> = {
  'SENDT bekreft': ['AVGJORT', ['leder', 'stedfortreder']],
  'SENDT returner': ['RETURNERT', ['leder', 'stedfortreder']],
  'SENDT kallTilbake': ['TILBAKEKALT', ['lis']],
  'RETURNERT send': ['SENDT', ['lis']],
  'RETURNERT kallTilbake': ['TILBAKEKALT', ['lis']],
  'TILBAKEKALT send': ['SENDT', ['lis']],
};

const alle = TIDLIGERETILSTANDER.flatMap((tilstand) =>
  HANDLINGER.flatMap((handling) => Object.keys(PERSONER).map((hvem) => [tilstand, handling, hvem] as const)),
);

describe('en melding om mål godkjent tidligere', () => {
  it('har en tabell der alt kan nås, og alt kan gjøres av noen', () => {
    expect(findFaults(tidligeremaskin)).toEqual([]);
  });

  it.each(alle)('%s: %s av %s', (tilstand, handling, hvem) => {
    const [til, av] = TABELL[`${tilstand} ${handling}`] ?? [null, []];
    const step = transition(tidligeremaskin, tilstand, handling, PERSONER[hvem] ?? SAK);
    if (til === null) expect(step).toMatchObject({ ok: false, error: { kode: 'tidligere.feilTilstand' } });
    else if (av.includes(hvem)) expect(step).toMatchObject({ ok: true, value: { to: til } });
    else expect(step).toMatchObject({ ok: false, error: { kode: 'tidligere.ikkeDinRolle' } });
  });

  it.each([
    ['bekreft', { brukerId: 'ida' }, 'tidligere.egenSak'],
    ['returner', { brukerId: 'ida' }, 'tidligere.egenSak'],
    ['bekreft', { erAnsvarlig: false }, 'tidligere.flyttet'],
    ['returner', { begrunnelse: '' }, 'tidligere.manglerBegrunnelse'],
  ] as const)('%s med %j stoppes', (handling, mer, kode) => {
    expect(transition(tidligeremaskin, 'SENDT', handling, { ...SAK, ...mer })).toMatchObject({ error: { kode } });
  });

  it('kan gå tilbake også når LIS har flyttet, og spør ikke om ord før noen avgjør', () => {
    const leder: Rollenavn = 'STEDFORTREDER';
    for (const mer of [{ erAnsvarlig: false }, { begrunnelse: null }])
      expect(transition(tidligeremaskin, 'SENDT', 'returner', { ...SAK, leder, ...mer })).toMatchObject({ ok: true });
  });
});
