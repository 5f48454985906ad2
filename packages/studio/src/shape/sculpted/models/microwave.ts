import { boxAt, discAt, merged, mirrored, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres. */
export const microwave: Model = {
  concept: "microwave",
  aliases: ["microwave oven"],
  realSize: 0.5,
  bestTurn: -26,
  roles: {
    body: { colour: "#d9dde2", material: "plastic" },
    door: { colour: "#d9dde2", material: "plastic", follows: 0.96 },
    window: { colour: "#23262d", material: "plastic" },
    mesh: { colour: "#4a505c", material: "matte plastic" },
    panel: { colour: "#3a3f49", material: "matte plastic" },
    display: { colour: "#5fe0b0", material: "plastic" },
    buttons: { colour: "#eef0f3", material: "plastic" },
    handle: { colour: "#aab0b8", material: "metal" },
    feet: { colour: "#2a2c31", material: "rubber" },
  },
  top: { y: 30, halfWidth: 22, halfDepth: 15 },
  parts: () => {
    const button = (x: number, y: number) => boxAt([x, y, 18.6], [2, 1.3, 0.8], 0.35, {}, 2);
    const bars = [-8, -4, 0, 4, 8].map((x) => rod([x - 5, 9.5, 18.55], [x - 5, 23, 18.55], 0.22, 8));
    return [
      part("body", boxAt([0, 16, 0], [50, 28, 35], 2.2)),
      part("door", boxAt([-5.5, 16, 17.4], [36, 25, 1.6], 0.75)),
      part("window", boxAt([-7, 16.2, 17.9], [28, 18.5, 1.2], 0.5)),
      part("mesh", merged(...bars)),
      part(
        "handle",
        merged(
          rod([10, 7.5, 20.4], [10, 24.5, 20.4], 0.85),
          rod([10, 9, 17.6], [10, 9, 20.4], 0.6),
          rod([10, 23, 17.6], [10, 23, 20.4], 0.6),
        ),
      ),
      part("panel", boxAt([18.6, 16, 17.5], [10.4, 25, 1.5], 0.7)),
      part("display", boxAt([18.6, 24.4, 18.2], [8, 3.6, 0.6], 0.25)),
      part(
        "buttons",
        merged(
          ...[16, 18.6, 21.2].flatMap((x) => [20, 17.9, 15.8].map((y) => button(x, y))),
          discAt([18.6, 9.4, 18.1], 3, 1.8, 0.6, { nod: 90 }),
        ),
      ),
      part("feet", mirrored(merged(discAt([20, 0, 13], 1.8, 2.6, 0.4), discAt([20, 0, -13], 1.8, 2.6, 0.4)))),
    ];
  },
};
