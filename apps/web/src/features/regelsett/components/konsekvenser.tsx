import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import { maanedstekst } from '../../../shared/lib/tjenesteord';
import { Datatabell } from '../../../shared/ui/datatabell';
import { Hentet } from '../../../shared/ui/hentet';
import { Varsel } from '../../../shared/ui/varsel';
import { type Konsekvenser as Svar, konsekvenserQuery, type Regelsett } from '../api/regelsett';
import { feiltekst, hvorfor } from './konsekvensord';

type Tall = Svar['eksempler'][number]['foer'];

/** What the draft would do to the doctors in training, before anybody publishes it. */
export function Konsekvenser({ regelsett: { id, versjon } }: { regelsett: Regelsett }) {
  const { t } = useTranslation('regelsett');
  const svar = useQuery(konsekvenserQuery(id, versjon));
  return (
    <section className="kp-stabel" aria-labelledby="konsekvenser">
      <h2 id="konsekvenser">{t('konsekvens.tittel')}</h2>
      <Hentet sporring={svar} laster={t('konsekvens.laster')}>
        {(data) => <Funnet svar={data} />}
      </Hentet>
    </section>
  );
}

function Funnet({ svar: { antall, endret, eksempler, feil } }: { svar: Svar }) {
  const { t } = useTranslation('regelsett');
  if (feil.length > 0) {
    return (
      <Varsel farge="warning">
        <p>{t('konsekvens.feil')}</p>
        <ul className="ds-list">
          {feil.map((one) => (
            <li key={`${one.kode} ${one.felt}`}>{feiltekst(one)}</li>
          ))}
        </ul>
      </Varsel>
    );
  }
  const key = endret === 0 ? 'konsekvens.ingen' : 'konsekvens.endret';
  const rows = eksempler.map((one, index) => ({ ...one, id: String(index + 1) }));
  return (
    <>
      <p role="status">{antall === 0 ? t('konsekvens.ingenLeger') : t(key, { count: antall, endret })}</p>
      {rows.length > 0 && (
        <Datatabell
          navn={t('konsekvens.tabell')}
          rader={rows}
          noekkel={({ id }) => id}
          kolonner={[
            { id: 'lege', navn: t('konsekvens.lege'), celle: ({ id, foer }) => <Lege nummer={id} tall={foer} /> },
            { id: 'hvorfor', navn: t('konsekvens.hvorfor'), celle: (eksempel) => <Hvorfor eksempel={eksempel} /> },
            { id: 'foer', navn: t('konsekvens.foer'), celle: ({ foer }) => <Dagen tall={foer} /> },
            { id: 'etter', navn: t('konsekvens.etter'), celle: ({ etter }) => <Dagen tall={etter} /> },
          ]}
        />
      )}
    </>
  );
}

function Hvorfor({ eksempel }: { eksempel: Svar['eksempler'][number] }) {
  return hvorfor(eksempel).map((text) => (
    <span key={text} className="kp-linje">
      {text}
    </span>
  ));
}

/** Nobody's name, but where in the training. */
function Lege({ nummer, tall: { bekreftet, medRegistrert } }: { nummer: string; tall: Tall }) {
  const { t } = useTranslation('regelsett');
  const months = { bekreftet: maanedstekst(bekreftet), medRegistrert: maanedstekst(medRegistrert) };
  return (
    <>
      {t('konsekvens.nummer', { nummer })}
      <span className="kp-linje kp-liten kp-dempet">{t('konsekvens.maaneder', months)}</span>
    </>
  );
}

function Dagen({ tall: { dag, avrundet } }: { tall: Tall }) {
  const { t } = useTranslation('regelsett');
  if (dag === null) return t('konsekvens.ingenDag');
  return t(avrundet ? 'konsekvens.dagAvrundet' : 'konsekvens.dag', { dag: datoITekst(dag) });
}
