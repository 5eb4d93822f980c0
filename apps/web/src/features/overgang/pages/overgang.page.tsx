import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { storForbokstav, stortTallord, tallord } from '../../../shared/lib/format';
import { useRolle } from '../../../shared/lib/rolle';
import type { Holdt } from '../../../shared/lib/holdt';
import { HentetOgHoldt } from '../../../shared/ui/holdt';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { type Overgang, overgangQuery } from '../api/overgang';
import { Linjer } from '../components/linjer';
import { oppsummer } from '../components/sammendrag';
import { Signerpanel } from '../components/signerpanel';

/** `/overgang/$maalplanId`: what becomes of each goal when a plan is moved to a newer version of its catalogue. */
export function OvergangSide() {
  const { t } = useTranslation('overgang');
  const { maalplanId } = useParams({ from: '/innlogget/overgang/$maalplanId' });
  const overgang = useQuery(overgangQuery(maalplanId));
  useDokumenttittel(t('side'));
  return (
    <HentetOgHoldt
      sporring={overgang}
      laster={t('laster')}
      form="side"
      noekkel={maalplanId}
      fri={({ kanUtfoere }) => !kanUtfoere}
    >
      {(holdt) => <Funnet holdt={holdt} />}
    </HentetOgHoldt>
  );
}

function Funnet({ holdt }: { holdt: Holdt<Overgang> }) {
  const { sak: overgang } = holdt;
  const { t } = useTranslation('overgang');
  const { navn, fraVersjon, tilVersjon, utfoert } = overgang;
  return (
    <>
      <Sidetopp
        tilbake={<Tilbake overgang={overgang} />}
        over={t('over', { plan: navn, fra: fraVersjon, til: tilVersjon })}
        tittel={t(utfoert ? 'tittelUtfoert' : 'tittel', { plan: navn, versjon: tilVersjon })}
        ingress={ingress(t, overgang)}
      />
      <Innhold>
        <div className="kp-to">
          <div className="kp-stabel kp-luft">
            <Linjer overgang={overgang} />
          </div>
          <Signerpanel holdt={holdt} />
        </div>
      </Innhold>
    </>
  );
}

/** «71 mål følger med, 12 av dem godkjent. 4 er endret, 2 er nye, 1 er borte.» */
function ingress(t: TFunction<'overgang'>, { linjer }: Overgang): string {
  const { foelger, godkjent, endret, nye, borte, maaVurderes } = oppsummer(linjer);
  const changes = [
    endret > 0 && t('endret', { antall: tallord(endret, true) }),
    nye > 0 && t('nye', { count: nye, antall: tallord(nye, true) }),
    borte > 0 && t('borte', { antall: tallord(borte, true) }),
  ].filter((part) => part !== false);
  return [
    t('foelger', { count: foelger, antall: stortTallord(foelger, true), godkjent: tallord(godkjent, true) }),
    ...(changes.length > 0 ? [`${storForbokstav(changes.join(', '))}.`] : []),
    ...(maaVurderes > 0 ? [t('maaVurderes', { count: maaVurderes, antall: stortTallord(maaVurderes, true) })] : []),
  ].join(' ');
}

function Tilbake({ overgang: { utdanningslopId, lis } }: { overgang: Overgang }) {
  const { t } = useTranslation('overgang');
  const { meg } = useRolle();
  if (lis.id === meg.id) return <TilbakeLenke to="/maal">{t('tilMaal')}</TilbakeLenke>;
  return (
    <TilbakeLenke to="/lis/$utdanningslopId" params={{ utdanningslopId }}>
      {lis.navn}
    </TilbakeLenke>
  );
}
