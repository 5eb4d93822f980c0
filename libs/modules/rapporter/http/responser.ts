import type { GjorNaaBilde } from '../application/gjor-naa';
import type { Oversikt } from '../application/virksomhetsoversikt';
import type { GjorNaaResponse } from './dto/gjor-naa.response';
import type { OversiktResponse } from './dto/oversikt.response';

type Person = GjorNaaResponse['leder'];

const toPerson = (id: string | null | undefined, navn: string | null | undefined): Person =>
  id ? { id, navn: navn ?? '' } : null;

export function toGjorNaa(bilde: GjorNaaBilde): GjorNaaResponse {
  const { lop, ansvarlig, liste } = bilde;
  return {
    navn: lop.lis,
    spesialitet: lop.spesialitet,
    minTur: [...bilde.minTur],
    klareTilSending: [...bilde.klareTilSending],
    venterPaa: [...bilde.venterPaa],
    utkast: bilde.utkast,
    kategorier: [...liste.kategorier],
    maalplaner: liste.maalplaner.map(({ utdanningslopId: _, katalogversjonId: __, ...plan }) => plan),
    sisteReturBegrunnelse: [...bilde.begrunnelser],
    takt: lop.takt,
    startdato: lop.startdato,
    planlagtSlutt: lop.planlagtSlutt,
    leder: toPerson(ansvarlig?.lederId, ansvarlig?.leder),
    veileder: toPerson(ansvarlig?.veilederId, ansvarlig?.veileder),
  };
}

export const toOversikt = ({ virksomhet, tidspunkt, rader, venterPaaHvem }: Oversikt): OversiktResponse => ({
  virksomhet,
  tidspunkt,
  rader: [...rader],
  venterPaaHvem: { ...venterPaaHvem },
});
