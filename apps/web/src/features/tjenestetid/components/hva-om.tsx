import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { useUtsatt } from '../../../shared/lib/utsatt';
import { hvaOmQuery } from '../api/tjenestetid';
import { HvaOmFelter } from './hva-om-felter';
import { HvaOmSvar } from './hva-om-svar';
import { type HvaOmVerdi, TOMT, erTom, fraVariant, tilEndringer } from './hva-om-verdi';
import { Varianter } from './varianter';

/** Try freely: another percentage, leave, new service. The date moves; nothing is changed. */
export function HvaOmDel({ tid }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const [verdi, settVerdi] = useState<HvaOmVerdi>(TOMT);
  const endringer = useUtsatt(tilEndringer(verdi));
  const lopId = tid.utdanningslopId;
  const svar = useQuery({ ...hvaOmQuery(lopId, endringer), enabled: !erTom(endringer) });
  return (
    <section className="kp-seksjon kp-stabel kp-luft" aria-labelledby="hva-om">
      <div className="kp-kort kp-kort--tonet kp-hvaom">
        <div className="kp-stabel">
          <div>
            <h2 id="hva-om">{t('hvaOm.tittel')}</h2>
            <p className="kp-dempet">{t('hvaOm.ingress')}</p>
          </div>
          <HvaOmFelter tid={tid} verdi={verdi} onEndre={settVerdi} />
        </div>
        <HvaOmSvar
          tid={tid}
          endringer={endringer}
          svar={svar}
          onTilbakestill={() => {
            settVerdi(TOMT);
          }}
        />
      </div>
      <Varianter
        lopId={lopId}
        onBruk={(variant) => {
          settVerdi(fraVariant(variant));
          document.getElementById('hva-om')?.scrollIntoView({ block: 'start' });
        }}
      />
    </section>
  );
}
