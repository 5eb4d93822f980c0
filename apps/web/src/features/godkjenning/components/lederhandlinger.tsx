import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fornavn } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { trekkGodkjenning } from '../../../shared/lib/maalside';
import { BegrunnelseDialog } from '../../../shared/ui/begrunnelse-dialog';
import { Skjemadialog } from '../../../shared/ui/skjemadialog';
import { Innhentskjema } from './innhentskjema';
import { kan } from './maalstand';
import type { Panelprops } from './panelprops';
import { Tidligereskjema } from './tidligereskjema';

type Dialognavn = 'innhent' | 'tidligere' | 'trekk';

/** What a leder may do beside deciding: only what the server allows just now. */
export function Lederhandlinger(props: Panelprops) {
  const { t } = useTranslation('godkjenning');
  const [open, setOpen] = useState<Dialognavn | null>(null);
  const { maal } = props;
  const offered = [
    ...(kan(maal, 'innhentAnbefaling') ? (['innhent'] as const) : []),
    ...(kan(maal, 'trekkGodkjenning') ? (['trekk'] as const) : []),
    ...(kan(maal, 'godkjennTidligere') ? (['tidligere'] as const) : []),
  ];
  const close = (): void => {
    setOpen(null);
  };
  if (offered.length === 0) return null;
  return (
    <>
      <ul className="kp-stabel kp-tett kp-liten" aria-label={t('handlinger.navn')}>
        {offered.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="ds-link"
              onClick={() => {
                setOpen(name);
              }}
            >
              {t(`handlinger.${name}`)}
            </button>
          </li>
        ))}
      </ul>
      <Skjemadialog aapen={open === 'innhent'} tittel={t('innhent.tittel')} onLukk={close}>
        <Innhentskjema {...props} onLukk={close} />
      </Skjemadialog>
      <Skjemadialog aapen={open === 'tidligere'} tittel={t('tidligere.tittel')} onLukk={close}>
        <Tidligereskjema {...props} onLukk={close} />
      </Skjemadialog>
      <Trekk {...props} aapen={open === 'trekk'} onLukk={close} />
    </>
  );
}

function Trekk({ maal, onGjort, onSeNytt, aapen, onLukk }: Panelprops & { aapen: boolean; onLukk: () => void }) {
  const { t } = useTranslation('godkjenning');
  const noekkelFor = useEngangsnoekkel();
  const navn = fornavn(maal.lis.navn);
  const withdraw = async (begrunnelse: string): Promise<void> => {
    const { id, versjon } = maal;
    try {
      const next = await trekkGodkjenning(id, begrunnelse, { versjon, noekkel: noekkelFor(versjon, begrunnelse) });
      onLukk();
      onGjort('trekk', next);
    } catch (error) {
      // When it was stale: the next press then builds on what stands there now.
      onSeNytt();
      throw error;
    }
  };
  return (
    <BegrunnelseDialog
      aapen={aapen}
      tittel={t('trekk.tittel', { tittel: maal.tittel })}
      ledetekst={t('trekk.ledetekst')}
      hjelp={t('trekk.hjelp', { navn })}
      handling={t('trekk.handling')}
      onSend={withdraw}
      onLukk={onLukk}
      utkast={`trekk:${maal.id}`}
    >
      <p className="kp-liten">{t('trekk.folger', { navn })}</p>
    </BegrunnelseDialog>
  );
}
