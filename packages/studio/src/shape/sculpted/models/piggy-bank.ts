import { ballAt, merged, mirrored } from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, drum, wire } from "../pieces.js";

/** Centimetres, facing ahead: a coin half in its slot. */
export const piggyBank: Model = {
  concept: "piggy bank",
  aliases: ["piggybank", "money box", "coin bank", "savings pig"],
  realSize: 0.2,
  bestTurn: -48,
  roles: {
    body: { colour: "#f59bb0", material: "ceramic" },
    snout: { colour: "#ec7f99", material: "ceramic", follows: 0.92 },
    slot: { colour: "#6b2f3d", material: "matte plastic", follows: 0.45 },
    eyes: { colour: "#22191c", material: "plastic" },
    coin: { colour: "#e6b23a", material: "gold" },
  },
  parts: (coarseness) => {
    const leg = (x: number, z: number) =>
      put(
        limb(
          [
            [x, 3.6, z],
            [x * 1.06, 0.9, z * 1.04],
          ],
          [1.7, 1.5],
        ),
        0.8,
      );
    const ear = (s: number) =>
      put(
        limb(
          [
            [s * 2.6, 10.8, 4.6],
            [s * 3.6, 13, 5],
            [s * 4.1, 13.6, 5.8],
          ],
          [1.2, 0.9, 0.35],
        ),
        0.5,
      );
    return [
      ...blended(
        "body",
        [
          put(ellipsoid([5.6, 5.4, 7], { at: [0, 7.2, 0] })),
          put(ellipsoid([3.9, 3.8, 3.4], { at: [0, 8.2, 5.4] }), 1.6),
          leg(3, 3.8),
          leg(-3, 3.8),
          leg(3, -3.8),
          leg(-3, -3.8),
          ear(1),
          ear(-1),
        ],
        { cell: 0.34 * coarseness },
      ),
      part(
        "body",
        wire(
          [
            [0, 8.4, -6.6],
            [0.8, 9.6, -7.6],
            [0, 10.4, -7.4],
            [-0.7, 9.4, -7.4],
            [0.2, 8.6, -8.2],
            [0.6, 9, -9],
          ],
          0.34,
          { steps: 8 },
        ),
      ),
      part("snout", drum(1.9, 1.9, { nod: 90, at: [0, 7.9, 8.6] }, 0.5)),
      part(
        "slot",
        merged(
          box([0.7, 0.5, 3.6], [0, 12.5, -0.6], 0.15),
          ...[-0.65, 0.65].map((x) => ballAt([x, 7.9, 9.5], [0.34, 0.5, 0.2], {}, 20)),
        ),
      ),
      part("eyes", mirrored(ballAt([1.75, 9.9, 7.9], [0.46, 0.55, 0.36], {}, 24))),
      part("coin", drum(1.5, 0.36, { roll: 90, at: [0, 13.3, -0.6] }, 0.12)),
    ];
  },
};
