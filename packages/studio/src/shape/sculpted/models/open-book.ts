import { cos, radians, sin } from "../../../math/exact.js";
import { frame, leaf, merged, mirrored, placed, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Half a page's width and its height, and how high the leaves lie beside the fold. */
const WIDE = 14;
const TALL = 20;
const RISE = 2.4;

/** The upper side of the leaves from the fold (u = 0) to the fore edge, its near edge at v = 0. */
function page(u: number, v: number, lift: number, rise = RISE): Vector {
  const round = sin(radians(180 * Math.sqrt(u))) * rise * (1 - 0.35 * u);
  return [0.25 + u * WIDE, 0.5 + lift * (1 - 0.25 * u) + round, (0.5 - v) * TALL];
}

/** Centimetres: lying open, the reader before it. */
export const openBook: Model = {
  concept: "open book",
  aliases: ["opened book", "open notebook", "open diary", "open journal", "open textbook"],
  realSize: 0.3,
  bestTurn: -22,
  top: { y: 4.6, halfWidth: 8, halfDepth: 7 },
  roles: {
    cover: { colour: "#a63b32", material: "fabric" },
    pages: { colour: "#fbf6e9", material: "matte plastic" },
    print: { colour: "#8d8a86", material: "matte plastic" },
    ribbon: { colour: "#e0b04a", material: "fabric" },
  },
  parts: () => {
    const edge = (t: number) => Math.min(1, 30 * Math.min(t, 1 - t));
    // Leaves in layers, so that the fore edge shows that there are many; the lower ones fill the arch.
    const layers = [0, 0.15, 0.3, 0.5, 0.7, 0.9, 1.1, 1.35].map((lift, n) => [lift, n] as const);
    const leaves = layers.map(([lift, n]) =>
      leaf(
        (u, v) => page(u * (1 - 0.007 * n), v, lift, RISE * Math.min(1, 0.12 + 0.17 * n)),
        (u, v) => 0.52 * edge(u) * edge(v),
        28,
        10,
      ),
    );
    const line = (row: number, from: number, to: number) =>
      leaf(
        (u, v) => {
          const [x, y, z] = page(from + (to - from) * u, 0.13 + 0.066 * row + 0.012 * v, 1.35);
          return [x, y + 0.3, z];
        },
        () => 0.05,
        20,
        1,
      );
    const lines = Array.from({ length: 11 }, (_, row) =>
      line(10 - row, 0.14, row === 5 || row === 10 ? 0.58 : 0.9),
    );
    const cover = placed(box([WIDE + 0.9, 0.45, TALL + 1.2], [WIDE / 2 + 0.3, 0.24, 0], 0.2), frame({}));
    const ribbon = leaf(
      (u, v) => {
        const along = v * 17 - 8;
        const end = Math.max(0, along - 7.5);
        return [
          0.3 + 0.9 * u + 0.25 * sin(along * 0.5),
          2.2 - 0.12 * end * end - 0.04 * cos(along),
          along + 2.5,
        ];
      },
      (u, v) => 0.12 * edge(u) * edge(v),
      4,
      40,
    );
    return [
      part("cover", merged(mirrored(cover), box([1.6, 0.45, TALL + 1.2], [0, 0.24, 0], 0.2))),
      part("pages", mirrored(merged(...leaves))),
      part("print", mirrored(merged(...lines))),
      part("ribbon", ribbon),
    ];
  },
};
