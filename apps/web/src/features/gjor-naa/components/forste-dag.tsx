import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GjorNaa } from '../../../shared/lib/gjor-naa';
import { datoITekst, oppramsing, tall } from '../../../shared/lib/format';
import { lager } from '../../../shared/lib/lager';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Liste, Rad } from '../../../shared/ui/liste';
import { NesteSteg } from '../../../shared/ui/neste-steg';
import { Varsel } from '../../../shared/ui/varsel';
import { IngenVentende } from './venter-paa';

interface Props {
  data: GjorNaa;
  lopId: string;
  virksomhet: string;
}

const keyFor = (lopId: string): string => `kp:velkommen:${lopId}`;

/** Before anything has happened: three things to do, one at a time. What is done is remembered on this device. */
export function ForsteDag({ data, lopId, virksomhet }: Props) {
  const { t } = useTranslation('gjornaa');
  const [checked, setChecked] = useState(() => lager.read(keyFor(lopId)) !== null);
  const confirm = (): void => {
    lager.save(keyFor(lopId), 'ja');
    setChecked(true);
  };
  return (
    <div className="kp-to kp-to--jevn">
      <section className="kp-stabel kp-stabel--romslig" aria-labelledby="kom-i-gang">
        <h2 id="kom-i-gang" className="kp-bare-skjermleser">
          {t('forsteDag.komIGang')}
        </h2>
        {checked ? <Registrer /> : <Stemmer data={data} virksomhet={virksomhet} onJa={confirm} />}
        <Resten checked={checked} data={data} />
      </section>
      <IngenVentende tittel={t('venter.tomTittel')} handling={<Slik />} />
    </div>
  );
}

function Stemmer({ data, virksomhet, onJa }: { data: GjorNaa; virksomhet: string; onJa: () => void }) {
  const { t } = useTranslation('gjornaa');
  const [wrong, setWrong] = useState(false);
  const { veileder, leder, spesialitet, startdato } = data;
  const folk = [
    veileder && t('forsteDag.veileder', { navn: veileder.navn }),
    leder && t('forsteDag.leder', { navn: leder.navn }),
  ].filter(Boolean);
  return (
    <NesteSteg
      tittel={t('forsteDag.stemmer')}
      nummer={{ nr: 1, av: 3 }}
      sitat={
        wrong && (
          <div role="status">
            <Varsel farge="info">
              <p>
                {leder
                  ? t('forsteDag.neiTekst', { leder: leder.navn })
                  : t('forsteDag.neiTekstUtenLeder', { virksomhet })}
              </p>
            </Varsel>
          </div>
        )
      }
      handlinger={
        <>
          <Button onClick={onJa}>{t('forsteDag.ja')}</Button>
          <Button
            variant="tertiary"
            onClick={() => {
              setWrong(true);
            }}
          >
            {t('forsteDag.nei')}
          </Button>
        </>
      }
    >
      <p>
        {t('forsteDag.opplysninger', {
          spesialitet: t(`spesialitet.${spesialitet}`),
          dato: datoITekst(startdato),
          folk: folk.join(' '),
        })}
      </p>
    </NesteSteg>
  );
}

function Registrer() {
  const { t } = useTranslation('gjornaa');
  return (
    <NesteSteg
      tittel={t('forsteDag.registrer')}
      nummer={{ nr: 2, av: 3 }}
      handlinger={
        <>
          <KnappLenke to="/aktiviteter/ny">{t('nyAktivitet')}</KnappLenke>
          <KnappLenke to="/maal" variant="tertiary">
            {t('forsteDag.tilMaal')}
          </KnappLenke>
        </>
      }
    >
      <p>{t('forsteDag.registrerTekst')}</p>
    </NesteSteg>
  );
}

/** What comes after the card, numbered. */
function Resten({ checked, data }: { checked: boolean; data: GjorNaa }) {
  const { t } = useTranslation('gjornaa');
  const numbered = (nr: number, tekst: string): string => t('forsteDag.nummerert', { nr, tekst });
  const antall = data.maalplaner.reduce((sum, plan) => sum + plan.fremdrift.antall, 0);
  const planer = oppramsing(data.maalplaner.map(({ navn }) => navn.toLocaleLowerCase('nb')));
  return (
    <Liste>
      {!checked && <Rad tittel={numbered(2, t('forsteDag.registrer'))} fakta={t('forsteDag.registrerTekst')} />}
      <Rad
        tittel={numbered(3, t('forsteDag.seMaal'))}
        fakta={t('forsteDag.seMaalTekst', { count: antall, antall: tall(antall), planer })}
      />
    </Liste>
  );
}

function Slik() {
  const { t } = useTranslation('gjornaa');
  return (
    <details className="kp-slik">
      <summary className="ds-link">{t('forsteDag.slik')}</summary>
      <ol className="ds-list">
        <li>{t('forsteDag.slikSteg.a')}</li>
        <li>{t('forsteDag.slikSteg.b')}</li>
        <li>{t('forsteDag.slikSteg.c')}</li>
      </ol>
    </details>
  );
}
