import { ArrowRightIcon } from '@navikt/aksel-icons';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Forklaring, Fremdriftslinje, type Fremdriftstall } from './fremdrift';
import { Ikon } from './ikon';

export interface Kategori {
  readonly id: string;
  readonly navn: string;
  readonly tall: Fremdriftstall;
  /** Its rows: `<Liste>` of `<Rad>`. */
  readonly innhold: ReactNode;
}

interface Props {
  kategorier: readonly Kategori[];
  /** Opens all, e.g. while a search is on. */
  alleAapne?: boolean;
  /** The reader is not the LIS: other words in the legend, and no «Din tur». */
  tekster?: ComponentProps<typeof Forklaring>['tekster'];
  /** The category to open first; else the first with something for the reader. */
  aapen?: string | undefined;
}

const firstOpen = (kategorier: readonly Kategori[], aapen: string | undefined): ReadonlySet<string> => {
  const first = kategorier.find(({ id, tall }) => (aapen === undefined ? (tall.dinTur ?? 0) > 0 : id === aapen));
  return new Set(first ? [first.id] : []);
};

/** Categories that fold. The first with something for you is open; closed ones say «Din tur: 1». */
export function Kategoriliste({ kategorier, alleAapne = false, aapen, tekster }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => firstOpen(kategorier, aapen));
  const isOpen = (id: string): boolean => alleAapne || open.has(id);
  const everyOpen = kategorier.every((kategori) => isOpen(kategori.id));
  const toggle = (id: string, nowOpen: boolean): void => {
    setOpen((before) => {
      const next = new Set(before);
      if (nowOpen) next.add(id);
      else next.delete(id);
      return next;
    });
  };
  return (
    <>
      <div className="kp-rad kp-mellom">
        <Forklaring {...(tekster && { tekster })} />
        {!alleAapne && (
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              setOpen(new Set(everyOpen ? [] : kategorier.map((kategori) => kategori.id)));
            }}
          >
            {t(everyOpen ? 'fremdrift.lukkAlle' : 'fremdrift.aapneAlle')}
          </button>
        )}
      </div>
      <div className="kp-kategoriliste">
        {kategorier.map((kategori) => (
          <details
            key={kategori.id}
            data-kategori={kategori.id}
            open={isOpen(kategori.id)}
            onToggle={(event) => {
              if (!alleAapne) toggle(kategori.id, event.currentTarget.open);
            }}
          >
            <Topplinje kategori={kategori} andres={tekster !== undefined} />
            {kategori.innhold}
          </details>
        ))}
      </div>
    </>
  );
}

function Topplinje({ kategori, andres }: { kategori: Kategori; andres: boolean }) {
  const { t } = useTranslation();
  const { tall, navn } = kategori;
  const yours = andres ? 0 : (tall.dinTur ?? 0);
  return (
    <summary>
      <span className="navn">
        {navn}
        {yours > 0 && (
          <>
            {' '}
            <span className="kp-merkelapp">
              <Ikon av={ArrowRightIcon} />
              {t('fremdrift.dinTurAntall', { antall: yours })}
            </span>
          </>
        )}
      </span>
      <span className="kp-tall kp-dempet">{t('fremdrift.godkjentAv', { antall: tall.godkjent, totalt: tall.av })}</span>
      <Fremdriftslinje tall={tall} tynn iTekst />
    </summary>
  );
}
