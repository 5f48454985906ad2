import { cos, radians, sin } from "../../math/exact.js";
import type { Contour, Point } from "../drawing.js";
import { circle, polygon, rectangle } from "../outline.js";
import { byColour, type Field, type Inked, latticeColours, type Pattern, repeats, tile } from "./field.js";

const ROOT = 0.8660254037844386;

/** Rows of triangles, point up and point down by turns. */
export const triangles: Pattern = ({ width, height, short, colours, random }) => {
  const columns = repeats(width, short * 0.2);
  const side = width / columns;
  const lines = repeats(height, side * ROOT, 2);
  const tall = height / lines;
  const [even, odd] = colours;
  const chosen = latticeColours(2 * columns, lines, colours, random);
  // Of two colours, one points up and one down: by chance they would make diamonds.
  const colourAt = (k: number, line: number) =>
    colours.length > 2 ? chosen(k, line) : (k & 1) === 0 ? even! : odd!;
  const shapes: { colour: string; contour: Contour }[] = [];
  for (let line = 0; line < lines; line++)
    for (let k = -1; k <= 2 * columns; k++) {
      const left = (k * side) / 2 - (line % 2 === 0 ? 0 : side / 2);
      const [top, foot] = [line * tall, (line + 1) * tall];
      const up = (k & 1) === 0;
      const points: Point[] = up
        ? [
            [left, foot],
            [left + side / 2, top],
            [left + side, foot],
          ]
        : [
            [left, top],
            [left + side, top],
            [left + side / 2, foot],
          ];
      shapes.push({ colour: colourAt(k, line), contour: tile(points) });
    }
  return byColour(shapes);
};

/** A honeycomb with joints in the ground's colour. */
export const hexagons: Pattern = ({ width, height, short, colours, random }) => {
  const [ground, ...inks] = colours;
  const columns = repeats(width, short * 0.17);
  const across = width / columns;
  const lines = repeats(height, across * ROOT, 2);
  const down = height / lines;
  const colourAt = latticeColours(columns, lines, inks, random);
  const shapes: { colour: string; contour: Contour }[] = [];
  for (let line = -1; line <= lines; line++)
    for (let column = -1; column <= columns; column++) {
      const x = (column + 0.5 + (Math.abs(line) % 2) / 2) * across;
      const y = (line + 0.5) * down;
      const points = Array.from({ length: 6 }, (_, k): Point => {
        const turn = radians(60 * k + 30);
        return [x + cos(turn) * across * 0.535, y + sin(turn) * down * 0.618];
      });
      shapes.push({ colour: colourAt(column, line), contour: polygon(points) });
    }
  return [{ colour: ground!, outline: [rectangle(0, 0, width, height)] }, ...byColour(shapes)];
};

/** A board of squares. */
export const checks: Pattern = ({ width, height, short, colours, random }) => {
  const [columns, lines] = [width, height].map((side) => repeats(side, short * 0.125, 2));
  const [w, h] = [width / columns!, height / lines!];
  const inks = colours.slice(1);
  const colourAt = latticeColours(columns! / 2, lines!, inks, random);
  return [
    { colour: colours[0]!, outline: [rectangle(0, 0, width, height)] },
    ...byColour(
      cellsOf(columns!, lines!)
        .filter(([column, line]) => (column + line) % 2 === 1)
        .map(([column, line]) => ({
          colour: colourAt(column >> 1, line),
          contour: rectangle(column * w, line * h, w, h),
        })),
    ),
  ];
};

function cellsOf(columns: number, lines: number): [number, number][] {
  return Array.from({ length: columns * lines }, (_, k) => [k % columns, Math.floor(k / columns)]);
}

