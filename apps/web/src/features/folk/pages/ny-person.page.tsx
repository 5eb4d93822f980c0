import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rollested, useRolle } from '../../../shared/lib/rolle';
import { virksomhetQuery } from '../../../shared/lib/virksomheter';
import { Hentet } from '../../../shared/ui/hentet';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { folkQuery } from '../api/folk';
import { nasjonaleRollerAaGi, rollerAaGi } from '../components/folkeregler';
import { eget, type Folkested, iRegisteret, NASJONALT } from '../components/folkesteder';
import { Nasjonalskjema } from '../components/nasjonalskjema';
import { Personskjema } from '../components/personskjema';

export function NyPersonSide() {
  const { rolle } = useRolle();
  return <NyPerson sted={eget(rolle.virksomhetId ?? '')} stedsnavn={rollested(rolle)} />;
}

export function NyPersonIRegisteretSide() {
  const { t } = useTranslation('folk');
  const { id } = useParams({ from: '/innlogget/virksomheter/$id/folk/ny' });
  const virksomhet = useQuery(virksomhetQuery(id));
  return (
    <Hentet sporring={virksomhet} laster={t('laster')} form="side">
      {({ navn }) => <NyPerson sted={iRegisteret(id)} stedsnavn={navn} />}
    </Hentet>
  );
}

export function NyNasjonalSide() {
  const { t } = useTranslation('folk');
  const { rolle } = useRolle();
  const title = t('ny.tittelNasjonal');
  return (
    <>
      <Sidetopp
        tittel={title}
        tilbake={<TilbakeLenke {...NASJONALT.liste}>{t('sideNasjonale')}</TilbakeLenke>}
        ingress={t('ny.ingress')}
      />
      <Innhold>
        <Nasjonalskjema sidetittel={title} roller={nasjonaleRollerAaGi(rolle.rolle)} />
      </Innhold>
    </>
  );
}

function NyPerson({ sted, stedsnavn }: { sted: Folkested; stedsnavn: string }) {
  const { t } = useTranslation('folk');
  const { rolle } = useRolle();
  const folk = useQuery(folkQuery(sted.virksomhetId));
  const roller = rollerAaGi(rolle.rolle);
  const title = t(roller.length === 1 ? 'ny.tittelLeder' : 'ny.tittel');
  return (
    <Hentet sporring={folk} laster={t('laster')} form="side">
      {({ personer }) => (
        <>
          <Sidetopp
            tittel={title}
            tilbake={<TilbakeLenke {...sted.liste}>{t('side')}</TilbakeLenke>}
            ingress={t('ny.ingress')}
          >
            {roller.length > 1 && <NyLis />}
          </Sidetopp>
          <Innhold>
            <Personskjema
              {...{ sted, stedsnavn, personer, roller }}
              sidetittel={title}
              virksomhetId={sted.virksomhetId ?? ''}
            />
          </Innhold>
        </>
      )}
    </Hentet>
  );
}

/** A LIS comes with an utdanningsløp, on a page of its own. */
function NyLis() {
  const { t } = useTranslation('folk');
  return (
    <p className="kp-liten">
      {t('ny.erLis')} <Link to="/lis/ny">{t('ny.tilLis')}</Link>
    </p>
  );
}
