import { merged, mirrored, roundedRectangle, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, wire } from "../pieces.js";

/** Centimetres: of leather, with two clasps. */
export const briefcase: Model = {
  concept: "briefcase",
  aliases: ["brief case", "briefcases", "attache case", "leather briefcase", "business case"],
  realSize: 0.42,
  bestTurn: -24,
  top: { y: 30, halfWidth: 14, halfDepth: 4 },
  roles: {
    case: { colour: "#8a5330", material: "matte plastic" },
    edges: { colour: "#6f4024", material: "matte plastic", follows: 0.84 },
    handle: { colour: "#5d351d", material: "matte plastic", follows: 0.72 },
    clasps: { colour: "#e2b654", material: "gold" },
  },
  parts: () => [
    part("case", merged(box([42, 29, 6.2], [0, 15, 3.3], 2), box([42, 29, 6.2], [0, 15, -3.3], 2))),
    part(
      "edges",
      merged(
        box([42.5, 29.5, 0.9], [0, 15, 0], 0.4),
        ...[-1, 1].flatMap((s) => [-1, 1].map((k) => box([6, 6, 13.3], [s * 18.4, 15 + k * 12, 0], 2))),
      ),
    ),
    part(
      "handle",
      tube(
        [
          [-6, 29.4, 0],
          [-5.6, 33.4, 0],
          [-3, 35, 0],
          [3, 35, 0],
          [5.6, 33.4, 0],
          [6, 29.4, 0],
        ],
        1,
        { section: roundedRectangle(2.4, 1.8, 0.7), up: [0, 0, 1], bend: 3 },
      ),
    ),
    part(
      "clasps",
      merged(
        mirrored(merged(box([4.6, 4.4, 1], [12, 26.6, 6.6], 0.4), box([2.4, 2, 1.2], [12, 26, 7.2], 0.4))),
        mirrored(drum(1.1, 1.6, { at: [6, 29.6, 0] }, 0.4)),
        mirrored(
          wire(
            [
              [4.8, 30, 0],
              [6, 31.4, 0],
              [7.2, 30, 0],
            ],
            0.4,
          ),
        ),
      ),
    ),
  ],
};

/** Centimetres: parchment half unrolled, a ribbon about its seal. */
export const scroll: Model = {
  concept: "scroll",
  aliases: ["scrolls", "parchment", "parchment scroll", "ancient scroll", "papyrus", "papyrus scroll"],
  realSize: 0.34,
  lies: true,
  bestTurn: -16,
  roles: {
    paper: { colour: "#efdcae", material: "paper" },
    writing: { colour: "#7a5a38", material: "matte plastic" },
    rods: { colour: "#7d4a28", material: "wood" },
    knobs: { colour: "#e0b24c", material: "gold" },
    seal: { colour: "#b3272b", material: "wax" },
  },
  parts: () => {
    const roll = (y: number, z: number) => drum(2.1, 22, { roll: 90, at: [0, y, z] }, 0.3, 48);
    const lines = Array.from({ length: 9 }, (_, i) =>
      box([i % 4 === 3 ? 9 : 15, 0.6, 0.3], [i % 4 === 3 ? -3 : 0, 24 - 2.2 * i, 0.55], 0.12),
    );
    return [
      part("paper", merged(box([21.4, 29, 0.7], [0, 17, 0.1], 0.25), roll(32.4, -0.6), roll(2.6, 0.9))),
      part("writing", merged(...lines)),
      part(
        "rods",
        merged(
          ...[32.4, 2.6].map((y, i) => drum(1.0, 28, { roll: 90, at: [0, y, i ? 0.9 : -0.6] }, 0.3, 28)),
        ),
      ),
      part(
        "knobs",
        merged(
          ...[32.4, 2.6].flatMap((y, i) =>
            [-14, 14].map((x) => drum(1.9, 2, { roll: 90, at: [x, y, i ? 0.9 : -0.6] }, 0.8, 28)),
          ),
        ),
      ),
      part(
        "seal",
        merged(
          drum(2.1, 1, { nod: 90, at: [6.4, 7.6, 0.9] }, 0.4, 32),
          drum(1.3, 0.6, { nod: 90, at: [6.4, 7.6, 1.4] }, 0.2, 28),
        ),
      ),
    ];
  },
};
