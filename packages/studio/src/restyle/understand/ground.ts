import { fitGradient, spread } from "./polynomial.js";

/** Part of the width, at either side, in which a row's colour is read. */
const STRIP = 0.025;

/** Distance up to which both sides of a row show one ground. */
const ALIKE = 0.05;

/** Share of the rows whose sides must be alike for the ground to change from row to row. */
const MOST_ROWS = 0.5;

/**
 * The colours of a ground over the frame, three floats a pixel: a slow gradient fitted to `known`, and on it what
 * changes from row to row alike at both sides (a horizon, a floor under a wall), carried across between them.
 * @param alike per row whether its sides show one ground, as `rowsAlike` says
 */
export function groundColours(
  channels: Float32Array,
  width: number,
  height: number,
  known: Uint8Array,
  alike: Uint8Array | null,
): Float32Array {
  const colours = spread(fitGradient(channels, width, height, known), width, height);
  if (alike === null) return colours;
  addRows(colours, offAtSides(channels, colours, width, height), alike, width, height);
  bendRows(colours, channels, known, width, height);
  return colours;
}

/** Which rows show one ground at both their sides, 0 or 1 each; null where too few do. */
export function rowsAlike(
  lab: Float32Array,
  width: number,
  height: number,
  known: Uint8Array,
): Uint8Array | null {
  const off = offAtSides(lab, spread(fitGradient(lab, width, height, known), width, height), width, height);
  const alike = Uint8Array.from({ length: height }, (_, y) => {
    let sum = 0;
    for (let c = 0; c < 3; c++) sum += (c === 0 ? 0.5 : 2) * (off[y * 6 + c]! - off[y * 6 + 3 + c]!) ** 2;
    return sum < ALIKE * ALIKE ? 1 : 0;
  });
  return alike.reduce((sum, value) => sum + value, 0) < height * MOST_ROWS ? null : alike;
}

/** How far each row is off the gradient at its left and at its right side: the medians of each channel, six a row. */
function offAtSides(
  channels: Float32Array,
  colours: Float32Array,
  width: number,
  height: number,
): Float32Array {
  const strip = Math.max(3, Math.round(width * STRIP));
  const off = new Float32Array(height * 6);
  const values = new Float32Array(strip);
  for (let y = 0; y < height; y++) {
    for (const [side, from] of [0, width - strip].entries()) {
      for (let c = 0; c < 3; c++) {
        for (let k = 0; k < strip; k++) {
          const at = (y * width + from + k) * 3 + c;
          values[k] = channels[at]! - colours[at]!;
        }
        off[y * 6 + side * 3 + c] = values.sort()[strip >> 1]!;
      }
    }
  }
  return off;
}

/** Adds what the rows are off by, carried from the left side to the right; rows that are not alike take their neighbours'. */
function addRows(
  colours: Float32Array,
  off: Float32Array,
  alike: Uint8Array,
  width: number,
  height: number,
): void {
  const nearest = nearestRows(alike);
  for (let y = 0; y < height; y++) {
    const { above, below, share } = nearest[y]!;
    for (let c = 0; c < 3; c++) {
      const at = (side: number) =>
        off[above * 6 + side * 3 + c]! * (1 - share) + off[below * 6 + side * 3 + c]! * share;
      const [left, right] = [at(0), at(1)];
      for (let x = 0; x < width; x++) {
        colours[(y * width + x) * 3 + c]! += left + ((right - left) * x) / (width - 1);
      }
    }
  }
}

/** Share of a row that must be known for its colour to be bent along it, and how stiff it is. */
const ENOUGH = 0.3;
const STIFF = 0.05;

/** Bends each row of a ground to what is known of it: light falls off otherwise on a wall than on the floor under it. */
function bendRows(
  colours: Float32Array,
  channels: Float32Array,
  known: Uint8Array,
  width: number,
  height: number,
): void {
  for (let y = 0; y < height; y++) {
    // Least squares for a factor of 1 and one of x², x being −1 … 1.
    let [n, xx, xxxx] = [0, 0, 0];
    const off = [0, 0, 0, 0, 0, 0];
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (known[i] === 0) continue;
      const square = ((2 * x) / width - 1) ** 2;
      n++;
      xx += square;
      xxxx += square * square;
      for (let c = 0; c < 3; c++) {
        const by = channels[i * 3 + c]! - colours[i * 3 + c]!;
        off[c]! += by;
        off[c + 3]! += by * square;
      }
    }
    if (n < width * ENOUGH) continue;
    const [p, q] = [n + STIFF * width, xxxx + STIFF * width];
    const whole = p * q - xx * xx;
    for (let c = 0; c < 3; c++) {
      const level = (off[c]! * q - off[c + 3]! * xx) / whole;
      const bend = (off[c + 3]! * p - off[c]! * xx) / whole;
      for (let x = 0; x < width; x++) {
        colours[(y * width + x) * 3 + c]! += level + bend * ((2 * x) / width - 1) ** 2;
      }
    }
  }
}

/** For each row the rows above and below it, or itself, that are known, and how far it lies towards the lower one. */
function nearestRows(alike: Uint8Array): { above: number; below: number; share: number }[] {
  const aboves: number[] = [];
  alike.forEach((known, y) => {
    aboves.push(known === 1 ? y : (aboves[y - 1] ?? -1));
  });
  const belows = new Array<number>(alike.length).fill(-1);
  for (let y = alike.length - 1; y >= 0; y--) belows[y] = alike[y] === 1 ? y : (belows[y + 1] ?? -1);
  return aboves.map((above, y) => {
    const below = belows[y]!;
    if (above < 0) return { above: below, below, share: 0 };
    if (below < 0 || above === below) return { above, below: above, share: 0 };
    return { above, below, share: (y - above) / (below - above) };
  });
}
