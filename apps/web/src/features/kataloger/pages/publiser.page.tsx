import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { type Katalog, katalogerQuery, type Katalogversjon, katalogversjonQuery } from '../../../shared/lib/kataloger';
import { Eksempelmerke } from '../../../shared/ui/eksempelmerke';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Publisering } from '../components/publisering';
import '../components/katalog.css';

/** `/kataloger/:versjonId/publiser`: publishing is a page, with what it changes. */
export function PubliserSide() {
  const { t } = useTranslation('kataloger');
  const { versjonId } = useParams({ from: '/innlogget/kataloger/$versjonId/publiser' });
  const versjon = useQuery(katalogversjonQuery(versjonId));
  const kataloger = useQuery(katalogerQuery);
  return (
    <Hentet sporring={versjon} laster={t('lasterVersjon')} form="side">
      {(funnet) => (
        <Hentet sporring={kataloger} laster={t('laster')} form="side">
          {(alle) => <Side versjon={funnet} kataloger={alle} />}
        </Hentet>
      )}
    </Hentet>
  );
}

/** The newest published version other than this. */
const previousId = (kataloger: readonly Katalog[], id: string): string | null =>
  kataloger
    .find(({ versjoner }) => versjoner.some((one) => one.id === id))
    ?.versjoner.find((one) => one.status === 'PUBLISERT' && one.id !== id)?.id ?? null;

function Side({ versjon, kataloger }: { versjon: Katalogversjon; kataloger: readonly Katalog[] }) {
  const { t } = useTranslation('kataloger');
  const { id, katalog, katalogKode, nummer, eksempel } = versjon;
  const title = t('publisering.tittel', { nummer, katalog });
  const before = previousId(kataloger, id);
  useDokumenttittel(title);
  return (
    <>
      <Sidetopp
        tilbake={
          <TilbakeLenke to="/kataloger/$versjonId" params={{ versjonId: id }}>
            {t('versjonAv', { katalog, nummer })}
          </TilbakeLenke>
        }
        kode={katalogKode}
        status={eksempel && <Eksempelmerke />}
        tittel={title}
        ingress={t('publisering.ingress')}
      />
      <Innhold>
        {before === null ? (
          <Publisering versjon={versjon} forrige={null} />
        ) : (
          <MedForrige versjon={versjon} id={before} />
        )}
      </Innhold>
    </>
  );
}

function MedForrige({ versjon, id }: { versjon: Katalogversjon; id: string }) {
  const { t } = useTranslation('kataloger');
  const before = useQuery(katalogversjonQuery(id));
  return (
    <Hentet sporring={before} laster={t('lasterVersjon')}>
      {(forrige) => <Publisering versjon={versjon} forrige={forrige} />}
    </Hentet>
  );
}
