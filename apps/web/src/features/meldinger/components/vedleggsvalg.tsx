import { Button } from '@digdir/designsystemet-react';
import { PaperclipIcon } from '@navikt/aksel-icons';
import { useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VEDLEGG_OPPLASTING, type Vedlegg } from '../../../shared/lib/vedlegg';
import { Ikon } from '../../../shared/ui/ikon';
import { Vedleggsfelt } from '../../../shared/ui/journal/vedleggsfelt';

interface Props {
  verdi: readonly Vedlegg[];
  onEndre: (vedlegg: readonly Vedlegg[]) => void;
}

/** A file on its way would be left behind by a message sent now. */
export const useLasterOpp = (): boolean => useIsMutating({ mutationKey: VEDLEGG_OPPLASTING }) > 0;

/** Most messages have no file: the field comes when it is asked for. */
export function Vedleggsvalg({ verdi, onEndre }: Props) {
  const { t } = useTranslation('meldinger');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (asked) document.getElementById('vedlegg')?.focus();
  }, [asked]);
  if (asked || verdi.length > 0) return <Vedleggsfelt verdi={verdi} onEndre={onEndre} />;
  return (
    <div>
      <Button
        type="button"
        variant="tertiary"
        onClick={() => {
          setAsked(true);
        }}
      >
        <Ikon av={PaperclipIcon} />
        {t('skriv.leggVed')}
      </Button>
    </div>
  );
}
