import { useTranslation } from 'react-i18next';
import { dagenFoer } from '../../../shared/lib/dato';
import { datoITekst, periode as tidsperiode } from '../../../shared/lib/format';
import { desimaltall, kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Avkrysningsgruppe, Avkrysningskort } from '../../../shared/ui/valg';
import { finnAvsluttbare } from './avslutt-verdi';
import type { Periodetilstand } from './periodetilstand';

interface Props {
  tid: Tjenestetid;
  skjema: Periodetilstand;
}

/** A post that runs on leaves no room for the new one: one tick ends it the day before. */
export function Avslutt({ tid, skjema }: Props) {
  const { t } = useTranslation('tjenestetid');
  const { fra, avslutt } = skjema.verdier;
  const running = finnAvsluttbare(tid, skjema.verdier);
  if (running.length === 0) return null;
  return (
    <Avkrysningsgruppe ledetekst={t('avslutt.ledetekst', { count: running.length })} hjelp={t('avslutt.hjelp')}>
      {running.map((periode) => (
        <Avkrysningskort
          key={periode.id}
          tittel={t('avslutt.valg', { sted: stedet(periode), dato: datoITekst(dagenFoer(fra)) })}
          fakta={t('avslutt.fakta', {
            ...{ kategori: kategorinavn(periode.kategori), stilling: desimaltall(periode.stilling) },
            tidsrom: tidsperiode(periode.fra, null),
          })}
          valgt={avslutt.includes(periode.id)}
          onEndre={(valgt) => {
            const others = avslutt.filter((id) => id !== periode.id);
            skjema.sett({ avslutt: valgt ? [...others, periode.id] : others });
          }}
        />
      ))}
    </Avkrysningsgruppe>
  );
}

export const stedet = ({ arena, virksomhet }: Tjenesteperiode): string => arena?.navn ?? virksomhet.navn;
