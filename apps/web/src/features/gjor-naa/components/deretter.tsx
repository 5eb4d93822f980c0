import { ArrowRightIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort, fornavn, stortTallord } from '../../../shared/lib/format';
import { Liste, Rad } from '../../../shared/ui/liste';
import { useNoenFoerst } from '../../../shared/ui/noen-foerst';
import { Chip } from '../../../shared/ui/statuschip';
import { erMaal, FlereKlare, Oppgavelenke } from './neste-kort';
import type { Steg } from './steg';

/** The quiet list under the card. */
export function Deretter({ steg }: { steg: readonly Steg[] }) {
  const { t } = useTranslation('gjornaa');
  const { vist, bryter } = useNoenFoerst(steg, (antall) => t('alle', { antall }), t('faerre'));
  if (steg.length === 0) return null;
  return (
    <section className="kp-stabel" aria-labelledby="deretter">
      <div className="kp-rad kp-mellom">
        <h2 id="deretter">{t('deretter')}</h2>
        {bryter}
      </div>
      <Liste>
        {vist.map((ett) => (
          <Stegrad key={'oppgave' in ett ? ett.oppgave.id : ett.slag} steg={ett} />
        ))}
      </Liste>
    </section>
  );
}

function Stegrad({ steg }: { steg: Steg }) {
  if (steg.slag === 'svar') return <Svarrad steg={steg} />;
  if (steg.slag === 'periode') return <Perioderad steg={steg} />;
  if (steg.slag === 'fordeling') return <Fordelingsrad steg={steg} />;
  if (steg.slag === 'liste') return <Listerad steg={steg} />;
  return steg.slag === 'send' ? <Sendrad steg={steg} /> : <Utkastrad antall={steg.antall} />;
}

function Svarrad({ steg }: { steg: Extract<Steg, { slag: 'svar' }> }) {
  const { t } = useTranslation('gjornaa');
  const { oppgave, retur } = steg;
  const other = erMaal(steg) ? 'nyAnbefaler' : 'nyBekrefter';
  const name = retur
    ? t('steg.svarKort', { navn: fornavn(retur.av), tittel: oppgave.tittel })
    : t(`steg.${other}Kort`, { tittel: oppgave.tittel });
  const fakta = retur
    ? t('steg.returnertAv', { navn: retur.av, naar: datoKort(datoAv(retur.tid)) })
    : t(`steg.${other}Tekst`);
  const days = oppgave.dager > 0 ? { dager: oppgave.dager } : {};
  return <Rad tittel={<Oppgavelenke steg={steg}>{name}</Oppgavelenke>} fakta={fakta} {...days} />;
}

function Perioderad({ steg: { oppgave } }: { steg: Extract<Steg, { slag: 'periode' }> }) {
  const { t } = useTranslation('gjornaa');
  const days = oppgave.dager > 0 ? { dager: oppgave.dager } : {};
  const tittel = (
    <Link to="/tjenestetid/$id/rediger" params={{ id: oppgave.gjelderId }}>
      {t('steg.periode')}
    </Link>
  );
  return <Rad tittel={tittel} fakta={oppgave.tittel} {...days} />;
}

function Fordelingsrad({ steg: { oppgave } }: { steg: Extract<Steg, { slag: 'fordeling' }> }) {
  const { t } = useTranslation('gjornaa');
  const days = oppgave.dager > 0 ? { dager: oppgave.dager } : {};
  const tittel = (
    <Link to="/tjenestetid/fordel" search={{ id: oppgave.gjelderId }}>
      {t('steg.fordeling')}
    </Link>
  );
  return <Rad tittel={tittel} fakta={oppgave.detalj} {...days} />;
}

function Listerad({ steg: { oppgave } }: { steg: Extract<Steg, { slag: 'liste' }> }) {
  const { t } = useTranslation('gjornaa');
  const days = oppgave.dager > 0 ? { dager: oppgave.dager } : {};
  const tittel = (
    <Link to="/godkjent-tidligere/meld" search={{ id: oppgave.gjelderId }}>
      {t('steg.liste')}
    </Link>
  );
  return <Rad tittel={tittel} fakta={t('steg.listeTekst', { antall: oppgave.detalj })} {...days} />;
}

function Sendrad({ steg }: { steg: Extract<Steg, { slag: 'send' }> }) {
  const { t } = useTranslation('gjornaa');
  const { maal, antall } = steg;
  return (
    <Rad
      tittel={
        <Link to="/maal/$id" params={{ id: maal.id }}>
          {t('steg.send', { tittel: maal.tittel })}
        </Link>
      }
      fakta={
        <>
          {maal.kategori}. {t('steg.sendTekst')} <FlereKlare antall={antall - 1} />
        </>
      }
      status={
        <Chip farge="warning" ikon={ArrowRightIcon}>
          {t('steg.klare', { count: antall })}
        </Chip>
      }
    />
  );
}

function Utkastrad({ antall }: { antall: number }) {
  const { t } = useTranslation('gjornaa');
  return (
    <Rad
      tittel={
        <Link to="/aktiviteter" search={{ tilstand: 'UTKAST' }}>
          {t('steg.utkast', { count: antall })}
        </Link>
      }
      fakta={t('steg.utkastTekst', { count: antall, antall: stortTallord(antall) })}
    />
  );
}
