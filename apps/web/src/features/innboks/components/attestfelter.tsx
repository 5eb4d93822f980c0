import { useTranslation } from 'react-i18next';
import { desimaltall } from '../../../shared/lib/tjenesteord';
import { datoITekst, periode as dates } from '../../../shared/lib/format';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { type Attesterbar, type Attestverdier, dagerFor, medDager, tilDatoFor } from './attestverdier';

interface Props {
  periode: Attesterbar;
  verdier: Attestverdier;
  /** The ids of the fields that cannot be sent. */
  feil: ReadonlySet<string>;
  onEndre: (verdier: Attestverdier) => void;
}

/** How far the attest reaches; for LIS1 also the days of absence, proposed and set. */
export function Attestfelter({ periode, verdier, feil, onEndre }: Props) {
  const { t } = useTranslation(['innboks', 'tjenesteord']);
  const fra = datoITekst(periode.attestFraDato ?? periode.fra);
  const til = datoITekst(periode.attestTilDato ?? periode.fra);
  const only = periode.attestFraDato === periode.attestTilDato;
  const absences = medDager(periode);
  return (
    <div className="kp-stabel">
      <Datofelt
        id="tilDato"
        ledetekst={t('innboks:attest.tilDato')}
        hjelp={only ? t('innboks:attest.tilDatoHjelpEn', { til }) : t('innboks:attest.tilDatoHjelp', { fra, til })}
        verdi={tilDatoFor(periode, verdier)}
        feil={feil.has('tilDato') ? t('innboks:attest.tilDatoUgyldig', { fra, til }) : undefined}
        onEndre={(tilDato) => {
          onEndre({ ...verdier, tilDato });
        }}
      />
      {absences.length > 0 && (
        <fieldset className="kp-felt">
          <legend className="kp-legend">{t('innboks:attest.dager')}</legend>
          <p className="kp-hjelp">{t('innboks:attest.dagerHjelp')}</p>
          <div className="kp-stabel">
            {absences.map((row) => (
              <Tekstfelt
                key={row.id}
                id={row.id}
                inputMode="decimal"
                autoComplete="off"
                ledetekst={t('innboks:attest.dagerFor', {
                  slag: t(`tjenesteord:fravaer.${row.slag}`),
                  periode: dates(row.fra, row.til),
                })}
                hjelp={t('innboks:attest.dagerForeslaatt', {
                  count: row.dagerUattestert ?? 0,
                  antall: desimaltall(row.dagerUattestert ?? 0),
                })}
                verdi={dagerFor(row, verdier)}
                feil={feil.has(row.id) ? t('innboks:attest.dagerUgyldig') : undefined}
                onEndre={(typed) => {
                  onEndre({ ...verdier, dager: { ...verdier.dager, [row.id]: typed } });
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
