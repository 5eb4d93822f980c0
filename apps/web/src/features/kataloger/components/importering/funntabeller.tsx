import { useTranslation } from 'react-i18next';
import { feiltekst } from '../../../../shared/lib/feiltekst';
import { Datatabell, type Kolonne, Mangler } from '../../../../shared/ui/datatabell';
import { useTaUtKolonne } from '../../../../shared/ui/filimport/funngruppe';
import { type Importrapport, KATALOGFELT } from '../../api/katalogimport';
import type { Rad, Radgruppe } from './importverdier';

type Borte = Importrapport['borte'][number];

interface Props {
  gruppe: Radgruppe;
  rader: readonly Rad[];
  utelatte: ReadonlySet<number>;
  onTaUt: (rad: Rad, ut: boolean) => void;
}

/** «Gyldig fra»; what the server may add later keeps its own name. */
function useFeltnavn(): (felt: string) => string {
  const { t } = useTranslation('katalogimport');
  return (felt) => {
    const known = KATALOGFELT.find((one) => one === felt);
    return known ? t(`felt.${known}`) : felt;
  };
}

/** Rows of the file with their numbers, what is wrong or changed, and the choice to leave them out. */
export function Radtabell({ gruppe, rader, utelatte, onTaUt }: Props) {
  const { t } = useTranslation('katalogimport');
  const feltnavn = useFeltnavn();
  const faulty = gruppe === 'uleselige' || gruppe === 'duplikater';
  const extra: Kolonne<Rad>[] = faulty
    ? [{ id: 'feil', navn: t('rapport.maaRettes'), celle: (rad) => <Feil rad={rad} /> }]
    : [{ id: 'felt', navn: t('rapport.endret'), celle: ({ felt }) => felt.map(feltnavn).join(', ') }];
  const taUt = useTaUtKolonne<Rad>(
    ({ rad }) => String(rad),
    ({ rad }) => utelatte.has(rad),
    onTaUt,
  );
  const kolonner: Kolonne<Rad>[] = [
    { id: 'rad', navn: t('rapport.rad'), bredde: '5rem', celle: ({ rad }) => t('lest.rad', { nr: rad }) },
    {
      id: 'kode',
      navn: t('rapport.kode'),
      bredde: '7rem',
      tom: ({ kode }) => kode === null,
      celle: ({ kode }) => kode ?? <Mangler />,
    },
    {
      id: 'tittel',
      navn: t('rapport.tittelKolonne'),
      tom: ({ tittel }) => tittel === null || tittel === '',
      celle: ({ tittel }) => (tittel === null || tittel === '' ? <Mangler /> : tittel),
    },
    ...(faulty || gruppe === 'endrede' ? extra : []),
    taUt,
  ];
  return (
    <Datatabell navn={t(`gruppe.${gruppe}`)} kolonner={kolonner} rader={rader} noekkel={({ rad }) => String(rad)} />
  );
}

function Feil({ rad: { rad, feil, foerst } }: { rad: Rad }) {
  const { t } = useTranslation('katalogimport');
  const feltnavn = useFeltnavn();
  if (foerst) return t('rapport.sammeKode', { foerst: foerst.rad, rad, tittel: foerst.tittel });
  return (
    <ul className="kp-import__feil">
      {feil.map(({ kode, felt, verdi }) => (
        <li key={`${kode}${felt}`}>
          {t('rapport.feltfeil', { felt: feltnavn(felt), feil: feiltekst(kode, { felt: feltnavn(felt), verdi }) })}
        </li>
      ))}
    </ul>
  );
}

/** Goals of the newest version that are not in the file. */
export function Bortetabell({ maal }: { maal: readonly Borte[] }) {
  const { t } = useTranslation('katalogimport');
  const kolonner: Kolonne<Borte>[] = [
    { id: 'kode', navn: t('rapport.kode'), bredde: '7rem', celle: ({ kode }) => kode },
    { id: 'tittel', navn: t('rapport.tittelKolonne'), celle: ({ tittel }) => tittel },
  ];
  return <Datatabell navn={t('gruppe.borte')} kolonner={kolonner} rader={maal} noekkel={({ kode }) => kode} />;
}
