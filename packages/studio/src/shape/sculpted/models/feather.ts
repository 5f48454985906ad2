import { radians, sin } from "../../../math/exact.js";
import { frame, leaf, merged, placed, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const spine = (t: number): Vector => [2.6 * sin(radians(95 * t)), 24 * t, 1.5 * t * t];

/** Centimetres: a quill on its tip. */
export const feather: Model = {
  concept: "feather",
  aliases: ["quill", "plume", "bird feather"],
  realSize: 0.25,
  lies: true,
  bestTurn: -8,
  roles: {
    vane: { colour: "#5a9fd4", material: "fabric" },
    tip: { colour: "#2f5f94", material: "fabric", follows: 0.75 },
    shaft: { colour: "#f5ecd8", material: "plastic" },
  },
  parts: () => {
    const lean = frame({ roll: -8 });
    /** One side of the vane between two shares of its length. */
    const side = (s: 1 | -1, from: number, to: number) =>
      leaf(
        (u, v) => {
          const t = from + (to - from) * v;
          const rise = (t - 0.24) / 0.76;
          const width =
            3.3 *
            Math.sqrt(Math.max(0, sin(radians(180 * Math.min(1, Math.max(0, 0.08 + 0.92 * rise)))))) *
            (1 - 0.25 * rise);
          const [x, y, z] = spine(t);
          const w = s > 0 ? u : 1 - u;
          return [x + s * width * w, y + 1.7 * w * w, z - 0.5 * w * w];
        },
        (u, v) => 0.3 * Math.sqrt(Math.min(1, 8 * u * (1 - u)) * Math.min(1, 60 * v * (1 - v))),
        10,
        90,
      );
    const shaft = tube(
      Array.from({ length: 13 }, (_, i) => spine(i / 12)),
      Array.from({ length: 13 }, (_, i) => 0.3 - 0.02 * i),
      { sides: 14 },
    );
    return [
      part("vane", placed(merged(side(1, 0.24, 0.8), side(-1, 0.24, 0.8)), lean)),
      part("tip", placed(merged(side(1, 0.798, 1), side(-1, 0.798, 1)), lean)),
      part("shaft", placed(shaft, lean)),
    ];
  },
};
