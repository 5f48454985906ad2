import {
  arc,
  around,
  ballAt,
  cornered,
  frame,
  instances,
  merged,
  placed,
  reversed,
} from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab, turned } from "../pieces.js";

/** Centimetres: of thick glass, ink in it, a cork beside it. */
export const inkBottle: Model = {
  concept: "ink bottle",
  aliases: [
    "inkwell",
    "bottle of ink",
    "ink well",
    "ink pot",
    "inkpot",
    "pot of ink",
    "ink jar",
    "ink bottles",
  ],
  realSize: 0.075,
  bestTurn: -24,
  roles: {
    glass: { colour: "#33486f", material: "ceramic" },
    ink: { colour: "#161a33", material: "ceramic" },
    label: { colour: "#f4e8cc", material: "paper" },
    print: { colour: "#3a2a20", material: "paper" },
    cap: { colour: "#b98a55", material: "wood" },
    feather: { colour: "#fbf8f1", material: "fabric" },
    shaft: { colour: "#e6d7b6", material: "plastic" },
  },
  parts: () => {
    const quill = frame({ at: [0.25, 4.6, 0], roll: -24, nod: -4 });
    const vane = (s: number) =>
      slab(
        cornered(
          [
            [0, 4.2, 0.2],
            [0.75, 5.2, 0.5],
            [1.15, 8, 1.4],
            [0.95, 11, 1.4],
            [0.1, 13.4, 0.4],
            [0, 13.4, 0.05],
          ] as [number, number, number][],
          true,
        ),
        0.1,
        0.04,
        { scale: [s, 1, 1], turn: 12 * s },
      );
    return [
      part(
        "glass",
        merged(
          turned(
            [
              [0, 0],
              [3.3, 0, 0.5],
              [3.6, 1, 0.8],
              [3.3, 3.2, 0.7],
              [1.75, 4.3, 0.6],
              [1.6, 5, 0.2],
              [2.0, 5.3, 0.2],
              [2.0, 6, 0.2],
              [1.5, 6, 0.15],
              [1.4, 5.2],
              [0, 5.2],
            ],
            {},
            8,
          ),
          band(2.02, 5.3, 6.0, 0.5, 56),
        ),
      ),
      part("ink", drum(1.5, 0.3, { at: [0, 5.45, 0] }, 0.05)),
      part(
        "label",
        placed(box([2.2, 1.9, 0.2], { at: [0, 2.1, 3.16], nod: 8 - 4 }, 0.08), frame({ turn: 22.5 })),
      ),
      part(
        "print",
        placed(
          merged(
            box([1.4, 0.22, 0.1], [0, 2.5, 3.25], 0.04),
            box([1.0, 0.16, 0.1], [0, 2.0, 3.25], 0.04),
            box([1.5, 0.12, 0.1], [0, 1.5, 3.25], 0.04),
          ),
          frame({ turn: 22.5 }),
        ),
      ),
      part(
        "cap",
        placed(
          merged(
            turned(
              [
                [0, 0],
                [1.1, 0, 0.12],
                [1.35, 1.8, 0.15],
                [0, 1.8],
              ],
              {},
              40,
            ),
            drum(1.75, 0.8, { at: [0, 2.1, 0] }, 0.2),
          ),
          frame({ at: [4.6, 1.3, 2.6], roll: 82, turn: 30 }),
        ),
      ),
      part("feather", placed(merged(vane(1), vane(-1)), quill)),
      part("shaft", placed(rod([0, -0.4, 0], [0, 13.2, 0], [0.16, 0.05], 12), quill)),
    ];
  },
};

