import { boxAt, frame, merged, mirrored, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, turned } from "../pieces.js";

/** Decimetres: a bar with weights at both ends. */
export const barbell: Model = {
  concept: "barbell",
  aliases: ["barbells", "weight bar", "olympic barbell", "lifting bar"],
  realSize: 1.8,
  bestTurn: -28,
  roles: {
    weights: { colour: "#2f6fc2", material: "rubber" },
    plates: { colour: "#d8433a", material: "rubber" },
    bar: { colour: "#c9ced6", material: "chrome" },
    collars: { colour: "#2b2d33", material: "metal" },
  },
  parts: () => {
    const plate = (x: number, r: number, w: number) => drum(r, w, { ...AXLE, at: [x, 2.3, 0] }, 0.12, 64);
    return [
      part("weights", mirrored(merged(plate(6.0, 2.3, 0.5), plate(6.55, 2.3, 0.5)))),
      part("plates", mirrored(plate(7.0, 1.7, 0.34))),
      part(
        "bar",
        merged(rod([-6, 2.3, 0], [6, 2.3, 0], 0.15), mirrored(rod([5.4, 2.3, 0], [8.8, 2.3, 0], 0.26))),
      ),
      part(
        "collars",
        mirrored(
          merged(
            plate(5.6, 0.46, 0.3),
            plate(7.4, 0.42, 0.34),
            plate(6.28, 0.9, 1.15),
            plate(7.0, 0.7, 0.44),
          ),
        ),
      ),
    ];
  },
};

/** Decimetres: a padded bench, two posts, and a barbell across them. */
export const benchPress: Model = {
  concept: "bench press",
  aliases: ["weight bench", "bench presses", "weightlifting bench", "gym bench"],
  realSize: 1.8,
  bestTurn: -34,
  roles: {
    pad: { colour: "#c5312c", material: "leather" },
    frame: { colour: "#2f333b", material: "matte plastic" },
    ...barbell.roles,
    feet: { colour: "#1f2126", material: "rubber" },
  },
  parts: (coarseness) => {
    const raised = frame({ at: [0, 7.6, -4.0] });
    return [
      part(
        "pad",
        merged(boxAt([0, 4.4, 0.2], [2.8, 0.8, 9.6], 0.36), boxAt([0, 4.45, -3.6], [2.9, 0.9, 2.0], 0.4)),
      ),
      part(
        "frame",
        merged(
          boxAt([0, 3.8, 0.2], [0.7, 0.5, 9.0], 0.12),
          ...[3.9, -3.9].map((z) => boxAt([0, 2.0, z], [0.7, 3.8, 0.7], 0.14)),
          boxAt([0, 0.4, 3.9], [4.4, 0.6, 0.7], 0.14),
          boxAt([0, 0.4, -4.3], [8.4, 0.6, 0.7], 0.14),
          mirrored(
            merged(
              boxAt([3.9, 5.0, -4.3], [0.65, 9.6, 0.65], 0.14),
              boxAt([3.9, 9.35, -3.85], [0.5, 0.34, 1.1], 0.1),
              boxAt([3.9, 9.75, -3.35], [0.5, 0.9, 0.26], 0.1),
            ),
          ),
          rod([-3.9, 2.6, -4.3], [3.9, 2.6, -4.3], 0.28),
        ),
      ),
      part(
        "feet",
        mirrored(
          merged(
            boxAt([4.1, 0.4, -4.3], [0.5, 0.8, 0.9], 0.14),
            boxAt([2.1, 0.4, 3.9], [0.5, 0.8, 0.9], 0.14),
          ),
        ),
      ),
      ...barbell.parts(coarseness).map(({ role, mesh }) => part(role, placed(mesh, raised))),
    ];
  },
};

/** Decimetres: hung from a chain. */
export const punchingBag: Model = {
  concept: "punching bag",
  aliases: ["punch bag", "boxing bag", "heavy bag", "punching bags"],
  realSize: 1.6,
  bestTurn: -14,
  hangs: true,
  roles: {
    bag: { colour: "#c2332d", material: "matte plastic" },
    bands: { colour: "#25262c", material: "matte plastic" },
    chains: { colour: "#c3c9d1", material: "metal" },
  },
  parts: () => [
    part(
      "bag",
      turned(
        [
          [0, 0],
          [1.9, 0, 0.5],
          [2, 10, 0.5],
          [0, 10],
        ],
        {},
        72,
      ),
    ),
    part(
      "bands",
      merged(
        ...[0.7, 8.7].map((y) =>
          turned(
            [
              [0, y],
              [2.06, y, 0.1],
              [2.06, y + 0.9, 0.1],
              [0, y + 0.9],
            ],
            {},
            72,
          ),
        ),
      ),
    ),
    part(
      "chains",
      merged(
        ...(
          [
            [1.4, 0],
            [-1.4, 0],
            [0, 1.4],
            [0, -1.4],
          ] as const
        ).map(([x, z]) => rod([x, 9.8, z], [0, 13, 0], 0.08, 8)),
        rod([0, 12.9, 0], [0, 15.6, 0], 0.14, 10),
        drum(0.3, 0.3, { at: [0, 13, 0] }, 0.1, 20),
      ),
    ),
  ],
};
