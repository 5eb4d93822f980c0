import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import { Liste, Rad } from '../../../shared/ui/liste';
import type { Oversiktsrad } from '../api/oversikt';

/** Those who have left: what lies within their time here can still be read. */
export function Tidligere({ rader }: { rader: readonly Oversiktsrad[] }) {
  const { t } = useTranslation('oversikt');
  if (rader.length === 0) return null;
  return (
    <section className="kp-stabel" aria-labelledby="tidligere">
      <h2 id="tidligere">{t('tidligere.tittel')}</h2>
      <p className="kp-dempet">{t('tidligere.tekst')}</p>
      <Liste>
        {rader.map(({ utdanningslopId, lis, spesialitet, avsluttetTil }) => (
          <Rad
            key={utdanningslopId}
            tittel={
              <Link className="ds-link" to="/lis/$utdanningslopId" params={{ utdanningslopId }}>
                {lis.navn}
              </Link>
            }
            fakta={t('tidligere.fakta', {
              spesialitet: t(`spesialitet.${spesialitet}`),
              dato: avsluttetTil === null ? '' : datoITekst(avsluttetTil),
            })}
          />
        ))}
      </Liste>
    </section>
  );
}
