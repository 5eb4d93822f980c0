import { Button } from '@digdir/designsystemet-react';
import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import { useMaaltitler } from '../../../shared/lib/maaltitler';
import type { Ressurs } from '../../../shared/lib/ressurser';
import type { Vedlegg } from '../../../shared/lib/vedlegg';
import { Ikon } from '../../../shared/ui/ikon';
import { Vedleggsliste } from '../../../shared/ui/journal/vedlegg';
import { Fakta } from '../../../shared/ui/tallrad';
import type { Utgivervalg } from '../api/ressurser';
import './ressurs.css';
import { useUtgivernavn } from './utgiver';

type Felt = 'type' | 'tekst' | 'adresse' | 'punkter' | 'maalgruppe' | 'spraak' | 'fagligOppdatert' | 'nesteGjennomgang';
export type Innhold = Pick<Ressurs, Felt> & {
  readonly fil: Vedlegg | null;
  readonly maal: readonly { kode: string }[];
};

/** A resource as its readers see it; the form shows the same before it is published, and the owner each version. */
export function Ressursinnhold({ ressurs, utgiver }: { ressurs: Innhold; utgiver: Utgivervalg }) {
  const { t } = useTranslation('ressurser');
  const { tekst, adresse, fil, punkter } = ressurs;
  return (
    <div className="kp-stabel">
      {tekst !== '' && <p className="kp-les kp-linjeskift">{tekst}</p>}
      <Vedleggsliste vedlegg={fil ? [fil] : []} />
      <Lenke adresse={adresse} />
      {punkter.length > 0 && (
        <ol className="kp-les kp-ressurs__punkter" aria-label={t('en.punkter')}>
          {punkter.map((punkt) => (
            <li key={punkt}>{punkt}</li>
          ))}
        </ol>
      )}
      <Om ressurs={ressurs} utgiver={utgiver} />
      <Maalene koder={ressurs.maal.map(({ kode }) => kode)} />
    </div>
  );
}

/** Says where it leads. While it is being typed it may lead nowhere yet. */
function Lenke({ adresse }: { adresse: string | null }) {
  const { t } = useTranslation('ressurser');
  const url = adresse !== null && URL.canParse(adresse) ? new URL(adresse) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  return (
    <div className="kp-bredknapp">
      <Button asChild>
        <a href={url.href} target="_blank" rel="noopener noreferrer">
          {t('en.aapne', { sted: url.hostname })}
          <Ikon av={ExternalLinkIcon} />
        </a>
      </Button>
    </div>
  );
}

function Om({ ressurs, utgiver }: { ressurs: Innhold; utgiver: Utgivervalg }) {
  const { t } = useTranslation(['ressurser', 'felles']);
  const navn = useUtgivernavn();
  const { type, spraak, fagligOppdatert, nesteGjennomgang, maalgruppe } = ressurs;
  const audience = maalgruppe.map((rolle) => t(`felles:roller.${rolle}`)).join(', ');
  return (
    <Fakta
      fakta={[
        { navn: t('en.type'), verdi: t(`typer.${type}`) },
        { navn: t('en.utgiver'), verdi: navn(utgiver) },
        { navn: t('en.spraak'), verdi: t(`spraak.${spraak}`) },
        { navn: t('en.maalgruppe'), verdi: audience === '' ? t('en.forAlle') : audience },
        ...(fagligOppdatert === '' ? [] : [{ navn: t('en.oppdatert'), verdi: datoITekst(fagligOppdatert) }]),
        ...(nesteGjennomgang === null ? [] : [{ navn: t('en.gjennomgang'), verdi: datoITekst(nesteGjennomgang) }]),
      ]}
    />
  );
}

/** The goals it helps with; a code of an older catalogue has no title any more. */
function Maalene({ koder }: { koder: readonly string[] }) {
  const { t } = useTranslation('ressurser');
  const { titler } = useMaaltitler();
  if (koder.length === 0) return null;
  return (
    <div>
      <p className="kp-legend">{t('en.maal')}</p>
      <ul className="kp-ressurs__maal">
        {koder.map((kode) => (
          <li key={kode}>
            <span className="kp-kode">{kode}</span> {titler.get(kode)}
          </li>
        ))}
      </ul>
    </div>
  );
}
