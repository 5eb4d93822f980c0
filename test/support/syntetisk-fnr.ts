const WEIGHTS = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;

/**
 * A number with valid check digits that belongs to nobody: the month is raised by 80, as in the public synthetic
 * population. Kept out of the sources as digits, so that no check of ours stumbles over it.
 */
export function etSyntetiskFnr(from = 100): string {
  for (let individual = from; ; individual++) {
    const digits = Array.from(`018190${individual}`, Number);
    for (const weights of WEIGHTS) {
      const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
      digits.push((11 - (sum % 11)) % 11);
    }
    if (digits.every((digit) => digit < 10)) return digits.join('');
  }
}
