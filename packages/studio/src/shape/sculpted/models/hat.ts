import { cos, radians, sin } from "../../../math/exact.js";
import { frame, merged, patch, placed, roundedRectangle, tube, type Vector } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";

/** Centimetres: a felt hat with a creased crown and a ribbon. */
export const hat: Model = {
  concept: "hat",
  aliases: ["fedora", "felt hat", "brimmed hat", "trilby"],
  realSize: 0.34,
  bestTurn: -24,
  roles: {
    felt: { colour: "#9a7350", material: "fabric" },
    ribbon: { colour: "#33272a", material: "fabric" },
    feather: { colour: "#e0a33c", material: "fabric" },
  },
  parts: () => {
    const lift = (a: number, r: number) =>
      0.055 * (r - 9) * (1 - cos(2 * a)) * 1.4 - 0.03 * (r - 9) * (1 + cos(a));
    const felt = patch(
      (u, v) => {
        const a = radians(360 * u);
        const oval = (r: number, y: number): Vector => [r * 0.9 * sin(a), y, r * 1.05 * cos(a)];
        if (v < 0.2) return oval(8.4 * (v / 0.2), 1);
        if (v < 0.35) {
          const r = 8.4 + 8 * ((v - 0.2) / 0.15);
          return oval(r, 1 + lift(a, r));
        }
        if (v < 0.4) {
          const t = radians(-90 + 180 * ((v - 0.35) / 0.05));
          return oval(16.4 + 0.4 * cos(t), 1.4 + lift(a, 16.4) + 0.4 * sin(t));
        }
        if (v < 0.55) {
          const r = 16.4 - 7.6 * ((v - 0.4) / 0.15);
          return oval(r, 1.8 + lift(a, r));
        }
        const t = (v - 0.55) / 0.45;
        // The crown rises, rounds over, and dips along a crease from front to back.
        const rise = t < 0.6 ? t / 0.6 : 1;
        const inward = t < 0.6 ? 0 : (t - 0.6) / 0.4;
        const r = (8.8 - 1.9 * rise * rise) * Math.sqrt(Math.max(0, 1 - inward * inward));
        const x = r * 0.9 * sin(a);
        const z = r * 1.05 * cos(a);
        const crease =
          rise * rise * 2.2 * Math.max(0, 1 - (x * x) / 14) * (inward > 0 ? 1 : rise * rise * rise) -
          0.11 * z * rise * rise;
        const pinch = 1 - 0.2 * rise * Math.max(0, cos(a)) * Math.max(0, cos(a));
        return [x * pinch, 1.8 + 9.8 * rise + 1.5 * inward - crease, z];
      },
      { u: 120, v: 100, aroundU: true },
    );
    const band = Array.from({ length: 40 }, (_, i): Vector => {
      const a = radians(9 * i);
      return [8.55 * 0.9 * sin(a), 3.3, 8.55 * 1.05 * cos(a)];
    });
    const ribbon = tube(band, 1, {
      closed: true,
      section: roundedRectangle(0.7, 2.8, 0.3),
      up: [0, 1, 0],
      steps: 2,
    });
    const bow = placed(
      tube(
        [
          [0, -1.5, 0],
          [0, 1.5, 0],
        ],
        1,
        { section: roundedRectangle(1.6, 0.9, 0.4), caps: "flat" },
      ),
      frame({ at: [7.9, 3.3, 1] }),
    );
    return [
      part("felt", felt),
      part("ribbon", merged(ribbon, bow)),
      part(
        "feather",
        placed(
          blade({ length: 8.5, width: 2.2, droop: 0.15, fold: 0.1 }),
          frame({ at: [8, 3, 1.5], turn: 174, nod: -52, roll: -78 }),
        ),
      ),
    ];
  },
};
