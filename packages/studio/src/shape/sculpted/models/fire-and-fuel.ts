import { boxAt, cornered, frame, merged, placed, torus, tube, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, rod, turned } from "../pieces.js";

/** Decimetres: a pump with its hose and a dial. */
export const gasPump: Model = {
  concept: "gas pump",
  aliases: ["petrol pump", "fuel pump", "gas station pump", "gasoline pump"],
  realSize: 1.9,
  bestTurn: -26,
  roles: {
    body: { colour: "#d3282c", material: "ceramic" },
    panel: { colour: "#fbf6ea", material: "ceramic" },
    globe: { colour: "#fdf6e0", material: "ceramic" },
    hose: { colour: "#23262e", material: "rubber" },
    metal: { colour: "#c3cad2", material: "metal" },
    figures: { colour: "#26282f", material: "matte plastic" },
  },
  parts: () => [
    part(
      "body",
      merged(
        boxAt([0, 7.6, 0], [6.2, 13.6, 4.0], 0.9, {}, 6),
        boxAt([0, 0.5, 0], [7.2, 1.0, 5.0], 0.3),
        boxAt([0, 15.2, 0], [3.6, 2.2, 2.8], 0.7),
      ),
    ),
    part(
      "panel",
      merged(boxAt([0, 11.4, 1.95], [4.6, 4.0, 0.5], 0.2), boxAt([0, 5.2, 1.95], [3.6, 4.4, 0.4], 0.3)),
    ),
    part(
      "figures",
      merged(
        ...[12.4, 11.2, 10.2].map((y, i) =>
          boxAt([i ? -0.4 : 0, y, 2.2], [i ? 2.6 : 3.6, i ? 0.5 : 0.9, 0.14], 0.06),
        ),
      ),
    ),
    part("globe", drum(2.3, 1.5, { ...AHEAD, at: [0, 18.2, 0] }, 0.6, 56)),
    part(
      "hose",
      merged(
        tube(
          [
            [3.1, 11.6, 0.4],
            [4.6, 10.8, 0.5],
            [5.0, 6.4, 0.6],
            [4.4, 3.0, 0.8],
            [3.9, 5.0, 1.1],
            [3.75, 7.4, 1.2],
          ],
          0.3,
          { sides: 16 },
        ),
        boxAt([3.55, 8.4, 1.2], [0.7, 2.2, 0.9], 0.28),
      ),
    ),
    part(
      "metal",
      merged(
        placed(torus(2.3, 0.2, 56, 10), frame({ at: [0, 18.2, 0], nod: 90 })),
        tube(
          [
            [3.6, 9.2, 1.2],
            [3.65, 10.4, 1.2],
            [4.2, 10.9, 1.3],
          ],
          0.2,
          { sides: 12 },
        ),
        boxAt([3.2, 9.6, 0.9], [0.6, 0.5, 0.9], 0.15),
      ),
    ),
  ],
};

/** Decimetres: a bright red cylinder with a gauge and its hose. */
export const fireExtinguisher: Model = {
  concept: "fire extinguisher",
  aliases: ["extinguisher", "fire-extinguisher"],
  realSize: 0.55,
  bestTurn: -22,
  roles: {
    cylinder: { colour: "#d8232c", material: "ceramic" },
    label: { colour: "#fbf6ea", material: "matte plastic" },
    hose: { colour: "#23262e", material: "rubber" },
    lever: { colour: "#33363e", material: "metal" },
    neck: { colour: "#c3cad2", material: "metal" },
    gauge: { colour: "#fbf6ea", material: "ceramic" },
  },
  parts: () => [
    part(
      "cylinder",
      turned(
        [
          [0, 0.2],
          [1.9, 0.2, 0.3],
          [2.0, 1.2, 0.4],
          [2.0, 8.4, 1.6],
          [0.9, 10.1, 0.5],
          [0.8, 10.6, 0.1],
          [0, 10.6],
        ],
        {},
        64,
      ),
    ),
    part(
      "hose",
      merged(
        tube(
          [
            [-0.5, 11.0, 0],
            [-1.9, 11.2, 0.2],
            [-2.7, 9.4, 0.4],
            [-2.55, 6, 0.6],
            [-2.45, 4.2, 0.65],
          ],
          0.26,
          { sides: 16 },
        ),
        rod([-2.46, 4.4, 0.64], [-2.5, 2.4, 0.7], [0.3, 0.55], 20),
        drum(2.05, 0.5, { at: [0, 0.26, 0] }, 0.2, 56),
      ),
    ),
    part("label", bandOf()),
    part(
      "neck",
      merged(
        rod([0, 10.4, 0], [0, 11.6, 0], 0.55, 24),
        placed(torus(0.5, 0.1, 24, 8), frame({ at: [1.35, 11.55, 0.35], nod: 90 })),
      ),
    ),
    part(
      "lever",
      merged(
        boxAt([0.75, 12.0, 0], [3.0, 0.34, 0.8], 0.14, { roll: 14 }),
        boxAt([0.7, 11.3, 0], [2.6, 0.34, 0.8], 0.14, { roll: -6 }),
      ),
    ),
    part("gauge", merged(drum(0.55, 0.4, { ...AHEAD, at: [0, 10.95, 0.6] }, 0.1, 32))),
  ],
};

const bandOf = () =>
  placed(
    tube(
      Array.from({ length: 13 }, (_, i): Vector => {
        const f = frame({ turn: -66 + 11 * i });
        return [f.z[0] * 1.99, 5.6, f.z[2] * 1.99];
      }),
      1,
      {
        section: cornered(
          [
            [-1.7, -0.05, 0.04],
            [1.7, -0.05, 0.04],
            [1.7, 0.05, 0.04],
            [-1.7, 0.05, 0.04],
          ],
          true,
        ),
        up: [1, 0, 0],
        steps: 2,
        caps: "flat",
      },
    ),
    frame({}),
  );
