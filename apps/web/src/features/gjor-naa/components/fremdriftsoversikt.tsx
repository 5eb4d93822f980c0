import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GjorNaa, Kategoritall, Maalplan } from '../../../shared/lib/gjor-naa';
import { tall } from '../../../shared/lib/format';
import { Forklaring, Fremdriftslinje, type Fremdriftstall } from '../../../shared/ui/fremdrift';

interface Rad {
  readonly navn: string;
  readonly plan: string;
  readonly kategori?: string;
  readonly tall: Fremdriftstall;
}

const sum = (rows: readonly Kategoritall[], key: 'godkjent' | 'hosAndre' | 'dinTur' | 'iGang'): number =>
  rows.reduce((total, row) => total + row[key], 0);

const tallFor = (antall: number, rows: readonly Kategoritall[]): Fremdriftstall => ({
  av: antall,
  godkjent: sum(rows, 'godkjent'),
  hosAndre: sum(rows, 'hosAndre'),
  dinTur: sum(rows, 'dinTur'),
  iGang: sum(rows, 'iGang'),
});

/** The categories of the first plan, and one line for each plan beside it. */
function raderFor(kategorier: readonly Kategoritall[], [hoved, ...andre]: readonly Maalplan[]): Rad[] {
  const inPlan = (plan: Maalplan): Kategoritall[] => kategorier.filter((k) => k.maalplanId === plan.id);
  if (!hoved) return [];
  const categories = inPlan(hoved).map((k) => ({
    navn: k.kategori,
    plan: hoved.katalogKode,
    kategori: k.kategori,
    tall: tallFor(k.antall, [k]),
  }));
  const others = andre.map((plan) => ({
    navn: plan.navn,
    plan: plan.katalogKode,
    tall: tallFor(plan.fremdrift.antall, inPlan(plan)),
  }));
  return [...categories, ...others];
}

/** «31 av 88 læringsmål er godkjent», with a bar for each category. */
export function Fremdriftsoversikt({ kategorier, maalplaner }: Pick<GjorNaa, 'kategorier' | 'maalplaner'>) {
  const { t } = useTranslation('gjornaa');
  const [hoved] = maalplaner;
  if (!hoved) return null;
  const { godkjent, antall } = hoved.fremdrift;
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="fremdrift">
      <div className="kp-rad kp-mellom">
        <h2 id="fremdrift">{t('fremdrift.tittel', { godkjent: tall(godkjent), antall: tall(antall) })}</h2>
        <Forklaring />
      </div>
      <div className="kp-kategorier">
        {raderFor(kategorier, maalplaner).map((rad) => (
          <Kategorilenke key={`${rad.plan} ${rad.navn}`} rad={rad} />
        ))}
      </div>
    </section>
  );
}

function Kategorilenke({ rad }: { rad: Rad }) {
  const { t } = useTranslation('felles');
  const { navn, plan, kategori, tall: counts } = rad;
  const search = kategori === undefined ? { plan } : { plan, kategori };
  return (
    <Link to="/maal" search={search}>
      <span className={kategori === undefined ? 'navn kp-sterk' : 'navn'}>{navn}</span>
      <span className="kp-tall">
        {t('fremdrift.avTotalt', { antall: tall(counts.godkjent), totalt: tall(counts.av) })}
      </span>
      <Fremdriftslinje tall={counts} iTekst />
    </Link>
  );
}
