import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  ball,
  type Frame,
  flowing,
  frame,
  instances,
  lathe,
  merged,
  placed,
} from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { halfFruit } from "../halved.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

const plastic = (colour: string) => ({ colour, material: "plastic" }) as const;

/** Places on a cut face within a ring, by a turn that never repeats. */
const strewn = (face: Frame, count: number, from: number, to: number, lift: number) =>
  Array.from({ length: count }, (_, i) => {
    const r = Math.sqrt(from * from + ((to * to - from * from) * (i + 0.5)) / count);
    const a = radians(137.508 * i);
    return frame({ in: face, at: [r * sin(a), lift, r * cos(a)], turn: 137.508 * i });
  });

const FACE = { at: [-2.6, 2.7, 2.6], turn: 14, nod: 62 } as const;

export const fig: Model = {
  concept: "fig",
  aliases: ["figs"],
  realSize: 0.09,
  bestTurn: -8,
  roles: {
    skin: plastic("#5d3a68"),
    rind: plastic("#f2e2bf"),
    flesh: plastic("#c94a5a"),
    seeds: plastic("#f3cf86"),
    stalk: plastic("#7f9a4c"),
  },
  parts: () => {
    const face = frame(FACE);
    const whole = lathe(
      flowing([
        [0, 0],
        [1.6, 0.2],
        [2.9, 1.7],
        [2.8, 3.2],
        [1.6, 4.8],
        [0.75, 6.0],
        [0.5, 6.7],
        [0, 6.8],
      ]),
      72,
    );
    return [
      part("skin", placed(whole, frame({ at: [1.9, 0, -0.9], roll: -8 }))),
      part(
        "stalk",
        placed(
          wire(
            [
              [0, 6.6, 0],
              [0.15, 7.3, 0],
            ],
            [0.4, 0.3],
          ),
          frame({ at: [1.9, 0, -0.9], roll: -8 }),
        ),
      ),
      ...halfFruit(face, 2.6, 2.5, [
        ["rind", 0.96],
        ["flesh", 0.8],
      ]),
      part("seeds", instances(ball([0.1, 0.07, 0.13], 8), strewn(face, 70, 0.3, 1.95, 0.13))),
    ];
  },
};

export const passionFruit: Model = {
  concept: "passion fruit",
  aliases: ["passionfruit", "maracuja", "passion fruits"],
  realSize: 0.12,
  bestTurn: -8,
  roles: {
    skin: plastic("#5c2f52"),
    rind: plastic("#f6e3df"),
    pulp: { colour: "#f3a91f", material: "jelly" },
    seeds: plastic("#26221f"),
  },
  parts: () => {
    const face = frame(FACE);
    return [
      part("skin", placed(ball([2.75, 2.75, 2.75], 64), frame({ at: [2.1, 2.75, -1.0] }))),
      ...halfFruit(face, 2.6, 2.5, [
        ["rind", 0.97],
        ["pulp", 0.76],
      ]),
      part("pulp", instances(ball([0.36, 0.26, 0.46], 16), strewn(face, 22, 0, 1.75, 0.1))),
      part("seeds", instances(ball([0.17, 0.12, 0.28], 12), strewn(face, 22, 0, 1.75, 0.32))),
    ];
  },
};

export const dragonFruit: Model = {
  concept: "dragon fruit",
  aliases: ["dragonfruit", "pitaya", "pitahaya", "dragon fruits"],
  realSize: 0.16,
  bestTurn: -8,
  roles: {
    skin: plastic("#e6407f"),
    flesh: plastic("#fbf9f6"),
    seeds: plastic("#26221f"),
    scales: plastic("#8cbf4f"),
  },
  parts: () => {
    const face = frame({ ...FACE, scale: [1, 1, 1.12] });
    const whole = frame({ at: [2.1, 0.1, -1.2], roll: -6 });
    const scales = Array.from({ length: 22 }, (_, i) => {
      const y = 0.7 + (5.4 * (i + 0.5)) / 22;
      const s = (y - 3.2) / 3.2;
      const r = 2.55 * Math.sqrt(1 - s * s) - 0.06;
      const a = 137.508 * i;
      return frame({
        at: [r * sin(radians(a)), y, r * cos(radians(a))],
        turn: a,
        nod: -56 - 14 * s,
        scale: 0.85 + 0.25 * s,
      });
    });
    const leaf = blade({
      length: 2.1,
      width: 1.0,
      droop: -0.2,
      fold: 0.15,
      widest: 0.36,
      thickness: 0.16,
      grid: [8, 10],
    });
    const root = blade({
      length: 1.25,
      width: 1.12,
      droop: -0.1,
      fold: 0.2,
      widest: 0.4,
      thickness: 0.26,
      grid: [8, 8],
    });
    return [
      part(
        "skin",
        placed(
          merged(placed(ball([2.55, 3.2, 2.55], 64), frame({ at: [0, 3.2, 0] })), instances(root, scales)),
          whole,
        ),
      ),
      part(
        "scales",
        placed(
          merged(instances(leaf, scales), instances(leaf, around(6, frame({ at: [0, 6.1, 0.2], nod: -58 })))),
          whole,
        ),
      ),
      ...halfFruit(face, 2.6, 2.5, [["flesh", 0.9]]),
      part("seeds", instances(ball([0.09, 0.06, 0.12], 8), strewn(face, 80, 0.1, 2.15, 0.06))),
    ];
  },
};

