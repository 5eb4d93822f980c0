import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Avkrysningskort } from '../../../shared/ui/valg';
import type { Periodetilstand } from './periodetilstand';

/** Seldom needed, and the form is held to its weight. */
const Vedleggsfelt = lazy(async () => ({
  default: (await import('../../../shared/ui/journal/vedleggsfelt')).Vedleggsfelt,
}));

const FELTER = { tittel: 'annetSted.tittel', utsteder: 'annetSted.utsteder', dato: 'annetSted.dato' } as const;

/** Service approved elsewhere, with the document that says so. The server's names of the fields are their ids. */
export function AnnetSted({ skjema }: { skjema: Periodetilstand }) {
  const { t } = useTranslation('tjenestetid');
  const { annetSted } = skjema.verdier;
  const field = (navn: keyof typeof FELTER) => ({
    ...skjema.felt(navn),
    id: FELTER[navn],
    feil: skjema.skjemafeil.for(FELTER[navn]),
    onEndre: (verdi: string) => {
      skjema.sett({ [navn]: verdi });
      skjema.skjemafeil.toem(FELTER[navn]);
    },
  });
  return (
    <div className="kp-stabel">
      <Avkrysningskort
        id="annetSted"
        tittel={t('skjema.annetSted')}
        fakta={t('skjema.annetStedHjelp')}
        valgt={annetSted}
        onEndre={(next) => {
          skjema.sett({ annetSted: next });
        }}
      />
      {annetSted && (
        <fieldset className="kp-boks">
          <legend className="kp-bare-skjermleser">{t('skjema.dokument')}</legend>
          <Tekstfelt {...field('tittel')} ledetekst={t('skjema.dokumentTittel')} maxLength={200} />
          <Tekstfelt {...field('utsteder')} ledetekst={t('skjema.dokumentUtsteder')} maxLength={200} />
          <Datofelt {...field('dato')} ledetekst={t('skjema.dokumentDato')} />
          <Suspense>
            <Vedleggsfelt
              verdi={skjema.verdier.vedlegg}
              onEndre={(vedlegg) => {
                skjema.sett({ vedlegg });
              }}
            />
          </Suspense>
        </fieldset>
      )}
    </div>
  );
}
