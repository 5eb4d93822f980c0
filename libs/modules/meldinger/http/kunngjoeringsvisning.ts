import { MINSTE_GRUPPE } from '@kp/kernel/minste-gruppe';
import { SPESIALITETER, type Spesialitet } from '@kp/modules/lis';
import { type Avsendervalg, type KunngjoeringRad, antallFor } from '../application/kunngjoeringer';
import type { MottattRad } from '../application/oppslagstavle';
import { REKKEVIDDE, type Maalgruppe, vistAntall } from '../domain/maalgruppe';
import {
  KunngjoeringAvsenderResponse,
  KunngjoeringResponse,
  KunngjoeringSendtResponse,
  KunngjoeringsvalgResponse,
  MaalgruppeResponse,
} from './dto/kunngjoering.response';
import { MeldingspartResponse } from './dto/melding.response';
import { toPart } from './meldingsvisning';

type Kontor = Pick<MottattRad, 'avsender' | 'rolle' | 'virksomhet' | 'omraade'>;
const toAvsender = ({ avsender, rolle, virksomhet, omraade }: Kontor): MeldingspartResponse => ({
  ...{ noekkel: avsender, rolle, navn: null, virksomhet, fylker: omraade?.split(',') ?? [] },
});

export const toKunngjoering = (rad: MottattRad): KunngjoeringResponse => ({
  id: rad.id,
  avsender: toAvsender(rad),
  tittel: rad.tittel,
  tekst: rad.tekst,
  viktig: rad.viktig,
  publisertTid: rad.publisertTid,
  lest: rad.lestTid !== null,
  bekreftet: rad.bekreftetTid !== null,
});

const toMaalgruppe = (valg: Maalgruppe): MaalgruppeResponse => ({
  roller: [...valg.roller],
  spesialiteter: [...(valg.spesialiteter ?? [])] as Spesialitet[],
  deler: [...(valg.deler ?? [])],
  fylker: [...(valg.fylker ?? [])],
  virksomhetIder: [...(valg.virksomhetIder ?? [])],
  ikkeStartet: valg.ikkeStartet ?? false,
  ingenAktivitetDager: valg.ingenAktivitetDager ?? null,
});

/** One that reached nobody when its time came has not been sent; sent at once, it would have been refused. */
function tilstand({ publisertTid, trukketTid, antall }: KunngjoeringRad): KunngjoeringSendtResponse['tilstand'] {
  if (trukketTid !== null) return 'TRUKKET';
  if (publisertTid === null) return 'VENTER';
  return antall === 0 ? 'IKKE_SENDT' : 'PUBLISERT';
}

/** Counts, never who. */
export function toSendt(rad: KunngjoeringRad): KunngjoeringSendtResponse {
  const shown = (n: number): number | null =>
    rad.publisertTid === null ? null : vistAntall(rad.rolle, rad.maalgruppe, n);
  return {
    id: rad.id,
    avsender: toAvsender(rad),
    skrevetAv: rad.skrevetAv,
    tittel: rad.tittel,
    tekst: rad.tekst,
    viktig: rad.viktig,
    maalgruppe: toMaalgruppe(rad.maalgruppe),
    tilstand: tilstand(rad),
    publiseresTid: rad.publiseresTid,
    publisertTid: rad.publisertTid,
    trukketTid: rad.trukketTid,
    antall: shown(rad.antall),
    lest: shown(rad.antallLest),
    bekreftet: rad.viktig ? shown(rad.antallBekreftet) : null,
    avrundet: antallFor(rad.rolle, rad.maalgruppe, 0).avrundet,
  };
}

export const toValg = (avsendere: readonly Avsendervalg[]): KunngjoeringsvalgResponse => ({
  avsendere: avsendere.map(toAvsendervalg),
  minsteGruppe: MINSTE_GRUPPE,
});

function toAvsendervalg({ som, rolle, virksomheter }: Avsendervalg): KunngjoeringAvsenderResponse {
  const { roller, spesialiteter, skjermes } = REKKEVIDDE[rolle];
  const fylker = som.fylker.length > 0 ? som.fylker : [...new Set(virksomheter.map(({ fylke }) => fylke))].sort();
  return {
    som: toPart(som),
    rolle,
    roller: [...roller],
    spesialiteter: [...((spesialiteter ?? SPESIALITETER) as readonly Spesialitet[])],
    fylker: [...fylker],
    virksomheter: [...virksomheter],
    skjermes,
  };
}
