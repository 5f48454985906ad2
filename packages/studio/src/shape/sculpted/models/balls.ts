import {
  aimed,
  ballAt,
  boxAt,
  flowing,
  frame,
  lathe,
  leaf,
  merged,
  placed,
  rod,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { ballSeam } from "../ball-seam.js";
import { type Model, part } from "../model.js";
import { drum, turned } from "../pieces.js";

/** Centimetres: white leather and red stitches. */
export const baseball: Model = {
  concept: "baseball",
  aliases: ["baseball ball", "baseballs"],
  realSize: 0.074,
  bestTurn: -20,
  roles: {
    leather: { colour: "#fbf8f0", material: "leather" },
    stitches: { colour: "#d3282c", material: "fabric" },
  },
  parts: () => {
    const tilt = frame({ at: [0, 4, 0], turn: 30, roll: 30 });
    const count = 84;
    return [
      part("leather", ballAt([0, 4, 0], 4, {}, 80)),
      part(
        "stitches",
        placed(
          merged(
            ...Array.from({ length: count }, (_, i) => {
              const [p, q] = [ballSeam(i / count), ballSeam((i + 0.35) / count)];
              const along: Vector = [q[0] - p[0], q[1] - p[1], q[2] - p[2]];
              const side: Vector = [
                p[1] * along[2] - p[2] * along[1],
                p[2] * along[0] - p[0] * along[2],
                p[0] * along[1] - p[1] * along[0],
              ];
              const l = 0.085 / Math.sqrt(side[0] * side[0] + side[1] * side[1] + side[2] * side[2]);
              const end = (s: number): Vector => {
                const v: Vector = [
                  p[0] + side[0] * l * s + along[0] * 0.5,
                  p[1] + side[1] * l * s + along[1] * 0.5,
                  p[2] + side[2] * l * s + along[2] * 0.5,
                ];
                const k = 4.01 / Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
                return [v[0] * k, v[1] * k, v[2] * k];
              };
              const mid: Vector = [p[0] * 4.01, p[1] * 4.01, p[2] * 4.01];
              return merged(rod(end(-1), mid, 0.085, 6), rod(mid, end(1), 0.085, 6));
            }),
          ),
          tilt,
        ),
      ),
    ];
  },
};

/** Centimetres: the pointed ball with laces, on its tee of a tilt. */
export const americanFootball: Model = {
  concept: "american football",
  aliases: ["gridiron ball", "nfl ball"],
  realSize: 0.28,
  bestTurn: -24,
  roles: {
    leather: { colour: "#8f4a24", material: "leather" },
    stripes: { colour: "#fbf8f0", material: "leather" },
    laces: { colour: "#fbf8f0", material: "fabric" },
  },
  parts: () => {
    const lie = frame({ at: [0, 4.6, 0], roll: 82, turn: 12 });
    const half = [
      [4.62, 0],
      [4.2, 2.5],
      [3.0, 5.0],
      [1.3, 7.2],
      [0, 8],
    ] as const;
    const profile = flowing([...half.map(([r, y]) => [r, -y] as const).reverse(), ...half.slice(1)]);
    const girth = (y: number) => 4.62 * Math.sqrt(Math.max(0, 1 - (y * y) / 78)) * (1 - (y * y) / 420);
    return [
      part("leather", placed(lathe(profile, 72), lie)),
      part(
        "stripes",
        placed(
          merged(
            ...[-4.5, 4.5].map((y) =>
              placed(torus(girth(y) - 0.28, 0.2, 64, 10), frame({ at: [0, y, 0], scale: [1, 2.4, 1] })),
            ),
          ),
          lie,
        ),
      ),
      part(
        "laces",
        placed(
          merged(
            tube(
              [
                [4.35, -2.3, 0],
                [4.5, 0, 0],
                [4.35, 2.3, 0],
              ].map(([x, y, z]) => [x!, y!, z!] as const),
              0.16,
              { sides: 8 },
            ),
            ...[-2, -1.2, -0.4, 0.4, 1.2, 2].map((y) =>
              boxAt([girth(y) - 0.06, y, 0], [0.34, 0.26, 1.5], 0.12, {}, 2),
            ),
          ),
          frame({ in: lie, turn: -58 }),
        ),
      ),
    ];
  },
};

/** Centimetres: panels in three bands each way. */
export const volleyball: Model = {
  concept: "volleyball",
  aliases: ["volley ball", "beach volleyball", "volleyballs"],
  realSize: 0.21,
  bestTurn: -20,
  roles: {
    panels: { colour: "#fbf8f0", material: "leather" },
    seams: { colour: "#b9bdc4", material: "rubber" },
    "blue panels": { colour: "#2f6fb8", material: "leather" },
    "yellow panels": { colour: "#f4c32c", material: "leather" },
  },
  parts: () => {
    const on = (x: number, y: number, z: number, r: number): Vector => {
      const k = r / Math.sqrt(x * x + y * y + z * z);
      return [x * k, y * k, z * k];
    };
    const faces = [
      { turn: 0, nod: 0, roll: 0 },
      { turn: 180, nod: 0, roll: 0 },
      { turn: 90, nod: 0, roll: 90 },
      { turn: -90, nod: 0, roll: 90 },
      { turn: 0, nod: 90, roll: 90 },
      { turn: 0, nod: -90, roll: 90 },
    ];
    const panel = (low: number, high: number) =>
      merged(
        ...faces.map((face) =>
          placed(
            bulged((u, v) => {
              const x = -0.95 + 1.9 * u;
              const y = low + (high - low) * v;
              return on(x, y, 1, 4);
            }),
            frame({ at: [0, 4.1, 0], ...face }),
          ),
        ),
      );
    return [
      part("seams", ballAt([0, 4.1, 0], 3.97, {}, 72)),
      part("panels", panel(-0.3, 0.3)),
      part("blue panels", panel(0.35, 0.95)),
      part("yellow panels", panel(-0.95, -0.35)),
    ];
  },
};

/** A sheet on a ball, its edges rounded. */
const bulged = (at: (u: number, v: number) => Vector) =>
  leaf(
    at,
    (u, v) => {
      const [s, t] = [2 * u - 1, 2 * v - 1];
      return 0.3 * Math.sqrt(Math.max(0, (1 - s ** 8) * (1 - t ** 8)));
    },
    22,
    12,
  );

/** Centimetres: white, dimpled, on a tee. */
export const golfBall: Model = {
  concept: "golf ball",
  aliases: ["golfball", "golf ball on a tee", "golf balls"],
  realSize: 0.07,
  bestTurn: -12,
  roles: {
    ball: { colour: "#fdfcf8", material: "ceramic" },
    dimples: { colour: "#d9dade", material: "ceramic", follows: 0.9 },
    tee: { colour: "#e2502f", material: "wood" },
  },
  parts: () => [
    part("ball", ballAt([0, 8.9, 0], 4, {}, 80)),
    part(
      "dimples",
      merged(
        ...Array.from({ length: 150 }, (_, i) => {
          const y = 1 - (2 * (i + 0.5)) / 150;
          const r = Math.sqrt(1 - y * y);
          const f = frame({ turn: 137.508 * i });
          const at: Vector = [f.z[0] * r * 3.99, 8.9 + y * 3.99, f.z[2] * r * 3.99];
          return placed(
            drum(0.25, 0.06, {}, 0.02, 12),
            aimed(at, [at[0] + f.z[0] * r, at[1] + y, at[2] + f.z[2] * r]),
          );
        }),
      ),
    ),
    part(
      "tee",
      turned(
        [
          [0, 0],
          [0.12, 0.2, 0.05],
          [0.42, 2.4, 0.2],
          [0.45, 3.6, 0.5],
          [1.7, 5.0, 0.2],
          [1.5, 5.3, 0.1],
          [0, 5.2],
        ],
        {},
        40,
      ),
    ),
  ],
};
