import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst, periode } from '../../../shared/lib/format';
import type { Katalog, Versjonslinje } from '../../../shared/lib/kataloger';
import { Eksempelmerke } from '../../../shared/ui/eksempelmerke';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Versjonschip } from './versjonschip';

/** The catalogues, each with its versions, newest first. */
export function Katalogliste({ kataloger }: { kataloger: readonly Katalog[] }) {
  return (
    <div className="kp-katalog__liste">
      {[...kataloger]
        .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
        .map((katalog) => (
          <EnKatalog key={katalog.id} katalog={katalog} />
        ))}
    </div>
  );
}

function EnKatalog({ katalog }: { katalog: Katalog }) {
  const { t } = useTranslation('kataloger');
  const { id, kode, navn, spesialitet, eksempel, versjoner } = katalog;
  return (
    <section className="kp-stabel" aria-labelledby={`katalog-${id}`}>
      <div>
        <div className="kp-rad">
          <h2 id={`katalog-${id}`}>{navn}</h2>
          {eksempel && <Eksempelmerke />}
        </div>
        <p className="kp-liten kp-dempet">
          <span className="kp-kode">{kode}</span> · {t(`spesialitet.${spesialitet}`)}
        </p>
      </div>
      <Liste navn={navn}>
        {versjoner.map((versjon) => (
          <Rad
            key={versjon.id}
            tittel={
              <Link
                to="/kataloger/$versjonId"
                params={{ versjonId: versjon.id }}
                aria-label={t('versjonAv', { katalog: navn, nummer: versjon.nummer })}
              >
                {t('versjon', { nummer: versjon.nummer })}
              </Link>
            }
            fakta={<Versjonsfakta versjon={versjon} />}
            status={<Versjonschip katalog={katalog} versjon={versjon} />}
          />
        ))}
      </Liste>
    </section>
  );
}

function Versjonsfakta({ versjon: { antall, gyldigFra, gyldigTil, publisertTid } }: { versjon: Versjonslinje }) {
  const { t } = useTranslation('kataloger');
  const facts = [
    t('antallMaal', { count: antall }),
    gyldigTil === null
      ? t('gyldigFra', { dato: datoITekst(gyldigFra) })
      : t('gyldig', { periode: periode(gyldigFra, gyldigTil) }),
    publisertTid === null ? null : t('publisert', { dato: datoITekst(datoAv(publisertTid)) }),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
