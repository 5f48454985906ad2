import { frame, merged, mirrored, placed, tube } from "../../mesh/index.js";
import { blended, block, cut, ellipsoid, halfSpace, limb, paint, put } from "../../solid/index.js";
import { EYE_ROLES, eye, onEllipsoid, sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";

const HEAD = frame({ at: [0, 13.2, 0.1], turn: 10, roll: -3 });
const SKULL = [1.75, 1.95, 1.75] as const;

function clothes(cell: number): Part[] {
  const shirt = blended(
    "shirt",
    [
      put(ellipsoid([1.7, 2.3, 1.15], { at: [0, 8.6, 0] })),
      put(block([2.9, 2.6, 1.9], 0.9, { at: [0, 7.2, 0] }), 0.8),
      put(
        limb(
          [
            [1.1, 9.9, 0],
            [2.0, 8.6, 0],
            [2.45, 7.0, 0.25],
          ],
          [0.78, 0.7, 0.66],
        ),
        0.5,
      ),
      put(
        limb(
          [
            [-1.1, 9.9, 0],
            [-2.2, 9.2, 0.2],
            [-3.0, 10.4, 0.5],
          ],
          [0.78, 0.72, 0.66],
        ),
        0.5,
      ),
      put(ellipsoid([0.9, 0.5, 0.8], { at: [0, 10.7, 0] }), 0.5),
    ],
    { cell },
  );
  const trousers = blended(
    "trousers",
    [
      put(block([2.95, 1.8, 1.95], 0.85, { at: [0, 6.1, 0] })),
      ...sides((s) => [
        put(
          limb(
            [
              [0.72 * s, 5.8, 0],
              [0.85 * s, 3.4, 0.05],
              [0.92 * s, 1.1, 0],
            ],
            [0.88, 0.76, 0.72],
          ),
          0.35,
        ),
      ]),
    ],
    { cell },
  );
  const shoes = sides((s) =>
    blended(
      "shoes",
      [
        put(ellipsoid([0.82, 0.66, 1.35], { at: [0.98 * s, 0.55, 0.55], turn: 10 * s })),
        put(ellipsoid([0.72, 0.7, 0.75], { at: [0.92 * s, 0.65, -0.15] }), 0.4),
        cut(halfSpace([0, 0.05, 0], [0, 1, 0]), 0.15),
        paint("soles", block([8, 0.5, 8], 0.05, { at: [0, 0.05, 0] })),
      ],
      { cell: cell * 0.8 },
    ),
  );
  return [...shirt, ...trousers, ...shoes];
}

function skin(cell: number): Part[] {
  const hand = (at: [number, number, number], thumb: [number, number, number]) => [
    put(ellipsoid([0.58, 0.66, 0.42], { at })),
    put(limb([at, thumb], [0.3, 0.22]), 0.2),
  ];
  const fingers = [-0.42, -0.14, 0.14, 0.42].map((x) =>
    put(
      limb(
        [
          [-3.2 + x, 12.55, 0.65],
          [-3.28 + x * 1.5, 13.25 - Math.abs(x) * 0.4, 0.68],
        ],
        [0.2, 0.17],
      ),
      0.12,
    ),
  );
  return [
    ...blended(
      "skin",
      [
        ...hand([2.58, 6.1, 0.4], [2.25, 5.75, 0.85]),
        put(
          limb(
            [
              [2.45, 6.9, 0.28],
              [2.58, 6.3, 0.38],
            ],
            0.46,
          ),
          0.2,
        ),
        put(ellipsoid([0.5, 0.5, 0.4], { at: [2.62, 5.7, 0.45] }), 0.2),
      ],
      { cell: cell * 0.7 },
    ),
    ...blended(
      "skin",
      [
        ...hand([-3.2, 12.1, 0.62], [-2.55, 12.5, 0.8]),
        put(
          limb(
            [
              [-3.0, 10.6, 0.52],
              [-3.18, 11.7, 0.6],
            ],
            0.45,
          ),
          0.2,
        ),
        ...fingers,
      ],
      { cell: cell * 0.7 },
    ),
    ...blended(
      "skin",
      [
        put(ellipsoid(SKULL, { in: HEAD })),
        put(ellipsoid([1.3, 1.0, 1.2], { in: HEAD, at: [0, -0.95, 0.25] }), 0.7),
        ...sides((s) => [put(ellipsoid([0.3, 0.45, 0.36], { in: HEAD, at: [1.72 * s, -0.1, 0] }), 0.12)]),
        put(
          limb(
            [
              [0, 10.7, 0],
              [0, 11.9, 0],
            ],
            [0.72, 0.7],
          ),
          0.3,
        ),
        put(ellipsoid([0.24, 0.26, 0.3], { in: HEAD, at: [0, -0.28, 1.72] }), 0.18),
        ...sides((s) => [
          paint("cheeks", ellipsoid([0.34, 0.26, 0.5], { in: HEAD, at: [0.98 * s, -0.66, 1.35] })),
        ]),
      ],
      { cell: cell * 0.85 },
    ),
  ];
}

function hair(cell: number): Part[] {
  return blended(
    "hair",
    [
      put(ellipsoid([1.98, 1.75, 1.95], { in: HEAD, at: [0, 0.62, -0.22] })),
      put(
        limb(
          [
            [-1.3, 1.35, 1.1],
            [-0.2, 1.75, 1.35],
            [1.0, 1.6, 1.1],
          ],
          [0.4, 0.62, 0.45],
          HEAD,
        ),
        0.4,
      ),
      put(
        limb(
          [
            [0.4, 2.2, 0.4],
            [-0.5, 2.45, 0.6],
            [-1.1, 2.2, 0.9],
          ],
          [0.5, 0.45, 0.15],
          HEAD,
        ),
        0.3,
      ),
      cut(ellipsoid([1.55, 1.5, 1.6], { in: HEAD, at: [0, -0.42, 1.25] }), 0.25),
      cut(halfSpace([0, 12.55, 0.4], [0, 1, -0.35]), 0.2),
    ],
    { cell },
  );
}

/** Decimetres, in a toy's proportions, waving. */
export const person: Model = {
  concept: "person",
  aliases: ["man", "boy", "human", "guy", "child", "kid", "figure", "character", "people"],
  realSize: 1.6,
  bestTurn: -14,
  roles: {
    shirt: { colour: "#2fa08a", material: "clay" },
    skin: { colour: "#efb48c", material: "clay" },
    trousers: { colour: "#2f4374", material: "clay" },
    hair: { colour: "#5a3620", material: "clay" },
    shoes: { colour: "#dd4a3c", material: "clay" },
    soles: { colour: "#fbf4e8", material: "clay" },
    cheeks: { colour: "#f0917f", material: "clay" },
    mouth: { colour: "#9c3b34", material: "clay" },
    ...EYE_ROLES,
  },
  anchors: {
    head: { at: [0, 15.1, 0], width: 4, turn: 10 },
    eyes: { at: [0.3, 13.4, 1.85], width: 3.6, turn: 10 },
    neck: { at: [0, 10.9, 0.95], width: 2.2, turn: 0 },
    raised: { at: [-3.2, 12.2, 1], width: 1.2, turn: 0 },
    hand: { at: [2.6, 5.9, 0.9], width: 1.2, turn: 0 },
  },
  parts: (coarseness) => {
    const cell = 0.138 * coarseness;
    const smile = placed(
      tube(
        [
          [-0.42, -0.92, 1.62],
          [0, -1.12, 1.66],
          [0.42, -0.92, 1.62],
        ],
        0.075,
        { sides: 14 },
      ),
      HEAD,
    );
    const brow = placed(
      tube(
        [
          [0.38, 0.72, 1.62],
          [0.72, 0.82, 1.5],
          [1.02, 0.7, 1.36],
        ],
        [0.08, 0.1, 0.07],
        { sides: 14 },
      ),
      frame({}),
    );
    return [
      ...clothes(cell),
      ...skin(cell),
      ...hair(cell * 0.9),
      part("mouth", smile),
      part("hair", placed(merged(mirrored(brow)), HEAD)),
      ...sides((s) => eye(onEllipsoid(HEAD, SKULL, 23 * s, 6, -0.03), { radius: 0.27, slit: 1.25 })),
    ];
  },
};
