/** What may be attached: the extensions a file may have, by what it is. */
export const FILTYPER = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
} as const;
export type Filtype = keyof typeof FILTYPER;

export const DOCX: Filtype = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const isFiltype = (mime: string): mime is Filtype => mime in FILTYPER;

export const passerEndelse = (type: Filtype, endelse: string): boolean =>
  (FILTYPER[type] as readonly string[]).includes(endelse);

/** A Word document by the names of its parts; one with programs in it is none. */
export function isDocx(names: readonly string[]): boolean {
  const has = (name: string): boolean => names.includes(name);
  const program = names.some((name) => /vbaProject\.bin$|\/activeX\/|\/embeddings\//iu.test(name));
  return has('[Content_Types].xml') && has('word/document.xml') && !program;
}
