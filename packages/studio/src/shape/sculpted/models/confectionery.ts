import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, frame, instances, merged, mirrored, patch, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, turned } from "../pieces.js";

/** Centimetres: a round sweet in its wrapper, the ends twisted into fans. */
export const candy: Model = {
  concept: "candy",
  aliases: [
    "sweet",
    "wrapped candy",
    "wrapped sweet",
    "hard candy",
    "boiled sweet",
    "bonbon",
    "toffee",
    "piece of candy",
    "sweetie",
    "caramel candy",
  ],
  realSize: 0.055,
  bestTurn: -14,
  roles: {
    wrapper: { colour: "#e83f5b", material: "plastic" },
    fans: { colour: "#e83f5b", material: "plastic", follows: 1.05 },
    stripes: { colour: "#fdf4ec", material: "plastic" },
  },
  parts: () => {
    const fan = patch(
      (u, v) => {
        const a = radians(360 * u);
        const r = 0.26 + 1.15 * v ** 1.2;
        const pleat = 0.2 * v * sin(11 * a);
        return [1.72 + 1.15 * v + pleat * 0.9, r * cos(a) * (1 + pleat * 0.3), r * sin(a) * 0.8];
      },
      { u: 132, v: 10, aroundU: true },
    );
    const back = patch(
      (u, v) => {
        const a = radians(-360 * u);
        const r = (0.2 + 1.15 * v ** 1.2) * (0.2 + 0.8 * v);
        const pleat = 0.2 * v * sin(11 * a);
        return [1.78 + 1.17 * v + pleat * 0.9, r * cos(a) * (1 + pleat * 0.3), r * sin(a) * 0.8];
      },
      { u: 132, v: 10, aroundU: true },
    );
    const stripe = tube(
      Array.from({ length: 13 }, (_, i) => {
        const t = i / 12;
        const a = radians(-85 + 170 * t);
        const swirl = radians(150 * t);
        return [1.72 * sin(a), 1.43 * cos(a) * cos(swirl), 1.43 * cos(a) * sin(swirl)] as const;
      }),
      Array.from({ length: 13 }, (_, i) => 0.05 + 0.26 * sin(radians(15 * i))),
      { sides: 10, steps: 4 },
    );
    const lift = frame({ at: [0, 1.46, 0], roll: 4 });
    return [
      part("wrapper", placed(ballAt([0, 0, 0], [1.78, 1.46, 1.46], {}, 56), lift)),
      part("fans", placed(mirrored(merged(fan, back)), lift)),
      part(
        "stripes",
        placed(
          merged(...[0, 60, 120, 180, 240, 300].map((nod) => placed(stripe, frame({ nod, scale: 0.99 })))),
          lift,
        ),
      ),
    ];
  },
};

/** Centimetres: an open packet, two sticks of gum pushed out, one unwrapped before it. */
export const chewingGum: Model = {
  concept: "chewing gum",
  aliases: ["gum", "bubble gum", "bubblegum", "stick of gum", "pack of gum", "packet of gum", "chewing gums"],
  realSize: 0.1,
  bestTurn: -24,
  roles: {
    packet: { colour: "#2fa866", material: "paper" },
    label: { colour: "#fbf7ea", material: "paper" },
    foil: { colour: "#dfe4ea", material: "silver" },
    gum: { colour: "#f6b8c6", material: "clay" },
  },
  parts: () => {
    const pack = frame({ at: [0, 0.75, -0.8] });
    return [
      part("packet", placed(box([7.2, 1.4, 2.5], [-1, 0, 0], 0.14), pack)),
      part(
        "label",
        placed(
          merged(
            box([3.6, 1.46, 1.3], [-1.2, 0, 0], 0.3),
            box([0.3, 1.44, 2.54], [1.9, 0, 0], 0.1),
            box([0.3, 1.44, 2.54], [-4.1, 0, 0], 0.1),
          ),
          pack,
        ),
      ),
      part(
        "foil",
        placed(
          merged(
            ...[-0.45, -0.15, 0.15, 0.45].map((y, i) =>
              box([[2.2, 4.4, 3.2, 2.0][i]!, 0.26, 2.2], [2.6 + [0, 0.6, 0.3, 0][i]!, y, 0], 0.06),
            ),
          ),
          pack,
        ),
      ),
      part(
        "foil",
        placed(
          merged(
            box([3.0, 0.1, 2.0], [-1.6, 0.06, 0], 0.04),
            box([3.0, 0.1, 2.0], { at: [-1.4, 0.44, 0], roll: 1 }, 0.04),
          ),
          frame({ at: [1.2, 0, 2.6], turn: 12 }),
        ),
      ),
      part(
        "gum",
        placed(
          merged(
            box([6.6, 0.26, 1.8], [0.9, 0.25, 0], 0.1),
            ...[-1, 0, 1, 2, 3].map((x) => box([0.14, 0.3, 1.7], [x + 0.2, 0.25, 0], 0.06)),
          ),
          frame({ at: [1.2, 0, 2.6], turn: 12 }),
        ),
      ),
    ];
  },
};

