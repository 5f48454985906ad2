import { frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, turned } from "../pieces.js";

/** Metres: a great wheel of gondolas on its stand. */
export const ferrisWheel: Model = {
  concept: "ferris wheel",
  aliases: ["big wheel", "observation wheel", "giant wheel", "london eye"],
  realSize: 40,
  bestTurn: -26,
  roles: {
    wheel: { colour: "#f7f6f2", material: "plastic" },
    stand: { colour: "#3f7fb8", material: "plastic" },
    hub: { colour: "#e3b341", material: "gold" },
    "red cars": { colour: "#e8413a", material: "plastic" },
    "yellow cars": { colour: "#f9c83a", material: "plastic" },
    "blue cars": { colour: "#3f93d8", material: "plastic" },
    "green cars": { colour: "#5dbb57", material: "plastic" },
    platform: { colour: "#b9bdc6", material: "plastic" },
  },
  parts: () => {
    const [y, R] = [9.4, 7.8];
    const spot = (i: number, r: number): Vector => {
      const f = frame({ roll: 30 * i + 8 });
      return [f.y[0] * r, y + f.y[1] * r, 0];
    };
    const ring = (r: number, z: number, thick: number) =>
      placed(torus(r, thick, 96, 10), frame({ at: [0, y, z], nod: 90 }));
    const gondola = (i: number) => {
      const [x, top] = spot(i, R);
      return merged(
        turned(
          [
            [0, 0],
            [0.75, 0, 0.3],
            [0.85, 0.8, 0.1],
            [0, 0.8],
          ],
          { at: [x, top - 1.75, 0] },
          24,
        ),
        turned(
          [
            [0, 0],
            [0.95, 0, 0.06],
            [0.5, 0.36, 0.2],
            [0, 0.45],
          ],
          { at: [x, top - 0.42, 0] },
          24,
        ),
        ...[0, 90, 180, 270].map((turn) => {
          const f = frame({ turn: turn + 45 });
          return rod(
            [x + f.z[0] * 0.68, top - 1.0, f.z[2] * 0.68],
            [x + f.z[0] * 0.68, top - 0.35, f.z[2] * 0.68],
            0.06,
            6,
          );
        }),
      );
    };
    const cars = ["red cars", "yellow cars", "blue cars", "green cars"] as const;
    return [
      part(
        "wheel",
        merged(
          ...sides((s) => [
            ring(R, 0.75 * s, 0.16),
            ring(R * 0.72, 0.75 * s, 0.1),
            ...Array.from({ length: 12 }, (_, i) => {
              const [x, h] = spot(i, R);
              return rod([0, y, 0.75 * s], [x, h, 0.75 * s], 0.08, 8);
            }),
          ]),
          ...Array.from({ length: 12 }, (_, i) => {
            const [x, h] = spot(i, R);
            return rod([x, h, -0.8], [x, h, 0.8], 0.1, 8);
          }),
        ),
      ),
      part(
        "stand",
        merged(
          ...sides((s) =>
            sides((t) => [rod([4.6 * t, 0.4, 2.4 * s], [0.1 * t, y, 1.25 * s], [0.36, 0.28], 16)]),
          ),
          ...sides((s) => [rod([-2.4, 4.9, 1.85 * s], [2.4, 4.9, 1.85 * s], 0.16, 12)]),
        ),
      ),
      part(
        "hub",
        merged(
          drum(0.8, 3.0, { ...AHEAD, at: [0, y, 0] }, 0.25, 40),
          drum(1.1, 1.8, { ...AHEAD, at: [0, y, 0] }, 0.2, 40),
        ),
      ),
      ...cars.map((role, c) =>
        part(
          role,
          merged(
            ...Array.from({ length: 12 }, (_, i) => i)
              .filter((i) => i % 4 === c)
              .map(gondola),
          ),
        ),
      ),
      part(
        "platform",
        merged(box([12.5, 0.5, 6.6], [0, 0.25, 0], 0.15), box([5, 0.4, 3], [0, 0.6, 0], 0.12)),
      ),
    ];
  },
};
