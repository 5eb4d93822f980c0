import { Button } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst, stortTallord } from '../../../shared/lib/format';
import { lesOpp } from '../../../shared/lib/opplesing';
import { Importpanelramme } from '../../../shared/ui/filimport/importpanel';
import { Feilvarsel } from '../../../shared/ui/varsel';
import type { Importlinje, Importrapport } from '../api/periodeimport';
import { forskjell, synligDag } from './prognoseord';

interface Props {
  rapport: Importrapport | null;
  /** The file could not be read as it is. */
  ulest: boolean;
  sender: boolean;
  feil: unknown;
  onLagre: () => void;
}

/** The tinted panel: what will be saved, or what keeps it from being saved. */
export function Importpanel({ rapport, ulest, ...lagring }: Props) {
  const { t } = useTranslation('periodeimport');
  return (
    <Importpanelramme tittel={t('panel.tittel')}>
      {rapport && !ulest ? (
        <Avgjoerelse rapport={rapport} {...lagring} />
      ) : (
        <p>{t(ulest ? 'panel.ulest' : 'panel.vent')}</p>
      )}
    </Importpanelramme>
  );
}

const count = (linjer: readonly Importlinje[], utfall: Importlinje['utfall']): number =>
  linjer.filter((linje) => linje.utfall === utfall).length;

function Avgjoerelse({
  rapport,
  sender,
  feil,
  onLagre,
}: Omit<Props, 'ulest' | 'rapport'> & { rapport: Importrapport }) {
  const { t } = useTranslation('periodeimport');
  const said = useUtsagn(rapport);
  const nye = count(rapport.linjer, 'NY');
  return (
    <>
      {said.map((text, index) => (
        <p key={text} className={index === 0 ? 'kp-sterk' : undefined}>
          {text}
        </p>
      ))}
      {rapport.kanLagres && (
        <>
          <Ferdigdag rapport={rapport} />
          <p className="kp-liten">{t('panel.leder')}</p>
        </>
      )}
      <Feilvarsel feil={feil} />
      {rapport.kanLagres && (
        <div className="kp-bredknapp">
          <Button loading={sender} onClick={onLagre}>
            {t('panel.lagre', { count: nye })}
          </Button>
        </div>
      )}
    </>
  );
}

/** What will happen, in sentences; spoken when a file has been read. */
function useUtsagn({ linjer, kanLagres }: Importrapport): string[] {
  const { t } = useTranslation('periodeimport');
  const [nye, finnes, feil] = [count(linjer, 'NY'), count(linjer, 'FINNES'), count(linjer, 'FEIL')];
  const skipped = finnes === 0 ? [] : [t('panel.finnes', { count: finnes, antall: stortTallord(finnes) })];
  const said = kanLagres
    ? [t('panel.nye', { count: nye, antall: stortTallord(nye) }), ...skipped]
    : [feil > 0 ? t('panel.maaRettes', { count: feil, antall: stortTallord(feil) }) : t('panel.ingenNye')];
  const spoken = said.join(' ');
  useEffect(() => {
    lesOpp(spoken);
  }, [spoken]);
  return said;
}

function Ferdigdag({ rapport: { prognoseFoer, prognoseEtter } }: { rapport: Importrapport }) {
  const { t } = useTranslation(['periodeimport', 'tjenestetid']);
  const { t: tid } = useTranslation('tjenestetid');
  const [before, after] = [synligDag(prognoseFoer), synligDag(prognoseEtter)];
  const moved = before !== null && after !== null ? forskjell(tid, before, after) : null;
  return (
    <div>
      <p className="kp-overlinje">{t('panel.ferdig')}</p>
      <p className="kp-sterk">{after === null ? t('panel.ingenDag') : datoITekst(after)}</p>
      {moved !== null && <p className="kp-liten">{moved}</p>}
    </div>
  );
}
