import { toGrunnlag } from './eksempler/eksempel';
import { type Veiledningsgrunnlag, regnForventetVeiledning } from './forventet-veiledning';
import { findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import { lagTidslinje } from './segmenter';

const alm = findGjeldende(REGELSETT, 'ALM', '2026-11-21')!.veiledning;
const grunnlag = (fra: string, til: string | null): Veiledningsgrunnlag => ({
  tilknytninger: [{ fra, til }],
  permisjoner: [],
  segmenter: [],
});
const timer = (endring: Partial<Veiledningsgrunnlag>, idag = '2026-12-31', regel = alm): number | null => {
  const minutter = regnForventetVeiledning(regel, { ...grunnlag('2026-01-01', null), ...endring }, idag);
  return minutter === null ? null : minutter / 60;
};

describe('forventet individuell veiledning', () => {
  it('er 42 timer i året: 4 i måneden i ti og en halv måned', () => {
    expect(timer({})).toBe(42);
  });

  it('er tre og en halv time i måneden fram til i dag', () => {
    expect(timer({}, '2026-01-31')).toBe(3.5);
    // 15 ÷ 31 of 210 minutes, rounded down.
    expect(timer({}, '2026-01-15')).toBe(101 / 60);
  });

  it('regner ikke med permisjon, og en dag i to permisjoner bare én gang', () => {
    const permisjoner = [
      { fra: '2026-03-01', til: '2026-04-30' },
      { fra: '2026-04-01', til: '2026-05-31' },
    ];
    expect(timer({ permisjoner })).toBe(9 * 3.5);
    expect(timer({ permisjoner: [{ fra: '2026-03-01', til: null }] })).toBe(2 * 3.5);
  });

  it('regner to tilknytninger samtidig som én', () => {
    const tilknytninger = [
      { fra: '2026-01-01', til: '2026-06-30' },
      { fra: '2026-04-01', til: '2026-09-30' },
    ];
    expect(timer({ tilknytninger })).toBe(9 * 3.5);
  });

  it('er null timer før tilknytningen begynner', () => {
    expect(timer({}, '2025-12-31')).toBe(0);
    expect(timer({ tilknytninger: [] })).toBe(0);
  });

  it('settes ikke ned for deltid hvis ikke regelsettet sier det', () => {
    const eksempel = { navn: '', perioder: ['AAPEN 50 2026-01-01/ A2026-03-31'], venter: {} };
    const { segmenter } = lagTidslinje(toGrunnlag(eksempel), '2026-12-31');
    const redusert = { ...alm, redusertForStilling: { ...alm.redusertForStilling, verdi: true } };
    expect(timer({ segmenter })).toBe(42);
    expect(timer({ segmenter }, '2026-12-31', redusert)).toBe(21);
  });

  it('er ikke kjent der kilden ikke har noe timetall', () => {
    const sam = findGjeldende(REGELSETT, 'SAM', '2026-11-21')!.veiledning;
    expect(timer({}, '2026-12-31', sam)).toBeNull();
  });
});
