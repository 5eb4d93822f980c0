import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import { Datatabell } from '../../../shared/ui/datatabell';
import { Statuschip } from '../../../shared/ui/statuschip';
import type { Linje, Overgang } from '../api/overgang';
import { type Gruppe, grupper } from './sammendrag';

type Maal = Linje['fra'][number] | Linje['til'][number];

/** Every goal with what becomes of it, one table a kind. What goes along unchanged is many, and folded away. */
export function Linjer({ overgang: { linjer } }: { overgang: Overgang }) {
  const { t } = useTranslation('overgang');
  return grupper(linjer).map(({ slag, linjer: rows }) => (
    <section key={slag} className="kp-stabel" aria-labelledby={`slag-${slag}`}>
      <div>
        <h2 id={`slag-${slag}`}>{t('gruppe', { navn: t(`slag.${slag}`), antall: tall(rows.length) })}</h2>
        <p className="kp-dempet">{t(`folge.${slag}`)}</p>
      </div>
      {slag === 'SAMME' ? (
        <details>
          <summary className="ds-link">{t('visAlle')}</summary>
          <Tabell slag={slag} linjer={rows} />
        </details>
      ) : (
        <Tabell slag={slag} linjer={rows} />
      )}
    </section>
  ));
}

function Tabell({ slag, linjer }: Gruppe) {
  const { t } = useTranslation('overgang');
  const before = { id: 'fra', navn: t('kolonne.fra'), celle: ({ fra }: Linje) => <Side maal={fra} /> };
  const after = { id: 'til', navn: t('kolonne.til'), celle: ({ til }: Linje) => <Side maal={til} /> };
  return (
    <Datatabell
      navn={t(`slag.${slag}`)}
      noekkel={({ fra, til }) => `${fra[0]?.kode ?? ''}>${til[0]?.kode ?? ''}`}
      rader={linjer}
      kolonner={[...(slag === 'NY' ? [] : [before]), ...(slag === 'BORTE' ? [] : [after])]}
    />
  );
}

function Side({ maal }: { maal: readonly Maal[] }) {
  return (
    <div className="kp-stabel kp-tett">
      {maal.map((one) => (
        <div key={one.kode}>
          <Maallenke maal={one} />
          <p className="kp-rad kp-liten">
            <span className="kp-kode">{one.kode}</span>
            <Statuschip ting="laeringsmaal" tilstand={one.tilstand} />
          </p>
        </div>
      ))}
    </div>
  );
}

/** A goal that is not made yet has no page. */
function Maallenke({ maal: { maalId, tittel } }: { maal: Maal }) {
  const { rolle } = useRolle();
  if (maalId === null) return <p>{tittel}</p>;
  return rolle.rolle === 'LIS' ? (
    <Link className="ds-link" to="/maal/$id" params={{ id: maalId }}>
      {tittel}
    </Link>
  ) : (
    <Link className="ds-link" to="/godkjenning/$maalId" params={{ maalId }}>
      {tittel}
    </Link>
  );
}
