import { ballAt, boxAt, frame, merged, placed, torus, tube, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned } from "../pieces.js";

/** Decimetres: a gilded harp with a curved neck and its pillar. */
export const harp: Model = {
  concept: "harp",
  aliases: ["golden harp", "celtic harp", "harps"],
  realSize: 1.75,
  bestTurn: -24,
  roles: {
    frame: { colour: "#d9a23a", material: "gold" },
    soundbox: { colour: "#a8642c", material: "wood" },
    strings: { colour: "#f3eee0", material: "plastic" },
    base: { colour: "#d9a23a", material: "gold", follows: 0.9 },
  },
  parts: () => {
    const neck: Vector[] = [
      [-4.0, 15.0, 0],
      [-3.0, 15.9, 0],
      [-1.4, 14.9, 0],
      [0.4, 13.4, 0],
      [2.2, 13.4, 0],
      [3.4, 14.4, 0],
      [4.2, 14.0, 0],
    ];
    const on = (t: number): Vector => {
      const k = Math.min(5, Math.floor(t * 6));
      const f = t * 6 - k;
      const [a, b] = [neck[k]!, neck[k + 1]!];
      return [a[0] + (b[0] - a[0]) * f, a[1] + (b[1] - a[1]) * f, 0];
    };
    return [
      part(
        "frame",
        merged(
          tube(neck, [0.5, 0.62, 0.6, 0.6, 0.6, 0.62, 0.4], { sides: 24, steps: 8 }),
          rod([-4.0, 1.1, 0], [-4.0, 14.6, 0], [0.42, 0.36], 24),
          turned(
            [
              [0, 0],
              [0.8, 0, 0.1],
              [0.55, 0.6, 0.3],
              [0.75, 1.2, 0.2],
              [0.4, 1.8, 0.3],
              [0, 1.8],
            ],
            { at: [-4, 13.6, 0] },
            32,
          ),
          ...[2.2, 2.8].map((y) => placed(torus(0.46, 0.14, 28, 10), frame({ at: [-4, y, 0] }))),
          ballAt([-4.1, 15.6, 0], [0.62, 0.62, 0.55], {}, 28),
        ),
      ),
      part(
        "soundbox",
        tube(
          [
            [-2.6, 1.3, 0],
            [0.6, 7.0, 0],
            [4.1, 13.6, 0],
          ],
          [1.25, 0.95, 0.55],
          { sides: 32 },
        ),
      ),
      part(
        "base",
        merged(
          boxAt([-3.0, 0.75, 0], [4.4, 0.9, 2.6], 0.3),
          ...[-4.6, -1.4].flatMap((x) =>
            sides((s) => [ballAt([x, 0.3, 1.0 * s], [0.42, 0.32, 0.42], {}, 20)]),
          ),
        ),
      ),
      part(
        "strings",
        merged(
          ...Array.from({ length: 17 }, (_, i) => {
            const t = 0.14 + (0.78 * i) / 16;
            const low = (i + 1.2) / 18;
            const foot: Vector = [-2.4 + 6.3 * low, 1.9 + 11.4 * low, 0.0];
            const top = on(t);
            return rod([foot[0], foot[1], 0], [top[0], top[1] - 0.4, 0], 0.045, 6);
          }),
        ),
      ),
    ];
  },
};

/** Decimetres: coloured bars in a frame, two mallets over them. */
export const xylophone: Model = {
  concept: "xylophone",
  aliases: ["glockenspiel", "toy xylophone", "marimba", "xylophones"],
  realSize: 0.4,
  bestTurn: -24,
  roles: {
    frame: { colour: "#e2b777", material: "wood" },
    ...Object.fromEntries(
      ["#e8413a", "#f5923a", "#f9d341", "#5dbb57", "#3f93d8", "#4f62c4", "#8a5fc4", "#e66aa6"].map(
        (colour, i) => [`bar ${i + 1}`, { colour, material: "plastic" } as const],
      ),
    ),
    pins: { colour: "#c3cad2", material: "metal" },
    mallets: { colour: "#f7f4ee", material: "plastic" },
    sticks: { colour: "#d9a466", material: "wood" },
  },
  parts: () => [
    part(
      "frame",
      merged(
        ...sides((s) => [
          placed(boxAt([0, 0.45, 0], [11.4, 0.8, 0.8], 0.3), frame({ at: [0, 0, 1.65 * s], turn: 7.5 * s })),
        ]),
        boxAt([-5.4, 0.45, 0], [0.8, 0.8, 5.4], 0.3),
        boxAt([5.4, 0.45, 0], [0.8, 0.8, 3.0], 0.3),
      ),
    ),
    ...Array.from({ length: 8 }, (_, i) =>
      part(`bar ${i + 1}`, boxAt([-4.55 + 1.3 * i, 1.08, 0], [1.08, 0.36, 6.2 - 0.44 * i], 0.17)),
    ),
    part(
      "pins",
      merged(
        ...Array.from({ length: 8 }, (_, i) =>
          merged(
            ...sides((s) => [
              ballAt([-4.55 + 1.3 * i, 1.28, s * (2.35 - 0.17 * i)], [0.16, 0.1, 0.16], {}, 14),
            ]),
          ),
        ),
      ),
    ),
    part(
      "sticks",
      merged(
        rod([-1.4, 1.6, 1.9], [4.2, 1.7, 4.4], 0.13, 12),
        rod([0.6, 1.55, -0.4], [6.6, 1.75, 2.4], 0.13, 12),
      ),
    ),
    part("mallets", merged(ballAt([-1.6, 1.72, 1.8], 0.48, {}, 28), ballAt([0.4, 1.72, -0.5], 0.48, {}, 28))),
  ],
};

/** Centimetres: a mouth organ with its row of holes. */
export const harmonica: Model = {
  concept: "harmonica",
  aliases: ["mouth organ", "blues harp", "harmonicas"],
  realSize: 0.1,
  bestTurn: -28,
  roles: {
    covers: { colour: "#cfd5dc", material: "chrome" },
    comb: { colour: "#b5382c", material: "wood" },
    holes: { colour: "#1d1f25", material: "plastic" },
    screws: { colour: "#8d939c", material: "metal" },
  },
  parts: () => [
    part("comb", boxAt([0, 1.25, 0.1], [10.2, 0.9, 2.7], 0.2)),
    part(
      "holes",
      merged(
        ...Array.from({ length: 10 }, (_, i) =>
          boxAt([-4.1 + 0.91 * i, 1.25, 1.42], [0.56, 0.52, 0.1], 0.08),
        ),
      ),
    ),
    part(
      "covers",
      merged(
        ...sides((s) => [
          placed(
            boxAt([0, 0, 0], [8.8, 1.1, 2.5], 0.5, {}, 6),
            frame({ at: [0, 1.25 + 0.72 * s, -0.1], nod: 5 * s }),
          ),
          boxAt([0, 1.25 + 0.5 * s, 0.1], [10.0, 0.14, 2.6], 0.06),
        ]),
      ),
    ),
    part(
      "screws",
      merged(
        ...sides((s) =>
          [-0.9, 0.9].map((z) => drum(0.2, 0.16, { at: [4.7 * s, 1.86, z * 0.7 + 0.1] }, 0.06, 20)),
        ),
      ),
    ),
  ],
};
