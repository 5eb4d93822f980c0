import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort, fornavn, stortTallord } from '../../../shared/lib/format';
import { Ikon } from '../../../shared/ui/ikon';
import { KnappLenke } from '../../../shared/ui/lenker';
import { NesteSteg } from '../../../shared/ui/neste-steg';
import { Sitat } from '../../../shared/ui/sitat';
import type { Steg } from './steg';

type Svar = Extract<Steg, { slag: 'svar' }>;

/** The page's one card: the first thing to do, or an invitation to write. */
export function NesteKort({ steg }: { steg: Steg | undefined }) {
  if (steg?.slag === 'svar') return <Svarkort steg={steg} />;
  if (steg?.slag === 'periode') return <Periodekort steg={steg} />;
  if (steg?.slag === 'fordeling') return <Fordelingskort steg={steg} />;
  if (steg?.slag === 'liste') return <Listekort steg={steg} />;
  if (steg?.slag === 'send') return <Sendkort steg={steg} />;
  return steg ? <Utkastkort antall={steg.antall} /> : <Skrivkort />;
}

export const erMaal = ({ oppgave }: Svar): boolean => oppgave.slag === 'SVAR_MAAL';

/** A returned period of service time: its own page has the leder's words and the form. */
function Periodekort({ steg: { oppgave, retur } }: { steg: Extract<Steg, { slag: 'periode' }> }) {
  const { t } = useTranslation('gjornaa');
  return (
    <NesteSteg
      tittel={t('steg.periode')}
      sitat={retur && <Sitat kilde={retur.av}>{retur.tekst}</Sitat>}
      handlinger={
        <KnappLenke to="/tjenestetid/$id/rediger" params={{ id: oppgave.gjelderId }}>
          {t('steg.periodeKnapp')}
        </KnappLenke>
      }
    >
      <p>{oppgave.tittel}</p>
    </NesteSteg>
  );
}

/** A returned division of the day. */
function Fordelingskort({ steg: { oppgave, retur } }: { steg: Extract<Steg, { slag: 'fordeling' }> }) {
  const { t } = useTranslation('gjornaa');
  return (
    <NesteSteg
      tittel={t('steg.fordeling')}
      sitat={retur && <Sitat kilde={retur.av}>{retur.tekst}</Sitat>}
      handlinger={
        <KnappLenke to="/tjenestetid/fordel" search={{ id: oppgave.gjelderId }}>
          {t('steg.fordelingKnapp')}
        </KnappLenke>
      }
    >
      <p>{oppgave.detalj}</p>
    </NesteSteg>
  );
}

/** A list of goals approved elsewhere that came back, with the leder's words on its page. */
function Listekort({ steg: { oppgave, retur } }: { steg: Extract<Steg, { slag: 'liste' }> }) {
  const { t } = useTranslation('gjornaa');
  return (
    <NesteSteg
      tittel={t('steg.liste')}
      sitat={retur && <Sitat kilde={retur.av}>{retur.tekst}</Sitat>}
      handlinger={
        <KnappLenke to="/godkjent-tidligere/meld" search={{ id: oppgave.gjelderId }}>
          {t('steg.svarKnapp')}
        </KnappLenke>
      }
    >
      <p>{t('steg.listeTekst', { antall: oppgave.detalj })}</p>
    </NesteSteg>
  );
}

/** «Svar på det Torstein spør om», or why another must be asked. */
function Svarkort({ steg }: { steg: Svar }) {
  const { t } = useTranslation(['gjornaa', 'felles']);
  const { oppgave, retur } = steg;
  const other = erMaal(steg) ? 'nyAnbefaler' : 'nyBekrefter';
  const tittel = retur ? t('gjornaa:steg.svar', { navn: fornavn(retur.av) }) : t(`gjornaa:steg.${other}`);
  const knapp = t(retur ? 'gjornaa:steg.svarKnapp' : 'gjornaa:steg.velgKnapp');
  const sitat = retur && (
    <Sitat
      kilde={t('gjornaa:steg.kilde', {
        navn: retur.av,
        rolle: t(`felles:rolleISetning.${retur.rolle}`),
        naar: datoKort(datoAv(retur.tid)),
      })}
    >
      {retur.tekst}
    </Sitat>
  );
  return (
    <NesteSteg
      tittel={tittel}
      sitat={sitat}
      handlinger={
        erMaal(steg) ? (
          <KnappLenke to="/maal/$id" params={{ id: oppgave.gjelderId }}>
            {knapp}
          </KnappLenke>
        ) : (
          <KnappLenke to="/aktiviteter/$id/rediger" params={{ id: oppgave.gjelderId }}>
            {knapp}
          </KnappLenke>
        )
      }
    >
      <p>
        <Oppgavelenke steg={steg}>{oppgave.tittel}</Oppgavelenke>{' '}
        {erMaal(steg) && <span className="kp-kode">{oppgave.detalj}</span>}
      </p>
      {!retur && <p className="kp-les">{t(`gjornaa:steg.${other}Tekst`)}</p>}
    </NesteSteg>
  );
}

/** To the goal or the activity that a task is about. */
export function Oppgavelenke({ steg, children }: { steg: Svar; children: string }) {
  const params = { id: steg.oppgave.gjelderId };
  return erMaal(steg) ? (
    <Link to="/maal/$id" params={params}>
      {children}
    </Link>
  ) : (
    <Link to="/aktiviteter/$id" params={params}>
      {children}
    </Link>
  );
}

function Sendkort({ steg }: { steg: Extract<Steg, { slag: 'send' }> }) {
  const { t } = useTranslation('gjornaa');
  const { maal, antall } = steg;
  return (
    <NesteSteg
      tittel={t('steg.send', { tittel: maal.tittel })}
      handlinger={
        <KnappLenke to="/maal/$id" params={{ id: maal.id }}>
          {t('steg.sendKnapp')}
        </KnappLenke>
      }
    >
      <p>
        <span className="kp-kode">{maal.kode}</span> {maal.kategori}
      </p>
      <p>
        {t('steg.sendTekst')} <FlereKlare antall={antall - 1} />
      </p>
    </NesteSteg>
  );
}

export function FlereKlare({ antall }: { antall: number }) {
  const { t } = useTranslation('gjornaa');
  return antall > 0 ? <>{t('steg.flereKlare', { count: antall, antall: stortTallord(antall, true) })}</> : null;
}

function Utkastkort({ antall }: { antall: number }) {
  const { t } = useTranslation('gjornaa');
  return (
    <NesteSteg
      tittel={t('steg.utkast', { count: antall })}
      handlinger={
        <KnappLenke to="/aktiviteter" search={{ tilstand: 'UTKAST' }}>
          {t('steg.utkastKnapp', { count: antall })}
        </KnappLenke>
      }
    >
      <p>{t('steg.utkastTekst', { count: antall, antall: stortTallord(antall) })}</p>
    </NesteSteg>
  );
}

function Skrivkort() {
  const { t } = useTranslation('gjornaa');
  return (
    <NesteSteg
      tittel={t('steg.skriv')}
      handlinger={
        <KnappLenke to="/aktiviteter/ny">
          <Ikon av={PlusIcon} />
          {t('nyAktivitet')}
        </KnappLenke>
      }
    >
      <p>{t('steg.skrivTekst')}</p>
    </NesteSteg>
  );
}
