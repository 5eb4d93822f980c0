import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { lesOpp } from '../../../shared/lib/opplesing';
import type { SkjemafeilTilstand } from '../../../shared/lib/skjemafeil';
import { Ikon } from '../../../shared/ui/ikon';
import { Nedtrekk, Tallfelt, Tekstfelt } from '../../../shared/ui/skjemafelt';
import { type Aktivitetsverdi, feltid, nyAktivitet } from './revisjonsverdier';

const TYPER = [
  'KLINISK_ARBEID',
  'PROSEDYRE',
  'KURS',
  'E_LAERING',
  'INDIVIDUELL_VEILEDNING',
  'GRUPPEVEILEDNING',
  'FELLESKONSULTASJON',
  'INTERNUNDERVISNING',
  'LEGEVAKT',
  'SELVSTUDIUM',
  'REFLEKSJON',
] as const satisfies readonly Aktivitetsverdi['type'][];

interface Props {
  aktiviteter: readonly Aktivitetsverdi[];
  onEndre: (aktiviteter: readonly Aktivitetsverdi[]) => void;
  skjemafeil: SkjemafeilTilstand;
}

/** Recommended activities, one row each: how many, what, and of which type. */
export function Aktivitetseditor({ aktiviteter, onEndre, skjemafeil }: Props) {
  const { t } = useTranslation('kataloger');
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  const last = aktiviteter.length - 1;
  useEffect(() => {
    if (added.current) document.getElementById(feltid(last, 'tekst'))?.focus();
    added.current = false;
  }, [last]);
  const remove = (id: number): void => {
    onEndre(aktiviteter.filter((one) => one.id !== id));
    skjemafeil.toem();
    lesOpp(t('revisjon.fjernet'));
    add.current?.focus();
  };
  return (
    <fieldset className="kp-felt" aria-describedby="aktiviteter-hjelp">
      <legend className="kp-legend">{t('revisjon.aktiviteter')}</legend>
      <p className="kp-hjelp" id="aktiviteter-hjelp">
        {t('revisjon.aktiviteterHjelp')}
      </p>
      {aktiviteter.map((aktivitet, index) => (
        <Rad
          key={aktivitet.id}
          {...{ aktivitet, index, skjemafeil }}
          onEndre={(endring) => {
            onEndre(aktiviteter.map((one) => (one.id === aktivitet.id ? { ...one, ...endring } : one)));
          }}
          onFjern={() => {
            remove(aktivitet.id);
          }}
        />
      ))}
      <div className="kp-bredknapp">
        <Button
          ref={add}
          variant="secondary"
          onClick={() => {
            added.current = true;
            onEndre([...aktiviteter, nyAktivitet(aktiviteter)]);
          }}
        >
          <Ikon av={PlusIcon} />
          {t('revisjon.leggTil')}
        </Button>
      </div>
    </fieldset>
  );
}

interface RadProps {
  aktivitet: Aktivitetsverdi;
  index: number;
  skjemafeil: SkjemafeilTilstand;
  onEndre: (endring: Partial<Aktivitetsverdi>) => void;
  onFjern: () => void;
}

function Rad({ aktivitet: { antall, tekst, type }, index, skjemafeil, onEndre, onFjern }: RadProps) {
  const { t } = useTranslation(['kataloger', 'journal']);
  const nr = index + 1;
  const field = (name: 'antall' | 'tekst') => ({
    id: feltid(index, name),
    feil: skjemafeil.for(feltid(index, name)),
    onEndre: (verdi: string) => {
      skjemafeil.toem(feltid(index, name));
      onEndre({ [name]: verdi });
    },
  });
  return (
    <fieldset className="kp-katalog__aktivitet">
      <legend className="kp-bare-skjermleser">{t('kataloger:revisjon.nr', { nr })}</legend>
      <Tekstfelt {...field('tekst')} ledetekst={t('kataloger:revisjon.aktivitet')} verdi={tekst} />
      <Tallfelt {...field('antall')} ledetekst={t('kataloger:revisjon.antall')} verdi={antall} />
      <Nedtrekk
        ledetekst={t('kataloger:revisjon.type')}
        verdi={type ?? ''}
        onEndre={(verdi) => {
          onEndre({ type: TYPER.find((one) => one === verdi) ?? null });
        }}
      >
        <option value="">{t('kataloger:revisjon.utenType')}</option>
        {TYPER.map((one) => (
          <option key={one} value={one}>
            {t(`journal:type.${one}`)}
          </option>
        ))}
      </Nedtrekk>
      <button
        type="button"
        className="ds-link kp-liten"
        aria-label={t('kataloger:revisjon.fjernNr', { nr })}
        onClick={onFjern}
      >
        {t('kataloger:revisjon.fjern')}
      </button>
    </fieldset>
  );
}
