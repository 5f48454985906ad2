import { boxAt, frame, merged, placed, rod, slabAt } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: a sheet with ruled lines and a dog-ear, another behind it. */
export const paper: Model = {
  concept: "paper",
  aliases: ["sheet of paper", "piece of paper", "paper sheet", "document", "page", "papers"],
  realSize: 0.3,
  lies: true,
  bestTurn: -20,
  roles: {
    sheet: { colour: "#fcfaf3", material: "matte plastic" },
    "back sheet": { colour: "#eee9dc", material: "matte plastic", follows: 0.95 },
    lines: { colour: "#a9bcd8", material: "matte plastic" },
    margin: { colour: "#e58a86", material: "matte plastic" },
    fold: { colour: "#e2dccb", material: "matte plastic", follows: 0.9 },
  },
  parts: () => {
    const lean = frame({ at: [0, 14.7, 0] });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    return [
      on(
        "sheet",
        slabAt(
          [0, 0, 0.3],
          [
            [-10.5, -14.8, 0.3],
            [10.5, -14.8, 0.3],
            [10.5, 10.6, 0.2],
            [6.4, 14.8, 0.2],
            [-10.5, 14.8, 0.3],
          ],
          0.3,
          0.1,
        ),
      ),
      on(
        "back sheet",
        placed(boxAt([0, 0, 0], [21, 29.6, 0.3], 0.12), frame({ at: [0.8, 0.3, -0.2], roll: -4 })),
      ),
      on(
        "fold",
        slabAt(
          [0, 0, 0.56],
          [
            [6.4, 10.6, 0.3],
            [10.5, 10.6, 0.2],
            [6.4, 14.8, 0.2],
          ],
          0.24,
          0.08,
        ),
      ),
      on(
        "lines",
        ...Array.from({ length: 12 }, (_, i) =>
          rod([-6.2, 9.6 - i * 1.9, 0.46], [i === 11 ? 2 : 8.8, 9.6 - i * 1.9, 0.46], 0.14, 8),
        ),
      ),
      on("margin", rod([-7.4, -13.6, 0.46], [-7.4, 13.6, 0.46], 0.13, 8)),
    ];
  },
};
