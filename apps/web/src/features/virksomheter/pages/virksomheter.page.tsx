import { Buildings2Icon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { stortTallord } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import { type Virksomhet, virksomheterQuery } from '../../../shared/lib/virksomheter';
import { Datatabell, type Kolonne, Mangler } from '../../../shared/ui/datatabell';
import { Hentet } from '../../../shared/ui/hentet';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Nedtrekk, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { Tomtilstand } from '../../../shared/ui/tomtilstand';
import { orgnrITekst } from '../components/faktapanel';

/** `/virksomheter`: the register. */
export function VirksomheterSide() {
  const { t } = useTranslation('virksomheter');
  const virksomheter = useQuery(virksomheterQuery);
  useDokumenttittel(t('sideListe'));
  return (
    <Hentet sporring={virksomheter} laster={t('lasterListe')} form="side">
      {(alle) => (
        <>
          <Sidetopp
            tittel={
              alle.length === 0
                ? t('liste.tittelTom')
                : t('liste.tittel', { count: alle.length, antall: stortTallord(alle.length) })
            }
            ingress={t(alle.length === 0 ? 'liste.tomTekst' : 'liste.ingress')}
            handlinger={
              <>
                <KnappLenke to="/virksomheter/ny">{t('liste.ny')}</KnappLenke>
                <KnappLenke to="/oppsett" variant="secondary">
                  {t('liste.fraFil')}
                </KnappLenke>
              </>
            }
          />
          <Innhold>{alle.length === 0 ? <Tom /> : <Register alle={alle} />}</Innhold>
        </>
      )}
    </Hentet>
  );
}

function Tom() {
  const { t } = useTranslation('virksomheter');
  return (
    <Tomtilstand ikon={Buildings2Icon} tittel={t('liste.tittelTom')}>
      <p>{t('liste.tomTekst')}</p>
    </Tomtilstand>
  );
}

function Register({ alle }: { alle: readonly Virksomhet[] }) {
  const { t } = useTranslation('virksomheter');
  const fylkenavn = useFylkenavn();
  const [query, setQuery] = useState('');
  const [fylke, setFylke] = useState('');
  const needle = query
    .trim()
    .toLocaleLowerCase('nb')
    .replace(/(?<=\d)\s(?=\d)/g, '');
  const rows = alle.filter(
    (one) =>
      (fylke === '' || one.fylke === fylke) && `${one.navn} ${one.orgnr}`.toLocaleLowerCase('nb').includes(needle),
  );
  const fylker = [...new Set(alle.map((one) => one.fylke))].sort();
  return (
    <div className="kp-stabel kp-luft">
      <div className="kp-skjema">
        <div className="kp-feltrad">
          <Tekstfelt id="sok" ledetekst={t('liste.sok')} type="search" verdi={query} onEndre={setQuery} bred />
          {fylker.length > 1 && (
            <Nedtrekk id="fylke" ledetekst={t('liste.fylke')} verdi={fylke} onEndre={setFylke}>
              <option value="">{t('liste.alleFylker')}</option>
              {fylker.map((nummer) => (
                <option key={nummer} value={nummer}>
                  {fylkenavn(nummer)}
                </option>
              ))}
            </Nedtrekk>
          )}
        </div>
      </div>
      <p className="kp-bare-skjermleser" role="status">
        {(needle !== '' || fylke !== '') && t('liste.treff', { count: rows.length })}
      </p>
      {rows.length === 0 ? <p>{t('liste.ingenTreff')}</p> : <Tabell rader={rows} />}
    </div>
  );
}

function Tabell({ rader }: { rader: readonly Virksomhet[] }) {
  const { t } = useTranslation('virksomheter');
  const fylkenavn = useFylkenavn();
  const kolonner: Kolonne<Virksomhet>[] = [
    {
      id: 'navn',
      navn: t('liste.navn'),
      sorter: ({ navn }) => navn,
      celle: ({ id, navn, orgnr }) => (
        <>
          <Link to="/virksomheter/$id" params={{ id }}>
            {navn}
          </Link>
          <div className="kp-liten kp-dempet kp-tall">{orgnrITekst(orgnr)}</div>
        </>
      ),
    },
    {
      id: 'type',
      navn: t('liste.type'),
      sorter: ({ type }) => t(`type.${type}`),
      celle: ({ type }) => t(`type.${type}`),
    },
    {
      id: 'kommune',
      navn: t('liste.kommune'),
      sorter: ({ kommunenummer }) => kommunenummer,
      celle: ({ kommunenummer, fylke }) => `${kommunenummer}, ${fylkenavn(fylke)}`,
    },
    {
      id: 'sentralitet',
      navn: t('liste.sentralitet'),
      tall: true,
      sorter: ({ sentralitet }) => sentralitet,
      tom: ({ sentralitet }) => sentralitet === null,
      celle: ({ sentralitet, sentralitetAar }) =>
        sentralitet === null ? <Mangler /> : `${String(sentralitet)} (${String(sentralitetAar ?? '')})`,
    },
  ];
  return (
    <Datatabell
      navn={t('liste.tabell')}
      kolonner={kolonner}
      rader={rader}
      noekkel={({ id }) => id}
      start={{ kolonne: 'navn', retning: 'ascending' }}
    />
  );
}
