import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixedClock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, ok, unwrap } from '@kp/kernel/result';
import type { Katalogspesialitet, Laeringsmaal } from '@kp/modules/laeringsmaal';
import { projectRoot } from '@kp/platform/config/project-root';
import { type Script, insert, run } from '@kp/platform/database/statement';
import type { Demosted } from './scene';
import { type Demoperson, EIER, HDIR, type Sted, epostFor, folk, nasjonale, steder } from './steder';
import type { Tider } from './tider';
import type { Tjenester } from './tjenester';

const KATALOGER: readonly { kode: string; navn: string; spesialitet: Katalogspesialitet }[] = [
  { kode: 'E-ALM', navn: 'Eksempelkatalog allmennmedisin', spesialitet: 'ALM' },
  { kode: 'E-FKM', navn: 'Eksempelkatalog felles kompetansemål', spesialitet: 'FKM' },
  { kode: 'E-LIS1', navn: 'Eksempelkatalog LIS1 i kommune', spesialitet: 'LIS1' },
];

/** When the portal of the demo was taken into use. */
export const OPPSTART_DAGER = 740;

const FIRST_HPR = 9_000_001;

/** The numbers 9 000 000 to 9 009 999 are the demo's own. */
export function hprNumre(): () => string {
  let next = FIRST_HPR;
  return () => String(next++);
}

/** Catalogues, virksomheter and people: what stands before the first LIS comes. */
export class Oppsett {
  readonly personer = new Map<string, string>();
  readonly steder = new Map<Sted['kode'], Demosted>();
  readonly kataloger = new Map<string, readonly Laeringsmaal[]>();

  constructor(
    private readonly t: Tjenester,
    private readonly tider: Tider,
    private readonly clock: FixedClock,
    private readonly nesteHpr: () => string,
  ) {}

  async make(): Promise<void> {
    this.clock.moveTo(this.tider.dagtid(OPPSTART_DAGER));
    await this.t.work.script(() => this.addNational());
    for (const katalog of KATALOGER) await this.importKatalog(katalog);
    for (const sted of steder) await this.addSted(sted);
  }

  private *addNational(): Script<Result<undefined>> {
    const id = newId();
    const opprettetTid = this.clock.instant();
    yield* insert('bruker', { id, epost: epostFor(EIER), navn: EIER, opprettetTid, versjon: 1 });
    yield* insert('rolle', { id: newId(), brukerId: id, rolle: 'EIER', fra: this.clock.today(), opprettetTid });
    this.personer.set(EIER, id);
    for (const { navn, rolle, omraade } of nasjonale) {
      const person = { epost: epostFor(navn), navn, rolle, omraade, virksomhetId: null };
      const added = yield* this.t.leggTilPerson.leggTil({ ...person, fra: this.clock.today(), opprettetAv: id });
      if (!added.ok) return added;
      this.personer.set(navn, added.value.personId);
    }
    return ok();
  }

  private async importKatalog({ kode, navn, spesialitet }: (typeof KATALOGER)[number]): Promise<void> {
    const hdir = this.id(HDIR);
    const fil = `${kode}.csv`;
    const buffer = readFileSync(join(projectRoot(), 'apps/cli/eksempelkataloger', fil));
    const gyldigFra = this.tider.foersteIMaaneden(60);
    const valg = { katalogKode: kode, navn, spesialitet, gyldigFra, eksempel: true };
    const { versjonId } = unwrap(await this.t.katalogimport.importer(buffer, fil, valg, hdir));
    unwrap(await this.t.katalogimport.publiser(versjonId, hdir));
    this.kataloger.set(kode, await this.t.work.read(() => this.t.kataloger.listMaal(versjonId)));
  }

