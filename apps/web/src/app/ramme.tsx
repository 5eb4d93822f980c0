import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { megQuery, useOppstart } from '../shared/lib/meg';
import { RolleContext } from '../shared/lib/rolle';
import { foelgSpraak } from '../shared/lib/spraak';
import { useEnKolonne } from '../shared/lib/smal';
import { useDirekte } from './bruk-direkte';
import { Bunnlinje } from './bunnlinje';
import { Topp } from './topp';
import { useRollevalg } from './rollevalg';
import { useRutefokus } from './rutefokus';

/** The phone's, with an icon for every entry: a wide screen never fetches it. */
const Bunnmeny = lazy(async () => ({ default: (await import('./bunnmeny')).Bunnmeny }));

/** What is round every page: skip link, demo band, header, main, footer and the phone's bottom bar. */
export function Ramme({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data } = useQuery(megQuery);
  const meg = data ?? null;
  const demo = useOppstart()?.demo ?? false;
  const valg = useRollevalg(meg);
  const narrow = useEnKolonne();
  const spraak = meg?.spraak;
  useEffect(() => {
    if (spraak) foelgSpraak(spraak).catch(() => undefined);
  }, [spraak, meg?.id]);
  useDirekte(meg?.id ?? null);
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
      <Bunnlinje innlogget={data !== null} />
      <Suspense>{valg && narrow && <Bunnmeny valg={valg} />}</Suspense>
    </RolleContext>
  );
}
