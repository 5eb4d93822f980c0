import { Input } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { datoSmal } from '../../../shared/lib/format';
import { feiltekst } from '../../../shared/lib/feiltekst';
import type { Tidligeremaal } from '../../../shared/lib/tidligere';
import { Datatabell, type Kolonne } from '../../../shared/ui/datatabell';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Listestatus } from './listestatus';

interface Props {
  maal: readonly Tidligeremaal[];
  /** Left out where the reader decides nothing. */
  valg?: {
    readonly ute: ReadonlySet<string>;
    readonly velg: (maalId: string, med: boolean) => void;
  };
}

/** The goals of a list with when, where and by whom each was approved; ticked where the leder is to decide. */
export function Maaltabell({ maal, valg }: Props) {
  const { t } = useTranslation('tidligere');
  const kolonner: Kolonne<Tidligeremaal>[] = [
    {
      ...{ id: 'maal', navn: t('tabell.maal') },
      celle: (rad) => <Maal rad={rad} valg={valg} />,
      sorter: ({ kode }) => kode,
    },
    {
      ...{ id: 'dato', navn: t('felles.dato'), bredde: '8rem' },
      celle: ({ dato }) => datoSmal(dato),
      sorter: ({ dato }) => dato,
    },
    {
      ...{ id: 'virksomhet', navn: t('felles.virksomhet') },
      celle: ({ virksomhet }) => virksomhet,
      sorter: ({ virksomhet }) => virksomhet,
    },
    {
      ...{ id: 'godkjenner', navn: t('felles.godkjenner') },
      celle: ({ godkjenner }) => godkjenner,
      sorter: ({ godkjenner }) => godkjenner,
    },
  ];
  return <Datatabell navn={t('tabell.navn')} kolonner={kolonner} rader={maal} noekkel={({ maalId }) => maalId} />;
}

function Maal({ rad, valg }: { rad: Tidligeremaal; valg: Props['valg'] }) {
  const { maalId, kode, tittel, utfall, hinder } = rad;
  const name = (
    <span>
      <span className="kp-kode">{kode}</span> {tittel}
      {hinder !== null && <span className="kp-liten kp-linje">{feiltekst(hinder, {})}</span>}
    </span>
  );
  if (utfall !== 'VENTER' || !valg)
    return (
      <div className="kp-stabel kp-tett">
        {name}
        <Utfall rad={rad} />
      </div>
    );
  return (
    <label className="kp-maalvelger__valg">
      <Input
        type="checkbox"
        disabled={hinder !== null}
        checked={!valg.ute.has(maalId)}
        onChange={(event) => {
          valg.velg(maalId, event.target.checked);
        }}
      />
      {name}
    </label>
  );
}

function Utfall({ rad: { utfall, tilstand } }: { rad: Tidligeremaal }) {
  if (utfall === 'GODKJENT' && tilstand === 'GODKJENT')
    return (
      <div>
        <Statuschip ting="laeringsmaal" tilstand="GODKJENT_TIDLIGERE" />
      </div>
    );
  return utfall === 'RETURNERT' ? (
    <div>
      <Listestatus tilstand="RETURNERT" />
    </div>
  ) : null;
}
