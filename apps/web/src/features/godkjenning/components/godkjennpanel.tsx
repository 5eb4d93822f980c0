import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useAvgjoerelse } from '../../../shared/lib/avgjoerelse';
import { fornavn } from '../../../shared/lib/format';
import { godkjennMaal, returnerMaal } from '../../../shared/lib/maalside';
import { rolleISted, useRolle } from '../../../shared/lib/rolle';
import { Beslutningspanel } from '../../../shared/ui/beslutningspanel';
import { Varsel } from '../../../shared/ui/varsel';
import { Lederhandlinger } from './lederhandlinger';
import { harSelvAnbefalt, kan, noenSaIkkeEnnaa } from './maalstand';
import type { Panelprops } from './panelprops';

/** «Din avgjørelse»: words first, then as whom one signs, then the two acts. */
export function Godkjennpanel(props: Panelprops) {
  const { maal, nytt, onGjort, onSeNytt } = props;
  const { t } = useTranslation('godkjenning');
  const navn = fornavn(maal.lis.navn);
  const against = noenSaIkkeEnnaa(maal);
  const { kommentar, feil, sender, utfoer, seNytt } = useAvgjoerelse({
    utkast: `beslutning:${maal.id}`,
    versjon: maal.versjon,
    krav: (handling: 'godkjenn' | 'returner') => {
      if (handling === 'returner') return t('panel.manglerRetur', { navn });
      return against ? t('panel.manglerAvvik') : undefined;
    },
    send: (handling, tekst, vilkaar) =>
      handling === 'godkjenn' ? godkjennMaal(maal.id, tekst, vilkaar) : returnerMaal(maal.id, tekst, vilkaar),
    onFerdig: (handling, next) => onGjort(handling, next),
  });
  return (
    <Beslutningspanel
      innledning={<Merknad {...props} />}
      kommentar={{
        ledetekst: t('panel.ledetekst', { navn }),
        hjelp: t(against ? 'panel.hjelpAvvik' : 'panel.hjelp'),
        ...kommentar,
      }}
      signererSom={rolleISted(maal.somRolle ?? 'LEDER', maal.virksomhet)}
      folger={t('panel.folger', { navn })}
      nytt={nytt}
      feil={feil}
      onSeNytt={() => {
        seNytt();
        onSeNytt();
      }}
      handlinger={
        <>
          {kan(maal, 'godkjenn') && (
            <Button loading={sender === 'godkjenn'} onClick={() => utfoer('godkjenn')}>
              {t('panel.godkjenn')}
            </Button>
          )}
          <Button variant="secondary" loading={sender === 'returner'} onClick={() => utfoer('returner')}>
            {t('panel.returner')}
          </Button>
        </>
      }
      nederst={<Lederhandlinger {...props} />}
    />
  );
}

/** What the one who decides must know before deciding. */
function Merknad({ maal }: Panelprops) {
  const { t } = useTranslation('godkjenning');
  const { meg } = useRolle();
  const own = harSelvAnbefalt(maal, meg.id);
  return (
    <>
      {own && (
        <Varsel farge="warning">
          <p>{t(kan(maal, 'godkjenn') ? 'panel.sammePerson' : 'panel.maaVaereAnnen')}</p>
        </Varsel>
      )}
      {noenSaIkkeEnnaa(maal) && (
        <Varsel farge="warning">
          <p>{t('panel.avvik')}</p>
        </Varsel>
      )}
    </>
  );
}
