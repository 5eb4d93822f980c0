import { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { enVirksomhet } from '../../../../test/support/builders';
import { onBothDatabases } from '../../../../test/support/databases';
import { type Portal, START } from '../../../../test/support/portal';
import { type OpenWork, openPortalTables } from '../../../../test/support/unit-of-work';
import { ArenaRepository } from './arena.repository';
import { AvtaleRepository } from './avtale.repository';
import { VirksomhetRepository, type VirksomhetRad } from './virksomhet.repository';
import { VirksomhetsstatusRepository } from './virksomhetsstatus.repository';

const virksomheter = new VirksomhetRepository();
const statuser = new VirksomhetsstatusRepository();
const arenaer = new ArenaRepository();
const avtaler = new AvtaleRepository();

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
    const endringer = Array.from({ length: 10 }, (_, nr) =>
      db.work.script(() => virksomheter.save(virksomhetId, 1, { navn: `Navn ${String(nr)}` })),
    );
    expect((await Promise.all(endringer)).filter(Boolean)).toHaveLength(1);
    expect(await db.work.read(() => virksomheter.find(virksomhetId))).toMatchObject({
      versjon: 2,
      ingenAnnenGodkjenner: false,
    });
  });

  it('leser statuser i den rekkefølgen de kom', async () => {
    const tom = { soknadsdato: null, vedtaksdato: null, tellerFra: null, tellerTil: null };
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
    await db.work.script(() => statuser.save({ ...sen, status: 'REGISTRERT', vedtaksdato: '2024-10-01' }));
    expect(await db.work.read(() => statuser.find(sen.id))).toMatchObject({
      status: 'REGISTRERT',
      vedtaksdato: '2024-10-01',
    });
  });

  it('bytter ut målene et læringssted kan gi, sammen med resten', async () => {
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
    const endret = { ...arena, ekstern: false, maalkoder: ['ALM-003'] };
    expect(await db.work.script(() => arenaer.save(endret))).toBe(true);
    expect(await db.work.script(() => arenaer.save({ ...endret, maalkoder: [] }))).toBe(false);
    expect(await db.work.read(() => arenaer.list(virksomhetId))).toEqual([{ ...endret, versjon: 2 }]);
    expect(await db.work.read(() => arenaer.find(arena.id))).toMatchObject({ ekstern: false, versjon: 2 });
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
    const gammel = { id: newId(), virksomhetId, arenaId, motpart: 'Solheim', fra: '2024-01-01', til: '2024-12-31' };
    const nyest = { id: newId(), virksomhetId, arenaId: null, motpart: 'Nabo', fra: '2026-01-01', til: null };
    await db.work.script(() => avtaler.add(gammel));
    await db.work.script(() => avtaler.add(nyest));
    expect(await db.work.read(() => avtaler.list(virksomhetId))).toEqual([
      { ...nyest, arena: null },
      { ...gammel, arena: 'Sykehjemmet' },
    ]);
    await db.work.script(() => avtaler.save({ ...gammel, til: null }));
    expect(await db.work.read(() => avtaler.find(gammel.id))).toEqual({ ...gammel, til: null });
  });
});
