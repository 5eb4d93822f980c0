const LONGEST_TITLE = 80;

/** A title for a goal that has none: the first words of its goal text, at most 80 characters, cut between words. */
export function avledTittel(maaltekst: string): string {
  const text = maaltekst.trim().split(/\s+/u).join(' ');
  if (text.length <= LONGEST_TITLE) return text;
  const head = text.slice(0, LONGEST_TITLE + 1);
  const lastSpace = head.lastIndexOf(' ');
  // A first word longer than a title is cut, but not in the middle of a character outside the basic plane.
  if (lastSpace <= 0) return text.slice(0, LONGEST_TITLE).replace(/[\uD800-\uDBFF]$/u, '');
  return head.slice(0, lastSpace).replace(/[\s,;:–-]+$/u, '');
}
