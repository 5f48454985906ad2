import { flowing, frame, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { box, drum, rod, slab, wire } from "../pieces.js";

const LEAN = frame({});
const HALF: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.72, 0.1],
  [1.05, 0.7],
  [0.98, 1.3],
  [0.78, 1.52],
  [0.6, 2.0],
  [0.72, 2.42],
  [0.86, 2.6],
  [0.86, 3.1],
  [0.6, 3.55],
  [0.2, 3.66],
];
const ring = (scale: number) =>
  [
    ...HALF,
    ...[...HALF]
      .reverse()
      .slice(0, -1)
      .map(([x, y]) => [-x, y] as const),
  ].map(([x, y]) => [x * scale, 1.8 + (y - 1.8) * scale] as const);

/** Where the bow lies: its stick away from the violin. */
const BOW = frame({ at: [1.75, 0.1, -0.1], roll: -4 });

/** Stick, hair, frog and point, from its heel up. */
function bow(): Part[] {
  return [
    part(
      "bow",
      wire(
        [
          [0.3, 0, 0],
          [0.16, 2.6, 0],
          [0.2, 5.0, 0],
          [0.3, 6.0, 0],
        ],
        [0.075, 0.065, 0.055, 0.05],
      ),
    ),
    part("hair", box([0.05, 5.35, 0.1], [-0.03, 3.15, 0], 0.02)),
    part("fittings", box([0.34, 0.5, 0.15], [0.12, 0.36, 0], 0.05)),
    part("bow", box([0.4, 0.16, 0.1], { at: [0.12, 5.88, 0], roll: 14 }, 0.04)),
  ];
}

/** Decimetres: a violin, its bow beside it. */
export const violin: Model = {
  concept: "violin",
  aliases: ["fiddle"],
  realSize: 0.6,
  bestTurn: -14,
  lies: true,
  roles: {
    body: { colour: "#b5582a", material: "wood" },
    edges: { colour: "#7a3517", material: "wood", follows: 0.7 },
    fittings: { colour: "#26201f", material: "wood" },
    strings: { colour: "#f4f0e4", material: "metal" },
    bow: { colour: "#6b3a20", material: "wood" },
    hair: { colour: "#fbf5e6", material: "fabric" },
  },
  parts: () => {
    const hole = wire(
      [
        [0.32, 1.5, 0.36],
        [0.4, 1.55, 0.36],
        [0.37, 1.85, 0.37],
        [0.43, 2.15, 0.36],
        [0.5, 2.2, 0.35],
      ],
      [0.05, 0.04, 0.03, 0.04, 0.05],
      { sides: 8 },
    );
    const strings = [-0.09, -0.03, 0.03, 0.09].map((x) =>
      merged(
        rod([x * 0.9, 0.95, 0.5], [x * 1.5, 1.82, 0.66], 0.013, 6),
        rod([x * 1.5, 1.82, 0.66], [x, 5.3, 0.44], 0.013, 6),
      ),
    );
    const pegs = [5.42, 5.64].flatMap((y) => [rod([-0.34, y, 0.22], [0.34, y + 0.06, 0.22], 0.045, 10)]);
    return [
      part("edges", placed(slab(flowing(ring(1), true), 0.46, 0.08), LEAN)),
      part("body", placed(slab(flowing(ring(0.95), true), 0.34, 0.14, { at: [0, 0, 0.16] }), LEAN)),
      part("fittings", placed(mirrored(hole), LEAN)),
      part("fittings", placed(box([0.3, 3.1, 0.14], { at: [0, 3.85, 0.42], nod: 2 }, 0.05), LEAN)),
      part("body", placed(box([0.26, 1.9, 0.26], [0, 4.3, 0.24], 0.1), LEAN)),
      part("fittings", placed(box([0.32, 0.85, 0.12], { at: [0, 0.62, 0.46], nod: -8 }, 0.05), LEAN)),
      part("hair", placed(box([0.42, 0.28, 0.06], [0, 1.82, 0.5], 0.025), LEAN)),
      part("fittings", placed(drum(0.36, 0.12, { nod: 90, at: [-0.42, 0.42, 0.4] }, 0.05, 28), LEAN)),
      part(
        "body",
        placed(
          merged(
            box([0.24, 0.7, 0.24], [0, 5.5, 0.2], 0.1),
            drum(0.2, 0.3, { roll: 90, at: [0, 5.95, 0.26] }, 0.08, 28),
            drum(0.1, 0.4, { roll: 90, at: [0, 5.95, 0.26] }, 0.04, 20),
          ),
          LEAN,
        ),
      ),
      part("fittings", placed(merged(...pegs), LEAN)),
      part("strings", placed(merged(...strings), LEAN)),
      // The bow lies beside it, at the height of its back.
      ...bow().map(({ role, mesh }) => part(role, placed(mesh, BOW))),
    ];
  },
};
