import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Ikon } from '../../../shared/ui/ikon';
import { useToast } from '../../../shared/ui/toast';
import type { Radtilstand, Skjematilstand } from './bruk-skjema';
import type { Grunnlag } from './grunnlag';
import { Prosedyre } from './prosedyre';
import { harInnhold, maaltI } from './skjemaverdi';

/** As many as the server takes at a time. */
const MOST = 50;
const ADD = 'legg-til-prosedyre';

const focusSoon = (id: string): void => {
  window.setTimeout(() => document.getElementById(id)?.focus());
};

/** The procedures of one shift, each with what it has of its own. */
export function Prosedyrer({ tilstand, grunnlag }: { tilstand: Skjematilstand; grunnlag: Grunnlag }) {
  const { t } = useTranslation('aktiviteter');
  const toast = useToast();
  const takeOut = ({ noekkel, skjema }: Radtilstand, nr: number): void => {
    tilstand.taBort(noekkel);
    focusSoon(ADD);
    if (!harInnhold(skjema)) return;
    const { tekst, antall, timer, maalIder, vedlegg = [] } = skjema;
    toast({
      tekst: t('flere.tattBort', { nr }),
      angre: () => {
        tilstand.leggTil({ tekst, antall, timer, maalIder, vedlegg });
      },
    });
  };
  return tilstand.rader.map((rad, index) => (
    <Prosedyre
      key={rad.noekkel}
      nr={index + 1}
      rad={rad}
      grunnlag={grunnlag}
      onTaBort={() => {
        takeOut(rad, index + 1);
      }}
    />
  ));
}

/** «Legg til en prosedyre til»: for what is counted, as long as it is to be shared. */
export function LeggTil({ tilstand: { skjema, rader, leggTil } }: { tilstand: Skjematilstand }) {
  const { t } = useTranslation('aktiviteter');
  const fits = !skjema.privat && (rader.length > 1 || maaltI(skjema.type) === 'antall');
  if (!fits || rader.length >= MOST) return null;
  return (
    <div>
      <Button
        id={ADD}
        variant="tertiary"
        onClick={() => {
          focusSoon(`${leggTil()}-tekst`);
        }}
      >
        <Ikon av={PlusIcon} />
        {t('flere.leggTil')}
      </Button>
    </div>
  );
}
