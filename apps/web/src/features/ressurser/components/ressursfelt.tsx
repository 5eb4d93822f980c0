import { useTranslation } from 'react-i18next';
import type { Ressurs } from '../../../shared/lib/ressurser';
import type { Skjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Nedtrekk, Tekstfelt, Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Avkrysningsgruppe, Avkrysningskort, ValgChips } from '../../../shared/ui/valg';
import type { Ressursvisning, Utgivervalg } from '../api/ressurser';
import type { Ressursverdier } from './ressursverdier';
import { useUtgivernavn } from './utgiver';

const TYPER = ['LENKE', 'DOKUMENT', 'VIDEO', 'KURS', 'SJEKKLISTE'] as const satisfies readonly Ressurs['type'][];
const SPRAAK = ['nb', 'nn', 'en'] as const satisfies readonly Ressurs['spraak'][];
const MAALGRUPPER = [
  'LIS',
  'VEILEDER',
  'SUPERVISOR',
  'LEDER',
] as const satisfies readonly Ressurs['maalgruppe'][number][];

interface Props {
  skjema: Skjema<Ressursverdier, Ressursvisning>;
  utgivere: readonly Utgivervalg[];
}

export function Ressursfelt({ skjema, utgivere }: Props) {
  const { t } = useTranslation('ressurser');
  const navn = useUtgivernavn();
  const { felt, verdier, sett } = skjema;
  return (
    <>
      {utgivere.length > 1 && (
        <Nedtrekk {...felt('som')} ledetekst={t('skjema.som')}>
          {utgivere.map((utgiver, index) => (
            <option key={navn(utgiver)} value={String(index)}>
              {navn(utgiver)}
            </option>
          ))}
        </Nedtrekk>
      )}
      <ValgChips
        id="type"
        ledetekst={t('skjema.type')}
        valg={TYPER.map((type) => ({ verdi: type, tekst: t(`typer.${type}`) }))}
        verdi={verdier.type}
        onEndre={(type) => {
          sett({ type });
        }}
      />
      <Ord skjema={skjema} />
      <Maalgrupper skjema={skjema} />
      <ValgChips
        id="spraak"
        ledetekst={t('skjema.spraak')}
        valg={SPRAAK.map((spraak) => ({ verdi: spraak, tekst: t(`spraak.${spraak}`) }))}
        verdi={verdier.spraak}
        onEndre={(spraak) => {
          sett({ spraak });
        }}
      />
      <Datofelt {...felt('fagligOppdatert')} ledetekst={t('skjema.oppdatert')} />
      <Datofelt {...felt('nesteGjennomgang')} ledetekst={t('skjema.gjennomgang')} valgfritt />
    </>
  );
}

/** What it is called, what it says, where it is, and what it helps with. */
function Ord({ skjema: { felt, verdier } }: Pick<Props, 'skjema'>) {
  const { t } = useTranslation('ressurser');
  return (
    <>
      <Tekstfelt {...felt('tittel')} ledetekst={t('skjema.tittel')} autoComplete="off" maxLength={150} />
      <Tekstomraade {...felt('tekst')} ledetekst={t('skjema.tekst')} />
      <Tekstfelt
        {...felt('adresse')}
        ledetekst={t('skjema.adresse')}
        hjelp={t('skjema.adresseHjelp')}
        valgfritt={verdier.type === 'SJEKKLISTE'}
        inputMode="url"
        autoComplete="off"
      />
      {verdier.type === 'SJEKKLISTE' && (
        <Tekstomraade {...felt('punkter')} ledetekst={t('skjema.punkter')} hjelp={t('skjema.punkterHjelp')} />
      )}
      <Tekstfelt
        {...felt('maal')}
        ledetekst={t('skjema.maal')}
        hjelp={t('skjema.maalHjelp')}
        valgfritt
        autoComplete="off"
      />
    </>
  );
}

function Maalgrupper({ skjema: { verdier, sett } }: Pick<Props, 'skjema'>) {
  const { t } = useTranslation('ressurser');
  const { t: felles } = useTranslation();
  return (
    <Avkrysningsgruppe ledetekst={t('skjema.maalgruppe')} hjelp={t('skjema.maalgruppeHjelp')}>
      {MAALGRUPPER.map((rolle) => (
        <Avkrysningskort
          key={rolle}
          tittel={felles(`roller.${rolle}`)}
          valgt={verdier.maalgruppe.includes(rolle)}
          onEndre={(on) => {
            const others = verdier.maalgruppe.filter((one) => one !== rolle);
            sett({ maalgruppe: on ? [...others, rolle] : others });
          }}
        />
      ))}
    </Avkrysningsgruppe>
  );
}
