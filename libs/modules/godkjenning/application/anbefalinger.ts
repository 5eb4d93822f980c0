import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Maaltilstand } from '@kp/modules/lis';
import { Bekreftere } from '@kp/modules/veiledere';
import type { Script } from '@kp/platform/database/statement';
import type { Anbefalerrolle, Utfall } from '../domain/sak';
import { AnbefalingRepository } from '../persistence/anbefaling.repository';
import type { Maalgrunnlag } from './godkjenningssaker';
import { Maalavgjorelser, type Maalhandlingsvalg } from './maalavgjorelser';
import { Oppfolging } from './oppfolging';
import { Signering } from './signering';

/** What was said outside the portal: who, in which role, when, how, and the words. */
export interface Innhentet {
  readonly rolle: Anbefalerrolle;
  readonly hvem: string;
  readonly brukerId: string | null;
  readonly dato: string;
  readonly hvordan: string;
  readonly utfall: Utfall;
}

/** Asking for, giving and recording the two recommendations. The two are asked at the same time. */
@Injectable()
export class Anbefalinger {
  constructor(
    private readonly avgjorelser: Maalavgjorelser,
    private readonly anbefalinger: AnbefalingRepository,
    private readonly bekreftere: Bekreftere,
    private readonly maal: Maaltilstand,
    private readonly signering: Signering,
    private readonly oppfolging: Oppfolging,
    private readonly clock: Clock,
  ) {}

  *sendTilVurdering(
    valg: Maalhandlingsvalg,
    utdanningslopId: string,
    supervisorId: string,
    veilederId: string | null,
  ): Script<Result<undefined>> {
    const supervisor = yield* this.bekreftere.find(utdanningslopId, supervisorId, 'SUPERVISOR');
    const veileder = yield* this.findVeileder(utdanningslopId, veilederId);
    const par = { veileder: veileder ?? null, supervisor: supervisor?.id ?? null };
    const found = yield* this.avgjorelser.require('sendTilVurdering', valg, { par });
    if (!found.ok) return found;
    const { maal, ansvarlig } = found.value;
    if (!par.veileder || !par.supervisor || !ansvarlig) return fail('regel', 'maal.ingenVirksomhet');
    const round: Maalgrunnlag = {
      ...found.value,
      virksomhetId: ansvarlig.virksomhetId,
      maal: { ...maal, runde: maal.runde + 1 },
    };
    yield* this.maal.recordActivity(maal.utdanningslopId);
    const set = { runde: maal.runde + 1, sendtTid: this.clock.instant() };
    const sent = yield* this.avgjorelser.finish(round, 'sendTilVurdering', valg.tekst, set);
    if (!sent.ok) return sent;
    yield* this.ask(round, 'VEILEDER', par.veileder);
    yield* this.ask(round, 'SUPERVISOR', par.supervisor);
    return ok();
  }

  /** Does not change the goal's version while the other has not answered: the two do not stand in each other's way. */
  *anbefal(valg: Maalhandlingsvalg, utfall: Utfall): Script<Result<undefined>> {
    const found = yield* this.avgjorelser.require('anbefal', valg, { utfall });
    if (!found.ok) return found;
    const { bedt } = found.value.sak;
    if (!bedt) return fail('forbudt', 'maal.ikkeBedt');
    const act = { handling: 'anbefal', rolle: bedt.rolle, tekst: valg.tekst, signed: true };
    const signed = yield* this.signering.record(found.value, act);
    const given = {
      tekst: valg.tekst || null,
      salt: signed.salt,
      signaturNr: signed.signaturNr,
      avgittTid: this.clock.instant(),
    };
    yield* this.anbefalinger.save(bedt.id, { tilstand: utfall, ...given });
    yield* this.oppfolging.closeFor(found.value, valg.brukerId);
    yield* this.oppfolging.tellLis(found.value, utfall === 'ANBEFALT' ? 'maal.anbefalt' : 'maal.ikkeAnbefalt');
    return yield* this.completeWhenBoth(found.value);
  }

