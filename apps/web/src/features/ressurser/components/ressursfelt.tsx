import { useTranslation } from 'react-i18next';
import type { Ressurs } from '../../../shared/lib/ressurser';
import type { Skjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Vedleggsfelt } from '../../../shared/ui/journal/vedleggsfelt';
import { Maalvelger } from '../../../shared/ui/maalvelger';
import { Nedtrekk, Tekstfelt, Tekstomraade } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { TYPER } from '../api/filter';
import type { Ressursvisning, Utgivervalg } from '../api/ressurser';
import { Maalgrupper } from './maalgrupper';
import type { Ressursverdier } from './ressursverdier';
import { useUtgivernavn } from './utgiver';

const SPRAAK = ['nb', 'nn', 'en'] as const satisfies readonly Ressurs['spraak'][];

interface Props {
  skjema: Skjema<Ressursverdier, Ressursvisning>;
  utgivere: readonly Utgivervalg[];
}
type Del = Pick<Props, 'skjema'>;

export function Ressursfelt({ skjema, utgivere }: Props) {
  const { t } = useTranslation('ressurser');
  const { felt, verdier, sett } = skjema;
  const utgiver = utgivere[Number(verdier.som)] ?? utgivere[0];
  return (
    <>
      {utgivere.length > 1 && <Utgivere skjema={skjema} utgivere={utgivere} />}
      <ValgChips
        id="type"
        ledetekst={t('skjema.type')}
        valg={TYPER.map((type) => ({ verdi: type, tekst: t(`typer.${type}`) }))}
        verdi={verdier.type}
        onEndre={(type) => {
          sett({ type });
        }}
      />
      <Tekstfelt {...felt('tittel')} ledetekst={t('skjema.tittel')} autoComplete="off" maxLength={150} />
      <Tekstomraade {...felt('tekst')} ledetekst={t('skjema.tekst')} hjelp={t('skjema.tekstHjelp')} />
      <Hvor skjema={skjema} />
      <Maalvelger
        tittel={t('skjema.maal')}
        andreHjelp={t('skjema.maalAndre')}
        valgt={verdier.maalkoder}
        onEndre={(maalkoder) => {
          sett({ maalkoder });
        }}
      />
      {utgiver && (
        <Maalgrupper
          utgiver={utgiver}
          valgt={verdier.maalgruppe}
          onEndre={(maalgruppe) => {
            sett({ maalgruppe });
          }}
        />
      )}
      <SpraakOgDatoer skjema={skjema} />
      {utgiver && <HvemKanLese lesere={[{ tekst: t(`skjema.lesere.${utgiver.utgiver}`) }]} />}
    </>
  );
}

function SpraakOgDatoer({ skjema: { felt, verdier, sett } }: Del) {
  const { t } = useTranslation('ressurser');
  return (
    <>
      <ValgChips
        id="spraak"
        ledetekst={t('skjema.spraak')}
        valg={SPRAAK.map((spraak) => ({ verdi: spraak, tekst: t(`spraak.${spraak}`) }))}
        verdi={verdier.spraak}
        onEndre={(spraak) => {
          sett({ spraak });
        }}
      />
      <div className="kp-feltrad">
        <Datofelt {...felt('fagligOppdatert')} ledetekst={t('skjema.oppdatert')} />
        <Datofelt {...felt('nesteGjennomgang')} ledetekst={t('skjema.gjennomgang')} valgfritt />
      </div>
    </>
  );
}

function Utgivere({ skjema: { felt }, utgivere }: Props) {
  const { t } = useTranslation('ressurser');
  const navn = useUtgivernavn();
  return (
    <Nedtrekk {...felt('som')} ledetekst={t('skjema.som')}>
      {utgivere.map((utgiver, index) => (
        <option key={navn(utgiver)} value={String(index)}>
          {navn(utgiver)}
        </option>
      ))}
    </Nedtrekk>
  );
}

/** A file, an address or points, by its type. */
function Hvor({ skjema: { felt, verdier, sett, skjemafeil } }: Del) {
  const { t } = useTranslation('ressurser');
  const { type, filer } = verdier;
  return (
    <>
      {type === 'DOKUMENT' && (
        <Vedleggsfelt
          ledetekst={t('skjema.fil')}
          mest={1}
          feil={skjemafeil.for('vedlegg')}
          verdi={filer}
          onEndre={(next) => {
            sett({ filer: next });
            skjemafeil.toem('vedlegg');
          }}
        />
      )}
      {type === 'SJEKKLISTE' && (
        <Tekstomraade {...felt('punkter')} ledetekst={t('skjema.punkter')} hjelp={t('skjema.punkterHjelp')} rader={6} />
      )}
      <Tekstfelt
        {...felt('adresse')}
        ledetekst={t('skjema.adresse')}
        hjelp={t('skjema.adresseHjelp')}
        valgfritt={type === 'SJEKKLISTE' || type === 'DOKUMENT'}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}
