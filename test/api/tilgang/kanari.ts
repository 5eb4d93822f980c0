import ExcelJS from 'exceljs';
import { newId } from '@kp/kernel/ids';
import { insert, update } from '@kp/platform/database/statement';
import { lastOpp } from '../../support/opplasting';
import { PDF } from '../../support/vedleggsfiler';
import type { Hvem } from './personer';
import { policy } from './policy';
import type { Side } from './typer';
import type { Verden } from './verden';

/** Kinds of text that only some may ever see; each side has a bird of each kind. */
export const FUGLER = [
  'VIRKSOMHET',
  'LEDER',
  'FOLK',
  'LIS',
  'ARENA',
  'AVTALE',
  'TEKST',
  'ORD',
  'FORSLAG',
  'PRIVAT',
  'MELDING',
  'FIL',
  'KUNNGJOERING',
  'TIDLIGERE',
] as const;
export type Fugl = (typeof FUGLER)[number];

const bird = (kind: Fugl, side: Side): string => `KANARI ${kind} ${side}`;

const OPEN: readonly Fugl[] = ['VIRKSOMHET', 'ARENA', 'AVTALE'];
const RECORD: readonly Fugl[] = ['LIS', 'TEKST', 'ORD', 'LEDER', 'FOLK', ...OPEN];

/** What each may find of side A and of side B, wherever they look. A bird more is a leak; one less, and nobody sings. */
export const HOERER: Readonly<Record<Hvem, { A: readonly Fugl[]; B: readonly Fugl[] }>> = {
  anonym: { A: [], B: [] },
  lis: { A: [...RECORD, 'FORSLAG', 'PRIVAT', 'MELDING', 'FIL', 'KUNNGJOERING', 'TIDLIGERE'], B: [] },
  lisAnnen: { A: ['LEDER', 'FOLK', ...OPEN, 'KUNNGJOERING'], B: [] },
  lisFremmed: { A: [], B: [...RECORD, 'FORSLAG', 'PRIVAT', 'MELDING', 'FIL', 'KUNNGJOERING', 'TIDLIGERE'] },
  veileder: { A: [...RECORD, 'MELDING', 'FIL', 'KUNNGJOERING', 'TIDLIGERE'], B: [] },
  veilederAnnen: { A: ['LEDER', ...OPEN, 'KUNNGJOERING'], B: [] },
  veilederSluttet: { A: [], B: [] },
  supervisor: { A: RECORD, B: [] },
  supervisorAnnen: { A: OPEN, B: [] },
  leder: { A: [...RECORD, 'FORSLAG', 'MELDING', 'FIL', 'KUNNGJOERING', 'TIDLIGERE'], B: [] },
  stedfortreder: { A: [...RECORD, 'FORSLAG', 'MELDING', 'FIL', 'KUNNGJOERING', 'TIDLIGERE'], B: [] },
  delegert: { A: [...RECORD, 'TIDLIGERE'], B: [] },
  lederFremmed: { A: [], B: [...RECORD, 'FORSLAG', 'MELDING', 'FIL', 'KUNNGJOERING', 'TIDLIGERE'] },
  lederSluttet: { A: [], B: [] },
  lederTidligere: { A: ['LIS'], B: [] },
  aliskontor: { A: ['VIRKSOMHET'], B: ['VIRKSOMHET'] },
  aliskontorAapnet: {
    ...{ A: ['VIRKSOMHET', 'LEDER', 'FOLK', 'LIS', 'ARENA', 'TEKST', 'ORD', 'TIDLIGERE'], B: ['VIRKSOMHET'] },
  },
  statsforvalter: { A: [], B: [] },
  hdir: { A: ['LEDER', ...OPEN], B: ['LEDER', ...OPEN] },
  eier: { A: ['LEDER', ...OPEN], B: ['LEDER', ...OPEN] },
};

/** Lets one bird of each kind loose where such text is kept. */
export async function slippLoes(verden: Verden, side: Side): Promise<Record<string, string>> {
  const { kommuner, lis } = verden.grunnlag;
  const { virksomhetId, leder, veileder, supervisor } = kommuner[side];
  const sing = (kind: Fugl): string => bird(kind, side);
  const { work } = verden.portal;
  const names = [
    [leder, sing('LEDER')],
    [veileder, `${sing('FOLK')} veileder`],
    [supervisor, `${sing('FOLK')} supervisør`],
    [lis[side].brukerId, sing('LIS')],
  ] as const;
  await work.script(function* () {
    for (const [id, navn] of names) yield* update('bruker', { navn }, { id });
    yield* update('virksomhet', { navn: sing('VIRKSOMHET') }, { id: virksomhetId });
    const arena = { id: newId(), virksomhetId, navn: sing('ARENA'), type: 'LEGEKONTOR', ekstern: false, versjon: 1 };
    yield* insert('laeringsarena', arena);
    yield* insert('samarbeidsavtale', { id: newId(), virksomhetId, motpart: sing('AVTALE'), fra: '2026-01-01' });
  });
  return makeRecord(verden, side, sing);
}

