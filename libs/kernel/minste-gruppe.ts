/**
 * Figures on how single doctors fare are shown outside their virksomhet only for groups of at least so many (domene.md
 * section 4: parameter, default 5).
 */
export const MINSTE_GRUPPE = 5;
