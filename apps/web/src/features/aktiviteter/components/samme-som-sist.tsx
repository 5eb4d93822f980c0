import { Button } from '@digdir/designsystemet-react';
import { FilesIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { datoKort } from '../../../shared/lib/format';
import { Ikon } from '../../../shared/ui/ikon';
import { tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { useToast } from '../../../shared/ui/toast';
import type { Skjematilstand } from './bruk-skjema';
import type { Grunnlag } from './grunnlag';
import { sammeSomSist } from './skjemaverdi';

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** Fills in everything from the last one that was sent: a private note or a draft is no model. */
export function SammeSomSist({ tilstand, grunnlag }: { tilstand: Skjematilstand; grunnlag: Grunnlag }) {
  const { t } = useTranslation('aktiviteter');
  const toast = useToast();
  const last = grunnlag.nylige.find(({ privat, tilstand: state }) => !privat && state !== 'UTKAST');
  if (!last || tilstand.rader.length > 1) return null;
  const fill = (): void => {
    const before = tilstand.skjema;
    const { arenaer, bekreftere, maal } = grunnlag;
    tilstand.endre(sammeSomSist(last, { arenaer: ids(arenaer), bekreftere: ids(bekreftere), maal: ids(maal) }));
    toast({
      tekst: t('sist.fylt', { tittel: tittelPaa(last), dato: datoKort(last.fra) }),
      angre: () => {
        tilstand.endre(before);
      },
    });
    document.getElementById('tekst')?.focus({ preventScroll: true });
  };
  return (
    <Button variant="secondary" onClick={fill}>
      <Ikon av={FilesIcon} />
      {t('sist.knapp')}
    </Button>
  );
}
