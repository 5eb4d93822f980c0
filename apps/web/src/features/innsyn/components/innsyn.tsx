import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { i18n } from '../../../shared/i18n/i18n';
import { tidspunkt } from '../../../shared/lib/format';
import { Forste } from '../../../shared/ui/forste';
import { Hentet } from '../../../shared/ui/hentet';
import { Rad } from '../../../shared/ui/liste';
import { innsynQuery, type Oppslag } from '../api/innsyn';

const FIRST = 5;

/** Who has looked at one's own record, as a part of the profile. */
export function Innsyn() {
  const { t } = useTranslation('profil');
  const innsyn = useQuery(innsynQuery);
  return (
    <section className="kp-stabel">
      <div>
        <h2>{t('innsyn.tittel')}</h2>
        <p className="kp-dempet">{t('innsyn.tekst')}</p>
      </div>
      <Hentet sporring={innsyn} laster={t('innsyn.laster')} rader={3}>
        {(oppslag) => <Oppslagsliste oppslag={oppslag} />}
      </Hentet>
    </section>
  );
}

function Oppslagsliste({ oppslag }: { oppslag: readonly Oppslag[] }) {
  const { t } = useTranslation('profil');
  if (oppslag.length === 0) return <p>{t('innsyn.ingen')}</p>;
  return (
    <Forste rader={oppslag} antall={FIRST}>
      {(item, index) => (
        // The same person may open the same thing twice in one second; the list is never reordered.
        <Rad key={index} tittel={hva(item.hva)} fakta={[hvem(item), tidspunkt(item.tid)].join(' · ')} />
      )}
    </Forste>
  );
}

/** What was opened; the log may hold kinds that this page has no words for yet. */
function hva(kind: string): string {
  if (kind === 'maal' || kind === 'arenaer' || kind === 'overgang') return i18n.t(`innsyn.${kind}`, { ns: 'profil' });
  return i18n.t('innsyn.annet', { ns: 'profil' });
}

function hvem({ rolle, virksomhet }: Oppslag): string {
  const roles: Readonly<Record<string, string>> = i18n.t('roller', { returnObjects: true });
  const name = roles[rolle] ?? rolle;
  return virksomhet === null ? name : i18n.t('rolleSted', { rolle: name, sted: virksomhet });
}
