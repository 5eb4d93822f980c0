import { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result } from '@kp/kernel/result';
import { type Invitation, Invitations } from '@kp/platform/auth/ports';
import { type Script, run } from '@kp/platform/database/statement';
import { enPerson, enRolle, enVirksomhet } from '../../../../test/support/builders';
import { onBothDatabases } from '../../../../test/support/databases';
import { type Portal, START } from '../../../../test/support/portal';
import { type OpenWork, openPortalTables } from '../../../../test/support/unit-of-work';
import { PersonRepository } from '../persistence/person.repository';
import { RolletildelingRepository } from '../persistence/rolletildeling.repository';
import { type LagtTil, LeggTilPerson, type NyPersonIRolle } from './legg-til-person';

class Invitasjoner extends Invitations {
  *renew(brukerId: string): Script<string | null> {
    return yield* this.create(brukerId);
  }

  *create(brukerId: string): Script<string> {
    yield* run('SELECT 1 AS en');
    return `kode-${brukerId}`;
  }

  deliver(_epost: string, _navn: string, code: string | null): Promise<Invitation> {
    return Promise.resolve({ sendt: false, lenke: code, formaal: 'AKTIVERING' });
  }

  *endSessions(): Script<void> {
    yield* run('SELECT 1 AS en');
  }
}

