import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { type KatalogMaal, type Katalogversjon, katalogversjonQuery } from '../../../shared/lib/kataloger';
import { Eksempelmerke } from '../../../shared/ui/eksempelmerke';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Revisjonsskjema } from '../components/revisjonsskjema';
import '../components/katalog.css';

/** `/kataloger/:versjonId/maal/:maalId/revider` */
export function ReviderMaalSide() {
  const { t } = useTranslation('kataloger');
  const { versjonId, maalId } = useParams({ from: '/innlogget/kataloger/$versjonId/maal/$maalId/revider' });
  const versjon = useQuery(katalogversjonQuery(versjonId));
  return (
    <Hentet sporring={versjon} laster={t('lasterVersjon')} form="side">
      {(funnet) => {
        const maal = funnet.maal.find(({ id }) => id === maalId);
        return maal ? (
          <Side versjon={funnet} maal={maal} hent={() => versjon.refetch()} />
        ) : (
          <IkkeHer versjon={funnet} />
        );
      }}
    </Hentet>
  );
}

function Tilbake({ versjon: { id, katalog, nummer } }: { versjon: Katalogversjon }) {
  const { t } = useTranslation('kataloger');
  return (
    <TilbakeLenke to="/kataloger/$versjonId" params={{ versjonId: id }}>
      {t('versjonAv', { katalog, nummer })}
    </TilbakeLenke>
  );
}

function IkkeHer({ versjon }: { versjon: Katalogversjon }) {
  const { t } = useTranslation('kataloger');
  useDokumenttittel(t('revisjon.finnesIkke'), true);
  return <Sidetopp tittel={t('revisjon.finnesIkke')} tilbake={<Tilbake versjon={versjon} />} />;
}

function Side({ versjon, maal, hent }: { versjon: Katalogversjon; maal: KatalogMaal; hent: () => Promise<unknown> }) {
  const { t } = useTranslation('kataloger');
  const title = t('revisjon.tittel', { kode: maal.kode });
  return (
    <>
      <Sidetopp
        tilbake={<Tilbake versjon={versjon} />}
        status={versjon.eksempel && <Eksempelmerke />}
        tittel={title}
        ingress={t('revisjon.ingress')}
      />
      <Innhold>
        <div className="kp-to">
          <aside className="kp-panel kp-katalog__fast kp-stabel kp-tett kp-klister" aria-labelledby="fast">
            <h2 id="fast">{t('revisjon.fast')}</h2>
            <p className="kp-kode">{maal.kode}</p>
            <p className="kp-sterk">{maal.tittel}</p>
            <p className="kp-katalog__tekst">{maal.maaltekst}</p>
          </aside>
          <Revisjonsskjema sidetittel={title} versjonId={versjon.id} maal={maal} hent={hent} />
        </div>
      </Innhold>
    </>
  );
}
