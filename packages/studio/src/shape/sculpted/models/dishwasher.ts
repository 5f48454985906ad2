import { boxAt, discAt, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, rod, turned } from "../pieces.js";

/** Centimetres: its door down, the lower rack drawn out with plates in it. */
export const dishwasher: Model = {
  concept: "dishwasher",
  aliases: ["dish washer", "dish washing machine", "dishwashing machine"],
  realSize: 1.15,
  bestTurn: -34,
  roles: {
    body: { colour: "#eef0f2", material: "plastic" },
    door: { colour: "#eef0f2", material: "plastic", follows: 0.97 },
    inside: { colour: "#b9c0c8", material: "brushed metal" },
    racks: { colour: "#7d8792", material: "metal" },
    plates: { colour: "#fdfbf5", material: "ceramic" },
    cups: { colour: "#5aa9c9", material: "ceramic" },
    panel: { colour: "#33373f", material: "plastic" },
    lights: { colour: "#5fe0b0", material: "neon" },
  },
  top: { y: 85, halfWidth: 26, halfDepth: 24 },
  parts: () => {
    const rack = (y: number, z: number, height: number) =>
      merged(
        ...[0, height].flatMap((h) => [
          ...[-1, 1].map((s) => rod([s * 24, y + h, z - 22], [s * 24, y + h, z + 22], 0.8, 10)),
          ...[-1, 1].map((s) => rod([-24, y + h, z + s * 22], [24, y + h, z + s * 22], 0.8, 10)),
        ]),
        ...[-24, -12, 0, 12, 24].flatMap((x) => [
          rod([x, y, z + 22], [x, y + height, z + 22], 0.5, 8),
          rod([x, y, z - 22], [x, y, z + 22], 0.5, 8),
        ]),
        ...[-14, 0, 14].flatMap((d) =>
          [-1, 1].map((s) => rod([s * 24, y, z + d], [s * 24, y + height, z + d], 0.5, 8)),
        ),
      );
    const plate = turned(
      [
        [0, 0],
        [6, 0, 0.6],
        [11, 1.6, 0.4],
        [11, 2.1, 0.2],
        [5.6, 0.8, 1],
        [0, 0.8],
      ],
      {},
      48,
    );
    const cup = turned(
      [
        [0, 0],
        [3.8, 0, 0.3],
        [3, 8, 0.6],
        [0, 8],
      ],
      {},
      32,
    );
    return [
      part(
        "body",
        merged(
          boxAt([-28.6, 45, 0], [2.8, 80, 58], 1),
          boxAt([28.6, 45, 0], [2.8, 80, 58], 1),
          boxAt([0, 83, 0], [60, 4, 60], 1.4),
          boxAt([0, 45, -28], [58, 78, 2.6], 1),
          boxAt([0, 7, 0], [58, 10, 54], 1),
        ),
      ),
      part(
        "inside",
        merged(
          boxAt([0, 46, -26.4], [54.6, 69, 1], 0.3),
          boxAt([-26.8, 46, 0], [0.8, 69, 54], 0.3),
          boxAt([26.8, 46, 0], [0.8, 69, 54], 0.3),
          boxAt([0, 12.6, 0], [54, 1.2, 54], 0.4),
        ),
      ),
      part("door", boxAt([0, 10.6, 60], [58, 4, 62], 1.6)),
      part("inside", boxAt([0, 12.9, 57], [49, 1, 50], 0.4)),
      part("panel", boxAt([0, 12.8, 86], [54, 1.2, 7], 0.5)),
      part("lights", merged(...[-18, -14, -10].map((x) => drum(0.9, 0.8, { at: [x, 13.4, 86] }, 0.2)))),
      part("racks", merged(rack(17, 36, 11), rack(51, 6, 9))),
      part(
        "plates",
        merged(...[-14, -7, 0, 7, 14].map((d) => placed(plate, frame({ at: [-8, 28, 36 + d], nod: 78 })))),
      ),
      part("cups", merged(...[-14, -1, 12].map((d) => placed(cup, frame({ at: [16, 18, 34 + d] }))))),
      part("plates", merged(...[-16, -6, 4, 14].map((x) => placed(cup, frame({ at: [x, 52, 12] }))))),
      part("racks", merged(discAt([0, 13, 14], 3, 3, 0.5))),
    ];
  },
};