/** Diamonds on the ground, with a thin line through the gaps both ways. */
export const diamonds: Pattern = ({ width, height, short, colours, random }) => {
  const columns = repeats(width, short * 0.2);
  const lines = repeats(height, short * 0.28);
  const [w, h] = [width / columns, height / lines];
  const [ground, ...inks] = colours;
  const colourAt = latticeColours(columns, lines, inks.slice(0, Math.max(1, inks.length - 1)), random);
  const shapes: { colour: string; contour: Contour }[] = [];
  const threads: Contour[] = [];
  for (let line = 0; line < lines; line++)
    for (let column = 0; column < columns; column++) {
      const [x, y] = [(column + 0.5) * w, (line + 0.5) * h];
      const points: Point[] = [
        [x, y - h / 2],
        [x + w / 2, y],
        [x, y + h / 2],
        [x - w / 2, y],
      ];
      shapes.push({ colour: colourAt(column, line), contour: polygon(points) });
      threads.push({ start: [x - w / 2, y - h / 2], segments: [[x + w / 2, y + h / 2]], closed: false });
      threads.push({ start: [x + w / 2, y - h / 2], segments: [[x - w / 2, y + h / 2]], closed: false });
    }
  return [
    { colour: ground!, outline: [rectangle(0, 0, width, height)] },
    ...byColour(shapes),
    {
      colour: inks.at(-1)! === inks[0] ? ground! : inks.at(-1)!,
      outline: threads,
      width: short * 0.004,
    },
  ];
};

/** Width of joints between bricks, of a brick's short side. */
const JOINT = 0.14;

/** Bricks twice as long as wide, lying and standing by turns. */
export const herringbone: Pattern = ({ width, height, short, colours, random }) => {
  const [columns, lines] = [width, height].map((side) => repeats(side, short * 0.07, 4));
  const [w, h] = [width / columns!, height / lines!];
  const [ground, ...inks] = colours;
  const colourAt = latticeColours(columns!, lines!, inks, random);
  const [dx, dy] = [(w * JOINT) / 2, (h * JOINT) / 2];
  const shapes: { colour: string; contour: Contour }[] = [];
  const brick = (column: number, line: number, wide: number, tall: number) => {
    const colour = colourAt(column, line);
    // What crosses an edge comes in again on the other side.
    for (const x of column + wide > columns! ? [column, column - columns!] : [column])
      for (const y of line + tall > lines! ? [line, line - lines!] : [line])
        shapes.push({
          colour,
          contour: rectangle(x * w + dx, y * h + dy, wide * w - 2 * dx, tall * h - 2 * dy),
        });
  };
  for (let line = 0; line < lines!; line++)
    for (let k = 0; k < columns!; k += 4) {
      brick((line + k) % columns!, line, 2, 1);
      brick((line + k + 3) % columns!, line, 1, 2);
    }
  return [{ colour: ground!, outline: [rectangle(0, 0, width, height)] }, ...byColour(shapes)];
};

/** A twill of four dark and four light threads both ways, its steps drawn as slants. */
export const houndstooth: Pattern = ({ width, height, short, colours, random }) => {
  const [ground, ...inks] = colours;
  const [columns, lines] = [width, height].map((side) => repeats(side, short * 0.125));
  const [w, h] = [width / columns! / 8, height / lines! / 8];
  const colourAt = latticeColours(columns!, lines!, inks, random);
  const tooth: readonly (readonly Point[])[] = [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ],
    // Dark warp over light weft, below; light warp under dark weft, beside.
    [
      [0, 4],
      [2, 4],
      [0, 6],
    ],
    [
      [4, 4],
      [4, 6],
      [2, 8],
      [0, 8],
    ],
    [
      [6, 0],
      [8, 0],
      [4, 4],
      [4, 2],
    ],
    [
      [8, 2],
      [8, 4],
      [6, 4],
    ],
  ];
  const shapes = cellsOf(columns!, lines!).flatMap(([column, line]) =>
    tooth.map((points) => ({
      colour: colourAt(column, line),
      contour: tile(points.map(([x, y]): Point => [(column * 8 + x) * w, (line * 8 + y) * h])),
    })),
  );
  return [{ colour: ground!, outline: [rectangle(0, 0, width, height)] }, ...byColour(shapes)];
};

