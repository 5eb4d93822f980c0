import { useTranslation } from 'react-i18next';
import type { Katalog } from '../../../../shared/lib/kataloger';
import type { Skjema } from '../../../../shared/lib/skjema';
import { Datofelt } from '../../../../shared/ui/datofelt';
import { Nedtrekk, Tekstfelt } from '../../../../shared/ui/skjemafelt';
import { Avkrysningsgruppe, Avkrysningskort } from '../../../../shared/ui/valg';
import { type Importverdier, NY_KATALOG } from './importverdier';

const SPESIALITETER = ['ALM', 'SAM', 'ARB', 'LIS1', 'FKM'] as const satisfies readonly Katalog['spesialitet'][];

interface Props {
  skjema: Skjema<Importverdier, unknown>;
  kataloger: readonly Katalog[];
}

/** Which catalogue the file is a version of, and from when it is valid. */
export function Katalogfelter({ skjema, kataloger }: Props) {
  const { t } = useTranslation('katalogimport');
  const { katalog } = skjema.verdier;
  const choose = (kode: string): void => {
    const known = kataloger.find((one) => one.kode === kode);
    if (!known) skjema.sett({ katalog: kode, katalogKode: '', navn: '', eksempel: false });
    else {
      const { navn, spesialitet, eksempel } = known;
      skjema.sett({ katalog: kode, katalogKode: kode, navn, spesialitet, eksempel });
    }
  };
  return (
    <>
      <Nedtrekk {...skjema.felt('katalog')} ledetekst={t('katalog')} hjelp={t('katalogHjelp')} onEndre={choose}>
        <option value="">{t('velgKatalog')}</option>
        {kataloger.map(({ kode, navn }) => (
          <option key={kode} value={kode}>
            {navn} ({kode})
          </option>
        ))}
        <option value={NY_KATALOG}>{t('nyKatalog')}</option>
      </Nedtrekk>
      {katalog === NY_KATALOG && <NyKatalog skjema={skjema} />}
      {katalog !== '' && katalog !== NY_KATALOG && <Tekstfelt {...skjema.felt('navn')} ledetekst={t('navn')} />}
      <Datofelt {...skjema.felt('gyldigFra')} ledetekst={t('gyldigFra')} />
    </>
  );
}

function NyKatalog({ skjema }: Pick<Props, 'skjema'>) {
  const { t } = useTranslation(['katalogimport', 'kataloger']);
  return (
    <>
      <div className="kp-feltrad">
        <Tekstfelt
          {...skjema.felt('katalogKode')}
          ledetekst={t('katalogimport:kode')}
          hjelp={t('katalogimport:kodeHjelp')}
          autoComplete="off"
          spellCheck={false}
        />
        <Nedtrekk {...skjema.felt('spesialitet')} ledetekst={t('katalogimport:spesialitet')}>
          {SPESIALITETER.map((spesialitet) => (
            <option key={spesialitet} value={spesialitet}>
              {t(`kataloger:spesialitet.${spesialitet}`)}
            </option>
          ))}
        </Nedtrekk>
      </div>
      <Tekstfelt {...skjema.felt('navn')} ledetekst={t('katalogimport:navn')} autoComplete="off" />
      <Avkrysningsgruppe ledetekst={t('katalogimport:merking')} feil={skjema.skjemafeil.for('eksempel')} id="eksempel">
        <Avkrysningskort
          tittel={t('katalogimport:eksempel')}
          fakta={t('katalogimport:eksempelHjelp')}
          valgt={skjema.verdier.eksempel}
          onEndre={(eksempel) => {
            skjema.sett({ eksempel });
          }}
        />
      </Avkrysningsgruppe>
    </>
  );
}
