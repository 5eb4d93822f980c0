import { i18n } from '../../i18n/i18n';
import { datoAv } from '../../lib/dato';
import { datoKort, desimaler, klokken, periode, tall } from '../../lib/format';
import type { Statustilstand } from '../statuser';
import type { Aktivitetshendelse, Aktivitetstype, Bevis } from './typer';

const ns = 'journal';

/** Felleskonsultasjon */
export const typenavn = (type: Aktivitetstype): string => i18n.t(`type.${type}`, { ns });

/** The title; a draft may not have one yet. */
export const tittelPaa = ({ tittel }: Pick<Bevis, 'tittel'>): string => tittel || i18n.t('utenTittel', { ns });

/** 15 timer, 1,5 timer */
export const timetekst = (timer: number): string => i18n.t('timer', { ns, count: timer, antall: desimaler(timer) });

function mengde({ timer, antall }: Pick<Bevis, 'timer' | 'antall'>): string {
  if (timer !== null && timer > 0) return timetekst(timer);
  return antall !== null && antall > 1 ? i18n.t('ganger', { ns, count: antall }) : '';
}

/** «Kurs, 15 timer» */
export const typeOgMengde = (bevis: Pick<Bevis, 'type' | 'timer' | 'antall'>): string =>
  [typenavn(bevis.type), mengde(bevis)].filter(Boolean).join(', ');

/** 14. oktober, 4.–5. mars 2026 */
export const naar = ({ fra, til }: Pick<Bevis, 'fra' | 'til'>): string =>
  til === null || til === fra ? datoKort(fra) : periode(fra, til);

/** «Prosedyre · 14. oktober · Fjellvik legevakt» */
export const bevisfakta = (bevis: Bevis): string =>
  [typeOgMengde(bevis), naar(bevis), bevis.arena?.navn].filter(Boolean).join(' · ');

/** «bekreftet av Amina Nordli»; empty for what nobody has answered or been asked about. */
export function hvemHar({ tilstand, merketAvLeder, avgjort, bedt }: Bevis): string {
  if (tilstand === 'BEKREFTET' && avgjort) {
    return i18n.t(merketAvLeder ? 'merketAv' : 'bekreftetAv', { ns, navn: avgjort.navn });
  }
  if (tilstand === 'RETURNERT' && avgjort) return i18n.t('returnertAv', { ns, navn: avgjort.navn });
  return tilstand === 'SENDT' && bedt ? i18n.t('venterHos', { ns, navn: bedt.navn }) : '';
}

/** «Bekreftet sammen med 11 andre 3. mars kl. 22.14. Aktivitetene var da mellom 40 og 120 dager gamle.»: says, and judges nothing. */
export function sammentekst({ tid, andre, yngstDager, eldstDager }: NonNullable<Bevis['bekreftetSammen']>): string {
  const words = { antall: tall(andre), tid: `${datoKort(datoAv(tid))} ${klokken(tid)}` };
  const ages = { yngst: tall(yngstDager), eldst: tall(eldstDager) };
  return i18n.t(yngstDager === eldstDager ? 'sammenLike' : 'sammen', { ns, ...words, ...ages });
}

/** What was said when it was decided: the last advice or reason still in force. */
export function sisteRaad({ hendelser, tilstand }: Pick<Bevis, 'hendelser' | 'tilstand'>): Aktivitetshendelse | null {
  const wanted = { BEKREFTET: 'bekreft', RETURNERT: 'returner', SENDT: 'angre', UTKAST: null }[tilstand];
  return hendelser.findLast((hendelse) => hendelse.handling === wanted && hendelse.tekst) ?? null;
}

/** Which chip an activity bears. */
export const aktivitetschip = ({
  tilstand,
  merketAvLeder,
}: Pick<Bevis, 'tilstand' | 'merketAvLeder'>): Statustilstand<'aktivitet'> =>
  tilstand === 'BEKREFTET' && merketAvLeder ? 'MERKET_UTFOERT' : tilstand;

/** 4 812 as the number of a signature */
export const signaturnummer = (nr: number): string => i18n.t('signatur.nummer', { ns, nr: tall(nr) });
