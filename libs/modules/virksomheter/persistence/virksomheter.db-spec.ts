import { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { enVirksomhet } from '../../../../test/support/builders';
import { onBothDatabases } from '../../../../test/support/databases';
import { type Portal, START } from '../../../../test/support/portal';
import { type OpenWork, openPortalTables } from '../../../../test/support/unit-of-work';
import { ArenaRepository } from './arena.repository';
import { AvtaleRepository } from './avtale.repository';
import { EndringRepository } from './endring.repository';
import { VirksomhetRepository, type VirksomhetRad } from './virksomhet.repository';
import { VirksomhetsstatusRepository } from './virksomhetsstatus.repository';

const virksomheter = new VirksomhetRepository();
const statuser = new VirksomhetsstatusRepository();
const arenaer = new ArenaRepository();
const avtaler = new AvtaleRepository();
const endringer = new EndringRepository();
const WHO = { endretAv: newId(), endretTid: START.toISOString() };

onBothDatabases((_, open) => {
  let db: OpenWork;
  let virksomhetId: string;

  beforeAll(async () => {
    db = await openPortalTables(open);
  });
  beforeEach(async () => {
    virksomhetId = await enVirksomhet({ work: db.work, clock: new FixedClock(START) } as unknown as Portal, 'Fjordvik');
  });
  afterAll(() => db.close());

  const ny = (endring: Partial<VirksomhetRad> = {}): VirksomhetRad => ({
    id: newId(),
    orgnr: newId(),
    navn: 'Bergfjell kommune',
    type: 'KOMMUNE',
    kommunenummer: '1804',
    fylke: '18',
    sentralitet: 6,
    sentralitetAar: 2024,
    ingenAnnenGodkjenner: true,
    versjon: 1,
    ...endring,
  });

  it('leser en virksomhet slik den ble skrevet', async () => {
    const rad = ny();
    expect(await db.work.script(() => virksomheter.add(rad))).toBe(true);
    expect(await db.work.read(() => virksomheter.find(rad.id))).toEqual(rad);
    expect(await db.work.read(() => virksomheter.listByIds([rad.id]))).toEqual([rad]);
    expect(await db.work.read(() => virksomheter.listByIds([]))).toEqual([]);
    expect(await db.work.read(() => virksomheter.listAll())).toEqual(expect.arrayContaining([rad]));
  });

  it('tar bare imot ett av ti like organisasjonsnummer som kommer samtidig', async () => {
    const orgnr = newId();
    const tatt = await Promise.all(
      Array.from({ length: 10 }, () => db.work.script(() => virksomheter.add(ny({ orgnr })))),
    );
    expect(tatt.filter(Boolean)).toHaveLength(1);
  });

  it('lar én av ti som endrer samme versjon, vinne', async () => {
    const svar = Array.from({ length: 10 }, (_, nr) =>
      db.work.script(() =>
        endringer.save('virksomhet', { id: virksomhetId, versjon: 1 }, { navn: `Navn ${String(nr)}` }, WHO),
      ),
    );
    expect((await Promise.all(svar)).filter(Boolean)).toHaveLength(1);
    expect(await db.work.read(() => virksomheter.find(virksomhetId))).toMatchObject({
      versjon: 2,
      ingenAnnenGodkjenner: false,
    });
  });

  it('leser statuser i den rekkefølgen de kom', async () => {
    const tom = { versjon: 1, soknadsdato: null, vedtaksdato: null, tellerFra: null, tellerTil: null };
    const sen = {
      ...tom,
      id: newId(),
      virksomhetId,
      spesialitet: 'ALM',
      status: 'SOKT',
      soknadsdato: '2024-03-01',
    } as const;
    const tidlig = {
      ...tom,
      id: newId(),
      virksomhetId,
      spesialitet: 'ALM',
      status: 'GODKJENT',
      tellerFra: '2020-01-01',
    } as const;
    await db.work.script(() => statuser.add(sen));
    await db.work.script(() => statuser.add(tidlig));
    expect(await db.work.read(() => statuser.list(virksomhetId))).toEqual([tidlig, sen]);
    expect(await db.work.read(() => statuser.find(sen.id))).toEqual(sen);
  });

  it('bytter ut målene et læringssted kan gi', async () => {
    const arena = {
      id: newId(),
      virksomhetId,
      navn: 'Legevakta',
      type: 'LEGEVAKT',
      ekstern: true,
      versjon: 1,
      maalkoder: ['ALM-001', 'ALM-002'],
    } as const;
    await db.work.script(() => arenaer.add({ ...arena, maalkoder: [...arena.maalkoder] }));
    expect(await db.work.read(() => arenaer.list(virksomhetId))).toEqual([arena]);
    await db.work.script(() => arenaer.saveMaalkoder(arena.id, ['ALM-003']));
    expect(await db.work.read(() => arenaer.list(virksomhetId))).toEqual([{ ...arena, maalkoder: ['ALM-003'] }]);
  });

  it('leser avtaler med navnet på læringsstedet, nyeste først', async () => {
    const arenaId = newId();
    await db.work.script(() =>
      arenaer.add({
        id: arenaId,
        virksomhetId,
        navn: 'Sykehjemmet',
        type: 'SYKEHJEM',
        ekstern: true,
        versjon: 1,
        maalkoder: [],
      }),
    );
    const felles = { virksomhetId, versjon: 1 };
    const gammel = { ...felles, id: newId(), arenaId, motpart: 'Solheim', fra: '2024-01-01', til: '2024-12-31' };
    const nyest = { ...felles, id: newId(), arenaId: null, motpart: 'Nabo', fra: '2026-01-01', til: null };
    await db.work.script(() => avtaler.add(gammel));
    await db.work.script(() => avtaler.add(nyest));
    expect(await db.work.read(() => avtaler.list(virksomhetId))).toEqual([
      { ...nyest, arena: null },
      { ...gammel, arena: 'Sykehjemmet' },
    ]);
    expect(await db.work.read(() => avtaler.find(gammel.id))).toEqual(gammel);
  });
});
