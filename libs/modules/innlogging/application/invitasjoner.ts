import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Varsler } from '@kp/modules/varsler';
import { type Invitation, Invitations } from '@kp/platform/auth/ports';
import { CONFIG, type Config } from '@kp/platform/config/config';
import { Database } from '@kp/platform/database/database.module';
import type { Script } from '@kp/platform/database/statement';
import { Mailer } from '@kp/platform/mail/mail';
import { AKTIVERING_DAGER, NYTT_PASSORD_DAGER, hashCode, newCode } from '../domain/engangskode';
import { type Konto, KontoRepository, type Lenke, type Lenkeformaal } from '../persistence/konto.repository';
import { lenkemail } from './mailtekster';
import { Sesjoner } from './sesjoner';

/** The way in for a new person: a link that works once. */
@Injectable()
export class Invitasjoner extends Invitations {
  constructor(
    private readonly database: Database,
    private readonly kontoer: KontoRepository,
    private readonly sesjoner: Sesjoner,
    private readonly mailer: Mailer,
    private readonly varsler: Varsler,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  *create(brukerId: string): Script<string | null> {
    const konto = yield* this.kontoer.find(brukerId);
    return konto?.passordHash ? null : yield* this.createLink(brukerId, 'AKTIVERING');
  }

  *renew(brukerId: string): Script<string | null> {
    const konto = yield* this.kontoer.find(brukerId);
    if (!konto?.passordHash) return yield* this.create(brukerId);
    if (!(yield* this.kontoer.hasOpenRequest(brukerId, this.clock.instant()))) return null;
    // The person sees that somebody was handed the link.
    yield* this.varsler.add(brukerId, 'innlogging.lenkeLaget', {}, '/profil');
    return yield* this.createLink(brukerId, 'PASSORD');
  }

  /**
   * Without a mail server the request is noted, and whoever gave the person a role is asked to hand over a link. Anyone
   * can ask in the person's name, so asking again neither voids a link already handed over nor tells anybody twice.
   */
  *requestNewPassword({ brukerId, navn }: Konto): Script<void> {
    if (yield* this.kontoer.hasOpenRequest(brukerId, this.clock.instant())) return;
    yield* this.createLink(brukerId, 'PASSORD');
    for (const id of yield* this.kontoer.listAdders(brukerId)) {
      yield* this.varsler.add(id, 'innlogging.glemtPassord', { navn }, '/folk');
    }
  }

  get canSend(): boolean {
    return this.mailer.canSend;
  }

  /** One way in at a time: the new link, of either kind, voids every older one. */
  *createLink(brukerId: string, formaal: Lenkeformaal): Script<string> {
    const code = newCode();
    const days = formaal === 'AKTIVERING' ? AKTIVERING_DAGER : NYTT_PASSORD_DAGER;
    const opprettetTid = this.clock.instant();
    yield* this.kontoer.hold(brukerId);
    yield* this.kontoer.useLinks(brukerId, opprettetTid);
    const utloperTid = addDays(opprettetTid.slice(0, 10), days) + opprettetTid.slice(10);
    yield* this.kontoer.addLink({ id: newId(), brukerId, formaal, kodeHash: hashCode(code), opprettetTid, utloperTid });
    return code;
  }

  /** What the link is for is read from the link itself, so that the words always fit it. */
  async deliver(epost: string, navn: string, code: string | null): Promise<Invitation> {
    const found = code === null ? undefined : await this.find(code);
    if (code === null || !found) return { sendt: false, lenke: null, formaal: null };
    const lenke = `${this.config.publicUrl}/aktiver/${code}`;
    const sendt = await this.mailer.send({ til: epost, spraak: found.spraak, ...lenkemail(found, navn, lenke) });
    return { sendt, lenke: sendt ? null : lenke, formaal: found.formaal };
  }

  *endSessions(brukerId: string): Script<void> {
    yield* this.sesjoner.endAll(brukerId);
  }

  private find(code: string): Promise<Lenke | undefined> {
    return this.database.unitOfWork.read(() => this.kontoer.findLink(hashCode(code), this.clock.instant()));
  }
}
