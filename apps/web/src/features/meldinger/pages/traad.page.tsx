import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Hentet } from '../../../shared/ui/hentet';
import { Innhold } from '../../../shared/ui/sidetopp';
import { Varsel } from '../../../shared/ui/varsel';
import { feiltekst } from '../../../shared/lib/feiltekst';
import { type Traad, traadQuery } from '../api/traad';
import { useLesing } from '../components/bruk-lesing';
import { Meldingsliste } from '../components/meldingsliste';
import { Skrivefelt } from '../components/skrivefelt';
import { useSkriving } from '../components/bruk-skriving';
import { Traadtopp } from '../components/traadtopp';
import '../components/meldinger.css';

/** `/meldinger/:id`: one thread, newest at the bottom, and under it where one writes. */
export function TraadSide() {
  const { t } = useTranslation('meldinger');
  const { id } = useParams({ from: '/innlogget/meldinger/$id' });
  const traad = useQuery(traadQuery(id));
  return (
    <Hentet sporring={traad} laster={t('laster')} form="side">
      {(data) => <Aapen key={data.id} traad={data} />}
    </Hentet>
  );
}

function Aapen({ traad }: { traad: Traad }) {
  useDokumenttittel(traad.emne);
  const lestFoer = useLesing(traad);
  const skriving = useSkriving(traad);
  const { stengt } = traad;
  return (
    <>
      <Traadtopp traad={traad} />
      <Innhold>
        <div className="kp-stabel kp-luft kp-traader">
          <Meldingsliste traad={traad} lestFoer={lestFoer} onRett={stengt ? undefined : skriving.rett} />
          {stengt ? (
            <Varsel farge="info">
              <p>{feiltekst(stengt.kode, { hvem: stengt.hvem })}</p>
            </Varsel>
          ) : (
            <Skrivefelt traad={traad} skriving={skriving} />
          )}
        </div>
      </Innhold>
    </>
  );
}
