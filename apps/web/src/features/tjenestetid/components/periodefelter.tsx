import { useTranslation } from 'react-i18next';
import { datoITekst, periode as tidsperiode } from '../../../shared/lib/format';
import { kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Nedtrekk } from '../../../shared/ui/skjemafelt';
import { Fakta } from '../../../shared/ui/tallrad';
import { Avkrysningskort } from '../../../shared/ui/valg';
import { Varsel } from '../../../shared/ui/varsel';
import type { Periodetilstand } from './periodetilstand';
import { Prosentfelt } from './prosentfelt';

interface Props {
  tid: Tjenestetid;
  skjema: Periodetilstand;
  laastTil: string | null;
}

/** Where, what, how much and when. What is attested is shown and not asked. */
export function Periodefelter({ tid, skjema, laastTil }: Props) {
  return (
    <>
      {laastTil === null ? <Hva tid={tid} skjema={skjema} /> : <Laast tid={tid} skjema={skjema} laastTil={laastTil} />}
      <Naar skjema={skjema} laast={laastTil !== null} />
    </>
  );
}

function Laast({ tid, skjema: { verdier }, laastTil }: Props & { laastTil: string }) {
  const { t } = useTranslation('tjenestetid');
  const sted = tid.steder.find(({ id }) => id === verdier.virksomhetId);
  const arena = sted?.arenaer.find(({ id }) => id === verdier.arenaId);
  const place = [arena?.navn, sted?.navn].filter((navn) => navn !== undefined).join(', ');
  return (
    <div className="kp-stabel">
      <Varsel farge="info">
        <p>{t('skjema.laast', { dato: datoITekst(laastTil) })}</p>
      </Varsel>
      <Fakta
        fakta={[
          { navn: t('skjema.sted'), verdi: place },
          { navn: t('skjema.kategori'), verdi: kategorinavn(verdier.kategori) },
          { navn: t('skjema.stilling'), verdi: t('prosent', { tall: verdier.stilling }) },
          { navn: t('skjema.attestert'), verdi: tidsperiode(verdier.fra, laastTil) },
        ]}
      />
    </div>
  );
}

function Hva({ tid, skjema }: Pick<Props, 'tid' | 'skjema'>) {
  const { t } = useTranslation('tjenestetid');
  const sted = tid.steder.find(({ id }) => id === skjema.verdier.virksomhetId);
  return (
    <>
      <Nedtrekk
        {...skjema.felt('virksomhetId')}
        ledetekst={t('skjema.virksomhet')}
        hjelp={t('skjema.virksomhetHjelp')}
        onEndre={(virksomhetId) => {
          skjema.sett({ virksomhetId, arenaId: '' });
        }}
      >
        {!sted && <option value="">{t('skjema.velg')}</option>}
        {tid.steder.map(({ id, navn }) => (
          <option key={id} value={id}>
            {navn}
          </option>
        ))}
      </Nedtrekk>
      {sted && sted.arenaer.length > 0 && (
        <Nedtrekk {...skjema.felt('arenaId')} ledetekst={t('skjema.arena')} valgfritt>
          <option value="">{t('skjema.ingenArena')}</option>
          {sted.arenaer.map(({ id, navn }) => (
            <option key={id} value={id}>
              {navn}
            </option>
          ))}
        </Nedtrekk>
      )}
      <Kategori tid={tid} skjema={skjema} />
    </>
  );
}

function Kategori({ tid: { regelsett }, skjema }: Pick<Props, 'tid' | 'skjema'>) {
  const { t } = useTranslation('tjenestetid');
  if (regelsett.kategorier.length === 0) return <p className="kp-les">{t('skjema.utenKategorier')}</p>;
  return (
    <Nedtrekk {...skjema.felt('kategori')} ledetekst={t('skjema.kategori')}>
      {skjema.verdier.kategori === '' && <option value="">{t('skjema.velg')}</option>}
      {regelsett.kategorier.map(({ kategori }) => (
        <option key={kategori} value={kategori}>
          {kategorinavn(kategori)}
        </option>
      ))}
    </Nedtrekk>
  );
}

function Naar({ skjema, laast }: { skjema: Periodetilstand; laast: boolean }) {
  const { t } = useTranslation('tjenestetid');
  const { pagaar } = skjema.verdier;
  return (
    <div className="kp-stabel">
      {!laast && (
        <div className="kp-feltrad">
          <Prosentfelt {...skjema.felt('stilling')} ledetekst={t('skjema.stilling')} bred />
        </div>
      )}
      <div className="kp-feltrad">
        {!laast && <Datofelt {...skjema.felt('fra')} ledetekst={t('skjema.fra')} />}
        {!pagaar && <Datofelt {...skjema.felt('til')} ledetekst={t('skjema.til')} />}
      </div>
      <Avkrysningskort
        id="pagaar"
        tittel={t('skjema.pagaar')}
        fakta={t('skjema.pagaarHjelp')}
        valgt={pagaar}
        onEndre={(next) => {
          skjema.sett({ pagaar: next });
          skjema.skjemafeil.toem('til');
        }}
      />
    </div>
  );
}
