import { boxAt, type Corner, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

const HILL: readonly Corner[] = [
  [-5.4, -3.4, 0.3],
  [5.4, -3.4, 0.3],
  [5.4, -0.6, 0.3],
  [2.4, 1.6, 1],
  [-0.4, -1, 1],
  [-2.6, 0.4, 1],
  [-5.4, -2, 0.3],
];

/** Centimetres: folded in half; bars stand for its lines. */
export const newspaper: Model = {
  concept: "newspaper",
  aliases: ["daily paper", "news paper", "folded newspaper", "gazette", "newspapers"],
  realSize: 0.38,
  lies: true,
  bestTurn: -20,
  roles: {
    paper: { colour: "#efeade", material: "matte plastic" },
    edges: { colour: "#ddd6c6", material: "matte plastic", follows: 0.94 },
    print: { colour: "#4b4b50", material: "matte plastic" },
    lines: { colour: "#a5a29c", material: "matte plastic" },
    picture: { colour: "#9fb9cc", material: "matte plastic" },
    hills: { colour: "#6d8b77", material: "matte plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, 18, 0] });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    const bar = (x: number, y: number, width: number, height: number) =>
      boxAt([x, y, 1.42], [width, height, 0.24], 0.08, {}, 2);
    const column = (x: number, from: number, count: number, width: number) =>
      Array.from({ length: count }, (_, i) =>
        bar(x - (i % 4 === 3 ? width * 0.16 : 0), from - i * 1.25, i % 4 === 3 ? width * 0.68 : width, 0.5),
      );
    return [
      on("paper", boxAt([0, 0, 0.8], [27, 36, 1], 0.4), boxAt([0, 0, -0.9], [27, 36, 0.9], 0.4)),
      on("edges", boxAt([0.1, 0.2, 0], [26.4, 35.3, 1.4], 0.3), boxAt([-13.1, 0, 0], [1, 36, 2.4], 0.5)),
      on(
        "print",
        bar(0, 14.4, 20, 3),
        bar(0, 11, 24, 0.35),
        bar(-5.9, 8.9, 11.4, 1.3),
        bar(-6.9, 6.9, 9.4, 1.3),
        bar(0, 16.9, 24, 0.35),
      ),
      on("picture", boxAt([6, 5.4, 1.36], [11.6, 8, 0.3], 0.1)),
      on("hills", slabAt([6, 5, 1.54], HILL, 0.16, 0.05)),
      on(
        "lines",
        ...column(-9.3, 4.6, 17, 5.6),
        ...column(-2.9, 4.6, 17, 5.6),
        ...column(3.2, -0.4, 13, 5.4),
        ...column(9.3, -0.4, 13, 5.4),
      ),
    ];
  },
};
