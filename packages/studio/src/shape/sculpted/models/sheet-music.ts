import { cos, radians, sin } from "../../../math/exact.js";
import { boxAt, merged, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { sheet } from "../sheet.js";

/** Where the systems of five lines lie, from the top of the page, and the notes on each: along it, and how high. */
const SYSTEMS = [-10.6, -5.6, -0.6, 4.4, 9.4];
const TUNE = [0, 2, 1, 3, 5, 4, 2, 6, 5, 3, 1, 2, 4, 3] as const;
const LINE = 0.62;
const PAPER = 0.12;

/** How high the ink lies. */
const INK = 0.3;

/** A stroke of ink about x and z, so wide and so long. */
function stroke(x: number, z: number, wide: number, long: number) {
  const [a, b] = [wide / 2, long / 2];
  return sheet(
    [
      [x - a, INK, z + b],
      [x + a, INK, z + b],
      [x + a, INK, z - b],
      [x - a, INK, z - b],
    ],
    0.05,
  );
}

/** The head of a note. */
function head(x: number, z: number) {
  const rim = Array.from({ length: 10 }, (_, n): Vector => {
    const a = radians(36 * n);
    return [x + 0.42 * sin(a), INK, z + 0.31 * cos(a)];
  });
  return sheet(rim, 0.06);
}

/** Centimetres: an open double sheet of music that lies flat. */
export const sheetMusic: Model = {
  concept: "sheet music",
  aliases: [
    "music sheet",
    "music sheets",
    "score",
    "musical score",
    "sheet of music",
    "page of music",
    "music score",
  ],
  realSize: 0.42,
  bestTurn: -18,
  roles: {
    paper: { colour: "#f8f3e4", material: "paper" },
    notes: { colour: "#26232a", material: "matte plastic" },
  },
  top: { y: 0.3, halfWidth: 17, halfDepth: 12 },
  parts: () => {
    const pages = [-10.4, 10.4];
    const marks = pages.flatMap((x, page) =>
      SYSTEMS.flatMap((z, system) => [
        ...[0, 1, 2, 3, 4].map((line) => stroke(x, z + line * LINE, 17.6, 0.09)),
        stroke(x - 8.7, z + 2 * LINE, 0.14, 4 * LINE),
        ...TUNE.slice(0, 9).flatMap((_, n) => {
          const pitch = TUNE[(n * 3 + system * 5 + page * 4) % TUNE.length]!;
          const at = z + 4 * LINE - pitch * (LINE / 2) - 0.1;
          const along = x - 6.6 + n * 1.75;
          return [
            head(along, at),
            stroke(along + 0.36, at - 0.95, 0.1, 1.9),
            ...(n % 3 === 0 ? [stroke(along + 0.62, at - 1.75, 0.6, 0.26)] : []),
          ];
        }),
      ]),
    );
    return [
      part("paper", merged(...pages.map((x) => boxAt([x, 0.16, 0], [20.6, PAPER * 2, 28.6], 0.1)))),
      part("notes", merged(...marks)),
    ];
  },
};
