import { ChevronLeftIcon } from '@navikt/aksel-icons';
import { Button, type ButtonProps } from '@digdir/designsystemet-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { Ikon } from './ikon';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

function BackAnchor({ children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className="kp-tilbake">
      <Ikon av={ChevronLeftIcon} />
      {children}
    </a>
  );
}

function ButtonAnchor({ variant, children, ...rest }: AnchorProps & Pick<ButtonProps, 'variant'>) {
  return (
    <Button asChild variant={variant}>
      <a {...rest}>{children}</a>
    </Button>
  );
}

/** The back link of a page header: `<TilbakeLenke to="/laeringsmaal">Læringsmål</TilbakeLenke>`. */
export const TilbakeLenke = createLink(BackAnchor);

/** A link that looks like a button: `<KnappLenke to="/aktiviteter/ny" variant="secondary">Ny aktivitet</KnappLenke>`. */
export const KnappLenke = createLink(ButtonAnchor);
