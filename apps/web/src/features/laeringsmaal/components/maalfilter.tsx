import { Input } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import type { Maalplan } from '../../../shared/lib/maalliste';
import { Felt } from '../../../shared/ui/felt';
import { ValgChips } from '../../../shared/ui/valg';
import { type Maalfilter as Filter, VISNINGER, type Visning } from '../api/filter';

interface Props {
  maalplaner: readonly Maalplan[];
  plan: Maalplan;
  filter: Filter;
  /** How many goals each filter would leave, of the chosen plan. */
  antall: Readonly<Record<Visning, number>>;
  onEndre: (next: Filter) => void;
}

/** Which plan, what to look for, whose turn. */
export function Maalfilter({ maalplaner, plan, filter, antall, onEndre }: Props) {
  const { t } = useTranslation('laeringsmaal');
  const total = Object.values(antall).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Planvalg maalplaner={maalplaner} plan={plan} filter={filter} onEndre={onEndre} />
      <div className="kp-sok">
        <Felt id="sok" ledetekst={t('filter.sok')} hjelp={t('filter.sokHjelp')}>
          {(kontroll) => (
            <Input
              {...kontroll}
              type="search"
              autoComplete="off"
              value={filter.sok ?? ''}
              onChange={(event) => {
                onEndre({ ...filter, sok: event.target.value });
              }}
            />
          )}
        </Felt>
      </div>
      <ValgChips
        ledetekst={t('filter.vis')}
        skjultLedetekst
        verdi={filter.vis ?? 'alle'}
        valg={[
          { verdi: 'alle', tekst: t('filter.alle', { antall: tall(total) }) },
          ...VISNINGER.map((verdi) => ({ verdi, tekst: t(`filter.${verdi}`, { antall: tall(antall[verdi]) }) })),
        ]}
        onEndre={(verdi) => {
          const { vis: _, ...rest } = filter;
          onEndre(verdi === 'alle' ? rest : { ...rest, vis: verdi });
        }}
      />
    </>
  );
}

function Planvalg({ maalplaner, plan, onEndre }: Omit<Props, 'antall'>) {
  const { t } = useTranslation('laeringsmaal');
  return (
    <div className="kp-rad kp-mellom">
      {maalplaner.length > 1 && (
        <ValgChips
          ledetekst={t('filter.plan')}
          skjultLedetekst
          verdi={plan.katalogKode}
          valg={maalplaner.map(({ katalogKode, navn, fremdrift }) => ({
            verdi: katalogKode,
            tekst: `${navn} ${tall(fremdrift.antall)}`,
          }))}
          onEndre={(katalogKode) => {
            onEndre({ plan: katalogKode });
          }}
        />
      )}
      <p className="kp-liten kp-dempet">
        {t(plan.eksempel ? 'filter.eksempel' : 'filter.katalog', { katalog: plan.katalog, nr: plan.versjonsnummer })}
      </p>
    </div>
  );
}
