import { ballAt, boxAt, frame, merged, placed } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, AXLE, drum, rod, turned } from "../pieces.js";

/** Modules in a row across a truss with four pairs of wings. */
export const spaceStation: Model = {
  concept: "space station",
  aliases: ["international space station", "iss", "orbital station", "space habitat"],
  realSize: 100,
  bestTurn: -28,
  floats: true,
  roles: {
    modules: { colour: "#f2f1ec", material: "matte plastic" },
    bands: { colour: "#b9bec7", material: "metal" },
    truss: { colour: "#c9ced6", material: "metal" },
    panels: { colour: "#2e4f9c", material: "plastic" },
    rims: { colour: "#e0ac42", material: "gold" },
    radiators: { colour: "#fdfcf8", material: "matte plastic" },
    windows: { colour: "#1d2430", material: "ceramic" },
  },
  parts: () => {
    const tilt = frame({ nod: 24, roll: 10 });
    const wings = sides((s) => [4.4, 8.4].flatMap((x) => [-1, 1].map((k) => ({ x: x * s, z: 4.1 * k, k }))));
    const cells = wings.flatMap(({ x, z }) =>
      [-1, 1].flatMap((side) =>
        [-2, -1, 0, 1, 2].map((row) =>
          boxAt([x + 0.78 * side, 0, z + row * 1.22], [1.3, 0.14, 1.12], 0.04, {}, 1),
        ),
      ),
    );
    const frames = wings.flatMap(({ x, z, k }) => [
      boxAt([x, 0, z], [0.22, 0.2, 6.5], 0.08, {}, 2),
      ...[-1.5, 1.5].map((side) => boxAt([x + side, 0, z], [0.1, 0.16, 6.2], 0.04, {}, 2)),
      rod([x, 0, 0], [x, 0, z - 3 * k], 0.14),
    ]);
    const braces = Array.from({ length: 20 }, (_, i) => {
      const x = -9.5 + i;
      return [
        rod([x, 0.35, 0.35], [x + 1, -0.35, 0.35], 0.06, 8),
        rod([x, -0.35, -0.35], [x + 1, 0.35, -0.35], 0.06, 8),
      ];
    }).flat();
    const rails = [-1, 1].flatMap((y) =>
      [-1, 1].map((z) => rod([-9.6, 0.36 * y, 0.36 * z], [9.6, 0.36 * y, 0.36 * z], 0.1, 10)),
    );
    const can = (length: number, radius: number) =>
      turned(
        [
          [0, 0],
          [radius * 0.6, 0, 0.1],
          [radius, radius * 0.35, 0.2],
          [radius, length - radius * 0.35, 0.2],
          [radius * 0.6, length, 0.1],
          [0, length],
        ],
        {},
        48,
      );
    const dish = turned(
      [
        [0, 0],
        [0.9, 0.4, 0.05],
        [0.84, 0.48, 0.03],
        [0, 0.12],
      ],
      {},
      36,
    );
    const whole = [
      part(
        "modules",
        merged(
          placed(can(4.4, 1.15), frame({ ...AHEAD, at: [0, -1.5, -0.4] })),
          placed(can(3.8, 1.0), frame({ ...AHEAD, at: [0, -1.5, -4.4] })),
          placed(can(3.0, 1.0), frame({ ...AXLE, at: [0.4, -1.5, 2.6] })),
          placed(can(3.0, 1.0), frame({ roll: 90, at: [-0.4, -1.5, 2.6] })),
          placed(can(2.2, 0.8), frame({ at: [0, -4.2, -2.4] })),
          ballAt([0, -1.5, 2.6], 1.25, {}, 40),
        ),
      ),
      part(
        "bands",
        merged(
          ...[0.6, 2.0, -1.4, -3.2].map((z) => drum(1.2, 0.24, { ...AHEAD, at: [0, -1.5, z] }, 0.08, 48)),
          ...sides((s) => [drum(1.06, 0.22, { ...AXLE, at: [2.1 * s, -1.5, 2.6] }, 0.08, 48)]),
          rod([0, -1.2, 0], [0, 0.2, 0], 0.42),
          placed(dish, frame({ at: [2.6, 0.5, 0.5], nod: 40 })),
        ),
      ),
      part(
        "windows",
        merged(
          ...[0.9, 1.3].map((z) => ballAt([-1.08, -1.2, z], [0.14, 0.16, 0.16], {}, 14)),
          drum(0.46, 0.2, { ...AHEAD, at: [0, -1.5, 4.02] }, 0.06, 32),
        ),
      ),
      part("truss", merged(...rails, ...braces)),
      part("panels", merged(...cells)),
      part("rims", merged(...frames)),
      part(
        "radiators",
        merged(
          ...sides((s) =>
            [0, 1, 2].map((i) =>
              placed(
                boxAt([0, 0, 0], [0.14, 1.7, 1.0], 0.05, {}, 1),
                frame({ at: [1.9 * s, -0.3, -1.2 - 1.1 * i], roll: 20 * s }),
              ),
            ),
          ),
        ),
      ),
    ];
    return whole.map(({ role, mesh }) => part(role, placed(mesh, tilt)));
  },
};
