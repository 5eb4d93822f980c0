import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dagenEtter } from '../../../shared/lib/dato';
import { datoKort, sidenTekst } from '../../../shared/lib/format';
import { Fremdriftslinje } from '../../../shared/ui/fremdrift';
import { Statuschip } from '../../../shared/ui/statuschip';
import type { Oversiktsrad } from '../api/oversikt';
import { maalBak, manglerVeileder } from './rekkefolge';

interface Props {
  rad: Oversiktsrad;
}

export function Navn({ rad }: Props) {
  const { t } = useTranslation('oversikt');
  return (
    <>
      <Link className="ds-link" to="/lis/$utdanningslopId" params={{ utdanningslopId: rad.utdanningslopId }}>
        {rad.lis.navn}
      </Link>
      <span className="kp-oversikt__under">{t(`spesialitet.${rad.spesialitet}`)}</span>
      {manglerVeileder(rad) && <span className="kp-oversikt__under">{t('manglerVeileder')}</span>}
    </>
  );
}

export function Takt({ rad }: Props) {
  const { t } = useTranslation('oversikt');
  const { takt, startdato, iPermisjonTil } = rad;
  const start = datoKort(startdato);
  if (takt === 'FOR_TIDLIG') return <span className="kp-liten kp-dempet">{t('takt.ny', { dato: start })}</span>;
  if (takt === 'I_RUTE') return <Statuschip ting="utdanningslop" tilstand="I_RUTE" />;
  if (takt === 'FORAN') return <Statuschip ting="utdanningslop" tilstand="I_RUTE" tekst={t('takt.foran')} />;
  if (takt === 'FULLFOERT') return <Statuschip ting="utdanningslop" tilstand="FULLFOERT" />;
  if (takt === 'ETTER')
    return (
      <>
        <Statuschip ting="utdanningslop" tilstand="ETTER_PLANEN" />
        <span className="kp-oversikt__under">{t('takt.bak', { count: maalBak(rad) })}</span>
      </>
    );
  if (takt === 'ALDRI_STARTET')
    return (
      <>
        <Statuschip ting="utdanningslop" tilstand="ALDRI_STARTET" />
        <span className="kp-oversikt__under">{t('takt.ingenAktivitet', { dato: start })}</span>
      </>
    );
  const back = iPermisjonTil === null ? null : datoKort(dagenEtter(iPermisjonTil));
  return (
    <>
      <Statuschip ting="utdanningslop" tilstand="I_PERMISJON" />
      <span className="kp-oversikt__under">
        {back === null ? t('takt.utenSlutt') : t('takt.tilbake', { dato: back })}
      </span>
    </>
  );
}

export function Maal({ rad }: Props) {
  const { t } = useTranslation(['oversikt', 'felles']);
  const { maalplaner } = rad;
  return (
    <div className="kp-oversikt__planer">
      {maalplaner.map(({ kode, navn, fremdrift, godkjentTidligere }) => (
        <div key={kode}>
          <p className="kp-oversikt__plan">
            <span className="kp-dempet">{navn}</span>
            <span className="kp-tall kp-nowrap">
              {t('felles:fremdrift.avTotalt', { antall: fremdrift.godkjent, totalt: fremdrift.antall })}
            </span>
          </p>
          <Fremdriftslinje
            tynn
            iTekst
            tall={{
              av: fremdrift.antall,
              godkjent: fremdrift.godkjent,
              hosAndre: fremdrift.tilAnbefaling + fremdrift.tilGodkjenning,
              dinTur: fremdrift.returnert,
            }}
          />
          {godkjentTidligere > 0 && (
            <p className="kp-liten kp-dempet">{t('oversikt:godkjentTidligere', { count: godkjentTidligere })}</p>
          )}
        </div>
      ))}
    </div>
  );
}

export function Siste({ rad: { sisteAktivitet } }: Props) {
  const { t } = useTranslation('oversikt');
  return <span className="kp-liten">{sisteAktivitet === null ? t('aldri') : sidenTekst(sisteAktivitet)}</span>;
}

export function Ventende({ rad: { venter, eldsteDager } }: Props) {
  const { t } = useTranslation('oversikt');
  if (venter === 0 || eldsteDager === null) return <span className="kp-liten kp-tall">{venter}</span>;
  return <span className="kp-liten kp-tall">{t('eldste', { antall: venter, dager: eldsteDager })}</span>;
}
