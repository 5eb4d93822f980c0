/** An address that a browser and the link check may open: http or https, a host, and nobody's password in it. */
export function readLenke(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.hostname !== '' && url.username === '' && url.password === '' ? url : null;
}
