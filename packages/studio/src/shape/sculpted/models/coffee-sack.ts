import { ballAt, boxAt, type Frame, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, limb, put, ring } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";

const BEAN = ballAt([0, 0, 0], [1.5, 1.05, 2.1], {}, 12);
const CLEFT = boxAt([0, 0.98, 0], [0.26, 0.3, 3.2], 0.1, {}, 1);

/** Roasted beans about a point each; roles `beans` and `clefts`. */
function beansAt(places: readonly Frame[]): Part[] {
  return [part("beans", instances(BEAN, places)), part("clefts", instances(CLEFT, places))];
}

const BEAN_ROLES = {
  beans: { colour: "#5a3420", material: "plastic" },
  clefts: { colour: "#2e1a10", material: "clay" },
} as const;

/** Centimetres: an open jute sack, its rim rolled down, full of roasted beans. */
export const coffeeSack: Model = {
  concept: "sack",
  aliases: ["coffee sack", "burlap sack", "jute sack", "sacks", "sack of coffee beans", "sack of coffee"],
  realSize: 0.55,
  bestTurn: -18,
  inside: { y: 30, radius: 12 },
  roles: {
    cloth: { colour: "#cda971", material: "fabric" },
    rim: { colour: "#dbbb87", material: "fabric", follows: 1.08 },
    ...BEAN_ROLES,
    print: { colour: "#6b4a2f", material: "fabric" },
  },
  parts: (coarseness) => {
    const bean = (i: number) => {
      const turn = 137.5 * i;
      const r = 13.4 * Math.sqrt((i + 0.5) / 90);
      const spot = frame({ turn, at: [0, 0, 0] });
      const dome = 45.6 - (r * r) / 46;
      return frame({
        at: [spot.z[0] * r, dome + 0.7 * ((i * 0.618) % 1), spot.z[2] * r],
        turn: 97 * i,
        nod: -24 + 48 * ((i * 0.414) % 1),
        roll: -24 + 48 * ((i * 0.732) % 1),
      });
    };
    const spilt = (
      [
        [24, 1.2, 13, 20],
        [20, 1.2, 19, 80],
        [27, 1.2, 8, 140],
        [-22, 1.2, 17, 60],
      ] as const
    ).map(([x, y, z, turn]) => frame({ at: [x, y, z], turn, nod: 8 }));
    const places = [...Array.from({ length: 90 }, (_, i) => bean(i)), ...spilt];
    return [
      ...blended(
        "cloth",
        [
          put(ellipsoid([20, 20, 17.6], { at: [0, 17, 0] })),
          put(
            limb(
              [
                [0, 24, 0],
                [0, 40, 0],
              ],
              [17, 15.4],
            ),
            4,
          ),
          ...[-1, 1].map((s) =>
            put(
              limb(
                [
                  [s * 12, 4, 8],
                  [s * 19, 1.6, 12],
                ],
                [3, 1.8],
              ),
              3,
            ),
          ),
          // Folds that fall from the rim.
          ...[20, 75, 130, 200, 260, 315].map((turn) => {
            const f = frame({ turn });
            return put(
              limb(
                [
                  [f.z[0] * 15.6, 42, f.z[2] * 15],
                  [f.z[0] * 19.4, 22, f.z[2] * 17.4],
                  [f.z[0] * 18, 8, f.z[2] * 16],
                ],
                [1.4, 1.8, 1],
              ),
              2.4,
            );
          }),
          cut(halfSpace([0, 0.4, 0], [0, 1, 0]), 0.8),
          cut(halfSpace([0, 43, 0], [0, -1, 0])),
        ],
        { cell: 1.25 * coarseness },
      ),
      ...blended(
        "rim",
        [
          put(ring(15, 2.7, { at: [0, 43.4, 0], nod: 3 })),
          put(ring(15.6, 2.2, { at: [0, 40.6, 0], roll: 3 }), 1.6),
        ],
        { cell: 0.95 * coarseness },
      ),
      ...beansAt(places),
      part("beans", ballAt([0, 41, 0], [14, 3.2, 14], {}, 32)),
      part(
        "print",
        merged(
          placed(torus(4.6, 0.42, 48, 8), frame({ at: [0, 21, 17.9], nod: 86 })),
          placed(torus(4.6, 0.36, 48, 8), frame({ at: [0, 21, 17.8], nod: 86, scale: [0.6, 1, 0.82] })),
          boxAt([0, 21, 17.9], [0.9, 7.6, 0.6], 0.25, { nod: -3, roll: -20 }),
        ),
      ),
    ];
  },
};

/** Centimetres: a heap of roasted beans. */
export const coffeeBeans: Model = {
  concept: "coffee beans",
  aliases: ["coffee bean", "roasted coffee beans", "heap of coffee beans", "pile of coffee beans"],
  realSize: 0.16,
  bestTurn: -12,
  roles: BEAN_ROLES,
  parts: () => {
    const heap = Array.from({ length: 150 }, (_, i) => {
      // A cone of layers, then a few that rolled away.
      const far = i >= 138;
      const r = far ? 11 + 3 * ((i * 0.618) % 1) : 11.4 * Math.sqrt((i + 0.5) / 138);
      const spot = frame({ turn: 137.5 * i }).z;
      const high = far ? 1 : 1 + 5.4 * (1 - r / 12) + 0.5 * ((i * 0.618) % 1);
      return frame({
        at: [spot[0] * r, high, spot[2] * r],
        turn: 97 * i,
        nod: (far ? 10 : 40) * (((i * 0.414) % 1) - 0.5),
        roll: (far ? 10 : 40) * (((i * 0.732) % 1) - 0.5),
      });
    });
    const under = Array.from({ length: 50 }, (_, i) => {
      const r = 9.6 * Math.sqrt((i + 0.5) / 50);
      const spot = frame({ turn: 137.5 * i + 60 }).z;
      return frame({ at: [spot[0] * r, 0.9 + 3.6 * (1 - r / 10), spot[2] * r], turn: 53 * i });
    });
    return beansAt([...heap, ...under]);
  },
};
