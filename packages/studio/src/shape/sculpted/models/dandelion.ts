import { cos, radians, sin } from "../../../math/exact.js";
import { around, ballAt, frame, instances, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { blossomOf } from "../blossom.js";
import { blade } from "../foliage.js";
import { part } from "../model.js";
import { wire } from "../pieces.js";

/** Jagged leaves in a rosette on the ground. */
const rosette = () => {
  const jagged = merged(
    blade({ length: 3.2, width: 0.7, droop: 0.12, fold: 0.2, thickness: 0.14, grid: [8, 14] }),
    ...[0.8, 1.4, 2.0].flatMap((z) =>
      [-118, 118].map((turn) =>
        placed(
          blade({ length: 0.85, width: 0.5, droop: 0, fold: 0, thickness: 0.12, grid: [6, 8] }),
          frame({ at: [0, 0.02, z + 0.25], turn: turn * 0.75, nod: -4 }),
        ),
      ),
    ),
  );
  return instances(jagged, around(6, frame({ at: [0, 0.1, 0.1], nod: -12 }), 15));
};

/** In flower. */
export const dandelion = blossomOf({
  concept: "dandelion",
  aliases: ["dandelions", "yellow dandelion"],
  realSize: 0.25,
  tips: 0,
  nod: 42,
  scale: 1.2,
  stem: 0.15,
  roles: { petals: { colour: "#fbc62a", material: "clay" }, heart: { colour: "#f2a51c", material: "clay" } },
  bloom: () => {
    const ray = (length: number) =>
      blade({ length, width: 0.42, droop: 0.1, fold: 0.1, widest: 0.6, thickness: 0.1, grid: [6, 9] });
    return [
      part(
        "petals",
        merged(
          ...(
            [
              [24, 2.0, 4],
              [22, 1.75, -16],
              [18, 1.45, -34],
              [14, 1.1, -54],
            ] as const
          ).map(([count, length, nod], i) =>
            instances(ray(length), around(count, frame({ at: [0, 0.1 * i, 0.2], nod }), 8 * i)),
          ),
        ),
      ),
      part("heart", ballAt([0, 0.35, 0], [0.62, 0.62, 0.62], {}, 28)),
    ];
  },
  leaves: rosette,
});

/** In seed: a globe of parachutes, some of them leaving. */
export const dandelionClock = blossomOf({
  concept: "dandelion clock",
  aliases: ["dandelion puff", "dandelion seed head", "dandelion seed", "blowball"],
  realSize: 0.25,
  tips: 0,
  nod: 0,
  scale: 1.2,
  stem: 0.15,
  roles: {
    tufts: { colour: "#fbfaf4", material: "clay" },
    seeds: { colour: "#8a6a45", material: "clay" },
    heart: { colour: "#c9b98a", material: "clay" },
  },
  bloom: () => {
    const places = Array.from({ length: 54 }, (_, i): Vector => {
      const y = 0.98 - (1.8 * (i + 0.5)) / 54;
      const a = radians(137.508 * i);
      const r = Math.sqrt(1 - y * y);
      return [r * sin(a), y, r * cos(a)];
    });
    const middle = 1.4;
    const at = ([x, y, z]: Vector, r: number): Vector => [x * r, middle + y * r, z * r];
    const star = (p: Vector) => {
      const f = frame({ at: at(p, 1.55), turn: 0 });
      return Array.from({ length: 6 }, (_, k) => {
        const a = radians(60 * k);
        // Two directions square to the way out.
        const flat: Vector = Math.abs(p[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
        const u: Vector = [
          p[1] * flat[2] - p[2] * flat[1],
          p[2] * flat[0] - p[0] * flat[2],
          p[0] * flat[1] - p[1] * flat[0],
        ];
        const w: Vector = [p[1] * u[2] - p[2] * u[1], p[2] * u[0] - p[0] * u[2], p[0] * u[1] - p[1] * u[0]];
        const [c, s] = [0.36 * cos(a), 0.36 * sin(a)];
        const tip: Vector = [
          f.origin[0] + u[0] * c + w[0] * s + p[0] * 0.2,
          f.origin[1] + u[1] * c + w[1] * s + p[1] * 0.2,
          f.origin[2] + u[2] * c + w[2] * s + p[2] * 0.2,
        ];
        return tube([f.origin, tip], [0.05, 0.032], { sides: 5, caps: "flat" });
      });
    };
    return [
      part(
        "tufts",
        merged(
          ...places.flatMap((p) => [
            ...star(p),
            tube([at(p, 0.5), at(p, 1.55)], 0.035, { sides: 5, caps: "flat" }),
          ]),
        ),
      ),
      part("seeds", merged(...places.map((p) => wire([at(p, 0.3), at(p, 0.62)], 0.08, { sides: 6 })))),
      part("heart", ballAt([0, middle, 0], 0.4, {}, 24)),
      part(
        "heart",
        wire(
          [
            [0, -0.1, 0],
            [0, middle, 0],
          ],
          0.12,
        ),
      ),
    ];
  },
  leaves: rosette,
});
