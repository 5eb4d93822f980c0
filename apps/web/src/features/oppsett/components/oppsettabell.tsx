import { useTranslation } from 'react-i18next';
import { Datatabell, type Kolonne, Mangler } from '../../../shared/ui/datatabell';
import { useTaUtKolonne } from '../../../shared/ui/filimport/funngruppe';
import type { Oppsettlinje } from '../api/oppsett';
import { STOPPER, feltnavn, radnavn, setning, sted } from './oppsettord';

interface Props {
  utfall: Oppsettlinje['utfall'];
  linjer: readonly Oppsettlinje[];
  utelatte: ReadonlySet<string>;
  onTaUt: (linje: Oppsettlinje, ut: boolean) => void;
}

/** Rows of the file with their numbers, what is said of them, and the choice to leave them out. */
export function Oppsettabell({ utfall, linjer, utelatte, onTaUt }: Props) {
  const { t } = useTranslation('oppsett');
  const taUt = useTaUtKolonne<Oppsettlinje>(
    ({ ark, rad }) => (ark === '' ? String(rad) : t('radForTaUt', { ark, nr: rad })),
    (linje) => utelatte.has(sted(linje)),
    onTaUt,
  );
  const said = STOPPER.includes(utfall) ? t('rapport.maaRettes') : t('rapport.merknad');
  const kolonner: Kolonne<Oppsettlinje>[] = [
    { id: 'rad', navn: t('rapport.rad'), bredde: '7.5rem', celle: ({ ark, rad }) => radnavn(t, ark, rad) },
    {
      id: 'hvem',
      navn: t('rapport.hvem'),
      bredde: '13rem',
      tom: ({ navn }) => navn === '',
      celle: (linje) => <Hvem {...linje} />,
    },
    { id: 'hva', navn: t('rapport.hva'), tom: ({ hva }) => hva === null, celle: (linje) => <Hva {...linje} /> },
    {
      ...{ id: 'merknad', navn: said },
      tom: (linje) => utsagn(linje) === 0,
      celle: (linje) => <Utsagn {...linje} />,
    },
    taUt,
  ];
  return <Datatabell navn={t(`gruppe.${utfall}`)} kolonner={kolonner} rader={linjer} noekkel={sted} />;
}

function Hvem({ navn, noekkel }: Oppsettlinje) {
  if (navn === '' && noekkel === '') return <Mangler />;
  return (
    <>
      {navn}
      <div className="kp-liten kp-dempet kp-import__langt">{noekkel}</div>
    </>
  );
}

/** «Veileder», «LIS i allmennmedisin», «Kommune»; and where. */
function Hva({ slag, hva, virksomhet, navn }: Oppsettlinje) {
  const { t } = useTranslation(['oppsett', 'felles']);
  if (hva === null) return <Mangler />;
  return (
    <>
      {ord(hva)}
      {slag !== 'VIRKSOMHET' && virksomhet !== navn && <div className="kp-liten kp-dempet">{virksomhet}</div>}
    </>
  );
  function ord(kode: string): string {
    switch (kode) {
      case 'LEDER':
      case 'STEDFORTREDER':
      case 'VEILEDER':
      case 'SUPERVISOR':
      case 'DELEGERT_GODKJENNER':
        return t(`felles:roller.${kode}`);
      case 'ALM':
      case 'SAM':
      case 'ARB':
      case 'LIS1':
        return t(`oppsett:lis.${kode}`);
      case 'KOMMUNE':
      case 'SYKEHUS':
      case 'LEGEKONTOR':
      case 'ANNEN':
        return t(`oppsett:type.${kode}`);
      default:
        return kode;
    }
  }
}

const utsagn = ({ feil, merknader, felt, foersteRad, nyKonto }: Oppsettlinje): number =>
  feil.length + merknader.length + felt.length + (foersteRad ?? 0) + Number(nyKonto);

function Utsagn({ feil, merknader, felt, foersteRad, foersteArk, nyKonto }: Oppsettlinje) {
  const { t } = useTranslation('oppsett');
  const said = [
    ...(foersteRad === null ? [] : [t('rapport.sammeSom', { rad: radnavn(t, foersteArk ?? '', foersteRad) })]),
    ...feil.map((one) => setning(t, one)),
    ...(felt.length > 0 ? [t('rapport.endres', { felt: felt.map((one) => feltnavn(t, one)).join(', ') })] : []),
    // «E-post:» says nothing more where nothing is wrong.
    ...merknader.map((one) => setning(t, { ...one, felt: null })),
    ...(nyKonto ? [t('rapport.nyKonto')] : []),
  ];
  if (said.length === 0) return <Mangler />;
  return (
    <ul className="kp-import__feil">
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
