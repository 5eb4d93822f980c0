import { EnvelopeClosedFillIcon, MegaphoneIcon, PencilWritingIcon } from '@navikt/aksel-icons';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { skrevet, stortTallord } from '../../../shared/lib/format';
import { usePartISetning } from '../../../shared/lib/meldinger';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Chip } from '../../../shared/ui/statuschip';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { type Kunngjoering, merkLest, mottatteQuery } from '../api/kunngjoeringer';
import { kanKunngjoere } from '../api/roller';
import { Bekreft } from '../components/bekreft';
import { Flere } from '../components/flere';

/** `/kunngjoeringer`: what has been announced to one. */
export function KunngjoeringerSide() {
  const { t } = useTranslation('kunngjoeringer');
  const { rolle } = useRolle();
  const mottatte = useInfiniteQuery(mottatteQuery);
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={mottatte} laster={t('laster')} form="side">
      {({ pages }) => {
        const count = pages[0]?.uleste ?? 0;
        const rows = pages.flatMap(({ kunngjoeringer }) => kunngjoeringer);
        return (
          <>
            <Sidetopp
              tittel={count === 0 ? t('tittelIngen') : t('tittel', { count, antall: stortTallord(count) })}
              handlinger={kanKunngjoere(rolle.rolle) && <Sending />}
            />
            <Innhold>
              <div className="kp-stabel kp-luft kp-traader">
                {rows.length === 0 ? <Ingen /> : <Tavle rader={rows} />}
                <Flere sporring={mottatte} />
              </div>
            </Innhold>
          </>
        );
      }}
    </Hentet>
  );
}

function Sending() {
  const { t } = useTranslation('kunngjoeringer');
  return (
    <>
      <KnappLenke to="/kunngjoeringer/sendte" variant="tertiary">
        {t('sendte.side')}
      </KnappLenke>
      <KnappLenke to="/kunngjoeringer/ny" variant="secondary">
        <Ikon av={PencilWritingIcon} />
        {t('ny.side')}
      </KnappLenke>
    </>
  );
}

function Ingen() {
  const { t } = useTranslation('kunngjoeringer');
  return (
    <Tomtilstand ikon={MegaphoneIcon} tittel={t('ingen')}>
      <p>{t('ingenTekst')}</p>
    </Tomtilstand>
  );
}

/** One may be named in the address, by a notice or a mail; that one is open from the start. */
function Tavle({ rader }: { rader: readonly Kunngjoering[] }) {
  const hash = useLocation({ select: (location) => location.hash });
  return (
    <ul className="kp-liste">
      {rader.map((rad) => (
        <Post key={rad.id === hash ? `#${hash}` : rad.id} kunngjoering={rad} aapenFra={rad.id === hash} />
      ))}
    </ul>
  );
}

function Post({ kunngjoering, aapenFra }: { kunngjoering: Kunngjoering; aapenFra: boolean }) {
  const { t } = useTranslation('kunngjoeringer');
  const partnavn = usePartISetning();
  const { id, tittel, tekst, avsender, publisertTid, viktig, lest, bekreftet } = kunngjoering;
  const [open, setOpen] = useState(aapenFra);
  useLest(id, open && !lest);
  return (
    <li id={id} className="kp-liste__rad--topp">
      <div className="kp-liste__hoved kp-stabel kp-tett">
        <h2 className="kp-kunngjoering__tittel">
          <button
            type="button"
            className={lest ? 'ds-link' : 'ds-link kp-sterk'}
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {tittel}
          </button>
        </h2>
        <p className="kp-liten kp-dempet">{t('fra', { hvem: partnavn(avsender), tid: skrevet(publisertTid) })}</p>
        {open && <p className="kp-les kp-linjeskift">{tekst}</p>}
        {open && viktig && !bekreftet && <Bekreft id={id} tittel={tittel} />}
        {open && bekreftet && <p className="kp-liten kp-dempet">{t('duHarBekreftet')}</p>}
      </div>
      {!lest && (
        <Chip farge="warning" ikon={EnvelopeClosedFillIcon}>
          {t('ulest')}
        </Chip>
      )}
    </li>
  );
}

/** What is unfolded is read. */
function useLest(id: string, naa: boolean): void {
  const client = useQueryClient();
  const told = useRef(false);
  useEffect(() => {
    if (!naa || told.current) return;
    told.current = true;
    merkLest(id).then(
      () => void client.invalidateQueries({ queryKey: ['kunngjoeringer'] }),
      () => {
        told.current = false;
      },
    );
  }, [client, id, naa]);
}
