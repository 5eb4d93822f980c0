import { Injectable } from '@nestjs/common';
import { Clock } from '@kp/kernel/clock';
import { newId } from '@kp/kernel/ids';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { Idempotency } from '@kp/platform/idempotency/idempotency';
import { foldet } from '../domain/foldet';
import { kanSe } from '../domain/lesning';
import { type Part, lesRollenoekkel, rolleparter } from '../domain/part';
import { MeldingRepository } from '../persistence/melding.repository';
import { NavnRepository } from '../persistence/navn.repository';
import { TraadRepository, type TraadRad } from '../persistence/traad.repository';
import { utenFodselsnummer } from './fodselsnummervakt';
import { Meldingsforhold } from './meldingsforhold';
import { Meldingspost, type NyTekst, type Skrevet } from './meldingspost';
import { Mottakere, NOT_FOUND } from './mottakere';
import { type Om, Ting } from './ting';
import { type Skrivesak, type Traadsak, Traadtilgang } from './traadtilgang';
import { iOrd, navngi } from './vist-part';

export interface NyTraad {
  /** The key of the party one writes as. */
  readonly som: string;
  readonly mottakere: readonly string[];
  readonly utdanningslopId?: string | undefined;
  readonly om?: Om | undefined;
  readonly emne: string;
  readonly tekst: string;
  readonly vedleggIder?: readonly string[] | undefined;
}

/** Those who will be in a thread, and what it is about. */
interface Oppsett {
  readonly som: Part;
  readonly parter: readonly Part[];
  readonly utdanningslopId: string | null;
  readonly om: (Om & { readonly tittel: string }) | null;
}

