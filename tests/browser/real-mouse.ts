/** The real mouse of a display, led to places in documents. */
import type { Display } from './display';
import { type Surface, until } from './surface';

export interface Point {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    pointer?: Point;
  }
}

/**
 * A click of the real mouse at a place in a document. The document is asked where it sees the pointer, which is moved until
 * that is right: a panel may still slide in or be laid out anew, so no place on the screen is taken for granted.
 * `inside`: a place on the screen that is surely in the document.
 */
export async function clickIn(
  surface: Surface,
  display: Display,
  wanted: Point,
  inside: Point,
): Promise<void> {
  let at = inside;
  await until('the pointer on its place', async () => {
    await surface.evaluate(() => {
      delete window.pointer;
      window.onmousemove = ({ clientX, clientY }) => {
        window.pointer = { x: clientX, y: clientY };
      };
    });
    display.move(at.x - 3, at.y - 3);
    display.move(at.x, at.y);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const seen = await surface.evaluate(() => window.pointer ?? null);
    if (seen && Math.abs(seen.x - wanted.x) <= 1 && Math.abs(seen.y - wanted.y) <= 1) return true;
    at = seen ? { x: Math.round(at.x + wanted.x - seen.x), y: Math.round(at.y + wanted.y - seen.y) } : inside;
    return false;
  });
  display.click(at.x, at.y);
}
