import { cornered, frame, instances, merged, placed, roundedRectangle } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, sideways, slab, turned, wire } from "../pieces.js";

/** Centimetres: round keys in rows, a sheet in the roller. */
export const typewriter: Model = {
  concept: "typewriter",
  aliases: ["vintage typewriter", "old typewriter", "type writer"],
  realSize: 0.38,
  bestTurn: -24,
  roles: {
    body: { colour: "#3f8f8a", material: "plastic" },
    keys: { colour: "#f6f1e4", material: "plastic" },
    dark: { colour: "#26282d", material: "rubber" },
    metal: { colour: "#c9cdd2", material: "chrome" },
    paper: { colour: "#fffdf6", material: "paper" },
  },
  parts: () => {
    const key = turned(
      [
        [0, 0],
        [1.05, 0, 0.1],
        [1.05, 0.5, 0.2],
        [0.8, 0.4, 0.2],
        [0, 0.4],
      ],
      {},
      24,
    );
    const rows = [0, 1, 2, 3].flatMap((r) =>
      Array.from({ length: 10 - (r % 2) }, (_, i) =>
        frame({ at: [-11.4 + i * 2.55 + (r % 2) * 1.27, 4.0 + r * 1.5, 12.4 - r * 3.0], nod: 14 }),
      ),
    );
    return [
      part(
        "body",
        merged(
          sideways(
            cornered(
              [
                [15, 0, 0.8],
                [15, 3.2, 1],
                [3, 9.4, 1],
                [1.5, 13.2, 1.4],
                [-9, 13.2, 1.6],
                [-11, 0, 1],
              ],
              true,
            ),
            30,
            0.8,
          ),
        ),
      ),
      part(
        "dark",
        merged(
          rod([-16.5, 14.6, -3.6], [16.5, 14.6, -3.6], 2.0, 40),
          box([27.4, 0.6, 13.6], { at: [0, 5.8, 8.6], nod: 27 }, 0.25),
          drum(2.4, 1.8, { roll: -90, at: [17, 14.6, -3.6] }, 0.4),
          drum(2.4, 1.8, { roll: -90, at: [-17, 14.6, -3.6] }, 0.4),
        ),
      ),
      part("keys", merged(instances(key, rows), box([13, 0.9, 1.5], { at: [0, 3.0, 15.0], nod: 14 }, 0.4))),
      part(
        "metal",
        merged(
          wire(
            [
              [-15.6, 16, -1.8],
              [-18.6, 17.4, 0.4],
              [-20, 16.4, 3],
            ],
            [0.4, 0.36, 0.6],
          ),
          box([28, 0.5, 0.6], [0, 16.5, -1.9], 0.2),
          ...[-10, 10].map((x) =>
            turned(
              [
                [0, 0],
                [0.5, 0],
                [0.5, 1.6, 0.2],
                [0, 1.6],
              ],
              { at: [x, 15.6, -1.9] },
              20,
            ),
          ),
        ),
      ),
      part(
        "paper",
        placed(slab(roundedRectangle(20, 15, 0.2), 0.14, 0.05), frame({ at: [0, 22.6, -6.0], nod: -14 })),
      ),
    ];
  },
};
