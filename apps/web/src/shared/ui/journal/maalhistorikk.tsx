import { ThumbDownIcon, ThumbUpIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { i18n } from '../../i18n/i18n';
import { datoAv } from '../../lib/dato';
import { datoITekst, tidspunkt } from '../../lib/format';
import { type Hendelse, Historikk } from '../historikk';
import type { IkonType } from '../ikon';
import { Sitat } from '../sitat';
import { Statuschip } from '../statuschip';
import { Signaturlenke } from './signaturkontroll';
import type { Anbefaling, Maalhendelse } from './typer';

interface Utseende {
  readonly slag: Hendelse['slag'];
  readonly ikon?: IkonType;
}

const UTSEENDE: Readonly<Record<string, Utseende>> = {
  sendTilVurdering: { slag: 'sendt' },
  anbefal: { slag: 'ok', ikon: ThumbUpIcon },
  anbefalIkke: { slag: 'tilbake', ikon: ThumbDownIcon },
  innhentAnbefaling: { slag: 'ok', ikon: ThumbUpIcon },
  innhentIkke: { slag: 'tilbake', ikon: ThumbDownIcon },
  godkjenn: { slag: 'ok' },
  godkjennTidligere: { slag: 'ok' },
  viderefoer: { slag: 'ok' },
  returner: { slag: 'tilbake' },
  trekkGodkjenning: { slag: 'tilbake' },
  mottakerSluttet: { slag: 'tilbake' },
};

interface Props {
  historikk: readonly Maalhendelse[];
  /** The recommendations that stand on the page with their words, which are then not said twice. */
  anbefalinger?: readonly Anbefaling[];
  /** True when the reader is the LIS: «Du sendte målet». */
  egen?: boolean;
  /** What it waits for now: «godkjenning fra leder», since when. */
  venter?: { hvem: string; siden: string };
}

/** What has happened to a goal, newest first as the server gives it, with the numbers of the signatures. */
export function Maalhistorikk({ historikk, anbefalinger = [], egen = false, venter }: Props) {
  const { t } = useTranslation('journal');
  const events = historikk.map((hendelse, index) => toHendelse(withOutcome(hendelse, anbefalinger), index, egen));
  const waiting: Hendelse[] = venter
    ? [
        {
          id: 'venter',
          slag: 'venter',
          uthevet: true,
          tittel: t('venterPaa', { hvem: venter.hvem }),
          fakta: t('siden', { dato: datoITekst(datoAv(venter.siden)) }),
        },
      ]
    : [];
  if (events.length + waiting.length === 0) return <p className="kp-dempet">{t('ingenHistorikk')}</p>;
  return <Historikk hendelser={[...waiting, ...events]} />;
}

const IKKE_ENNAA: Readonly<Record<string, string>> = { anbefal: 'anbefalIkke', innhentAnbefaling: 'innhentIkke' };

/** «Anbefaler ikke ennå» is another sentence than «anbefaler». */
function withOutcome(hendelse: Maalhendelse, anbefalinger: readonly Anbefaling[]): Maalhendelse {
  const { utfall, signaturNr, tekst } = hendelse;
  if (utfall === null) return hendelse;
  const handling = utfall === 'IKKE_ENNAA' ? (IKKE_ENNAA[hendelse.handling] ?? hendelse.handling) : hendelse.handling;
  const listed = anbefalinger.some((one) => one.signaturNr !== null && one.signaturNr === signaturNr);
  return { ...hendelse, handling, tekst: listed ? null : tekst };
}

function setning({ handling, av, rolle }: Maalhendelse, egen: boolean): string {
  const subject = egen && rolle === 'LIS' ? i18n.t('du', { ns: 'journal' }) : av;
  // The kode comes from the server; a new one must still make a sentence.
  const known = i18n.exists(`hendelse.${handling}`, { ns: 'journal' }) ? handling : 'annet';
  return i18n.t(`hendelse.${known as 'annet'}`, { ns: 'journal', av: subject });
}

function toHendelse(hendelse: Maalhendelse, index: number, egen: boolean): Hendelse {
  const { handling, rolle, tekst, tid, signaturNr, sammePerson } = hendelse;
  const { slag, ikon } = UTSEENDE[handling] ?? { slag: 'annet' as const };
  const role = rolle === 'LIS' ? '' : i18n.t(`rolleISetning.${rolle}`);
  return {
    id: `${tid}-${String(index)}`,
    slag,
    ...(ikon && { ikon }),
    uthevet: rolle !== 'LIS',
    tittel: setning(hendelse, egen),
    sitat: (
      <>
        {tekst && <Sitat>{tekst}</Sitat>}
        {sammePerson && <Statuschip ting="anbefaling" tilstand="SAMME_PERSON" />}
      </>
    ),
    fakta: (
      <>
        {[tidspunkt(tid), role].filter(Boolean).join(' · ')}
        {signaturNr !== null && <Signaturlenke nr={signaturNr} />}
      </>
    ),
  };
}
