import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dagerMellom, datoAv, iDag } from '../../../shared/lib/dato';
import { useDokumenttittel } from '../../../shared/lib/dokumenttittel';
import { datoITekst, tall } from '../../../shared/lib/format';
import type { Holdt } from '../../../shared/lib/holdt';
import { useOppfrisk } from '../../../shared/lib/journal';
import { useRolle } from '../../../shared/lib/rolle';
import { type Tidligere, tidligereQuery } from '../../../shared/lib/tidligere';
import { HentetOgHoldt, NoeNytt } from '../../../shared/ui/holdt';
import { Kvittering } from '../../../shared/ui/kvittering';
import { KnappLenke, TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { VenterPaaDegChip } from '../../../shared/ui/statuschip';
import '../../../shared/ui/maalvelger.css';
import { Avgjoerpanel } from '../components/avgjoerpanel';
import { useListeavgjoerelse } from '../components/bruk-avgjoerelse';
import { Listestatus } from '../components/listestatus';
import { Maaltabell } from '../components/maaltabell';
import { Standpanel } from '../components/standpanel';

/** `/godkjent-tidligere/:id`: one list of goals approved elsewhere, and the leder's decision on all of them. */
export function TidligereSide() {
  const { t } = useTranslation('tidligere');
  const { id } = useParams({ from: '/innlogget/godkjent-tidligere/$id' });
  const melding = useQuery(tidligereQuery(id));
  return (
    <HentetOgHoldt
      sporring={melding}
      laster={t('laster')}
      form="side"
      noekkel={id}
      fri={(sak) => sak.somRolle === null}
    >
      {(holdt) => <Listen holdt={holdt} />}
    </HentetOgHoldt>
  );
}

function Listen({ holdt }: { holdt: Holdt<Tidligere> }) {
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const [avgjort, setAvgjort] = useState(false);
  const { sak: melding } = holdt;
  const vis = (next: Tidligere): void => {
    client.setQueryData(tidligereQuery(next.id).queryKey, next);
    holdt.vis(next);
    oppfrisk();
  };
  const avgjoerelse = useListeavgjoerelse(melding, (next) => {
    vis(next);
    setAvgjort(true);
  });
  const avgjoer = melding.somRolle !== null;
  return (
    <>
      <Topp melding={melding} />
      <Innhold>
        <div className="kp-to">
          <Maaltabell maal={melding.maal} {...(avgjoer && { valg: avgjoerelse })} />
          {avgjort ? (
            <Avgjort melding={melding} />
          ) : avgjoer ? (
            <Avgjoerpanel
              {...{ melding, avgjoerelse }}
              nytt={<NoeNytt holdt={holdt}>{() => null}</NoeNytt>}
              onSeNytt={() => void holdt.seNytt()}
            />
          ) : (
            <Standpanel melding={melding} onGjort={vis} />
          )}
        </div>
      </Innhold>
    </>
  );
}

function Topp({ melding }: { melding: Tidligere }) {
  const { t } = useTranslation('tidligere');
  const { meg } = useRolle();
  const { lis, maal, tilstand, sendtTid, sendtTil, somRolle } = melding;
  const egen = meg.id === lis.id;
  const tittel = t('liste.tittel', { count: maal.length, antall: tall(maal.length) });
  useDokumenttittel(egen ? tittel : `${tittel}, ${lis.navn}`);
  return (
    <Sidetopp
      tilbake={
        egen ? (
          <TilbakeLenke to="/maal">{t('tilMaal')}</TilbakeLenke>
        ) : (
          <TilbakeLenke to="/lis/$utdanningslopId" params={{ utdanningslopId: melding.utdanningslopId }}>
            {lis.navn}
          </TilbakeLenke>
        )
      }
      status={
        somRolle === null ? (
          <Listestatus tilstand={tilstand} />
        ) : (
          <VenterPaaDegChip dager={dagerMellom(datoAv(sendtTid), iDag())} />
        )
      }
      tittel={tittel}
      ingress={t('liste.ingress', { navn: lis.navn, dato: datoITekst(datoAv(sendtTid)), virksomhet: sendtTil })}
    />
  );
}

function Avgjort({ melding }: { melding: Tidligere }) {
  const { t } = useTranslation('tidligere');
  const godkjent = melding.maal.filter(({ utfall }) => utfall === 'GODKJENT').length;
  const tilbake = melding.maal.filter(({ utfall }) => utfall === 'RETURNERT').length;
  return (
    <aside className="kp-kort kp-kort--tonet kp-stabel kp-klister">
      <Kvittering tittel={t('gjort.tittel', { count: godkjent, antall: tall(godkjent) })}>
        {tilbake > 0 && <p>{t('gjort.tilbake', { count: tilbake, antall: tall(tilbake) })}</p>}
        <p>{t('gjort.varslet', { navn: melding.lis.navn })}</p>
      </Kvittering>
      <div className="kp-bredknapp">
        <KnappLenke to="/innboks" variant="secondary">
          {t('gjort.innboks')}
        </KnappLenke>
      </div>
    </aside>
  );
}
