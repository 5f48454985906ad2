import {
  arc,
  frame,
  instances,
  merged,
  mirrored,
  placed,
  reversed,
  roundedRectangle,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, slab, turned, wire } from "../pieces.js";

/** Centimetres: of the old kind, with rows of round keys, its drawer a little out. */
export const cashRegister: Model = {
  concept: "cash register",
  aliases: [
    "till",
    "cash till",
    "cash registers",
    "cash drawer",
    "cash box register",
    "checkout till",
    "cash desk",
  ],
  realSize: 0.48,
  bestTurn: -24,
  roles: {
    body: { colour: "#a8322e", material: "plastic" },
    drawer: { colour: "#8b2825", material: "plastic", follows: 0.86 },
    trim: { colour: "#dcae4c", material: "gold" },
    keys: { colour: "#fbf6ea", material: "plastic" },
    window: { colour: "#20242c", material: "ceramic" },
    digits: { colour: "#ffe08a", material: "neon" },
    notes: { colour: "#7fae72", material: "paper" },
  },
  parts: () => {
    const bank = frame({ at: [0, 15.4, 8.2], nod: 38 });
    const keys = Array.from({ length: 24 }, (_, i) =>
      frame({ in: bank, at: [-12.6 + 3.6 * (i % 8), 0.6, -5.4 + 4.6 * Math.floor(i / 8)] }),
    );
    return [
      part(
        "body",
        merged(
          box([42, 9, 36], [0, 5, -1], 1.2),
          box([36, 12, 18], [0, 13, -8], 2),
          placed(box([34, 7, 20], [0, -3.2, 0], 1.4), bank),
          box([36, 10, 12], [0, 24, -11], 3),
          box([28, 7, 9], [0, 32, -11], 3),
        ),
      ),
      part("drawer", merged(box([38, 6.6, 8], [0, 4.8, 17], 0.9))),
      part(
        "trim",
        merged(
          box([43, 1.0, 37], [0, 9.4, -1], 0.4),
          drum(1.3, 1.2, { ...AHEAD, at: [0, 5, 21.4] }, 0.4, 32),
          box([29, 0.9, 10], [0, 35.4, -11], 0.4),
          ...keys.map((f) => placed(placed(torus(1.32, 0.22, 24, 8), frame({ at: [0, 0.5, 0] })), f)),
          rod([20.5, 15, -4], [24, 21, 2], 0.7, 16),
          box([30, 0.8, 1], [0, 29.2, -5.4], 0.3),
        ),
      ),
      part(
        "keys",
        merged(
          instances(drum(1.3, 1.2, { at: [0, 0.6, 0] }, 0.4, 28), keys),
          turned(
            [
              [0, -1.6],
              [1.2, -1.2, 0.8],
              [1.2, 1.2, 0.8],
              [0, 1.6],
            ],
            { at: [24.2, 21.4, 2.3], nod: 20, roll: -20 },
            28,
          ),
        ),
      ),
      part("window", box([22, 5, 1.2], [0, 32, -6.6], 0.5)),
      part(
        "digits",
        merged(
          ...[-6.6, -2.2, 2.2, 6.6].flatMap((x) => [
            box([2, 0.46, 0.3], [x, 33.7, -6], 0.12),
            box([2, 0.46, 0.3], [x, 30.3, -6], 0.12),
            box([0.46, 3.4, 0.3], [x - 1, 32, -6], 0.12),
            box([0.46, 3.4, 0.3], [x + 1, 32, -6], 0.12),
          ]),
        ),
      ),
      part("notes", merged(box([30, 1.2, 5], [0, 8.2, 18.4], 0.3))),
    ];
  },
};

