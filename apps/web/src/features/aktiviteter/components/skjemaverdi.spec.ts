import { iDag } from '../../../shared/lib/dato';
import type { Aktivitet } from '../api/aktiviteter';
import { finnFeil, fraAktivitet, sammeSomSist, type Skjema, tilInnhold, tolkTimer, tomtSkjema } from './skjemaverdi';

const ferdig = (part: Partial<Skjema> = {}): Skjema =>
  tomtSkjema({ tekst: 'Sydde en kuttskade.', type: 'PROSEDYRE', maalIder: ['m'], ...part });
const feil = (part: Partial<Skjema>, bedt: string | null = 'b') =>
  Object.entries(finnFeil(ferdig(part), bedt)).filter(([, navn]) => navn !== undefined);

describe('det som mangler før en aktivitet sendes', () => {
  it('er ingenting når én setning, mål og mottaker er på plass', () => {
    expect(feil({})).toEqual([]);
  });

  it.each<[string, Partial<Skjema>, string, string]>([
    ['tekst', { tekst: '  ' }, 'tekst', 'tekst'],
    ['dato', { fra: '31.2.2026' }, 'fra', 'fra'],
    ['en dato som er kommet', { fra: '2099-01-01' }, 'fra', 'fremtid'],
    ['sluttdato etter start', { type: 'KURS', timer: '2', fra: '2026-03-05', til: '2026-03-04' }, 'til', 'tilFor'],
    ['antall', { antall: '0' }, 'antall', 'antall'],
    ['timer', { type: 'KURS', timer: 'to' }, 'timer', 'timer'],
    ['mål', { maalIder: [] }, 'maalIder', 'maal'],
  ])('er %s', (_, part, felt, navn) => {
    expect(feil(part)).toEqual([[felt, navn]]);
  });

  it('er mottaker, men ikke for det som er privat', () => {
    expect(feil({}, null)).toEqual([['bedtBrukerId', 'bedt']]);
    expect(feil({ type: 'REFLEKSJON', privat: true, maalIder: [] }, null)).toEqual([]);
  });
});

describe('det som lagres', () => {
  it('er bare det typen måles i', () => {
    expect(tilInnhold(ferdig({ antall: '3', timer: '2' }))).toMatchObject({ antall: 3, timer: null });
    expect(tilInnhold(ferdig({ type: 'KURS', antall: '3', timer: '1,5' }))).toMatchObject({ antall: null, timer: 1.5 });
    expect(tilInnhold(ferdig({ type: 'REFLEKSJON', antall: '3' }))).toMatchObject({ antall: null, timer: null });
  });

  it('lar tall som ikke kan leses, ligge på siden', () => {
    expect(tilInnhold(ferdig({ antall: '' }))).toMatchObject({ antall: null });
    expect(tilInnhold(ferdig({ type: 'KURS', timer: 'to', til: '31.12' }))).toMatchObject({ timer: null, til: null });
  });

  it('venter til det har en dato å lagres under', () => {
    expect(tilInnhold(ferdig({ fra: '31.2' }))).toBeNull();
    expect(tilInnhold(ferdig())).toMatchObject({ fra: iDag() });
  });

  it('er privat fra første stund når det er en refleksjon', () => {
    expect(tomtSkjema({ type: 'REFLEKSJON' }).privat).toBe(true);
    expect(tomtSkjema({ type: 'KURS' }).privat).toBe(false);
  });
});

describe('timer', () => {
  it('leses med komma og punktum', () => {
    expect(['1,5', '1.5', '15', ' 2 ', '', 'x', '1,555'].map(tolkTimer)).toEqual([1.5, 1.5, 15, 2, null, null, null]);
  });
});

describe('tittelen', () => {
  const aktivitet = (tittel: string, tekst: string) =>
    fraAktivitet({
      ...{ tittel, tekst, type: 'PROSEDYRE', fra: '2026-11-20', til: null, antall: 1, timer: null, arena: null },
      ...{ maal: [], vedlegg: [], privat: false, bedt: null },
    });

  it('lages av teksten så lenge ingen har gitt den en egen', () => {
    expect(aktivitet('Sydde en kuttskade', 'Sydde en kuttskade. Gikk fint.').tittel).toBeNull();
    expect(aktivitet('Sydde en …', 'Sydde en kuttskade. Gikk fint.').tittel).toBeNull();
  });

  it('beholdes når den er en annen', () => {
    const skjema = aktivitet('Sår på underarm', 'Sydde en kuttskade.');
    expect(skjema.tittel).toBe('Sår på underarm');
    expect(tilInnhold(skjema)).toMatchObject({ tittel: 'Sår på underarm' });
  });
});

describe('samme som sist', () => {
  const sist = {
    ...{ tittel: 'Sydde kutt', tekst: 'Sydde kutt.', type: 'PROSEDYRE', fra: '2026-11-01', til: null, antall: 2 },
    ...{ timer: null, arena: { id: 'nedlagt', navn: 'X' }, bedt: { id: 'amina', navn: 'Amina', rolle: 'SUPERVISOR' } },
    ...{ maal: [{ id: 'm1' }, { id: 'avlost' }], vedlegg: [{ id: 'v', navn: 'bevis.pdf', bytes: 1 }], privat: false },
  } as unknown as Aktivitet;

  it('er ordene, antallet og målene, men i dag, uten filer, og bare med det som kan velges nå', () => {
    const fylt = sammeSomSist(sist, { arenaer: ['legevakten'], bekreftere: ['amina'], maal: ['m1'] });
    expect(fylt).toMatchObject({ tekst: 'Sydde kutt.', antall: '2', fra: iDag(), arenaId: null, bedt: 'amina' });
    expect(fylt.maalIder).toEqual(['m1']);
    expect(fylt).not.toHaveProperty('vedlegg');
  });
});
