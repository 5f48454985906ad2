import { flowing, frame, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, slab } from "../pieces.js";

const LEAN = frame({});

/** The body seen from ahead, from its foot counter-clockwise. */
const HALF: readonly (readonly [number, number])[] = [
  [0, 0],
  [1.45, 0.25],
  [2.05, 1.4],
  [1.75, 2.6],
  [1.22, 3.35],
  [1.4, 4.3],
  [1.2, 5.05],
  [0.4, 5.35],
];
const OUTLINE = flowing(
  [
    ...HALF,
    ...[...HALF]
      .reverse()
      .slice(0, -1)
      .map(([x, y]) => [-x, y] as const),
  ],
  true,
);

/** Decimetres: an acoustic guitar. */
export const guitar: Model = {
  concept: "guitar",
  aliases: ["acoustic guitar", "classical guitar"],
  realSize: 1,
  bestTurn: -16,
  lies: true,
  roles: {
    body: { colour: "#d9913f", material: "wood" },
    sides: { colour: "#8a4f26", material: "wood", follows: 0.65 },
    neck: { colour: "#6b3f22", material: "wood" },
    fingerboard: { colour: "#2f2320", material: "wood" },
    hole: { colour: "#241a17", material: "matte plastic" },
    frets: { colour: "#e3dcc8", material: "metal" },
    strings: { colour: "#f4f0e4", material: "metal" },
  },
  parts: () => {
    const frets = Array.from({ length: 11 }, (_, i) =>
      box([0.58, 0.05, 0.06], [0, 9.1 - i * (0.42 - i * 0.008), 0.66], 0.02),
    );
    const strings = [-0.2, -0.12, -0.04, 0.04, 0.12, 0.2].map((x) =>
      rod([x * 1.4, 1.45, 0.78], [x, 9.6, 0.72], 0.016, 6),
    );
    const pegs = [9.75, 10.15, 10.55].map((y) => drum(0.12, 0.3, { at: [0.52, y, 0.3], roll: 90 }, 0.05, 16));
    return [
      part("sides", placed(slab(OUTLINE, 0.96, 0.12), LEAN)),
      part(
        "body",
        placed(
          slab(
            flowing(
              OUTLINE.points
                .filter((_, i) => i % 8 === 0)
                .map(({ x, y }) => [x * 0.965, 2.65 + (y - 2.65) * 0.972] as const),
              true,
            ),
            0.14,
            0.05,
            { at: [0, 0, 0.46] },
          ),
          LEAN,
        ),
      ),
      part("hole", placed(drum(0.62, 0.1, { ...AHEAD, at: [0, 3.45, 0.5] }, 0.02), LEAN)),
      part("sides", placed(placed(torus(0.7, 0.06, 56, 10), frame({ ...AHEAD, at: [0, 3.45, 0.54] })), LEAN)),
      part("fingerboard", placed(box([1.5, 0.26, 0.16], [0, 1.45, 0.6], 0.06), LEAN)),
      part("frets", placed(box([1.0, 0.08, 0.1], [0, 1.5, 0.7], 0.03), LEAN)),
      part("neck", placed(box([0.6, 4.9, 0.36], [0, 7.1, 0.34], 0.14), LEAN)),
      part("fingerboard", placed(box([0.62, 5.6, 0.12], [0, 6.75, 0.58], 0.04), LEAN)),
      part("neck", placed(box([0.85, 1.5, 0.24], { at: [0, 10.2, 0.32], nod: -8 }, 0.1), LEAN)),
      part("frets", placed(merged(...frets), LEAN)),
      part("frets", placed(mirrored(merged(...pegs)), LEAN)),
      part("strings", placed(merged(...strings), LEAN)),
    ];
  },
};
