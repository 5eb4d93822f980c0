import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type Aktivitet, angreAktivitet } from '../../lib/aktivitet';
import { fornavn } from '../../lib/format';
import { useEngangsnoekkel } from '../../lib/hensikt';
import { useOppfrisk } from '../../lib/journal';
import { BegrunnelseDialog } from '../begrunnelse-dialog';
import { tittelPaa } from './aktivitetstekst';

interface Props {
  aktivitet: Aktivitet;
  onAngret?: (aktivitet: Aktivitet) => void;
}

/** «Angre bekreftelsen»: only where the server allows it; the reason is seen by all who read the record. */
export function AngreBekreftelse({ aktivitet, onAngret }: Props) {
  const { t } = useTranslation('journal');
  const [open, setOpen] = useState(false);
  const noekkelFor = useEngangsnoekkel();
  const oppfrisk = useOppfrisk();
  if (!aktivitet.tillatteHandlinger.includes('angre')) return null;
  const { id, versjon, lis } = aktivitet;
  const close = (): void => {
    setOpen(false);
  };
  const undo = async (begrunnelse: string): Promise<void> => {
    try {
      const next = await angreAktivitet(id, begrunnelse, { versjon, noekkel: noekkelFor(versjon, begrunnelse) });
      close();
      onAngret?.(next);
    } finally {
      // Also when it was stale: the next press then builds on what stands there now.
      oppfrisk();
    }
  };
  return (
    <>
      <p className="kp-liten">
        <button
          type="button"
          className="ds-link"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('angre.knapp')}
        </button>
      </p>
      {createPortal(
        <BegrunnelseDialog
          aapen={open}
          tittel={t('angre.tittel', { tittel: tittelPaa(aktivitet) })}
          ledetekst={t('angre.ledetekst')}
          hjelp={t('angre.hjelp', { navn: fornavn(lis.navn) })}
          handling={t('angre.handling')}
          onSend={undo}
          onLukk={close}
          utkast={`angre:${id}`}
        />,
        document.body,
      )}
    </>
  );
}
