import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Maalside, maalsideQuery } from '../../../shared/lib/maalside';
import { useRolle } from '../../../shared/lib/rolle';
import { Hentet } from '../../../shared/ui/hentet';
import { Anbefalingsliste } from '../../../shared/ui/journal/anbefalingsliste';
import { OrdFraLis } from '../../../shared/ui/journal/ord-fra-lis';
import { KnappLenke } from '../../../shared/ui/lenker';
import type { Saksprops } from './avgjort';
import { Panelhode } from './panelhode';
import { TattVarePaa } from './tatt-vare-paa';

/** GODKJENN_MAAL: who has recommended, and the way to the whole basis, where it is decided. */
export function GodkjenningSak(props: Saksprops) {
  const { t } = useTranslation('innboks');
  const maal = useQuery(maalsideQuery(props.oppgave.gjelderId));
  return (
    <Hentet sporring={maal} laster={t('lasterSak')}>
      {(data) => <Lest {...props} maal={data} />}
    </Hentet>
  );
}

function Lest({ oppgave, avgjort, borte, maal }: Saksprops & { maal: Maalside }) {
  const { t } = useTranslation('innboks');
  const { meg } = useRolle();
  const decided = maal.tilstand !== 'TIL_GODKJENNING';
  return (
    <>
      <Panelhode
        oppgave={oppgave}
        avgjort={avgjort}
        borte={borte}
        tittel={maal.tittel}
        fakta={`${maal.kode} · ${maal.maalplan.navn}`}
        journal
      />
      <p className="kp-les">{maal.maaltekst}</p>
      <OrdFraLis maal={maal} />
      <section className="kp-stabel" aria-labelledby="anbefalinger">
        <h3 id="anbefalinger">{t('anbefalinger')}</h3>
        <Anbefalingsliste anbefalinger={maal.anbefalinger} megId={meg.id} />
      </section>
      {decided && <TattVarePaa grunn={t('borte.godkjenning')} tekst="" />}
      <div className="kp-stabel kp-tett">
        <div className="kp-bredknapp">
          <KnappLenke
            to="/godkjenning/$maalId"
            params={{ maalId: maal.id }}
            variant={decided ? 'secondary' : 'primary'}
          >
            {t('aapneGrunnlaget')}
          </KnappLenke>
        </div>
        <p className="kp-liten kp-dempet">{t('aapneGrunnlagetTekst', { count: maal.aktiviteter.length })}</p>
      </div>
    </>
  );
}
