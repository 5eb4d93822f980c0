import { useTranslation } from 'react-i18next';

/** `18` as «Nordland»; a number without a name (demo data use 99) as «fylke 99». Pages load the texts `fylker`. */
export function useFylkenavn(): (nummer: string) => string {
  const { t, i18n } = useTranslation('fylker');
  return (nummer) =>
    i18n.exists(`navn.${nummer}`, { ns: 'fylker' }) ? t(`navn.${nummer}` as 'navn.03') : t('ukjent', { nummer });
}