/** Centimetres: two round speakers, a cassette between them, a handle above. */
export const boombox: Model = {
  concept: "boombox",
  aliases: [
    "boom box",
    "ghetto blaster",
    "ghettoblaster",
    "radio cassette player",
    "stereo",
    "cassette player",
    "boomboxes",
    "tape player",
  ],
  realSize: 0.55,
  bestTurn: -18,
  roles: {
    body: { colour: "#3b4250", material: "plastic" },
    front: { colour: "#c5cad2", material: "brushed metal" },
    cones: { colour: "#1f2128", material: "matte plastic" },
    rings: { colour: "#d9dde3", material: "chrome" },
    deck: { colour: "#20242c", material: "ceramic" },
    label: { colour: "#f0553c", material: "plastic" },
    keys: { colour: "#f2c02e", material: "plastic" },
    handle: { colour: "#3b4250", material: "plastic", follows: 0.9 },
    aerial: { colour: "#cfd3d8", material: "chrome" },
  },
  parts: () => [
    part("body", box([54, 27, 13], [0, 14, 0], 2.4)),
    part("body", mirrored(box([7, 1.4, 9], [18, 0.7, 0], 0.5))),
    part("front", box([51, 24, 1], [0, 14, 6.4], 0.48)),
    part(
      "cones",
      mirrored(
        merged(
          placed(
            turned(
              [
                [0, -2],
                [7.6, -1],
                [7.6, 0.6, 0.4],
                [6.8, 0.5, 1.4],
                [2.6, -1.6, 0.6],
                [1.6, -1.2, 0.3],
                [0, -1.2],
              ],
              { ...AHEAD, at: [16.6, 12.4, 7.6] },
              56,
            ),
            frame({}),
          ),
          turned(
            [
              [0, 0],
              [2.5, 0, 0.3],
              [1.8, 1.1, 1],
              [0, 1.4],
            ],
            { ...AHEAD, at: [16.6, 12.4, 6.8] },
            40,
          ),
        ),
      ),
    ),
    part(
      "rings",
      mirrored(
        merged(
          placed(torus(8.3, 0.7, 64, 14), frame({ ...AHEAD, at: [16.6, 12.4, 7.1] })),
          placed(torus(2.9, 0.24, 40, 10), frame({ ...AHEAD, at: [16.6, 12.4, 7.3] })),
        ),
      ),
    ),
    part("deck", merged(box([13, 8.6, 1.2], [0, 9, 6.9], 0.6), box([49, 3.4, 0.9], [0, 23.4, 6.8], 0.4))),
    part(
      "label",
      merged(box([10.4, 5.6, 0.5], [0, 9.2, 7.5], 0.3), box([0.5, 2.8, 0.4], [4, 23.4, 7.3], 0.15)),
    ),
    part(
      "front",
      merged(
        ...[-2.4, 2.4].map((x) =>
          slab(arc([0, 0], 1.15), 0.5, 0.12, { at: [x, 9.2, 7.8] }, [reversed(arc([0, 0], 0.6))]),
        ),
        ...Array.from({ length: 21 }, (_, i) =>
          box([0.26, i % 5 === 0 ? 1.6 : 0.9, 0.3], [-12 + 1.2 * i, 23.4, 7.2], 0.08),
        ),
        drum(1.6, 1.4, { ...AHEAD, at: [-19.6, 23.4, 7.4] }, 0.4, 36),
        drum(1.6, 1.4, { ...AHEAD, at: [19.6, 23.4, 7.4] }, 0.4, 36),
      ),
    ),
    part(
      "keys",
      merged(
        ...[-5, -2.5, 0, 2.5, 5].map((x) => box([2.1, 1.6, 1.8], [x, 16.4, 6.9], 0.35)),
        ...[-10, -7, 7, 10].map((x) => box([2, 1, 3], [x, 27.6, 1], 0.3)),
      ),
    ),
    part(
      "handle",
      wire(
        [
          [-22, 26.6, -1],
          [-21.6, 32, -1],
          [-19, 34.4, -1],
          [0, 34.6, -1],
          [19, 34.4, -1],
          [21.6, 32, -1],
          [22, 26.6, -1],
        ],
        1.25,
        { sides: 18, steps: 6 },
      ),
    ),
    part(
      "aerial",
      merged(
        rod([24, 27, -4.4], [29, 44, -4.4], [0.4, 0.26]),
        drum(0.5, 0.9, { at: [29.1, 44.3, -4.4] }, 0.3, 18),
      ),
    ),
  ],
};

