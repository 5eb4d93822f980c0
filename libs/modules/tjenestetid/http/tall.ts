import type { Tjenestefunn } from '../application/funn';
import type { Samletbilde } from '../application/samlet';
import { toHundredelerNed, toHundredelerOpp } from '../domain/enheter';
import type { Krav, Kravnivaa } from '../domain/krav';
import type { Lis1del } from '../domain/lis1';
import type { Periodetall } from '../domain/periodetall';
import type { Grunn, Prognose } from '../domain/prognose';
import type { Parameter, Regelsett, Veiledningskrav } from '../domain/regelsett';
import type {
  GjeldendeRegelsettResponse,
  GruppeveiledningResponse,
  KravnivaaResponse,
  Lis1delResponse,
  LokalInnstillingResponse,
  PeriodetellingResponse,
  PrognosegrunnResponse,
  SamletTjenestetidResponse,
  TjenestefunnResponse,
  TjenestekravResponse,
  TjenesteprognoseResponse,
} from './dto/tjenestetall.response';
import { listParametere } from '../domain/regelsett-sjekk';

const toText = (hundredths: number): string => (hundredths / 100).toFixed(2);
/** What is counted is rounded down, what is missing up (domene.md section 2). */
export const maaneder = (enheter: number): string => toText(toHundredelerNed(enheter));
export const maanederOpp = (enheter: number): string => toText(toHundredelerOpp(enheter));

export const toFunn = ({ kode, alvor, periodeId, parametere }: Tjenestefunn): TjenestefunnResponse => ({
  ...{ kode, alvor, periodeId },
  parametere: { ...parametere },
});

const toNivaa = ({ telt, overMaks, mangler, manglerDager, oppfylt }: Kravnivaa): KravnivaaResponse => ({
  telt: maaneder(telt),
  overMaks: maaneder(overMaks),
  mangler: maanederOpp(mangler),
  manglerDager,
  oppfylt,
});

export const toKrav = ({
  krav,
  minst,
  hoeyst,
  bekreftet,
  medRegistrert,
  medPlanlagt,
  dag,
}: Krav): TjenestekravResponse => ({
  krav,
  minst: minst === null ? null : maaneder(minst),
  hoeyst: hoeyst === null ? null : maaneder(hoeyst),
  bekreftet: toNivaa(bekreftet),
  medRegistrert: toNivaa(medRegistrert),
  medPlanlagt: toNivaa(medPlanlagt),
  dag,
});

export function toGrunn(grunn: Grunn): PrognosegrunnResponse {
  const { kode, ...rest } = grunn;
  const { enheter, ...parametere } = { enheter: undefined, ...rest };
  if (enheter === undefined) return { kode, parametere };
  // The same figure as beside the demand, where it is rounded down.
  const shown = kode === 'OVER_MAKS' ? maaneder(enheter) : maanederOpp(enheter);
  return { kode, parametere: { ...parametere, maaneder: shown } };
}

export const toPrognose = ({ dag, avrundet, tidligst, grunner }: Prognose): TjenesteprognoseResponse => ({
  ...{ dag, avrundet, tidligst },
  grunner: grunner.map(toGrunn),
});

export const toTelling = ({
  bekreftet,
  registrert,
  planlagt,
  fravaer,
  kuttet,
}: Omit<Periodetall, 'periodeId'>): PeriodetellingResponse => ({
  bekreftet: maaneder(bekreftet),
  registrert: maaneder(registrert),
  planlagt: maaneder(planlagt),
  fravaer: maaneder(fravaer),
  kuttet: maaneder(kuttet),
});

export const toLis1del = (del: Lis1del): Lis1delResponse => ({
  ...del,
  fravaer: del.fravaer.map((rad) => ({ ...rad })),
});

const desimaler = (parameter: Parameter | null): string | null => parameter && parameter.verdi.toFixed(2);

export function toGjeldende(regelsett: Regelsett): GjeldendeRegelsettResponse {
  const { kode, versjon, gyldigFra, fordeling } = regelsett;
  return {
    ...{ kode, utgave: versjon, gyldigFra },
    lenke: `/regelsett#${kode}`,
    gruppeveiledning: toGruppeveiledning(regelsett.veiledning),
    lokaleInnstillinger: listParametere(regelsett).flatMap(toLokal),
    kategorier: (fordeling.verdi ?? []).map(({ kategori, minst, hoeyst }) => ({
      kategori,
      minst: desimaler(minst),
      hoeyst: desimaler(hoeyst),
    })),
  };
}

/** Null where neither hours nor years are known. */
function toGruppeveiledning({
  gruppeTimer,
  gruppeAar,
  gruppeBevis,
  gruppeMinst,
}: Veiledningskrav): GruppeveiledningResponse | null {
  if (gruppeTimer.verdi === null && gruppeAar.verdi === null) return null;
  return {
    timer: { ...gruppeTimer },
    aar: { ...gruppeAar },
    bevis: { ...gruppeBevis },
    minst: gruppeMinst && { kategori: gruppeMinst.kategori, maaneder: { ...gruppeMinst.maaneder } },
  };
}

export const toSamlet = ({ samlet, regelsett, deler }: Samletbilde): SamletTjenestetidResponse => ({
  minst: maaneder(samlet.minst),
  bekreftet: toNivaa(samlet.nivaaer[0]),
  medRegistrert: toNivaa(samlet.nivaaer[1]),
  medPlanlagt: toNivaa(samlet.nivaaer[2]),
  deler: deler.map(({ spesialitet, regnskaper: [bekreftet, medRegistrert, medPlanlagt] }) => ({
    spesialitet,
    bekreftet: maaneder(bekreftet.totalt),
    medRegistrert: maaneder(medRegistrert.totalt),
    medPlanlagt: maaneder(medPlanlagt.totalt),
    annetSted: maaneder(bekreftet.annetSted),
  })),
  ...{ merke: regelsett.totalt.merke, kilde: regelsett.totalt.kilde },
});

function toLokal([felt, { verdi, merke, kilde }]: readonly [string, Parameter<unknown>]): LokalInnstillingResponse[] {
  const shown =
    typeof verdi === 'number' || typeof verdi === 'string' || typeof verdi === 'boolean' ? String(verdi) : '';
  return merke === 'V' ? [] : [{ felt, verdi: shown, merke, kilde }];
}
