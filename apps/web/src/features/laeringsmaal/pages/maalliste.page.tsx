import { Button } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord, tall } from '../../../shared/lib/format';
import { gjorNaaQuery } from '../../../shared/lib/gjor-naa';
import { type Maalliste, maallisteQuery, type Maalplan, maaltreff as treff } from '../../../shared/lib/maalliste';
import { useMeldte } from '../../../shared/lib/tidligere';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { Kategoriliste } from '../../../shared/ui/kategoriliste';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Liste } from '../../../shared/ui/liste';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import type { Maalfilter as Filter } from '../api/filter';
import {
  beriket,
  dinTurForst,
  fremdriftFor,
  type Maalvisning,
  perKategori,
  tellVisninger,
  visningFor,
} from '../components/gruppering';
import { Maalfilter } from '../components/maalfilter';
import { MaalRad } from '../components/maalrad';

/** All goals by category. */
export function MaallisteSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('laeringsmaal');
  const liste = useQuery(maallisteQuery(lopId));
  // Which are ready, and who has the rest: an extra that the list does well without while it is on its way.
  const { data: gjorNaa } = useQuery(gjorNaaQuery(lopId));
  const meldte = useMeldte(lopId);
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={liste} laster={t('laster')} form="side" rader={8}>
      {(data) => <Maalene liste={data} maal={beriket(data.maal, gjorNaa, meldte)} />}
    </Hentet>
  );
}

function Maalene({ liste, maal }: { liste: Maalliste; maal: readonly Maalvisning[] }) {
  const filter = useSearch({ from: '/innlogget/maal' });
  const navigate = useNavigate();
  const plan =
    liste.maalplaner.find(({ id, katalogKode }) => [id, katalogKode].includes(filter.plan ?? '')) ??
    liste.maalplaner[0];
  if (!plan) return <IngenPlan />;
  const inPlan = maal.filter(({ maalplanId }) => maalplanId === plan.id);
  const change = (next: Filter): void => {
    const { sok, ...rest } = next;
    void navigate({ to: '/maal', search: sok ? { ...rest, sok } : rest, replace: true, resetScroll: false });
  };
  return (
    <>
      <Topp plan={plan} dinTur={tellVisninger(inPlan).dinTur} tidligere={tellTidligere(inPlan)} />
      <Innhold>
        <div className="kp-stabel kp-stabel--romslig">
          <Maalfilter
            maalplaner={liste.maalplaner}
            plan={plan}
            filter={filter}
            antall={tellVisninger(inPlan.filter((rad) => treff(rad, filter.sok ?? '')))}
            onEndre={change}
          />
          <Treffliste
            key={plan.id}
            maal={inPlan}
            filter={filter}
            onNullstill={() => {
              change({ plan: plan.katalogKode });
            }}
          />
        </div>
      </Innhold>
    </>
  );
}

const tellTidligere = (maal: readonly Maalvisning[]): number =>
  maal.filter(({ tilstand, godkjentTidligere }) => tilstand === 'GODKJENT' && godkjentTidligere).length;

function Topp({ plan, dinTur, tidligere }: { plan: Maalplan; dinTur: number; tidligere: number }) {
  const { t } = useTranslation('laeringsmaal');
  const { godkjent, antall } = plan.fremdrift;
  return (
    <Sidetopp
      tittel={t('tittel', { godkjent: tall(godkjent), antall: tall(antall) })}
      ingress={
        dinTur > 0
          ? t('dinTur', { plan: plan.navn, count: dinTur, antall: stortTallord(dinTur, true) })
          : t('ingenDinTur', { plan: plan.navn })
      }
      handlinger={
        <>
          <KnappLenke to="/aktiviteter/ny" variant="secondary">
            <Ikon av={PlusIcon} />
            {t('nyAktivitet')}
          </KnappLenke>
          <KnappLenke to="/godkjent-tidligere/meld" variant="tertiary">
            {t('meldTidligere')}
          </KnappLenke>
        </>
      }
    >
      {tidligere > 0 && <p className="kp-dempet">{t('tidligere', { count: tidligere })}</p>}
    </Sidetopp>
  );
}

function Treffliste({
  maal,
  filter,
  onNullstill,
}: {
  maal: readonly Maalvisning[];
  filter: Filter;
  onNullstill: () => void;
}) {
  const { t } = useTranslation('laeringsmaal');
  const { sok = '', vis, kategori } = filter;
  const filtered = sok !== '' || vis !== undefined;
  const shown = (rad: Maalvisning): boolean => treff(rad, sok) && (vis === undefined || visningFor(rad) === vis);
  useEffect(() => {
    if (kategori === undefined) return;
    document.querySelector(`[data-kategori="${CSS.escape(kategori)}"]`)?.scrollIntoView({ block: 'start' });
  }, [kategori]);
  const groups = perKategori(maal)
    .map((group) => ({ ...group, tall: fremdriftFor(group.maal), maal: dinTurForst(group.maal.filter(shown)) }))
    .filter((group) => group.maal.length > 0);
  const hits = groups.reduce((sum, group) => sum + group.maal.length, 0);
  return (
    <>
      <p role="status" className={filtered && hits > 0 ? 'kp-liten kp-dempet' : 'kp-bare-skjermleser'}>
        {filtered && t('treff', { count: hits, antall: tall(hits) })}
      </p>
      {hits === 0 ? (
        <IngenTreff onNullstill={onNullstill} />
      ) : (
        <Kategoriliste
          alleAapne={filtered}
          aapen={kategori}
          kategorier={groups.map((group) => ({
            id: group.kategori,
            navn: group.kategori,
            tall: group.tall,
            innhold: (
              <Liste>
                {group.maal.map((rad) => (
                  <MaalRad key={rad.id} maal={rad} />
                ))}
              </Liste>
            ),
          }))}
        />
      )}
    </>
  );
}

function IngenTreff({ onNullstill }: { onNullstill: () => void }) {
  const { t } = useTranslation('laeringsmaal');
  return (
    <Tomtilstand
      ikon={MagnifyingGlassIcon}
      tittel={t('ingenTreff')}
      handling={
        <Button variant="secondary" onClick={onNullstill}>
          {t('visAlle')}
        </Button>
      }
    >
      <p>{t('ingenTreffTekst')}</p>
    </Tomtilstand>
  );
}

function IngenPlan() {
  const { t } = useTranslation('laeringsmaal');
  return (
    <>
      <Sidetopp tittel={t('side')} />
      <Innhold>
        <Tomtilstand ikon={MagnifyingGlassIcon} tittel={t('ingenPlan')}>
          <p>{t('ingenPlanTekst')}</p>
        </Tomtilstand>
      </Innhold>
    </>
  );
}
