import { useTranslation } from 'react-i18next';
import type { Periodeattest } from '../api/attest';
import { dato, desimal, fravaerslinje, kategori as kategorinavn, stillingsprosent } from './papirord';

/** What has been attested, in one row. Roles are spelled out, since a phone shows the table as a card. */
export function Tjenestetabell({ attest }: { attest: Periodeattest }) {
  const { t } = useTranslation('attestark');
  const { fra, tilDato, stilling, teller } = attest;
  const names = [t('periode'), t('sted'), t('stilling'), t('maaneder')];
  return (
    <table className="kp-ark__tabell" role="table">
      <caption>{t('attestert')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {names.map((name, index) => (
            <th key={name} scope="col" role="columnheader" className={index > 1 ? 'tall' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        <tr role="row">
          <td role="cell">{t('fraTil', { fra: dato(fra), til: dato(tilDato) })}</td>
          <td role="cell">
            <Sted attest={attest} />
          </td>
          <td role="cell" className="tall" data-navn={t('stilling')}>
            {stillingsprosent(stilling)}
          </td>
          <td role="cell" className="tall" data-navn={t('maaneder')}>
            {teller === null ? '–' : desimal(teller)}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Sted({ attest: { arena, virksomhet, kategori, annetSted } }: { attest: Periodeattest }) {
  const { t } = useTranslation('attestark');
  return (
    <>
      {arena?.navn ?? virksomhet.navn}
      <small>{kategorinavn(kategori)}</small>
      {annetSted && <small>{t('annetSted', { tittel: annetSted.tittel, utsteder: annetSted.utsteder })}</small>}
    </>
  );
}

/** Absence within the attested days; for LIS1 with the days proposed and set. */
export function Attestfravaer({ fravaer }: Pick<Periodeattest, 'fravaer'>) {
  const { t } = useTranslation('attestark');
  const days = ({ dagerSatt, dagerForeslaatt }: Periodeattest['fravaer'][number]): string =>
    dagerSatt === null
      ? ''
      : `. ${t('dager', { satt: desimal(dagerSatt), foreslaatt: desimal(dagerForeslaatt ?? 0) })}`;
  return (
    <>
      <h3 className="kp-ark__under">{t('fravaer')}</h3>
      {fravaer.length === 0 ? (
        <p>{t('ingenFravaer')}</p>
      ) : (
        <ul className="kp-ark__liste">
          {fravaer.map((row) => (
            <li key={row.id}>{fravaerslinje(row) + days(row)}</li>
          ))}
        </ul>
      )}
      <p className="kp-ark__liten">{t('foerFravaer')}</p>
    </>
  );
}
