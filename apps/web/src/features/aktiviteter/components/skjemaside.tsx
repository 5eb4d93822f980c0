import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { Lagret } from '../../../shared/ui/lagret';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';

interface Props {
  tittel: string;
  /** The form has errors: the title says so. */
  feil?: boolean;
  lagretTid?: string | null;
  /** The way back; to «Gjør nå» unless told. */
  tilbake?: ReactNode;
  handlinger?: ReactNode;
  children: ReactNode;
}

/** The frame of the pages where one writes. */
export function Skjemaside({ tittel, feil = false, lagretTid = null, tilbake, handlinger, children }: Props) {
  const { t } = useTranslation('aktiviteter');
  useDokumenttittel(tittel, feil);
  return (
    <>
      <Sidetopp
        tilbake={tilbake ?? <TilbakeLenke to="/gjoer-naa">{t('skjema.tilbake')}</TilbakeLenke>}
        tittel={tittel}
        handlinger={handlinger}
      >
        <Lagret tid={lagretTid} />
      </Sidetopp>
      <Innhold>{children}</Innhold>
    </>
  );
}
