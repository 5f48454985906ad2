import { ball, frame, merged, placed } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { opened } from "../opening.js";
import { box, rod } from "../pieces.js";

const FRONTS = [25, 46.5, 68].flatMap((y) => [-28.2, 28.2].map((x) => [x, y] as const));

/** The chest without what is in it, each drawer pulled out by so many centimetres. */
function chestOf(out: (x: number, y: number) => number): Part[] {
  return [
    part("wood", merged(box([116, 68, 44], [0, 46, 0], 1), box([120, 4, 48], [0, 82, 0], 1.2))),
    part("drawers", merged(...FRONTS.map(([x, y]) => box([53, 18.5, 2.4], [x, y, 22 + out(x, y)], 0.8)))),
    part(
      "knobs",
      merged(
        ...FRONTS.flatMap(([x, y]) =>
          [-13, 13].map((d) => placed(ball([2, 2, 1.7], 24), frame({ at: [x + d, y, 24.2 + out(x, y)] }))),
        ),
      ),
    ),
    part(
      "legs",
      merged(
        ...[-1, 1].flatMap((s) =>
          [-1, 1].map((d) => rod([54 * s, 0, 18 * d], [52 * s, 12.5, 17 * d], [1.8, 3.2])),
        ),
      ),
    ),
  ];
}

/** Centimetres: a chest of drawers. */
export const dresser: Model = {
  concept: "dresser",
  aliases: ["chest of drawers", "sideboard", "drawers", "bureau", "drawer"],
  realSize: 1.2,
  bestTurn: -24,
  roles: {
    wood: { colour: "#8b5a38", material: "wood" },
    drawers: { colour: "#a06e47", material: "wood", follows: 1.1 },
    knobs: { colour: "#dcb35a", material: "gold" },
    legs: { colour: "#5c3b25", material: "dark wood" },
  },
  top: { y: 84, halfWidth: 54, halfDepth: 20 },
  parts: () => chestOf(() => 0),
};

/** How far the drawer stands out, and where. */
const OUT = 29;
const [OUT_X, OUT_Y] = [28.2, 68];

/** The upper drawer on the right pulled out, linen in it. */
export const openDresser: Model = opened(dresser, "open", {
  aliases: ["open drawer", "opened drawer", "pulled out drawer"],
  roles: {
    ...dresser.roles,
    clothes: { colour: "#e9e4da", material: "fabric" },
    "blue clothes": { colour: "#6f8fb4", material: "fabric" },
    "red clothes": { colour: "#c8645a", material: "fabric" },
  },
  parts: () => {
    const middle = 22 + OUT / 2;
    const side = (x: number) => box([1.6, 14, OUT], [OUT_X + x, OUT_Y - 0.6, middle], 0.5);
    const folded = (x: number, high: number) =>
      box([15, high, OUT - 5], { at: [OUT_X + x, OUT_Y - 6.5 + high / 2, middle - 0.6], turn: x / 5 }, 2.2);
    return [
      ...chestOf((x, y) => (x === OUT_X && y === OUT_Y ? OUT : 0)),
      part("drawers", merged(side(-24), side(24), box([48, 1.2, OUT], [OUT_X, OUT_Y - 7, middle], 0.4))),
      part(
        "clothes",
        merged(
          folded(-15.6, 11),
          box([13, 6, 9], { at: [OUT_X - 15, OUT_Y + 6.4, middle - 2], roll: 4, turn: -9 }, 2.6),
        ),
      ),
      part(
        "blue clothes",
        merged(
          folded(0.6, 13.5),
          box([14.4, 4, OUT - 6], { at: [OUT_X + 0.4, OUT_Y + 8, middle - 1], turn: 3 }, 1.9),
        ),
      ),
      part("red clothes", folded(16, 14.5)),
    ];
  },
});
