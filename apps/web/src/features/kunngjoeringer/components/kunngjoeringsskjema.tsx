import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { datoITekst } from '../../../shared/lib/format';
import { useEngangsnoekkel } from '../../../shared/lib/hensikt';
import { feltMedFodselsnummer, usePartnavn } from '../../../shared/lib/meldinger';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { useSkjema } from '../../../shared/lib/skjema';
import { Datofelt } from '../../../shared/ui/datofelt';
import { HvemKanLese } from '../../../shared/ui/hvem-kan-lese';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Nedtrekk, Tekstfelt, Tekstomraade } from '../../../shared/ui/skjemafelt';
import { Skjemaramme } from '../../../shared/ui/skjemaramme';
import { Avkrysningskort, ValgChips } from '../../../shared/ui/valg';
import { type Avsender, sendKunngjoering } from '../api/kunngjoeringer';
import { type Kunngjoeringsverdi, sjekkVerdi, tilKunngjoering, tomVerdi } from './kunngjoeringsverdi';
import { Maalgruppevalg } from './maalgruppevalg';

interface Props {
  avsendere: readonly [Avsender, ...Avsender[]];
}

type Tilstand = ReturnType<typeof useKunngjoering>;

function useKunngjoering(first: Avsender) {
  const { t } = useTranslation('kunngjoeringer');
  const client = useQueryClient();
  const keyFor = useEngangsnoekkel();
  return useSkjema<Kunngjoeringsverdi, { id: string }>({
    utkast: 'kunngjoering:ny',
    start: tomVerdi(first),
    feltFor: feltMedFodselsnummer,
    koder: { 'kunngjoering.forLangtFrem': 'dato' },
    sjekk: (verdi) => sjekkVerdi(t, verdi),
    send: async (verdi) => {
      const body = tilKunngjoering(verdi);
      const sent = await sendKunngjoering(body, keyFor(JSON.stringify(body)));
      void client.invalidateQueries({ queryKey: ['kunngjoeringer'] });
      return sent;
    },
  });
}

/** From which office, to whom, what, and when. */
export function Kunngjoeringsskjema({ avsendere }: Props) {
  const { t } = useTranslation('kunngjoeringer');
  const [first] = avsendere;
  const skjema = useKunngjoering(first);
  useDokumenttittel(t('ny.side'), skjema.skjemafeil.har || skjema.feil !== null);
  const { verdier, sett } = skjema;
  // A draft may name an office one no longer has.
  const avsender = avsendere.find(({ som }) => som.noekkel === verdier.som) ?? first;
  if (skjema.kvittering) return <Sendt verdier={skjema.kvittering.verdier} />;
  return (
    <Skjemaramme
      skjema={skjema}
      handling={t(verdier.naar === 'naa' ? 'ny.send' : 'ny.planlegg')}
      avbryt={
        <KnappLenke to="/kunngjoeringer/sendte" variant="tertiary">
          {t('ny.avbryt')}
        </KnappLenke>
      }
    >
      {avsendere.length > 1 && <Avsendervalg {...{ avsendere, avsender, skjema }} />}
      <Maalgruppevalg avsender={avsender} skjema={skjema} />
      <Tekstfelt {...skjema.felt('tittel')} ledetekst={t('ny.tittel')} maxLength={120} />
      <Tekstomraade {...skjema.felt('tekst')} ledetekst={t('ny.tekst')} hjelp={t('ny.tekstHjelp')} rader={5} />
      <Avkrysningskort
        tittel={t('ny.viktig')}
        fakta={t('ny.viktigTekst')}
        valgt={verdier.viktig}
        onEndre={(viktig) => {
          sett({ viktig });
        }}
      />
      <Naar skjema={skjema} />
      <HvemKanLese lesere={[{ tekst: t('ny.lesere') }]} />
    </Skjemaramme>
  );
}

interface AvsendervalgProps extends Props {
  avsender: Avsender;
  skjema: Tilstand;
}

function Avsendervalg({ avsendere, avsender, skjema: { verdier, sett } }: AvsendervalgProps) {
  const { t } = useTranslation('kunngjoeringer');
  const partnavn = usePartnavn();
  return (
    <Nedtrekk
      id="som"
      ledetekst={t('ny.som')}
      verdi={avsender.som.noekkel}
      onEndre={(som) => {
        sett({ ...tomVerdi(avsendere.find((each) => each.som.noekkel === som) ?? avsendere[0]), ...behold(verdier) });
      }}
    >
      {avsendere.map(({ som }) => (
        <option key={som.noekkel} value={som.noekkel}>
          {partnavn(som)}
        </option>
      ))}
    </Nedtrekk>
  );
}

/** What is written stays when another office is chosen; the audience is that office's own. */
const behold = ({ tittel, tekst, viktig, naar, dato, klokken }: Kunngjoeringsverdi) => ({
  ...{ tittel, tekst, viktig, naar, dato, klokken },
});

function Naar({ skjema }: { skjema: Tilstand }) {
  const { t } = useTranslation('kunngjoeringer');
  const { verdier, sett, felt } = skjema;
  return (
    <>
      <ValgChips
        ledetekst={t('ny.naar')}
        valg={(['naa', 'senere'] as const).map((verdi) => ({ verdi, tekst: t(`naar.${verdi}`) }))}
        verdi={verdier.naar}
        onEndre={(naar) => {
          sett({ naar });
        }}
      />
      {verdier.naar === 'senere' && (
        <div className="kp-feltrad">
          <Datofelt {...felt('dato')} ledetekst={t('ny.dato')} />
          <Tekstfelt {...felt('klokken')} type="time" ledetekst={t('ny.klokken')} />
        </div>
      )}
    </>
  );
}

function Sendt({ verdier: { tittel, naar, dato, klokken } }: { verdier: Kunngjoeringsverdi }) {
  const { t } = useTranslation('kunngjoeringer');
  return (
    <div className="kp-skjema">
      <Kvittering
        tittel={
          naar === 'naa'
            ? t('sendt.naa', { tittel })
            : t('sendt.senere', { tittel, dato: datoITekst(dato), klokken: klokken.replace(':', '.') })
        }
      >
        {t('sendt.tekst')}
      </Kvittering>
      <div className="kp-bredknapp">
        <KnappLenke to="/kunngjoeringer/sendte">{t('sendt.tilListen')}</KnappLenke>
      </div>
    </div>
  );
}