/** A new thread begins, or a message is written in one. Once for each key, and all that follows from it with it. */
@Injectable()
export class Traader {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly traader: TraadRepository,
    private readonly meldinger: MeldingRepository,
    private readonly navn: NavnRepository,
    private readonly tilgang: Traadtilgang,
    private readonly forhold: Meldingsforhold,
    private readonly mottakere: Mottakere,
    private readonly ting: Ting,
    private readonly roller: Roller,
    private readonly post: Meldingspost,
    private readonly clock: Clock,
  ) {}

  async start(key: string, brukerId: string, ny: NyTraad): Promise<Result<Skrevet>> {
    const clean = utenFodselsnummer({ emne: ny.emne, tekst: ny.tekst });
    if (!clean.ok) return clean;
    const content = { handling: 'nyTraad', ...ny };
    return this.idempotency.decide({ brukerId, key, content }, () => this.startScript(brukerId, ny));
  }

  async skriv(key: string, brukerId: string, traadId: string, ny: NyTekst): Promise<Result<Skrevet>> {
    const clean = utenFodselsnummer({ tekst: ny.tekst });
    if (!clean.ok) return clean;
    const content = { handling: 'nyMelding', traadId, ...ny };
    return this.idempotency.decide({ brukerId, key, content }, () => this.skrivScript(brukerId, traadId, ny));
  }

  *startScript(brukerId: string, ny: NyTraad): Script<Result<Skrevet>> {
    const om = ny.om && (yield* this.ting.find(brukerId, ny.om));
    if (ny.om && !om) return NOT_FOUND;
    const utdanningslopId = om?.utdanningslopId ?? ny.utdanningslopId;
    const oppsett =
      utdanningslopId === undefined
        ? yield* this.mellomKontorer(brukerId, ny)
        : yield* this.iLop(brukerId, ny, utdanningslopId, ny.om && om ? { ...ny.om, tittel: om.tittel } : null);
    if (!oppsett.ok) return oppsett;
    const traad = this.makeTraad(brukerId, ny.emne, oppsett.value);
    yield* this.traader.create(traad, oppsett.value.parter, yield* this.soeketekst(ny.emne, oppsett.value.parter));
    const { som, parter } = oppsett.value;
    const { tekst, vedleggIder } = ny;
    return yield* this.post.send(brukerId, traad.id, som, parter, { tekst, retterNr: null, vedleggIder });
  }

  *skrivScript(brukerId: string, traadId: string, ny: NyTekst): Script<Result<Skrevet>> {
    const sak = yield* this.tilgang.find(brukerId, traadId);
    if (!sak) return NOT_FOUND;
    const retter = yield* this.findRettet(sak, ny.retterNr);
    if (!retter.ok) return retter;
    const skrivesak = yield* this.tilgang.findSkrivesak(sak);
    if (!skrivesak.ok) return skrivesak;
    const { som, med, slutter } = skrivesak.value satisfies Skrivesak;
    for (const { noekkel } of slutter) yield* this.traader.endPart(traadId, noekkel, this.clock.instant());
    return yield* this.post.send(brukerId, traadId, som, med, { ...ny, retterNr: retter.value });
  }

  /** A LIS and those of the record; the LIS is always one of them, whoever writes to whom. */
  private *iLop(brukerId: string, ny: NyTraad, utdanningslopId: string, om: Oppsett['om']): Script<Result<Oppsett>> {
    const all = yield* this.forhold.listInLop(utdanningslopId);
    const som = (yield* this.mottakere.findSom(brukerId, all)).find(({ noekkel }) => noekkel === ny.som);
    if (!som) return NOT_FOUND;
    const others = [...new Set(ny.mottakere)].filter((noekkel) => noekkel !== som.noekkel);
    const chosen = all.filter((part) => others.includes(part.noekkel));
    if (chosen.length !== others.length || chosen.length === 0) return fail('regel', 'meldinger.mottakerBorte');
    const parter = all.filter((part) => part === som || part.rolle === 'LIS' || chosen.includes(part));
    const reached = yield* this.requireLesere(brukerId, parter, om);
    return reached.ok ? ok({ som, parter, utdanningslopId, om }) : reached;
  }

  private *mellomKontorer(brukerId: string, { som: noekkel, mottakere }: NyTraad): Script<Result<Oppsett>> {
    const som = rolleparter(yield* this.roller.findActive(brukerId)).find((part) => part.noekkel === noekkel);
    if (!som) return NOT_FOUND;
    const [til, ...more] = new Set(mottakere);
    const other = til === undefined ? null : lesRollenoekkel(til);
    if (more.length > 0) return fail('regel', 'meldinger.ettKontor');
    if (!other || !(yield* this.forhold.harKontorforhold(som, other))) return fail('regel', 'meldinger.mottakerBorte');
    const reached = yield* this.requireLesere(brukerId, [other], null);
    return reached.ok ? ok({ som, parter: [som, other], utdanningslopId: null, om: null }) : reached;
  }

  /** Somebody reads for each, and may read the thing it is about. */
  private *requireLesere(brukerId: string, parter: readonly Part[], om: Om | null): Script<Result<undefined>> {
    for (const part of parter) {
      const hvem = (): Script<string> => this.inWords(brukerId, part);
      if ((yield* this.forhold.findLesere(part)).length === 0) {
        return fail('regel', 'meldinger.rolleLedig', { hvem: yield* hvem() });
      }
      if (om && !(yield* this.ting.canRead(part, om))) {
        return fail('regel', 'meldinger.mottakerSerIkke', { hvem: yield* hvem() });
      }
    }
    return ok();
  }

  /** The message to correct: one's own, and the first one when that was corrected before. */
  private *findRettet({ traad, brukerId, utsnitt }: Traadsak, nr: number | null): Script<Result<number | null>> {
    if (nr === null) return ok(null);
    const melding = kanSe(utsnitt, nr) ? yield* this.meldinger.find(traad.id, nr) : undefined;
    return melding?.avsenderId === brukerId ? ok(melding.retterNr ?? nr) : fail('regel', 'meldinger.retterFeil');
  }

  private makeTraad(brukerId: string, emne: string, { utdanningslopId, om }: Oppsett): TraadRad {
    const about = { omSlag: om?.slag ?? null, omId: om?.id ?? null, omTittel: om?.tittel ?? null };
    const made = { opprettetAv: brukerId, opprettetTid: this.clock.instant(), sisteNr: 0 };
    return { id: newId(), emne, ...about, utdanningslopId, ...made };
  }

  private *soeketekst(emne: string, parter: readonly Part[]): Script<string> {
    const navn = yield* this.navn.find(parter);
    return foldet(emne, ...parter.map((part) => iOrd(navngi(part, navn), 'nb')));
  }

  private *inWords(brukerId: string, part: Part): Script<string> {
    const spraakTil = yield* this.navn.listSpraak([brukerId]);
    return iOrd(navngi(part, yield* this.navn.find([part])), spraakTil(brukerId));
  }
}
