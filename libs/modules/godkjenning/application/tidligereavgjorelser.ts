import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import { transition } from '@kp/kernel/state-machine';
import { Vedleggsbinding } from '@kp/modules/vedlegg';
import { Signaturlogg } from '@kp/platform/audit/audit-ports';
import { type Hinder, allOrNone } from '@kp/platform/database/all-or-none';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { tidligeremaskin } from '../domain/tidligere';
import { TidligereRepository } from '../persistence/tidligere.repository';
import { Maalavgjorelser } from './maalavgjorelser';
import { Tidligeremeldinger, type Tidligerevalg } from './tidligeremeldinger';
import { Tidligereoppgaver } from './tidligereoppgaver';
import type { Tidligeremaal, Tidligerebilde } from './tidligeresaker';

/** What the leder makes of every goal that waits: approved on the version that was on the screen, or given back. */
export interface Tidligereavgjorelse {
  readonly godkjenn: readonly { readonly maalId: string; readonly versjon: number }[];
  readonly utelat: readonly string[];
  readonly begrunnelse: string;
}

type Runde = Readonly<Record<'signert' | 'tilbake', readonly string[]>>;

/**
 * The leder confirms in one list: on each goal the same signed act as alone, all of them or none, and what was taken out
 * goes back to the LIS in the same transaction.
 */
@Injectable()
export class Tidligereavgjorelser {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly meldinger: Tidligeremeldinger,
    private readonly rader: TidligereRepository,
    private readonly maal: Maalavgjorelser,
    private readonly vedlegg: Vedleggsbinding,
    private readonly oppgaver: Tidligereoppgaver,
    private readonly logg: Signaturlogg,
    private readonly clock: Clock,
  ) {}

  avgjoer(key: string, valg: Tidligerevalg, avgjorelse: Tidligereavgjorelse): Promise<Result<string>> {
    const content = { handling: 'avgjoerTidligere', ...valg, avgjorelse };
    return this.idempotency.decide({ brukerId: valg.brukerId, key, content }, () => this.decide(valg, avgjorelse));
  }

  private *decide(valg: Tidligerevalg, avgjorelse: Tidligereavgjorelse): Script<Result<string>> {
    const { godkjenn, utelat, begrunnelse } = avgjorelse;
    const found = yield* this.meldinger.require(valg, begrunnelse);
    if (!found.ok) return found;
    const bilde = found.value;
    const rolle = requireRolle(bilde, godkjenn.length > 0, utelat.length > 0);
    if (!rolle.ok) return rolle;
    const waiting = bilde.maal.filter(({ utfall }) => utfall === 'VENTER');
    if (!isWholeOf(waiting, avgjorelse)) return fail('ugyldig', 'tidligere.ikkeAlle');
    const signed = yield* this.signAll(bilde, waiting, avgjorelse);
    if (!signed.ok) return signed;
    const runde = { signert: godkjenn.map(({ maalId }) => maalId), tilbake: utelat };
    for (const maalId of runde.signert) yield* this.rader.saveUtfall(valg.id, maalId, 'GODKJENT');
    for (const maalId of utelat) yield* this.rader.saveUtfall(valg.id, maalId, 'RETURNERT');
    const tilstand = utelat.length > 0 ? 'RETURNERT' : 'AVGJORT';
    yield* this.rader.save(valg.id, valg.versjon, { tilstand });
    yield* this.record(bilde, rolle.value, runde, begrunnelse);
    if (utelat.length > 0) yield* this.oppgaver.askLis(bilde, godkjenn.length, utelat.length);
    else yield* this.oppgaver.tellLis(bilde, godkjenn.length);
    return ok(valg.id);
  }

  private *signAll(
    { melding, sak }: Tidligerebilde,
    waiting: readonly Tidligeremaal[],
    { godkjenn }: Tidligereavgjorelse,
  ): Script<Result<unknown>> {
    const vedlegg = yield* this.vedlegg.listSha256('TIDLIGERE', melding.id);
    const { dokument } = melding;
    const chosen = godkjenn.flatMap(({ maalId, versjon }) =>
      waiting.filter((one) => one.maalId === maalId).map((maal) => ({ maal, versjon })),
    );
    return yield* allOrNone(
      chosen,
      'tidligere.ingenSignert',
      ({ maal: { maalId, dato, virksomhet, godkjenner }, versjon }) =>
        this.maal.signerTidligere(
          { maalId, versjon, brukerId: sak.brukerId, tekst: dokument },
          { dokument, dato, virksomhet, godkjenner, vedlegg },
        ),
      byGoal,
    );
  }

  /** An approval is signed on each goal; what is given back is signed once, with the words that say why. */
  private *record(
    { melding, sak }: Tidligerebilde,
    rolle: string,
    { signert, tilbake }: Runde,
    begrunnelse: string,
  ): Script<void> {
    const { id, utdanningslopId, sendtTil: virksomhetId } = melding;
    const { brukerId } = sak;
    const act = { tidligereId: id, brukerId, rolle, tid: this.clock.instant() };
    if (tilbake.length === 0) {
      yield* this.rader.addHendelse({ ...act, handling: 'bekreft', tekst: null, salt: null, signaturNr: null });
      return;
    }
    const { salt, forpliktelse } = this.logg.commit(begrunnelse);
    const signaturNr = yield* this.logg.append({
      ...{ handling: 'tidligere.returner', brukerId, rolle, virksomhetId },
      ...{ gjelder: 'tidligere_godkjenning', gjelderId: id, utdanningslopId },
      innhold: { versjon: melding.versjon, signert, tilbake, tekst: forpliktelse },
    });
    yield* this.rader.addHendelse({ ...act, handling: 'returner', tekst: begrunnelse, salt, signaturNr });
  }
}

/** The role in which both what is approved and what is given back may be decided. */
function requireRolle({ melding, sak }: Tidligerebilde, godkjenner: boolean, utelater: boolean): Result<string> {
  const acts = [...(utelater ? (['returner'] as const) : []), ...(godkjenner ? (['bekreft'] as const) : [])];
  for (const handling of acts) {
    const step = transition(tidligeremaskin, melding.tilstand, handling, sak);
    if (!step.ok) return step;
  }
  return acts.length === 0 || sak.leder === null ? fail('ugyldig', 'tidligere.ikkeAlle') : ok(sak.leder);
}

/** Every goal that waits is decided on once, and nothing else. */
function isWholeOf(waiting: readonly Tidligeremaal[], { godkjenn, utelat }: Tidligereavgjorelse): boolean {
  const named = [...godkjenn.map(({ maalId }) => maalId), ...utelat];
  const ids = new Set(named);
  return ids.size === named.length && ids.size === waiting.length && waiting.every(({ maalId }) => ids.has(maalId));
}

/** The goals by name, so that the leder sees which of sixty. */
const byGoal = (hindre: readonly Hinder<{ readonly maal: Tidligeremaal }>[]): Record<string, unknown> => ({
  koder: hindre.map(({ sak }) => sak.maal.kode).join(', '),
  maal: hindre.map(({ sak: { maal }, error: { kode, parametere = {} } }) => ({
    ...{ maalId: maal.maalId, maalkode: maal.kode, tittel: maal.tittel, kode, parametere },
  })),
});
