import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Sets `<title>`: «Gjør nå – Kompetanseportal»; with `feil` it begins with «Feil:». */
export function useDokumenttittel(tittel: string, feil = false): void {
  const { t } = useTranslation();
  useEffect(() => {
    const name = feil ? t('tittelfeil', { tittel }) : tittel;
    document.title = `${name} – ${t('portal')}`;
  }, [t, tittel, feil]);
}
