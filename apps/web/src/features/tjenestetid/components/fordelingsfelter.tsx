import { useTranslation } from 'react-i18next';
import { datoITekst, periode as tidsperiode } from '../../../shared/lib/format';
import type { Skjema } from '../../../shared/lib/skjema';
import { desimaltall, kategorinavn } from '../../../shared/lib/tjenesteord';
import type { Tjenestefordeling, Tjenesteperiode, Tjenestetid } from '../../../shared/lib/tjenestetid';
import { Datofelt } from '../../../shared/ui/datofelt';
import { Avkrysningskort } from '../../../shared/ui/valg';
import { Varsel } from '../../../shared/ui/varsel';
import { type Fordelingsskjema, andelsfelt, stillingerDa, sumAndeler } from './fordelingsverdi';
import { Prosentfelt } from './prosentfelt';

export type Fordelingstilstand = Skjema<Fordelingsskjema, Tjenestefordeling>;

interface Props {
  tid: Tjenestetid;
  skjema: Fordelingstilstand;
  /** To and with this day it is attested: then only the end can be moved. */
  laastTil: string | null;
}

/** Which days, and how much of them each post is to count. */
export function Fordelingsfelter({ tid, skjema, laastTil }: Props) {
  const { t } = useTranslation('fordeling');
  const { pagaar, fra } = skjema.verdier;
  return (
    <>
      {laastTil !== null && (
        <Varsel farge="info">
          <p>{t('skjema.laast', { dato: datoITekst(laastTil) })}</p>
        </Varsel>
      )}
      <div className="kp-stabel">
        <div className="kp-feltrad">
          {laastTil === null ? (
            <Datofelt {...skjema.felt('fra')} ledetekst={t('skjema.fra')} />
          ) : (
            <p>{tidsperiode(fra, laastTil)}</p>
          )}
          {!pagaar && <Datofelt {...skjema.felt('til')} ledetekst={t('skjema.til')} />}
        </div>
        <Avkrysningskort
          id="pagaar"
          tittel={t('skjema.pagaar')}
          fakta={t('skjema.pagaarHjelp')}
          valgt={pagaar}
          onEndre={(next) => {
            skjema.sett({ pagaar: next });
            skjema.skjemafeil.toem('til');
          }}
        />
      </div>
      {laastTil === null && <Andelene tid={tid} skjema={skjema} />}
    </>
  );
}

function Andelene({ tid, skjema }: Pick<Props, 'tid' | 'skjema'>) {
  const { t } = useTranslation('fordeling');
  const posts = stillingerDa(tid, skjema.verdier);
  if (posts.length < 2) return <p className="kp-les">{t('skjema.faaStillinger')}</p>;
  return (
    <fieldset className="kp-felt">
      <legend className="kp-legend">{t('skjema.andeler')}</legend>
      <div className="kp-stabel">
        {posts.map((periode, index) => (
          <Andelsfelt key={periode.id} periode={periode} felt={andelsfelt(index)} skjema={skjema} />
        ))}
        <Sum sum={sumAndeler(posts, skjema.verdier)} />
      </div>
    </fieldset>
  );
}

function Andelsfelt({
  periode: { id, kategori, arena, virksomhet, stilling },
  felt,
  skjema,
}: {
  periode: Tjenesteperiode;
  felt: string;
  skjema: Fordelingstilstand;
}) {
  const { t } = useTranslation('fordeling');
  return (
    <Prosentfelt
      id={felt}
      ledetekst={t('skjema.andel', { kategori: kategorinavn(kategori), sted: arena?.navn ?? virksomhet.navn })}
      hjelp={t('skjema.andelHjelp', { prosent: desimaltall(stilling) })}
      verdi={skjema.verdier.andeler[id] ?? ''}
      feil={skjema.skjemafeil.for(felt)}
      onEndre={(typed) => {
        skjema.sett({ andeler: { ...skjema.verdier.andeler, [id]: typed } });
        skjema.skjemafeil.toem(felt);
      }}
    />
  );
}

/** «80 av 100 %», as it is typed. */
function Sum({ sum }: { sum: number }) {
  const { t } = useTranslation('fordeling');
  const rest = Math.round((100 - sum) * 100) / 100;
  return (
    <p role="status">
      <span className="kp-sterk kp-tall">{t('skjema.sum', { sum: desimaltall(sum) })}</span>{' '}
      {rest > 0 && t('skjema.igjen', { rest: desimaltall(rest) })}
      {rest < 0 && t('skjema.forMye')}
    </p>
  );
}