  /** Replaces the recommendation that was asked for. It counts, is marked everywhere, and the person named is told. */
  *innhentAnbefaling(valg: Maalhandlingsvalg, innhentet: Innhentet): Script<Result<undefined>> {
    if (innhentet.dato > this.clock.today()) return fail('regel', 'maal.innhentetFrem');
    const found = yield* this.avgjorelser.require('innhentAnbefaling', valg);
    if (!found.ok) return found;
    const earlier = found.value.anbefalinger.find((a) => a.rolle === innhentet.rolle);
    const other = found.value.anbefalinger.find((a) => a.rolle !== innhentet.rolle);
    if (earlier?.tilstand !== 'VENTER') return fail('konflikt', 'maal.alleredeAnbefalt');
    const checked = differs(innhentet, other, found.value.maal.lisId);
    if (!checked.ok) return checked;
    if (!(yield* this.isKnown(found.value, innhentet, earlier.brukerId))) return fail('regel', 'maal.ukjentAnbefaler');
    if (earlier.brukerId) yield* this.oppfolging.closeFor(found.value, earlier.brukerId);
    yield* this.anbefalinger.save(earlier.id, { tilstand: 'BORTFALT' });
    yield* this.addObtained(found.value, valg, innhentet);
    if (innhentet.brukerId) yield* this.oppfolging.tell(innhentet.brukerId, 'maal.innhentetFraDeg', found.value);
    yield* this.oppfolging.tellLis(found.value, 'maal.innhentet');
    return yield* this.completeWhenBoth(found.value);
  }

  /** Somebody in the portal is one who could have been asked, or was: nobody else is told about the LIS. */
  private *isKnown({ maal }: Maalgrunnlag, { brukerId, rolle }: Innhentet, asked: string | null): Script<boolean> {
    if (brukerId === null || brukerId === asked) return true;
    return (yield* this.bekreftere.find(maal.utdanningslopId, brukerId, rolle)) !== undefined;
  }

  private *addObtained(grunnlag: Maalgrunnlag, valg: Maalhandlingsvalg, innhentet: Innhentet): Script<void> {
    const { maal, sak } = grunnlag;
    const rolle = sak.roller.find((r) => r === 'LEDER' || r === 'STEDFORTREDER') ?? 'LEDER';
    const act = { handling: 'innhentAnbefaling', rolle, tekst: valg.tekst, signed: true };
    const signed = yield* this.signering.record({ ...grunnlag, sak: { ...sak, utfall: innhentet.utfall } }, act);
    const tid = this.clock.instant();
    yield* this.anbefalinger.add({
      ...{ id: newId(), maalId: maal.id, runde: maal.runde, rolle: innhentet.rolle, brukerId: innhentet.brukerId },
      ...{ tilstand: innhentet.utfall, utenfor: true, utenforNavn: innhentet.hvem, utenforDato: innhentet.dato },
      ...{ utenforHvordan: innhentet.hvordan, registrertAv: valg.brukerId, tekst: valg.tekst, salt: signed.salt },
      ...{ signaturNr: signed.signaturNr, bedtTid: tid, avgittTid: tid },
    });
  }

  private *ask(grunnlag: Maalgrunnlag, rolle: Anbefalerrolle, brukerId: string): Script<void> {
    const { maal, virksomhetId } = grunnlag;
    yield* this.anbefalinger.add({
      id: newId(),
      maalId: maal.id,
      runde: maal.runde,
      rolle,
      brukerId,
      bedtTid: this.clock.instant(),
    });
    yield* this.oppfolging.askAnbefaler(grunnlag, brukerId, rolle, virksomhetId ?? '');
  }

  private *completeWhenBoth(grunnlag: Maalgrunnlag): Script<Result<undefined>> {
    const now = yield* this.anbefalinger.list(grunnlag.maal.id, grunnlag.maal.runde);
    if (now.length < 2 || now.some((a) => a.tilstand === 'VENTER')) return ok();
    const moved = yield* this.maal.move(grunnlag.maal, 'fullforAnbefaling');
    if (!moved.ok) return moved;
    yield* this.oppfolging.askGodkjenner(grunnlag);
    return ok();
  }

  /** The one named, else the main veileder of the attachment, while the role is in force. */
  private *findVeileder(utdanningslopId: string, veilederId: string | null): Script<string | undefined> {
    const all = yield* this.bekreftere.list(utdanningslopId);
    const veiledere = all.filter((b) => b.rolle === 'VEILEDER');
    return veiledere.find((b) => (veilederId === null ? b.hovedveileder : b.id === veilederId))?.id;
  }
}

/** Two different persons, also when one of them is known only by name; and never the LIS. */
function differs(
  { hvem, brukerId }: Innhentet,
  other: { brukerId: string | null; navn: string | null; utenforNavn: string | null } | undefined,
  lisId: string,
): Result<undefined> {
  if (brukerId === lisId) return fail('forbudt', 'maal.egenSak');
  const samePerson = brukerId !== null && brukerId === other?.brukerId;
  const sameName = (other?.utenforNavn ?? other?.navn)?.toLowerCase() === hvem.toLowerCase();
  return samePerson || sameName ? fail('regel', 'maal.sammeToPersoner') : ok();
}
