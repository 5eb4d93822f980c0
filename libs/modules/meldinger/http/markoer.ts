/** Where a page ended: the time and id of its last row. */
export const skrivMarkoer = (tid: string, id: string): string => `${tid}_${id}`;

interface Markoer {
  readonly tid: string;
  readonly sisteTid: string;
  readonly id: string;
  readonly traadId: string;
}

export function lesMarkoer(markoer: string | undefined): Markoer | undefined {
  const [tid = '', id = ''] = markoer?.split('_') ?? [];
  return markoer === undefined ? undefined : { tid, sisteTid: tid, id, traadId: id };
}
