import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Oppgave } from '../../../shared/lib/arbeidsliste';
import { useEnKolonne } from '../../../shared/lib/smal';
import { Avatar } from '../../../shared/ui/avatar';
import { Chip, VenterPaaDegChip } from '../../../shared/ui/statuschip';
import type { Avgjort, Saksprops } from './avgjort';

interface Props extends Pick<Saksprops, 'oppgave' | 'avgjort' | 'borte'> {
  tittel: string;
  /** «Prosedyre · 8. november · Fjellvik legevakt» */
  fakta: string;
  /** The reader may open the record. */
  journal?: boolean;
}

/** Over what is to be read: how long it has waited, what it is, whose, when and where. */
export function Panelhode({ oppgave, avgjort, borte, tittel, fakta, journal = false }: Props) {
  const enKolonne = useEnKolonne();
  // Inside its row the item has its title, its person and its days already.
  if (enKolonne) {
    return (
      <header>
        <h2 className="kp-bare-skjermleser">{tittel}</h2>
        <p className="kp-liten kp-dempet">
          {journal && <Navn oppgave={oppgave} lenke />}
          {journal && fakta && ' · '}
          {fakta}
        </p>
      </header>
    );
  }
  return (
    <header className="kp-stabel kp-tett">
      <div className="kp-rad">
        {avgjort && <Avgjortchip avgjort={avgjort} />}
        {!avgjort && !borte && <VenterPaaDegChip dager={oppgave.dager} />}
      </div>
      <h2>{tittel}</h2>
      <div className="kp-rad kp-liten kp-samlet">
        <Avatar navn={oppgave.lis.navn} />
        <span>
          <Navn oppgave={oppgave} lenke={journal} />
          {fakta && ` · ${fakta}`}
        </span>
      </div>
    </header>
  );
}

function Navn({ oppgave, lenke }: { oppgave: Oppgave; lenke: boolean }): ReactNode {
  const { lis, utdanningslopId } = oppgave;
  if (!lenke) return lis.navn;
  return (
    <Link to="/lis/$utdanningslopId" params={{ utdanningslopId }}>
      {lis.navn}
    </Link>
  );
}

function Avgjortchip({ avgjort }: { avgjort: Avgjort }) {
  const { t } = useTranslation('innboks');
  return (
    <Chip farge="success" ikon={CheckmarkCircleFillIcon}>
      {t(`gjort.${avgjort.utfall}`)}
    </Chip>
  );
}
