import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
  MinusCircleIcon,
} from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { feiltekst } from '../../../shared/lib/feiltekst';
import { maaneder, periode } from '../../../shared/lib/format';
import { funntekst, kategorinavn, stillingstekst } from '../../../shared/lib/tjenesteord';
import { Datatabell, type Kolonne, Mangler } from '../../../shared/ui/datatabell';
import { Chip } from '../../../shared/ui/statuschip';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import type { Importlinje, Importrapport } from '../api/periodeimport';
import { tellerTotalt } from './statusfakta';

/** What becomes of a row; MERK is saved, but should be looked at. */
const utfallOf = ({ utfall, merknader, funn }: Importlinje): Importlinje['utfall'] | 'MERK' =>
  utfall === 'NY' && merknader.length + funn.length > 0 ? 'MERK' : utfall;

/** The rows of the file as they were read, and what becomes of each. */
export function Importlinjer({ rapport: { linjer, funn } }: { rapport: Importrapport }) {
  const { t } = useTranslation('periodeimport');
  return (
    <section className="kp-stabel" aria-labelledby="linjer">
      <h2 id="linjer">{t('linjer.tittel')}</h2>
      <Datatabell
        navn={t('linjer.navn')}
        kolonner={useKolonner()}
        rader={linjer}
        noekkel={({ rad }) => String(rad)}
        uthevet={({ utfall }) => utfall === 'FEIL'}
      />
      {funn.length > 0 && (
        <>
          <h3>{t('funn')}</h3>
          <Funnliste funn={funn} />
        </>
      )}
    </section>
  );
}

function useKolonner(): Kolonne<Importlinje>[] {
  const { t } = useTranslation('periodeimport');
  return [
    { id: 'rad', navn: t('linjer.rad'), bredde: '4.5rem', celle: ({ rad }) => t('linjer.radNr', { nr: rad }) },
    { id: 'periode', navn: t('linjer.periode'), bredde: '11rem', celle: (linje) => <Tidsrom {...linje} /> },
    { id: 'sted', navn: t('linjer.sted'), utenNavn: true, celle: (linje) => <Sted {...linje} /> },
    {
      ...{ id: 'stilling', navn: t('linjer.stilling'), tall: true, tom: ({ stilling }) => stilling === null },
      celle: ({ stilling }) => (stilling === null ? <Mangler /> : stillingstekst(stilling)),
    },
    {
      ...{ id: 'teller', navn: t('linjer.teller'), tall: true, tom: ({ teller }) => teller === null },
      celle: ({ teller }) => {
        const sum = tellerTotalt({ teller });
        return sum === null ? <Mangler /> : maaneder(sum);
      },
    },
    {
      id: 'utfall',
      navn: t('linjer.utfall'),
      bredde: '18rem',
      utenNavn: true,
      celle: (linje) => <Utfall {...linje} />,
    },
  ];
}

/** A row that could not be read stands as the file has it. */
function Tidsrom({ utfall, fra, til }: Importlinje) {
  const { t } = useTranslation('periodeimport');
  if (utfall !== 'FEIL') return periode(fra, til);
  return fra === '' && til === null ? t('linjer.ulest') : t('linjer.tidsrom', { fra, til: til ?? '' });
}

function Sted({ virksomhet, arena, kategori }: Importlinje) {
  return (
    <div>
      <p>{arena || virksomhet}</p>
      <p className="kp-liten kp-dempet">{kategorinavn(kategori)}</p>
    </div>
  );
}

const LOOKS = {
  NY: { farge: 'success', ikon: CheckmarkCircleIcon },
  MERK: { farge: 'info', ikon: InformationSquareIcon },
  FINNES: { farge: 'neutral', ikon: MinusCircleIcon },
  FEIL: { farge: 'danger', ikon: ExclamationmarkTriangleIcon },
} as const;

function Utfall(linje: Importlinje) {
  const { t } = useTranslation('periodeimport');
  const utfall = utfallOf(linje);
  const said = [...linje.feil, ...linje.merknader].map(({ kode, parametere }) => feiltekst(kode, parametere));
  return (
    <div className="kp-stabel kp-tett">
      <div>
        <Chip {...LOOKS[utfall]}>{t(`utfall.${utfall}`)}</Chip>
      </div>
      {[...said, ...linje.funn.map(funntekst)].map((text) => (
        <p key={text} className="kp-liten">
          {text}
        </p>
      ))}
    </div>
  );
}
