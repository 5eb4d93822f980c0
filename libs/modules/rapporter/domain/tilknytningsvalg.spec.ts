import { velgTilknytninger } from './tilknytningsvalg';

const rad = (
  utdanningslopId: string,
  fra: string,
  til: string | null = null,
): { utdanningslopId: string; fra: string; til: string | null } => ({
  utdanningslopId,
  fra,
  til,
});
const velg = (...rader: ReturnType<typeof rad>[]): [string, string | null][] =>
  velgTilknytninger(rader, '2026-11-20', 24).map(({ rad: { utdanningslopId }, avsluttetTil }) => [
    utdanningslopId,
    avsluttetTil,
  ]);

describe('hvilke tilknytninger lederen ser', () => {
  it('tar med den som er i kraft, også på siste dag', () => {
    expect(velg(rad('a', '2025-01-01'), rad('b', '2025-01-01', '2026-11-20'))).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  it('tar med den som er avsluttet de siste 24 månedene, med siste dag', () => {
    expect(velg(rad('a', '2024-01-01', '2024-11-20'), rad('b', '2024-01-01', '2024-11-19'))).toEqual([
      ['a', '2024-11-20'],
    ]);
  });

  it('tar ikke med den som begynner senere', () => {
    expect(velg(rad('a', '2026-11-21'))).toEqual([]);
  });

  it('velger den som er i kraft når legen har vært her før', () => {
    const before = rad('a', '2024-01-01', '2025-12-31');
    const now = rad('a', '2026-06-01');
    expect([velg(before, now), velg(now, before)]).toEqual([[['a', null]], [['a', null]]]);
  });

  it('velger den siste av to som er avsluttet', () => {
    expect(velg(rad('a', '2025-06-01', '2025-12-31'), rad('a', '2024-06-01', '2025-01-31'))).toEqual([
      ['a', '2025-12-31'],
    ]);
  });
});
