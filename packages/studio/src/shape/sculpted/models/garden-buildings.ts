import { ballAt, boxAt, cornered, frame, merged, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { rod, slab, turned } from "../pieces.js";

/** Metres: glass on a white frame, pots behind the panes of the sides that have them. */
function greenhouseOf(
  named: Pick<Model, "concept" | "aliases" | "encloses">,
  planted: readonly (1 | -1)[],
): Model {
  return {
    ...named,
    realSize: 4,
    bestTurn: -32,
    roles: {
      frame: { colour: "#f7f5ef", material: "matte plastic" },
      glass: { colour: "#dff0ee", material: "glass" },
      plants: { colour: "#58a346", material: "clay" },
      pots: { colour: "#c76a3e", material: "clay" },
      flowers: { colour: "#e9567f", material: "clay" },
      base: { colour: "#b5654a", material: "clay" },
    },
    parts: () => {
      const [w, d, e, h] = [1.6, 2.3, 1.9, 3.0];
      const bar = (a: Vector, b: Vector, r = 0.05) => rod(a, b, r, 8);
      const zs = [-2.3, -1.53, -0.77, 0, 0.77, 1.53, 2.3];
      const gable = (z: number) =>
        [-0.8, 0, 0.8].map((x) => bar([x, 0.4, z], [x, e + (h - e) * (1 - Math.abs(x) / w), z]));
      return [
        part(
          "frame",
          merged(
            ...zs.flatMap((z) =>
              sides((s) => [bar([w * s, 0.4, z], [w * s, e, z]), bar([w * s, e, z], [0, h, z])]),
            ),
            ...sides((s) => [
              bar([w * s, e, -d], [w * s, e, d], 0.07),
              bar([w * s, 1.15, -d], [w * s, 1.15, d]),
              ...gable(d * s),
              bar([-w, 1.15, d * s], [w, 1.15, d * s]),
              bar([-w, e, d * s], [w, e, d * s], 0.06),
              bar([0.8 * s, 2.45, -d], [0.8 * s, 2.45, d]),
            ]),
            bar([0, h, -d], [0, h, d], 0.09),
          ),
        ),
        part(
          "glass",
          merged(
            ...sides((s) => [
              boxAt([w * s, 1.15, 0], [0.03, 1.5, 4.6], 0.01, {}, 1),
              boxAt([0.8 * s, 2.45, 0], [1.94, 0.03, 4.6], 0.01, { roll: -34.5 * s }, 1),
              slab(
                cornered(
                  [
                    [-w, 0.4],
                    [w, 0.4],
                    [w, e],
                    [0, h],
                    [-w, e],
                  ],
                  true,
                ),
                0.03,
                0.01,
                { at: [0, 0, d * s] },
              ),
            ]),
          ),
        ),
        part("base", merged(boxAt([0, 0.2, 0], [3.4, 0.4, 4.8], 0.06))),
        part(
          "pots",
          merged(
            ...planted.flatMap((s) =>
              [-1.6, -0.6, 0.5, 1.5].map((z) =>
                turned(
                  [
                    [0, 0.4],
                    [0.22, 0.4, 0.03],
                    [0.32, 0.95, 0.04],
                    [0, 0.95],
                  ],
                  { at: [0.95 * s, 0, z] },
                  20,
                ),
              ),
            ),
          ),
        ),
        part(
          "plants",
          merged(
            ...planted.flatMap((s) =>
              [-1.6, -0.6, 0.5, 1.5].flatMap((z, i) => [
                ballAt([0.95 * s, 1.3 + 0.1 * (i % 2), z], [0.42, 0.45, 0.42], {}, 20),
                ballAt([0.95 * s + 0.15, 1.62 + 0.1 * (i % 2), z + 0.1], 0.26, {}, 16),
              ]),
            ),
          ),
        ),
        part(
          "flowers",
          merged(
            ...planted.flatMap((s) =>
              [-1.6, -0.6, 0.5, 1.5].flatMap((z, i) =>
                [0, 1, 2, 3].map((k) => {
                  const f = frame({ turn: 95 * k + 30 * i, nod: -35 });
                  return ballAt(
                    [0.95 * s + f.z[0] * 0.43, 1.32 + 0.1 * (i % 2) + f.z[1] * 0.42, z + f.z[2] * 0.43],
                    0.1,
                    {},
                    12,
                  );
                }),
              ),
            ),
          ),
        ),
      ];
    },
  };
}

export const greenhouse: Model = greenhouseOf(
  { concept: "greenhouse", aliases: ["glasshouse", "glass house", "hothouse", "conservatory", "orangery"] },
  [1, -1],
);

/** With room for who is in it on the side that is seen. */
export const emptyGreenhouse: Model = greenhouseOf(
  {
    concept: "empty greenhouse",
    aliases: [],
    encloses: { y: 0.4, height: 1.9, halfWidth: 0.9, halfDepth: 0.9, x: 0.4, z: 1.2 },
  },
  [-1],
);
