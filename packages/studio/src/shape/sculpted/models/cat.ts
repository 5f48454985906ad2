import { cornered, frame, merged, placed, tube } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, plate, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";

const HEAD = frame({ at: [0, 7.15, 0.9], turn: 12, nod: 2, roll: -3 });
const SKULL = [2.4, 2.0, 1.95] as const;
const TAIL = [
  [0.4, 0.95, -2.3],
  [2.4, 0.68, -2.9],
  [4.3, 0.66, -1.5],
  [4.5, 0.66, 0.7],
  [3.5, 0.7, 2.3],
] as const;

const ear = (scale: number) =>
  cornered(
    [
      [-1.0 * scale, -0.7 * scale, 0.2],
      [1.0 * scale, -0.7 * scale, 0.2],
      [0.28 * scale, 1.75 * scale, 0.26 * scale],
    ],
    true,
  );

function body(cell: number): Part[] {
  const legs = sides((s) => [
    put(ellipsoid([1.0, 1.5, 1.65], { at: [1.7 * s, 1.5, -0.1], turn: 8 * s }), 0.55),
    put(
      limb(
        [
          [0.78 * s, 4.1, 1.0],
          [0.85 * s, 2.0, 1.6],
          [0.86 * s, 0.7, 1.75],
        ],
        [0.85, 0.68, 0.6],
      ),
      0.45,
    ),
    put(ellipsoid([0.72, 0.52, 0.95], { at: [0.9 * s, 0.5, 2.15], turn: 6 * s }), 0.25),
    put(ellipsoid([0.7, 0.48, 1.1], { at: [2.15 * s, 0.46, 1.35], turn: 14 * s }), 0.25),
  ]);
  const socks = sides((s) => [
    paint("belly", ellipsoid([0.92, 0.72, 1.25], { at: [0.9 * s, 0.35, 2.3], turn: 6 * s })),
    paint("belly", ellipsoid([0.9, 0.66, 0.85], { at: [2.28 * s, 0.34, 2.0], turn: 14 * s })),
  ]);
  const rings = [0.42, 0.6, 0.78].map((along) => {
    const i = Math.min(3, Math.floor(along * 4));
    const [a, b] = [TAIL[i]!, TAIL[i + 1]!];
    const t = along * 4 - i;
    const at = [0, 1, 2].map((k) => a[k]! + (b[k]! - a[k]!) * t) as [number, number, number];
    const turn = [88, 45, 2, -22][i]! + (i === 1 ? -14 : 0);
    return paint("stripes", ellipsoid([1.1, 1.1, 0.24], { at, turn }));
  });
  return blended(
    "fur",
    [
      put(ellipsoid([1.7, 2.15, 1.55], { at: [0, 3.7, 0.2], nod: 6 })),
      put(ellipsoid([2.1, 1.85, 2.05], { at: [0, 1.85, -0.75] }), 1.3),
      put(ellipsoid([1.3, 1.3, 1.25], { at: [0, 5.5, 0.6] }), 0.9),
      put(limb(TAIL, [0.5, 0.55, 0.58, 0.56, 0.5])),
      ...legs,
      ...sides((s) =>
        [4.4, 3.5, 2.6].map((y, i) =>
          paint(
            "stripes",
            limb(
              [
                [2.6 * s, y, -0.9],
                [1.2 * s, y + 0.3, -1.9 + i * 0.1],
                [0.5 * s, y + 0.5, -2.6],
              ],
              [0.04, 0.3, 0.1],
            ),
          ),
        ),
      ),
      ...rings,
      paint("belly", ellipsoid([1.02, 1.75, 1.5], { at: [0, 3.85, 1.75] })),
      paint("belly", ellipsoid(0.95, { at: TAIL[4] })),
      ...socks,
    ],
    { cell },
  );
}

