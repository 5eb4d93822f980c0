import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { iDag } from '../../../shared/lib/dato';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { dager, fornavn, storForbokstav, tallord, ukedagOgDato } from '../../../shared/lib/format';
import { type GjorNaa, gjorNaaQuery } from '../../../shared/lib/gjor-naa';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Ikon } from '../../../shared/ui/ikon';
import { AapenFor } from '../../../shared/ui/journal/aapen-for';
import { MedLop } from '../../../shared/ui/journal/med-lop';
import { KnappLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Deretter } from '../components/deretter';
import { ForsteDag } from '../components/forste-dag';
import { Fremdriftsoversikt } from '../components/fremdriftsoversikt';
import { NesteKort } from '../components/neste-kort';
import { erForsteDag, finnSteg } from '../components/steg';
import { tellVentende } from '../components/ventende';
import { VenterPaa } from '../components/venter-paa';

/** The front page of the LIS: what is mine to do, what I wait for, how far I have come. */
export function GjorNaaSide() {
  return <MedLop>{(lop) => <Siden lopId={lop.id} />}</MedLop>;
}

function Siden({ lopId }: { lopId: string }) {
  const { t } = useTranslation('gjornaa');
  const gjorNaa = useQuery(gjorNaaQuery(lopId));
  useDokumenttittel(t('side'));
  return (
    <Hentet sporring={gjorNaa} laster={t('laster')} form="side">
      {(data) => (erForsteDag(data) ? <Velkommen data={data} lopId={lopId} /> : <Forside data={data} lopId={lopId} />)}
    </Hentet>
  );
}

function Velkommen({ data, lopId }: { data: GjorNaa; lopId: string }) {
  const { t } = useTranslation('gjornaa');
  const { rolle } = useRolle();
  const virksomhet = rolle.virksomhet ?? '';
  const ingress = data.leder
    ? t('forsteDag.ingress', { leder: data.leder.navn, virksomhet })
    : t('forsteDag.ingressUtenLeder', { virksomhet });
  return (
    <>
      <Sidetopp
        over={ukedagOgDato(iDag())}
        tittel={t('forsteDag.tittel', { navn: fornavn(data.navn) })}
        ingress={ingress}
      />
      <Innhold>
        <ForsteDag data={data} lopId={lopId} virksomhet={virksomhet} />
      </Innhold>
    </>
  );
}

function Forside({ data, lopId }: { data: GjorNaa; lopId: string }) {
  const { t } = useTranslation('gjornaa');
  const steg = finnSteg(data);
  const navn = fornavn(data.navn);
  const tittel =
    steg.length === 0
      ? t('ingenting', { navn })
      : t('tittel', { navn, count: steg.length, antall: tallord(steg.length) });
  return (
    <>
      <Sidetopp
        over={ukedagOgDato(iDag())}
        tittel={tittel}
        ingress={<HosAndre data={data} />}
        handlinger={
          // With nothing to do, the card itself invites to write: one such button is enough.
          steg.length > 0 && (
            <KnappLenke to="/aktiviteter/ny" variant="secondary">
              <Ikon av={PlusIcon} />
              {t('nyAktivitet')}
            </KnappLenke>
          )
        }
      />
      <Innhold>
        <div className="kp-to kp-to--jevn">
          <div className="kp-stabel kp-stabel--romslig">
            <NesteKort steg={steg[0]} />
            <Deretter steg={steg.slice(1)} />
          </div>
          <div className="kp-stabel kp-stabel--romslig">
            <VenterPaa ventende={data.venterPaa} />
            <AapenFor lopId={lopId} />
          </div>
        </div>
        <Fremdriftsoversikt kategorier={data.kategorier} maalplaner={data.maalplaner} />
      </Innhold>
    </>
  );
}

/** «Fem læringsmål og to aktiviteter ligger hos andre. Det eldste har ventet i 16 dager.» */
function HosAndre({ data: { venterPaa } }: { data: GjorNaa }) {
  const { t } = useTranslation('gjornaa');
  const { maal, aktiviteter, perioder, lister, annet } = tellVentende(venterPaa);
  const parts = [
    maal > 0 && t('maal', { count: maal, antall: tallord(maal, true) }),
    aktiviteter > 0 && t('aktivitet', { count: aktiviteter, antall: tallord(aktiviteter) }),
    perioder > 0 && t('periode', { count: perioder, antall: tallord(perioder) }),
    lister > 0 && t('liste', { count: lister, antall: tallord(lister) }),
    annet > 0 && t('annet', { count: annet, antall: tallord(annet, true) }),
  ].filter((part) => part !== false);
  if (parts.length === 0) return <>{t('hosIngen')}</>;
  const last = parts.at(-1) ?? '';
  const list = parts.length === 1 ? last : t('og', { a: parts.slice(0, -1).join(', '), b: last });
  const oldest = Math.max(...venterPaa.map((item) => item.dager));
  const eldste = oldest > 0 ? t('eldste', { dager: dager(oldest) }) : t('eldsteIDag');
  return <>{t('hosAndre', { hva: storForbokstav(list), eldste })}</>;
}
