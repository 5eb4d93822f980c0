import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { Varsler } from '@kp/modules/varsler';
import { type Invitation, Invitations } from '@kp/platform/auth/ports';
import { CONFIG, type Config } from '@kp/platform/config/config';
import type { Script } from '@kp/platform/database/statement';
import { Mailer } from '@kp/platform/mail/mail';
import { AKTIVERING_DAGER, NYTT_PASSORD_DAGER, hashCode, newCode } from '../domain/engangskode';
import { type Konto, KontoRepository, type Lenkeformaal } from '../persistence/konto.repository';
import { aktiveringsmail, nyttPassordMail } from './mailtekster';
import { Sesjoner } from './sesjoner';

/** The way in for a new person: a link that works once. */
@Injectable()
export class Invitasjoner extends Invitations {
  constructor(
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

  /** Without a mail server the request is noted, and whoever gave the person a role is asked to hand over a link. */
  *requestNewPassword({ brukerId, navn }: Konto): Script<void> {
    yield* this.createLink(brukerId, 'PASSORD');
    for (const id of yield* this.kontoer.listAdders(brukerId)) {
      yield* this.varsler.add(id, 'innlogging.glemtPassord', { navn }, '/folk');
    }
  }

  get canSend(): boolean {
    return this.mailer.canSend;
  }

  *createLink(brukerId: string, formaal: Lenkeformaal): Script<string> {
    const code = newCode();
    const days = formaal === 'AKTIVERING' ? AKTIVERING_DAGER : NYTT_PASSORD_DAGER;
    const opprettetTid = this.clock.instant();
    const utloperTid = addDays(opprettetTid.slice(0, 10), days) + opprettetTid.slice(10);
    yield* this.kontoer.addLink({ id: newId(), brukerId, formaal, kodeHash: hashCode(code), opprettetTid, utloperTid });
    return code;
  }

  async deliver(epost: string, navn: string, code: string | null): Promise<Invitation> {
    if (code === null) return { sendt: false, lenke: null };
    const lenke = this.link(code);
    const sendt = await this.mailer.send({ til: epost, ...aktiveringsmail(navn, lenke) });
    return { sendt, lenke: sendt ? null : lenke };
  }

  deliverNewPassword(epost: string, navn: string, code: string): Promise<boolean> {
    return this.mailer.send({ til: epost, ...nyttPassordMail(navn, this.link(code)) });
  }

  *endSessions(brukerId: string): Script<void> {
    yield* this.sesjoner.endAll(brukerId);
  }

  private link(code: string): string {
    return `${this.config.publicUrl}/aktiver/${code}`;
  }
}
