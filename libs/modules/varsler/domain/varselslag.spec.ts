import { VARSELGRUPPER } from './varselgruppe';
import { VARSELSLAG, gruppeFor, mailsetning, slagI } from './varselslag';

describe('slagene av varsler', () => {
  it('er fordelt på gruppene, hvert slag i én', () => {
    expect(VARSELGRUPPER.flatMap(slagI).sort()).toEqual([...VARSELSLAG].sort());
    expect(gruppeFor('innlogging.lenkeLaget')).toBe('SIKKERHET');
  });

  it('har setninger uten plass til navn, titler og ord', () => {
    for (const slag of VARSELSLAG) {
      expect(mailsetning(slag, 1)).toMatch(/^[A-ZÆØÅÉ][^{}#!]+[^.]$/);
      expect(mailsetning(slag, 3)).toContain('3');
      expect(mailsetning(slag, 3)).not.toContain('#');
    }
  });
});
