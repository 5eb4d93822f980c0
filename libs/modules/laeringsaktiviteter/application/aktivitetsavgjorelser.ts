import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { transition } from '@kp/kernel/state-machine';
import { Arbeidsliste, type Oppgavevarsel } from '@kp/modules/arbeidsliste';
import { Maaltilstand } from '@kp/modules/lis';
import { type Varselslag, Varsler } from '@kp/modules/varsler';
import { Vedleggsbinding } from '@kp/modules/vedlegg';
import type { Bekrefter } from '@kp/modules/veiledere';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import type { Script, SqlValue } from '@kp/platform/database/statement';
import type { Aktivitet } from '../domain/aktivitet';
import { type Aktivitetshandling, type Aktivitetssak, aktivitetsmaskin } from '../domain/aktivitet-tabell';
import { AktivitetDetaljerRepository } from '../persistence/aktivitet-detaljer.repository';
import { AktivitetRepository } from '../persistence/aktivitet.repository';
import { Aktivitetssaker } from './aktivitetssaker';
import { Maaltelling } from './maaltelling';

/** What goes with every act: who, on which version, and the words. */
export interface Avgjorelse {
  readonly id: string;
  readonly brukerId: string;
  readonly versjon: number;
  /** Advice or reason; empty when nothing was written. */
  readonly tekst: string;
}

/** What follows from an act beside the new state: tasks and notices; the answer is the columns to change. */
type Steg = (sak: Aktivitetssak) => Script<Record<string, SqlValue>>;

const NOT_FOUND = fail('finnesIkke', 'http.finnesIkke');

/** One act on an activity: state, history, signaturlogg, counts, arbeidsliste and varsel in one transaction. */
@Injectable()
export class Aktivitetsavgjorelser {
  constructor(
    private readonly aktiviteter: AktivitetRepository,
    private readonly detaljer: AktivitetDetaljerRepository,
    private readonly saker: Aktivitetssaker,
    private readonly telling: Maaltelling,
    private readonly maal: Maaltilstand,
    private readonly arbeidsliste: Arbeidsliste,
    private readonly varsler: Varsler,
    private readonly vedlegg: Vedleggsbinding,
    private readonly logg: Signaturlogg,
    private readonly clock: Clock,
  ) {}

  *bekreft(avgjorelse: Avgjorelse): Script<Result<undefined>> {
    return yield* this.act('bekreft', avgjorelse, (sak) => this.afterDecision(sak, 'aktivitet.bekreftet'));
  }

  *returner(avgjorelse: Avgjorelse): Script<Result<undefined>> {
    return yield* this.act('returner', avgjorelse, (sak) => this.afterDecision(sak, 'aktivitet.returnert'));
  }

  /** Back to the one who was asked, who decides anew. */
  *angre(avgjorelse: Avgjorelse): Script<Result<undefined>> {
    return yield* this.act('angre', avgjorelse, (sak) => this.afterUndo(sak));
  }

  *kallTilbake(avgjorelse: Avgjorelse): Script<Result<undefined>> {
    return yield* this.act('kallTilbake', avgjorelse, (sak) => this.afterRecall(sak));
  }

  /** `bedt` has been checked to be one who may confirm for this LIS. */
  *send(avgjorelse: Avgjorelse, bedt: Bekrefter): Script<Result<undefined>> {
    return yield* this.act('send', avgjorelse, (sak) => this.afterSend(sak, bedt));
  }

  /** The one who was asked has left: it goes back to the LIS, who is told. */
  *goBack(aktivitet: Aktivitet, navn: string): Script<void> {
    const set = { tilstand: 'UTKAST', bedtBrukerId: null, bedtRolle: null, sendtTid: null };
    yield* this.aktiviteter.save(aktivitet.id, aktivitet.versjon, set);
    yield* this.arbeidsliste.complete(aktivitet.id);
    yield* this.askLis(aktivitet, { slag: 'aktivitet.mottakerSluttet', parametere: { navn } });
    yield* this.telling.update(yield* this.aktiviteter.listMaalIder(aktivitet.id));
  }

  /** Signs an act and adds it to the history; the words enter the log only as a commitment. */
  *sign(
    aktivitet: Aktivitet,
    handling: string,
    brukerId: string,
    rolle: string,
    tekst: string,
    signed: boolean,
  ): Script<void> {
    // One salt binds both the words and the entry that was judged, so that `verify` can hold either against the log.
    const { salt, forpliktelse } = this.logg.commit(tekst);
    const vedlegg = yield* this.vedlegg.listSha256('AKTIVITET', aktivitet.id);
    const signaturNr = signed
      ? yield* this.logg.append({
          handling: `aktivitet.${handling}`,
          brukerId,
          rolle,
          virksomhetId: aktivitet.virksomhetId,
          gjelder: 'laeringsaktivitet',
          gjelderId: aktivitet.id,
          utdanningslopId: aktivitet.utdanningslopId,
          innhold: {
            versjon: aktivitet.versjon,
            type: aktivitet.type,
            fra: aktivitet.fra,
            til: aktivitet.til,
            maalIder: yield* this.aktiviteter.listMaalIder(aktivitet.id),
            innhold: this.logg.commit(`${aktivitet.tittel}\n${aktivitet.tekst}`, salt).forpliktelse,
            tekst: tekst === '' ? null : forpliktelse,
            ...(vedlegg.length > 0 && { vedlegg }),
          },
        })
      : null;
    const hendelse = { id: newId(), aktivitetId: aktivitet.id, handling, brukerId, rolle };
    yield* this.aktiviteter.addHendelse({
      ...hendelse,
      tekst: tekst || null,
      salt: signed || tekst !== '' ? salt : null,
      signaturNr,
      tid: this.clock.instant(),
    });
  }

