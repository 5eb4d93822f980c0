import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oppramsing, tidspunkt } from '../../../shared/lib/format';
import { Hentet } from '../../../shared/ui/hentet';
import { Historikk, type Hendelse } from '../../../shared/ui/historikk';
import { Sitat } from '../../../shared/ui/sitat';
import { type Maalrevisjon, revisjonerQuery } from '../api/kataloger';
import { Aktiviteter } from './anbefalte';

interface Props {
  versjonId: string;
  maalId: string;
  kode: string;
}

/** Who changed the explanatory parts, when and why; fetched when it is opened. */
export function Revisjonshistorikk(props: Props) {
  const { t } = useTranslation('kataloger');
  const [open, setOpen] = useState(false);
  return (
    <details className="kp-tillegg" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('historikk.tittel')}</summary>
      {open && <Revisjoner {...props} />}
    </details>
  );
}

function Revisjoner({ versjonId, maalId, kode }: Props) {
  const { t } = useTranslation('kataloger');
  const revisjoner = useQuery(revisjonerQuery(versjonId, maalId));
  const toHendelse = ({ nummer, endretAv, endretTid, begrunnelse, endret, foer }: Maalrevisjon): Hendelse => ({
    id: String(nummer),
    slag: 'annet',
    tittel: t('historikk.endret', { navn: endretAv, hva: oppramsing(endret.map((felt) => t(`historikk.${felt}`))) }),
    fakta: t('historikk.naar', { nr: nummer, tid: tidspunkt(endretTid) }),
    sitat: (
      <>
        <Sitat>{begrunnelse}</Sitat>
        <Foer foer={foer} endret={endret} />
      </>
    ),
  });
  return (
    <Hentet sporring={revisjoner} laster={t('historikk.laster')} rader={2}>
      {(alle) => <Historikk navn={t('historikk.av', { kode })} hendelser={alle.map(toHendelse)} />}
    </Hentet>
  );
}

/** What stood before, of that which was changed. */
function Foer({ foer, endret }: Pick<Maalrevisjon, 'foer' | 'endret'>) {
  const { t } = useTranslation('kataloger');
  const { utdypendeTekst, aktiviteter, vurderingsformer } = foer;
  const empty = <p className="kp-dempet">{t('historikk.ingenting')}</p>;
  return (
    <details className="kp-tillegg">
      <summary>{t('historikk.foer')}</summary>
      {endret.includes('utdypendeTekst') &&
        (utdypendeTekst === '' ? empty : <p className="kp-les kp-katalog__tekst">{utdypendeTekst}</p>)}
      {endret.includes('aktiviteter') && (aktiviteter.length === 0 ? empty : <Aktiviteter aktiviteter={aktiviteter} />)}
      {endret.includes('vurderingsformer') &&
        (vurderingsformer.length === 0 ? empty : <p>{vurderingsformer.join(', ')}</p>)}
    </details>
  );
}
