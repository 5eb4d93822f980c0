import type { components } from '@kp/api-client';
import { i18n } from '../i18n/i18n';
import { datoITekst, periode as dates } from './format';
import { desimaltall, kategorinavn, maanedstekst, stillingstekst } from './tjenesteord';
import type { Statustilstand } from '../ui/statuser';
import type { Tjenestefravaer, Tjenesteperiode } from './tjenestetid';

/** A period and a forecast in words, for those who read them. A page that uses these loads `periodeord` and `tjenesteord`. */
const ns = 'periodeord';

type Telling = components['schemas']['PeriodetellingResponse'];

interface Faktum {
  readonly navn: string;
  readonly verdi: string;
}

/** «Annet fravær, 1. mars – 30. juni 2026, 100 % av stillingen» */
export const fravaerslinje = ({
  slag,
  fra,
  til,
  grad,
}: Omit<Tjenestefravaer, 'id' | 'dagerForeslaatt' | 'dagerSatt'>) =>
  i18n.t('fakta.fravaerslinje', {
    ns,
    slag: i18n.t(`fravaer.${slag}`, { ns: 'tjenesteord' }),
    periode: dates(fra, til),
    grad: desimaltall(grad),
  });

/** «6,00 md. attestert · 9,70 md. registrert» */
export function telling({ bekreftet, registrert, planlagt }: Telling): string {
  const parts = [
    i18n.t('teller.bekreftet', { ns, antall: maanedstekst(bekreftet) }),
    Number(registrert) > 0 && i18n.t('teller.registrert', { ns, antall: maanedstekst(registrert) }),
    Number(planlagt) > 0 && i18n.t('teller.planlagt', { ns, antall: maanedstekst(planlagt) }),
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

const sted = ({ arena, virksomhet }: Tjenesteperiode): string =>
  [arena?.navn, virksomhet.navn].filter(Boolean).join(', ');

/** Everything that stands on a period, as plain text, so that two editions of it can be compared. */
export function periodefakta(periode: Tjenesteperiode): Faktum[] {
  const { fra, til, kategori, stilling, fravaer, teller, attestertTil, annetSted } = periode;
  const absence = fravaer.map(fravaerslinje).join('. ');
  const attested = attestertTil === null ? i18n.t('fakta.ikkeAttestert', { ns }) : datoITekst(attestertTil);
  const rows = {
    tid: dates(fra, til),
    sted: sted(periode),
    annetSted: annetSted && `${annetSted.tittel}, ${annetSted.utsteder}, ${datoITekst(annetSted.dato)}`,
    kategori: kategorinavn(kategori),
    stilling: stillingstekst(stilling),
    fravaer: absence === '' ? i18n.t('fakta.ingenFravaer', { ns }) : absence,
    attestert: attested,
    teller: teller === null ? i18n.t('fakta.tellerIkke', { ns }) : telling(teller),
  };
  const names = Object.keys(rows) as (keyof typeof rows)[];
  return names.flatMap((name) => {
    const verdi = rows[name];
    return verdi === null ? [] : [{ navn: i18n.t(`fakta.${name}`, { ns }), verdi }];
  });
}

interface Periodestatus {
  readonly tilstand: Statustilstand<'tjenesteperiode'>;
  /** Other words than those of the state. */
  readonly tekst?: string;
}

/** What the chip of a period says: the server's states tell less than the days do. */
export function periodestatus({ tilstand, fra, til, erstatterId }: Tjenesteperiode, idag: string): Periodestatus {
  if (tilstand === 'RETURNERT' || tilstand === 'ATTESTERT') return { tilstand };
  if (tilstand === 'ERSTATTET') return { tilstand: 'RETTET', tekst: i18n.t('status.erstattet', { ns }) };
  if (erstatterId !== null) return { tilstand: 'TIL_ATTEST', tekst: i18n.t('status.rettelse', { ns }) };
  if (fra > idag) return { tilstand: 'PLANLAGT' };
  return til === null || til >= idag ? { tilstand: 'REGISTRERT' } : { tilstand: 'TIL_ATTEST' };
}

/** What reads otherwise in the later edition. */
export function endretFakta(foer: Tjenesteperiode, etter: Tjenesteperiode): (Faktum & { readonly foer: string })[] {
  const old = new Map(periodefakta(foer).map(({ navn, verdi }) => [navn, verdi]));
  return periodefakta(etter)
    .map((row) => ({ ...row, foer: old.get(row.navn) ?? '' }))
    .filter(({ verdi, foer: was }) => verdi !== was);
}

/** «Tidligst ferdig 1. mars 2029»; without a day it says so. */
export function prognosetekst({ dag, avrundet }: { dag: string | null; avrundet: boolean }): string {
  if (dag === null) return i18n.t('prognose.ingen', { ns });
  return i18n.t(avrundet ? 'prognose.avrundet' : 'prognose.ferdig', { ns, dag: datoITekst(dag) });
}
