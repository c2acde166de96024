import { correction, generate, mode } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules of empty margin on each side that a reader needs: ISO/IEC 18004:2015, section 6.3.8. */
const quietZone = 4;

/** Modes that every reader knows. Plain text goes without a character set mark, over which old readers stumble. */
const modes = [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8];

export type QrPath =
  /** `size`: side of the square in modules, margin included. `path`: the dark modules, for the `d` of one SVG path. */
  { readonly kind: 'ok'; readonly size: number; readonly path: string } | { readonly kind: 'too-long' };

/**
 * The QR code of a text, to be drawn in `viewBox="0 0 size size"` on a light ground, dark on light in every theme.
 * A seventh of it may be dirty or torn (level M, or better where it costs no room). Too long: more than about 2,300 bytes.
 */
export function qrPath(text: string): QrPath {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M, modes });
    const framed = { size: code.size + 2 * quietZone, get: (x: number, y: number) => code.get(x - quietZone, y - quietZone) };
    return { kind: 'ok', size: framed.size, path: toSvgPath(framed) };
  } catch (error) {
    // Error 4 of lean-qr: the text does not fit the largest code. Anything else is a fault of ours.
    if (error instanceof Error && 'code' in error && error.code === 4) return { kind: 'too-long' };
    throw error;
  }
}
