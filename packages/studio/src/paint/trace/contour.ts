import type { Point } from "../drawing.js";

/** A mask of ones and zeros, its rim zero. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly cells: Uint8Array;
}

/** Steps along the lattice of pixel corners: right, down, left, up. */
const STEPS: readonly Point[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];

/**
 * The borders of a mask, as closed rows of the middles of pixel sides: clockwise about what is inside (y down), the
 * other way about holes.
 */
export function bordersOf(mask: Mask): Point[][] {
  const { width, height, cells } = mask;
  const used = new Uint8Array(cells.length);
  const borders: Point[][] = [];
  for (let row = 1; row < height; row++) {
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      // The upper side of a pixel inside, with nothing above it: each border has one that is leftmost.
      if (!cells[at] || cells[at - width] || used[at]) continue;
      borders.push(follow(mask, column, row, used));
    }
  }
  return borders;
}

/** Follows a border from a corner, inside on the right hand, marking the upper sides it passes. */
function follow({ width, cells }: Mask, startX: number, startY: number, used: Uint8Array): Point[] {
  const inside = (x: number, y: number) => cells[y * width + x] === 1;
  const points: Point[] = [];
  let [x, y, heading] = [startX, startY, 0];
  do {
    const [dx, dy] = STEPS[heading]!;
    points.push([x + dx / 2, y + dy / 2]);
    if (heading === 0) used[y * width + x] = 1;
    x += dx;
    y += dy;
    // Cells to the right and left of the way on; where two cells only touch at this corner, they part.
    const [rightX, rightY, leftX, leftY] = ahead(x, y, heading);
    const right = inside(rightX, rightY);
    const left = inside(leftX, leftY);
    if (!right) heading = (heading + 1) % 4;
    else if (left) heading = (heading + 3) % 4;
  } while (x !== startX || y !== startY || heading !== 0);
  return points;
}

/** The cells before a corner for one who comes along a heading: on the right hand, and on the left. */
function ahead(x: number, y: number, heading: number): [number, number, number, number] {
  if (heading === 0) return [x, y, x, y - 1];
  if (heading === 1) return [x - 1, y, x, y];
  if (heading === 2) return [x - 1, y - 1, x - 1, y];
  return [x, y - 1, x - 1, y - 1];
}
