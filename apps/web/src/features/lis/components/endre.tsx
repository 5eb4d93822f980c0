import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fornavn } from '../../../shared/lib/format';
import type { Utdanningslop } from '../../../shared/lib/utdanningslop';
import { Varsel } from '../../../shared/ui/varsel';
import type { Tilknytning } from '../api/lis';
import { AvsluttSkjema } from './avslutt-skjema';
import { ByttSkjema } from './bytt-skjema';
import { FlyttSkjema } from './flytt-skjema';
import { MerkSkjema } from './merk-skjema';
import { PermisjonSkjema } from './permisjon-skjema';

const GREP = ['bytt', 'permisjon', 'merk', 'flytt', 'avslutt'] as const;
type Grep = (typeof GREP)[number];

interface Props {
  lop: Utdanningslop;
  tilknytning: Tilknytning;
}

/** What the leder may do with the record; one form at a time. */
export function Endre({ lop, tilknytning }: Props) {
  const { t } = useTranslation('lis');
  const nobody = tilknytning.leder === null || tilknytning.veileder === null;
  const [open, setOpen] = useState<Grep | null>(nobody ? 'bytt' : null);
  return (
    <section className="kp-stabel" aria-labelledby="endre">
      <h2 id="endre">{t('endre.tittel')}</h2>
      {nobody && (
        <Varsel farge="warning">
          <p>{t('endre.mangler', { lis: fornavn(lop.lis.navn) })}</p>
        </Varsel>
      )}
      <div className="kp-rad">
        {GREP.map((grep) => (
          <Button
            key={grep}
            variant="secondary"
            aria-expanded={open === grep}
            onClick={() => {
              setOpen(open === grep ? null : grep);
            }}
          >
            {t(`endre.${grep}`)}
          </Button>
        ))}
      </div>
      {open !== null && <Skjema grep={open} lop={lop} tilknytning={tilknytning} />}
    </section>
  );
}

function Skjema({ grep, lop, tilknytning }: Props & { grep: Grep }) {
  const lis = fornavn(lop.lis.navn);
  if (grep === 'bytt') return <ByttSkjema tilknytning={tilknytning} lis={lis} />;
  if (grep === 'permisjon') return <PermisjonSkjema lopId={lop.id} lis={lis} permisjoner={lop.permisjoner} />;
  if (grep === 'merk') return <MerkSkjema lopId={lop.id} lis={lis} />;
  return grep === 'flytt' ? <FlyttSkjema lopId={lop.id} lis={lis} /> : <AvsluttSkjema lopId={lop.id} lis={lis} />;
}
