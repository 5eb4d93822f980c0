import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feiltekst } from '../../../shared/lib/feiltekst';
import { tall } from '../../../shared/lib/format';
import { lesOpp } from '../../../shared/lib/opplesing';
import { Datatabell, type Kolonne, Mangler } from '../../../shared/ui/datatabell';
import { type ValgtFil, nesteFil, useFilproeve } from '../../../shared/ui/filimport/filproeve';
import { Importfil } from '../../../shared/ui/filimport/importfil';
import { Importmal } from '../../../shared/ui/filimport/importmal';
import { type Fillinje, MAL, proevFil } from '../api/tidligere';

interface Props {
  lopId: string;
  /** Called with the rows when the file has been read. */
  onLest: (linjer: readonly Fillinje[]) => void;
}

/** A spreadsheet by goal code: what can be sent is ticked in the list below, the rest is named by row. */
export function FraFil({ lopId, onLest }: Props) {
  const { t } = useTranslation('tidligere');
  const [valgt, setValgt] = useState<ValgtFil | null>(null);
  const proeve = useFilproeve('tidligerefil', valgt, lopId, async (fil, signal) => {
    const linjer = await proevFil(lopId, fil, signal);
    onLest(linjer);
    lesOpp(t('fil.klare', { count: antallKlare(linjer), antall: tall(antallKlare(linjer)) }));
    return linjer;
  });
  return (
    <details className="kp-frafil">
      <summary>{t('fil.tittel')}</summary>
      <div className="kp-stabel kp-skjema">
        <Importmal href={MAL} hjelp={t('fil.malHjelp')} />
        <Importfil
          {...{ ledetekst: t('fil.ledetekst'), hjelp: t('fil.hjelp'), fil: valgt?.fil ?? null, proeve }}
          onVelg={(fil) => {
            setValgt(nesteFil(fil, valgt));
          }}
        />
      </div>
      {proeve.rapport && proeve.feil === null && <Fillinjer linjer={proeve.rapport} />}
    </details>
  );
}

const antallKlare = (linjer: readonly Fillinje[]): number => linjer.filter(({ utfall }) => utfall === 'KLAR').length;

function Fillinjer({ linjer }: { linjer: readonly Fillinje[] }) {
  const { t } = useTranslation('tidligere');
  const klare = antallKlare(linjer);
  const resten = linjer.filter(({ utfall }) => utfall !== 'KLAR');
  const kolonner: Kolonne<Fillinje>[] = [
    { id: 'rad', navn: t('fil.rad'), bredde: '5rem', celle: ({ rad }) => t('fil.radNr', { nr: rad }) },
    {
      ...{ id: 'maal', navn: t('fil.maal'), utenNavn: true, tom: ({ kode }) => kode === '' },
      celle: ({ kode, tittel }) => (kode === '' ? <Mangler /> : [kode, tittel].filter(Boolean).join(' ')),
    },
    { id: 'hva', navn: t('fil.hva'), utenNavn: true, celle: (linje) => <Grunn {...linje} /> },
  ];
  return (
    <div className="kp-stabel">
      <p className="kp-sterk">{t('fil.klare', { count: klare, antall: tall(klare) })}</p>
      {resten.length > 0 && (
        <>
          <p className="kp-legend">{t('fil.resten')}</p>
          <Datatabell navn={t('fil.resten')} kolonner={kolonner} rader={resten} noekkel={({ rad }) => String(rad)} />
        </>
      )}
    </div>
  );
}

function Grunn({ utfall, feil }: Fillinje) {
  const { t } = useTranslation('tidligere');
  if (utfall === 'GODKJENT' || utfall === 'MELDT') return t(`fil.${utfall}`);
  return (
    <>
      {feil.map(({ kode, parametere }) => (
        <p key={kode}>{feiltekst(kode, parametere)}</p>
      ))}
    </>
  );
}
