import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stortTallord } from '../../../../shared/lib/format';
import { Importpanelramme } from '../../../../shared/ui/filimport/importpanel';
import { Feilvarsel } from '../../../../shared/ui/varsel';
import type { Importrapport } from '../../api/katalogimport';
import { antallMaal, feilrader, type UtelattRad } from './importverdier';

interface Props {
  rapport: Importrapport | null;
  /** The file could not be read as it is. */
  ulest: boolean;
  utelatte: readonly UtelattRad[];
  onUtelat: (utelatte: readonly UtelattRad[]) => void;
  sender: boolean;
  feil: unknown;
}

/** The tinted panel: what will be written, or what keeps it from being written. */
export function Importpanel(props: Props) {
  const { t } = useTranslation('katalogimport');
  return (
    <Importpanelramme tittel={t('panel.tittel')}>
      {props.rapport ? (
        <Avgjoerelse {...props} rapport={props.rapport} />
      ) : (
        <p>{t(props.ulest ? 'panel.kanIkkeLeses' : 'panel.ventPaaFil')}</p>
      )}
      {props.utelatte.length > 0 && (
        <button
          type="button"
          className="ds-link kp-liten"
          onClick={() => {
            props.onUtelat([]);
          }}
        >
          {t('panel.taMedAlle')}
        </button>
      )}
    </Importpanelramme>
  );
}

function Avgjoerelse({
  rapport,
  ulest,
  utelatte,
  onUtelat,
  sender,
  feil,
}: Props & { rapport: Importrapport }): ReactNode {
  const { t } = useTranslation('katalogimport');
  const wrong = feilrader(rapport);
  const goals = antallMaal(rapport);
  const count = wrong.length;
  if (ulest) return <p>{t('panel.kanIkkeLeses')}</p>;
  if (!rapport.kanSkrives)
    return (
      <>
        <p>{t('panel.maaRettes', { count, antall: stortTallord(count) })}</p>
        <div className="kp-bredknapp">
          <Button
            variant="secondary"
            onClick={() => {
              onUtelat([...utelatte, ...wrong]);
            }}
          >
            {t('panel.taUtAlle', { count })}
          </Button>
        </div>
      </>
    );
  if (goals === 0) return <p>{t('panel.ingenMaal')}</p>;
  return (
    <>
      <div className="kp-stabel kp-tett">
        <p className="kp-sterk">{t('panel.blir', { count: goals })}</p>
        {rapport.borte.length > 0 && <p>{t('panel.borte', { count: rapport.borte.length })}</p>}
        <p className="kp-liten">{t('panel.utkast')}</p>
      </div>
      <Feilvarsel feil={feil} />
      <div className="kp-bredknapp">
        <Button type="submit" loading={sender}>
          {t('panel.handling')}
        </Button>
      </div>
    </>
  );
}
