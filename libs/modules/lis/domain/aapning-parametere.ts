/** How long a LIS may open the record to an ALIS-kontor at a time (domene.md section 4 names no length: a parameter). */
export const AAPNINGSPARAMETERE = { maksDager: 90 } as const;
