import { Button } from '@digdir/designsystemet-react';
import { BookmarkIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { ressurserQuery } from '../../../shared/lib/ressurser';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { lesRessursfilter, type Ressursfilter as Filter } from '../api/filter';
import { PUBLISERER } from '../api/roller';
import { Ressursfilter } from '../components/ressursfilter';
import { Treffliste } from '../components/treffliste';

const PER_SIDE = 20;

/** `/ressurser`: search while typing. */
export function RessurserSide() {
  const { t } = useTranslation('ressurser');
  const filter = lesRessursfilter(useSearch({ from: '/innlogget/ressurser' }));
  const navigate = useNavigate();
  const { sok, vis, type, maal, side = 1 } = filter;
  const query = useQuery(
    ressurserQuery({
      ...{ tekst: sok ?? '', maal: maal ?? '', favoritter: vis !== undefined, side, antall: PER_SIDE },
      ...(type && { type }),
    }),
  );
  const show = (search: Filter): void => {
    void navigate({ to: '/ressurser', search: { ...search }, replace: true, resetScroll: search.side !== filter.side });
  };
  useDokumenttittel(t('side'));
  return (
    <>
      <Sidetopp tittel={t('tittel')} ingress={t('ingress')} handlinger={<TilEgne />} />
      <Innhold>
        <div className="kp-stabel">
          <Ressursfilter filter={filter} onEndre={show} />
          <Hentet sporring={query} laster={t('laster')}>
            {({ ressurser, antall }) => (
              <>
                <Antall antall={antall} filter={filter} onEndre={show} />
                {antall === 0 ? <Ingen filter={filter} /> : <Treffliste ressurser={ressurser} />}
                <Sider
                  side={side}
                  sider={Math.ceil(antall / PER_SIDE)}
                  onVelg={(next) => {
                    show({ ...filter, side: next });
                  }}
                />
              </>
            )}
          </Hentet>
        </div>
      </Innhold>
    </>
  );
}

/** The way to what one publishes oneself, for the roles that publish. */
function TilEgne() {
  const { t } = useTranslation('ressurser');
  const { rolle } = useRolle();
  if (!PUBLISERER.includes(rolle.rolle)) return null;
  return (
    <KnappLenke to="/ressurser/egne" variant="secondary">
      {t('egne.lenke')}
    </KnappLenke>
  );
}

interface AntallProps {
  antall: number;
  filter: Filter;
  onEndre: (next: Filter) => void;
}

/** How many, and the way out of a narrowing that the filters above do not show. */
function Antall({ antall, filter: { maal, ...others }, onEndre }: AntallProps) {
  const { t } = useTranslation('ressurser');
  const narrowed = Object.keys(others).some((name) => name !== 'side') || maal !== undefined;
  return (
    <div className="kp-rad">
      <p role="status" className="kp-dempet">
        {maal === undefined ? t('antall', { count: antall }) : t('antallForMaal', { count: antall, kode: maal })}
      </p>
      {narrowed && (
        <button
          type="button"
          className="ds-link kp-liten"
          onClick={() => {
            onEndre({});
          }}
        >
          {t('visAlle')}
        </button>
      )}
    </div>
  );
}

function Ingen({ filter: { sok, type, vis, maal } }: { filter: Filter }) {
  const { t } = useTranslation('ressurser');
  const onlyFavourites = vis !== undefined && sok === undefined && type === undefined;
  if (onlyFavourites)
    return (
      <Tomtilstand ikon={BookmarkIcon} tittel={t('ingenFavoritter')}>
        <p>{t('ingenFavoritterTekst')}</p>
      </Tomtilstand>
    );
  if (sok === undefined && type === undefined && maal === undefined)
    return (
      <Tomtilstand ikon={BookmarkIcon} tittel={t('ingen')}>
        <p>{t('ingenTekst')}</p>
      </Tomtilstand>
    );
  return (
    <Tomtilstand ikon={MagnifyingGlassIcon} tittel={t('tomTittel')}>
      <p>{t('tomTekst')}</p>
    </Tomtilstand>
  );
}

function Sider({ side, sider, onVelg }: { side: number; sider: number; onVelg: (side: number) => void }) {
  const { t } = useTranslation('ressurser');
  if (sider < 2) return null;
  return (
    <nav className="kp-rad kp-mellom" aria-label={t('sider')}>
      <Button
        variant="secondary"
        disabled={side === 1}
        onClick={() => {
          onVelg(side - 1);
        }}
      >
        {t('forrige')}
      </Button>
      <span className="kp-tall">{t('sideAv', { side, sider })}</span>
      <Button
        variant="secondary"
        disabled={side >= sider}
        onClick={() => {
          onVelg(side + 1);
        }}
      >
        {t('neste')}
      </Button>
    </nav>
  );
}