/** A quarter of a disc about a corner of a cell: 0 top left, then clockwise. */
function quarter(x: number, y: number, w: number, h: number, corner: number, share = 1): Contour {
  const right = corner === 1 || corner === 2;
  const low = corner > 1;
  const [cx, cy] = [right ? x + w : x, low ? y + h : y];
  const [rx, ry] = [(right ? -w : w) * share, (low ? -h : h) * share];
  const k = 0.5522847498;
  return {
    start: [cx, cy],
    segments: [
      [cx + rx, cy],
      [cx + rx, cy + k * ry, cx + k * rx, cy + ry, cx, cy + ry],
    ],
    closed: true,
  };
}

/** What may stand in a cell of a mosaic: shapes, each in the second or the third of its colours. */
type CellMotif = (
  x: number,
  y: number,
  w: number,
  h: number,
  turn: number,
) => [nth: 1 | 2, contour: Contour][];

const CELL_MOTIFS: readonly CellMotif[] = [
  (x, y, w, h, turn) => [[1, quarter(x, y, w, h, turn)]],
  (x, y, w, h, turn) => [
    [1, quarter(x, y, w, h, turn)],
    [2, quarter(x, y, w, h, turn, 0.5)],
  ],
  (x, y, w, h) => [
    [1, circle(x + w / 2, y + h / 2, Math.min(w, h) * 0.36)],
    [2, circle(x + w / 2, y + h / 2, Math.min(w, h) * 0.15)],
  ],
  (x, y, w, h, turn) => [
    [
      1,
      polygon(
        (
          [
            [x, y],
            [x + w, y],
            [x + w, y + h],
            [x, y + h],
          ] as Point[]
        ).filter((_, n) => n !== turn),
      ),
    ],
  ],
  (x, y, w, h, turn) => [...halfDisc(x, y, w, h / 2, turn), ...halfDisc(x, y + h / 2, w, h / 2, turn)],
  (x, y, w, h, turn) => [[1, leaf(x, y, w, h, turn)]],
];

/** Half a disc as wide as a cell half as high, its flat side above or below. */
function halfDisc(
  x: number,
  y: number,
  w: number,
  h: number,
  turn: number,
): [nth: 1 | 2, contour: Contour][] {
  const above = turn % 2 === 0;
  return [
    [1, quarter(x, y, w / 2, h, above ? 1 : 2)],
    [1, quarter(x + w / 2, y, w / 2, h, above ? 0 : 3)],
  ];
}

/** Two arcs from corner to corner. */
function leaf(x: number, y: number, w: number, h: number, turn: number): Contour {
  const k = 0.5522847498;
  const falls = turn % 2 === 0;
  const [x0, x1] = falls ? [x, x + w] : [x + w, x];
  const dx = x1 - x0;
  return {
    start: [x0, y],
    segments: [
      [x0 + dx * k, y, x1, y + h * (1 - k), x1, y + h],
      [x1 - dx * k, y + h, x0, y + h * k, x0, y],
    ],
    closed: true,
  };
}

/** Squares with quarter discs, leaves, triangles and rings in all colours. */
export const mosaic: Pattern = ({ width, height, short, colours, random }: Field): Inked[] => {
  const [columns, lines] = [width, height].map((side) => repeats(side, short / 6));
  const [w, h] = [width / columns!, height / lines!];
  const groundAt = latticeColours(columns!, lines!, colours, random);
  const grounds: { colour: string; contour: Contour }[] = [];
  const over: { colour: string; contour: Contour }[][] = [[], []];
  for (const [column, line] of cellsOf(columns!, lines!)) {
    const [x, y] = [column * w, line * h];
    const own = groundAt(column, line);
    const others = colours.filter((colour) => colour !== own);
    const first = others[Math.floor(random() * others.length)]!;
    const second =
      others.filter((colour) => colour !== first)[Math.floor(random() * (others.length - 1))] ?? own;
    const motif = CELL_MOTIFS[Math.floor(random() * CELL_MOTIFS.length)]!;
    grounds.push({ colour: own, contour: rectangle(x, y, w + 0.5, h + 0.5) });
    for (const [nth, contour] of motif(x, y, w, h, Math.floor(4 * random())))
      over[nth - 1]!.push({ colour: nth === 1 ? first : second, contour });
  }
  return [...byColour(grounds), ...over.flatMap(byColour)];
};
