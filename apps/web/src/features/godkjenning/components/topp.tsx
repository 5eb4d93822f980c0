import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dagerMellom, datoAv, iDag } from '../../../shared/lib/dato';
import { datoITekst, fornavn, oppramsing } from '../../../shared/lib/format';
import type { Maalside } from '../../../shared/lib/maalside';
import { useRolle } from '../../../shared/lib/rolle';
import { Avlost } from '../../../shared/ui/journal/avlost';
import { Meldtchip } from '../../../shared/ui/journal/meldtchip';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Sidetopp } from '../../../shared/ui/sidetopp';
import { Statuschip, VenterPaaDegChip } from '../../../shared/ui/statuschip';
import { godkjenning, standFor } from './maalstand';

/** The goal, and what is asked about it in one sentence. */
export function Topp({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('godkjenning');
  const { kode, tittel, maaltekst, maalplan } = maal;
  return (
    <Sidetopp
      tilbake={<Tilbake maal={maal} />}
      kode={maalplan.eksempel ? t('eksempel', { kode }) : kode}
      status={<Status maal={maal} />}
      tittel={tittel}
      ingress={ingress(t, maal)}
    >
      <p className="kp-les">{maaltekst}</p>
      <Avlost maal={maal} />
      <Journallenke maal={maal} />
    </Sidetopp>
  );
}

/** To where it was decided from: the inbox, or the record when there was nothing to decide. */
function Tilbake({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('godkjenning');
  // As it was when the page opened: the way back is the same after the decision.
  const [fromInbox] = useState(() => ['avgjoer', 'anbefal'].includes(standFor(maal)));
  const { rolle } = useRolle();
  if (fromInbox || rolle.rolle === 'SUPERVISOR') return <TilbakeLenke to="/innboks">{t('innboks')}</TilbakeLenke>;
  return (
    <TilbakeLenke to="/lis/$utdanningslopId" params={{ utdanningslopId: maal.utdanningslopId }}>
      {maal.lis.navn}
    </TilbakeLenke>
  );
}

/** A supervisør sees only what they were asked about. */
function Journallenke({ maal }: { maal: Maalside }) {
  const { t } = useTranslation('godkjenning');
  const { meg } = useRolle();
  const som = maal.somRolle;
  const open = maal.veileder?.id === meg.id || (som !== 'SUPERVISOR' && som !== 'VEILEDER' && som !== null);
  if (!open) return null;
  return (
    <p className="kp-rad">
      <Link to="/lis/$utdanningslopId" params={{ utdanningslopId: maal.utdanningslopId }}>
        {t('journal', { navn: maal.lis.navn })}
      </Link>
      <Meldtchip lopId={maal.utdanningslopId} maalId={maal.id} />
    </p>
  );
}

function Status({ maal }: { maal: Maalside }) {
  const { tilstand, tilstandSiden, godkjentTidligere, sammePerson } = maal;
  const stand = standFor(maal);
  const days = tilstandSiden === null ? 0 : dagerMellom(datoAv(tilstandSiden), iDag());
  if (stand === 'avgjoer' || stand === 'anbefal') return <VenterPaaDegChip dager={days} />;
  return (
    <>
      <Statuschip
        ting="laeringsmaal"
        tilstand={tilstand === 'GODKJENT' && godkjentTidligere ? 'GODKJENT_TIDLIGERE' : tilstand}
      />
      {sammePerson && <Statuschip ting="anbefaling" tilstand="SAMME_PERSON" />}
    </>
  );
}

type Tekst = ReturnType<typeof useTranslation<'godkjenning'>>['t'];

/** «Ida Solbakken ber om at målet blir godkjent. Veileder og supervisør anbefaler det.» */
function ingress(t: Tekst, maal: Maalside): string {
  const { tilstand, lis, tilstandSiden } = maal;
  const navn = fornavn(lis.navn);
  if (tilstand === 'TIL_GODKJENNING') return `${t('ingress.godkjenning', { navn: lis.navn })} ${anbefalt(t, maal)}`;
  if (tilstand === 'TIL_ANBEFALING') return `${t('ingress.anbefaling', { navn: lis.navn })} ${mangler(t, maal)}`;
  if (tilstand === 'GODKJENT') {
    const act = godkjenning(maal);
    const dato = datoITekst(datoAv(act?.tid ?? tilstandSiden ?? ''));
    return t('ingress.godkjent', { lis: lis.navn, navn: act?.av ?? '', dato });
  }
  return t(`ingress.${tilstand}`, { navn: tilstand === 'RETURNERT' ? navn : lis.navn });
}

function anbefalt(t: Tekst, { anbefalinger }: Maalside): string {
  const no = anbefalinger.filter(({ tilstand }) => tilstand === 'IKKE_ENNAA').map(({ rolle }) => t(`rolle.${rolle}`));
  if (no.length === 0) return t('ingress.beggeAnbefaler');
  return t(no.length === 2 ? 'ingress.ingenAnbefaler' : 'ingress.enAnbefalerIkke', { hvem: no.join('') });
}

function mangler(t: Tekst, { anbefalinger }: Maalside): string {
  const waiting = anbefalinger.filter(({ tilstand }) => tilstand === 'VENTER').map(({ person }) => person);
  return t('ingress.mangler', { hvem: oppramsing(waiting) });
}
