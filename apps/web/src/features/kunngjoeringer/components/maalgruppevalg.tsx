import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tall } from '../../../shared/lib/format';
import { useFylkenavn } from '../../../shared/lib/fylker';
import type { Skjema } from '../../../shared/lib/skjema';
import { Tallfelt } from '../../../shared/ui/skjemafelt';
import { ValgChips } from '../../../shared/ui/valg';
import { Feilvarsel, Varsel } from '../../../shared/ui/varsel';
import { type Avsender, antallQuery } from '../api/kunngjoeringer';
import { Flervalg } from './flervalg';
import { bareLis, HVEM_AV_LIS, type Kunngjoeringsverdi, tilMaalgruppe } from './kunngjoeringsverdi';

interface Props {
  avsender: Avsender;
  skjema: Skjema<Kunngjoeringsverdi, { id: string }>;
}

/** Whom it is for; what does not fit the choice above is not shown. */
export function Maalgruppevalg({ avsender, skjema }: Props) {
  const { t } = useTranslation(['kunngjoeringer', 'felles']);
  const fylkenavn = useFylkenavn();
  const { verdier, sett } = skjema;
  const { roller, fylker, virksomheter } = avsender;
  return (
    <>
      <Flervalg
        id="roller"
        ledetekst={t('kunngjoeringer:ny.roller')}
        valg={roller.map((verdi) => ({ verdi, tekst: t(`felles:roller.${verdi}`) }))}
        verdi={verdier.roller}
        onEndre={(next) => {
          sett({ roller: next });
        }}
        feil={skjema.skjemafeil.for('roller')}
      />
      {bareLis(verdier.roller) && <Lisvalg avsender={avsender} skjema={skjema} />}
      {fylker.length > 1 && (
        <Flervalg
          id="fylker"
          ledetekst={t('kunngjoeringer:ny.fylker')}
          hjelp={t('kunngjoeringer:ny.ingenErAlle')}
          valg={fylker.map((verdi) => ({ verdi, tekst: fylkenavn(verdi) }))}
          verdi={verdier.fylker}
          onEndre={(next) => {
            sett({ fylker: next });
          }}
        />
      )}
      {virksomheter.length > 1 && (
        <details open={verdier.virksomhetIder.length > 0}>
          <summary className="ds-link">{t('kunngjoeringer:ny.bestemteVirksomheter')}</summary>
          <Flervalg
            id="virksomhetIder"
            ledetekst={t('kunngjoeringer:ny.virksomheter')}
            hjelp={t('kunngjoeringer:ny.ingenErAlle')}
            valg={virksomheter.map(({ id, navn }) => ({ verdi: id, tekst: navn }))}
            verdi={verdier.virksomhetIder}
            onEndre={(next) => {
              sett({ virksomhetIder: next });
            }}
          />
        </details>
      )}
      <Antall verdier={verdier} />
    </>
  );
}

function Lisvalg({ avsender, skjema }: Props) {
  const { t } = useTranslation('kunngjoeringer');
  const { verdier, sett } = skjema;
  return (
    <>
      {avsender.spesialiteter.length > 1 && (
        <Flervalg
          id="spesialiteter"
          ledetekst={t('ny.spesialiteter')}
          hjelp={t('ny.ingenErAlle')}
          valg={avsender.spesialiteter.map((verdi) => ({ verdi, tekst: t(`spesialitet.${verdi}`) }))}
          verdi={verdier.spesialiteter}
          onEndre={(next) => {
            sett({ spesialiteter: next });
          }}
        />
      )}
      <ValgChips
        ledetekst={t('ny.hvem')}
        valg={HVEM_AV_LIS.map((verdi) => ({ verdi, tekst: t(`hvem.${verdi}`) }))}
        verdi={verdier.hvem}
        onEndre={(hvem) => {
          sett({ hvem });
        }}
      />
      {verdier.hvem === 'ingenAktivitet' && <Tallfelt {...skjema.felt('dager')} ledetekst={t('ny.dager')} />}
    </>
  );
}

/** How many it reaches just now; never who. */
function Antall({ verdier }: { verdier: Kunngjoeringsverdi }) {
  const { t } = useTranslation('kunngjoeringer');
  const { data, error, isPlaceholderData } = useQuery(antallQuery(verdier.som, tilMaalgruppe(verdier)));
  if (verdier.roller.length === 0) return <p className="kp-dempet">{t('antall.velg')}</p>;
  if (error) return <Feilvarsel feil={error} />;
  const { antall, avrundet, minsteGruppe } = data ?? { antall: undefined, avrundet: false, minsteGruppe: 0 };
  if (antall === undefined) return <p className="kp-dempet">{t('antall.teller')}</p>;
  const few = antall === null || antall === 0;
  return (
    <div role="status" aria-busy={isPlaceholderData}>
      <Varsel farge={few ? 'warning' : 'info'}>
        <p>
          {antall === null && t('antall.forFaa', { grense: minsteGruppe })}
          {antall === 0 && t('antall.ingen')}
          {!few && t(avrundet ? 'antall.minst' : 'antall.naar', { count: antall, antall: tall(antall) })}
        </p>
      </Varsel>
    </div>
  );
}
