import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';

interface Props {
  tittel: string;
  feil?: boolean;
  ingress?: string;
  children: ReactNode;
}

/** The frame of the pages where a period is written. */
export function Skjemaside({ tittel, feil = false, ingress, children }: Props) {
  const { t } = useTranslation('tjenestetid');
  useDokumenttittel(tittel, feil);
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to="/tjenestetid">{t('side')}</TilbakeLenke>}
        tittel={tittel}
        ingress={ingress}
      />
      <Innhold>{children}</Innhold>
    </>
  );
}
