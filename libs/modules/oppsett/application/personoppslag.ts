import { Injectable } from '@nestjs/common';
import { type Result, fail, ok } from '@kp/kernel/result';
import { Personer, type VirksomhetRad } from '@kp/modules/virksomheter';
import type { Script } from '@kp/platform/database/statement';
import { wordsOf } from '@kp/platform/regneark/kolonnekjenner';
import { type Oppsettmerknad, merknad } from '../domain/oppsettrad';
import type { Omgivelser, Personmerke, Radsvar } from './omgivelser';

interface Navngitt {
  readonly navn: string;
  readonly epost: string;
  readonly hprNummer?: string | null | undefined;
}

export interface Funnet {
  /** The address of the account the row is about; another than the file's when the person is known by HPR-nummer. */
  readonly epost: string;
  readonly kjent: Personmerke | null;
  readonly merknader: readonly Oppsettmerknad[];
}

const words = (navn: string): string => wordsOf(navn).sort().join(' ');

/**
 * Who a row is about: the account with the address, else the one with the HPR-nummer, so that nobody becomes two. A
 * number is only somebody's word for it, so the name must be the same too.
 */
@Injectable()
export class Personoppslag {
  constructor(private readonly personer: Personer) {}

  *find({ navn, epost, hprNummer }: Navngitt, omgivelser: Omgivelser): Script<Result<Funnet>> {
    const kjent = yield* this.personer.findByEpost(epost);
    const others = (omgivelser.medHpr.get(hprNummer ?? '') ?? []).filter(({ id }) => id !== kjent?.id);
    const [other] = others;
    if (!other) return ok({ epost, kjent: kjent ?? null, merknader: this.remark(kjent, omgivelser) });
    if (kjent || others.length > 1 || words(other.navn) !== words(navn)) return fail('regel', 'oppsett.hprHosAnnen');
    omgivelser.kalt.set(epost, other.id);
    const domene = other.epost.split('@').at(-1) ?? '';
    return ok({ epost: other.epost, kjent: other, merknader: [merknad('kjentPaaHpr', 'epost', { domene })] });
  }

  /** Whom an address in another column names; the file may call an account by another address than its own. */
  *findId(address: string, { kalt }: Omgivelser): Script<string | undefined> {
    return kalt.get(address.toLowerCase()) ?? (yield* this.personer.findByEpost(address))?.id;
  }

  private remark(kjent: Personmerke | undefined, { nyePersoner }: Omgivelser): Oppsettmerknad[] {
    return kjent && !nyePersoner.has(kjent.id) ? [merknad('kjentPerson')] : [];
  }
}

/** The account a row has made or added to is known to the rows below. */
export function husk(
  omgivelser: Omgivelser,
  person: Personmerke,
  hprNummer: string | null | undefined,
  ny: boolean,
): void {
  if (ny) omgivelser.nyePersoner.add(person.id);
  if (!hprNummer) return;
  const known = omgivelser.medHpr.get(hprNummer) ?? [];
  if (!known.some(({ id }) => id === person.id)) omgivelser.medHpr.set(hprNummer, [...known, person]);
}

/** What a row about a person in a virksomhet is answered with. */
export function radsvar(
  utfall: Radsvar['utfall'],
  { kjent, merknader }: Funnet,
  sted: VirksomhetRad,
  { nyePersoner }: Omgivelser,
): Radsvar {
  // An account that the file itself makes has another id from run to run.
  const who = kjent === null || nyePersoner.has(kjent.id) ? '' : kjent.id;
  return { utfall, virksomhet: sted.navn, felt: [], merknader, spor: `${sted.orgnr} ${who}`, nyKonto: null };
}
