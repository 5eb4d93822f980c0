import type { components } from '@kp/api-client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiFeil } from './api-feil';
import { api, svar } from './api';
import { oppramsing, storForbokstav } from './format';
import { useFylkenavn } from './fylker';

type Skjema = components['schemas'];

export type Meldingspart = Skjema['MeldingspartResponse'];
export type Innboks = Skjema['InnboksResponse'];
export type Innboksrad = Skjema['InnboksTraadResponse'];
export type TraadOm = Skjema['TraadOmResponse'];

/** A thing that a thread is about. */
export interface Om {
  readonly omSlag: TraadOm['slag'];
  readonly omId: string;
}

/** All begin with the name of the live topic: what comes in is fetched anew wherever it is shown. */
export const meldingsnoekler = {
  alle: ['meldinger'] as const,
  innboks: (valg: object) => ['meldinger', 'innboks', valg] as const,
  om: ({ omSlag, omId }: Om) => ['meldinger', 'om', omSlag, omId] as const,
  traad: (id: string) => ['meldinger', 'traad', id] as const,
  mottakere: (valg: object) => ['meldinger', 'mottakere', valg] as const,
};

const SISTE = 3;

/** The last threads about a thing. */
export const traaderOmQuery = (om: Om) =>
  queryOptions({
    queryKey: meldingsnoekler.om(om),
    queryFn: () => svar(api.GET('/api/meldingstraader', { params: { query: { ...om, antall: SISTE } } })),
    placeholderData: keepPreviousData,
  });

/** By itself or first in a sentence. */
export function usePartnavn(): (part: Meldingspart) => string {
  const name = usePartISetning();
  return (part) => storForbokstav(name(part));
}

/** A person by name, a role where it is held. Pages that use it load the texts `meldinger` and `fylker`. */
export function usePartISetning(): (part: Meldingspart) => string {
  const { t } = useTranslation('meldinger');
  const fylkenavn = useFylkenavn();
  return ({ navn, rolle, virksomhet, fylker }) => {
    if (navn !== null) return navn;
    if (rolle === 'LEDER') return t('part.leder', { virksomhet: virksomhet ?? t('part.virksomheten') });
    const omraade = oppramsing(fylker.map(fylkenavn));
    if (rolle === 'ALIS_KONTOR') return t('part.alisKontor', { omraade });
    if (rolle === 'STATSFORVALTER') return t('part.statsforvalter', { omraade });
    return t('part.helsedirektoratet');
  };
}

interface Funn {
  readonly felt: string;
}

const isFunn = (value: unknown): value is Funn =>
  typeof value === 'object' && value !== null && 'felt' in value && typeof value.felt === 'string';

/** Which of the fields held a fødselsnummer. */
export function feltMedFodselsnummer({ kode, parametere }: ApiFeil): string | undefined {
  const funn: unknown = parametere['funn'];
  if (kode !== 'tekst.fodselsnummer' || !Array.isArray(funn)) return undefined;
  return funn.find(isFunn)?.felt;
}
