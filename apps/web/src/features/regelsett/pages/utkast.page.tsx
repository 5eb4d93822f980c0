import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { datoITekst } from '../../../shared/lib/format';
import { rolleISetning, useRolle } from '../../../shared/lib/rolle';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Hentet } from '../../../shared/ui/hentet';
import { Kvittering } from '../../../shared/ui/kvittering';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { type Regelsett, regelsettQuery, usePubliser, utkastQuery } from '../api/regelsett';
import { Endringene } from '../components/endringene';
import { Konsekvenser } from '../components/konsekvenser';
import { Utkastskjema } from '../components/utkastskjema';
import '../components/regelsett.css';

/** `/regelsett/$id`: one draft: its figures, what they would do, and the publishing. */
export function RegelsettutkastSide() {
  const { t } = useTranslation('regelsett');
  const { id } = useParams({ from: '/innlogget/regelsett/$id' });
  const utkast = useQuery(utkastQuery);
  // Published, it is no longer among the drafts; the receipt must stand.
  const [seen, setSeen] = useState<Regelsett | null>(null);
  const found = utkast.data?.regelsett.find((one) => one.id === id);
  if (found && found !== seen) setSeen(found);
  useDokumenttittel(t('utkast.side'));
  return (
    <Hentet sporring={utkast} laster={t('laster')} form="side">
      {() => {
        const shown = found ?? (seen?.id === id ? seen : undefined);
        return shown ? <Utkast key={id} regelsett={shown} /> : <Borte />;
      }}
    </Hentet>
  );
}

const Tilbake = () => {
  const { t } = useTranslation('regelsett');
  return <TilbakeLenke to="/regelsett">{t('tittelKort')}</TilbakeLenke>;
};

function Borte() {
  const { t } = useTranslation('regelsett');
  return <Sidetopp tilbake={<Tilbake />} tittel={t('utkast.borte')} ingress={t('utkast.borteTekst')} />;
}

function Utkast({ regelsett }: { regelsett: Regelsett }) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  const { kode, utgave, gyldigFra, lagetAv } = regelsett;
  // Here and not in the form, which is drawn anew when what was saved comes back.
  const [lagret, setLagret] = useState(0);
  const publiserte = useQuery(regelsettQuery);
  const gjeldende = publiserte.data?.regelsett.find((one) => one.kode === kode && one.gjelderIdag);
  return (
    <>
      <Sidetopp
        tilbake={<Tilbake />}
        tittel={t('regelsett:utkast.av', { navn: t(`tjenesteord:regelsett.${kode}`), utgave })}
        ingress={t('regelsett:utkast.fakta', { dato: datoITekst(gyldigFra), navn: lagetAv ?? '' })}
      />
      <Innhold>
        <div className="kp-stabel kp-luft">
          <div className="kp-to">
            {gjeldende ? <Endringene utkast={regelsett} gjeldende={gjeldende} /> : <div />}
            <Panel regelsett={regelsett} />
          </div>
          <Konsekvenser regelsett={regelsett} />
          <section className="kp-stabel" aria-labelledby="tallene">
            <h2 id="tallene">{t('regelsett:tallene')}</h2>
            <Utkastskjema
              key={regelsett.versjon}
              regelsett={regelsett}
              gjeldende={gjeldende}
              onLagret={() => {
                setLagret((before) => before + 1);
              }}
            />
            {lagret > 0 && (
              <Kvittering key={`lagret ${String(lagret)}`} tittel={t('regelsett:lagret')}>
                {t('regelsett:lagretTekst')}
              </Kvittering>
            )}
          </section>
        </div>
      </Innhold>
    </>
  );
}

/** The one who wrote it is told that another must publish it. */
function Panel({ regelsett }: { regelsett: Regelsett }) {
  const { t } = useTranslation('regelsett');
  const { rolle } = useRolle();
  const publiser = usePubliser(regelsett);
  const may = regelsett.tillatteHandlinger.includes('publiser');
  const day = datoITekst(regelsett.gyldigFra);
  return (
    <Beslutningspanel
      tittel={t('publiser.tittel')}
      innledning={<p>{t(may ? 'publiser.tekst' : 'publiser.annen', { dato: day })}</p>}
      feil={publiser.error}
      {...(may && { signererSom: rolleISetning(rolle), folger: t('publiser.folger') })}
      handlinger={
        may && (
          <Button loading={publiser.isPending} onClick={() => publiser.mutate()}>
            {t('publiser.handling')}
          </Button>
        )
      }
      kvittering={
        publiser.isSuccess ? (
          <Kvittering tittel={t('publiser.ferdig')}>{t('publiser.ferdigTekst', { dato: day })}</Kvittering>
        ) : undefined
      }
    />
  );
}
