import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ballAt, boxAt, frame, merged, placed, rod, torus, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";

/** A funnel of rings that winds up from the ground, dust about its foot and bits whirled along. */
export const tornado: Model = {
  concept: "tornado",
  aliases: ["twister", "cyclone", "whirlwind", "tornadoes", "dust devil"],
  realSize: 200,
  bestTurn: 0,
  roles: {
    wind: { colour: "#8d97a6", material: "clay" },
    streaks: { colour: "#b9c1cc", material: "clay", follows: 1.2 },
    dust: { colour: "#c2a679", material: "clay" },
    debris: { colour: "#6d5a44", material: "clay" },
  },
  parts: () => {
    const middle = (t: number): Vector => [
      1.3 * sin(radians(150 * t + 30)) * t,
      12 * t + 0.3,
      0.5 * sin(radians(260 * t)),
    ];
    const wide = (t: number) => 0.4 + 0.9 * t + 3.6 * t * t * t;
    const coil = (turns: number, from: number, out: number, thick: number) =>
      tube(
        Array.from({ length: 190 }, (_, i): Vector => {
          const t = (0.97 * i) / 189;
          const a = radians(from + 360 * turns * t);
          const [x, y, z] = middle(t);
          const r = wide(t) + out;
          return [x + r * sin(a), y, z + r * cos(a)];
        }),
        Array.from({ length: 190 }, (_, i) => {
          const t = i / 189;
          return thick * (0.5 + 1.0 * t) * Math.min(1, 8 * t + 0.15, 6 * (1 - t) + 0.15);
        }),
        { sides: 12, steps: 1 },
      );
    const core = tube(
      Array.from({ length: 24 }, (_, i) => middle(i / 23)),
      Array.from({ length: 24 }, (_, i) => wide(i / 23) * 0.96),
      { sides: 56, steps: 3, caps: "flat" },
    );
    const random = randomFrom("tornado");
    const whirled = Array.from({ length: 16 }, (_, i) => {
      const t = 0.06 + 0.5 * random();
      const a = radians(360 * random());
      const [x, y, z] = middle(t);
      const r = wide(t) + 0.7 + 0.9 * random();
      return boxAt(
        [x + r * sin(a), y, z + r * cos(a)],
        [0.22 + 0.2 * random(), 0.14, 0.34],
        0.05,
        { turn: 70 * i, roll: 40 * random() },
        1,
      );
    });
    const puffs = Array.from({ length: 26 }, (_, i) => {
      const a = radians(137.5 * i);
      const r = 0.5 + 1.7 * Math.sqrt((i + 0.5) / 26);
      const size = 0.75 - 0.22 * (r / 2.2) + 0.18 * random();
      return ballAt([0.1 + r * sin(a), size * 0.62, r * cos(a)], [size, size * 0.72, size], {}, 22);
    });
    return [
      part("wind", merged(core, coil(5, 0, 0.02, 0.34))),
      part("streaks", merged(coil(4, 130, 0.1, 0.2), coil(3, 250, 0.08, 0.26))),
      part("dust", merged(...puffs)),
      part("debris", merged(...whirled)),
    ];
  },
};

