import { SPRAAK } from '@kp/kernel/spraak';
import { mailsetning } from './mailsetninger/mailsetninger';
import { VARSELGRUPPER } from './varselgruppe';
import { VARSELSLAG, gruppeFor, slagI } from './varselslag';

describe('slagene av varsler', () => {
  it('er fordelt på gruppene, hvert slag i én', () => {
    expect(VARSELGRUPPER.flatMap(slagI).sort()).toEqual([...VARSELSLAG].sort());
    expect(gruppeFor('innlogging.lenkeLaget')).toBe('SIKKERHET');
  });

  it.each(SPRAAK)('har setninger på %s uten plass til navn, titler og ord', (spraak) => {
    for (const slag of VARSELSLAG) {
      expect(mailsetning(spraak, slag, 1)).toMatch(/^[A-ZÆØÅÉ][^{}#!]+[^.]$/);
      expect(mailsetning(spraak, slag, 3)).toContain('3');
      expect(mailsetning(spraak, slag, 3)).not.toContain('#');
    }
  });

  it('har én setning på hvert språk for hvert slag', () => {
    for (const slag of VARSELSLAG)
      expect(new Set(SPRAAK.map((spraak) => mailsetning(spraak, slag, 2))).size).toBeGreaterThan(1);
  });
});
