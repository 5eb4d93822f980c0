import { useTranslation } from 'react-i18next';
import { Aktiveringslenke } from '../../../shared/ui/aktiveringslenke';
import { Kvittering } from '../../../shared/ui/kvittering';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Folkerad, useNyLenke } from '../api/folk';

/** For someone who has not chosen a password, or has forgotten it: a new link, and what came of it where the button stood. */
export function NyLenke({ person }: { person: Folkerad }) {
  const { t } = useTranslation('folk');
  const ny = useNyLenke(person.id);
  if (ny.data) {
    const { lenke, formaal } = ny.data;
    const { epost, navn } = person;
    const nyttPassord = formaal === 'PASSORD';
    const sent = t(nyttPassord ? 'nyLenkePassordSendt' : 'nyLenkeSendt', { epost });
    const made = t(nyttPassord ? 'nyLenkePassordLaget' : 'nyLenkeLaget', { navn });
    return (
      <div className="kp-stabel kp-folk__lenke">
        <Kvittering tittel={lenke === null ? sent : made} />
        {lenke !== null && <Aktiveringslenke {...{ navn, lenke, nyttPassord }} />}
      </div>
    );
  }
  return (
    <div className="kp-stabel kp-tett">
      <div>
        <button
          type="button"
          className="ds-link kp-liten"
          aria-label={t('nyLenkeTil', { navn: person.navn })}
          disabled={ny.isPending}
          onClick={() => {
            ny.mutate();
          }}
        >
          {t('nyLenke')}
        </button>
      </div>
      <Feilvarsel feil={ny.error} />
    </div>
  );
}
