import { Injectable } from '@nestjs/common';
import type { Rollenavn } from '@kp/kernel/rolle';
import { allowedActions } from '@kp/kernel/state-machine';
import { Journaltilgang, type TilknytningRad } from '@kp/modules/lis';
import { type Vedlegg, Vedleggsbinding } from '@kp/modules/vedlegg';
import { type Script, together } from '@kp/platform/database/statement';
import type { Aktivitet } from '../domain/aktivitet';
import { type BekreftetSammen, finnSammen } from '../domain/bekreftet-sammen';
import { type Aktivitetshandling, type Aktivitetssak, aktivitetsmaskin } from '../domain/aktivitet-tabell';
import {
  AktivitetDetaljerRepository,
  type HendelseMedNavn,
  type Maallenke,
} from '../persistence/aktivitet-detaljer.repository';
import { Aktivitetssaker, makeSak, type Forhold } from './aktivitetssaker';

interface Person {
  readonly id: string;
  readonly navn: string;
}

/** An activity, and what stands beside it for one reader. */
export interface Aktivitetsbilde {
  readonly aktivitet: Aktivitet;
  readonly lis: Person;
  readonly timer: number | null;
  readonly arena: Person | null;
  readonly bedt: (Person & { rolle: Rollenavn }) | null;
  readonly avgjort: (Person & { rolle: Rollenavn; tid: string }) | null;
  readonly maal: Omit<Maallenke, 'aktivitetId' | 'avlostTid'>[];
  readonly hendelser: {
    handling: string;
    av: Person;
    rolle: string;
    tekst: string | null;
    tid: string;
    signaturNr: number | null;
  }[];
  readonly vedlegg: readonly Vedlegg[];
  /** Only for the veileder of the LIS, and only when it was confirmed with many other old ones. */
  readonly bekreftetSammen: BekreftetSammen | null;
  readonly lesere: { navn: string; rolle: Rollenavn }[];
  readonly tillatteHandlinger: Aktivitetshandling[];
  readonly somRolle: Rollenavn | null;
}

const MINUTES = 60;

/** Puts names, goals, history and permitted acts beside activities; a constant number of queries for any number. */
@Injectable()
export class Aktivitetsvisning {
  constructor(
    private readonly detaljer: AktivitetDetaljerRepository,
    private readonly saker: Aktivitetssaker,
    private readonly tilgang: Journaltilgang,
    private readonly vedlegg: Vedleggsbinding,
  ) {}

  /** All of one record. `known` is who the reader is to it, when that has been asked in the same script. */
  *show(aktiviteter: readonly Aktivitet[], brukerId: string, known?: Forhold): Script<Aktivitetsbilde[]> {
    const [first] = aktiviteter;
    if (!first) return [];
    const ids = aktiviteter.map((a) => a.id);
    const people = aktiviteter.flatMap((a) => [a.brukerId, a.bedtBrukerId, a.avgjortAv].filter(isText));
    const [lenker, events, names, arenas, vedlegg, forhold, ansvarlig] = yield* together(
      this.detaljer.listMaal(ids),
      this.detaljer.listHendelser(ids),
      this.detaljer.listNames(people),
      this.detaljer.listArenas(aktiviteter.map((a) => a.arenaId).filter(isText)),
      this.vedlegg.listMany('AKTIVITET', ids),
      this.findForhold(first.utdanningslopId, brukerId, known),
      this.tilgang.findAnsvarlig(first.utdanningslopId),
    );
    const [maal, hendelser] = [group(lenker), group(events)];
    const person = (id: string): Person => ({ id, navn: names.get(id) ?? '' });
    const sammen = erVeileder(forhold, ansvarlig) ? yield* this.listSammen(aktiviteter) : NONE_TOGETHER;
    const context = { maal, hendelser, vedlegg, arenas, person, sammen, lesere: listReaders(ansvarlig) };
    return aktiviteter.map((aktivitet) =>
      compose(aktivitet, makeSak(aktivitet, forhold, maal.get(aktivitet.id) ?? [], null), context),
    );
  }

  private *findForhold(utdanningslopId: string, brukerId: string, known?: Forhold): Script<Forhold> {
    return known ?? (yield* this.saker.findForhold(utdanningslopId, brukerId));
  }

