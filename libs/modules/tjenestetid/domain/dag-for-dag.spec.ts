import { type CalendarDate, addMonths } from '@kp/kernel/calendar-date';
import fc from 'fast-check';
import { DagForDag } from '../../../../test/support/tjenestetid/dag-for-dag';
import { enIdag, etLegeliv, ettGrunnlag, litenUtgave } from '../../../../test/support/tjenestetid/generatorer';
import { findGjeldende } from './regelsett';
import { REGELSETT } from './regelsett-data';
import type { Grunnlag } from './tjenesteperiode';
import { regnTjenestetid } from './tjenestetid';

const ALM = findGjeldende(REGELSETT, 'ALM', '2026-01-01')!;

function expectSomDagForDag(grunnlag: Grunnlag, regelsett: typeof ALM, idag: CalendarDate): void {
  const tid = regnTjenestetid(grunnlag, regelsett, idag);
  const slow = new DagForDag(grunnlag, regelsett, idag);
  for (const nivaa of [0, 1, 2] as const) {
    const sums = slow.sumTil(tid.planlagtTil, nivaa);
    const { telt, totalt, foerGrenser } = slow.gjorOpp(sums);
    const fast = tid.regnskaper[nivaa];
    expect(fast.kategorier.map((k) => [k.kategori, k.arbeidet, k.fravaer, k.telt])).toEqual(
      [...telt].map(([k, t]) => [k, Number(sums.arbeidet.get(k) ?? 0n), Number(sums.fravaer.get(k) ?? 0n), Number(t)]),
    );
    expect([fast.totalt, fast.foerGrenser]).toEqual([Number(totalt), Number(foerGrenser)]);
    if (nivaa < 2) continue;
    const cut = tid.perioder.filter(({ kuttet }) => kuttet > 0).map(({ periodeId, kuttet }) => [periodeId, kuttet]);
    const slowCut = [...sums.kuttet].filter(([, units]) => units > 0n).map(([id, units]) => [id, Number(units)]);
    expect(cut.sort()).toEqual(slowCut.sort());
  }
  // A forecast within the tolerance is the engine's own word; the slow one knows only what is met in full.
  const { dag, avrundet } = tid.prognose;
  const limit = addMonths(idag, 72);
  const seen = avrundet || (dag !== null && dag > limit) ? null : dag;
  expect(slow.findDag(limit)).toBe(seen);
}

describe('motoren gir det samme som å telle dag for dag', () => {
  it('på tilfeldige perioder', () => {
    fc.assert(
      fc.property(ettGrunnlag, enIdag, (grunnlag, idag) => expectSomDagForDag(grunnlag, litenUtgave(ALM), idag)),
      {
        numRuns: 40,
      },
    );
  });

  it('på legeliv som kunne vært virkelige', () => {
    fc.assert(
      fc.property(etLegeliv, (grunnlag) => expectSomDagForDag(grunnlag, ALM, '2025-06-15')),
      { numRuns: 12 },
    );
  });
});
