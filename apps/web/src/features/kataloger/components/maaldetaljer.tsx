import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst, periode } from '../../../shared/lib/format';
import type { KatalogMaal } from '../../../shared/lib/kataloger';
import { Fakta } from '../../../shared/ui/tallrad';
import { Aktiviteter } from './anbefalte';
import { Revisjonshistorikk } from './revisjonshistorikk';

interface Props {
  maal: KatalogMaal;
  versjonId: string;
  /** Helsedirektoratet revises the explanatory parts. */
  kanRevidere: boolean;
}

/** Everything the catalogue says about one goal. */
export function Maaldetaljer({ maal, versjonId, kanRevidere }: Props) {
  const { t } = useTranslation('kataloger');
  const { id, kode, maaltekst, utdypendeTekst, aktiviteter, vurderingsformer, revisjon } = maal;
  const bare = utdypendeTekst === '' && aktiviteter.length === 0 && vurderingsformer.length === 0;
  return (
    <div className="kp-stabel kp-katalog__maal">
      <Del tittel={t('maal.maaltekst')} vis={maaltekst !== ''}>
        <p className="kp-les kp-katalog__tekst">{maaltekst}</p>
      </Del>
      <Del tittel={t('maal.utdypende')} vis={utdypendeTekst !== ''}>
        <p className="kp-les kp-katalog__tekst">{utdypendeTekst}</p>
      </Del>
      <Del tittel={t('maal.aktiviteter')} vis={aktiviteter.length > 0}>
        <p className="kp-liten kp-dempet">{t('maal.anbefalt')}</p>
        <Aktiviteter aktiviteter={aktiviteter} />
      </Del>
      <Del tittel={t('maal.vurderingsformer')} vis={vurderingsformer.length > 0}>
        <ul className="ds-list">
          {vurderingsformer.map((form) => (
            <li key={form}>{form}</li>
          ))}
        </ul>
      </Del>
      {bare && <p className="kp-dempet">{t('maal.ingenUtdyping')}</p>}
      <Maalfakta maal={maal} />
      {revisjon > 1 && <Revisjonshistorikk versjonId={versjonId} maalId={id} kode={kode} />}
      {kanRevidere && (
        <p>
          <Link
            to="/kataloger/$versjonId/maal/$maalId/revider"
            params={{ versjonId, maalId: id }}
            aria-label={t('maal.reviderFor', { kode })}
          >
            {t('maal.revider')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Del({ tittel, vis, children }: { tittel: string; vis: boolean; children: ReactNode }) {
  if (!vis) return null;
  return (
    <div>
      <h4 className="kp-katalog__del">{tittel}</h4>
      {children}
    </div>
  );
}

function Maalfakta({ maal: { stedForGodkjenning, gyldigFra, gyldigTil, erstatter, revisjon } }: { maal: KatalogMaal }) {
  const { t } = useTranslation('kataloger');
  const validity = (): string | null => {
    if (gyldigFra !== null && gyldigTil !== null) return periode(gyldigFra, gyldigTil);
    if (gyldigFra !== null) return t('maal.gyldigFra', { dato: datoITekst(gyldigFra) });
    return gyldigTil === null ? null : t('maal.gyldigTil', { dato: datoITekst(gyldigTil) });
  };
  const facts = [
    { navn: t('maal.sted'), verdi: stedForGodkjenning === null ? null : t(`maal.steder.${stedForGodkjenning}`) },
    { navn: t('maal.gyldig'), verdi: validity() },
    { navn: t('maal.erstatter'), verdi: erstatter.length === 0 ? null : erstatter.join(', ') },
    { navn: t('maal.revisjon'), verdi: revisjon > 1 ? revisjon : null },
  ].filter(({ verdi }) => verdi !== null);
  return facts.length === 0 ? null : <Fakta fakta={facts} />;
}