/** Centimetres: toothed around, a mountain and a sun on it. */
export const postageStamp: Model = {
  concept: "postage stamp",
  aliases: ["stamp", "postal stamp", "mail stamp", "postage stamps", "stamps", "collectible stamp"],
  realSize: 0.04,
  lies: true,
  bestTurn: -10,
  roles: {
    paper: { colour: "#fdfaf3", material: "paper" },
    sky: { colour: "#7fc0e6", material: "paper" },
    hills: { colour: "#3f7f5f", material: "paper" },
    peak: { colour: "#5a6f8f", material: "paper" },
    snow: { colour: "#ffffff", material: "paper" },
    sun: { colour: "#f7a52e", material: "paper" },
    value: { colour: "#c8342c", material: "paper" },
  },
  parts: () => {
    const [w, h, step] = [30, 38, 2.5];
    const holesAt = (from: number, to: number) =>
      Array.from({ length: Math.round((to - from) / step) }, (_, i) => from + step * (i + 0.5));
    // A row of half holes along each side, seen counter-clockwise.
    const bite = (x: number, y: number, dx: number, dy: number): [number, number, number][] =>
      [0, 1, 2, 3, 4].map((i) => {
        const a = frame({ roll: 45 * i });
        return [x - dx * 0.8 * a.x[0] - dy * 0.8 * a.x[1], y - dy * 0.8 * a.x[0] + dx * 0.8 * a.x[1], 0];
      });
    const outline = cornered(
      [
        [-w / 2, -h / 2, 0],
        ...holesAt(-w / 2, w / 2).flatMap((x) => bite(x, -h / 2, 1, 0)),
        [w / 2, -h / 2, 0],
        ...holesAt(-h / 2, h / 2).flatMap((y) => bite(w / 2, y, 0, 1)),
        [w / 2, h / 2, 0],
        ...holesAt(-w / 2, w / 2).flatMap((x) => bite(-x, h / 2, -1, 0)),
        [-w / 2, h / 2, 0],
        ...holesAt(-h / 2, h / 2).flatMap((y) => bite(-w / 2, -y, 0, -1)),
      ],
      true,
    );
    return [
      part("paper", slab(outline, 0.5, 0.02, { at: [0, h / 2, 0] })),
      part("sky", box([24, 31, 0.3], [0, h / 2, 0.25], 0.1)),
      part(
        "peak",
        slab(
          cornered(
            [
              [-9, 9, 0.1],
              [11, 9, 0.1],
              [2.4, 25, 0.6],
            ],
            true,
          ),
          0.24,
          0.06,
          { at: [0, 0, 0.36] },
        ),
      ),
      part(
        "snow",
        slab(
          cornered(
            [
              [-0.6, 20.3, 0.1],
              [1.2, 21.6, 0.2],
              [2.4, 20.2, 0.2],
              [3.8, 21.4, 0.2],
              [5.1, 20.1, 0.1],
              [2.4, 25.1, 0.5],
            ],
            true,
          ),
          0.24,
          0.06,
          { at: [0, 0, 0.44] },
        ),
      ),
      part(
        "hills",
        merged(
          slab(
            cornered(
              [
                [-12, 3.5, 0.1],
                [12, 3.5, 0.1],
                [12, 10, 0.3],
                [6, 12, 5],
                [0, 9.6, 4],
                [-6, 13.4, 5],
                [-12, 11, 0.3],
              ],
              true,
            ),
            0.24,
            0.06,
            { at: [0, 0, 0.5] },
          ),
        ),
      ),
      part("sun", drum(3, 0.2, { nod: 90, at: [-5.6, 27.4, 0.42] }, 0.06, 40)),
      part(
        "value",
        merged(
          box([0.9, 4.4, 0.2], [7.2, 30, 0.45], 0.08),
          slab(arc([0, 0], [1.5, 2.2]), 0.2, 0.06, { at: [9.6, 30, 0.45] }, [
            reversed(arc([0, 0], [0.7, 1.4])),
          ]),
        ),
      ),
    ];
  },
};

