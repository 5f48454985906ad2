import { cornered, lathe, merged, sweep } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a drinking straw, its upper end bent, with stripes around it. */
export const straw: Model = {
  concept: "straw",
  aliases: ["drinking straw", "paper straw", "plastic straw", "straws"],
  realSize: 0.2,
  bestTurn: 0,
  lies: true,
  roles: {
    straw: { colour: "#f6f1e7", material: "paper" },
    stripes: { colour: "#e2483d", material: "paper" },
  },
  parts: () => {
    const tube = sweep(
      [
        { at: [0, 0, 0], radius: 0.42 },
        { at: [0, 15.5, 0], radius: 0.42 },
        { at: [0.25, 16.4, 0], radius: 0.42 },
        { at: [0.95, 17.1, 0], radius: 0.42 },
        { at: [3.6, 18.3, 0], radius: 0.42 },
      ],
      { caps: "flat" },
    );
    const ring = (y: number) =>
      lathe(
        cornered([
          [0.4, y],
          [0.44, y + 0.03],
          [0.44, y + 0.87],
          [0.4, y + 0.9],
        ]),
        40,
      );
    return [
      part("straw", tube),
      part("stripes", merged(...[0.9, 2.8, 4.7, 6.6, 8.5, 10.4, 12.3, 14.2].map((y) => ring(y)))),
    ];
  },
};
