import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst, datoSmal, oppramsing } from '../../lib/format';
import { antallMaaneder, desimaltall, kategorinavn, stillingstekst, tidsrom } from '../../lib/tjenesteord';
import type { Tjenesteprognose } from '../../lib/tjenestetid';
import {
  type Del,
  type Hull,
  type Spor,
  type Strekk,
  type Tegnet,
  type Tidslinjedata,
  lagTidslinje,
} from './tidslinjedata';

interface Props {
  perioder: readonly Tegnet[];
  prognose: Pick<Tjenesteprognose, 'dag' | 'grunner'>;
  /** In the order of the lines. */
  kategorier: readonly string[];
  idag: string;
}

const at = ({ fra, bredde }: Strekk): CSSProperties => ({ left: prosentAv(fra), width: prosentAv(bredde) });
const prosentAv = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The periods on a line of years. The table on the same page holds the same in figures. */
export function Tidslinje({ perioder, prognose, kategorier, idag }: Props) {
  const { t } = useTranslation('tjenesteord');
  const data = lagTidslinje(perioder, prognose, kategorier, idag);
  const end = prognose.dag === null ? '' : t('tidslinje.tilSlutt', { dag: datoITekst(prognose.dag) });
  return (
    <div className="kp-tl" role="img" aria-label={`${useBeskrivelse(data)} ${end}`.trim()}>
      <Akse data={data} dag={prognose.dag} />
      {data.spor.map((spor, index) => (
        <Linje key={`${spor.kategori} ${String(index)}`} spor={spor} />
      ))}
    </div>
  );
}

/** «Åpen uselektert praksis: attestert 1. februar 2025 – 31. august 2026, 80 %; …» */
function useBeskrivelse({ spor }: Tidslinjedata): string {
  const { t } = useTranslation('tjenesteord');
  const tell = ({ stand, datoer, stilling }: Del): string =>
    t('tidslinje.del', {
      stand: t(`stand.${stand}`),
      tidsrom: tidsrom(datoer.fra, datoer.til),
      stilling: desimaltall(stilling),
    });
  const lines = spor.flatMap(({ kategori, deler, fravaer, mangler }) => {
    const away = fravaer.map(({ datoer, grad }) =>
      t('tidslinje.borte', { tidsrom: tidsrom(datoer.fra, datoer.til), grad }),
    );
    const parts = [...deler.map(tell), ...away];
    if (mangler) parts.push(t('tidslinje.mangler', antallMaaneder(mangler.maaneder)));
    return parts.length === 0 ? [] : [`${kategorinavn(kategori)}: ${oppramsing(parts)}.`];
  });
  return [t('tidslinje.navn'), ...lines].join(' ');
}

/** Labels thin out where many years share a narrow screen. */
const EVERY_YEAR = 7;

function Akse({ data: { aar, idag, ferdig }, dag }: { data: Tidslinjedata; dag: string | null }) {
  const { t } = useTranslation('tjenesteord');
  const step = Math.ceil(aar.length / EVERY_YEAR);
  // The two words at the foot would write over each other.
  const close = ferdig !== null && ferdig - idag < 0.42;
  return (
    <div className="kp-tl__akse">
      {aar.map(({ aar: year, ved }, index) => (
        <span key={year} className="kp-tl__aar" style={{ left: prosentAv(ved) }} data-sjelden={index % step > 0}>
          {year}
        </span>
      ))}
      <span className="kp-tl__strek" data-slag="idag" style={{ left: prosentAv(idag) }}>
        <b data-kant={kant(idag)}>{t('tidslinje.idag')}</b>
      </span>
      {ferdig !== null && dag !== null && (
        <span className="kp-tl__strek" data-slag="ferdig" style={{ left: prosentAv(ferdig) }}>
          <b data-kant={kant(ferdig)} data-under={close}>
            {t('tidslinje.ferdig', { dag: datoSmal(dag) })}
          </b>
        </span>
      )}
    </div>
  );
}

/** Words near an end of the axis keep inside it. */
const kant = (share: number): 'venstre' | 'hoyre' | 'midt' =>
  share < 0.2 ? 'venstre' : share > 0.7 ? 'hoyre' : 'midt';

function Linje({ spor: { kategori, forst, deler, fravaer, mangler } }: { spor: Spor }) {
  const { t } = useTranslation('tjenesteord');
  return (
    <div className="kp-tl__rad">
      <span className="kp-tl__navn">{forst && kategorinavn(kategori)}</span>
      <div className="kp-tl__spor">
        {deler.map((del) => (
          <Stykke key={del.noekkel} del={del} />
        ))}
        {fravaer.map((one) => (
          <Fravaershull key={one.noekkel} hull={one} />
        ))}
        {mangler && (
          <>
            <span className="kp-tl__mangler" style={at(mangler)} />
            <span
              className="kp-tl__manglertekst"
              style={
                mangler.fra > 0.6
                  ? { right: prosentAv(1 - mangler.fra) }
                  : { left: prosentAv(mangler.fra + mangler.bredde) }
              }
            >
              {t('tidslinje.mangler', antallMaaneder(mangler.maaneder))}
            </span>
          </>
        )}
      </div>
    </div>
  );
}

/** Which screens the percentage has room on. */
const rom = (bredde: number): string => (bredde > 0.16 ? 'alltid' : bredde > 0.055 ? 'bred' : 'aldri');

const Stykke = ({ del }: { del: Del }) => (
  <span className="kp-tl__del" data-stand={del.stand} style={at(del)}>
    <span data-rom={rom(del.fritt)}>{stillingstekst(del.stilling)}</span>
  </span>
);

/** As high as the absence is large. */
const Fravaershull = ({ hull }: { hull: Hull }) => (
  <span className="kp-tl__fravaer" style={{ ...at(hull), height: `calc(${String(hull.grad)}% - 8px)` }} />
);

/** Once beside the picture and the bars. */
export function Tidslinjeforklaring() {
  const { t } = useTranslation('tjenesteord');
  return (
    <ul className="kp-forklaring" aria-label={t('tidslinje.forklaring')}>
      {(['BEKREFTET', 'REGISTRERT', 'PLANLAGT'] as const).map((stand) => (
        <li key={stand}>
          <i className="kp-prikk" data-stand={stand} />
          {t(`stand.${stand}`)}
        </li>
      ))}
      <li>
        <i className="kp-prikk" data-stand="FRAVAER" />
        {t('tidslinje.fravaer')}
      </li>
    </ul>
  );
}
