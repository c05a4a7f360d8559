import { drawn } from '../barcode/draw.ts';
import { qrSymbol } from '../barcode/qr.ts';

/** Puts the QR code of the page's own address into each place made for it; the value of `data-qr` names it. */
export function drawAddress(places: Iterable<HTMLElement>): void {
  const { origin, pathname } = location;
  const address = `${origin}${pathname}`;
  const symbol = qrSymbol(address);
  for (const place of places) {
    const says = [place.dataset.qr, address].filter(Boolean).join(' ');
    place.replaceChildren(drawn(symbol, says));
  }
}
