import { newId } from '@kp/kernel/ids';
import { insert, type SqlValue } from '@kp/platform/database/statement';
import { insertMany } from '@kp/platform/database/insert-many';
import { Virksomhetsoversikt } from '../../libs/modules/rapporter/application/virksomhetsoversikt';
import { OversiktRepository } from '../../libs/modules/rapporter/persistence/oversikt.repository';
import { lagOversiktsrader, finnVentesaker } from '../../libs/modules/rapporter/application/oversiktsrader';
import { velgTilknytninger } from '../../libs/modules/rapporter/domain/tilknytningsvalg';
import { oppsummerVenting } from '../../libs/modules/rapporter/domain/ventetid';
import { Nasjonalefigurer } from '../../libs/modules/rapporter/application/nasjonale-figurer';
import { AlisKontorfigurer } from '../../libs/modules/rapporter/application/alis-kontor-figurer';
import { Oversiktsfiler } from '../../libs/modules/rapporter/application/oversiktsfiler';
import { enKatalog, enKommune } from '../support/builders';
import { onBothDatabases } from '../support/databases';
import { startPortal } from '../support/portal';

const cpu = (): number => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
onBothDatabases((name, open) => {
  it('måler', async () => {
    const db = await open();
    const portal = await startPortal({ url: db.url });
    const katalog = await enKatalog(portal, 'ALM');
    const out: string[] = [];
    for (const [navn, n, ended] of [['femti', 50, 5], ['tusen', 1000, 100]] as const) {
      const k = await enKommune(portal, navn);
      const t: Record<string, Record<string, SqlValue>[]> = { bruker: [], utdanningslop: [], maalplan: [], fremdrift: [], tilknytning: [], arbeidsoppgave: [] };
      for (let i = 0; i < n + ended; i++) {
        const b = newId(), u = newId();
        t.bruker!.push({ id: b, epost: `${b}@example.no`, navn: `Lege ${i} ${navn}`, opprettetTid: '2025-01-01T00:00:00.000Z', versjon: 1 });
        t.utdanningslop!.push({ id: u, brukerId: b, spesialitet: 'ALM', startdato: '2024-01-01', status: 'AKTIV', opprettetTid: '2025-01-01T00:00:00.000Z', forsteAktivitetTid: i % 3 ? '2025-01-01T00:00:00.000Z' : null, sisteAktivitetTid: i % 3 ? '2026-01-01T00:00:00.000Z' : null, versjon: 1 });
        for (const p of ['Allmennmedisin', 'Felles kompetansemål']) {
          const id = newId();
          t.maalplan!.push({ id, utdanningslopId: u, katalogversjonId: katalog, katalogKode: 'E-ALM', navn: p });
          t.fremdrift!.push({ maalplanId: id, utdanningslopId: u, antall: 88, ikkePaabegynt: 20, paabegynt: 30, tilAnbefaling: 3, tilGodkjenning: 2, returnert: 2, godkjent: 31 });
        }
        t.tilknytning!.push({ id: newId(), utdanningslopId: u, virksomhetId: k.virksomhetId, lederId: k.leder, veilederId: k.veileder, ansvarlig: true, fra: '2024-01-01', til: i < n ? null : '2026-01-01', versjon: 1 });
        for (let j = 0; j < 40; j++) t.arbeidsoppgave!.push({ id: newId(), slag: 'BEKREFT_AKTIVITET', gjelderId: newId(), brukerId: k.supervisor, rolle: 'SUPERVISOR', virksomhetId: k.virksomhetId, lisId: b, utdanningslopId: u, tittel: 'x', detalj: 'y', sidenTid: '2026-11-10T10:00:00.000Z', ferdigTid: j < 3 ? null : '2026-11-11T10:00:00.000Z' });
      }
      for (const [table, rows] of Object.entries(t)) await portal.work.script(() => insertMany(table, rows));
      const svc = portal.app.get(Virksomhetsoversikt, { strict: false });
      const c = await portal.as(k.leder);
      const times: number[] = [], http: number[] = [];
      for (let i = 0; i < 30; i++) { const s = cpu(); await svc.find(k.leder, k.virksomhetId, 'x'); times.push(cpu() - s); }
      for (let i = 0; i < 15; i++) { const s = cpu(); const r = await c.get(`/virksomheter/${k.virksomhetId}/oversikt`); if (r.body.rader.length !== n + ended) throw new Error('x'); http.push(cpu() - s); }
      {
        const repo = portal.app.get(OversiktRepository, { strict: false });
        const seg: Record<string, number> = {};
        for (let i = 0; i < 20; i++) {
          const g: any = { virksomhetId: k.virksomhetId };
          const step = async (what: string, make: () => any) => { const s = cpu(); const v = await portal.work.read(make); seg[what] = (seg[what] ?? 0) + (cpu() - s) / 20; return v; };
          const rows: any = await step('tilk', () => repo.listTilknyttet(k.virksomhetId, '2026-11-20', '2024-10-20'));
          let s = cpu(); g.valgte = velgTilknytninger(rows, '2026-11-20', 24); seg.velg = (seg.velg ?? 0) + (cpu() - s) / 20;
          g.felleskoder = ['E-FKM']; g.planer = await step('planer', () => repo.listPlaner(k.virksomhetId, '2026-11-20', '2024-10-20'));
          g.permisjoner = await step('perm', () => repo.listPermisjoner(k.virksomhetId, '2026-11-20', '2024-10-20'));
          g.ventende = await step('vent', () => repo.listVentende(k.virksomhetId, '2026-11-20', '2024-10-20'));
          const gr = g.valgte.filter((v: any) => v.avsluttetTil).map((v: any) => ({ utdanningslopId: v.rad.utdanningslopId, slutt: '2026-01-01T23:00:00.000Z' }));
          g.grenseplaner = await step('grense', () => repo.countWithin(gr));
          g.sisteInnen = await step('siste', () => repo.listSisteInnen(gr));
          s = cpu(); lagOversiktsrader(g, '2026-11-20'); seg.rader = (seg.rader ?? 0) + (cpu() - s) / 20;
          s = cpu(); const vs = finnVentesaker(g, k.leder).saker; seg.saker = (seg.saker ?? 0) + (cpu() - s) / 20;
          s = cpu(); oppsummerVenting(vs, '2026-11-20'); seg.opps = (seg.opps ?? 0) + (cpu() - s) / 20;
        }
        out.push(JSON.stringify(seg, (_, v) => typeof v === 'number' ? Math.round(v * 100) / 100 : v));
      }
      times.sort((a, b) => a - b); http.sort((a, b) => a - b);
      const s1 = cpu(); await portal.app.get(Oversiktsfiler, { strict: false }).make(k.leder, k.virksomhetId, 'xlsx'); const x = cpu() - s1;
      const s2 = cpu(); await portal.app.get(Oversiktsfiler, { strict: false }).make(k.leder, k.virksomhetId, 'csv'); const cs = cpu() - s2;
      out.push(`${name} ${navn}: service p50 ${times[15]!.toFixed(1)} ms, http p50 ${http[7]!.toFixed(1)}, xlsx ${x.toFixed(0)}, csv ${cs.toFixed(0)}`);
    }
    const big: Record<string, Record<string, SqlValue>[]> = { bruker: [], utdanningslop: [], maalplan: [], fremdrift: [], tilknytning: [] };
    const k = await enKommune(portal, 'stor');
    for (let i = 0; i < 20000; i++) {
      const b = newId(), u = newId();
      big.bruker!.push({ id: b, epost: `${b}@example.no`, navn: `L ${i}`, opprettetTid: 'x', versjon: 1 });
      big.utdanningslop!.push({ id: u, brukerId: b, spesialitet: 'ALM', startdato: '2024-01-01', status: 'AKTIV', opprettetTid: '2025-01-01T00:00:00.000Z', forsteAktivitetTid: i % 3 ? '2025-01-01T00:00:00.000Z' : null, sisteAktivitetTid: null, versjon: 1 });
      for (const p of ['A', 'F']) { const id = newId();
        big.maalplan!.push({ id, utdanningslopId: u, katalogversjonId: katalog, katalogKode: 'E-ALM', navn: p });
        big.fremdrift!.push({ maalplanId: id, utdanningslopId: u, antall: 88, ikkePaabegynt: 88, paabegynt: 0, tilAnbefaling: 0, tilGodkjenning: 0, returnert: 0, godkjent: i % 3 ? 31 : 0 }); }
      big.tilknytning!.push({ id: newId(), utdanningslopId: u, virksomhetId: k.virksomhetId, ansvarlig: true, fra: '2024-01-01', til: null, versjon: 1 });
    }
    for (const [table, rows] of Object.entries(big)) await portal.work.script(() => insertMany(table, rows));
    for (const [what, run] of [['nasjonalt', () => portal.app.get(Nasjonalefigurer, { strict: false }).load()], ['alis-kontor 21 000', () => portal.app.get(AlisKontorfigurer, { strict: false }).load({ roller: [{ rolle: 'ALIS_KONTOR', omraade: '99' }] } as never)]] as const) {
      const times: number[] = [];
      for (let i = 0; i < 7; i++) { const s = cpu(); await run(); times.push(cpu() - s); }
      out.push(`${name} ${what}: p50 ${times.sort((a, b) => a - b)[3]!.toFixed(0)} ms`);
    }
    process.stderr.write(out.join('\n') + '\n');
    await portal.close(); await db.close();
  }, 120000);
});
