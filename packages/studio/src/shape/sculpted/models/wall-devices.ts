import { around, boxAt, frame, instances, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, turned } from "../pieces.js";

/** Centimetres: the inside unit of a split one, its flap open. */
export const airConditioner: Model = {
  concept: "air conditioner",
  aliases: [
    "air conditioning",
    "air con",
    "aircon",
    "ac unit",
    "air conditioning unit",
    "air-conditioner",
    "air conditioners",
    "a/c unit",
  ],
  realSize: 0.85,
  bestTurn: -20,
  roles: {
    body: { colour: "#f8f7f3", material: "plastic" },
    flap: { colour: "#f8f7f3", material: "plastic", follows: 0.97 },
    slot: { colour: "#3a3f48", material: "matte plastic" },
    display: { colour: "#48c8f0", material: "neon" },
    trim: { colour: "#b9c0c8", material: "brushed metal" },
  },
  parts: () => [
    part("body", merged(box([84, 20, 20], [0, 17, 0], 4.4), box([76, 8, 14], [0, 4, -3], 1.6))),
    part(
      "slot",
      merged(box([74, 4.4, 1.4], { at: [0, 7.3, 7.4], nod: 40 }, 0.4), box([70, 1, 10], [0, 26.6, -2], 0.3)),
    ),
    part(
      "flap",
      merged(
        box([74, 1, 7.4], { at: [0, 5.4, 11.4], nod: 22 }, 0.45),
        ...Array.from({ length: 13 }, (_, i) =>
          box([0.5, 3.6, 3], { at: [-33 + 5.5 * i, 7.4, 7.4], nod: 40, turn: 0 }, 0.2),
        ),
        ...[-6, -3, 0, 3].map((z) => box([74, 0.7, 1.0], [0, 27, z], 0.3)),
      ),
    ),
    part("trim", merged(box([80, 0.5, 0.6], [0, 13.2, 9.9], 0.2), box([8, 1.4, 0.4], [-32, 23, 10], 0.18))),
    part("display", merged(...digits(29, 17.4, 10.05))),
  ],
};

/** "24" in strokes, its middle at a point of the front. */
function digits(x: number, y: number, z: number, size = 1) {
  const stroke = (dx: number, dy: number, wide: number, tall: number) =>
    box([wide * size, tall * size, 0.3 * size], [x + dx * size, y + dy * size, z], 0.1 * size);
  return [
    ...[1.9, 0, -1.9].map((dy) => stroke(-1.8, dy, 2.0, 0.5)),
    stroke(-0.9, 0.95, 0.5, 1.9),
    stroke(-2.7, -0.95, 0.5, 1.9),
    stroke(0.9, 0.95, 0.5, 1.9),
    stroke(1.8, 0, 2.0, 0.5),
    stroke(2.6, 0, 0.5, 4.3),
  ];
}

/** Centimetres: a round dial on its plate, the warmth in lit strokes. */
export const thermostat: Model = {
  concept: "thermostat",
  aliases: [
    "smart thermostat",
    "thermostats",
    "room thermostat",
    "temperature control",
    "digital thermostat",
  ],
  realSize: 0.12,
  bestTurn: -20,
  lies: true,
  roles: {
    ring: { colour: "#c9ced5", material: "brushed metal" },
    face: { colour: "#1d2027", material: "ceramic" },
    plate: { colour: "#f6f4ee", material: "plastic" },
    digits: { colour: "#ffffff", material: "neon" },
    scale: { colour: "#ff7a2a", material: "neon" },
    marks: { colour: "#7f8893", material: "plastic" },
  },
  parts: () => {
    const middle = frame({ at: [0, 6, 0] });
    const mark = (roll: number) => frame({ in: middle, roll });
    return [
      part(
        "ring",
        placed(
          merged(
            turned(
              [
                [0, 0.4],
                [4.9, 0.4, 0.3],
                [4.9, 2.4, 0.6],
                [4.2, 2.8, 0.2],
                [0, 2.6],
              ],
              { ...AHEAD },
              88,
            ),
          ),
          middle,
        ),
      ),
      part(
        "face",
        placed(
          turned(
            [
              [0, 2.3],
              [4.15, 2.3],
              [4.15, 2.75, 0.12],
              [0, 2.95],
            ],
            { ...AHEAD },
            80,
          ),
          middle,
        ),
      ),
      part("plate", box([12, 12, 0.9], [0, 6, 0.2], 0.42)),
      part("digits", merged(...digits(0, 6.2, 2.98, 0.62))),
      part(
        "scale",
        merged(
          ...Array.from({ length: 15 }, (_, i) =>
            placed(box([0.16, 0.7, 0.14], [0, 3.5, 2.86], 0.05), mark(130 - 10 * i)),
          ),
        ),
      ),
      part(
        "marks",
        merged(
          ...Array.from({ length: 12 }, (_, i) =>
            placed(box([0.12, 0.6, 0.14], [0, 3.5, 2.86], 0.05), mark(-20 - 10 * i)),
          ),
          box([1.5, 0.2, 0.12], [0, 3.9, 2.94], 0.05),
        ),
      ),
    ];
  },
};

