/**
 * Where a call comes from, as one subscriber has it: an IPv4 address, or the first 64 bits of an IPv6 address, since
 * whoever has one of those has all that begin alike.
 */
export function kilde(adresse: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(adresse)?.[1];
  if (mapped !== undefined || !adresse.includes(':')) return mapped ?? adresse;
  const [before = [], after = []] = adresse.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array<string>(zeros).fill('0'), ...after]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':');
}
