import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Aktivitet, aktivitetQuery } from '../../../shared/lib/aktivitet';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { feiltekst } from '../../../shared/lib/feiltekst';
import { dager, fornavn } from '../../../shared/lib/format';
import { type Maalside, maalsideQuery } from '../../../shared/lib/maalside';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { bevisfakta } from '../../../shared/ui/journal/aktivitetstekst';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import { Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Varsel } from '../../../shared/ui/varsel';
import type { Samling } from './bruk-samling';
import { Maalgrunnlag } from './maalgrunnlag';
import { oppgavetittel } from './oppgavetekst';

interface Props {
  nr: number;
  oppgave: Oppgave;
  samling: Samling;
  onTaUt: () => void;
}

/** Where the list of what is not shown yet leads. */
export const kortId = (oppgaveId: string): string => `sak-${oppgaveId}`;

/** One item to be read: its evidence unfolded, advice of its own if wanted, and a mark when its end has been shown. */
export function Samlekort({ nr, oppgave, samling, onTaUt }: Props) {
  const { t } = useTranslation('samlet');
  const id = useId();
  const hinder = samling.hindre.get(oppgave.id);
  const tittel = oppgavetittel(oppgave);
  return (
    <article
      className="kp-kort kp-stabel"
      id={kortId(oppgave.id)}
      data-sak={oppgave.id}
      tabIndex={-1}
      aria-labelledby={id}
    >
      <header className="kp-rad kp-mellom kp-samlekort__topp">
        <h2 id={id}>
          {nr}. {tittel}
        </h2>
        <span className="kp-rad kp-liten kp-nowrap">
          <Link to="/innboks" search={{ sak: oppgave.id }} aria-label={t('aapneNavn', { tittel })}>
            {t('aapne')}
          </Link>
          <button type="button" className="ds-link" aria-label={t('taUtNavn', { tittel })} onClick={onTaUt}>
            {t('taUt')}
          </button>
        </span>
      </header>
      {hinder !== undefined && <Varsel farge="warning">{hinder}</Varsel>}
      {oppgave.slag === 'BEKREFT_AKTIVITET' ? (
        <Aktivitetslest oppgave={oppgave} samling={samling} />
      ) : (
        <Maallest oppgave={oppgave} samling={samling} />
      )}
    </article>
  );
}

type Lestprops = Omit<Props, 'nr' | 'onTaUt'>;

function Aktivitetslest({ oppgave, samling }: Lestprops) {
  const { t } = useTranslation('innboks');
  const aktivitet = useQuery(aktivitetQuery(oppgave.gjelderId));
  return (
    <Hentet sporring={aktivitet} laster={t('lasterSak')}>
      {(data) => (
        <Lest oppgave={oppgave} samling={samling} versjon={data.versjon} fakta={bevisfakta(data)}>
          <Innhold aktivitet={data} />
        </Lest>
      )}
    </Hentet>
  );
}

function Innhold({ aktivitet }: { aktivitet: Aktivitet }) {
  const { t } = useTranslation(['innboks', 'journal']);
  return (
    <>
      <p className="kp-les kp-linjeskift">{aktivitet.tekst || t('journal:ingenTekst')}</p>
      <Vedleggsliste vedlegg={aktivitet.vedlegg} />
      <p className="kp-liten">
        <span className="kp-dempet">{t('innboks:tellerFor')}</span>{' '}
        {aktivitet.maal.map(({ tittel }) => tittel).join(' · ')}
      </p>
    </>
  );
}

function Maallest({ oppgave, samling }: Lestprops) {
  const { t } = useTranslation('innboks');
  const maal = useQuery(maalsideQuery(oppgave.gjelderId));
  const fakta = ({ kode, maalplan }: Maalside): string => `${kode} · ${maalplan.navn}`;
  const { sperr } = samling;
  const alone = oppgave.slag === 'GODKJENN_MAAL' && maal.data !== undefined && !erEnstemmig(maal.data);
  useEffect(() => {
    if (alone) sperr(oppgave.id, feiltekst('maal.ikkeSamlet', {}));
  }, [alone, sperr, oppgave.id]);
  return (
    <Hentet sporring={maal} laster={t('lasterSak')}>
      {(data) => (
        <Lest oppgave={oppgave} samling={samling} versjon={data.versjon} fakta={fakta(data)}>
          <Maalgrunnlag maal={data} />
        </Lest>
      )}
    </Hentet>
  );
}

/** Only what everyone has recommended is approved with others; the server says the same. */
const erEnstemmig = ({ anbefalinger }: Maalside): boolean =>
  anbefalinger.every(({ tilstand }) => tilstand === 'ANBEFALT');

/** Whose it is and how long it has waited, the evidence, the advice, and the end that counts as shown. */
function Lest({
  oppgave,
  samling,
  versjon,
  fakta,
  children,
}: Lestprops & { versjon: number; fakta: string; children: ReactNode }) {
  const { t } = useTranslation('samlet');
  return (
    <>
      <p className="kp-liten kp-dempet">
        <b className="kp-sterk">{oppgave.lis.navn}</b> · {fakta} · {t('ventet', { dager: dager(oppgave.dager) })}
      </p>
      {children}
      <Raad oppgave={oppgave} samling={samling} />
      <Slutt
        // What has changed since must be shown again.
        key={versjon}
        onVist={() => {
          samling.vis(oppgave.id, versjon);
        }}
      />
      {samling.erVist(oppgave.id) && (
        <p className="kp-rad kp-tett kp-liten kp-dempet">
          <Ikon av={CheckmarkCircleFillIcon} /> {t('vist')}
        </p>
      )}
    </>
  );
}

function Raad({ oppgave, samling }: Lestprops) {
  const { t } = useTranslation('samlet');
  const [open, setOpen] = useState(samling.raad(oppgave.id) !== '');
  const navn = fornavn(oppgave.lis.navn);
  if (!open) {
    return (
      <div>
        <button
          type="button"
          className="ds-link"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('raad', { navn })}
        </button>
      </div>
    );
  }
  return (
    <Tekstomraade
      ledetekst={t('raadFelt', { navn })}
      valgfritt
      rader={2}
      verdi={samling.raad(oppgave.id)}
      onEndre={(tekst) => {
        samling.skrivRaad(tekst, oppgave.id);
      }}
    />
  );
}

/** The end of what is to be read; tells once it has been on the screen. */
function Slutt({ onVist }: { onVist: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  const told = useRef(onVist);
  told.current = onVist;
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      told.current();
    });
    if (mark.current) observer.observe(mark.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return <div ref={mark} className="kp-samlekort__slutt" />;
}