/** Centimetres: standing on its edge, film wound on it and running off. */
export const filmReel: Model = {
  concept: "film reel",
  aliases: [
    "movie reel",
    "reel of film",
    "cinema reel",
    "film roll",
    "roll of film",
    "film strip",
    "filmstrip",
    "film spool",
    "reel",
  ],
  realSize: 0.32,
  bestTurn: -28,
  roles: {
    reel: { colour: "#c3c9d0", material: "metal" },
    film: { colour: "#3a2a22", material: "plastic" },
    frames: { colour: "#e9dcc0", material: "plastic" },
    hub: { colour: "#8f969f", material: "metal" },
  },
  parts: () => {
    const holes = [0, 72, 144, 216, 288].map((roll) => {
      const f = frame({ roll });
      return reversed(arc([f.y[0] * 7.2, f.y[1] * 7.2], 3.5));
    });
    const face = (z: number) =>
      slab(arc([0, 0], 13), 0.6, 0.2, { at: [0, 13, z] }, [...holes, reversed(arc([0, 0], 1.1))]);
    const run = [
      [-3, 2.7],
      [3, 2.1],
      [9, 0.9],
      [15, 0.3],
      [21, 0.3],
      [23, 1.2],
      [24.6, 3.6],
    ] as const;
    return [
      part(
        "reel",
        merged(
          face(1.9),
          face(-1.9),
          ...[1.9, -1.9].map((z) => placed(torus(12.8, 0.5, 88, 12), frame({ ...AHEAD, at: [0, 13, z] }))),
        ),
      ),
      part(
        "hub",
        merged(
          drum(2.6, 5.4, { ...AHEAD, at: [0, 13, 0] }, 0.5, 40),
          ...[0, 120, 240].map((roll) =>
            drum(0.4, 5.8, { ...AHEAD, in: frame({ at: [0, 13, 0], roll }), at: [0, 1.8, 0] }, 0.15, 16),
          ),
        ),
      ),
      part(
        "film",
        merged(
          drum(10.8, 3.0, { ...AHEAD, at: [0, 13, 0] }, 0.1, 72),
          tube(
            run.map(([x, y]) => [x, y, 0] as const),
            1,
            { section: roundedRectangle(0.24, 3.2, 0.08), up: [0, 0, 1], steps: 8, caps: "flat" },
          ),
        ),
      ),
      part(
        "frames",
        merged(
          ...[13.8, 16, 18.2, 20.4].map((x) => box([1.7, 0.1, 1.7], [x, 0.62, 0], 0.04)),
          ...Array.from({ length: 15 }, (_, i) => 13.1 + 0.6 * i).flatMap((x) =>
            [1.24, -1.24].map((z) => box([0.3, 0.1, 0.34], [x, 0.62, z], 0.04)),
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: open, a dancer turning on its plate, a key at its side. */
export const musicBox: Model = {
  concept: "music box",
  aliases: ["musical box", "music boxes", "ballerina music box", "musicbox", "musical jewelry box"],
  realSize: 0.2,
  bestTurn: -24,
  roles: {
    box: { colour: "#d7859b", material: "plastic" },
    lid: { colour: "#d7859b", material: "plastic", follows: 1.02 },
    lining: { colour: "#7d2440", material: "felt" },
    trim: { colour: "#e3b54e", material: "gold" },
    mirror: { colour: "#e6edf2", material: "chrome" },
    dancer: { colour: "#fbe3d6", material: "ceramic" },
    dress: { colour: "#fdfdfd", material: "fabric" },
    hair: { colour: "#5a3420", material: "ceramic" },
  },
  parts: () => {
    const lid = frame({ at: [0, 7.4, -5.2], nod: -14 });
    return [
      part(
        "box",
        merged(
          box([17, 6.6, 11], [0, 3.9, 0], 0.4),
          ...[-1, 1].flatMap((x) => [-1, 1].map((z) => box([2.2, 1.2, 2.2], [x * 7.6, 0.6, z * 4.6], 0.4))),
        ),
      ),
      part(
        "lining",
        merged(
          box([15.4, 0.6, 9.4], [0, 7.1, 0], 0.15),
          placed(box([15.4, 9.4, 0.4], [0, 5.4, 0.55], 0.15), lid),
        ),
      ),
      part("lid", placed(box([17, 11, 0.9], [0, 5.4, 0], 0.35), lid)),
      part("mirror", placed(box([11.4, 7, 0.3], [0, 5.4, 0.75], 0.1), lid)),
      part(
        "trim",
        merged(
          ...[-1, 1].map((s) => box([17.2, 0.5, 0.6], [0, 7.1, s * 5.3], 0.2)),
          ...[-1, 1].map((s) => box([0.6, 0.5, 11.2], [s * 8.3, 7.1, 0], 0.2)),
          drum(2.9, 0.5, { at: [0, 7.6, 0.4] }, 0.2, 48),
          rod([0, 7.6, 0.4], [0, 9.4, 0.4], 0.16, 12),
          rod([8.4, 4, 0], [10, 4, 0], 0.3, 14),
          placed(torus(0.9, 0.28, 28, 10), frame({ at: [10.2, 4.9, 0], nod: 90, turn: 0 })),
          placed(torus(0.9, 0.28, 28, 10), frame({ at: [10.2, 3.1, 0], nod: 90, turn: 0 })),
          ...[-4, 0, 4].map((x) => drum(0.5, 0.5, { ...AHEAD, at: [x, 3.9, 5.5] }, 0.2, 20)),
          box([11.4, 0.36, 0.5], [0, 3.9, 5.45], 0.15),
        ),
      ),
      part(
        "dancer",
        placed(
          merged(
            wire(
              [
                [0, 0, 0],
                [0, 1.4, 0],
                [0, 2.8, 0],
              ],
              [0.13, 0.24, 0.34],
            ),
            wire(
              [
                [0, 2.6, 0],
                [0.9, 1.9, 0.3],
                [0.2, 1.2, 0.3],
              ],
              [0.3, 0.22, 0.14],
            ),
            wire(
              [
                [0, 3.2, 0],
                [0, 4.1, 0],
                [0, 4.7, 0],
              ],
              [0.42, 0.44, 0.2],
            ),
            ...[-1, 1].map((s) =>
              wire(
                [
                  [0.3 * s, 4.4, 0],
                  [0.95 * s, 5.2, 0.15],
                  [0.25 * s, 6.5, 0.2],
                ],
                [0.19, 0.15, 0.1],
              ),
            ),
            turned(
              [
                [0, 4.7],
                [0.5, 4.9, 0.4],
                [0.5, 5.6, 0.4],
                [0, 5.8],
              ],
              {},
              28,
            ),
          ),
          frame({ at: [0, 8.6, 0.4], scale: 1.12 }),
        ),
      ),
      part(
        "dress",
        placed(
          merged(
            turned(
              [
                [0, 2.9],
                [1.7, 2.7, 0.1],
                [1.9, 2.95, 0.1],
                [0.5, 3.5, 0.3],
                [0.48, 4.2, 0.2],
                [0, 4.3],
              ],
              {},
              40,
            ),
            turned(
              [
                [0, 2.7],
                [1.3, 2.5, 0.1],
                [1.4, 2.7, 0.1],
                [0, 3.1],
              ],
              {},
              40,
            ),
          ),
          frame({ at: [0, 8.6, 0.4], scale: 1.12 }),
        ),
      ),
      part(
        "hair",
        placed(
          merged(
            turned(
              [
                [0, 5.1],
                [0.54, 5.2, 0.3],
                [0.5, 5.7, 0.4],
                [0, 5.95],
              ],
              { at: [0, 0, -0.08] },
              28,
            ),
            turned(
              [
                [0, 5.75],
                [0.28, 5.9, 0.2],
                [0.22, 6.25, 0.2],
                [0, 6.3],
              ],
              { at: [0, 0, -0.1] },
              20,
            ),
          ),
          frame({ at: [0, 8.6, 0.4], scale: 1.12 }),
        ),
      ),
    ];
  },
};
