import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Liste } from './liste';

interface Props<T> {
  rader: readonly T[];
  /** How many stand there until more are asked for. */
  antall: number;
  children: (rad: T, index: number) => ReactNode;
}

/** A list that may be long: the first rows of it, and the rest when asked for. Reading goes on where it stopped. */
export function Forste<T>({ rader, antall, children }: Props<T>) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all) focusRow(list.current, antall);
  }, [all, antall]);
  const shown = all ? rader : rader.slice(0, antall);
  return (
    <>
      <div ref={list}>
        <Liste>{shown.map(children)}</Liste>
      </div>
      {rader.length > shown.length && (
        <p>
          <button
            type="button"
            className="ds-link"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('handling.visTil', { count: rader.length - shown.length })}
          </button>
        </p>
      )}
    </>
  );
}

/** The button that was pressed is gone, so focus goes to the first of the new rows, or to the link in it. */
function focusRow(list: HTMLElement | null, index: number): void {
  const row = list?.querySelectorAll('li')[index];
  if (!row) return;
  const link = row.querySelector('a');
  if (!link) row.tabIndex = -1;
  (link ?? row).focus();
}
