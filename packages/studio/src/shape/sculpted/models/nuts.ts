import { cos, exp, radians, sin } from "../../../math/exact.js";
import { ballAt, cornered, frame, lathe, merged, patch, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: one in its shell, half of another before it with the kernel in it. */
export const walnut: Model = {
  concept: "walnut",
  aliases: ["walnuts", "walnut half", "cracked walnut"],
  realSize: 0.07,
  bestTurn: -8,
  roles: {
    shell: { colour: "#a87443", material: "clay" },
    seam: { colour: "#8a5b30", material: "clay", follows: 0.82 },
    kernel: { colour: "#d9ab6b", material: "clay" },
  },
  parts: () => {
    const shell = patch(
      (u, v) => {
        const [a, b] = [radians(360 * u), radians(180 * v - 90)];
        const [x, y, z] = [sin(a) * cos(b), sin(b), cos(a) * cos(b)];
        const grain = sin(7 * a + 2.4 * sin(5 * b)) * sin(6 * b + 1.6 * sin(4 * a)) * cos(b);
        const r = 1 + 0.035 * grain + 0.09 * exp(-(1 - y) / 0.04);
        return [1.75 * r * x, 1.95 * r * y, 1.8 * r * z];
      },
      { u: 88, v: 64, aroundU: true },
    );
    const seam = lathe(
      cornered(
        [
          [1.7, -0.13, 0.06],
          [1.97, -0.1, 0.08],
          [1.97, 0.1, 0.08],
          [1.7, 0.13, 0.06],
        ],
        true,
      ),
      72,
    );
    const lobe = (side: number) =>
      placed(
        patch(
          (u, v) => {
            const [a, b] = [radians(360 * u), radians(180 * v - 90)];
            const fold = sin(6 * a + 3 * sin(3 * b)) * cos(b) + 0.7 * sin(7 * b + 2 * sin(3 * a));
            const r = 1 + 0.1 * fold;
            return [0.66 * r * sin(a) * cos(b), 0.72 * r * cos(a) * cos(b), -1.3 * r * sin(b)];
          },
          { u: 64, v: 40, aroundU: true },
        ),
        frame({ at: [0.72 * side, -0.05, 0] }),
      );
    const cup = lathe(
      cornered([
        [0, -1.75],
        [1, -1.62, 0.8],
        [1.72, -0.8, 0.9],
        [1.82, 0, 0.1],
        [1.58, 0, 0.1],
        [1.45, -0.7, 0.8],
        [0.8, -1.35, 0.6],
        [0, -1.4],
      ]),
      56,
    );
    const half = frame({ at: [1.9, 1.45, 2.3], nod: 38, roll: -14 });
    const whole = frame({ at: [-1.2, 1.85, -0.6], roll: 22, turn: 24 });
    return [
      part("shell", merged(placed(shell, whole), placed(cup, half))),
      part(
        "seam",
        merged(
          placed(seam, frame({ in: whole, roll: 90, scale: [1.01, 1, 0.95] })),
          placed(ballAt([0, -0.36, 0], [0.1, 0.55, 1.4], {}, 20), half),
        ),
      ),
      part("kernel", placed(merged(lobe(-1), lobe(1), ballAt([0, -0.4, 0.2], [0.7, 0.4, 0.35])), half)),
    ];
  },
};

/** Centimetres: lying, its point to the right. */
export const almond: Model = {
  concept: "almond",
  aliases: ["almonds", "raw almond", "almond nut"],
  realSize: 0.026,
  bestTurn: 16,
  roles: { skin: { colour: "#a9652f", material: "clay" } },
  parts: () => [
    part(
      "skin",
      placed(
        patch(
          (u, v) => {
            const a = radians(360 * u);
            const t = (1 - cos(radians(180 * v))) / 2;
            // Full at the blunt end, drawn out to a point.
            const wide = 1.36 * Math.sqrt(Math.max(0, t * (1 - t))) * (1.3 - 0.72 * t) * 0.98;
            const r = wide * (1 + 0.022 * sin(17 * a + 3 * t) + 0.012 * sin(31 * a));
            return [2.5 * t - 1.25, 0.58 * r * sin(a), r * cos(a)];
          },
          { u: 120, v: 48, aroundU: true },
        ),
        frame({ nod: 0, roll: -3 }),
      ),
    ),
  ],
};

/** Centimetres: its shell gapes and shows the green kernel. */
export const pistachio: Model = {
  concept: "pistachio",
  aliases: ["pistachios", "pistachio nut"],
  realSize: 0.022,
  bestTurn: -18,
  roles: {
    shell: { colour: "#ead6ac", material: "ceramic" },
    kernel: { colour: "#a3bd45", material: "clay" },
    skin: { colour: "#8a5560", material: "clay" },
  },
  parts: () => {
    const half = placed(
      lathe(
        cornered([
          [0, -1],
          [0.55, -0.86, 0.5],
          [0.94, -0.4, 0.5],
          [1, 0, 0.04],
          [0.9, 0, 0.04],
          [0.82, -0.4, 0.4],
          [0.5, -0.74, 0.4],
          [0, -0.88],
        ]),
        56,
      ),
      frame({ at: [1.15, 0, 0], scale: [1.15, 0.72, 0.74] }),
    );
    const hinge = frame({ at: [-1.15, 0.8, 0] });
    return [
      part(
        "shell",
        merged(
          placed(half, frame({ in: hinge, roll: -9 })),
          placed(half, frame({ in: hinge, roll: 15, scale: [1, -1, 1] })),
        ),
      ),
      part("kernel", ballAt([0.18, 0.84, 0], [0.98, 0.56, 0.55], { roll: 3 })),
      part("skin", ballAt([-0.2, 0.84, 0], [0.64, 0.575, 0.565], { roll: 3 })),
    ];
  },
};

/** Centimetres: a crescent, held upright. */
export const cashew: Model = {
  concept: "cashew",
  aliases: ["cashews", "cashew nut", "cashewnut"],
  realSize: 0.032,
  lies: true,
  bestTurn: -20,
  roles: { nut: { colour: "#eccf9c", material: "clay" } },
  parts: () => [
    part(
      "nut",
      placed(
        tube(
          [
            [-1.25, 1.2, 0],
            [-1.12, 0.62, 0],
            [-0.55, 0.06, 0],
            [0.3, 0, 0],
            [1.0, 0.5, 0],
            [1.22, 1.0, 0],
          ],
          [0.4, 0.5, 0.6, 0.62, 0.5, 0.36],
          { sides: 32, steps: 10 },
        ),
        frame({ scale: [1, 1, 0.86] }),
      ),
    ),
  ],
};
