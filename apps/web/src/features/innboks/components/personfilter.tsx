import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { ValgChips } from '../../../shared/ui/valg';
import type { Innboks } from './bruk-innboks';
import { ANDRE, personvalg } from './oppgavetekst';

const ALLE = 'alle';

/** «Alle 7 · Ida 3 · Henrik 2 · Andre 2». */
export function Personfilter({ innboks }: { innboks: Innboks }) {
  const { t } = useTranslation('innboks');
  const { venter, person } = innboks;
  const { personer, andre } = personvalg(venter, person);
  if (personer.length < 2 && person === undefined) return <span />;
  const valg = [
    { verdi: ALLE, tekst: t('filter.alle', { antall: tall(venter.length) }) },
    ...personer.map(({ id, navn, antall }) => ({ verdi: id, tekst: `${navn} ${tall(antall)}` })),
    ...(andre > 0 ? [{ verdi: ANDRE, tekst: t('filter.andre', { antall: tall(andre) }) }] : []),
  ];
  return (
    <ValgChips
      ledetekst={t('filter.ledetekst')}
      skjultLedetekst
      valg={valg}
      verdi={person ?? ALLE}
      onEndre={(next) => {
        innboks.velgPerson(next === ALLE ? undefined : next);
      }}
    />
  );
}
