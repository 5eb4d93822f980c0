import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import type { Maalrad } from '../../../shared/lib/maalliste';
import { Datofelt, erDato } from '../../../shared/ui/datofelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import type { Meldskjema } from './bruk-melding';
import { type Egne, OPPHAV, type Opphavsfelt } from './meldverdi';

interface Props {
  maal: Maalrad;
  egne: Egne;
  skjema: Meldskjema;
}

/** Where one goal was approved on another day, somewhere else or by somebody else than the rest. */
export function EgneOpplysninger({ maal, egne, skjema }: Props) {
  const { t } = useTranslation('tidligere');
  const feil = skjema.skjemafeil.for(`${maal.id}.dato`);
  const [opened, setOpened] = useState(false);
  const open = opened || feil !== undefined;
  const said = OPPHAV.filter((felt) => egne[felt] !== '').map((felt) =>
    felt === 'dato' ? day(egne.dato) : egne[felt],
  );
  return (
    <div className="kp-egne">
      <p className="kp-liten">
        {said.length > 0 && <>{said.join(' · ')} </>}
        <button
          type="button"
          className="ds-link"
          aria-expanded={open}
          aria-label={t('egne.aapneFor', { kode: maal.kode })}
          onClick={() => {
            setOpened(!open);
          }}
        >
          {t(open ? 'egne.lukk' : said.length > 0 ? 'egne.endre' : 'egne.aapne')}
        </button>
      </p>
      {open && <Egnefelter {...{ maal, egne, skjema }} />}
    </div>
  );
}

function Egnefelter({ maal, egne, skjema }: Props) {
  const { t } = useTranslation('tidligere');
  const feil = skjema.skjemafeil.for(`${maal.id}.dato`);
  const sett = (felt: Opphavsfelt, verdi: string): void => {
    skjema.sett({ maal: { ...skjema.verdier.maal, [maal.id]: { ...egne, [felt]: verdi } } });
    skjema.skjemafeil.toem(`${maal.id}.dato`);
  };
  return (
    <fieldset className="kp-boks kp-stabel kp-tett">
      <legend className="kp-bare-skjermleser">{t('egne.tittel', { kode: maal.kode })}</legend>
      <Datofelt
        {...{ id: `${maal.id}.dato`, ledetekst: t('felles.dato'), hjelp: t('egne.hjelp'), valgfritt: true, feil }}
        verdi={egne.dato}
        onEndre={(verdi) => {
          sett('dato', verdi);
        }}
      />
      {(['virksomhet', 'godkjenner'] as const).map((felt) => (
        <Tekstfelt
          key={felt}
          {...{ id: `${maal.id}.${felt}`, ledetekst: t(`felles.${felt}`), valgfritt: true, maxLength: 200 }}
          verdi={egne[felt]}
          onEndre={(verdi) => {
            sett(felt, verdi);
          }}
          autoComplete="off"
        />
      ))}
    </fieldset>
  );
}

const day = (dato: string): string => (erDato(dato) ? datoITekst(dato) : dato);
