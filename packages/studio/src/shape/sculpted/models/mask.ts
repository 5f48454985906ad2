import { radians, sin } from "../../../math/exact.js";
import { ballAt, frame, leaf, merged, placed, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { sides } from "../face.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** A carnival mask for the eyes, with plumes, on a stick. */
export const mask: Model = {
  concept: "mask",
  aliases: ["carnival mask", "masquerade mask", "venetian mask", "party mask", "masks"],
  realSize: 0.4,
  lies: true,
  bestTurn: -8,
  roles: {
    mask: { colour: "#7a2fa3", material: "ceramic" },
    trim: { colour: "#f0c24a", material: "gold" },
    plumes: { colour: "#2fa6a0", material: "clay" },
    "dark plumes": { colour: "#e2457f", material: "clay" },
    jewel: { colour: "#e6324f", material: "ceramic" },
    stick: { colour: "#f0c24a", material: "gold" },
  },
  parts: (coarseness) => {
    const bend = (x: number) => -0.05 * x * x;
    const rim = (s: number): Vector[] =>
      (
        [
          [0, 0.55],
          [1.2, 1.5],
          [3.0, 1.9],
          [4.9, 2.1],
          [4.5, 0.6],
          [3.6, -1.2],
          [2.0, -1.7],
          [0.9, -1.1],
          [0, -0.6],
        ] as const
      ).map(([x, y]): Vector => [x * s, y, bend(x) + 0.35]);
    const around = (s: number): Vector[] =>
      Array.from({ length: 14 }, (_, i): Vector => {
        const { z } = frame({ turn: (360 * i) / 14 });
        const [x, y] = [2.15 + 1.1 * z[0], 0.15 + 0.72 * z[2] + 0.2 * z[0]];
        return [x * s, y, bend(x) + 0.42];
      });
    const plume = (length: number) =>
      blade({ length, width: length * 0.26, droop: 0.35, fold: 0.1, widest: 0.62, thickness: 0.16 });
    const fan = sides((s) =>
      [0, 1, 2, 3].map((i) => ({
        dark: i % 2 === 1,
        mesh: placed(
          plume(5.6 - 0.55 * i),
          frame({
            in: frame({ at: [(0.35 + 0.5 * i) * s, 1.3, -0.25 - 0.1 * i], roll: -(10 + 17 * i) * s }),
            nod: -88,
          }),
        ),
      })),
    );
    return [
      ...blended(
        "mask",
        [
          ...sides((s) => [
            put(
              limb(
                [
                  [0, 0, 0],
                  [1.6 * s, 0.1, bend(1.6)],
                  [3.2 * s, 0.35, bend(3.2)],
                  [4.6 * s, 1.6, bend(4.6)],
                ],
                [0.75, 1.6, 1.5, 0.5],
              ),
              0.4,
            ),
            cut(ellipsoid([1.05, 0.66, 3], { at: [2.15 * s, 0.15, 0], roll: 10 * s }), 0.1),
          ]),
          put(
            limb(
              [
                [0, 0.3, 0.3],
                [0, -1.2, 0.75],
              ],
              [0.45, 0.62],
            ),
            0.4,
          ),
          cut(ellipsoid([6, 3, 1.6], { at: [0, 0, -1.75] }), 0.2),
        ],
        { cell: 0.12 * coarseness },
      ),
      part(
        "trim",
        merged(
          ...sides((s) => [
            wire(around(s), 0.14, { closed: true, sides: 10 }),
            wire([...rim(s)].slice(0, 8), 0.16, { sides: 10 }),
          ]),
        ),
      ),
      part("plumes", merged(...fan.filter(({ dark }) => !dark).map(({ mesh }) => mesh))),
      part("dark plumes", merged(...fan.filter(({ dark }) => dark).map(({ mesh }) => mesh))),
      part("jewel", ballAt([0, 1.1, 0.85], [0.5, 0.62, 0.36], {}, 28)),
      part(
        "stick",
        wire(
          [
            [4.3, 0.2, -0.9],
            [4.7, -3.5, -0.8],
            [5.0, -8.2, -0.7],
          ],
          0.2,
        ),
      ),
    ];
  },
};

const face = (happy: boolean, coarseness: number, x: number, role: string) => {
  const f = frame({
    at: [x, happy ? 0 : 1.6, happy ? 0.8 : -0.6],
    roll: happy ? 12 : -12,
    turn: happy ? 8 : -10,
  });
  /** A point of the mask's skin. */
  const onSkin = (x: number, y: number): Vector => [
    x,
    y,
    2.1 * Math.sqrt(Math.max(0, 1 - (x * x) / 9 - (y * y) / 14.44)),
  ];
  const mouth = (
    happy
      ? [
          [-1.6, -0.95],
          [-0.9, -1.9],
          [0, -2.2],
          [0.9, -1.9],
          [1.6, -0.95],
        ]
      : [
          [-1.4, -2.5],
          [-0.8, -1.7],
          [0, -1.45],
          [0.8, -1.7],
          [1.4, -2.5],
        ]
  ).map(([x, y]) => onSkin(x!, y!));
  const eyes = sides((s) => [
    (happy
      ? [
          [0.55, 0.75],
          [1.2, 1.25],
          [1.9, 0.75],
        ]
      : [
          [0.55, 0.85],
          [1.2, 0.85],
          [1.9, 0.35],
        ]
    ).map(([x, y]) => onSkin(x! * s, y!)),
  ]);
  const gape = [0.2, 0.42, 0.5, 0.42, 0.2];
  const slit = [0.26, 0.4, 0.26];
  return blended(
    role,
    [
      put(ellipsoid([3.0, 3.8, 2.1], { in: f })),
      cut(ellipsoid([2.8, 3.6, 1.9], { in: f, at: [0, 0, -0.8] }), 0.1),
      ...sides((s) => [
        put(
          limb(
            (happy
              ? [
                  [0.5, 1.95],
                  [1.3, 2.4],
                  [2.0, 1.9],
                ]
              : [
                  [0.4, 2.3],
                  [1.2, 1.9],
                  [2.0, 1.2],
                ]
            ).map(([x, y]) => onSkin(x! * s, y!)),
            [0.2, 0.3, 0.2],
            f,
          ),
          0.25,
        ),
        ...(happy ? [put(ellipsoid([0.7, 0.6, 0.5], { in: f, at: [1.75 * s, -0.3, 1.5] }), 0.4)] : []),
      ]),
      put(
        limb(
          [
            [0, 0.9, 1.95],
            [0, -0.35, 2.45],
          ],
          [0.3, 0.5],
          f,
        ),
        0.3,
      ),
      ...eyes.map((way) => cut(limb(way, slit, f), 0.06)),
      cut(limb(mouth, gape, f), 0.06),
      ...eyes.map((way) =>
        paint(
          "holes",
          limb(
            way,
            slit.map((r) => r + 0.06),
            f,
          ),
        ),
      ),
      paint(
        "holes",
        limb(
          mouth,
          gape.map((r) => r + 0.06),
          f,
        ),
      ),
    ],
    { cell: 0.14 * coarseness },
  );
};

/** Comedy before, tragedy behind. */
export const theatreMasks: Model = {
  concept: "theatre mask",
  aliases: [
    "theater mask",
    "theatre masks",
    "theater masks",
    "comedy and tragedy masks",
    "drama mask",
    "drama masks",
  ],
  realSize: 0.4,
  lies: true,
  bestTurn: -6,
  roles: {
    comedy: { colour: "#f2b83a", material: "ceramic" },
    tragedy: { colour: "#4f76c9", material: "ceramic" },
    holes: { colour: "#2b2230", material: "clay" },
    ribbons: { colour: "#d8333f", material: "fabric" },
  },
  parts: (coarseness) => [
    ...face(true, coarseness, -2.4, "comedy"),
    ...face(false, coarseness, 2.5, "tragedy"),
    part(
      "ribbons",
      merged(
        ...(
          [
            [-5.3, 0.9, 0.8, -1],
            [5.2, 2.3, -0.8, 1],
          ] as const
        ).map(([x, y, z, s]) =>
          leaf(
            (u, v) => [
              x + s * (0.2 + 1.0 * v + 0.25 * sin(radians(420 * v))),
              y - 4.8 * v,
              z - 0.4 + (u - 0.5) * 0.9 + 0.2 * sin(radians(300 * v)),
            ],
            (u, v) =>
              0.14 * Math.sqrt(Math.max(0, Math.min(1, 8 * u * (1 - u)) * Math.min(1, 20 * v * (1 - v)))),
            8,
            36,
          ),
        ),
      ),
    ),
  ],
};
