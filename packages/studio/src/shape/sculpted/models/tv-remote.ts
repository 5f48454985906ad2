import { boxAt, type Corner, discAt, frame, merged, placed, slabAt, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const OUTLINE: readonly Corner[] = [
  [-2.7, 0, 2.2],
  [2.7, 0, 2.2],
  [2.9, 18.5, 1.6],
  [-2.9, 18.5, 1.6],
];

/** Centimetres: upright. */
export const tvRemote: Model = {
  concept: "tv remote",
  aliases: ["remote", "remote control", "tv remote control", "television remote", "remote controller"],
  realSize: 0.185,
  bestTurn: -24,
  lies: true,
  roles: {
    body: { colour: "#2b2e36", material: "matte plastic" },
    buttons: { colour: "#dfe3e8", material: "rubber" },
    power: { colour: "#e8453c", material: "rubber" },
    ring: { colour: "#6b7280", material: "rubber" },
    "blue button": { colour: "#3f7fe0", material: "rubber" },
    "green button": { colour: "#3fae5c", material: "rubber" },
    "yellow button": { colour: "#f2c53d", material: "rubber" },
  },
  parts: () => {
    const place = frame({});
    const button = (x: number, y: number, r = 0.52) => discAt([x, y, 0.95], r, 0.4, 0.16, { nod: 90 });
    const pill = (x: number, y: number) => boxAt([x, y, 1.05], [0.95, 0.6, 0.6], 0.27, {}, 3);
    const grid = [-1.5, 0, 1.5].flatMap((x) => [3.1, 4.5, 5.9, 7.3].map((y) => button(x, y)));
    const arrows = placed(torus(1.7, 0.42, 48, 20), frame({ at: [0, 11.6, 1], nod: 90 }));
    const on = (role: string, ...meshes: ReturnType<typeof button>[]) =>
      part(role, placed(merged(...meshes), place));
    return [
      on("body", slabAt([0, 0, 0], OUTLINE, 2.2, 0.8)),
      on("buttons", ...grid, button(0, 11.6, 0.8), pill(-1.7, 14.7), pill(1.7, 14.7), pill(0, 14.7)),
      on("ring", arrows),
      on("power", button(-1.7, 16.9, 0.62)),
      on("blue button", pill(1.55, 1.7)),
      on("green button", pill(-1.55, 1.7)),
      on("yellow button", pill(0, 1.7)),
    ];
  },
};
