import { Injectable } from '@nestjs/common';
import { addDays } from '@kp/kernel/calendar-date';
import { Clock } from '@kp/kernel/clock';
import { type Result, fail, ok } from '@kp/kernel/result';
import type { Rollenavn } from '@kp/kernel/rolle';
import { Lopsoversikt } from '@kp/modules/lis';
import { Roller } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { type Avsenderrolle, type Maalgruppe, checkMaalgruppe, delAv, spesialiteterFor } from '../domain/maalgruppe';
import { type Lisrad, MaalgruppeRepository, type Sted } from '../persistence/maalgruppe.repository';

/** The office an announcement comes from. */
export interface Avsender {
  readonly rolle: Avsenderrolle;
  readonly virksomhetId: string | null;
  readonly omraade: string | null;
}

const NATIONAL: readonly Rollenavn[] = ['ALIS_KONTOR', 'STATSFORVALTER'];

/** Who is in an audience at this moment, within what the sender reaches. */
@Injectable()
export class Maalgruppeoppslag {
  constructor(
    private readonly maalgrupper: MaalgruppeRepository,
    private readonly roller: Roller,
    private readonly lop: Lopsoversikt,
    private readonly clock: Clock,
  ) {}

  *find(avsender: Avsender, valg: Maalgruppe): Script<Result<string[]>> {
    const allowed = checkMaalgruppe(avsender.rolle, valg);
    if (!allowed.ok) return allowed;
    const sted = yield* this.findSted(avsender, valg);
    if (!sted.ok) return sted;
    const found = new Set<string>();
    if (valg.roller.includes('LIS')) {
      for (const { brukerId } of yield* this.listLis(avsender, valg, sted.value)) found.add(brukerId);
    }
    const there = valg.roller.filter((rolle) => rolle !== 'LIS' && !NATIONAL.includes(rolle));
    if (there.length > 0) {
      for (const id of yield* this.maalgrupper.listRoller(there, sted.value, this.clock.today())) found.add(id);
    }
    for (const id of yield* this.listNational(valg)) found.add(id);
    return ok([...found].sort());
  }

  /** Own virksomhet, own counties or everywhere, narrowed by what was chosen; nothing outside may be named. */
  private *findSted({ virksomhetId, omraade }: Avsender, valg: Maalgruppe): Script<Result<Sted>> {
    const own = omraade?.split(',') ?? null;
    const fylker = valg.fylker?.length ? valg.fylker : null;
    const chosen = valg.virksomhetIder?.length ? [...new Set(valg.virksomhetIder)] : null;
    const outside = fail('regel', 'kunngjoering.utenforRekkevidde');
    if (virksomhetId !== null) {
      const only = fylker === null && (chosen ?? []).every((id) => id === virksomhetId);
      return only ? ok({ fylker: null, virksomhetIder: [virksomhetId] }) : outside;
    }
    if (own && fylker?.some((fylke) => !own.includes(fylke))) return outside;
    if (chosen) {
      const known = yield* this.maalgrupper.listKjente(chosen);
      if (known.length !== chosen.length || (own && known.some(({ fylke }) => !own.includes(fylke)))) return outside;
    }
    return ok({ fylker: fylker ?? own, virksomhetIder: chosen });
  }

  private *listLis({ rolle }: Avsender, valg: Maalgruppe, sted: Sted): Script<Lisrad[]> {
    const days = valg.ingenAktivitetDager;
    const since = days === undefined ? null : addDays(this.clock.today(), -days);
    const chosen = { ...sted, ikkeBegynt: valg.ikkeStartet === true, ingenAktivitetEtter: since };
    const { kun, deler } = spesialiteterFor(rolle, valg);
    const rows = (yield* this.maalgrupper.listLis(chosen, this.clock.today())).filter(
      ({ spesialitet }) => (kun === null || kun.includes(spesialitet)) && deler.includes(delAv(spesialitet)),
    );
    return valg.ikkeStartet === true ? yield* this.filterNeverStarted(rows) : rows;
  }

  /** The same rule as on every other page decides who never started. */
  private *filterNeverStarted(rows: readonly Lisrad[]): Script<Lisrad[]> {
    const lop = yield* this.lop.findMany(rows.map(({ utdanningslopId }) => utdanningslopId));
    const never = new Set(lop.filter(({ takt }) => takt === 'ALDRI_STARTET').map(({ id }) => id));
    return rows.filter(({ utdanningslopId }) => never.has(utdanningslopId));
  }

  /** Offices belong to no virksomhet: a choice of virksomheter leaves them out. */
  private *listNational({ roller, fylker, virksomhetIder }: Maalgruppe): Script<string[]> {
    if (virksomhetIder?.length) return [];
    const found: string[] = [];
    for (const rolle of roller.filter((navn) => NATIONAL.includes(navn))) {
      const holders = yield* this.roller.listOfficeholders(rolle);
      const here = holders.filter(
        ({ omraade }) => !fylker?.length || omraade?.split(',').some((fylke) => fylker.includes(fylke)),
      );
      found.push(...here.map(({ brukerId }) => brukerId));
    }
    return found;
  }
}
