import type { Spraak } from '@kp/kernel/spraak';
import { feltsetning } from '@kp/platform/http/feltsetninger/feltsetninger';
import type { Oppsatt, Oppsettrapport } from '../application/oppsettimport';
import type { Oppsettlinje } from '../application/oppsettkjoering';
import type { Oppsettmerknad } from '../domain/oppsettrad';
import type {
  OppsattResponse,
  OppsettlinjeResponse,
  OppsettmerknadResponse,
  OppsettrapportResponse,
} from './dto/oppsettfil.response';

const toMerknad = ({ kode, felt, parametere, tekst }: Oppsettmerknad, spraak: Spraak): OppsettmerknadResponse => ({
  ...{ kode, felt, tekst: tekst === null ? null : feltsetning(tekst, spraak) },
  parametere: { ...parametere },
});

function toHva({ tolket }: Oppsettlinje): string | null {
  if (!tolket) return null;
  if (tolket.slag === 'PERSON') return tolket.verdier.rolle;
  return tolket.slag === 'LIS' ? tolket.verdier.spesialitet : tolket.verdier.type;
}

function toLinje(linje: Oppsettlinje, spraak: Spraak): OppsettlinjeResponse {
  const { rad, utfall, virksomhet, foerst, felt, feil, merknader, nyKonto } = linje;
  const { ark, slag, celler } = rad;
  return {
    ...{ ark, rad: rad.rad, slag, utfall, hva: toHva(linje), nyKonto: nyKonto !== null, felt: [...felt] },
    // A row with a fødselsnummer is not repeated: the number may stand in any of its cells.
    navn: rad.fodselsnummer ? '' : (celler['navn'] ?? ''),
    noekkel: rad.fodselsnummer ? '' : (celler['epost'] ?? celler['orgnr'] ?? ''),
    virksomhet: rad.fodselsnummer ? '' : (virksomhet ?? celler['virksomhet'] ?? ''),
    ...{ foersteRad: foerst?.rad ?? null, foersteArk: foerst?.ark ?? null },
    feil: feil.map((one) => toMerknad(one, spraak)),
    merknader: merknader.map((one) => toMerknad(one, spraak)),
  };
}

export const toRapport = (rapport: Oppsettrapport, spraak: Spraak): OppsettrapportResponse => ({
  linjer: rapport.linjer.map((linje) => toLinje(linje, spraak)),
  ulesteArk: [...rapport.ulesteArk],
  kanLagres: rapport.kanLagres,
  kontroll: rapport.kontroll,
});

export const toOppsatt = ({ lagt, lenker, ...resten }: Oppsatt): OppsattResponse => ({
  ...{ virksomheter: lagt.VIRKSOMHET, roller: lagt.PERSON, lis: lagt.LIS },
  ...resten,
  lenker: lenker.map((lenke) => ({ ...lenke })),
});
