import { useTranslation } from 'react-i18next';
import { oppramsing } from '../shared/lib/format';
import { useDokumenttittel } from '../shared/lib/dokumenttittel';
import type { Rolletype } from '../shared/lib/meg';
import { KnappLenke } from '../shared/ui/lenker';
import { Innhold, Sidetopp } from '../shared/ui/sidetopp';

/** Logged in, but with no role that applies today. */
export function IngenRolle() {
  const { t } = useTranslation();
  useDokumenttittel(t('forside.ingenRolle'));
  return (
    <>
      <Sidetopp tittel={t('forside.ingenRolle')} ingress={t('forside.ingenRolleTekst')} />
      <Innhold>
        <KnappLenke to="/tilgang" variant="secondary">
          {t('forside.hvaKanDuGjoere')}
        </KnappLenke>
      </Innhold>
    </>
  );
}

/** The page belongs to roles the person does not have. */
export function AnnenRolle({ roller }: { roller: readonly Rolletype[] }) {
  const { t } = useTranslation();
  const title = t('feilside.annenRolle');
  useDokumenttittel(title, true);
  const names = roller.map((rolle) => t(`rolleISetning.${rolle}`));
  return (
    <>
      <Sidetopp tittel={title} ingress={t('feilside.annenRolleTekst', { roller: oppramsing(names) })} />
      <Innhold>
        <KnappLenke to="/" variant="secondary">
          {t('handling.tilForsiden')}
        </KnappLenke>
      </Innhold>
    </>
  );
}
