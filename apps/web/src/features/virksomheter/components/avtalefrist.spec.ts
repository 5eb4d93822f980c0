import { avtalefrist, manglerAvtale } from './avtalefrist';

const IDAG = '2026-11-20';
const avtale = (id: string, fra: string, til: string | null, arenaId: string | null = 'a') => ({
  ...{ id, fra, til, arenaId, arena: null, motpart: 'Storfjord sykehus' },
  versjon: 1,
  aktiv: fra <= IDAG && (til === null || til >= IDAG),
});

describe('avtalens frist', () => {
  it.each([
    ['2024-01-01', null, 'gjelder'],
    ['2024-01-01', '2027-02-19', 'gjelder'],
    ['2024-01-01', '2027-02-18', 'snart'],
    ['2024-01-01', '2026-11-20', 'snart'],
    ['2024-01-01', '2026-11-19', 'utgaatt'],
    ['2026-11-21', null, 'kommer'],
  ])('fra %s til %s: %s', (fra, til, frist) => {
    const one = avtale('1', fra, til);
    expect(avtalefrist(one, [one], IDAG)).toBe(frist);
  });

  it('roper ikke om en avtale som er avløst av en ny for samme sted', () => {
    const old = avtale('1', '2021-01-01', '2025-12-31');
    expect(avtalefrist(old, [old, avtale('2', '2026-01-01', null)], IDAG)).toBe('avloest');
    expect(avtalefrist(old, [old, avtale('2', '2026-01-01', null, 'b')], IDAG)).toBe('utgaatt');
  });

  it('sier at en ekstern arena mangler avtale når ingen gjelder i dag', () => {
    const arena = { id: 'a', navn: 'Lia', type: 'SYKEHJEM' as const, ekstern: true, maalkoder: [], versjon: 1 };
    expect(manglerAvtale(arena, [avtale('1', '2021-01-01', '2025-12-31')])).toBe(true);
    expect(manglerAvtale(arena, [avtale('1', '2021-01-01', null)])).toBe(false);
    expect(manglerAvtale({ ...arena, ekstern: false }, [])).toBe(false);
  });
});
