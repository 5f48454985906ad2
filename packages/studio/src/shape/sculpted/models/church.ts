import { cornered, extrude, frame, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, slab } from "../pieces.js";

/** Metres: a white chapel with a steeple. */
export const church: Model = {
  concept: "church",
  aliases: ["chapel", "cathedral", "white church"],
  realSize: 16,
  bestTurn: -30,
  roles: {
    walls: { colour: "#f7f3ea", material: "matte plastic" },
    roof: { colour: "#5d6b7d", material: "matte plastic" },
    windows: { colour: "#5aa5d6", material: "ceramic" },
    door: { colour: "#8a4f2c", material: "wood" },
    cross: { colour: "#e2b552", material: "gold" },
    steps: { colour: "#bdb7ae", material: "stone" },
  },
  parts: () => {
    const arched = (w: number, h: number, grow = 0) =>
      cornered(
        [
          [-w / 2 - grow, -grow, 0.05],
          [w / 2 + grow, -grow, 0.05],
          [w / 2 + grow, h - w * 0.35, w * 0.5],
          [0, h + grow * 1.4, 0.15],
          [-w / 2 - grow, h - w * 0.35, w * 0.5],
        ],
        true,
      );
    const glazed = (x: number, y: number, z: number, turn: number, w: number, h: number) => {
      const f = frame({ at: [x, y, z], turn });
      return [
        part("steps", placed(extrude(arched(w, h, 0.14), { depth: 0.16, bevel: 0.03 }), f)),
        part("windows", placed(extrude(arched(w, h), { depth: 0.26, bevel: 0.03 }), f)),
      ];
    };
    const roof = (s: number) => box([4.3, 0.3, 9.6], { at: [1.62 * s, 6.35, -1.6], roll: -45 * s }, 0.08);
    return [
      part(
        "walls",
        merged(
          slab(
            cornered(
              [
                [-2.9, 0, 0.05],
                [2.9, 0, 0.05],
                [2.9, 4.9, 0.05],
                [0, 7.8, 0.05],
                [-2.9, 4.9, 0.05],
              ],
              true,
            ),
            9,
            0.04,
            { at: [0, 0, -1.6] },
          ),
          box([2.6, 9.4, 2.6], [0, 4.7, 3.5], 0.08),
          box([3.0, 0.4, 3.0], [0, 9.3, 3.5], 0.1),
          box([2.2, 2.0, 2.2], [0, 10.3, 3.5], 0.08),
        ),
      ),
      part(
        "roof",
        merged(
          roof(1),
          roof(-1),
          placed(
            lathe(
              cornered([
                [0, 0],
                [1.9, 0, 0.05],
                [0.1, 5.4, 0.05],
                [0, 5.4],
              ]),
              4,
            ),
            frame({ at: [0, 11.2, 3.5], turn: 45 }),
          ),
        ),
      ),
      part(
        "cross",
        merged(box([0.2, 1.8, 0.2], [0, 17.2, 3.5], 0.06), box([1.1, 0.2, 0.2], [0, 17.4, 3.5], 0.06)),
      ),
      part(
        "door",
        placed(extrude(arched(1.5, 2.8), { depth: 0.3, bevel: 0.04 }), frame({ at: [0, 0.4, 4.8] })),
      ),
      part(
        "steps",
        merged(
          box([2.8, 0.4, 1.6], [0, 0.2, 5.3], 0.08),
          placed(extrude(arched(1.5, 2.8, 0.2), { depth: 0.2, bevel: 0.03 }), frame({ at: [0, 0.4, 4.76] })),
        ),
      ),
      ...[-3.8, -1.4, 1.0].flatMap((z) => [
        ...glazed(2.92, 1.6, z, 90, 0.9, 2.2),
        ...glazed(-2.92, 1.6, z, -90, 0.9, 2.2),
      ]),
      ...glazed(0, 4.6, 4.82, 0, 0.8, 1.8),
      ...glazed(0, 9.7, 4.62, 0, 0.7, 1.3),
      ...glazed(1.12, 9.7, 3.5, 90, 0.7, 1.3),
      ...glazed(-1.12, 9.7, 3.5, -90, 0.7, 1.3),
    ];
  },
};
