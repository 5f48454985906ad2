import { cos, radians, sin } from "../../../math/exact.js";
import { around, ball, frame, instances, merged, patch, placed, type Vector } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { flowerPot } from "../pot.js";

const RIBS = 12;

/** Radius of the ribbed trunk at a height from the soil. */
function trunk(height: number): number {
  const t = Math.min(1, Math.max(0, height / 14));
  return 2.75 * (0.86 + 0.2 * sin(radians(150 * t)));
}

/** A flower about its own y axis. */
const petals = (size: number) =>
  instances(
    blade({ length: size, width: size * 0.62, droop: -0.25, fold: 0.22, widest: 0.6, thickness: size * 0.1 }),
    around(8),
  );

export const cactus: Model = {
  concept: "cactus",
  aliases: ["potted cactus", "succulent"],
  realSize: 0.3,
  bestTurn: 0,
  roles: {
    body: { colour: "#3f9a4d", material: "matte plastic" },
    pot: { colour: "#d9713f", material: "clay" },
    soil: { colour: "#4a3226", material: "clay" },
    spines: { colour: "#f6efd2", material: "plastic" },
    flower: { colour: "#ee4f92", material: "matte plastic" },
    "flower heart": { colour: "#f7c83c", material: "matte plastic" },
  },
  parts: (coarseness) => {
    const dome = 1.5;
    const rise = (v: number): readonly [r: number, y: number] => {
      const straight = 0.72;
      if (v < straight) return [trunk((v / straight) * 12.5), 7 + (v / straight) * 12.5];
      const a = radians((90 * (v - straight)) / (1 - straight));
      return [trunk(12.5) * cos(a), 19.5 + trunk(12.5) * dome * 0.62 * sin(a)];
    };
    const body = patch(
      (u, v) => {
        const angle = radians(360 * u);
        const [r, y] = rise(v);
        const ridge = 1 + 0.055 * cos(RIBS * angle) * Math.min(1, r / 1.2);
        return [r * ridge * sin(angle), y, r * ridge * cos(angle)];
      },
      { u: 120, v: 44, aroundU: true },
    );
    const right: Vector[] = [
      [2, 12.2, 0],
      [4.6, 12.1, 0],
      [5.7, 13.3, 0],
      [5.75, 16.6, 0],
    ];
    const left: Vector[] = [
      [-2, 14.4, 0],
      [-4.5, 14.3, 0],
      [-5.5, 15.4, 0],
      [-5.55, 18.2, 0],
    ];
    const arms = blended(
      "body",
      [
        put(limb(right, [1.25, 1.3, 1.4, 1.35])),
        put(limb(left, [1.15, 1.2, 1.25, 1.2])),
        put(ellipsoid([2.3, 2.6, 2.3], { at: [0.2, 13.2, 0] }), 0.9),
      ],
      { cell: 0.26 * coarseness },
    );
    const spine = ball([0.045, 0.36, 0.045], 6);
    const spines: Vector[] = [];
    for (let rib = 0; rib < RIBS; rib++) {
      for (let k = 0; k < 6; k++) spines.push([rib, 8.6 + k * 2 + (rib % 2), 0]);
    }
    const standing = spines.map(([rib, y]) => {
      const out = trunk(y - 7) * 1.05;
      return frame({ in: frame({ turn: (rib * 360) / RIBS }), at: [0, y, out + 0.12], nod: 78 });
    });
    return [
      part("body", body),
      ...arms,
      part("spines", instances(spine, standing)),
      part(
        "flower",
        merged(
          placed(petals(2.1), frame({ at: [0, 21.9, 0], nod: 8 })),
          placed(petals(1.2), frame({ at: [5.75, 17.8, 0], nod: 12 })),
        ),
      ),
      part(
        "flower heart",
        merged(
          placed(ball([0.6, 0.45, 0.6], 32), frame({ at: [0, 22.15, 0] })),
          placed(ball([0.36, 0.3, 0.36], 24), frame({ at: [5.75, 17.95, 0] })),
        ),
      ),
      ...flowerPot(),
    ];
  },
};
