import { ballAt, boxAt, frame, merged, placed, torus } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, turned, wire } from "../pieces.js";

/** Decimetres: a kettle on three legs, its lid lifted off, sausages on the grate over glowing coals. */
export const barbecue: Model = {
  concept: "barbecue grill",
  aliases: [
    "barbecue",
    "bbq",
    "bbq grill",
    "charcoal grill",
    "kettle grill",
    "grill",
    "barbeque",
    "barbecues",
  ],
  realSize: 1,
  bestTurn: -24,
  roles: {
    kettle: { colour: "#c8302b", material: "ceramic" },
    legs: { colour: "#9aa2ac", material: "metal" },
    grate: { colour: "#5c616a", material: "metal" },
    coals: { colour: "#2b2523", material: "clay" },
    embers: { colour: "#f2742a", material: "clay" },
    sausages: { colour: "#6e4526", material: "clay" },
    handles: { colour: "#6b4226", material: "wood" },
    wheels: { colour: "#2b2c31", material: "rubber" },
  },
  parts: () => {
    const coals = Array.from({ length: 22 }, (_, i) => {
      const { z } = frame({ turn: i * 137.5 });
      const r = 0.5 * Math.sqrt(i);
      return {
        role: i % 3 === 1 ? "embers" : "coals",
        mesh: ballAt([z[0] * r, 5.75 + 0.1 * (i % 2), z[2] * r], [0.46, 0.36, 0.42], { turn: i * 40 }, 14),
      };
    });
    const grate = [-2.2, -1.65, -1.1, -0.55, 0, 0.55, 1.1, 1.65, 2.2].map((x) => {
      const half = Math.sqrt(2.75 * 2.75 - x * x);
      return rod([x, 6.62, -half], [x, 6.62, half], 0.06, 8);
    });
    const lid = frame({ at: [3.55, 4.3, -1.0], roll: -62, turn: 14 });
    return [
      part(
        "kettle",
        merged(
          turned(
            [
              [0, 4.2],
              [1.4, 4.35, 0.6],
              [2.7, 5.4, 0.9],
              [3.0, 6.8, 0.06],
              [2.84, 6.8, 0.05],
              [2.5, 5.5, 0.8],
              [0, 5.2],
            ],
            {},
            72,
          ),
          placed(
            turned(
              [
                [0, 1.5],
                [1.7, 1.3, 0.6],
                [2.85, 0, 0.05],
                [3.0, 0, 0.05],
                [1.85, 1.55, 0.7],
                [0, 1.75],
              ],
              {},
              72,
            ),
            lid,
          ),
        ),
      ),
      part("grate", merged(...grate, placed(torus(2.76, 0.09, 56, 8), frame({ at: [0, 6.62, 0] })))),
      ...(["coals", "embers"] as const).map((role) =>
        part(role, merged(...coals.filter((c) => c.role === role).map(({ mesh }) => mesh))),
      ),
      part(
        "sausages",
        merged(
          ...[
            [-1.1, -0.5, 20],
            [0.1, 0.6, -12],
            [1.2, -0.4, 8],
          ].map(([x, z, turn]) =>
            placed(
              wire(
                [
                  [-0.1, 0, -1.0],
                  [0.12, 0, 0],
                  [-0.1, 0, 1.0],
                ],
                0.32,
              ),
              frame({ at: [x!, 6.98, z!], turn: turn! }),
            ),
          ),
        ),
      ),
      part(
        "legs",
        merged(
          rod([0, 4.6, -1.8], [0, 0.3, -2.9], 0.16, 14),
          ...sides((s) => [rod([1.5 * s, 4.6, 1.0], [2.3 * s, 0.6, 1.7], 0.16, 14)]),
          rod([-2.3, 0.7, 1.7], [2.3, 0.7, 1.7], 0.12, 12),
          drum(1.5, 0.1, { at: [0, 2.0, 0] }, 0.04),
        ),
      ),
      part(
        "wheels",
        merged(
          ...sides((s) => [drum(0.7, 0.3, { ...AXLE, at: [2.45 * s, 0.7, 1.7] }, 0.1)]),
          drum(0.24, 0.3, { at: [0, 0.15, -2.93] }, 0.08, 20),
        ),
      ),
      part(
        "handles",
        merged(
          ...sides((s) => [boxAt([3.0 * s, 6.2, 0], [0.4, 0.36, 1.6], 0.16)]),
          placed(boxAt([0, 2.0, 0], [1.5, 0.34, 0.4], 0.15), lid),
        ),
      ),
    ];
  },
};