/** Centimetres: a button in a brass plate. */
export const doorbell: Model = {
  concept: "doorbell",
  aliases: ["door bell", "doorbell button", "doorbells", "bell push", "door chime"],
  realSize: 0.13,
  bestTurn: -22,
  lies: true,
  roles: {
    plate: { colour: "#d9a54a", material: "gold" },
    button: { colour: "#fdf8ea", material: "ceramic" },
    glow: { colour: "#7fd0ff", material: "neon" },
    screws: { colour: "#a87a2e", material: "metal" },
    sign: { colour: "#4a3414", material: "matte plastic" },
  },
  parts: () => [
    part(
      "plate",
      merged(
        placed(
          turned(
            [
              [0, 0],
              [3.6, 0, 0.3],
              [3.6, 0.7, 0.35],
              [3.1, 1, 0.3],
              [0, 1],
            ],
            { ...AHEAD, scale: [1, 1, 1.75] },
            88,
          ),
          frame({ at: [0, 6.3, 0] }),
        ),
        placed(torus(2.15, 0.36, 64, 16), frame({ ...AHEAD, at: [0, 5.2, 1] })),
      ),
    ),
    part("glow", placed(torus(1.72, 0.16, 56, 12), frame({ ...AHEAD, at: [0, 5.2, 1.06] }))),
    part(
      "button",
      turned(
        [
          [0, 0.8],
          [1.55, 0.8, 0.1],
          [1.5, 1.5, 0.4],
          [0, 1.8],
        ],
        { ...AHEAD, at: [0, 5.2, 0] },
        56,
      ),
    ),
    part(
      "screws",
      merged(...[1.1, 11.5].map((y) => merged(drum(0.45, 0.5, { ...AHEAD, at: [0, y, 0.95] }, 0.16, 28)))),
    ),
    part(
      "sign",
      merged(
        ...[1.1, 11.5].map((y) => box([0.62, 0.12, 0.1], { at: [0, y, 1.2], roll: 30 }, 0.03)),
        ...bellSign(0, 9),
      ),
    ),
  ],
};

/** A small bell on a plate. */
function bellSign(x: number, y: number) {
  return [
    placed(
      turned(
        [
          [0, -0.3],
          [0.95, -0.3, 0.08],
          [0.65, 0.1, 0.2],
          [0.55, 0.6, 0.3],
          [0.3, 1.25, 0.15],
          [0, 1.3],
        ],
        { scale: [1, 1, 0.14] },
        32,
      ),
      frame({ at: [x, y, 1.0] }),
    ),
    drum(0.2, 0.2, { ...AHEAD, at: [x, y - 0.5, 1.02] }, 0.06, 20),
  ];
}

/** Centimetres: cast iron in its ring, a relief of bars. */
export const manholeCover: Model = {
  concept: "manhole cover",
  aliases: ["manhole", "sewer cover", "manhole lid", "sewer lid", "drain cover", "manhole covers"],
  realSize: 0.8,
  bestTurn: -15,
  roles: {
    cover: { colour: "#7d828a", material: "matte plastic" },
    relief: { colour: "#969ca5", material: "brushed metal", follows: 1.15 },
    ring: { colour: "#5f656d", material: "matte plastic", follows: 0.82 },
    gap: { colour: "#24262b", material: "matte plastic" },
    holes: { colour: "#1a1b1f", material: "matte plastic" },
  },
  parts: () => {
    const grid = Array.from({ length: 17 }, (_, i) => -28 + 3.5 * i).flatMap((x) =>
      Array.from({ length: 17 }, (_, j) => -28 + 3.5 * j)
        .filter((z) => {
          const far = x * x + z * z;
          return far < 26 * 26 && far > 12.6 * 12.6;
        })
        .map((z) => boxAt([x, 3.3, z], [2.3, 1.1, 2.3], 0.4, {}, 1)),
    );
    return [
      part(
        "cover",
        turned(
          [
            [0, 0.2],
            [33, 0.2, 0.3],
            [33, 3.2, 0.5],
            [0, 3.2],
          ],
          {},
          96,
        ),
      ),
      part(
        "relief",
        merged(
          ...grid,
          band(31.6, 2.6, 3.9, 2.4, 96),
          band(28.6, 2.6, 3.8, 1.1, 96),
          band(11.4, 2.6, 3.9, 1.3, 72),
          ...around(6).map((f) => placed(box([2.2, 1.2, 7.6], [0, 3.3, 4.6], 0.5), f)),
          turned(
            [
              [0, 2.8],
              [2.6, 2.8, 0.2],
              [2.4, 4, 0.4],
              [0, 4.1],
            ],
            {},
            40,
          ),
        ),
      ),
      part(
        "ring",
        merged(band(40, 0, 3.3, 5.6, 96), instances(box([2, 0.6, 3], [0, 3.4, 37.2], 0.3), around(24))),
      ),
      part(
        "gap",
        turned(
          [
            [0, 0],
            [35, 0],
            [35, 1.6, 0.1],
            [0, 1.6],
          ],
          {},
          72,
        ),
      ),
      part("holes", mirrored(box([2.2, 0.4, 4.4], [24, 3.3, 0], 0.2))),
    ];
  },
};
