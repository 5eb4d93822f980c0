import type { AktivRolle, Rollenavn } from '@kp/kernel/rolle';
import { type Spoersmaal, type Tilknytning, finnKandidatforhold } from './kandidatforhold';

const rolle = (navn: Rollenavn, virksomhetId: string | null = 'her'): AktivRolle => ({
  id: navn,
  rolle: navn,
  virksomhetId,
  virksomhet: null,
  omraade: null,
  fra: '2026-01-01',
  til: null,
});

const tilknytning = (veilederId: string | null, virksomhetId = 'her'): Tilknytning => ({
  utdanningslopId: 'lop',
  virksomhetId,
  virksomhet: `Virksomheten ${virksomhetId}`,
  veilederId,
});

const spurt = (
  somRolle: 'VEILEDER' | 'SUPERVISOR',
  aapne: number,
  virksomhetId: string | null = 'her',
): Spoersmaal => ({
  utdanningslopId: 'lop',
  virksomhetId,
  rolle: somRolle,
  aapne,
});

const finn = (roller: AktivRolle[], tilknytninger: Tilknytning[], spoersmaal: Spoersmaal[] = []): unknown =>
  finnKandidatforhold('meg', roller, tilknytninger, spoersmaal);

const somVeileder = { utdanningslopId: 'lop', virksomhet: 'Virksomheten her', rolle: 'VEILEDER', hovedveileder: true };

describe('kandidatene til en veileder eller supervisør', () => {
  it('er de LIS som har en som hovedveileder', () => {
    expect(finn([rolle('VEILEDER')], [tilknytning('meg')])).toEqual([{ ...somVeileder, venterPaaMeg: 0 }]);
  });

  it('er ikke de LIS som har en som hovedveileder når rollen er slutt', () => {
    expect(finn([rolle('SUPERVISOR')], [tilknytning('meg')])).toEqual([]);
  });

  it('er også de som har spurt en supervisør om noe, uten framdriften', () => {
    const svar = finn([rolle('SUPERVISOR')], [tilknytning('annen')], [spurt('SUPERVISOR', 2)]);
    expect(svar).toEqual([{ ...somVeileder, rolle: 'SUPERVISOR', hovedveileder: false, venterPaaMeg: 2 }]);
  });

  it('er også de som har spurt en veileder som ikke er hovedveilederen deres', () => {
    const svar = finn([rolle('VEILEDER')], [tilknytning('annen')], [spurt('VEILEDER', 0)]);
    expect(svar).toEqual([{ ...somVeileder, hovedveileder: false, venterPaaMeg: 0 }]);
  });

  it('står én gang selv om en er spurt i to roller, og det som venter, er lagt sammen', () => {
    const roller = [rolle('VEILEDER'), rolle('SUPERVISOR')];
    const svar = finn(roller, [tilknytning('meg')], [spurt('VEILEDER', 1), spurt('SUPERVISOR', 2)]);
    expect(svar).toEqual([{ ...somVeileder, venterPaaMeg: 3 }]);
  });

  it('står som hovedveileder når en annen tilknytning bare har spurt', () => {
    const roller = [rolle('VEILEDER'), rolle('SUPERVISOR', 'der')];
    const svar = finn(roller, [tilknytning('annen', 'der'), tilknytning('meg')], [spurt('SUPERVISOR', 1, 'der')]);
    expect(svar).toEqual([{ ...somVeileder, venterPaaMeg: 1 }]);
  });

  it('er ikke de som har spurt, når rollen en ble spurt i, er slutt', () => {
    expect(finn([rolle('VEILEDER')], [tilknytning('annen')], [spurt('SUPERVISOR', 2)])).toEqual([]);
  });

  it('er ikke de som har spurt, men som nå er i en annen virksomhet', () => {
    expect(finn([rolle('SUPERVISOR')], [tilknytning('annen', 'der')], [spurt('SUPERVISOR', 2)])).toEqual([]);
  });
});
