import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { csvTekst, lastNed } from '../../../shared/lib/csv';
import { stortTallord } from '../../../shared/lib/format';
import { Datatabell, type Kolonne } from '../../../shared/ui/datatabell';
import { Ikon } from '../../../shared/ui/ikon';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { Oppsatt as Svar, Oppsettlenke } from '../api/oppsett';

interface Props {
  svar: Svar;
  register: boolean;
  onNytt: () => void;
}

/** Stands where the form stood. The links are in the answer only: they go when the page goes. */
export function Oppsatt({ svar, register, onNytt }: Props) {
  const { t } = useTranslation('oppsett');
  const words = (count: number): { count: number; antall: string } => ({ count, antall: stortTallord(count) });
  const lines = [
    svar.virksomheter > 0 && t('ferdig.VIRKSOMHET', words(svar.virksomheter)),
    svar.roller > 0 && t('ferdig.PERSON', words(svar.roller)),
    svar.lis > 0 && t('ferdig.LIS', words(svar.lis)),
    svar.endret > 0 && t('ferdig.endret', words(svar.endret)),
    svar.finnes > 0 && t('ferdig.finnes', words(svar.finnes)),
    svar.sendt > 0 && t('ferdig.sendt', words(svar.sendt)),
    svar.gjentatt && svar.nyeKontoer > 0 && t('ferdig.gjentatt'),
  ].filter((line) => line !== false);
  return (
    <div className="kp-stabel kp-luft">
      <div className="kp-skjema">
        <Kvittering tittel={t('ferdig.tittel')}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Kvittering>
      </div>
      {svar.lenker.length > 0 && <Lenker lenker={svar.lenker} />}
      <div className="kp-rad kp-bredknapp">
        <KnappLenke to={register ? '/virksomheter' : '/folk'} variant="secondary">
          {t(register ? 'tilVirksomheter' : 'tilFolk')}
        </KnappLenke>
        <Button variant="tertiary" onClick={onNytt}>
          {t('ferdig.enTil')}
        </Button>
      </div>
    </div>
  );
}

/** Without a mail server: each link is handed to the one it is for. */
function Lenker({ lenker }: { lenker: readonly Oppsettlenke[] }) {
  const { t } = useTranslation('oppsett');
  const kolonner: Kolonne<Oppsettlenke>[] = [
    { id: 'navn', navn: t('lenker.navn'), celle: ({ navn }) => navn },
    { id: 'epost', navn: t('lenker.epost'), celle: ({ epost }) => <Langt tekst={epost} /> },
    { id: 'lenke', navn: t('lenker.lenke'), celle: ({ lenke }) => <Langt tekst={lenke} /> },
  ];
  const rows = [
    [t('lenker.navn'), t('lenker.epost'), t('lenker.lenke')],
    ...lenker.map(({ navn, epost, lenke }) => [navn, epost, lenke]),
  ];
  return (
    <section className="kp-stabel" aria-labelledby="lenker">
      <div>
        <h2 id="lenker">{t('lenker.tittel', { count: lenker.length, antall: stortTallord(lenker.length) })}</h2>
        <p className="kp-dempet">{t('lenker.hjelp')}</p>
      </div>
      <div className="kp-bredknapp">
        <Button
          onClick={() => {
            lastNed(t('lenker.filnavn'), csvTekst(rows));
          }}
        >
          <Ikon av={DownloadIcon} />
          {t('lenker.lastNed')}
        </Button>
      </div>
      <Datatabell navn={t('lenker.tabell')} kolonner={kolonner} rader={lenker} noekkel={({ epost }) => epost} />
    </section>
  );
}

function Langt({ tekst }: { tekst: string }) {
  return <span className="kp-import__langt">{tekst}</span>;
}
