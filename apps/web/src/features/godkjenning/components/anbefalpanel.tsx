import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { anbefalMaal } from '../../../shared/lib/maalside';
import { rolleISted } from '../../../shared/lib/rolle';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import type { Panelprops } from './panelprops';

/** Veileder or supervisør who opened the whole basis: the same recommendation as in the inbox. */
export function Anbefalpanel({ maal, nytt, onGjort, onSeNytt }: Panelprops) {
  const { t } = useTranslation('godkjenning');
  const navn = fornavn(maal.lis.navn);
  const { kommentar, feil, sender, utfoer, seNytt } = useAvgjoerelse({
    utkast: `beslutning:${maal.id}`,
    versjon: maal.versjon,
    krav: (handling: 'anbefalt' | 'ikkeEnnaa') =>
      handling === 'ikkeEnnaa' ? t('anbefal.mangler', { navn }) : undefined,
    send: (handling, tekst, vilkaar) =>
      anbefalMaal(maal.id, handling === 'anbefalt' ? 'ANBEFALT' : 'IKKE_ENNAA', tekst, vilkaar),
    onFerdig: (handling, next) => onGjort(handling, next),
  });
  return (
    <Beslutningspanel
      tittel={t('anbefal.tittel')}
      kommentar={{ ledetekst: t('panel.ledetekst', { navn }), hjelp: t('anbefal.hjelp'), ...kommentar }}
      signererSom={rolleISted(maal.somRolle ?? 'VEILEDER', maal.virksomhet)}
      folger={t('anbefal.folger', { navn })}
      nytt={nytt}
      feil={feil}
      onSeNytt={() => {
        seNytt();
        onSeNytt();
      }}
      handlinger={
        <>
          <Button loading={sender === 'anbefalt'} onClick={() => utfoer('anbefalt')}>
            {t('anbefal.ja')}
          </Button>
          <Button variant="secondary" loading={sender === 'ikkeEnnaa'} onClick={() => utfoer('ikkeEnnaa')}>
            {t('anbefal.nei')}
          </Button>
        </>
      }
    />
  );
}
