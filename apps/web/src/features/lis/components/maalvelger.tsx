import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Maalrad, maaltreff } from '../../../shared/lib/maalliste';
import { Sokefelt } from '../../../shared/ui/sokefelt';
import { Avkrysningsgruppe, Avkrysningskort } from '../../../shared/ui/valg';

const MAX_HITS = 8;

interface Props {
  maal: readonly Maalrad[];
  valgt: readonly string[];
  onEndre: (maalIder: string[]) => void;
  feil: string | undefined;
}

/** Which goals it counts on: the chosen ones, and a search among all of the LIS's. */
export function Maalvelger({ maal, valgt, onEndre, feil }: Props) {
  const { t } = useTranslation('lis');
  const [sok, setSok] = useState('');
  const hits = sok.trim() === '' ? [] : maal.filter((rad) => maaltreff(rad, sok)).slice(0, MAX_HITS);
  const inHits = new Set(hits.map(({ id }) => id));
  // What is ticked among the hits stays there until the search changes, so that focus is not lost.
  const chosen = maal.filter(({ id }) => valgt.includes(id) && !inHits.has(id));
  return (
    <Avkrysningsgruppe id="maalIder" ledetekst={t('merk.maal')} feil={feil}>
      {[...chosen, ...hits].map(({ id, kode, tittel, kategori }) => (
        <Avkrysningskort
          key={id}
          tittel={tittel}
          fakta={`${kode} · ${kategori}`}
          valgt={valgt.includes(id)}
          onEndre={(on) => {
            onEndre(on ? [...valgt, id] : valgt.filter((other) => other !== id));
          }}
        />
      ))}
      <Sokefelt id="maalsok" ledetekst={t('merk.sok')} hjelp={t('merk.sokHjelp')} verdi={sok} onEndre={setSok} />
      <p className="kp-liten kp-dempet" role="status">
        {sok.trim() !== '' && t('merk.treff', { count: hits.length })}
      </p>
    </Avkrysningsgruppe>
  );
}