/** An entry, a private reflection, a goal with words on it, and a proposal, all made the way people make them. */
async function makeRecord(verden: Verden, side: Side, sing: (kind: Fugl) => string): Promise<Record<string, string>> {
  const { kommuner, lis } = verden.grunnlag;
  const { supervisor, veileder } = kommuner[side];
  const { brukerId, utdanningslopId } = lis[side];
  const [maal = ''] = await verden.byggeplass.make('maalTilAnbefaling', side);
  const entry = { type: 'PROSEDYRE', tittel: sing('TEKST'), tekst: sing('TEKST'), fra: '2026-11-18', maalIder: [maal] };
  const path = `/utdanningslop/${utdanningslopId}/aktiviteter`;
  const made = await verden.call(brukerId, 'POST', path, entry);
  const aktivitet = (made.body.aktivitet as { id: string }).id;
  await verden.call(brukerId, 'POST', `/aktiviteter/${aktivitet}/send`, { bedtBrukerId: supervisor }, 1);
  const secret = { ...entry, type: 'REFLEKSJON', tittel: sing('PRIVAT'), tekst: sing('PRIVAT'), privat: true };
  const hidden = await verden.call(brukerId, 'POST', path, secret);
  const versjon = await verden.byggeplass.versionOf('maalNytt', maal);
  await verden.call(veileder, 'POST', `/maal/${maal}/anbefal`, { utfall: 'ANBEFALT', kommentar: sing('ORD') }, versjon);
  const person = { epost: `kanari.${side.toLowerCase()}@example.no`, navn: sing('FORSLAG') };
  await verden.call(brukerId, 'POST', `/utdanningslop/${utdanningslopId}/supervisorforslag`, person);
  const earlier = await makeEarlier(verden, side, sing('TIDLIGERE'));
  const messages = await makeMessages(verden, side, sing);
  const privat = (hidden.body.aktivitet as { id: string }).id;
  return {
    maal,
    aktivitet,
    privat,
    ...earlier,
    ...messages,
    lop: utdanningslopId,
    virksomhet: kommuner[side].virksomhetId,
  };
}

/** A goal reported as approved elsewhere, with the document that says so. */
async function makeEarlier(verden: Verden, side: Side, song: string): Promise<{ tidligere: string; attest: string }> {
  const { brukerId, utdanningslopId } = verden.grunnlag.lis[side];
  const [maalId] = await verden.byggeplass.make('maalNytt', side);
  const innhold = Buffer.concat([PDF, Buffer.from(song)]);
  const upload = await lastOpp(verden.portal, brukerId, '/vedlegg', { innhold, navn: `${song}.pdf` });
  const attest = (upload.body as { id: string }).id;
  const words = { dokument: song, dato: '2024-05-01', virksomhet: song, godkjenner: song, kommentar: song };
  const path = `/utdanningslop/${utdanningslopId}/tidligere-godkjenninger`;
  const { body } = await verden.call(brukerId, 'POST', path, { ...words, maal: [{ maalId }], vedleggIder: [attest] });
  return { tidligere: String(body.id), attest };
}

/** A thread with a file between the LIS, the veileder and the leder, and an announcement to the LIS and veiledere there. */
async function makeMessages(
  verden: Verden,
  side: Side,
  sing: (kind: Fugl) => string,
): Promise<{ traad: string; fil: string }> {
  const { leder, veileder, virksomhetId } = verden.kommune(side);
  const { brukerId, utdanningslopId } = verden.grunnlag.lis[side];
  const office = `LEDER:${virksomhetId}`;
  const parties = { som: `BRUKER:${brukerId}`, mottakere: [`BRUKER:${veileder}`, office], utdanningslopId };
  const words = { emne: sing('MELDING'), tekst: sing('MELDING') };
  const innhold = Buffer.concat([PDF, Buffer.from(sing('FIL'))]);
  const upload = await lastOpp(verden.portal, brukerId, '/vedlegg', { innhold, navn: `${sing('MELDING')}.pdf` });
  const fil = (upload.body as { id: string }).id;
  const { body } = await verden.call(brukerId, 'POST', '/meldingstraader', {
    ...parties,
    ...words,
    vedleggIder: [fil],
  });
  const notice = { tittel: sing('KUNNGJOERING'), tekst: sing('KUNNGJOERING'), viktig: true };
  const audience = { som: office, maalgruppe: { roller: ['LIS', 'VEILEDER'] } };
  await verden.call(leder, 'POST', '/kunngjoeringer', { ...audience, ...notice });
  return { traad: String(body.traadId), fil };
}

const REPLACES: Readonly<Record<string, readonly string[]>> = {
  lop: ['lop'],
  virksomhet: ['virksomhet'],
  maalTilAnbefaling: ['maal'],
  aktivitetSendt: ['aktivitet', 'privat'],
  meldingstraad: ['traad'],
  vedlegg: ['fil', 'attest'],
  tidligere: ['tidligere'],
};

const SEARCHED = /\/(aktiviteter|maal|meldingstraader|mottakere)$/;

/** Every address one can read, with the things of both sides in it. */
export function adresser(things: readonly Record<string, string>[]): string[] {
  return Object.entries(policy).flatMap(([rute, { sak }]) => {
    const [method, path = ''] = rute.split(' ');
    if (method !== 'GET' || path.startsWith('/aktivering')) return [];
    if (!sak) return SEARCHED.test(path) ? [path, `${path}?sok=KANARI`] : [path];
    const ids = things.flatMap((thing) => (REPLACES[sak] ?? []).flatMap((name) => thing[name] ?? []));
    const searches = SEARCHED.test(path) ? ['', '?sok=KANARI'] : [''];
    return ids.flatMap((id) => searches.map((search) => path.replace(':id', id) + search));
  });
}

/** Which birds of one side are heard when somebody reads everything there is to read. */
export async function lytt(verden: Verden, hvem: Hvem, addresses: readonly string[]): Promise<Record<Side, Fugl[]>> {
  let all = '';
  for (const address of addresses) {
    const { status, tekst, raw } = await verden.as(hvem, 'GET', address);
    all += address.endsWith('.xlsx') && status === 200 ? await textOf(raw) : tekst;
  }
  const heard = (side: Side): Fugl[] => FUGLER.filter((kind) => all.includes(bird(kind, side)));
  return { A: heard('A'), B: heard('B') };
}

async function textOf(file: Buffer): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as unknown as ArrayBuffer);
  const cells: string[] = [];
  for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)));
  return cells.join('\n');
}
