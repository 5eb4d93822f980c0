import { CalendarIcon, DownloadIcon, PlusIcon, UploadIcon } from '@navikt/aksel-icons';
import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { lastNed } from '../../../shared/lib/csv';
import { maaneder, periode as tidsperiode } from '../../../shared/lib/format';
import { periodestatus } from '../../../shared/lib/periodefakta';
import { desimaltall, kategorinavn, maanedstekst, tidsrom } from '../../../shared/lib/tjenesteord';
import type { Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datatabell, type Kolonne, Mangler } from '../../../shared/ui/datatabell';
import { Ikon } from '../../../shared/ui/ikon';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Statuschip } from '../../../shared/ui/statuschip';
import { Uthevet } from '../../../shared/ui/uthevet';
import { kalenderadresse } from '../api/tjenestetid';
import { lagCsv } from './csv';
import { statusfakta, tellerTilNaa } from './statusfakta';

/** Newest first; those that have been replaced last. */
const order = (a: Tjenesteperiode, b: Tjenesteperiode): number =>
  Number(a.tilstand === 'ERSTATTET') - Number(b.tilstand === 'ERSTATTET') || (a.fra < b.fra ? 1 : -1);

/** The periods in figures: the same as in the picture, with who has signed and what can be done. */
export function Periodetabell({ tid }: { tid: Tjenestetid }) {
  const { t, i18n } = useTranslation('tjenestetid');
  const kolonner = useKolonner(tid.idag);
  return (
    <section className="kp-seksjon kp-stabel" aria-labelledby="tabell">
      <div className="kp-rad kp-mellom">
        <h2 id="tabell">{t('tabell.tittel')}</h2>
        <div className="kp-rad">
          {tid.tillatteHandlinger.includes('registrer') && (
            <KnappLenke to="/tjenestetid/ny" variant="secondary">
              <Ikon av={PlusIcon} />
              {t('registrer')}
            </KnappLenke>
          )}
          {tid.tillatteHandlinger.includes('registrer') && (
            <KnappLenke to="/tjenestetid/importer" variant="tertiary">
              <Ikon av={UploadIcon} />
              {t('importer')}
            </KnappLenke>
          )}
          <Button
            variant="tertiary"
            onClick={() => {
              lastNed(t('csv.filnavn', { dato: tid.idag }), lagCsv(t, tid));
            }}
          >
            <Ikon av={DownloadIcon} />
            {t('csv.knapp')}
          </Button>
          <Button asChild variant="tertiary">
            <a href={kalenderadresse(tid.utdanningslopId, i18n.language)} download>
              <Ikon av={CalendarIcon} />
              {t('kalender')}
            </a>
          </Button>
        </div>
      </div>
      <Datatabell
        navn={t('tabell.navn')}
        kolonner={kolonner}
        rader={[...tid.perioder].sort(order)}
        noekkel={({ id }) => id}
      />
      <Sum tid={tid} />
    </section>
  );
}

function Sum({ tid: { krav } }: { tid: Tjenestetid }) {
  const { t } = useTranslation('tjenestetid');
  const total = krav.find((one) => one.krav === 'TOTALT');
  if (!total) return null;
  const values = { alt: maanedstekst(total.medRegistrert.telt), attestert: maanedstekst(total.bekreftet.telt) };
  return (
    <p className="kp-tall">
      <Uthevet tekst={t('tabell.sum', values)} />
    </p>
  );
}

function useKolonner(idag: string): Kolonne<Tjenesteperiode>[] {
  const { t } = useTranslation('tjenestetid');
  return [
    { id: 'periode', navn: t('tabell.periode'), bredde: '13rem', celle: ({ fra, til }) => tidsperiode(fra, til) },
    { id: 'sted', navn: t('tabell.sted'), utenNavn: true, celle: (periode) => <Sted periode={periode} /> },
    {
      ...{ id: 'stilling', navn: t('tabell.stilling'), tall: true },
      celle: ({ stilling }) => t('prosent', { tall: desimaltall(stilling) }),
    },
    {
      ...{ id: 'fravaer', navn: t('tabell.fravaer'), tom: ({ fravaer }) => fravaer.length === 0 },
      celle: (periode) => <Fravaer periode={periode} />,
    },
    {
      ...{ id: 'teller', navn: t('tabell.teller'), tall: true },
      celle: (periode) => {
        const sum = tellerTilNaa(periode);
        return sum === null ? <Mangler tekst={t('tabell.tellerIkke')} /> : <Teller sum={sum} periode={periode} />;
      },
    },
    {
      ...{ id: 'status', navn: t('tabell.status'), utenNavn: true },
      celle: (periode) => <Status periode={periode} idag={idag} />,
    },
  ];
}

