import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { aktivitetschip, bevisfakta, tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Statuschip } from '../../../shared/ui/statuschip';
import { sisteAktiviteterQuery } from '../api/lis';

/** The latest twenty entries; what they say is read where they are used, in the basis of a goal. */
export function SisteAktiviteter({ lopId }: { lopId: string }) {
  const { t } = useTranslation('lis');
  const siste = useQuery(sisteAktiviteterQuery(lopId));
  return (
    <section className="kp-stabel" aria-labelledby="siste">
      <h2 id="siste">{t('siste.tittel')}</h2>
      <Hentet sporring={siste} laster={t('siste.laster')}>
        {({ aktiviteter, totalt }) =>
          totalt === 0 ? (
            <p className="kp-dempet">{t('siste.ingen')}</p>
          ) : (
            <>
              <p className="kp-liten kp-dempet">
                {t('siste.antall', { count: totalt, vist: aktiviteter.length, antall: tall(totalt) })}
              </p>
              <Liste>
                {aktiviteter.map((row) => (
                  <Rad
                    key={row.id}
                    tittel={tittelPaa(row)}
                    fakta={bevisfakta(row)}
                    status={<Statuschip ting="aktivitet" tilstand={aktivitetschip(row)} />}
                  />
                ))}
              </Liste>
            </>
          )
        }
      </Hentet>
    </section>
  );
}
