import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFylkenavn } from '../../../shared/lib/fylker';
import type { Virksomhet } from '../../../shared/lib/virksomheter';
import { Fakta } from '../../../shared/ui/tallrad';

/** 310 000 019 */
export const orgnrITekst = (orgnr: string): string => orgnr.replace(/(\d{3})(?=\d)/g, '$1\u00a0');

export function Faktapanel({ virksomhet, kanEndre }: { virksomhet: Virksomhet; kanEndre: boolean }) {
  const { t } = useTranslation('virksomheter');
  const fylkenavn = useFylkenavn();
  const { id, type, orgnr, kommunenummer, fylke, sentralitet, sentralitetAar } = virksomhet;
  const centrality =
    sentralitet === null || sentralitetAar === null
      ? t('fakta.ukjent')
      : t('fakta.sentralitetAar', { klasse: sentralitet, aar: sentralitetAar });
  const name = fylkenavn(fylke);
  return (
    <section className="kp-stabel" aria-labelledby="fakta">
      <h2 id="fakta">{t('fakta.tittel')}</h2>
      <Fakta
        fakta={[
          { navn: t('fakta.type'), verdi: t(`type.${type}`) },
          { navn: t('fakta.orgnr'), verdi: <span className="kp-tall">{orgnrITekst(orgnr)}</span> },
          { navn: t('fakta.kommunenummer'), verdi: kommunenummer },
          { navn: t('fakta.fylke'), verdi: name.charAt(0).toUpperCase() + name.slice(1) },
          { navn: t('fakta.sentralitet'), verdi: centrality },
        ]}
      />
      <p className="kp-liten kp-dempet">
        {kanEndre ? (
          <Link to="/virksomheter/$id/endre" params={{ id }}>
            {t('fakta.endre')}
          </Link>
        ) : (
          t('fakta.hvem')
        )}
      </p>
    </section>
  );
}