/** Centimetres: open, the glue turned up, its cap beside it. */
export const glueStick: Model = {
  concept: "glue stick",
  aliases: ["gluestick", "glue", "stick of glue", "glue sticks", "paste stick"],
  realSize: 0.1,
  bestTurn: -20,
  roles: {
    tube: { colour: "#f6c52f", material: "plastic" },
    label: { colour: "#2f6fb8", material: "plastic" },
    stripe: { colour: "#fffdf6", material: "plastic" },
    glue: { colour: "#fbfaf4", material: "wax" },
    base: { colour: "#2f6fb8", material: "plastic", follows: 0.9 },
    cap: { colour: "#2f6fb8", material: "plastic" },
  },
  parts: () => [
    part(
      "tube",
      turned(
        [
          [0, 1.2],
          [1.5, 1.2, 0.1],
          [1.5, 7.2, 0.2],
          [1.25, 7.3],
          [1.25, 8.2, 0.1],
          [0, 8.2],
        ],
        {},
        64,
      ),
    ),
    part("label", band(1.54, 2.2, 6.6, 0.2, 64)),
    part(
      "stripe",
      merged(band(1.57, 4.9, 5.4, 0.2, 64), placed(box([1.7, 1.4, 0.3], [0, 3.6, 1.5], 0.3), frame({}))),
    ),
    part(
      "glue",
      turned(
        [
          [0, 8],
          [1.1, 8, 0.1],
          [1.1, 9.6, 0.5],
          [0.7, 9.95, 0.3],
          [0, 9.9],
        ],
        {},
        56,
      ),
    ),
    part(
      "base",
      merged(
        turned(
          [
            [0, 0],
            [1.45, 0, 0.15],
            [1.45, 1.1, 0.12],
            [0, 1.1],
          ],
          {},
          56,
        ),
        instances(box([0.16, 0.9, 0.2], [0, 0.55, 1.44], 0.06), around(24)),
      ),
    ),
    part(
      "cap",
      placed(
        turned(
          [
            [0, 0.3],
            [1.25, 0.3, 0.2],
            [1.3, 0],
            [1.55, 0, 0.1],
            [1.55, 3, 0.35],
            [0, 3],
          ],
          { scale: [1, 1, 1] },
          56,
        ),
        frame({ at: [3.6, 1.62, 1.6], roll: 90, turn: 34, scale: [1, -1, 1] }),
      ),
    ),
  ],
};

/** Centimetres: a white squeeze bottle with an orange nozzle. */
export const glueBottle: Model = {
  concept: "glue bottle",
  aliases: ["bottle of glue", "school glue", "white glue", "craft glue", "pva glue", "glue bottles"],
  realSize: 0.16,
  bestTurn: -18,
  roles: {
    body: { colour: "#fbfaf6", material: "plastic" },
    label: { colour: "#2f7fc4", material: "matte plastic" },
    sign: { colour: "#fffdf6", material: "matte plastic" },
    cap: { colour: "#f07f2a", material: "plastic" },
    drop: { colour: "#fbfaf6", material: "ceramic" },
  },
  parts: () => [
    part(
      "body",
      placed(
        turned(
          [
            [0, 0],
            [3.4, 0, 0.6],
            [3.5, 6, 3],
            [3.3, 8.6, 2],
            [2.9, 10.6, 1.6],
            [1.4, 11.6, 0.4],
            [0, 11.7],
          ],
          {},
          72,
        ),
        frame({ scale: [1, 1, 0.62] }),
      ),
    ),
    part("label", placed(band(3.54, 2.0, 8.2, 0.4, 72), frame({ scale: [1, 1, 0.635] }))),
    part(
      "sign",
      merged(
        box([3.6, 1.1, 0.3], [0, 6.6, 2.16], 0.3),
        ballAt([0, 4.1, 2.12], [0.9, 0.9, 0.16], {}, 28),
        slab(
          cornered(
            [
              [-0.75, 4.5, 0.1],
              [0.75, 4.5, 0.1],
              [0, 6.0, 0.1],
            ],
            true,
          ),
          0.3,
          0.1,
          { at: [0, 0, 2.12] },
        ),
      ),
    ),
    part(
      "cap",
      merged(
        turned(
          [
            [0, 11.3],
            [1.6, 11.3, 0.2],
            [1.55, 12.8, 0.3],
            [0.9, 13.4, 0.4],
            [0.42, 15.6, 0.2],
            [0, 15.7],
          ],
          {},
          48,
        ),
        instances(box([0.18, 1.1, 0.16], [0, 12.1, 1.56], 0.06), around(20)),
      ),
    ),
    part(
      "drop",
      merged(
        turned(
          [
            [0, 0],
            [1.9, 0, 0.15],
            [1.2, 0.45, 0.4],
            [0, 0.6],
          ],
          { at: [5, 0, 2.4] },
          40,
        ),
        turned(
          [
            [0, 0],
            [0.8, 0, 0.1],
            [0.4, 0.3, 0.2],
            [0, 0.35],
          ],
          { at: [6.8, 0, 4] },
          32,
        ),
      ),
    ),
  ],
};

