import { boxAt, type Corner, discAt, frame, merged, placed, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const outline = (width: number, height: number, radius: number): Corner[] => [
  [-width / 2, -height / 2, radius],
  [width / 2, -height / 2, radius],
  [width / 2, height / 2, radius],
  [-width / 2, height / 2, radius],
];
const APPS = ["red apps", "yellow apps", "green apps", "white apps"] as const;

/** Centimetres: its screen lit. */
export const cellPhone: Model = {
  concept: "cell phone",
  aliases: [
    "phone screen",
    "smartphone screen",
    "phone",
    "smartphone",
    "mobile phone",
    "cellphone",
    "iphone",
    "mobile",
    "smart phone",
    "android phone",
  ],
  realSize: 0.15,
  bestTurn: -26,
  lies: true,
  roles: {
    body: { colour: "#2f3440", material: "plastic" },
    buttons: { colour: "#2f3440", material: "plastic", follows: 0.85 },
    screen: { colour: "#5b7cf0", material: "plastic", follows: 0.8 },
    bezel: { colour: "#14161b", material: "plastic" },
    "red apps": { colour: "#ff6b5e", material: "plastic" },
    "yellow apps": { colour: "#ffcf4d", material: "plastic" },
    "green apps": { colour: "#5fd38a", material: "plastic" },
    "white apps": { colour: "#f7f9ff", material: "plastic" },
    lens: { colour: "#14161b", material: "ceramic" },
  },
  parts: () => {
    const place = frame({ at: [0, 7.5, 0] });
    const icon = (x: number, y: number) => slabAt([x, y, 0.6], outline(1.12, 1.12, 0.32), 0.14, 0.05);
    const icons = APPS.map((_, k) =>
      [0, 1, 2, 3].flatMap((i) =>
        [0, 1, 2, 3]
          .filter((j) => (i + 3 * j + (j >> 1)) % 4 === k)
          .map((j) => icon((i - 1.5) * 1.5, 4.2 - j * 1.75)),
      ),
    );
    const dock = [-1.5, -0.5, 0.5, 1.5].map((i) => icon(i * 1.5, -5.7));
    const on = (role: string, ...meshes: ReturnType<typeof boxAt>[]) =>
      part(role, placed(merged(...meshes), place));
    return [
      on("body", slabAt([0, 0, 0], outline(7.6, 15.4, 1.3), 1, 0.42)),
      on(
        "buttons",
        boxAt([3.8, 2.6, 0], [0.24, 1.9, 0.4], 0.1),
        boxAt([-3.8, 3.6, 0], [0.24, 1.2, 0.4], 0.1),
      ),
      on(
        "bezel",
        slabAt([0, 0, 0.46], outline(7, 14.8, 1.05), 0.16, 0.05),
        boxAt([0, 6.35, 0.62], [1.9, 0.5, 0.08], 0.04),
      ),
      on("screen", slabAt([0, 0, 0.52], outline(6.6, 14.4, 0.9), 0.14, 0.04)),
      ...APPS.map((role, k) => on(role, ...icons[k]!, dock[k]!)),
      on("body", boxAt([-1.9, 5.2, -0.5], [3, 3.4, 0.5], 0.2)),
      on(
        "lens",
        discAt([-2.4, 5.9, -0.7], 0.62, 0.25, 0.08, { nod: -90 }),
        discAt([-1.4, 4.6, -0.7], 0.62, 0.25, 0.08, { nod: -90 }),
      ),
    ];
  },
};
