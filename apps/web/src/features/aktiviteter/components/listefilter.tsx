import { useTranslation } from 'react-i18next';
import { typenavn } from '../../../shared/ui/journal/aktivitetstekst';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { type Aktivitetsfilter, lesAktivitetsfilter, TILSTANDER, TYPER } from '../api/filter';
import { Listesok } from './listesok';

interface Props {
  filter: Aktivitetsfilter;
  onEndre: (next: Aktivitetsfilter) => void;
}

/** State, type and words. Every change goes back to the first page. */
export function Listefilter({ filter, onEndre }: Props) {
  const { t } = useTranslation(['aktiviteter', 'status']);
  const { tilstand, type, sok } = filter;
  const change = (part: Record<string, string>): void => {
    onEndre(lesAktivitetsfilter({ tilstand, type, sok, ...part }));
  };
  return (
    <>
      <div className="kp-feltrad kp-sok">
        <Listesok
          // Emptied from outside («Vis alle»): the field follows.
          key={sok === undefined ? 'tomt' : 'sok'}
          sok={sok ?? ''}
          onEndre={(next) => {
            change({ sok: next });
          }}
        />
        <Typefilter
          verdi={type ?? ''}
          onEndre={(next) => {
            change({ type: next });
          }}
        />
      </div>
      <ValgChips
        ledetekst={t('aktiviteter:liste.vis')}
        skjultLedetekst
        verdi={tilstand ?? 'ALLE'}
        valg={[
          { verdi: 'ALLE', tekst: t('aktiviteter:liste.alle') },
          ...TILSTANDER.map((value) => ({ verdi: value, tekst: t(`status:aktivitet.${value}`) })),
        ]}
        onEndre={(next) => {
          change({ tilstand: next });
        }}
      />
    </>
  );
}

function Typefilter({ verdi, onEndre }: { verdi: string; onEndre: (type: string) => void }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <Nedtrekk id="type" ledetekst={t('liste.type')} bred verdi={verdi} onEndre={onEndre}>
      <option value="">{t('liste.alleTyper')}</option>
      {TYPER.map((value) => (
        <option key={value} value={value}>
          {typenavn(value)}
        </option>
      ))}
    </Nedtrekk>
  );
}
