import { ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface Feltprops {
  /** Also the target of the error summary's link: use the field's name. */
  id?: string;
  ledetekst: ReactNode;
  /** Under the label, before the field. */
  hjelp?: ReactNode;
  /** Says «(valgfritt)»; there are no asterisks. */
  valgfritt?: boolean;
  /** What to do about it; shown under the field. */
  feil?: string | undefined;
  /** To the right of the label: «Glemt passord?». */
  ved?: ReactNode;
  /** Takes the whole row on a phone when inside `kp-feltrad`. */
  bred?: boolean;
}

export interface Kontroll {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props extends Feltprops {
  /** Spread it on the control: `{(kontroll) => <Input {...kontroll} />}`. */
  children: (kontroll: Kontroll) => ReactNode;
}

/** Label, help, control and error, tied together. The ready-made fields are in `skjemafelt.tsx`. */
export function Felt({ id, ledetekst, hjelp, valgfritt = false, feil, ved, bred = false, children }: Props) {
  const { t } = useTranslation();
  const own = useId();
  const fieldId = id ?? own;
  const described = [hjelp === undefined ? '' : `${fieldId}-hjelp`, feil ? `${fieldId}-feil` : ''].join(' ').trim();
  const label = (
    <label htmlFor={fieldId}>
      {ledetekst}
      {valgfritt && <span className="kp-valgfritt"> {t('skjema.valgfritt')}</span>}
    </label>
  );
  return (
    <div className={bred ? 'kp-felt kp-felt--bred' : 'kp-felt'}>
      {ved === undefined ? (
        label
      ) : (
        <div className="kp-rad kp-mellom">
          {label}
          {ved}
        </div>
      )}
      {hjelp !== undefined && (
        <p className="kp-hjelp" id={`${fieldId}-hjelp`}>
          {hjelp}
        </p>
      )}
      {children({ id: fieldId, 'aria-describedby': described || undefined, 'aria-invalid': feil ? true : undefined })}
      {feil && (
        <ValidationMessage id={`${fieldId}-feil`} data-color="danger">
          {feil}
        </ValidationMessage>
      )}
    </div>
  );
}
