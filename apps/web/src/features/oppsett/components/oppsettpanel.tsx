import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stortTallord } from '../../../shared/lib/format';
import { Importpanelramme, MaaRettes, TaMedAlle } from '../../../shared/ui/filimport/importpanel';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Oppsettlinje, Oppsettrapport } from '../api/oppsett';
import { STOPPER, antall } from './oppsettord';

interface Props {
  rapport: Oppsettrapport | null;
  /** The file could not be read as it is. */
  ulest: boolean;
  leser: boolean;
  utelatte: readonly Oppsettlinje[];
  onUtelat: (utelatte: readonly Oppsettlinje[]) => void;
  sender: boolean;
  feil: unknown;
  onLagre: () => void;
}

/** What will be written, or what keeps it from being written. */
export function Oppsettpanel(props: Props) {
  const { t } = useTranslation('oppsett');
  const { rapport, ulest, utelatte, onUtelat } = props;
  return (
    <Importpanelramme tittel={t('panel.tittel')}>
      {rapport && !ulest ? (
        <Avgjoerelse {...props} rapport={rapport} />
      ) : (
        <p>{t(ulest ? 'panel.ulest' : 'panel.vent')}</p>
      )}
      {utelatte.length > 0 && (
        <TaMedAlle
          onTaMed={() => {
            onUtelat([]);
          }}
        />
      )}
    </Importpanelramme>
  );
}

function Avgjoerelse({
  rapport,
  leser,
  utelatte,
  onUtelat,
  sender,
  feil,
  onLagre,
}: Props & { rapport: Oppsettrapport }): ReactNode {
  const { t } = useTranslation('oppsett');
  const wrong = rapport.linjer.filter(({ utfall }) => STOPPER.includes(utfall));
  if (wrong.length > 0)
    return (
      <>
        <Feilvarsel feil={feil} />
        <MaaRettes
          antall={wrong.length}
          onTaUt={() => {
            onUtelat([...utelatte, ...wrong]);
          }}
        />
      </>
    );
  if (!rapport.kanLagres)
    return (
      <>
        <Feilvarsel feil={feil} />
        <p>{t('panel.ingenNye')}</p>
      </>
    );
  return (
    <>
      <Blir linjer={rapport.linjer} />
      <Feilvarsel feil={feil} />
      <div className="kp-bredknapp">
        <Button loading={sender || leser} onClick={onLagre}>
          {t('panel.lagre', { count: antall(rapport.linjer, 'NY', 'ENDRES') })}
        </Button>
      </div>
    </>
  );
}

function Blir({ linjer }: { linjer: readonly Oppsettlinje[] }) {
  const { t } = useTranslation('oppsett');
  const of = (slag: Oppsettlinje['slag']): number =>
    antall(
      linjer.filter((linje) => linje.slag === slag),
      'NY',
    );
  const counts = { VIRKSOMHET: of('VIRKSOMHET'), PERSON: of('PERSON'), LIS: of('LIS') };
  const accounts = linjer.filter(({ nyKonto }) => nyKonto).length;
  const words = (count: number): { count: number; antall: string } => ({ count, antall: stortTallord(count) });
  return (
    <div className="kp-stabel kp-tett">
      {counts.VIRKSOMHET > 0 && <p className="kp-sterk">{t('panel.blir.VIRKSOMHET', words(counts.VIRKSOMHET))}</p>}
      {counts.PERSON > 0 && <p className="kp-sterk">{t('panel.blir.PERSON', words(counts.PERSON))}</p>}
      {counts.LIS > 0 && <p className="kp-sterk">{t('panel.blir.LIS', words(counts.LIS))}</p>}
      {antall(linjer, 'ENDRES') > 0 && <p className="kp-sterk">{t('panel.endres', words(antall(linjer, 'ENDRES')))}</p>}
      {antall(linjer, 'FINNES') > 0 && <p>{t('panel.finnes', words(antall(linjer, 'FINNES')))}</p>}
      {accounts > 0 && <p className="kp-liten">{t('panel.kontoer', words(accounts))}</p>}
    </div>
  );
}