  private *listSammen(aktiviteter: readonly Aktivitet[]): Script<ReadonlyMap<string, BekreftetSammen>> {
    const confirmed = aktiviteter.find(({ tilstand }) => tilstand === 'BEKREFTET');
    if (!confirmed) return NONE_TOGETHER;
    return finnSammen(yield* this.detaljer.listBekreftelser(confirmed.utdanningslopId));
  }
}

const NONE_TOGETHER: ReadonlyMap<string, BekreftetSammen> = new Map();

/** The mark is for the one who follows the LIS, also where that one leads; for nobody else. */
const erVeileder = ({ tilgang, brukerId }: Forhold, ansvarlig: TilknytningRad | undefined): boolean =>
  tilgang?.som === 'VEILEDER' || (tilgang !== null && ansvarlig?.veilederId === brukerId);

/** Beside the one who is asked: the veileder and the leder of the responsible attachment. */
function listReaders(ansvarlig: TilknytningRad | undefined): { navn: string; rolle: Rollenavn }[] {
  const veileder = ansvarlig?.veileder ? [{ navn: ansvarlig.veileder, rolle: 'VEILEDER' as const }] : [];
  const leder = ansvarlig ? [{ navn: ansvarlig.leder ?? ansvarlig.virksomhet, rolle: 'LEDER' as const }] : [];
  return [...veileder, ...leder];
}

interface Context {
  readonly maal: Map<string, Maallenke[]>;
  readonly hendelser: Map<string, HendelseMedNavn[]>;
  readonly vedlegg: Map<string, Vedlegg[]>;
  readonly arenas: Map<string, string>;
  readonly sammen: ReadonlyMap<string, BekreftetSammen>;
  readonly lesere: { navn: string; rolle: Rollenavn }[];
  readonly person: (id: string) => Person;
}

function compose(aktivitet: Aktivitet, sak: Aktivitetssak, context: Context): Aktivitetsbilde {
  const { id, brukerId, minutter, arenaId, bedtBrukerId, bedtRolle, avgjortAv, avgjortRolle, avgjortTid } = aktivitet;
  const { person } = context;
  const bedt = bedtBrukerId ? { ...person(bedtBrukerId), rolle: bedtRolle ?? 'SUPERVISOR' } : null;
  const asked = bedt ? [{ navn: bedt.navn, rolle: bedt.rolle }] : [];
  return {
    aktivitet,
    lis: person(brukerId),
    timer: minutter === null ? null : minutter / MINUTES,
    arena: arenaId ? { id: arenaId, navn: context.arenas.get(arenaId) ?? '' } : null,
    bedt,
    avgjort: avgjortAv ? { ...person(avgjortAv), rolle: avgjortRolle ?? 'SUPERVISOR', tid: avgjortTid ?? '' } : null,
    maal: newest(context.maal.get(id) ?? []).map(toGoal),
    vedlegg: context.vedlegg.get(id) ?? [],
    bekreftetSammen: aktivitet.tilstand === 'BEKREFTET' ? (context.sammen.get(id) ?? null) : null,
    hendelser: (context.hendelser.get(id) ?? []).map(toEvent),
    lesere: aktivitet.privat ? [] : [...asked, ...context.lesere.filter((l) => l.navn !== bedt?.navn)],
    tillatteHandlinger: allowedActions(aktivitetsmaskin, aktivitet.tilstand, sak),
    somRolle: brukerId === sak.brukerId ? 'LIS' : (sak.bedtSom ?? sak.leder),
  };
}

/** The goals of a plan that has given way are shown only where no successor counts. */
function newest(lenker: readonly Maallenke[]): readonly Maallenke[] {
  const counting = lenker.filter(({ avlostTid }) => avlostTid === null);
  return counting.length > 0 ? counting : lenker;
}

const toGoal = ({ id, kode, tittel, stjerne, tilstand }: Maallenke): Aktivitetsbilde['maal'][number] => ({
  id,
  kode,
  tittel,
  stjerne,
  tilstand,
});

const toEvent = ({
  handling,
  brukerId,
  navn,
  rolle,
  tekst,
  tid,
  signaturNr,
}: HendelseMedNavn): Aktivitetsbilde['hendelser'][number] => ({
  handling,
  av: { id: brukerId, navn },
  rolle,
  tekst,
  tid,
  signaturNr,
});

const isText = (value: string | null): value is string => value !== null;

function group<T extends { aktivitetId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.aktivitetId, [...(groups.get(row.aktivitetId) ?? []), row]);
  return groups;
}
