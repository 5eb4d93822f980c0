import {
  CheckmarkIcon,
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
} from '@navikt/aksel-icons';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoSmal, tall } from '../../lib/format';
import { kategorinavn, maanederISetning, maanedstekst, type Stand } from '../../lib/tjenesteord';
import type { Tjenestekrav } from '../../lib/tjenestetid';
import { Chip } from '../statuschip';

const vars = (values: Record<`--${string}`, number>): CSSProperties => values;

/** Each demand with what is attested, registered and planned; more of the same kind can follow as `children`. */
export function Kravliste({ krav, children }: { krav: readonly Tjenestekrav[]; children?: ReactNode }) {
  return (
    <div className="kp-kravliste">
      {krav.map((one) => (
        <Krav key={one.krav} krav={one} />
      ))}
      {children}
    </div>
  );
}

interface Stykke {
  readonly stand: Stand;
  readonly maaneder: number;
}

/** What each standing adds; counted together they stop at the most that counts. */
export function finnStykker({
  bekreftet,
  medRegistrert,
  medPlanlagt,
}: Pick<Tjenestekrav, 'bekreftet' | 'medRegistrert' | 'medPlanlagt'>): Stykke[] {
  const [confirmed, registered, planned] = [bekreftet, medRegistrert, medPlanlagt].map(({ telt }) => Number(telt));
  const all: Stykke[] = [
    { stand: 'BEKREFTET', maaneder: confirmed ?? 0 },
    { stand: 'REGISTRERT', maaneder: (registered ?? 0) - (confirmed ?? 0) },
    { stand: 'PLANLAGT', maaneder: (planned ?? 0) - (registered ?? 0) },
  ];
  return all.filter(({ maaneder }) => maaneder > 0.004);
}

function Krav({ krav }: { krav: Tjenestekrav }) {
  const parts = finnStykker(krav);
  const [least, most] = [Number(krav.minst ?? 0), Number(krav.hoeyst ?? 0)];
  const sum = parts.reduce((total, { maaneder }) => total + maaneder, 0);
  return (
    <Kravlinje
      tittel={kategorinavn(krav.krav)}
      status={<Kravstatus krav={krav} />}
      av={Math.max(least, most, sum, 1)}
      deler={parts.map(({ stand, maaneder }) => ({ stand, n: maaneder }))}
      merke={krav.hoeyst !== null && krav.minst !== null && least < most ? least : null}
    >
      <Kravtall krav={krav} deler={parts} />
      <Manko krav={krav} />
    </Kravlinje>
  );
}

interface LinjeProps {
  tittel: string;
  status: ReactNode;
  /** What the whole bar stands for. */
  av: number;
  deler: readonly { stand: Stand; n: number }[];
  /** Where a mark across the bar stands: the least, or what was expected by now. */
  merke?: number | null;
  /** The figures in words. */
  children: ReactNode;
}

/** One bar with its name, its state and its figures; the bar itself is only a picture of them. */
export function Kravlinje({ tittel, status, av, deler, merke = null, children }: LinjeProps) {
  return (
    <div className="kp-krav">
      <div className="kp-rad kp-mellom">
        <h3>{tittel}</h3>
        {status}
      </div>
      <div className="kp-krav__linje" style={vars({ '--av': av })} aria-hidden="true">
        {deler.map(({ stand, n }) => (
          <span key={stand} data-stand={stand} style={vars({ '--n': n })} />
        ))}
        {merke !== null && <i style={vars({ '--n': merke })} />}
      </div>
      {children}
    </div>
  );
}

function Kravstatus({ krav: { minst, dag, bekreftet, medRegistrert, medPlanlagt } }: { krav: Tjenestekrav }) {
  const { t } = useTranslation('tjenesteord');
  if (minst === null) return <Taket overMaks={medPlanlagt.overMaks} />;
  if (bekreftet.oppfylt !== 'NEI')
    return (
      <Chip farge="success" ikon={CheckmarkCircleFillIcon}>
        {t(bekreftet.oppfylt === 'JA' ? 'krav.oppfylt' : 'krav.avrundet')}
      </Chip>
    );
  if (medRegistrert.oppfylt !== 'NEI')
    return (
      <Chip farge="info" ikon={HourglassIcon}>
        {t('krav.naarAttestert')}
      </Chip>
    );
  if (medPlanlagt.oppfylt !== 'NEI' || dag !== null)
    return (
      <Chip farge="success" ikon={CheckmarkIcon} form="kant">
        {t('krav.planlagt', { dag: dag === null ? '' : datoSmal(dag) })}
      </Chip>
    );
  return (
    <Chip farge="danger" ikon={ExclamationmarkTriangleIcon}>
      {t('krav.mangler', { maaneder: maanedstekst(medPlanlagt.mangler) })}
    </Chip>
  );
}

/** A category with a most but no least. */
function Taket({ overMaks }: { overMaks: string }) {
  const { t } = useTranslation('tjenesteord');
  if (Number(overMaks) > 0)
    return (
      <Chip farge="warning" ikon={ExclamationmarkTriangleIcon}>
        {t('krav.overMaks', { maaneder: maanedstekst(overMaks) })}
      </Chip>
    );
  return (
    <Chip farge="success" ikon={CheckmarkIcon} form="kant">
      {t('krav.altTeller')}
    </Chip>
  );
}

/** «23,80 attestert · 2,67 registrert · 33,53 planlagt · krav 60» */
export function Kravtall({ krav: { krav, minst, hoeyst }, deler }: { krav: Tjenestekrav; deler: readonly Stykke[] }) {
  const { t } = useTranslation('tjenesteord');
  const counted = deler.map(({ stand, maaneder }) =>
    t(`krav.tall.${stand}`, { maaneder: maanedstekst(maaneder.toFixed(2)) }),
  );
  const least =
    minst === null ? [] : [t(krav === 'TOTALT' ? 'krav.krav' : 'krav.minst', { minst: maanederISetning(minst) })];
  const most = hoeyst === null ? [] : [t('krav.hoeyst', { hoeyst: maanederISetning(hoeyst) })];
  const limits = [...least, ...most].join(', ');
  const texts = [...(counted.length === 0 ? [t('krav.ingen')] : counted), ...(limits ? [limits] : [])];
  return <p className="kp-liten kp-dempet kp-tall">{texts.join(' · ')}</p>;
}

export function Manko({ krav: { minst, bekreftet } }: { krav: Tjenestekrav }) {
  const { t } = useTranslation('tjenesteord');
  if (minst === null || bekreftet.oppfylt === 'JA') return null;
  const key = bekreftet.oppfylt === 'NEI' ? 'krav.manglerDager' : 'krav.avrundetTekst';
  return (
    <p className="kp-liten kp-dempet kp-tall">
      {t(key, {
        count: bekreftet.manglerDager,
        maaneder: maanedstekst(bekreftet.mangler),
        dager: tall(bekreftet.manglerDager),
      })}
    </p>
  );
}
