import type { TFunction } from 'i18next';
import { oppramsing, stortTallord, tallord } from '../../../shared/lib/format';
import type { Folkerad, Folkerolle, Konsekvenser } from '../api/folk';
import { rolletid } from './folkeregler';

type Tekst = TFunction<['folk', 'felles']>;
type Antall = Konsekvenser['anbefalinger'];

interface Sak {
  readonly person: Folkerad;
  readonly rolle: Folkerolle;
  /** It is one's own role. */
  readonly egen: boolean;
  readonly konsekvenser: Konsekvenser;
}

/** What ending the role means, in sentences (domene.md section 4); the server has counted. */
export function konsekvenssetninger(t: Tekst, sak: Sak): readonly string[] {
  const { person, rolle, egen, konsekvenser } = sak;
  const { navn } = person;
  const decides = ['LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER'].includes(rolle.rolle);
  const recommends = rolle.rolle === 'VEILEDER' || rolle.rolle === 'SUPERVISOR';
  const { utenLeder, utenVeileder } = konsekvenser;
  const lines = [
    egen ? t('folk:avslutt.misterSelv') : t('folk:avslutt.mister', { navn }),
    ...(decides ? decisions(t, konsekvenser) : []),
    ...(recommends ? backToLis(t, navn, konsekvenser) : []),
    utenLeder.lis > 0 ? t('folk:avslutt.utenLeder', { navn, ...inWords(utenLeder.lis) }) : null,
    utenVeileder.lis > 0 ? t('folk:avslutt.utenVeileder', { navn, ...inWords(utenVeileder.lis) }) : null,
    decides || recommends ? t('folk:avslutt.blirStaaende', { navn }) : t('folk:avslutt.nasjonal', { navn }),
    kept(t, person, rolle),
  ];
  return lines.filter((line) => line !== null);
}

const inWords = (count: number): { count: number; antall: string } => ({ count, antall: stortTallord(count) });

function decisions(t: Tekst, { avgjoerelser, overtar }: Konsekvenser): readonly string[] {
  const { antall, lis } = avgjoerelser;
  const who = oppramsing(overtar.map(({ navn, rolle }) => `${navn} (${t(`felles:rolleISetning.${rolle}`)})`));
  const waiting = antall === 0 ? t('folk:avslutt.ingenAvgjoerelser') : null;
  const counted = waiting ?? t('folk:avslutt.avgjoerelser', { ...inWords(antall), lis: tallord(lis) });
  const next =
    overtar.length > 0 ? t('folk:avslutt.avgjoerelserTil', { hvem: who }) : t('folk:avslutt.avgjoerelserIngen');
  return [`${counted} ${next}`];
}

function backToLis(t: Tekst, navn: string, { anbefalinger, bekreftelser }: Konsekvenser): readonly string[] {
  const about = ({ antall, lis }: Antall) => ({ ...inWords(antall), lis: tallord(lis), navn });
  const lines = [
    anbefalinger.antall > 0 ? t('folk:avslutt.anbefalinger', about(anbefalinger)) : null,
    bekreftelser.antall > 0 ? t('folk:avslutt.bekreftelser', about(bekreftelser)) : null,
  ].filter((line) => line !== null);
  return lines.length > 0 ? [...lines, t('folk:avslutt.spoerAndre')] : [t('folk:avslutt.ingenVenter', { navn })];
}

function kept(t: Tekst, { navn, roller }: Folkerad, rolle: Folkerolle): string {
  const others = roller.filter((other) => other.id !== rolle.id && rolletid(other) !== 'slutt');
  if (others.length === 0) return t('folk:avslutt.ingenAndre', { navn });
  const names = oppramsing(others.map((other) => t(`felles:rolleISetning.${other.rolle}`)));
  return t('folk:avslutt.beholder', {
    navn,
    roller: t('folk:avslutt.rollen', { count: others.length, roller: names }),
  });
}
