import { arc, cornered, joined } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, slab, turned } from "../pieces.js";

const head = (w: number, low: number, high: number) =>
  joined(
    cornered([
      [-w, high],
      [-w * 0.72, low, w * 0.25],
      [w * 0.72, low, w * 0.25],
      [w, high],
    ]),
    arc([0, high], w, 0, 180, 32),
  );

/** Decimetres, the post shortened. */
export const parkingMeter: Model = {
  concept: "parking meter",
  aliases: ["parkometer", "coin meter"],
  realSize: 1.4,
  bestTurn: -24,
  roles: {
    head: { colour: "#5b7f9f", material: "plastic" },
    dial: { colour: "#f5f1e4", material: "plastic" },
    trim: { colour: "#2e3138", material: "matte plastic" },
    needle: { colour: "#e2382f", material: "plastic" },
    post: { colour: "#8b9099", material: "metal" },
  },
  parts: () => {
    const ticks = [-60, -30, 0, 30, 60].map((roll) =>
      part(
        "trim",
        box(
          [0.06, 0.26, 0.1],
          { at: [-SINES[roll]! * 0.92, 11.05 + COSINES[roll]! * 0.92, 0.98], roll },
          0.02,
        ),
      ),
    );
    return [
      part("head", slab(head(1.65, 8.1, 11.0), 1.8, 0.38)),
      part("trim", slab(head(1.38, 9.9, 11.05), 0.2, 0.08, { at: [0, 0.02, 0.86] })),
      part("dial", slab(head(1.22, 10.05, 11.05), 0.2, 0.08, { at: [0, 0, 0.92] })),
      ...ticks,
      part("needle", rod([0, 10.6, 1.06], [0.42, 11.5, 1.06], [0.1, 0.04], 10)),
      part("trim", drum(0.16, 0.16, { ...AHEAD, at: [0, 10.6, 1.06] }, 0.05, 20)),
      part("post", box([0.9, 1.05, 0.2], [-0.42, 9.15, 0.85], 0.08)),
      part("trim", box([0.12, 0.62, 0.12], [-0.42, 9.2, 0.94], 0.04)),
      part("trim", drum(0.36, 0.4, { ...AHEAD, at: [0.62, 9.2, 1.0] }, 0.1, 24)),
      part("post", box([0.14, 0.62, 0.2], { at: [0.62, 9.2, 1.24], roll: 24 }, 0.06)),
      part(
        "trim",
        turned(
          [
            [0, 0],
            [0.85, 0, 0.1],
            [0.7, 0.6, 0.2],
            [0, 0.6],
          ],
          { at: [0, 7.6, 0] },
        ),
      ),
      part("post", drum(0.4, 8, { at: [0, 3.9, 0] }, 0.1)),
      part(
        "post",
        turned([
          [0, 0],
          [1.3, 0, 0.1],
          [1.25, 0.3, 0.15],
          [0.5, 0.45, 0.1],
          [0, 0.45],
        ]),
      ),
    ];
  },
};

const SINES: Readonly<Record<number, number>> = { [-60]: -0.866, [-30]: -0.5, 0: 0, 30: 0.5, 60: 0.866 };
const COSINES: Readonly<Record<number, number>> = { [-60]: 0.5, [-30]: 0.866, 0: 1, 30: 0.866, 60: 0.5 };