/** Centimetres: paint under pressure, its cap off, drips down its side. */
export const sprayCan: Model = {
  concept: "spray can",
  aliases: [
    "spray paint can",
    "spray paint",
    "aerosol can",
    "aerosol",
    "graffiti can",
    "spraycan",
    "can of spray paint",
    "spray cans",
    "graffiti spray can",
  ],
  realSize: 0.2,
  bestTurn: -16,
  roles: {
    body: { colour: "#e8456b", material: "plastic" },
    dome: { colour: "#d3d7db", material: "metal" },
    rims: { colour: "#c0c6cd", material: "metal" },
    nozzle: { colour: "#fbf7ef", material: "plastic" },
    label: { colour: "#24262e", material: "plastic" },
    splash: { colour: "#fff4d6", material: "plastic" },
    cap: { colour: "#e8456b", material: "plastic", follows: 1.02 },
  },
  parts: () => [
    part(
      "body",
      turned(
        [
          [0, 0.4],
          [3.2, 0.4, 0.2],
          [3.2, 14.8, 0.2],
          [0, 14.8],
        ],
        {},
        80,
      ),
    ),
    part(
      "rims",
      merged(band(3.32, 0, 0.8, 0.5, 80), band(3.32, 14.5, 15.2, 0.5, 80), band(1.75, 16.9, 17.5, 0.5, 56)),
    ),
    part(
      "dome",
      turned(
        [
          [0, 14.9],
          [3.1, 14.9, 0.1],
          [2.8, 16, 0.8],
          [1.7, 17, 0.4],
          [0, 17.2],
        ],
        {},
        72,
      ),
    ),
    part(
      "nozzle",
      merged(
        turned(
          [
            [0, 17],
            [0.85, 17, 0.1],
            [0.85, 18.7, 0.25],
            [0, 18.9],
          ],
          {},
          40,
        ),
        drum(0.22, 0.4, { nod: 90, at: [0, 18.1, 0.8] }, 0.05, 18),
      ),
    ),
    part("label", band(3.25, 4, 12.2, 0.3, 80)),
    part(
      "splash",
      merged(
        ...(
          [
            [0, 8.6, 1.75],
            [-1.3, 9.6, 0.8],
            [1.4, 9.8, 0.9],
            [1.5, 7.6, 0.7],
            [-1.5, 7.4, 0.6],
            [0.2, 10.8, 0.5],
            [-0.6, 6.4, 0.42],
          ] as const
        ).map(([x, y, r]) =>
          placed(drum(r, 0.3, { nod: 90, at: [0, y, 3.22] }, 0.1, 32), frame({ turn: (x / 3.2) * 57.3 })),
        ),
        ...(
          [
            [-0.3, 6.4, 2.4],
            [0.7, 6.8, 1.6],
          ] as const
        ).map(([x, y, l]) =>
          placed(box([0.46, l, 0.26], [0, y - l / 2 + 0.6, 3.26], 0.2), frame({ turn: (x / 3.2) * 57.3 })),
        ),
      ),
    ),
    part(
      "cap",
      placed(
        turned(
          [
            [0, 3.9],
            [2.6, 3.8, 0.4],
            [2.8, 0, 0.1],
            [3.1, 0, 0.15],
            [2.9, 4.4, 0.6],
            [0, 4.4],
          ],
          {},
          64,
        ),
        frame({ at: [7.3, 0, 1.4] }),
      ),
    ),
  ],
};
