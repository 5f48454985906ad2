import { boxAt, frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Keys of a row, widths in keys; the last three columns are the arrow block. */
const ROWS: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
  [1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5],
  [1.8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.2],
  [2.3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.7],
  [1.3, 1.3, 1.3, 5.9, 1.3, 1.3, 1.3, 1.3],
];
const PITCH = 2.3;

/** Centimetres: raised at the back so that its keys show. */
export const computerKeyboard: Model = {
  concept: "computer keyboard",
  aliases: ["keyboard", "pc keyboard", "mechanical keyboard", "wireless keyboard"],
  realSize: 0.44,
  bestTurn: -18,
  roles: {
    body: { colour: "#3a3f4a", material: "matte plastic" },
    keys: { colour: "#f1f2f4", material: "matte plastic" },
    "side keys": { colour: "#9aa3b2", material: "matte plastic", follows: 1.12 },
    "escape key": { colour: "#ef6a4c", material: "matte plastic" },
  },
  parts: () => {
    const place = frame({ at: [0, 2.4, 0], nod: 6 });
    const key = (x: number, z: number, width: number) =>
      boxAt([x, 1.35, z], [width * PITCH - 0.3, 1.3, PITCH - 0.3], 0.42, {}, 2);
    const plain: ReturnType<typeof key>[] = [];
    const side: ReturnType<typeof key>[] = [];
    for (const [j, row] of ROWS.entries()) {
      let x = -20.2;
      for (const [i, width] of row.entries()) {
        x += width * PITCH;
        const edge = (i === 0 && j > 0) || i === row.length - 1 || (j === 4 && i !== 3);
        if (i > 0 || j > 0) (edge ? side : plain).push(key(x - (width * PITCH) / 2, (j - 2) * PITCH, width));
      }
      for (const column of [0, 1]) side.push(key(x + PITCH * (0.75 + column), (j - 2) * PITCH, 1));
    }
    const on = (role: string, ...meshes: ReturnType<typeof key>[]) =>
      part(role, placed(merged(...meshes), place));
    return [
      on("body", boxAt([0, 0, 0], [43.4, 2, 14.2], 0.9)),
      on("keys", ...plain),
      on("side keys", ...side),
      on("escape key", key(-20.2 + PITCH / 2, -2 * PITCH, 1)),
      part(
        "body",
        merged(boxAt([-16, 2.2, -5.2], [4, 4.6, 1.2], 0.5), boxAt([16, 2.2, -5.2], [4, 4.6, 1.2], 0.5)),
      ),
    ];
  },
};
