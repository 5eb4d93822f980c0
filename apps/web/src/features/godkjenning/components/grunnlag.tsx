import { useTranslation } from 'react-i18next';
import { fornavn } from '../../../shared/lib/format';
import type { Maalside } from '../../../shared/lib/maalside';
import { useRolle } from '../../../shared/lib/rolle';
import { Anbefalingsliste } from '../../../shared/ui/journal/anbefalingsliste';
import { AnbefalteAktiviteter } from '../../../shared/ui/journal/anbefalte-aktiviteter';
import { Bredde } from '../../../shared/ui/journal/bredde';
import { Maalbevis } from '../../../shared/ui/journal/maalbevis';
import { Maalhistorikk } from '../../../shared/ui/journal/maalhistorikk';
import { OrdFraLis } from '../../../shared/ui/journal/ord-fra-lis';
import { OmDette } from '../../../shared/ui/om-dette';
import { Fakta } from '../../../shared/ui/tallrad';

/** Everything a decision rests on, on one page. */
export function Grunnlag({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('godkjenning');
  const { meg } = useRolle();
  return (
    <div>
      <OrdFraLis maal={maal} />
      <section className={maal.ordFraLis ? 'kp-seksjon kp-stabel' : 'kp-stabel'} aria-labelledby="anbefalinger">
        <h2 id="anbefalinger">{t('anbefalinger')}</h2>
        <Anbefalingsliste anbefalinger={maal.anbefalinger} megId={meg.id} />
      </section>
      <div className="kp-seksjon">
        <Maalbevis maal={maal} />
      </div>
      <section className="kp-seksjon kp-stabel" aria-labelledby="bredde">
        <h2 id="bredde">{t('bredde')}</h2>
        <Bredde fornavn={fornavn(maal.lis.navn)} anbefalte={maal.anbefalteAktiviteter} bredde={maal.bredde} />
      </section>
      <OmMaalet maal={maal} />
      <OmDette omSlag="MAAL" omId={maal.id} tittel={`${maal.kode} ${maal.tittel}`} />
      <section className="kp-seksjon kp-stabel kp-stabel--romslig" aria-labelledby="historikk">
        <h2 id="historikk">{t('historikk')}</h2>
        <Maalhistorikk historikk={maal.historikk} anbefalinger={maal.anbefalinger} {...venterPaa(maal, t('leder'))} />
      </section>
    </div>
  );
}

/** The top line of the history: what it waits for just now. */
function venterPaa(maal: Maalside, leder: string): { venter?: { hvem: string; siden: string } } {
  const { tilstand, tilstandSiden, anbefalinger } = maal;
  if (tilstandSiden === null) return {};
  if (tilstand === 'TIL_GODKJENNING') return { venter: { hvem: leder, siden: tilstandSiden } };
  const [first, second] = anbefalinger.filter((anbefaling) => anbefaling.tilstand === 'VENTER');
  if (tilstand !== 'TIL_ANBEFALING' || !first) return {};
  return { venter: { hvem: [first.person, second?.person].filter(Boolean).join(', '), siden: first.bedtTid } };
}

const STEDER = ['KOMMUNE', 'SYKEHUS', 'KOMMUNE_ELLER_SYKEHUS'] as const;

function OmMaalet({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('godkjenning');
  const { utdypendeTekst, vurderingsformer, stedForGodkjenning, maalplan, kategori } = maal;
  const place = STEDER.find((sted) => sted === stedForGodkjenning);
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="om">
      <h2 id="om">{t('om.tittel')}</h2>
      {utdypendeTekst !== '' && <p className="kp-les kp-linjeskift">{utdypendeTekst}</p>}
      <Fakta
        fakta={[
          { navn: t('om.plan'), verdi: maalplan.navn },
          { navn: t('om.kategori'), verdi: kategori },
          ...(vurderingsformer.length > 0 ? [{ navn: t('om.vurdering'), verdi: vurderingsformer.join(', ') }] : []),
          ...(place ? [{ navn: t('om.sted'), verdi: t(`om.steder.${place}`) }] : []),
        ]}
      />
      <h3>{t('om.anbefalte')}</h3>
      <AnbefalteAktiviteter aktiviteter={maal.anbefalteAktiviteter} />
    </section>
  );
}
