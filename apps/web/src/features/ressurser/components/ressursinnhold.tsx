import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import type { Ressurs } from '../../../shared/lib/ressurser';
import { Fakta } from '../../../shared/ui/tallrad';
import { useUtgivernavn } from './utgiver';

export type Innhold = Pick<
  Ressurs,
  | 'type'
  | 'tittel'
  | 'tekst'
  | 'adresse'
  | 'punkter'
  | 'maalgruppe'
  | 'spraak'
  | 'fagligOppdatert'
  | 'nesteGjennomgang'
  | 'maal'
> &
  Pick<Ressurs, 'utgiver' | 'virksomhetId' | 'virksomhet' | 'omraade'>;

/** A resource as its readers see it; the form shows the same before it is published. */
export function Ressursinnhold({ ressurs }: { ressurs: Innhold }) {
  const { t } = useTranslation('ressurser');
  const { tittel, tekst, adresse, punkter } = ressurs;
  return (
    <div className="kp-stabel">
      <p className="kp-les kp-linjeskift">{tekst}</p>
      {adresse !== null && adresse !== '' && (
        <p>
          <a href={adresse} target="_blank" rel="noopener noreferrer">
            {t('en.aapne', { tittel })}
          </a>
        </p>
      )}
      {punkter.length > 0 && (
        <ul aria-label={t('en.punkter')}>
          {punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ul>
      )}
      <Om ressurs={ressurs} />
    </div>
  );
}

function Om({ ressurs }: { ressurs: Innhold }) {
  const { t } = useTranslation('ressurser');
  const { t: felles } = useTranslation();
  const navn = useUtgivernavn();
  const { type, spraak, fagligOppdatert, nesteGjennomgang, maal, maalgruppe } = ressurs;
  const audience = maalgruppe.map((rolle) => felles(`roller.${rolle}`)).join(', ');
  return (
    <Fakta
      fakta={[
        { navn: t('en.type'), verdi: t(`typer.${type}`) },
        { navn: t('en.utgiver'), verdi: navn(ressurs) },
        { navn: t('en.spraak'), verdi: t(`spraak.${spraak}`) },
        { navn: t('en.maalgruppe'), verdi: audience === '' ? t('en.forAlle') : audience },
        ...(fagligOppdatert === '' ? [] : [{ navn: t('en.oppdatert'), verdi: datoITekst(fagligOppdatert) }]),
        ...(nesteGjennomgang === null ? [] : [{ navn: t('en.gjennomgang'), verdi: datoITekst(nesteGjennomgang) }]),
        ...(maal.length === 0 ? [] : [{ navn: t('en.maal'), verdi: maal.map(({ kode }) => kode).join(', ') }]),
      ]}
    />
  );
}
