import { useTranslation } from 'react-i18next';
import { useRolle } from '../../../shared/lib/rolle';
import { TilbakeLenke } from '../../../shared/ui/lenker';
import { Innhold, Sidetopp } from '../../../shared/ui/sidetopp';
import { Oppsettskjema } from '../components/oppsettskjema';
import '../../../shared/ui/filimport/filimport.css';

/** `/oppsett`: people, roles and LIS of a virksomhet from a spreadsheet, or virksomheter for those who keep the register. */
export function OppsettSide() {
  const { t } = useTranslation('oppsett');
  const { rolle } = useRolle();
  const register = rolle.virksomhetId === null;
  const back = register ? { to: '/virksomheter', tekst: t('tilVirksomheter') } : { to: '/folk', tekst: t('tilFolk') };
  return (
    <>
      <Sidetopp
        tilbake={<TilbakeLenke to={back.to}>{back.tekst}</TilbakeLenke>}
        tittel={t('side')}
        ingress={t(register ? 'ingressRegister' : 'ingress')}
      />
      <Innhold>
        <Oppsettskjema register={register} />
      </Innhold>
    </>
  );
}
