import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { aktivitetQuery } from '../../../shared/lib/aktivitet';
import { datoAv } from '../../../shared/lib/dato';
import { datoITekst } from '../../../shared/lib/format';
import { maalsideQuery } from '../../../shared/lib/maalside';
import { Hentet } from '../../../shared/ui/hentet';
import { bevisfakta, sisteRaad, tittelPaa } from '../../../shared/ui/journal/aktivitetstekst';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Sitat } from '../../../shared/ui/sitat';
import type { Saksprops } from './avgjort';
import { Panelhode } from './panelhode';

/** SVAR_AKTIVITET: the LIS's own; what was asked, and the way to the form. */
export function SvarAktivitetSak({ oppgave, avgjort, borte }: Saksprops) {
  const { t } = useTranslation('innboks');
  const aktivitet = useQuery(aktivitetQuery(oppgave.gjelderId));
  return (
    <Hentet sporring={aktivitet} laster={t('lasterSak')}>
      {(data) => {
        const asked = sisteRaad(data);
        return (
          <>
            <Panelhode
              oppgave={oppgave}
              avgjort={avgjort}
              borte={borte}
              tittel={tittelPaa(data)}
              fakta={bevisfakta(data)}
            />
            {asked && <Spoersmaal navn={asked.av.navn} tid={asked.tid} tekst={asked.tekst} />}
            <Svarknapp>
              <KnappLenke to="/aktiviteter/$id/rediger" params={{ id: data.id }}>
                {t('svar')}
              </KnappLenke>
            </Svarknapp>
          </>
        );
      }}
    </Hentet>
  );
}

const RETURER = new Set(['returner', 'trekkGodkjenning', 'mottakerSluttet']);

/** SVAR_MAAL: the same for a goal that came back. */
export function SvarMaalSak({ oppgave, avgjort, borte }: Saksprops) {
  const { t } = useTranslation('innboks');
  const maal = useQuery(maalsideQuery(oppgave.gjelderId));
  return (
    <Hentet sporring={maal} laster={t('lasterSak')}>
      {(data) => {
        const asked = data.historikk.find(({ handling }) => RETURER.has(handling));
        return (
          <>
            <Panelhode oppgave={oppgave} avgjort={avgjort} borte={borte} tittel={data.tittel} fakta={data.kode} />
            {asked && <Spoersmaal navn={asked.av} tid={asked.tid} tekst={asked.tekst} />}
            <Svarknapp>
              <KnappLenke to="/maal/$id" params={{ id: data.id }}>
                {t('svar')}
              </KnappLenke>
            </Svarknapp>
          </>
        );
      }}
    </Hentet>
  );
}

function Spoersmaal({ navn, tid, tekst }: { navn: string; tid: string; tekst: string | null }) {
  if (!tekst) return null;
  return <Sitat kilde={`${navn}, ${datoITekst(datoAv(tid))}`}>{tekst}</Sitat>;
}

function Svarknapp({ children }: { children: ReactNode }) {
  return <div className="kp-bredknapp">{children}</div>;
}
