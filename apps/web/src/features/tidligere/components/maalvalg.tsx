import { Input, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { type Maalrad, maaltreff } from '../../../shared/lib/maalliste';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import '../../../shared/ui/maalvelger.css';
import './maalvalg.css';
import type { Meldskjema } from './bruk-melding';
import { EgneOpplysninger } from './egne-opplysninger';
import { type Egne, type Planvalg, SOM_ANDRE } from './meldverdi';

interface Props {
  planer: readonly Planvalg[];
  skjema: Meldskjema;
}

interface Valgprops {
  skjema: Meldskjema;
  settAlle: (maal: readonly Maalrad[], on: boolean) => void;
}

/** The goals, by category: one, a whole category, or all of them. */
export function Maalvalg({ planer, skjema }: Props) {
  const { t } = useTranslation('tidligere');
  const [sok, setSok] = useState('');
  const alle = planer.flatMap(({ kategorier }) => kategorier.flatMap(({ maal }) => maal));
  const valgt = alle.filter(({ id }) => skjema.verdier.maal[id]);
  const everyOne = valgt.length === alle.length;
  const feil = skjema.skjemafeil.for('maal');
  const settAlle = (maal: readonly Maalrad[], on: boolean): void => {
    const changed = new Set(maal.map(({ id }) => id));
    const kept = Object.entries(skjema.verdier.maal).filter(([id]) => !changed.has(id));
    const fresh = on ? maal.map(({ id }): [string, Egne] => [id, skjema.verdier.maal[id] ?? SOM_ANDRE]) : [];
    skjema.sett({ maal: Object.fromEntries([...kept, ...fresh]) });
  };
  return (
    <section id="maal" tabIndex={-1} className="kp-maalvelger kp-stabel" aria-labelledby="maalvalg">
      <div className="kp-rad kp-mellom">
        <div>
          <h2 id="maalvalg">{t('maal.tittel')}</h2>
          <p className="kp-hjelp" role="status">
            {t('maal.valgt', { count: valgt.length, antall: tall(valgt.length), av: tall(alle.length) })}
          </p>
        </div>
        <button
          type="button"
          className="ds-link"
          onClick={() => {
            settAlle(alle, !everyOne);
          }}
        >
          {everyOne ? t('maal.fjernAlle') : t('maal.velgAlle', { antall: tall(alle.length) })}
        </button>
      </div>
      {feil !== undefined && <ValidationMessage data-color="danger">{feil}</ValidationMessage>}
      <Tekstfelt id="maalsok" ledetekst={t('maal.sok')} type="search" verdi={sok} onEndre={setSok} />
      {planer.map(({ plan, kategorier }) => (
        <div key={plan.id} className="kp-stabel kp-tett">
          {planer.length > 1 && <h3>{plan.navn}</h3>}
          <div className="kp-kategoriliste">
            {kategorier.map((kategori) => (
              <Kategori key={kategori.kategori} {...kategori} sok={sok} {...{ skjema, settAlle }} />
            ))}
          </div>
        </div>
      ))}
      {!alle.some((maal) => maaltreff(maal, sok)) && <p>{t('maal.ingenTreff', { sok: sok.trim() })}</p>}
    </section>
  );
}

function Kategori({
  kategori,
  maal,
  sok,
  skjema,
  settAlle,
}: Planvalg['kategorier'][number] & Valgprops & { sok: string }) {
  const { t } = useTranslation('tidligere');
  const valgt = maal.filter(({ id }) => skjema.verdier.maal[id]).length;
  const [open, setOpen] = useState(false);
  const shown = maal.filter((one) => maaltreff(one, sok));
  if (shown.length === 0) return null;
  const searching = sok.trim() !== '';
  const everyOne = valgt === maal.length;
  return (
    <div className="kp-maalkategori">
      <details
        open={open || searching}
        onToggle={(event) => {
          if (!searching) setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          <span className="navn">{kategori}</span>
          <span className="kp-tall kp-dempet">{t('maal.antall', { antall: valgt, av: maal.length })}</span>
        </summary>
        {(open || searching) && (
          <fieldset>
            <legend className="kp-bare-skjermleser">{kategori}</legend>
            {shown.map((one) => (
              <Valg key={one.id} maal={one} {...{ skjema, settAlle }} />
            ))}
          </fieldset>
        )}
      </details>
      <button
        type="button"
        className="ds-link kp-liten"
        aria-label={t(everyOne ? 'maal.fjernAlleI' : 'maal.velgAlleI', { kategori })}
        onClick={() => {
          settAlle(maal, !everyOne);
        }}
      >
        {t(everyOne ? 'maal.fjern' : 'maal.velg')}
      </button>
    </div>
  );
}

function Valg({ maal, skjema, settAlle }: Valgprops & { maal: Maalrad }) {
  const egne = skjema.verdier.maal[maal.id];
  return (
    <div>
      <label className="kp-maalvelger__valg">
        <Input
          type="checkbox"
          checked={egne !== undefined}
          onChange={(event) => {
            settAlle([maal], event.target.checked);
          }}
        />
        <span>
          <span className="kp-kode">{maal.kode}</span> {maal.tittel}
        </span>
      </label>
      {egne && <EgneOpplysninger {...{ maal, egne, skjema }} />}
    </div>
  );
}
