import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { datoITekst, periode as tidsperiode } from '../../../shared/lib/format';
import { desimaltall, kategorinavn } from '../../../shared/lib/tjenesteord';
import { useEnKolonne } from '../../../shared/lib/smal';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { AnnetSted } from './annet-sted';
import { Avslutt, stedet } from './avslutt';
import { Fravaerene } from './fravaerene';
import { Periodefelter } from './periodefelter';
import { Proeve } from './proeve';
import type { Periodetilstand } from './periodetilstand';

interface Props {
  tid: Tjenestetid;
  skjema: Periodetilstand;
  handling: string;
  /** The period being changed or corrected. */
  periodeId?: string;
  /** To and with this day it is attested and cannot be changed. */
  laastTil?: string | null;
  /** Asks why, and what follows. */
  retter?: boolean;
  /** The leder's words, a notice. */
  over?: ReactNode;
  /** Fetches what stands there now, after somebody else was first. */
  hent?: () => Promise<unknown>;
  /** What has changed since the form was opened. */
  nytt?: ReactNode;
}

/** The one form of a period: what, where, when, absence; and beside it what it would count, while it is typed. */
export function Periodeskjemaet(props: Props) {
  const { tid, skjema, handling, periodeId, laastTil = null, retter = false, over, hent, nytt } = props;
  const { t } = useTranslation('tjenestetid');
  const enKolonne = useEnKolonne();
  const preview = <Proeve tid={tid} skjema={skjema.verdier} periodeId={periodeId ?? null} />;
  return (
    <div className="kp-to kp-periodeskjema">
      <Skjemaramme
        skjema={skjema}
        handling={handling}
        nytt={nytt}
        {...(hent && {
          naa: { hent, fakta: naafakta(t, tid, periodeId === undefined ? skjema.verdier.avslutt : [periodeId]) },
        })}
        avbryt={
          <KnappLenke to="/tjenestetid" variant="tertiary">
            {t('skjema.avbryt')}
          </KnappLenke>
        }
      >
        {over}
        <Periodefelter tid={tid} skjema={skjema} laastTil={laastTil} />
        {periodeId === undefined && <Avslutt tid={tid} skjema={skjema} />}
        <Fravaerene skjema={skjema} laastTil={laastTil} />
        {laastTil === null && <AnnetSted skjema={skjema} />}
        {retter && (
          <Tekstomraade
            {...skjema.felt('begrunnelse')}
            ledetekst={t('skjema.begrunnelse')}
            hjelp={t('skjema.begrunnelseHjelp')}
          />
        )}
        {enKolonne && preview}
        <HvemKanLese lesere={[{ tekst: t('skjema.lesere') }, { tekst: t('skjema.fravaerLesere') }]} />
      </Skjemaramme>
      {!enKolonne && preview}
    </div>
  );
}

/** What stands there now, after somebody else was first. */
function naafakta(t: TFunction<'tjenestetid'>, { perioder }: Tjenestetid, ider: readonly string[]) {
  return perioder
    .filter(({ id }) => ider.includes(id))
    .flatMap((now) => [
      { navn: t('skjema.sted'), verdi: stedet(now) },
      { navn: t('skjema.kategori'), verdi: kategorinavn(now.kategori) },
      { navn: t('skjema.stilling'), verdi: t('prosent', { tall: desimaltall(now.stilling) }) },
      { navn: t('tabell.periode'), verdi: tidsperiode(now.fra, now.til) },
      ...(now.attestertTil === null ? [] : [{ navn: t('skjema.attestert'), verdi: datoITekst(now.attestertTil) }]),
    ]);
}
