import { create } from 'qrcode';

/** The address as a QR code, one path of squares; the same address stands beside it as text. */
export function Qr({ tekst, navn }: { tekst: string; navn: string }) {
  const { size, data } = create(tekst, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (bit, index) =>
    bit ? `M${String(index % size)} ${String(Math.floor(index / size))}h1v1h-1z` : '',
  ).join('');
  return (
    <svg viewBox={`0 0 ${String(size)} ${String(size)}`} shapeRendering="crispEdges" role="img" aria-label={navn}>
      <path fill="#000" d={dark} />
    </svg>
  );
}
