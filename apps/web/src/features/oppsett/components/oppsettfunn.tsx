import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { oppramsing } from '../../../shared/lib/format';
import { Funngruppe } from '../../../shared/ui/filimport/funngruppe';
import { medUtelatte } from '../../../shared/ui/filimport/utelatte';
import { Tallrad } from '../../../shared/ui/tallrad';
import { Varsel } from '../../../shared/ui/varsel';
import type { Oppsettlinje, Oppsettrapport } from '../api/oppsett';
import { STOPPER, UTFALL, antall, sted } from './oppsettord';
import { Oppsettabell } from './oppsettabell';

interface Props {
  rapport: Oppsettrapport;
  utelatte: readonly Oppsettlinje[];
  onEndre: (utelatte: readonly Oppsettlinje[]) => void;
}

/** What the file would do, row by row. */
export function Oppsettfunn({ rapport: { linjer, ulesteArk }, utelatte, onEndre }: Props) {
  const { t } = useTranslation('oppsett');
  const [nye, endres, finnes, feil] = [
    antall(linjer, 'NY'),
    antall(linjer, 'ENDRES'),
    antall(linjer, 'FINNES'),
    antall(linjer, ...STOPPER),
  ];
  return (
    <section className="kp-stabel" aria-labelledby="rapport">
      <h2 id="rapport">{t('rapport.tittel')}</h2>
      <Tallrad
        tall={[
          { navn: t('gruppe.NY'), verdi: tall(nye) },
          { navn: t('gruppe.ENDRES'), verdi: tall(endres) },
          { navn: t('gruppe.FINNES'), verdi: tall(finnes) },
          { navn: t('rapport.maaRettes'), verdi: tall(feil) },
        ]}
      />
      {ulesteArk.length > 0 && (
        <Varsel farge="info">
          <p>
            {t('rapport.ulesteArk', { count: ulesteArk.length, ark: oppramsing(ulesteArk.map((one) => `«${one}»`)) })}
          </p>
        </Varsel>
      )}
      <div className="kp-kategoriliste kp-import__grupper">
        {UTFALL.map((utfall) => (
          <Gruppe key={utfall} {...{ utfall, linjer, utelatte, onEndre }} />
        ))}
      </div>
      <p className="kp-bare-skjermleser" role="status">
        {t('rapport.ferdig', { nye, endres, finnes, feil })}
      </p>
    </section>
  );
}

interface Gruppeprops extends Omit<Props, 'rapport'> {
  utfall: Oppsettlinje['utfall'];
  linjer: readonly Oppsettlinje[];
}

function Gruppe({ utfall, linjer, utelatte, onEndre }: Gruppeprops) {
  const { t } = useTranslation('oppsett');
  const isHere = (linje: Oppsettlinje): boolean => linje.utfall === utfall;
  const own = linjer.filter(isHere);
  return (
    <Funngruppe
      navn={t(`gruppe.${utfall}`)}
      hint={t(`gruppeHint.${utfall}`)}
      antall={own.length}
      tattUt={utelatte.filter(isHere).length}
      aapen={STOPPER.includes(utfall)}
    >
      {() => (
        <Oppsettabell
          utfall={utfall}
          linjer={medUtelatte(own, utelatte, sted, isHere)}
          utelatte={new Set(utelatte.map(sted))}
          onTaUt={(linje, ut) => {
            const others = utelatte.filter((one) => sted(one) !== sted(linje));
            onEndre(ut ? [...others, linje] : others);
          }}
        />
      )}
    </Funngruppe>
  );
}
