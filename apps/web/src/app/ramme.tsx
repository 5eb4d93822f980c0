import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { megQuery, useOppstart } from '../shared/lib/meg';
import { RolleContext } from '../shared/lib/rolle';
import { Bunnlinje } from './bunnlinje';
import { Bunnmeny } from './bunnmeny';
import { Topp } from './topp';
import { useRollevalg } from './rollevalg';
import { useRutefokus } from './rutefokus';

/** What is round every page: skip link, demo band, header, main, footer and the phone's bottom bar. */
export function Ramme({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data } = useQuery(megQuery);
  const meg = data ?? null;
  const demo = useOppstart()?.demo ?? false;
  const valg = useRollevalg(meg);
  useRutefokus(data === undefined ? undefined : (data?.id ?? ''));
  return (
    <RolleContext value={valg}>
      <a className="ds-skip-link" href="#innhold">
        {t('hoppTilInnhold')}
      </a>
      <Topp meg={meg} valg={valg} demo={demo} />
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <Bunnlinje />
      {valg && <Bunnmeny valg={valg} />}
    </RolleContext>
  );
}
