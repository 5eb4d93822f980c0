import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { listKuttedager } from './kuttedager';

const kutt = (fra: string, til: string | null): Tjenestetid['funn'][number] => ({
  ...{ kode: 'OVER_100', alvor: 'MERK', periodeId: 'p', parametere: { fra, til, andel: 20 } },
});
const dager = (funn: Tjenestetid['funn'], fordelt: object[] = []): unknown =>
  listKuttedager({ funn, fordelinger: fordelt as Tjenestetid['fordelinger'] }).map(({ fra, til }) => [fra, til]);

describe('dagene LIS kan fordele selv', () => {
  it.each<[string, Tjenestetid['funn'], (string | null)[][]]>([
    ['er de som kuttes', [kutt('2026-01-01', '2026-01-31')], [['2026-01-01', '2026-01-31']]],
    [
      'er ett strekk når det bare er hvor mye som skifter',
      [kutt('2026-04-01', '2026-08-31'), kutt('2026-03-01', '2026-03-31')],
      [['2026-03-01', '2026-08-31']],
    ],
    [
      'er to når det er dager mellom',
      [kutt('2026-01-01', '2026-01-31'), kutt('2026-03-01', null)],
      [
        ['2026-01-01', '2026-01-31'],
        ['2026-03-01', null],
      ],
    ],
    ['er ingen når ingenting kuttes', [], []],
  ])('%s', (_, funn, ventet) => {
    expect(dager(funn)).toEqual(ventet);
  });

  it('er ikke de som alt er fordelt', () => {
    const funn = [kutt('2026-01-01', '2026-01-31'), kutt('2026-03-01', null)];
    const fordelt = [{ fra: '2026-04-01', til: null, tilstand: 'REGISTRERT' }];
    expect(dager(funn, fordelt)).toEqual([['2026-01-01', '2026-01-31']]);
    expect(dager(funn, [{ ...fordelt[0], tilstand: 'ERSTATTET' }])).toHaveLength(2);
  });
});
