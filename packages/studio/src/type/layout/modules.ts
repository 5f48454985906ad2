import type { Random } from "../../math/random.js";
import type { Mark } from "../../paint/drawing.js";
import { circle, rectangle } from "../../paint/outline.js";
import { sector } from "./forms.js";
import { filledShape } from "./page.js";

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A field of quarter circles, discs and arcs on square modules, some of them twice as large. */
export function moduleField(
  x: number,
  y: number,
  columns: number,
  rows: number,
  side: number,
  colours: readonly string[],
  ground: string,
  random: Random,
): Mark[] {
  const cells = cellsOf(columns, rows, random);
  let last = -1;
  return cells.flatMap(({ x: column, y: row, side: span }, n) => {
    // Neighbours never share a colour; the largest form leads.
    let pick = Math.floor(colours.length * random());
    if (pick === last) pick = (pick + 1) % colours.length;
    last = pick;
    const cell = { x: x + column * side, y: y + row * side, side: span * side };
    return form(cell, n === 0 ? colours[0]! : colours[pick]!, colours, ground, random);
  });
}

function cellsOf(columns: number, rows: number, random: Random): Cell[] {
  const taken = new Set<number>();
  const cells: Cell[] = [];
  const large = Math.max(1, Math.round((columns * rows) / 7));
  for (let n = 0, tries = 0; n < large && tries < 60; tries++) {
    const [x, y] = [Math.floor((columns - 1) * random()), Math.floor((rows - 1) * random())];
    if (columns < 2 || rows < 2) break;
    const own = [0, 1].flatMap((dx) => [0, 1].map((dy) => (y + dy) * columns + x + dx));
    if (own.some((at) => taken.has(at))) continue;
    for (const at of own) taken.add(at);
    cells.push({ x, y, side: 2 });
    n++;
  }
  for (let at = 0; at < columns * rows; at++) {
    if (taken.has(at)) continue;
    cells.push({ x: at % columns, y: Math.floor(at / columns), side: 1 });
  }
  return cells;
}

/** Which corner a quarter circle is drawn about, and its angles. */
const CORNERS = [
  [0, 0, 0],
  [1, 0, 90],
  [1, 1, 180],
  [0, 1, 270],
] as const;

function form(
  cell: Cell,
  colour: string,
  colours: readonly string[],
  ground: string,
  random: Random,
): Mark[] {
  const { x, y, side } = cell;
  const [dx, dy, from] = CORNERS[Math.floor(4 * random())]!;
  const [cx, cy] = [x + dx * side, y + dy * side];
  const choice = random();
  if (choice < 0.34) return [filledShape([sector(cx, cy, 0, side, from, from + 90)], colour)];
  if (choice < 0.56) {
    const bands = side > 0 ? 3 : 2;
    const step = side / (2 * bands);
    return [
      filledShape(
        Array.from({ length: bands }, (_, n) =>
          sector(cx, cy, (2 * n + (n === 0 ? 0 : 0)) * step, (2 * n + 1) * step, from, from + 90),
        ),
        colour,
      ),
    ];
  }
  if (choice < 0.78) {
    const inner = colours[Math.floor(colours.length * random())]!;
    const middle = [x + side / 2, y + side / 2] as const;
    return [
      filledShape([circle(middle[0], middle[1], side / 2)], colour),
      filledShape([circle(middle[0], middle[1], side * 0.17)], inner === colour ? ground : inner),
    ];
  }
  if (choice < 0.9) {
    return [
      filledShape(
        [sector(x + side / 2, dy ? y + side : y, 0, side / 2, dy ? 180 : 0, dy ? 360 : 180)],
        colour,
      ),
    ];
  }
  return [filledShape([rectangle(x, y, side, side)], colour)];
}