function head(cell: number): Part[] {
  const ears = sides((s) => {
    const place = { in: HEAD, at: [1.45 * s, 1.75, -0.05] as const, roll: -14 * s, turn: 16 * s };
    const mirror = s === 1 ? 1 : -1;
    const outline = (scale: number) => {
      const curve = ear(scale);
      return mirror === 1
        ? curve
        : { ...curve, points: [...curve.points].reverse().map((p) => ({ ...p, x: -p.x, nx: -p.nx })) };
    };
    const front = frame(place);
    return [
      put(plate(outline(1), 0.62, 0.28, place), 0.35),
      paint("pink", plate(outline(0.62), 0.8, 0.1, { in: front, at: [0, 0.02, 0.5] })),
    ];
  });
  const stripes = [-0.62, 0, 0.62].map((x) =>
    paint(
      "stripes",
      limb(
        [
          [x * 0.8, 1.25, 1.7],
          [x, 1.75, 1.05],
          [x * 1.25, 2.0, 0.2],
        ],
        [0.06, 0.24, 0.14],
        HEAD,
      ),
    ),
  );
  const cheeks = sides((s) =>
    [0.05, -0.6].map((y) =>
      paint(
        "stripes",
        limb(
          [
            [1.75 * s, y, 1.15],
            [2.2 * s, y - 0.02, 0.7],
            [2.5 * s, y + 0.05, -0.1],
          ],
          [0.03, 0.2, 0.12],
          HEAD,
        ),
      ),
    ),
  );
  return blended(
    "fur",
    [
      put(ellipsoid(SKULL, { in: HEAD })),
      ...sides((s) => [put(ellipsoid([1.0, 0.8, 0.85], { in: HEAD, at: [1.3 * s, -0.75, 0.65] }), 0.8)]),
      ...ears,
      ...stripes,
      ...cheeks,
    ],
    { cell },
  );
}

function face(cell: number): Part[] {
  const muzzle = blended(
    "belly",
    [
      ...sides((s) => [
        put(ellipsoid([0.66, 0.5, 0.55], { in: HEAD, at: [0.43 * s, -0.78, 1.78], turn: 14 * s }), 0.12),
      ]),
      put(ellipsoid([0.42, 0.36, 0.4], { in: HEAD, at: [0, -1.18, 1.55] }), 0.15),
    ],
    { cell },
  );
  const whiskers = sides((s) =>
    [0.42, 0.02, -0.38].map((rise) =>
      placed(
        tube(
          [
            [0.75 * s, -0.72, 2.1],
            [1.7 * s, -0.66 + rise * 0.5, 2.05],
            [2.9 * s, -0.75 + rise * 1.3, 1.6],
          ],
          [0.045, 0.04, 0.02],
          { sides: 10 },
        ),
        HEAD,
      ),
    ),
  );
  return [
    ...muzzle,
    ...blended("pink", [put(ellipsoid([0.29, 0.2, 0.2], { in: HEAD, at: [0, -0.42, 2.27] }))], {
      cell: cell * 0.5,
    }),
    part("whiskers", merged(...whiskers)),
    ...sides((s) =>
      eye(onEllipsoid(HEAD, SKULL, 27 * s, 7, -0.06), { radius: 0.56, iris: "irises", slit: 1.5 }),
    ),
  ];
}

export const cat: Model = {
  concept: "cat",
  aliases: ["kitten", "kitty", "tabby", "tabby cat", "house cat", "pussycat"],
  realSize: 0.45,
  bestTurn: -26,
  roles: {
    fur: { colour: "#ef9440", material: "clay" },
    belly: { colour: "#fff3df", material: "clay", takesMaterial: true },
    stripes: { colour: "#c2661f", material: "clay", follows: 0.78 },
    irises: { colour: "#7fbf45", material: "ceramic" },
    pink: { colour: "#f08f95", material: "clay" },
    whiskers: { colour: "#fffaf0", material: "plastic" },
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 8.9, 0.8], width: 3.3, turn: 12 },
    eyes: { at: [0.4, 7.4, 2.85], width: 4.2, turn: 12 },
    neck: { at: [0, 5.3, 1.95], width: 2.6, turn: 0 },
    raised: { at: [2.9, 1.3, 1.2], width: 1.4, turn: 0 },
    hand: { at: [0.9, 1.3, 2.9], width: 1.4, turn: 0 },
  },
  parts: (coarseness) => [
    ...body(0.128 * coarseness),
    ...head(0.108 * coarseness),
    ...face(0.1 * coarseness),
  ],
};
