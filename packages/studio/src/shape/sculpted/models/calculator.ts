import { merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box } from "../pieces.js";

/** Centimetres: lying, a little raised behind. */
export const calculator: Model = {
  concept: "calculator",
  aliases: ["pocket calculator", "desk calculator", "scientific calculator"],
  realSize: 0.15,
  bestTurn: -22,
  lies: true,
  roles: {
    body: { colour: "#3a4252", material: "matte plastic" },
    display: { colour: "#b9cdb0", material: "plastic" },
    digits: { colour: "#2a332c", material: "matte plastic" },
    keys: { colour: "#f1efe9", material: "plastic" },
    "function keys": { colour: "#f2923a", material: "plastic" },
    solar: { colour: "#5a2f2a", material: "plastic" },
  },
  parts: () => {
    const grid = [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2, 3].map((column) => ({ row, column })));
    const key = ({ row, column }: { row: number; column: number }) =>
      box([1.5, 1.2, 0.7], [-2.9 + column * 1.93, 1.5 + row * 1.7, 0.85], 0.22);
    // Seven strokes each: the number 12345.
    const strokes: readonly (readonly [number, number, boolean])[] = [
      [0.42, 0.5, true],
      [0.42, -0.5, true],
      [0, 1, false],
      [0, 0, false],
      [-0.42, -0.5, true],
      [0, -1, false],
      [-0.42, 0.5, true],
    ];
    const numbers = ["01", "02345", "02315", "0136", "23156"];
    const digits = numbers.flatMap((marks, i) =>
      [...marks].map((mark) => {
        const [x, y, upright] = strokes[Number(mark)]!;
        return box(
          upright ? [0.15, 0.8, 0.06] : [0.7, 0.15, 0.06],
          [-1.5 + i * 1.12 + x, 12.3 + y * 0.9, 0.86],
          0.02,
        );
      }),
    );
    return [
      part("body", box([8.6, 15, 1.5], [0, 7.5, 0], 0.6)),
      part("display", box([7.4, 2.8, 0.5], [0, 12.3, 0.6], 0.2)),
      part("digits", merged(...digits)),
      part("solar", box([3, 0.8, 0.3], [2.1, 14.25, 0.68], 0.1)),
      part("keys", merged(...grid.filter(({ row, column }) => column < 3 && row < 4).map(key))),
      part("function keys", merged(...grid.filter(({ row, column }) => column === 3 || row === 4).map(key))),
    ];
  },
};
