import { boxAt, discAt, merged, mirrored, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: freezer above, fridge below, a few magnets on the door. */
export const refrigerator: Model = {
  concept: "refrigerator",
  aliases: ["fridge", "freezer", "refridgerator", "fridge freezer", "icebox"],
  realSize: 1.75,
  bestTurn: -28,
  roles: {
    body: { colour: "#bfe0dc", material: "plastic" },
    doors: { colour: "#bfe0dc", material: "plastic", follows: 1 },
    gap: { colour: "#5c6670", material: "matte plastic" },
    handles: { colour: "#c9cdd2", material: "chrome" },
    badge: { colour: "#c9cdd2", material: "chrome" },
    "red magnet": { colour: "#ef5b52", material: "plastic" },
    "yellow magnet": { colour: "#ffcb47", material: "plastic" },
    note: { colour: "#fdf6df", material: "matte plastic" },
    feet: { colour: "#2e3138", material: "rubber" },
  },
  top: { y: 174, halfWidth: 30, halfDepth: 26 },
  parts: () => {
    const handle = (low: number, high: number) =>
      merged(
        rod([-25, low, 40.5], [-25, high, 40.5], 1.5),
        rod([-25, low + 3, 35], [-25, low + 3, 40.5], 1.1),
        rod([-25, high - 3, 35], [-25, high - 3, 40.5], 1.1),
      );
    return [
      part("body", boxAt([0, 89, -3], [70, 170, 60], 5)),
      part("gap", boxAt([0, 89, 27.4], [66, 165, 2.4], 1)),
      part("doors", boxAt([0, 58, 31.6], [70, 107, 7.6], 3.4)),
      part("doors", boxAt([0, 143.5, 31.6], [70, 61, 7.6], 3.4)),
      part("handles", merged(handle(68, 106), handle(119, 143))),
      part("badge", boxAt([17, 164, 35.4], [14, 2.6, 0.9], 0.4)),
      part("note", boxAt([12, 88, 35.5], [15, 18, 0.5], 0.2, { roll: -5 })),
      part(
        "red magnet",
        merged(
          discAt([12.4, 95.4, 35.5], 2.4, 1.6, 0.6, { nod: 90 }),
          discAt([22, 138, 35.2], 2.6, 1.6, 0.6, { nod: 90 }),
        ),
      ),
      part(
        "yellow magnet",
        merged(
          discAt([4, 132, 35.2], 3, 1.6, 0.6, { nod: 90 }),
          boxAt([-4, 72, 35.6], [5, 5, 1.6], 0.7, { roll: 12 }),
        ),
      ),
      part("feet", mirrored(merged(discAt([28, 0, 22], 2.6, 5, 0.5), discAt([28, 0, -26], 2.6, 5, 0.5)))),
    ];
  },
};
