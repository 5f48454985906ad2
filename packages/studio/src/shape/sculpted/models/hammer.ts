import { cornered, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, slab, turned, wire } from "../pieces.js";

const UPRIGHT = frame({});

/** Decimetres: a claw hammer, its head up. */
export const hammer: Model = {
  concept: "hammer",
  aliases: ["claw hammer"],
  realSize: 0.33,
  bestTurn: -18,
  lies: true,
  roles: {
    head: { colour: "#8f959f", material: "metal" },
    handle: { colour: "#cf9452", material: "wood" },
    grip: { colour: "#d8392f", material: "rubber" },
  },
  parts: () => {
    const claw = slab(
      cornered(
        [
          [-0.4, 0.42, 0.15],
          [-0.4, -0.42, 0.15],
          [0.35, -0.5, 0.1],
          [1.3, -0.32, 0.5],
          [2.1, -1.05, 0.05],
          [2.2, -0.95, 0.05],
          [1.55, 0.3, 0.7],
          [0.5, 0.5, 0.3],
        ],
        true,
      ),
      0.3,
      0.1,
    );
    return [
      part(
        "handle",
        placed(
          turned(
            [
              [0, 0],
              [0.3, 0, 0.1],
              [0.27, 3, 0.5],
              [0.22, 6.6, 0.1],
              [0, 6.6],
            ],
            {},
            36,
          ),
          UPRIGHT,
        ),
      ),
      part(
        "grip",
        placed(
          turned(
            [
              [0, -0.1],
              [0.4, -0.1, 0.15],
              [0.34, 1.4, 0.8],
              [0.36, 2.6, 0.15],
              [0, 2.6],
            ],
            {},
            36,
          ),
          UPRIGHT,
        ),
      ),
      part(
        "grip",
        placed(
          merged(
            ...[0.4, 0.75, 1.1, 1.45, 1.8].map((y) =>
              wire(
                [
                  [-0.36, y, 0.1],
                  [0, y, 0.42],
                  [0.36, y, 0.1],
                ],
                0.05,
              ),
            ),
          ),
          UPRIGHT,
        ),
      ),
      part(
        "head",
        placed(
          merged(
            box([0.95, 1.0, 0.85], [0, 6.35, 0], 0.2),
            rod([-0.3, 6.4, 0], [-1.2, 6.4, 0], 0.34, 28),
            drum(0.56, 0.66, { roll: 90, at: [-1.45, 6.4, 0] }, 0.12, 36),
            placed(claw, frame({ at: [0.5, 6.45, 0.2] })),
            placed(claw, frame({ at: [0.5, 6.45, -0.2] })),
          ),
          UPRIGHT,
        ),
      ),
      part("handle", placed(drum(0.24, 0.3, { at: [0, 6.8, 0] }, 0.08, 24), UPRIGHT)),
    ];
  },
};
