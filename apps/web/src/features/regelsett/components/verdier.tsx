import { useTranslation } from 'react-i18next';
import { kildetekst } from '../../../shared/lib/tjenesteord';
import { Datatabell } from '../../../shared/ui/datatabell';
import type { Regelsett } from '../api/regelsett';
import { radene, verditekst } from './ord';

/** Every figure of one edition, where it comes from, and how sure it is. */
export function Verdier({ regelsett, navn }: { regelsett: Regelsett; navn: string }) {
  const { t } = useTranslation(['regelsett', 'tjenesteord']);
  return (
    <Datatabell
      navn={t('regelsett:tabell', { navn })}
      rader={radene(regelsett)}
      noekkel={({ id }) => id}
      kolonner={[
        { id: 'navn', navn: t('regelsett:kolonne.navn'), celle: (rad) => rad.navn },
        { id: 'verdi', navn: t('regelsett:kolonne.verdi'), celle: ({ verdi }) => verditekst(verdi), bredde: '9rem' },
        {
          ...{ id: 'merke', navn: t('regelsett:kolonne.merke'), bredde: '14rem' },
          celle: ({ merke }) => `${merke} – ${t(`tjenesteord:merke.${merke}`)}`,
        },
        {
          ...{ id: 'kilde', navn: t('regelsett:kolonne.kilde') },
          celle: ({ kilde }) => <span className="kp-liten kp-bryt">{kildetekst(kilde)}</span>,
        },
      ]}
    />
  );
}
