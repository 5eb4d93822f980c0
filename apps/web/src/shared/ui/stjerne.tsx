import { StarIcon, StarFillIcon } from '@navikt/aksel-icons';
import { Ikon } from './ikon';

interface Props {
  paa: boolean;
  /** «Fjern stjerne fra Kuttskade på underarm» / «Gi stjerne til …» */
  navn: string;
  onEndre: (paa: boolean) => void;
}

/** The star of a best example. */
export function Stjerne({ paa, navn, onEndre }: Props) {
  return (
    <button
      type="button"
      className="kp-stjerne"
      aria-label={navn}
      onClick={() => {
        onEndre(!paa);
      }}
    >
      <Ikon av={paa ? StarFillIcon : StarIcon} />
    </button>
  );
}
