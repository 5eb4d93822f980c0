import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { hasFodselsnummer } from '@kp/kernel/fodselsnummer';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import { type Script, lock } from '@kp/platform/database/statement';
import { nevnRader } from '@kp/platform/regneark/tabell';
import { kontrollerMerking } from '../domain/eksempelkatalog';
import type { Katalogmaal } from '../domain/katalograd';
import type { Katalogspesialitet } from '../domain/katalogspesialitet';
import { type Importrapport, sammenlign } from '../domain/sammenlign';
import { KatalogRepository } from '../persistence/katalog.repository';
import { LaeringsmaalRepository } from '../persistence/laeringsmaal.repository';
import { type LestKatalogfil, type Lesevalg, lesKatalogfil } from './katalogfil';

export interface Forhaandsvalg extends Lesevalg {
  /** Compares with the newest version of this catalogue; without it every row is new. */
  readonly katalogKode?: string;
  readonly utelatteRader?: readonly number[];
}

export interface Importvalg extends Forhaandsvalg {
  readonly katalogKode: string;
  readonly navn: string;
  readonly spesialitet: Katalogspesialitet;
  readonly gyldigFra: string;
  readonly eksempel: boolean;
}

export interface Forhaandsvisning extends LestKatalogfil {
  readonly rapport: Importrapport;
}

/** Catalogues from files: one way in for the web, the command line and the demo data. */
@Injectable()
export class Katalogimport {
  constructor(
    private readonly database: Database,
    private readonly kataloger: KatalogRepository,
    private readonly maal: LaeringsmaalRepository,
    private readonly roller: Roller,
    private readonly clock: Clock,
  ) {}

  /** What an import would do. Nothing is written. */
  async forhaandsvis(buffer: Buffer, filnavn: string, valg: Forhaandsvalg): Promise<Result<Forhaandsvisning>> {
    const lest = await lesKatalogfil(buffer, filnavn, valg);
    if (!lest.ok) return lest;
    const rapport = await this.database.unitOfWork.read(() => this.compare(lest.value, valg));
    return ok({ ...lest.value, rapport });
  }

  /** Writes a draft version: all rows, or none. `brukerId` is null for the one who sits at the machine (CLI, demo data). */
  async importer(
    buffer: Buffer,
    filnavn: string,
    valg: Importvalg,
    brukerId: string | null,
  ): Promise<Result<{ versjonId: string }>> {
    const lest = await lesKatalogfil(buffer, filnavn, valg);
    if (!lest.ok) return lest;
    return this.database.unitOfWork.script(() => this.importScript(lest.value, valg, brukerId));
  }

  /** From now on the version is fixed, and new målplaner are made from it once it is valid. */
  publiser(versjonId: string, brukerId: string | null): Promise<Result<undefined>> {
    return this.database.unitOfWork.script(() => this.publishScript(versjonId, brukerId));
  }

  private *compare(lest: LestKatalogfil, valg: Forhaandsvalg): Script<Importrapport> {
    const newest =
      valg.katalogKode === undefined ? undefined : yield* this.kataloger.findNyesteVersjon(valg.katalogKode);
    const existing = newest ? yield* this.maal.list(newest.id) : [];
    const { rader, felter } = lest.tolket;
    return sammenlign(rader, existing, { utelatteRader: valg.utelatteRader ?? [], felter });
  }

  private *importScript(
    lest: LestKatalogfil,
    valg: Importvalg,
    brukerId: string | null,
  ): Script<Result<{ versjonId: string }>> {
    yield* lock('beslutning');
    if (!(yield* this.isAllowed(brukerId))) return fail('forbudt', 'tilgang.manglerRolle');
    const rapport = yield* this.compare(lest, valg);
    const goals = acceptedGoals(rapport);
    if (!goals.ok) return goals;
    const merking = kontrollerMerking(
      valg,
      goals.value.map(({ kode }) => kode),
    );
    if (!merking.ok) return merking;
    const katalogId = yield* this.requireKatalog(valg);
    if (!katalogId.ok) return katalogId;
    return ok({ versjonId: yield* this.createVersjon(katalogId.value, valg, goals.value) });
  }

  private *createVersjon(katalogId: string, valg: Importvalg, goals: readonly Katalogmaal[]): Script<string> {
    const newest = yield* this.kataloger.findNyesteVersjon(valg.katalogKode);
    const id = newId();
    const nummer = (newest?.nummer ?? 0) + 1;
    const opprettetTid = this.clock.instant();
    yield* this.kataloger.createVersjon({ id, katalogId, nummer, gyldigFra: valg.gyldigFra, opprettetTid });
    yield* this.maal.create(id, goals);
    return id;
  }

  /** The catalogue is made with its first import. Later ones may rename it, but not make it something else. */
  private *requireKatalog(valg: Importvalg): Script<Result<string>> {
    const { katalogKode: kode, navn, spesialitet, eksempel } = valg;
    const known = yield* this.kataloger.findByKode(kode);
    if (!known) {
      const id = newId();
      yield* this.kataloger.createKatalog({ id, kode, navn, spesialitet, eksempel });
      return ok(id);
    }
    if (known.spesialitet !== spesialitet || known.eksempel !== eksempel) {
      return fail('konflikt', 'katalogimport.annenKatalog', { kode, spesialitet: known.spesialitet });
    }
    if (known.navn !== navn) yield* this.kataloger.updateNavn(known.id, navn);
    return ok(known.id);
  }

  private *publishScript(versjonId: string, brukerId: string | null): Script<Result<undefined>> {
    yield* lock('beslutning');
    if (!(yield* this.isAllowed(brukerId))) return fail('forbudt', 'tilgang.manglerRolle');
    const versjon = yield* this.kataloger.findVersjon(versjonId);
    if (!versjon) return fail('finnesIkke', 'http.finnesIkke');
    if (versjon.status === 'PUBLISERT') return fail('konflikt', 'laeringsmaal.alleredePublisert');
    const newest = yield* this.kataloger.findNyestePubliserte(versjon.katalogId);
    if (newest && newest.nummer > versjon.nummer) {
      return fail('konflikt', 'laeringsmaal.nyereErPublisert', { nummer: newest.nummer });
    }
    const done = yield* this.kataloger.savePublisert(versjonId, brukerId, this.clock.instant());
    return done ? ok() : fail('konflikt', 'laeringsmaal.alleredePublisert');
  }

  private *isAllowed(brukerId: string | null): Script<boolean> {
    if (brukerId === null) return true;
    return (yield* this.roller.findActive(brukerId)).some(({ rolle }) => rolle === 'HELSEDIREKTORATET');
  }
}

/** What would be written, in the order of the file; refused as long as a row is unreadable or doubled. */
function acceptedGoals(rapport: Importrapport): Result<Katalogmaal[]> {
  const faulty = [...rapport.uleselige, ...rapport.duplikater].map(({ rad }) => rad);
  if (!rapport.kanSkrives([])) {
    return fail('regel', 'katalogimport.radermaaRettes', { antall: faulty.length, rader: nevnRader(faulty) });
  }
  const lines = [...rapport.nye, ...rapport.endrede, ...rapport.uendrede].sort((a, b) => a.rad - b.rad);
  // Never stored, wherever it comes from (domene.md section 7); the fields stay apart by the quotation marks.
  const personal = lines.find(({ maal }) => hasFodselsnummer(JSON.stringify(maal)));
  if (personal) return fail('regel', 'katalogimport.fodselsnummer', { rad: personal.rad });
  return lines.length === 0 ? fail('regel', 'katalogimport.ingenMaal') : ok(lines.map(({ maal }) => maal));
}
