import { Input } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHensikt } from '../../../shared/lib/hensikt';
import { journalnoekler, useOppfrisk } from '../../../shared/lib/journal';
import { Feilvarsel } from '../../../shared/ui/varsel';
import { type Aktivitet, endreAktivitet, kallAktivitetTilbake } from '../api/aktiviteter';
import { fraAktivitet, type Skjema, tilInnhold } from './skjemaverdi';

interface Props {
  delt: boolean;
  /** Sent already: those named can read it now. */
  sendt?: boolean;
  venter?: boolean;
  onEndre: (delt: boolean) => void;
}

/** Sharing a reflection is a choice of one's own, and can be taken back. */
function Delingsbryter({ delt, sendt = false, venter = false, onEndre }: Props) {
  const { t } = useTranslation('aktiviteter');
  const shared = sendt ? 'sendt' : 'paa';
  return (
    // The field of Designsystemet round its switch would be a tenth of the page's first load.
    <div className="kp-bryter">
      <Input
        id="del"
        type="checkbox"
        role="switch"
        aria-describedby="del-hjelp"
        checked={delt}
        disabled={venter}
        onChange={(event) => {
          onEndre(event.target.checked);
        }}
      />
      <label htmlFor="del">{t('deling.tittel')}</label>
      <p className="kp-hjelp" id="del-hjelp">
        {t(`deling.${delt ? shared : 'av'}`)}
      </p>
    </div>
  );
}

const kanDeles = ({ type, privat }: Pick<Skjema, 'type' | 'privat'>): boolean => type === 'REFLEKSJON' || privat;

/** On the form. */
export function Deling({ skjema, onEndre }: { skjema: Skjema; onEndre: (part: Partial<Skjema>) => void }) {
  if (!kanDeles(skjema)) return null;
  return (
    <Delingsbryter
      delt={!skjema.privat}
      onEndre={(delt) => {
        onEndre({ privat: !delt });
      }}
    />
  );
}

/** Takes it back from whoever has it first: what is decided on stays where it is. */
async function del(aktivitet: Aktivitet, delt: boolean, noekkel: string): Promise<Aktivitet> {
  const { id, versjon } = aktivitet;
  const own = aktivitet.tilstand === 'SENDT' ? await kallAktivitetTilbake({ id, versjon, noekkel }) : aktivitet;
  const body = tilInnhold({ ...fraAktivitet(own), privat: !delt });
  return body ? (await endreAktivitet(own.id, own.versjon, body)).aktivitet : own;
}

/** On the entry itself, for as long as nobody has decided on it. */
export function DelingSenere({ aktivitet }: { aktivitet: Aktivitet }) {
  const client = useQueryClient();
  const oppfrisk = useOppfrisk();
  const hensikt = useHensikt();
  const deling = useMutation({
    mutationFn: (delt: boolean) => del(aktivitet, delt, hensikt.noekkel()),
    onSuccess: (next) => {
      hensikt.ferdig();
      client.setQueryData(journalnoekler.aktivitet(next.id), next);
      oppfrisk();
    },
  });
  const { tilstand, tillatteHandlinger } = aktivitet;
  const open = tilstand !== 'BEKREFTET' && (tilstand !== 'SENDT' || tillatteHandlinger.includes('kallTilbake'));
  if (!kanDeles(aktivitet) || !open) return null;
  return (
    <>
      <Delingsbryter
        delt={!aktivitet.privat}
        sendt={tilstand === 'SENDT'}
        venter={deling.isPending}
        onEndre={deling.mutate}
      />
      <Feilvarsel feil={deling.error} />
    </>
  );
}
