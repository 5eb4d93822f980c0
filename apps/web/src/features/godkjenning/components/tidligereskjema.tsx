import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { datofeil } from '../../../shared/lib/datofeil';
import { fornavn } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { type GodkjentTidligere, godkjennTidligere, type Maalside } from '../../../shared/lib/maalside';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Dialogskjema } from '../../../shared/ui/skjemadialog';
import type { Panelprops } from './panelprops';

const TOM: GodkjentTidligere = { dokument: '', dato: '', virksomhet: '', godkjenner: '' };

const trimmed = (v: GodkjentTidligere): GodkjentTidligere => ({
  dokument: v.dokument.trim(),
  dato: v.dato,
  virksomhet: v.virksomhet.trim(),
  godkjenner: v.godkjenner.trim(),
});

/** «Godkjent tidligere»: approved before and elsewhere, on a paper the leder has seen. */
export function Tidligereskjema({ maal, onGjort, onSeNytt, onLukk }: Panelprops & { onLukk: () => void }) {
  const { t } = useTranslation('godkjenning');
  const noekkelFor = useEngangsnoekkel();
  const { id, versjon } = maal;
  const skjema = useSkjema<GodkjentTidligere, Maalside>({
    utkast: `godkjentTidligere:${id}`,
    start: TOM,
    sjekk: (v) => ({
      dokument: v.dokument.trim() === '' ? t('tidligere.dokumentMangler') : undefined,
      dato: datofeil(v.dato, t('tidligere.datoMangler')) ?? (v.dato > iDag() ? t('tidligere.datoFrem') : undefined),
      virksomhet: v.virksomhet.trim() === '' ? t('tidligere.virksomhetMangler') : undefined,
      godkjenner: v.godkjenner.trim() === '' ? t('tidligere.godkjennerMangler') : undefined,
    }),
    send: async (v) => {
      const body = trimmed(v);
      const noekkel = noekkelFor(versjon, JSON.stringify(body));
      const next = await godkjennTidligere(id, body, { versjon, noekkel });
      onLukk();
      onGjort('tidligere', next);
      return next;
    },
    koder: { 'maal.manglerDokument': 'dokument', 'maal.tidligereFrem': 'dato' },
  });
  return (
    <Dialogskjema skjema={skjema} handling={t('tidligere.handling')} onLukk={onLukk} onSeNytt={onSeNytt}>
      <p>{t('tidligere.tekst')}</p>
      <Tekstfelt
        {...skjema.felt('dokument')}
        ledetekst={t('tidligere.dokument')}
        hjelp={t('tidligere.dokumentHjelp')}
        autoComplete="off"
      />
      <Datofelt {...skjema.felt('dato')} ledetekst={t('tidligere.dato')} />
      <Tekstfelt {...skjema.felt('virksomhet')} ledetekst={t('tidligere.virksomhet')} autoComplete="off" />
      <Tekstfelt {...skjema.felt('godkjenner')} ledetekst={t('tidligere.godkjenner')} autoComplete="off" />
      <p className="kp-liten">{t('tidligere.folger', { navn: fornavn(maal.lis.navn) })}</p>
    </Dialogskjema>
  );
}