  private async addSted(sted: Sted): Promise<void> {
    const { kode, orgnr, navn, type, kommunenummer, sentralitet } = sted;
    const opplysninger = {
      navn,
      type,
      kommunenummer,
      sentralitet,
      sentralitetAar: Number(this.tider.idag.slice(0, 4)) - 1,
    };
    const hdir = this.id(HDIR);
    const { id: virksomhetId } = unwrap(await this.t.virksomheter.create(hdir, orgnr, opplysninger));
    const registered = { soknadsdato: this.tider.dato(1500), vedtaksdato: this.tider.dato(1400) };
    for (const spesialitet of ['ALM', 'LIS1'] as const) {
      const status = {
        spesialitet,
        status: 'GODKJENT',
        ...registered,
        tellerFra: this.tider.dato(1500),
        tellerTil: null,
      } as const;
      unwrap(await this.t.statuser.create(hdir, virksomhetId, status));
    }
    const own = folk.filter((person) => person.sted === kode);
    for (const person of own) await this.addPerson(person, virksomhetId);
    const leder = this.id(own[0]?.navn ?? '');
    if (sted.ingenAnnenGodkjenner)
      unwrap(
        await this.t.virksomheter.settIngenAnnenGodkjenner({ brukerId: leder, id: virksomhetId, versjon: 1 }, true),
      );
    this.steder.set(kode, {
      kode,
      navn,
      virksomhetId,
      leder,
      arenaer: await this.addArenaer(sted, leder, virksomhetId),
    });
  }

  private async addPerson({ navn, yrke, lege, roller }: Demoperson, virksomhetId: string): Promise<void> {
    const hprNummer = lege ? this.nesteHpr() : null;
    const specialist = lege ? { spesialitet: 'Allmennmedisin', spesialitetDato: this.tider.dato(4000) } : {};
    for (const rolle of roller) {
      const til = rolle === 'DELEGERT_GODKJENNER' ? this.tider.dato(-120) : null;
      const person = { epost: epostFor(navn), navn, yrke, hprNummer, ...specialist, rolle, virksomhetId, til };
      const added = await this.t.work.script(() =>
        this.t.leggTilPerson.leggTil({ ...person, fra: this.clock.today(), opprettetAv: this.id(EIER) }),
      );
      this.personer.set(navn, unwrap(added).personId);
    }
  }

  private async addArenaer(sted: Sted, leder: string, virksomhetId: string): Promise<Demosted['arenaer']> {
    const arenaer: Demosted['arenaer'][number][] = [];
    for (const { avtale, kategorier, navn, type, ekstern } of sted.arenaer) {
      const maalkoder = [...this.kataloger.values()]
        .flat()
        .filter((m) => kategorier.includes(m.kategori))
        .map((m) => m.kode);
      const { id } = unwrap(await this.t.arenaer.create(leder, virksomhetId, { navn, type, ekstern, maalkoder }));
      arenaer.push({ id, type, kategorier });
      if (!avtale) continue;
      const til = avtale.slutterOmDager === null ? null : this.tider.dato(-avtale.slutterOmDager);
      const opplysninger = { arenaId: id, motpart: avtale.motpart, fra: this.tider.dato(OPPSTART_DAGER), til };
      unwrap(await this.t.avtaler.create(leder, virksomhetId, opplysninger));
    }
    return arenaer;
  }

  private id(navn: string): string {
    const id = this.personer.get(navn);
    if (!id) throw new Error(`Demodata: ${navn} er ikke lagt til`);
    return id;
  }
}

/** The same password for all, hashed once; the links that would have let them choose one are used up. */
export async function settPassord(t: Tjenester, passord: string, tid: string): Promise<void> {
  const passordHash = await t.passord.make(passord);
  await t.work.script(function* () {
    yield* run(
      'INSERT INTO legitimasjon (bruker_id, passord_hash, endret_tid) SELECT id, ?, ? FROM bruker',
      passordHash,
      tid,
    );
    yield* run('UPDATE engangslenke SET brukt_tid = ? WHERE brukt_tid IS NULL', tid);
  });
}