/** Seven bands in an arch, a cloud at either foot. */
export const rainbow: Model = {
  concept: "rainbow",
  aliases: ["rainbows", "rainbow with clouds", "rainbow arch"],
  realSize: 400,
  bestTurn: -14,
  roles: {
    clouds: { colour: "#ffffff", material: "clay", takesMaterial: true },
    red: { colour: "#e8413a", material: "clay", takesMaterial: true },
    orange: { colour: "#f5923a", material: "clay", takesMaterial: true },
    yellow: { colour: "#f9d341", material: "clay", takesMaterial: true },
    green: { colour: "#5dbb57", material: "clay", takesMaterial: true },
    blue: { colour: "#3f93d8", material: "clay", takesMaterial: true },
    violet: { colour: "#8a5fc4", material: "clay", takesMaterial: true },
  },
  parts: () => {
    const arch = (r: number) =>
      tube(
        Array.from({ length: 33 }, (_, i): Vector => {
          const a = radians(180 * (i / 32));
          return [-r * cos(a), 0.6 + r * sin(a), 0];
        }),
        0.52,
        { sides: 24, steps: 2 },
      );
    const cloud = (s: number) =>
      merged(
        ...(
          [
            [0, 0.9, 0, 1.35],
            [-1.5, 0.75, 0.15, 1.0],
            [1.5, 0.8, 0.1, 1.05],
            [-0.7, 1.5, -0.1, 0.95],
            [0.8, 1.45, 0.2, 0.9],
            [0.2, 0.7, 0.9, 0.9],
            [-2.4, 0.5, 0, 0.6],
            [2.4, 0.5, 0, 0.6],
          ] as const
        ).map(([x, y, z, r]) => ballAt([s * 5 + x * 1.0, y, z + 0.1], [r, r * 0.92, r * 0.9], {}, 36)),
      );
    return [
      ...["red", "orange", "yellow", "green", "blue", "violet"].map((role, i) =>
        part(role, arch(7.3 - 0.92 * i)),
      ),
      part("clouds", merged(cloud(-1), cloud(1))),
    ];
  },
};

/** Six branched arms. */
export const snowflake: Model = {
  concept: "snowflake",
  aliases: ["snow flake", "snow crystal", "snowflakes", "ice crystal"],
  realSize: 0.06,
  bestTurn: -16,
  floats: true,
  roles: { ice: { colour: "#bfe6f7", material: "jelly" } },
  parts: () => {
    const arm = merged(
      rod([0, 0, 0], [0, 5, 0], [0.36, 0.26], 16),
      ...[1.9, 3.1, 4.2].flatMap((y, i) =>
        [-1, 1].map((s) => rod([0, y, 0], [s * (1.35 - 0.3 * i), y + 1.0 - 0.2 * i, 0], [0.26, 0.16], 14)),
      ),
      ballAt([0, 5.1, 0], 0.32, {}, 20),
      ...[-1, 1].map((s) => rod([0, 0.9, 0], [s * 0.55, 1.5, 0], 0.2, 12)),
    );
    return [
      part(
        "ice",
        placed(
          merged(
            ...[0, 60, 120, 180, 240, 300].map((roll) => placed(arm, frame({ roll }))),
            placed(torus(0.95, 0.22, 6, 14), frame({ nod: 90 })),
            ballAt([0, 0, 0], [0.7, 0.7, 0.4], {}, 28),
          ),
          frame({ at: [0, 5.5, 0] }),
        ),
      ),
    ];
  },
};

/** Spikes of ice that hang from a snowy ledge. */
export const icicle: Model = {
  concept: "icicle",
  aliases: ["icicles", "hanging icicles", "ice spike"],
  realSize: 0.6,
  bestTurn: -14,
  floats: true,
  roles: {
    ice: { colour: "#bfe6f7", material: "jelly" },
    snow: { colour: "#ffffff", material: "clay" },
  },
  parts: () => {
    const long = [2.2, 3.6, 2.6, 5.4, 3.2, 6.4, 4.0, 5.0, 2.4, 3.4, 1.9];
    return [
      part(
        "ice",
        merged(
          ...long.map((l, i) => {
            const x = -4.2 + 0.84 * i;
            const z = 0.2 * ((i % 3) - 1);
            return wire(
              [
                [x, 7.4, z],
                [x, 7.4 - l * 0.35, z],
                [x + 0.04, 7.4 - l * 0.7, z],
                [x, 7.4 - l, z],
              ],
              [0.44, 0.3, 0.19, 0.04],
              { sides: 20 },
            );
          }),
        ),
      ),
      part(
        "snow",
        merged(
          boxAt([0, 7.8, 0], [10, 0.9, 1.7], 0.42, {}, 6),
          ...[-3.6, -1.4, 0.8, 2.9].map((x, i) =>
            ballAt([x, 8.1, 0.05], [1.5, 0.55 + 0.12 * (i % 2), 0.85], {}, 32),
          ),
        ),
      ),
    ];
  },
};
