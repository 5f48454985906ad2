import { flowing, frame, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned, wire } from "../pieces.js";

const LIFT = frame({});

/** Decimetres: its bell ahead. */
export const trumpet: Model = {
  concept: "trumpet",
  aliases: ["brass trumpet"],
  realSize: 0.5,
  lies: true,
  bestTurn: -62,
  roles: {
    brass: { colour: "#e8b84a", material: "gold" },
    caps: { colour: "#f7f2e6", material: "ceramic" },
    mouthpiece: { colour: "#d9dce2", material: "silver" },
  },
  parts: () => {
    const flare = lathe(
      flowing([
        [0, 0],
        [0.16, 0.02],
        [0.18, 0.9],
        [0.24, 1.7],
        [0.42, 2.35],
        [0.82, 2.75],
        [1.15, 2.86],
        [1.08, 2.9],
        [0.78, 2.82],
        [0.4, 2.5],
        [0.2, 1.7],
        [0, 1.4],
      ]),
      64,
    );
    const tubes = [
      wire(
        [
          [0, 1.5, 0.7],
          [0, 1.5, -2.4],
          [0, 1.35, -3.0],
          [0, 0.85, -3.15],
          [0, 0.4, -2.9],
          [0, 0.32, -2.3],
          [0, 0.32, 1.6],
          [0, 0.42, 2.15],
          [0, 0.85, 2.35],
          [0.16, 1.28, 2.1],
          [0.24, 1.32, 1.6],
          [0.24, 1.32, -3.6],
        ],
        0.15,
        { steps: 4 },
      ),
      rod([0, 0.32, 1.0], [0.22, 1.3, 1.0], 0.07, 10),
      rod([0, 0.4, -1.9], [0.2, 1.35, -1.9], 0.07, 10),
    ];
    const valves = [0.45, -0.15, -0.75].map((z) =>
      merged(
        drum(0.25, 1.5, { at: [0, 0.9, z] }, 0.06, 28),
        drum(0.27, 0.14, { at: [0, 1.62, z] }, 0.05, 28),
        drum(0.27, 0.14, { at: [0, 0.18, z] }, 0.05, 28),
        rod([0, 1.6, z], [0, 2.05, z], 0.06, 10),
      ),
    );
    const buttons = [0.45, -0.15, -0.75].map((z) => drum(0.17, 0.12, { at: [0, 2.08, z] }, 0.05, 24));
    return [
      part(
        "brass",
        placed(merged(placed(flare, frame({ nod: 90, at: [0, 1.5, 0.5] })), ...tubes, ...valves), LIFT),
      ),
      part("caps", placed(merged(...buttons), LIFT)),
      part(
        "mouthpiece",
        placed(
          turned(
            [
              [0, 0],
              [0.12, 0, 0.03],
              [0.16, 0.5, 0.1],
              [0.32, 0.75, 0.05],
              [0.32, 0.85, 0.05],
              [0, 0.82],
            ],
            { nod: -90, at: [0.24, 1.32, -3.5] },
            28,
          ),
          LIFT,
        ),
      ),
      part(
        "brass",
        placed(
          wire(
            [
              [0.0, 2.0, 1.0],
              [0.1, 1.6, 1.2],
              [0.12, 1.5, 1.4],
            ],
            0.06,
          ),
          LIFT,
        ),
      ),
    ];
  },
};