function Sted({ periode: { virksomhet, arena, kategori, annetSted, vedlegg } }: { periode: Tjenesteperiode }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <>
      <span className="kp-linje">{arena?.navn ?? virksomhet.navn}</span>
      <span className="kp-linje kp-liten kp-dempet">{kategorinavn(kategori)}</span>
      {annetSted && <span className="kp-linje kp-liten">{t('tabell.annetSted', { tittel: annetSted.tittel })}</span>}
      <Vedleggsliste vedlegg={vedlegg} />
    </>
  );
}

/** What it counts up to today, and apart from it what is planned. */
function Teller({ sum, periode: { teller } }: { sum: number; periode: Tjenesteperiode }) {
  const { t } = useTranslation('tjenestetid');
  return (
    <>
      {maaneder(sum)}
      {Number(teller?.planlagt ?? 0) > 0 && (
        <span className="kp-linje kp-liten kp-dempet">
          {t('tabell.planlagt', { maaneder: maanedstekst(teller?.planlagt ?? '') })}
        </span>
      )}
    </>
  );
}

function Fravaer({ periode: { fravaer, teller } }: { periode: Tjenesteperiode }) {
  const { t } = useTranslation(['tjenestetid', 'tjenesteord']);
  if (fravaer.length === 0) return <Mangler tekst={t('tjenestetid:tabell.uten')} />;
  return (
    <>
      {fravaer.map(({ id, slag, fra, til, grad }) => (
        <span key={id} className="kp-linje">
          {t('tjenestetid:tabell.ettFravaer', {
            slag: t(`tjenesteord:fravaer.${slag}`),
            tidsrom: tidsrom(fra, til),
            grad: grad === 100 ? '' : t('tjenestetid:tabell.grad', { grad }),
          })}
        </span>
      ))}
      {teller !== null && Number(teller.fravaer) > 0 && (
        <span className="kp-linje kp-liten kp-dempet">
          {t('tjenestetid:tabell.fravaerUtgjoer', { maaneder: maanedstekst(teller.fravaer) })}
        </span>
      )}
    </>
  );
}

function Status({ periode, idag }: { periode: Tjenesteperiode; idag: string }) {
  const { t } = useTranslation('tjenestetid');
  const { tilstand, tekst } = periodestatus(periode, idag);
  return (
    <div className="kp-stabel kp-tett">
      <Statuschip ting="tjenesteperiode" tilstand={tilstand} {...(tekst !== undefined && { tekst })} />
      {statusfakta(t, periode, idag).map((line) => (
        <span key={line} className="kp-liten kp-dempet">
          {line}
        </span>
      ))}
      <Handlinger periode={periode} />
    </div>
  );
}

/** The links say which period they are about to those who hear them one by one. */
function Handlinger({ periode }: { periode: Tjenesteperiode }) {
  const { t } = useTranslation('tjenestetid');
  const { id, tillatteHandlinger: may, attestertTil, fra, til } = periode;
  const params = { id };
  const about = <span className="kp-bare-skjermleser"> {tidsperiode(fra, til)}</span>;
  return (
    <span className="kp-radlenker kp-liten">
      {may.includes('endre') && (
        <Link to="/tjenestetid/$id/rediger" params={params}>
          {t('tabell.endre')}
          {about}
        </Link>
      )}
      {may.includes('rett') && (
        <Link to="/tjenestetid/$id/rediger" params={params} search={{ rett: true }}>
          {t('tabell.rett')}
          {about}
        </Link>
      )}
      {attestertTil !== null && (
        <Link to="/tjenestetid/$id/attest" params={params}>
          {t('tabell.attest')}
          {about}
        </Link>
      )}
    </span>
  );
}
