import { drawn } from '../barcode/draw.ts';
import { qrSymbol } from '../barcode/qr.ts';
import type { BarSymbol } from '../barcode/symbol.ts';

/**
 * Puts the QR code of the page's own address into each place made for it, when it comes into sight or is printed: on a
 * phone working it out takes a fifth of a second. The value of `data-qr` names it.
 */
export function drawAddress(places: Iterable<HTMLElement>): void {
  const { origin, pathname } = location;
  const address = `${origin}${pathname}`;
  let symbol: BarSymbol | undefined;
  const draw = (place: Element) => {
    if (!(place instanceof HTMLElement) || place.childElementCount > 0) return;
    symbol ??= qrSymbol(address);
    const says = [place.dataset.qr, address].filter(Boolean).join(' ');
    place.replaceChildren(drawn(symbol, says));
  };
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) draw(target);
  });
  for (const place of places) seen.observe(place);
  window.addEventListener('beforeprint', () => [...places].forEach(draw));
}
