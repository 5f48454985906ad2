import { ballAt, boxAt, cornered, frame, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, slab, turned } from "../pieces.js";

/** Decimetres: a cabinet of bottles behind glass. */
export const vendingMachine: Model = {
  concept: "vending machine",
  aliases: ["drinks machine", "snack machine", "soda machine", "snack vending machine"],
  realSize: 1.85,
  bestTurn: -24,
  roles: {
    cabinet: { colour: "#d3282c", material: "plastic" },
    glass: { colour: "#1f2836", material: "ceramic" },
    shelves: { colour: "#e9edf2", material: "plastic" },
    "red cans": { colour: "#e2502f", material: "plastic" },
    "yellow cans": { colour: "#f4c32c", material: "plastic" },
    "green cans": { colour: "#4fae5a", material: "plastic" },
    "blue cans": { colour: "#3f8fe0", material: "plastic" },
    panel: { colour: "#2a2d35", material: "plastic" },
    keys: { colour: "#f7f4ee", material: "plastic" },
  },
  parts: () => {
    const rows = [7.2, 9.6, 12.0, 14.4, 16.8];
    const colours = ["red cans", "yellow cans", "green cans", "blue cans"] as const;
    const can = (x: number, y: number) => drum(0.5, 1.5, { at: [x, y, 3.6] }, 0.12, 20);
    return [
      part(
        "cabinet",
        merged(boxAt([0, 9.7, 0], [9.6, 18.6, 7.0], 0.5), boxAt([0, 0.3, 0], [8.8, 0.6, 6.4], 0.2)),
      ),
      part("glass", boxAt([-1.3, 12.0, 3.3], [6.0, 12.6, 0.5], 0.14)),
      part(
        "shelves",
        merged(
          ...rows.map((y) => boxAt([-1.3, y, 3.5], [5.7, 0.2, 0.7], 0.08)),
          boxAt([0, 18.4, 3.5], [9.0, 0.8, 0.3], 0.14),
        ),
      ),
      ...colours.map((role, c) =>
        part(
          role,
          merged(
            ...rows.flatMap((y, r) =>
              [0, 1, 2, 3].filter((i) => (i + r) % 4 === c).map((i) => can(-3.4 + 1.4 * i, y + 0.88)),
            ),
          ),
        ),
      ),
      part(
        "panel",
        merged(
          boxAt([3.3, 12.2, 3.45], [1.9, 8.6, 0.4], 0.15),
          boxAt([-1.3, 3.4, 3.5], [5.4, 2.0, 0.5], 0.2),
          boxAt([3.3, 5.6, 3.5], [1.4, 1.4, 0.4], 0.14),
        ),
      ),
      part(
        "keys",
        merged(
          boxAt([3.3, 15.4, 3.66], [1.4, 1.0, 0.2], 0.08),
          ...[0, 1, 2].flatMap((i) =>
            [0, 1, 2, 3].map((k) =>
              boxAt([2.8 + 0.5 * i, 13.6 - 0.6 * k, 3.68], [0.36, 0.4, 0.2], 0.08, {}, 2),
            ),
          ),
          boxAt([3.3, 10.2, 3.66], [0.24, 1.0, 0.2], 0.06),
        ),
      ),
    ];
  },
};

/** Decimetres: a glass globe of gum balls on a red foot. */
export const gumballMachine: Model = {
  concept: "gumball machine",
  aliases: ["gumball dispenser", "bubble gum machine", "candy machine", "candy dispenser"],
  realSize: 0.4,
  bestTurn: -16,
  roles: {
    base: { colour: "#d3282c", material: "ceramic" },
    globe: { colour: "#eef6f8", material: "glass" },
    metal: { colour: "#cfd5dc", material: "metal" },
    "red gums": { colour: "#e8413a", material: "ceramic" },
    "yellow gums": { colour: "#f9d341", material: "ceramic" },
    "green gums": { colour: "#5dbb57", material: "ceramic" },
    "blue gums": { colour: "#3f93d8", material: "ceramic" },
    "white gums": { colour: "#fdfaf4", material: "ceramic" },
  },
  parts: () => {
    const names = ["red gums", "yellow gums", "green gums", "blue gums", "white gums"] as const;
    const centre: Vector = [0, 11.4, 0];
    const gums: Vector[] = [];
    for (let layer = 0; layer < 6; layer++) {
      const y = 8.3 + 0.95 * layer;
      const reach = Math.sqrt(Math.max(0, 3.55 * 3.55 - (y - centre[1]) * (y - centre[1]))) - 0.35;
      for (let ring = 0; reach - 1.15 * ring > 0; ring++) {
        const r = Math.max(0, reach - 1.15 * ring);
        const count = Math.max(1, Math.floor((6.2 * r) / 1.2));
        if (ring > 1) break;
        for (let i = 0; i < count; i++) {
          const f = frame({ turn: (360 * (i + 0.5 * (layer % 2))) / count });
          gums.push([f.z[0] * r, y, f.z[2] * r]);
        }
      }
    }
    return [
      part(
        "base",
        merged(
          turned(
            [
              [0, 0],
              [3.2, 0, 0.2],
              [3.0, 0.7, 0.3],
              [1.7, 1.6, 0.6],
              [1.6, 2.2, 0.3],
              [2.9, 3.0, 0.6],
              [3.1, 6.4, 0.4],
              [2.6, 7.6, 0.4],
              [0, 7.7],
            ],
            {},
            56,
          ),
          turned(
            [
              [0, 14.4],
              [2.0, 14.4, 0.2],
              [1.8, 15.2, 0.5],
              [0.6, 15.6, 0.3],
              [0, 15.6],
            ],
            {},
            48,
          ),
          ballAt([0, 15.9, 0], 0.5, {}, 24),
        ),
      ),
      part(
        "metal",
        merged(
          placed(torus(2.65, 0.24, 56, 12), frame({ at: [0, 7.75, 0] })),
          drum(1.2, 0.5, { ...AHEAD, at: [0, 5.2, 3.0] }, 0.15, 36),
          placed(boxAt([0, 0, 0], [0.44, 1.9, 0.5], 0.2), frame({ at: [0, 5.2, 3.4], roll: 35 })),
          slab(
            cornered(
              [
                [-0.9, 3.0, 0.1],
                [0.9, 3.0, 0.1],
                [0.9, 4.0, 0.4],
                [-0.9, 4.0, 0.4],
              ],
              true,
            ),
            0.4,
            0.1,
            { at: [0, -0.1, 3.0] },
          ),
        ),
      ),
      part("globe", ballAt(centre, 3.9, {}, 64)),
      ...names.map((role, c) =>
        part(
          role,
          merged(...gums.filter((_, i) => (i * 7 + (i >> 2)) % 5 === c).map((p) => ballAt(p, 0.56, {}, 14))),
        ),
      ),
    ];
  },
};
