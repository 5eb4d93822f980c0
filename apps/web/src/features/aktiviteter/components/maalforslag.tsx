import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { harFoedselsnummer } from '../../../shared/lib/foedselsnummer';
import { oppramsing, stortTallord, tallord } from '../../../shared/lib/format';
import { useUtsatt } from '../../../shared/lib/utsatt';
import { Avkrysningskort } from '../../../shared/ui/valg';
import { maalforslagQuery } from '../api/aktiviteter';
import type { Aktivitetstype } from '../api/filter';

/** Shorter than this is the beginning of a word. */
const SHORTEST = 3;
const MAX_TEXT = 10_000;

/** Goals that what is typed may be about, once the typing pauses. Nothing when it cannot be asked: one can search. */
export function useMaalforslag(lopId: string, type: Aktivitetstype, tekst: string) {
  const settled = useUtsatt({ type, tekst: tekst.trim().slice(0, MAX_TEXT) });
  const telling = settled.tekst.length >= SHORTEST && !harFoedselsnummer(settled.tekst);
  const { data } = useQuery({ ...maalforslagQuery(lopId, settled.type, settled.tekst), enabled: telling });
  return telling && tekst.trim() !== '' ? (data?.forslag ?? []) : [];
}

interface Props {
  lopId: string;
  type: Aktivitetstype;
  tekst: string;
  valgt: readonly string[];
  onEndre: (maalIder: string[]) => void;
}

/** At most three, the best first, with the words they came from. It is for the doctor to claim the competence: none is ticked. */
export function Maalforslag({ lopId, type, tekst, valgt, onEndre }: Props) {
  const { t } = useTranslation('aktiviteter');
  const forslag = useMaalforslag(lopId, type, tekst);
  const count = forslag.length;
  return (
    <>
      <div className={count > 0 ? 'kp-rad kp-mellom' : undefined}>
        <p role="status" className="kp-hjelp">
          {count > 0 && t('forslag.antall', { count, antall: stortTallord(count, true) })}
        </p>
        {count > 1 && <VelgAlle ider={forslag.map(({ maalId }) => maalId)} valgt={valgt} onEndre={onEndre} />}
      </div>
      {forslag.map(({ maalId, kode, tittel, ord }) => (
        <Avkrysningskort
          key={maalId}
          tittel={tittel}
          fakta={`${kode} · ${t('forslag.ord', { count: ord.length, ord: oppramsing(ord.map((one) => `«${one}»`)) })}`}
          valgt={valgt.includes(maalId)}
          onEndre={(on) => {
            onEndre(on ? [...valgt, maalId] : valgt.filter((other) => other !== maalId));
          }}
        />
      ))}
    </>
  );
}

/** Stays where it is when pressed, so that focus is not lost: then it takes them away again. */
function VelgAlle({ ider, valgt, onEndre }: { ider: readonly string[] } & Pick<Props, 'valgt' | 'onEndre'>) {
  const { t } = useTranslation('aktiviteter');
  const all = ider.every((id) => valgt.includes(id));
  const others = valgt.filter((id) => !ider.includes(id));
  const words = { antall: tallord(ider.length) };
  return (
    <button
      type="button"
      className="ds-link kp-liten kp-nowrap"
      onClick={() => {
        onEndre(all ? others : [...others, ...ider]);
      }}
    >
      {t(all ? 'forslag.fjernAlle' : 'forslag.velgAlle', words)}
    </button>
  );
}
