import { Button } from '@digdir/designsystemet-react';
import { DocPencilIcon, MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord, tall } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Liste } from '../../../shared/ui/liste';
import { useNoenFoerst } from '../../../shared/ui/noen-foerst';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { type Aktivitet, type Aktivitetsliste, aktiviteterQuery, PER_SIDE } from '../api/aktiviteter';
import type { Aktivitetsfilter } from '../api/filter';
import { Aktivitetsrad } from '../components/aktivitetsrad';
import { Blaing } from '../components/blaing';
import { Listefilter } from '../components/listefilter';

/** `/aktiviteter`: everything one has logged; what is one's own to finish comes first. */
export function AktiviteterSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('aktiviteter');
  const filter = useSearch({ from: '/innlogget/aktiviteter' });
  const navigate = useNavigate();
  const liste = useQuery(aktiviteterQuery(lopId, filter));
  const returned = useQuery(aktiviteterQuery(lopId, { tilstand: 'RETURNERT' }));
  const drafts = useQuery(aktiviteterQuery(lopId, { tilstand: 'UTKAST' }));
  useDokumenttittel(t('liste.side'));
  const change = useCallback(
    (next: Aktivitetsfilter) => {
      void navigate({ to: '/aktiviteter', search: next, replace: true, resetScroll: false });
    },
    [navigate],
  );
  return (
    <Hentet sporring={liste} laster={t('liste.laster')} form="side" rader={8}>
      {(data) => (
        <Aktivitetene
          data={data}
          filter={filter}
          // A private note is finished as it is.
          dinTur={[...(returned.data?.aktiviteter ?? []), ...(drafts.data?.aktiviteter ?? []).filter((a) => !a.privat)]}
          onEndre={change}
        />
      )}
    </Hentet>
  );
}

interface Props {
  data: Aktivitetsliste;
  filter: Aktivitetsfilter;
  dinTur: readonly Aktivitet[];
  onEndre: (next: Aktivitetsfilter) => void;
}

const isFiltered = ({ tilstand, type, sok }: Aktivitetsfilter): boolean =>
  tilstand !== undefined || type !== undefined || sok !== undefined;

function Aktivitetene({ data, filter, dinTur, onEndre }: Props) {
  const filtered = isFiltered(filter);
  const none = data.totalt === 0 && !filtered;
  const first = !filtered && (filter.side ?? 1) === 1;
  return (
    <>
      <Topp antall={dinTur.length} tom={none} />
      <Innhold>
        {none ? (
          <Ingen />
        ) : (
          <div className="kp-stabel kp-luft">
            {first && dinTur.length > 0 && <DinTur aktiviteter={dinTur} />}
            <Alle data={data} filter={filter} onEndre={onEndre} medTittel={first && dinTur.length > 0} />
          </div>
        )}
      </Innhold>
    </>
  );
}

function Topp({ antall, tom }: { antall: number; tom: boolean }) {
  const { t } = useTranslation('aktiviteter');
  const title =
    antall > 0 ? t('liste.tittel', { count: antall, antall: stortTallord(antall) }) : t('liste.tittelIngen');
  return (
    <Sidetopp
      tittel={tom ? t('liste.side') : title}
      handlinger={
        !tom && (
          <KnappLenke to="/aktiviteter/ny" variant="secondary">
            <Ikon av={PlusIcon} />
            {t('liste.ny')}
          </KnappLenke>
        )
      }
    />
  );
}

function DinTur({ aktiviteter }: { aktiviteter: readonly Aktivitet[] }) {
  const { t } = useTranslation('aktiviteter');
  const { vist, bryter } = useNoenFoerst(
    aktiviteter,
    (antall) => t('liste.visAlleDinTur', { antall }),
    t('liste.visFaerre'),
  );
  return (
    <section className="kp-stabel" aria-labelledby="din-tur">
      <div className="kp-rad kp-mellom">
        <h2 id="din-tur">{t('liste.dinTur')}</h2>
        {bryter}
      </div>
      <Rader aktiviteter={vist} />
    </section>
  );
}

function Rader({ aktiviteter }: { aktiviteter: readonly Aktivitet[] }) {
  return (
    <Liste>
      {aktiviteter.map((aktivitet) => (
        <Aktivitetsrad key={aktivitet.id} aktivitet={aktivitet} />
      ))}
    </Liste>
  );
}

function Alle({ data, filter, onEndre, medTittel }: Omit<Props, 'dinTur'> & { medTittel: boolean }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <section className="kp-stabel kp-stabel--romslig" aria-labelledby="alle">
      <h2 id="alle" className={medTittel ? undefined : 'kp-bare-skjermleser'}>
        {t('liste.alleTittel')}
      </h2>
      <Listefilter filter={filter} onEndre={onEndre} />
      <p role="status" className="kp-liten kp-dempet">
        {data.totalt > 0 && t('liste.treff', { count: data.totalt, antall: tall(data.totalt) })}
      </p>
      {data.totalt === 0 ? (
        <IngenTreff
          onNullstill={() => {
            onEndre({});
          }}
        />
      ) : (
        <Rader aktiviteter={data.aktiviteter} />
      )}
      <Blaing filter={filter} sider={Math.ceil(data.totalt / PER_SIDE)} />
    </section>
  );
}

function Ingen() {
  const { t } = useTranslation('aktiviteter');
  return (
    <Tomtilstand
      ikon={DocPencilIcon}
      tittel={t('liste.ingen')}
      handling={
        <KnappLenke to="/aktiviteter/ny">
          <Ikon av={PlusIcon} />
          {t('liste.ny')}
        </KnappLenke>
      }
    >
      <p>{t('liste.ingenTekst')}</p>
    </Tomtilstand>
  );
}

function IngenTreff({ onNullstill }: { onNullstill: () => void }) {
  const { t } = useTranslation('aktiviteter');
  return (
    <Tomtilstand
      ikon={MagnifyingGlassIcon}
      tittel={t('liste.ingenTreff')}
      handling={
        <Button variant="secondary" onClick={onNullstill}>
          {t('liste.visAlle')}
        </Button>
      }
    >
      <p>{t('liste.ingenTreffTekst')}</p>
    </Tomtilstand>
  );
}
