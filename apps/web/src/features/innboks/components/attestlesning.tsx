import { useTranslation } from 'react-i18next';
import { fornavn } from '../../../shared/lib/format';
import { endretFakta, periodefakta } from '../../../shared/lib/periodefakta';
import type { Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import { Sitat } from '../../../shared/ui/sitat';
import { Fakta } from '../../../shared/ui/tallrad';
import { Funnliste } from '../../../shared/ui/tjeneste/funnliste';
import { Periodeendringer } from '../../../shared/ui/tjeneste/periodeendringer';
import { Varsel } from '../../../shared/ui/varsel';

interface Props {
  periode: Tjenesteperiode;
  tjenestetid: Tjenestetid;
}

const STATUSFUNN = new Set(['STATUS_HOLDER_IKKE', 'TELLER_NAAR_VEDTAK', 'MANGLER_AVTALE']);

/** What is signed: dates, place, category, percentage, absence, what it counts, and what is odd about it. */
export function Attesten({ periode, tjenestetid }: Props) {
  const { t } = useTranslation('innboks');
  const funn = tjenestetid.funn.filter(({ periodeId }) => periodeId === periode.id);
  const unsure = funn.some(({ kode }) => STATUSFUNN.has(kode));
  const status = { navn: t('attest.statusOgAvtale'), verdi: t(unsure ? 'attest.statusSe' : 'attest.statusHolder') };
  return (
    <div className="kp-stabel">
      <Rettelse periode={periode} tjenestetid={tjenestetid} />
      <Fakta fakta={[...periodefakta(periode), status]} />
      <Vedleggsliste vedlegg={periode.vedlegg} />
      {funn.length > 0 && <Funnliste funn={funn} navn={t('attest.funn')} />}
    </div>
  );
}

/** Why the LIS corrects what is attested, and what reads otherwise. */
function Rettelse({ periode, tjenestetid }: Props) {
  const { t } = useTranslation('innboks');
  const old = tjenestetid.perioder.find(({ id }) => id === periode.erstatterId);
  if (!old) return null;
  // Whether it counts, and how far it is attested, differ by nature.
  const changed = endretFakta(
    { ...old, attestertTil: null, teller: null },
    { ...periode, attestertTil: null, teller: null },
  );
  return (
    <Varsel farge="info">
      <p className="kp-sterk">{t('attest.retter')}</p>
      {periode.begrunnelse && (
        <Sitat kilde={t('attest.retterHvorfor', { navn: fornavn(tjenestetid.lis.navn) })}>{periode.begrunnelse}</Sitat>
      )}
      <p>{t(changed.length === 0 ? 'attest.retterUendret' : 'attest.retterHva')}</p>
      <Periodeendringer endringer={changed} />
    </Varsel>
  );
}
