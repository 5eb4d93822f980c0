import { KATALOGSPESIALITETER } from '../../domain/katalogspesialitet';

/** Forms are described by hand: their fields are text, whatever they become on the server. */
const lesevalg = {
  fil: { type: 'string', format: 'binary', description: 'XLSX or CSV, at most 10 MB' },
  kolonner: { type: 'string', description: 'JSON: field → column from 0, or null for none' },
  ark: { type: 'string', description: 'Name of the sheet' },
  overskriftsrad: { type: 'string', description: 'Row of the headers, from 1; 0 for none' },
  utelatteRader: { type: 'string', description: 'JSON: numbers of the rows to leave out' },
};

export const FORHAANDSVISNING_SKJEMA = {
  type: 'object',
  required: ['fil'],
  properties: { ...lesevalg, katalogKode: { type: 'string' } },
};

export const IMPORT_SKJEMA = {
  type: 'object',
  required: ['fil', 'katalogKode', 'navn', 'spesialitet', 'gyldigFra', 'eksempel'],
  properties: {
    ...lesevalg,
    katalogKode: { type: 'string' },
    navn: { type: 'string' },
    spesialitet: { type: 'string', enum: [...KATALOGSPESIALITETER] },
    gyldigFra: { type: 'string' },
    eksempel: { type: 'string', enum: ['true', 'false'] },
  },
};
