import { boxAt, discAt, frame, merged, placed, rod } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { opened } from "../opening.js";

/** Keys of a row, widths in keys. */
const ROWS: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [1.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.5],
  [1.8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2.2],
  [2.3, 1, 1, 1, 1, 1, 1, 1, 1, 2.7],
  [1, 1, 1.3, 6.4, 1.3, 1, 1],
];

/** Centimetres: an open laptop. */
export const laptop: Model = {
  concept: "laptop",
  aliases: ["laptop computer", "notebook computer", "computer", "laptop screen"],
  realSize: 0.34,
  bestTurn: -28,
  roles: {
    body: { colour: "#cfd3d9", material: "matte plastic" },
    keys: { colour: "#2b2e35", material: "matte plastic" },
    bezel: { colour: "#1d1f25", material: "plastic" },
    screen: { colour: "#4f8fe8", material: "plastic" },
    glow: { colour: "#8fd0f7", material: "plastic" },
    windows: { colour: "#f5f8fd", material: "plastic" },
    "title bar": { colour: "#f2a65a", material: "plastic" },
    trackpad: { colour: "#b4bac3", material: "matte plastic", follows: 0.9 },
  },
  top: { y: 1.95, halfWidth: 8, halfDepth: 4 },
  parts: () => {
    const keys = ROWS.flatMap((row, j) => {
      let x = -13.4;
      return row.map((width) => {
        const step = (width * 26.8) / row.reduce((sum, w) => sum + w, 0);
        x += step;
        return boxAt([x - step / 2, 1.75, -7.2 + j * 2.05], [step - 0.32, 0.4, 1.74], 0.18, {}, 2);
      });
    });
    const lid = frame({ at: [0, 1.4, -11.2], nod: -17 });
    const on = (...meshes: ReturnType<typeof boxAt>[]) => placed(merged(...meshes), lid);
    return [
      part("body", boxAt([0, 0.85, 0], [33, 1.5, 23], 0.7)),
      part("body", on(boxAt([0, 11.4, 0], [33, 22.4, 0.9], 0.42))),
      part("body", rod([-12, 1.5, -11.1], [12, 1.5, -11.1], 0.75)),
      part("keys", merged(...keys)),
      part("trackpad", boxAt([0, 1.55, 6.6], [10, 0.3, 6.6], 0.12)),
      part("bezel", on(boxAt([0, 11.5, 0.34], [32, 21, 0.4], 0.18))),
      part("screen", on(boxAt([0, 11.7, 0.5], [30, 18.6, 0.2], 0.08))),
      part(
        "glow",
        on(
          discAt([9, 8, 0.55], 5, 0.12, 0.05, { nod: 90 }),
          discAt([-9, 15, 0.55], 3.6, 0.12, 0.05, { nod: 90 }),
        ),
      ),
      part("windows", on(boxAt([-1, 11.6, 0.66], [17, 10.4, 0.16], 0.07))),
      part("title bar", on(boxAt([-1, 16.2, 0.7], [17, 1.4, 0.16], 0.07))),
    ];
  },
};

const { top: _, ...shut } = laptop;

/** The lid down on the keys, a mark in its middle. */
export const closedLaptop: Model = opened(shut, "closed", {
  aliases: ["folded laptop", "shut laptop", "laptop lid"],
  bestTurn: -34,
  roles: {
    body: laptop.roles.body!,
    lid: { colour: "#d8dce1", material: "matte plastic", follows: 1.05 },
    seam: { colour: "#2b2e35", material: "rubber" },
    mark: { colour: "#8d949f", material: "plastic", takesMaterial: false },
  },
  top: { y: 2.75, halfWidth: 14, halfDepth: 9 },
  parts: () => [
    part(
      "body",
      merged(boxAt([0, 0.95, 0], [33, 1.4, 23], 0.66), rod([-12, 1.6, -11.2], [12, 1.6, -11.2], 0.8)),
    ),
    part(
      "seam",
      merged(boxAt([0, 1.72, 0.1], [32.2, 0.5, 22.4], 0.2), boxAt([0, 1.72, 11.3], [5, 0.36, 0.6], 0.15)),
    ),
    part("seam", merged(...[-13, 13].flatMap((x) => [-9, 9].map((z) => discAt([x, 0, z], 1, 0.6, 0.2))))),
    part("lid", boxAt([0, 2.25, 0], [33, 0.95, 23], 0.45)),
    // A round mark with a bite of light in it, as makers put on a lid.
    part("mark", discAt([0, 2.68, 0], 2.5, 0.12, 0.05)),
    part("lid", discAt([0, 2.72, 0], 1.35, 0.12, 0.05)),
  ],
});
