import { Button, Input } from '@digdir/designsystemet-react';
import { BookmarkIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { type Ressurs, ressurserQuery } from '../../../shared/lib/ressurser';
import { useRolle } from '../../../shared/lib/rolle';
import { Felt } from '../../../shared/ui/felt';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { Avkrysningskort, ValgChips } from '../../../shared/ui/valg';
import { Treffliste } from '../components/treffliste';

const PAUSE_MS = 250;
const PER_SIDE = 20;
const TYPER = ['LENKE', 'DOKUMENT', 'VIDEO', 'KURS', 'SJEKKLISTE'] as const satisfies readonly Ressurs['type'][];
const PUBLISERER: readonly string[] = ['LEDER', 'STEDFORTREDER', 'ALIS_KONTOR', 'HELSEDIREKTORATET'];

interface Filter {
  readonly tekst: string;
  readonly type: Ressurs['type'] | 'ALLE';
  readonly favoritter: boolean;
  readonly side: number;
}

/** `/ressurser`: search while typing. */
export function RessurserSide() {
  const { t } = useTranslation('ressurser');
  const [filter, setFilter] = useState<Filter>({ tekst: '', type: 'ALLE', favoritter: false, side: 1 });
  const { type, ...rest } = filter;
  const query = useQuery(ressurserQuery({ ...rest, antall: PER_SIDE, ...(type === 'ALLE' ? {} : { type }) }));
  const narrow = (change: Partial<Filter>): void => {
    setFilter((before) => ({ ...before, side: 1, ...change }));
  };
  useDokumenttittel(t('side'));
  return (
    <>
      <Sidetopp tittel={t('tittel')} ingress={t('ingress')} handlinger={<TilEgne />} />
      <Innhold>
        <div className="kp-stabel">
          <Filterfelt filter={filter} onEndre={narrow} />
          <Hentet sporring={query} laster={t('laster')}>
            {({ ressurser, antall }) => (
              <>
                <p role="status" className="kp-dempet">
                  {t('antall', { count: antall })}
                </p>
                {antall === 0 ? (
                  <Tomtilstand ikon={BookmarkIcon} tittel={t('tomTittel')}>
                    <p>{t('tomTekst')}</p>
                  </Tomtilstand>
                ) : (
                  <Treffliste ressurser={ressurser} />
                )}
                <Sider
                  side={filter.side}
                  sider={Math.ceil(antall / PER_SIDE)}
                  onVelg={(side) => {
                    narrow({ side });
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

function Filterfelt({ filter, onEndre }: { filter: Filter; onEndre: (change: Partial<Filter>) => void }) {
  const { t } = useTranslation('ressurser');
  return (
    <>
      <Soekefelt
        onSoek={(tekst) => {
          onEndre({ tekst });
        }}
      />
      <ValgChips
        ledetekst={t('typefilter')}
        valg={[
          { verdi: 'ALLE', tekst: t('alle') },
          ...TYPER.map((type) => ({ verdi: type, tekst: t(`typer.${type}`) })),
        ]}
        verdi={filter.type}
        onEndre={(type) => {
          onEndre({ type });
        }}
      />
      <Avkrysningskort
        tittel={t('favoritter')}
        valgt={filter.favoritter}
        onEndre={(favoritter) => {
          onEndre({ favoritter });
        }}
      />
    </>
  );
}

function Soekefelt({ onSoek }: { onSoek: (tekst: string) => void }) {
  const { t } = useTranslation('ressurser');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = window.setTimeout(() => {
      setAsked(typed.trim());
      onSoek(typed.trim());
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [typed, asked, onSoek]);
  return (
    <Felt id="sok" ledetekst={t('sok')} bred>
      {(kontroll) => (
        <Input
          {...kontroll}
          type="search"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      )}
    </Felt>
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
