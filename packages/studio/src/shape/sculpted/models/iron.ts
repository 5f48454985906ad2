import { cornered, merged } from "../../mesh/index.js";
import { blended, block, cut, limb, plate, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { drum, slab, wire } from "../pieces.js";

const SOLE = () =>
  cornered(
    [
      [-11, -6, 2.4],
      [-2, -6, 12],
      [13, 0, 2],
      [-2, 6, 12],
      [-11, 6, 2.4],
    ],
    true,
  );

/** Centimetres: a steam iron flat on its sole, its tip to the right. */
export const iron: Model = {
  concept: "iron",
  aliases: ["clothes iron", "steam iron", "flat iron", "flatiron", "electric iron"],
  realSize: 0.28,
  bestTurn: -32,
  roles: {
    body: { colour: "#3f8fd0", material: "plastic" },
    shell: { colour: "#f4f6f8", material: "plastic" },
    sole: { colour: "#cfd4da", material: "chrome" },
    grip: { colour: "#2b3340", material: "rubber" },
    dial: { colour: "#f0b23f", material: "plastic" },
    cable: { colour: "#2b3340", material: "rubber" },
  },
  parts: (coarseness) => {
    const cell = 0.45 * coarseness;
    const lying = { nod: -90 } as const;
    return [
      part("sole", slab(SOLE(), 1, 0.35, { ...lying, at: [0, 0.5, 0] })),
      ...blended(
        "shell",
        [
          put(plate(SOLE(), 3.4, 1.2, { ...lying, at: [-0.2, 2.4, 0], scale: 0.95 })),
          cut(block([40, 20, 40], 0, { at: [0, 14.4, 0] })),
        ],
        { cell },
      ),
      ...blended(
        "body",
        [
          put(
            limb(
              [
                [-8.6, 5, 0],
                [0, 5, 0],
                [8, 3.6, 0],
              ],
              [3.6, 3.5, 1.6],
            ),
          ),
          put(
            limb(
              [
                [-8.8, 5, 0],
                [-9.6, 9, 0],
                [-8.6, 12.6, 0],
              ],
              [2.9, 1.9, 1.9],
            ),
            1.6,
          ),
          put(
            limb(
              [
                [-8.6, 12.6, 0],
                [-2, 13.8, 0],
                [4, 12.4, 0],
              ],
              [1.9, 1.8, 1.8],
            ),
            1,
          ),
          put(
            limb(
              [
                [4, 12.4, 0],
                [6.4, 9, 0],
                [6.6, 5, 0],
              ],
              [1.8, 1.6, 2.2],
            ),
            1.2,
          ),
        ],
        { cell },
      ),
      part(
        "grip",
        wire(
          [
            [-7, 13.2, 0],
            [-2.4, 14.1, 0],
            [2.6, 13.1, 0],
          ],
          [1.9, 2.05, 1.9],
          { sides: 28 },
        ),
      ),
      part("dial", drum(1.9, 1.2, { at: [0, 8.5, 0] }, 0.4)),
      part("body", merged(drum(0.6, 0.8, { at: [5.2, 14, 0], roll: -30 }, 0.2))),
      part(
        "cable",
        wire(
          [
            [-9.6, 12.4, 0],
            [-13, 14.6, 0],
            [-16, 9, 1.6],
            [-15, 1.4, 3.6],
            [-9, 0.4, 8.6],
            [-3, 0.4, 9.4],
          ],
          0.42,
          { steps: 10 },
        ),
      ),
    ];
  },
};
