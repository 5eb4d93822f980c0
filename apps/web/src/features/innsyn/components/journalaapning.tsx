import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Aapninger, type Aapning, aapningerQuery, avsluttAapning } from '../../../shared/lib/aapninger';
import { useOppfrisk } from '../../../shared/lib/journal';
import type { MittUtdanningslop } from '../../../shared/lib/meg';
import { useAapningstekst } from '../../../shared/ui/journal/aapen-for';
import { Hentet } from '../../../shared/ui/hentet';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { Aapneskjema } from './aapneskjema';

/** The LIS lets an ALIS-kontor of the region read the record for a time, as a part of the profile. */
export function Journalaapning({ lop, flere }: { lop: MittUtdanningslop; flere: boolean }) {
  const { t } = useTranslation('profil');
  const aapninger = useQuery(aapningerQuery(lop.id));
  const heading = useRef<HTMLHeadingElement>(null);
  const refresh = useOppfrisk();
  // The button that was pressed goes away with what it was about.
  const onGjort = (): void => {
    refresh();
    heading.current?.focus();
  };
  const tittel = flere ? t(`aapning.tittelFor.${lop.spesialitet}`) : t('aapning.tittel');
  return (
    <section className="kp-stabel" id="journalaapning">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {tittel}
        </h2>
        <p className="kp-dempet">{t('aapning.tekst')}</p>
      </div>
      <Hentet sporring={aapninger} laster={t('aapning.laster')} rader={1}>
        {(data) => <Innholdet lopId={lop.id} data={data} onGjort={onGjort} />}
      </Hentet>
    </section>
  );
}

function Innholdet({ lopId, data, onGjort }: { lopId: string; data: Aapninger; onGjort: () => void }) {
  const { t } = useTranslation('profil');
  const open = new Set(data.aapninger.map(({ fylker }) => fylker.join()));
  const closed = data.kontorer.filter(({ fylker }) => !open.has(fylker.join()));
  return (
    <>
      {data.aapninger.length > 0 && (
        <Liste>
          {data.aapninger.map((aapning) => (
            <Aapen key={aapning.id} aapning={aapning} onGjort={onGjort} />
          ))}
        </Liste>
      )}
      {data.kontorer.length === 0 && data.aapninger.length === 0 && <p>{t('aapning.ingenKontor')}</p>}
      {closed.length > 0 && <Aapneskjema lopId={lopId} kontorer={closed} sisteDag={data.sisteDag} onGjort={onGjort} />}
    </>
  );
}

function Aapen({ aapning, onGjort }: { aapning: Aapning; onGjort: () => void }) {
  const { t } = useTranslation('profil');
  const tekst = useAapningstekst();
  const end = useMutation({ mutationFn: () => avsluttAapning(aapning.id), onSuccess: onGjort });
  return (
    <Rad tittel={tekst(aapning)} fakta={t('aapning.hva')}>
      <Feilvarsel feil={end.error} />
      <div className="kp-bredknapp">
        <Button
          variant="secondary"
          loading={end.isPending}
          onClick={() => {
            end.mutate();
          }}
        >
          {t('aapning.avslutt')}
        </Button>
      </div>
    </Rad>
  );
}
