import { useTranslation } from 'react-i18next';
import { Nedtrekk } from '../../../../shared/ui/skjemafelt';
import { Fakta } from '../../../../shared/ui/tallrad';
import { Varsel } from '../../../../shared/ui/varsel';
import { type Importrapport, KATALOGFELT, type Lesevalg } from '../../api/katalogimport';

interface Props {
  rapport: Importrapport;
  lesevalg: Lesevalg;
  onEndre: (lesevalg: Lesevalg) => void;
}

/** Official spreadsheets have title rows above the headers, but not more than this. */
const HEADER_ROWS = 15;
/** Offered when the file has no headers to tell how many columns there are. */
const UNNAMED_COLUMNS = 12;

/** How the file was read, and the means to correct it. */
export function Lesemaate({ rapport, lesevalg, onEndre }: Props) {
  const { t } = useTranslation('katalogimport');
  return (
    <section className="kp-stabel" aria-labelledby="lest">
      <div>
        <h2 id="lest">{t('lest.tittel')}</h2>
        <p className="kp-dempet">{t('lest.tekst')}</p>
      </div>
      <Filfakta rapport={rapport} />
      {!rapport.overskriftGjenkjent && (
        <Varsel farge="warning">
          <p>{t('lest.gjett')}</p>
        </Varsel>
      )}
      <Arkvalg {...{ rapport, lesevalg, onEndre }} />
      <Kolonner {...{ rapport, lesevalg, onEndre }} />
    </section>
  );
}

/** Which sheet, and which row holds the headers. */
function Arkvalg({ rapport, lesevalg, onEndre }: Props) {
  const { t } = useTranslation('katalogimport');
  const rows = Math.max(HEADER_ROWS, rapport.headerRad);
  return (
    <div className="kp-feltrad kp-import__valg">
      {rapport.alleArk.length > 1 && (
        <Nedtrekk
          id="ark"
          ledetekst={t('lest.ark')}
          verdi={lesevalg.ark ?? rapport.ark ?? ''}
          onEndre={(ark) => {
            // Another sheet has other columns.
            onEndre({ kolonner: {}, ark, overskriftsrad: null });
          }}
        >
          {rapport.alleArk.map((ark) => (
            <option key={ark} value={ark}>
              {ark}
            </option>
          ))}
        </Nedtrekk>
      )}
      <Nedtrekk
        id="overskriftsrad"
        ledetekst={t('lest.overskriftsrad')}
        verdi={String(lesevalg.overskriftsrad ?? rapport.headerRad)}
        onEndre={(rad) => {
          onEndre({ ...lesevalg, kolonner: {}, overskriftsrad: Number(rad) });
        }}
      >
        <option value="0">{t('lest.ingenRad')}</option>
        {Array.from({ length: rows }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('lest.rad', { nr: index + 1 })}
          </option>
        ))}
      </Nedtrekk>
    </div>
  );
}

const SKILLETEGN: Readonly<Record<string, 'semikolon' | 'komma' | 'tabulator' | 'strek'>> = {
  ';': 'semikolon',
  ',': 'komma',
  '\t': 'tabulator',
  '|': 'strek',
};

function Filfakta({ rapport: { format, skilletegn, tegnsett, ark, alleArk } }: { rapport: Importrapport }) {
  const { t } = useTranslation('katalogimport');
  const separator = SKILLETEGN[skilletegn ?? ''];
  const facts = [
    { navn: t('lest.format'), verdi: format },
    { navn: t('lest.ark'), verdi: alleArk.length > 1 ? null : ark },
    { navn: t('lest.skilletegn'), verdi: separator ? t(`skilletegn.${separator}`) : skilletegn },
    { navn: t('lest.tegnsett'), verdi: tegnsett?.toUpperCase() ?? null },
  ];
  return <Fakta fakta={facts.filter(({ verdi }) => verdi !== null)} />;
}

/** A, B … Z, AA: as the spreadsheet names them. */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

function Kolonner({ rapport, lesevalg, onEndre }: Props) {
  const { t } = useTranslation('katalogimport');
  const named = rapport.overskrifter;
  const columns = Array.from({ length: named.length > 0 ? named.length : UNNAMED_COLUMNS }, (_, index) => {
    const bokstav = letters(index);
    const navn = named[index]?.trim() ?? '';
    return { index, tekst: navn === '' ? t('lest.kolonneUten', { bokstav }) : t('lest.kolonne', { bokstav, navn }) };
  });
  return (
    <fieldset className="kp-felt kp-import__kolonner">
      <legend className="kp-legend">{t('lest.kolonner')}</legend>
      {KATALOGFELT.map((felt) => {
        const column = rapport.kolonner[felt]?.kolonne ?? null;
        return (
          <Nedtrekk
            key={felt}
            id={`kolonne-${felt}`}
            ledetekst={t(`felt.${felt}`)}
            verdi={column === null ? '' : String(column)}
            onEndre={(verdi) => {
              onEndre({ ...lesevalg, kolonner: { ...lesevalg.kolonner, [felt]: verdi === '' ? null : Number(verdi) } });
            }}
          >
            <option value="">{t('lest.ikkeIFilen')}</option>
            {columns.map(({ index, tekst }) => (
              <option key={index} value={index}>
                {tekst}
              </option>
            ))}
          </Nedtrekk>
        );
      })}
    </fieldset>
  );
}
