import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { mayPublish } from '../domain/publisering';
import type { Ressursinnhold, Utgiver } from '../domain/ressurs';
import { LenkesjekkRepository } from '../persistence/lenkesjekk.repository';
import { type Endring, RessursRepository, type Ressurstilstand } from '../persistence/ressurs.repository';
import { Ressursfil } from './ressursfil';
import { Ressurskontroll } from './ressurskontroll';
import { type Ressursvisning, Ressurssoek } from './ressurssoek';
import { Ressurstilgang } from './ressurstilgang';
import { vektOrd } from './vekt-ord';

/** Publishing, changing and withdrawing. Every version is kept. */
@Injectable()
export class Ressurspublisering {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly roller: Roller,
    private readonly tilgang: Ressurstilgang,
    private readonly kontroll: Ressurskontroll,
    private readonly soek: Ressurssoek,
    private readonly ressurser: RessursRepository,
    private readonly lenker: LenkesjekkRepository,
    private readonly filer: Ressursfil,
    private readonly clock: Clock,
  ) {}

  /** The same key twice is one resource. */
  publiser(brukerId: string, key: string, som: Utgiver, innhold: Ressursinnhold): Promise<Result<Ressursvisning>> {
    const content = ['ressurser.publiser', som, innhold];
    return this.idempotency.decide({ brukerId, key, content }, () => this.create(brukerId, som, innhold));
  }

  /** A change publishes, also what was withdrawn. */
  endre(brukerId: string, id: string, versjon: number, innhold: Ressursinnhold): Promise<Result<Ressursvisning>> {
    return this.database.unitOfWork.script(() => this.change(brukerId, id, versjon, innhold));
  }

  trekk(brukerId: string, id: string, versjon: number): Promise<Result<Ressursvisning>> {
    return this.database.unitOfWork.script(() => this.withdraw(brukerId, id, versjon));
  }

  private *create(brukerId: string, som: Utgiver, innhold: Ressursinnhold): Script<Result<Ressursvisning>> {
    if (!mayPublish(yield* this.roller.findActive(brukerId), som)) return fail('finnesIkke', 'http.finnesIkke');
    const checked = yield* this.kontroll.check(innhold);
    if (!checked.ok) return checked;
    const id = newId();
    yield* this.ressurser.create(id, som, innhold, vektOrd(innhold), this.endring(brukerId, 1, 'PUBLISERT'));
    return yield* this.finish(brukerId, id, innhold);
  }

  private *change(
    brukerId: string,
    id: string,
    versjon: number,
    innhold: Ressursinnhold,
  ): Script<Result<Ressursvisning>> {
    const own = yield* this.tilgang.findOwn(brukerId, id);
    if (!own.ok) return own;
    const checked = yield* this.kontroll.check(innhold);
    if (!checked.ok) return checked;
    const saved = yield* this.save(brukerId, id, versjon, innhold, 'PUBLISERT');
    return saved.ok ? yield* this.finish(brukerId, id, innhold) : saved;
  }

  /** What follows with the content: its file, and the check of its address. */
  private *finish(
    brukerId: string,
    id: string,
    { vedleggId, adresse }: Ressursinnhold,
  ): Script<Result<Ressursvisning>> {
    const bound = yield* this.filer.save(id, brukerId, vedleggId);
    if (!bound.ok) return bound;
    yield* this.lenker.follow(id, adresse, this.clock.instant());
    return yield* this.soek.findScript(brukerId, id);
  }

  private *withdraw(brukerId: string, id: string, versjon: number): Script<Result<Ressursvisning>> {
    const own = yield* this.tilgang.findOwn(brukerId, id);
    if (!own.ok) return own;
    const [ressurs] = yield* this.soek.fillIn([own.value]);
    if (!ressurs) return fail('finnesIkke', 'http.finnesIkke');
    const saved = yield* this.save(brukerId, id, versjon, toInnhold(ressurs), 'TRUKKET');
    return saved.ok ? yield* this.soek.findScript(brukerId, id) : saved;
  }

  private *save(
    brukerId: string,
    id: string,
    versjon: number,
    innhold: Ressursinnhold,
    tilstand: Ressurstilstand,
  ): Script<Result<undefined>> {
    const endring = this.endring(brukerId, versjon + 1, tilstand);
    const saved = yield* this.ressurser.save(id, innhold, vektOrd(innhold), endring);
    return saved ? ok() : fail('foreldet', 'ressurser.foreldet');
  }

  private endring(endretAv: string, versjon: number, tilstand: Ressurstilstand): Endring {
    return { versjon, tilstand, endretAv, endretTid: this.clock.instant() };
  }
}

/** Only what somebody writes, not what the row holds beside it. */
const toInnhold = (r: Ressursinnhold): Ressursinnhold => ({
  ...{ type: r.type, tittel: r.tittel, tekst: r.tekst, adresse: r.adresse, punkter: r.punkter, maal: r.maal },
  vedleggId: r.vedleggId,
  ...{ maalgruppe: r.maalgruppe, spraak: r.spraak, fagligOppdatert: r.fagligOppdatert },
  nesteGjennomgang: r.nesteGjennomgang,
});