onBothDatabases((_, open) => {
  let db: OpenWork;
  let portal: Portal;
  let virksomhetId: string;
  let leggTilPerson: LeggTilPerson;
  const personer = new PersonRepository();
  const tildelinger = new RolletildelingRepository();
  const clock = new FixedClock(START);

  beforeAll(async () => {
    db = await openPortalTables(open);
    portal = { work: db.work, clock } as unknown as Portal;
    leggTilPerson = new LeggTilPerson(personer, tildelinger, new Invitasjoner(), clock);
  });
  beforeEach(async () => {
    virksomhetId = await enVirksomhet(portal, 'Fjordvik');
  });
  afterAll(() => db.close());

  const leggTil = (endring: Partial<NyPersonIRolle> = {}): Promise<Result<LagtTil>> =>
    db.work.script(() =>
      leggTilPerson.leggTil({
        epost: `${newId()}@example.no`,
        navn: 'Sara Skifer',
        rolle: 'SUPERVISOR',
        virksomhetId,
        fra: '2026-11-01',
        opprettetAv: null,
        ...endring,
      }),
    );

  const utfall = (svar: readonly Result<unknown>[]): string[] => svar.map((s) => (s.ok ? 'ok' : s.error.kode)).sort();

  it('gir en ny person rollen én gang, også når ti spør samtidig', async () => {
    const epost = 'Samtidig@example.no';
    const svar = await Promise.all(Array.from({ length: 10 }, () => leggTil({ epost })));
    expect(utfall(svar)).toEqual(['ok', ...Array.from({ length: 9 }, () => 'virksomheter.harRollen')].sort());
    const rader = await db.work.rows(
      'SELECT r.id FROM rolle r JOIN bruker b ON b.id = r.bruker_id WHERE b.epost = ?',
      'samtidig@example.no',
    );
    expect(rader).toHaveLength(1);
  });

  it('gir en kjent person rollen én gang, også når ti spør samtidig', async () => {
    const epost = 'kjent@example.no';
    await leggTil({ epost, rolle: 'LEDER' });
    const svar = await Promise.all(Array.from({ length: 10 }, () => leggTil({ epost })));
    expect(svar.filter((s) => s.ok)).toHaveLength(1);
    expect(svar.find((s) => s.ok)).toMatchObject({ value: { nyKonto: false, kode: null } });
  });

  it('fyller ut det som mangler om en kjent person, og skriver aldri over', async () => {
    const epost = 'fyll@example.no';
    await leggTil({ epost, yrke: 'Lege' });
    const mer = {
      epost,
      navn: 'Annet Navn',
      yrke: 'Sykepleier',
      hprNummer: '9100001',
      spesialitet: 'Allmennmedisin',
      spesialitetDato: '2015-06-01',
    };
    expect(await leggTil({ ...mer, rolle: 'VEILEDER' })).toMatchObject({ ok: true });
    expect(await db.work.read(() => personer.findByEpost(epost))).toEqual({
      id: expect.any(String),
      epost,
      navn: 'Sara Skifer',
      yrke: 'Lege',
      hprNummer: '9100001',
      spesialitet: 'Allmennmedisin',
      spesialitetDato: '2015-06-01',
    });
  });

  it('trenger ikke det som allerede står om personen', async () => {
    const epost = 'spesialist@example.no';
    await leggTil({ epost, hprNummer: '9100001', spesialitet: 'Allmennmedisin', spesialitetDato: '2015-06-01' });
    expect(await leggTil({ epost, rolle: 'VEILEDER' })).toMatchObject({ ok: true });
    expect(await leggTil({ rolle: 'VEILEDER' })).toMatchObject({
      ok: false,
      error: { kode: 'virksomheter.manglerHpr' },
    });
  });

  it('skiller roller på sted, område og tid', async () => {
    const epost = 'mange@example.no';
    const annen = await enVirksomhet(portal, 'Granheim');
    const svar = [
      await leggTil({ epost, til: '2026-12-31' }),
      await leggTil({ epost, fra: '2026-12-31' }),
      await leggTil({ epost, fra: '2027-01-01' }),
      await leggTil({ epost, fra: '2025-01-01', til: '2026-10-31' }),
      await leggTil({ epost, virksomhetId: annen }),
      await leggTil({ epost, virksomhetId: null, rolle: 'ALIS_KONTOR', omraade: '18' }),
      await leggTil({ epost, virksomhetId: null, rolle: 'ALIS_KONTOR', omraade: '55' }),
      await leggTil({ epost, virksomhetId: null, rolle: 'ALIS_KONTOR', omraade: '55' }),
    ];
    expect(svar.map((s) => s.ok)).toEqual([true, false, true, true, true, true, true, false]);
  });

  it('teller dem som er igjen i dag, uten den det gjelder og uten dem som er ferdige', async () => {
    const [en, to] = [await enPerson(portal, 'En'), await enPerson(portal, 'To')];
    const id = await enRolle(portal, en, 'LEDER', virksomhetId);
    await enRolle(portal, en, 'STEDFORTREDER', virksomhetId);
    await enRolle(portal, to, 'LEDER', virksomhetId, { til: '2026-11-19' });
    const count = (): Promise<number> =>
      db.work.read(function* () {
        const rolle = yield* tildelinger.find(id);
        return rolle ? yield* tildelinger.countOthers(rolle, ['LEDER', 'STEDFORTREDER'], clock.today()) : -1;
      });
    expect(await count()).toBe(0);
    await enRolle(portal, to, 'STEDFORTREDER', virksomhetId);
    expect(await count()).toBe(1);
  });

  it('avslutter en rolle én gang, og den regnes ikke lenger med', async () => {
    const person = await enPerson(portal, 'En');
    const id = await enRolle(portal, person, 'SUPERVISOR', virksomhetId);
    const svar = await Promise.all(
      [1, 2, 3].map(() => db.work.script(() => tildelinger.end(id, clock.instant(), person))),
    );
    expect(svar.filter(Boolean)).toHaveLength(1);
    expect(await db.work.read(() => tildelinger.listUnended(person, clock.today()))).toEqual([]);
  });

  it('viser hvem som er hva, også det som er over', async () => {
    const person = await enPerson(portal, 'Aksel Granitt');
    await enRolle(portal, person, 'SUPERVISOR', virksomhetId, { til: '2025-12-31' });
    await enRolle(portal, person, 'LEDER', virksomhetId);
    const list = (names: readonly ('SUPERVISOR' | 'LEDER')[]): Promise<string[]> =>
      db.work.read(() => personer.listInRoles(virksomhetId, names)).then((rader) => rader.map((r) => r.rolle));
    expect((await list(['SUPERVISOR', 'LEDER'])).sort()).toEqual(['LEDER', 'SUPERVISOR']);
    expect(await list(['LEDER'])).toEqual(['LEDER']);
    const [rad] = await db.work.read(() => personer.listInRoles(virksomhetId, ['LEDER']));
    expect(rad).toMatchObject({ navn: 'Aksel Granitt', aktivert: false, til: null, avsluttetTid: null });
  });
});
