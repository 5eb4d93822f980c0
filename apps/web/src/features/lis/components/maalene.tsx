import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datoAv } from '../../../shared/lib/dato';
import { datoKort } from '../../../shared/lib/format';
import { type Maalliste, maallisteQuery, type Maalrad } from '../../../shared/lib/maalliste';
import { useMeldte } from '../../../shared/lib/tidligere';
import { Hentet } from '../../../shared/ui/hentet';
import { Kategoriliste } from '../../../shared/ui/kategoriliste';
import { Liste, Rad } from '../../../shared/ui/liste';
import { Statuschip } from '../../../shared/ui/statuschip';
import { ValgChips } from '../../../shared/ui/valg';
import { grupper, maalchip } from './maalgrupper';

/** Every goal of the record by category, each a way into its basis. */
export function Maalene({ lopId }: { lopId: string }) {
  const { t } = useTranslation('lis');
  const liste = useQuery(maallisteQuery(lopId));
  const meldte = useMeldte(lopId);
  return (
    <section className="kp-stabel" aria-labelledby="maalene">
      <h2 id="maalene">{t('maal.tittel')}</h2>
      <Hentet sporring={liste} laster={t('maal.laster')}>
        {(data) => <Planer liste={data} meldte={meldte} />}
      </Hentet>
    </section>
  );
}

interface Planprops {
  liste: Maalliste;
  /** Goals that wait in a list of goals approved elsewhere. */
  meldte: ReadonlyMap<string, unknown>;
}

function Planer({ liste: { maal, maalplaner }, meldte }: Planprops) {
  const { t } = useTranslation('lis');
  const [wanted, setWanted] = useState<string | null>(null);
  const plan = maalplaner.find(({ id }) => id === wanted) ?? maalplaner[0];
  if (!plan) return <p className="kp-dempet">{t('maal.ingen')}</p>;
  const inPlan = maal.filter(({ maalplanId }) => maalplanId === plan.id);
  const tidligere = inPlan.filter((rad) => maalchip(rad) === 'GODKJENT_TIDLIGERE').length;
  return (
    <>
      {maalplaner.length > 1 && (
        <ValgChips
          ledetekst={t('maal.plan')}
          skjultLedetekst
          valg={maalplaner.map(({ id, navn }) => ({ verdi: id, tekst: navn }))}
          verdi={plan.id}
          onEndre={setWanted}
        />
      )}
      {plan.eksempel && (
        <p className="kp-liten kp-dempet">{t('maal.eksempel', { katalog: plan.katalog, nr: plan.versjonsnummer })}</p>
      )}
      {tidligere > 0 && <p className="kp-liten kp-dempet">{t('tidligere', { count: tidligere })}</p>}
      <Kategoriliste
        key={plan.id}
        tekster={{ hosAndre: t('forklaring.noen'), dinTur: t('forklaring.lis') }}
        kategorier={grupper(inPlan).map((group) => ({
          ...{ id: group.kategori, navn: group.kategori, tall: group.tall },
          innhold: (
            <Liste>
              {group.maal.map((row) => (
                <MaalRad key={row.id} maal={row} meldt={meldte.has(row.id)} />
              ))}
            </Liste>
          ),
        }))}
      />
    </>
  );
}

function MaalRad({ maal, meldt }: { maal: Maalrad; meldt: boolean }) {
  const { t } = useTranslation('lis');
  const { id, kode, tittel, aktiviteter, bekreftede, tilstand, tilstandSiden } = maal;
  const evidence =
    aktiviteter === 0
      ? t('maal.ingenAktiviteter')
      : t('maal.aktiviteter', { count: aktiviteter, bekreftet: t('maal.bekreftet', { count: bekreftede }) });
  const since = tilstand === 'GODKJENT' && tilstandSiden !== null ? datoKort(datoAv(tilstandSiden)) : evidence;
  return (
    <Rad
      tittel={
        <Link to="/godkjenning/$maalId" params={{ maalId: id }}>
          {tittel}
        </Link>
      }
      fakta={
        <>
          <span className="kp-kode">{kode}</span> · {since}
        </>
      }
      status={
        <>
          <Statuschip ting="laeringsmaal" tilstand={maalchip(maal)} />
          {meldt && <Statuschip ting="laeringsmaal" tilstand="MELDT" />}
        </>
      }
    />
  );
}
