import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import type { Utdanningslop } from '../../../shared/lib/utdanningslop';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Varsel } from '../../../shared/ui/varsel';

/** A newer version of a catalogue waits for the leder; plans that have given way can still be read. */
export function Planversjoner({ lop, leder }: { lop: Utdanningslop; leder: boolean }) {
  const { t } = useTranslation('lis');
  return (
    <>
      {leder &&
        lop.nyereVersjoner.map(({ maalplanId, navn, tilVersjon }) => (
          <Varsel key={maalplanId} farge="info">
            <p>{t('versjon.nyere', { plan: navn, versjon: tilVersjon })}</p>
            <p>
              <Link className="ds-link" to="/overgang/$maalplanId" params={{ maalplanId }}>
                {t('versjon.se')}
              </Link>
            </p>
          </Varsel>
        ))}
      {lop.avlostePlaner.length > 0 && (
        <section className="kp-stabel" aria-labelledby="avloste">
          <h2 id="avloste">{t('versjon.avloste')}</h2>
          <Liste>
            {lop.avlostePlaner.map(({ id, navn, versjonsnummer, tid }) => (
              <Rad
                key={id}
                tittel={
                  <Link to="/overgang/$maalplanId" params={{ maalplanId: id }}>
                    {t('versjon.plan', { plan: navn, versjon: versjonsnummer })}
                  </Link>
                }
                fakta={t('versjon.avlost', { dato: datoITekst(datoAv(tid)) })}
              />
            ))}
          </Liste>
        </section>
      )}
    </>
  );
}
