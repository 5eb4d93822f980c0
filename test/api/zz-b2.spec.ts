import { beregnTakt, TAKTPARAMETERE } from '@kp/modules/lis';
import { addMonths, addDays, daysBetween } from '@kp/kernel/calendar-date';
import { osloDate } from '@kp/kernel/clock';
import { lagOversiktsrader } from '../../libs/modules/rapporter/application/oversiktsrader';
it('x', () => {
  const cpu = (): number => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
  const t = (n: string, f: () => void) => { for (let i = 0; i < 200; i++) f(); const s = cpu(); for (let i = 0; i < 5000; i++) f(); process.stderr.write(`${n} ${((cpu() - s) / 5).toFixed(2)} µs\n`); };
  t('takt', () => void beregnTakt({ startdato: '2024-01-01', planlagtSlutt: null, normMaaneder: 60, permisjoner: [], idag: '2026-11-20', godkjent: 31, antall: 117, harAktivitet: true, status: 'AKTIV' }, TAKTPARAMETERE));
  t('addMonths', () => void addMonths('2024-01-01', 6));
  t('addDays', () => void addDays('2024-01-01', 6));
  t('daysBetween', () => void daysBetween('2024-01-01', '2026-11-20'));
  t('oslo', () => void osloDate(new Date('2026-11-10T10:00:00.000Z')));
  const valgte = Array.from({ length: 1000 }, (_, i) => ({ rad: { utdanningslopId: `u${i}`, fra: '2024-01-01', til: null, lisId: 'x', lis: 'y', spesialitet: 'ALM' as const, startdato: '2024-01-01', planlagtSlutt: null, status: 'AKTIV', sluttdato: null, forsteAktivitetTid: 'x', sisteAktivitetTid: 'x', veileder: null, leder: null }, avsluttetTil: null }));
  const planer = valgte.flatMap((v) => ['A', 'B'].map((p) => ({ utdanningslopId: v.rad.utdanningslopId, id: p, navn: p, kode: p, antall: 88, ikkePaabegynt: 1, paabegynt: 1, tilAnbefaling: 1, tilGodkjenning: 1, returnert: 1, godkjent: 31 })));
  const ventende = valgte.flatMap((v) => [1, 2, 3].map(() => ({ utdanningslopId: v.rad.utdanningslopId, virksomhetId: 'v', brukerId: 'b', sidenTid: '2026-11-10T10:00:00.000Z' })));
  for (let i = 0; i < 5; i++) { const s = cpu(); for (let j = 0; j < 10; j++) lagOversiktsrader({ virksomhetId: 'v', valgte, planer, felleskoder: ['B'], grenseplaner: [], sisteInnen: [], permisjoner: [], ventende }, '2026-11-20'); process.stderr.write(`rader ${((cpu() - s) / 10).toFixed(1)} ms\n`); }
});
