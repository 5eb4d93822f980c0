import { BooksIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord } from '../../../shared/lib/format';
import { gjeldendeVersjon, type Katalog, katalogerQuery } from '../../../shared/lib/kataloger';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { Katalogliste } from '../components/katalogliste';
import { useErDirektorat } from '../components/redaktoer';
import '../components/katalog.css';

/** `/kataloger`: for everyone who is logged in. */
export function KatalogerSide() {
  const { t } = useTranslation('kataloger');
  const kataloger = useQuery(katalogerQuery);
  const edits = useErDirektorat();
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={kataloger} laster={t('laster')} form="side">
      {(alle) => (
        <>
          <Sidetopp
            tittel={<Overskrift kataloger={alle} />}
            ingress={<Ingress kataloger={alle} />}
            handlinger={edits && <KnappLenke to="/kataloger/importer">{t('importer')}</KnappLenke>}
          />
          <Innhold>
            {alle.length === 0 ? (
              <Tomtilstand ikon={BooksIcon} tittel={t('tomTittel')}>
                <p>{t('tomTekst')}</p>
              </Tomtilstand>
            ) : (
              <Katalogliste kataloger={alle} />
            )}
          </Innhold>
        </>
      )}
    </Hentet>
  );
}

function Overskrift({ kataloger }: { kataloger: readonly Katalog[] }) {
  const { t } = useTranslation('kataloger');
  const count = kataloger.filter((katalog) => gjeldendeVersjon(katalog)).length;
  return count === 0 ? t('tittelTom') : t('tittel', { count, antall: stortTallord(count) });
}

function Ingress({ kataloger }: { kataloger: readonly Katalog[] }) {
  const { t } = useTranslation('kataloger');
  const count = kataloger.flatMap(({ versjoner }) => versjoner).filter(({ status }) => status === 'UTKAST').length;
  return count === 0 ? t('ingress') : `${t('utkast', { count, antall: stortTallord(count) })} ${t('ingress')}`;
}