/** Centimetres: a bowl of cubes, some beside it. */
export const sugarBowl: Model = {
  concept: "sugar bowl",
  aliases: ["sugar", "bowl of sugar", "bowl of sugar cubes"],
  realSize: 0.15,
  bestTurn: -16,
  roles: {
    bowl: { colour: "#7fb3d3", material: "ceramic" },
    band: { colour: "#fbf7ef", material: "ceramic" },
    sugar: { colour: "#fdfcf8", material: "clay" },
  },
  parts: () => {
    const cube = (x: number, y: number, z: number, turn: number, nod = 0, roll = 0) =>
      box([1.6, 1.6, 1.6], { at: [x, y, z], turn, nod, roll }, 0.16);
    return [
      part(
        "bowl",
        turned(
          [
            [0, 0.3],
            [2.4, 0.3, 0.1],
            [2.6, 0, 0.2],
            [3.2, 0, 0.3],
            [3.2, 0.8, 0.4],
            [5.2, 3, 2],
            [5.5, 6, 0.3],
            [5.1, 6, 0.2],
            [4.8, 3.2, 1.6],
            [0, 2],
          ],
          {},
          88,
        ),
      ),
      part(
        "band",
        turned(
          [
            [5.1, 4.9],
            [5.47, 4.9, 0.05],
            [5.55, 5.5, 0.05],
            [5.1, 5.5],
          ],
          {},
          88,
        ),
      ),
      part(
        "sugar",
        merged(
          ...around(7).map((f, i) => placed(cube(0, 4.4, 3.4, 23 * i, 8 * (i % 3)), f)),
          ...around(6, undefined, 20).map((f, i) =>
            placed(cube(0, 5.6 + 0.12 * (i % 3), 2.9, 31 * i, 14 - 9 * (i % 3), 10 * (i % 2)), f),
          ),
          ...around(4, undefined, 50).map((f, i) => placed(cube(0, 6.7, 1.45, 41 * i, 6, 12 - 8 * i), f)),
          cube(0.1, 7.9, 0.1, 28, 6, 4),
          instances(box([9, 2, 9], [0, 3.4, 0], 0.9), [frame({ scale: [0.7, 1, 0.7] })]),
          cube(6.9, 0.8, 2.2, 18),
          cube(5.2, 0.8, 4.6, 52),
        ),
      ),
    ];
  },
};

/** Centimetres. */
export const sugarCube: Model = {
  concept: "sugar cube",
  aliases: ["lump of sugar", "sugar lump", "cube of sugar", "sugar cubes"],
  realSize: 0.016,
  bestTurn: -30,
  roles: { sugar: { colour: "#fdfcf8", material: "clay" } },
  parts: () => [part("sugar", box([1.6, 1.6, 1.6], [0, 0.8, 0], 0.14))],
};