export const papaya: Model = {
  concept: "papaya",
  aliases: ["papayas", "papaw", "pawpaw"],
  realSize: 0.25,
  bestTurn: -8,
  roles: {
    skin: plastic("#e0a83a"),
    flesh: plastic("#f5793b"),
    hollow: plastic("#d9582b"),
    seeds: plastic("#2a2a28"),
  },
  parts: () => {
    const face = frame({ at: [-2.3, 3.5, 2.2], turn: 12, nod: 58, roll: 0, scale: [1, 1, 1.6] });
    const whole = lathe(
      flowing([
        [0, 0],
        [1.4, 0.15],
        [2.7, 1.6],
        [3.0, 3.4],
        [2.4, 6.0],
        [1.2, 8.0],
        [0, 8.5],
      ]),
      72,
    );
    const seeds = strewn(frame({ in: face, at: [0, 0, 0.2] }), 34, 0, 0.95, 0.22).map((f) =>
      frame({ in: f, scale: [1, 1, 0.7] }),
    );
    return [
      part("skin", placed(whole, frame({ at: [2.2, 0, -1.4], roll: -5 }))),
      ...halfFruit(face, 2.5, 2.3, [
        ["flesh", 0.95],
        ["hollow", 0.5],
      ]),
      part("seeds", instances(ball(0.25, 12), seeds)),
    ];
  },
};

export const pomegranate: Model = {
  concept: "pomegranate",
  aliases: ["pomegranates"],
  realSize: 0.16,
  bestTurn: -8,
  roles: {
    skin: plastic("#c22f3c"),
    pith: plastic("#f7e4c3"),
    arils: { colour: "#c9173b", material: "jelly" },
  },
  parts: () => {
    const face = frame(FACE);
    const whole = frame({ at: [2.2, 0, -1.2], roll: -8 });
    const crown = blade({ length: 1.5, width: 0.8, droop: -0.25, fold: 0.25, thickness: 0.2, grid: [8, 10] });
    const arils = Array.from({ length: 6 }, (_, k) =>
      (
        [
          [0.62, 0],
          [1.15, -13],
          [1.15, 13],
          [1.68, -17],
          [1.68, 0],
          [1.68, 17],
          [2.12, -9],
          [2.12, 9],
        ] as const
      ).map(([r, aside]) => {
        const a = radians(60 * k + aside);
        return frame({ in: face, at: [r * sin(a), 0.16, r * cos(a)] });
      }),
    ).flat();
    return [
      part(
        "skin",
        placed(
          merged(
            lathe(
              flowing([
                [0, 0.15],
                [1.5, 0.2],
                [2.9, 1.6],
                [3.0, 3.3],
                [2.0, 5.1],
                [0.8, 5.7],
                [0, 5.8],
              ]),
              72,
            ),
            lathe(
              flowing([
                [0, 5.4],
                [0.8, 5.5],
                [0.72, 6.2],
                [0, 6.2],
              ]),
              32,
            ),
            instances(crown, around(6, frame({ at: [0, 6.0, 0.45], nod: -64 }))),
          ),
          whole,
        ),
      ),
      ...halfFruit(face, 2.7, 2.6, [["pith", 0.95]]),
      part("arils", instances(ball([0.29, 0.22, 0.29], 14), arils)),
    ];
  },
};
