import { ball, frame, instances, merged, placed } from "../../mesh/index.js";
import { blade } from "../foliage.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: four rotors about a camera. */
export const drone: Model = {
  concept: "drone",
  aliases: ["quadcopter", "camera drone", "flying drone", "delivery drone"],
  realSize: 0.45,
  bestTurn: -34,
  floats: true,
  roles: {
    body: { colour: "#f1f3f5", material: "plastic" },
    rotors: { colour: "#33363d", material: "plastic" },
    camera: { colour: "#23252b", material: "ceramic" },
    lights: { colour: "#ff6a4a", material: "plastic" },
  },
  parts: () => {
    const arms = [40, 140, 220, 320];
    const hub = (turn: number) => frame({ turn });
    const rotor = merged(
      ...[0, 180].map((turn) =>
        placed(
          placed(
            blade({ length: 8.2, width: 1.7, droop: 0.02, fold: 0.05, widest: 0.4, thickness: 0.22 }),
            frame({ at: [0, 8.0, 0], turn: turn + 30 }),
          ),
          frame({ at: [0, 0, 15] }),
        ),
      ),
      turned(
        [
          [0, 7.6],
          [0.8, 7.6, 0.1],
          [0.7, 8.5, 0.3],
          [0, 8.6],
        ],
        { at: [0, 0, 15] },
        24,
      ),
    );
    return [
      part(
        "body",
        merged(
          placed(ball([5.2, 2.5, 7.4], 56), frame({ at: [0, 4.8, 0] })),
          instances(
            merged(
              rod([0, 5, 3], [0, 5.8, 14.6], [1.2, 0.8]),
              turned(
                [
                  [0, 4.4],
                  [1.4, 4.4, 0.3],
                  [1.3, 7.5, 0.3],
                  [0, 7.6],
                ],
                { at: [0, 0, 15] },
                32,
              ),
            ),
            arms.map(hub),
          ),
          ...[-1, 1].map((s) =>
            wire(
              [
                [3.2 * s, 3.4, 3.4],
                [4.6 * s, 0.4, 4.2],
                [4.6 * s, 0.4, -4.2],
                [3.2 * s, 3.4, -3.4],
              ],
              0.4,
            ),
          ),
        ),
      ),
      part("rotors", instances(rotor, arms.map(hub))),
      part(
        "camera",
        merged(
          placed(ball(1.8, 32), frame({ at: [0, 2.2, 5.6] })),
          drum(1.1, 1.0, { nod: 90, at: [0, 2.2, 7.2] }, 0.2),
        ),
      ),
      part(
        "lights",
        merged(...[-1, 1].map((s) => placed(ball([0.7, 0.4, 0.4], 20), frame({ at: [1.9 * s, 5.4, 6.7] })))),
      ),
    ];
  },
};