  private *act(handling: Aktivitetshandling, avgjorelse: Avgjorelse, steg: Steg): Script<Result<undefined>> {
    const { id, brukerId, versjon, tekst } = avgjorelse;
    const readable = yield* this.saker.findReadable(id, brukerId);
    if (!readable) return NOT_FOUND;
    const { aktivitet, forhold } = readable;
    if (aktivitet.versjon !== versjon) return yield* this.stale(aktivitet);
    const sak = yield* this.saker.findSak(aktivitet, forhold, tekst);
    const step = transition(aktivitetsmaskin, aktivitet.tilstand, handling, sak);
    if (!step.ok) return step;
    const set = yield* steg(sak);
    const saved = yield* this.aktiviteter.save(id, versjon, {
      ...set,
      tilstand: step.value.to,
      endretTid: this.clock.instant(),
    });
    if (!saved) return yield* this.stale(aktivitet);
    yield* this.sign(aktivitet, handling, brukerId, rolleI(sak), tekst, step.value.signed);
    yield* this.telling.update(yield* this.aktiviteter.listMaalIder(id));
    return ok();
  }

  /** What has changed since: the state, and who did what last. */
  private *stale({ id, versjon, tilstand }: Aktivitet): Script<Result<never>> {
    const last = (yield* this.detaljer.listHendelser([id])).at(-1);
    return fail('foreldet', 'aktivitet.foreldet', {
      versjon,
      tilstand,
      handling: last?.handling ?? null,
      av: last?.navn ?? null,
    });
  }

  private *afterDecision(
    { aktivitet, brukerId, bedtSom }: Aktivitetssak,
    slag: 'aktivitet.bekreftet' | 'aktivitet.returnert',
  ): Script<Record<string, SqlValue>> {
    yield* this.arbeidsliste.complete(aktivitet.id);
    if (slag === 'aktivitet.returnert') yield* this.askLis(aktivitet, { slag, parametere: { avId: brukerId } });
    else yield* this.tellLis(aktivitet, slag, brukerId);
    return { avgjortAv: brukerId, avgjortRolle: bedtSom, avgjortTid: this.clock.instant() };
  }

  private *afterUndo({ aktivitet, brukerId }: Aktivitetssak): Script<Record<string, SqlValue>> {
    const { bedtBrukerId, bedtRolle } = aktivitet;
    if (bedtBrukerId) yield* this.askBekrefter(aktivitet, bedtBrukerId, bedtRolle ?? 'SUPERVISOR');
    yield* this.tellLis(aktivitet, 'aktivitet.angret', brukerId);
    return { avgjortAv: null, avgjortRolle: null, avgjortTid: null, merketAvLeder: false };
  }

  private *afterRecall({ aktivitet }: Aktivitetssak): Script<Record<string, SqlValue>> {
    yield* this.arbeidsliste.complete(aktivitet.id);
    return { bedtBrukerId: null, bedtRolle: null, sendtTid: null };
  }

  private *afterSend({ aktivitet }: Aktivitetssak, bedt: Bekrefter): Script<Record<string, SqlValue>> {
    const { id: bedtBrukerId, rolle: bedtRolle, virksomhetId } = bedt;
    yield* this.arbeidsliste.complete(aktivitet.id);
    yield* this.askBekrefter({ ...aktivitet, virksomhetId }, bedtBrukerId, bedtRolle);
    yield* this.maal.recordActivity(aktivitet.utdanningslopId);
    const undecided = { avgjortAv: null, avgjortRolle: null, avgjortTid: null };
    return { bedtBrukerId, bedtRolle, virksomhetId, sendtTid: this.clock.instant(), ...undecided };
  }

  private *askBekrefter(aktivitet: Aktivitet, brukerId: string, rolle: string): Script<void> {
    const { id, utdanningslopId, tittel, type, virksomhetId } = aktivitet;
    const about = { gjelderId: id, utdanningslopId, tittel, detalj: type, lisId: aktivitet.brukerId };
    yield* this.arbeidsliste.add({ slag: 'BEKREFT_AKTIVITET', brukerId, rolle, virksomhetId, ...about });
  }

  private *askLis(aktivitet: Aktivitet, varsel: Oppgavevarsel): Script<void> {
    const { id, utdanningslopId, tittel, type, virksomhetId, brukerId } = aktivitet;
    const about = { gjelderId: id, utdanningslopId, tittel, detalj: type, lisId: brukerId };
    yield* this.arbeidsliste.add({ slag: 'SVAR_AKTIVITET', brukerId, rolle: 'LIS', virksomhetId, ...about }, varsel);
  }

  private *tellLis(aktivitet: Aktivitet, slag: Varselslag, avId: string): Script<void> {
    yield* this.varsler.add(aktivitet.brukerId, slag, { tittel: aktivitet.tittel, avId }, lenke(aktivitet));
  }
}

const lenke = (aktivitet: Aktivitet): string => `/aktiviteter/${aktivitet.id}`;

/** The role in which the person acts, for the log. */
const rolleI = ({ aktivitet, brukerId, bedtSom, leder }: Aktivitetssak): string =>
  aktivitet.brukerId === brukerId ? 'LIS' : (bedtSom ?? leder ?? 'UKJENT');
