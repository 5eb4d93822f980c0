import { tellDoktorer } from './regionstall';

describe('tall for en region', () => {
  it('teller hver lege én gang', () => {
    const rader = [
      { lisId: 'ida', aldriStartet: false },
      { lisId: 'ida', aldriStartet: false },
      { lisId: 'ola', aldriStartet: true },
    ];
    expect(tellDoktorer(rader)).toEqual({ lis: 2, aldriStartet: 1 });
  });

  it('regner den som har begynt på ett av to løp som startet, uansett rekkefølge', () => {
    const begun = { lisId: 'ida', aldriStartet: false };
    const notBegun = { lisId: 'ida', aldriStartet: true };
    expect(tellDoktorer([begun, notBegun]).aldriStartet).toBe(0);
    expect(tellDoktorer([notBegun, begun]).aldriStartet).toBe(0);
    expect(tellDoktorer([notBegun, notBegun]).aldriStartet).toBe(1);
  });

  it('er null når det ikke er noen', () => {
    expect(tellDoktorer([])).toEqual({ lis: 0, aldriStartet: 0 });
  });
});
