import {
  boxAt,
  type Corner,
  discAt,
  frame,
  merged,
  placed,
  rod,
  slabAt,
  torus,
  within,
} from "../../mesh/index.js";
import { folded } from "../folded.js";
import { type Model, type Part, part } from "../model.js";
import { rolledUp } from "../rolled.js";
import { pants } from "./pants.js";
import { rug } from "./rug.js";
import { shirt } from "./shirt.js";
import { sweater } from "./sweater.js";
import { towel } from "./towel.js";

/** Half of a shirt's collar, as it lies on a folded one: its point before its root. */
const COLLAR: readonly Corner[] = [
  [0.2, 0.4, 0.3],
  [5.6, -6.4, 0.5],
  [8.6, -0.6, 0.8],
  [6.4, 3.2, 1.4],
  [2.4, 3.2, 1],
];

/** What lies on top of a folded garment, seen from above with its collar at the back. */
const lying = (y: number, z = 0) => frame({ at: [0, y, z], nod: -90 });

/** Centimetres: a buttoned shirt folded as in a shop, its collar on top. */
export const foldedShirt: Model = {
  ...shirt,
  concept: "folded shirt",
  aliases: ["folded t-shirt", "folded blouse", "folded dress shirt"],
  realSize: 0.34,
  bestTurn: -24,
  roles: {
    body: shirt.roles.body!,
    collar: { colour: "#5b9ad6", material: "fabric", follows: 1.1 },
    placket: { colour: "#5b9ad6", material: "fabric", follows: 1.06 },
    inside: shirt.roles.inside!,
    pocket: shirt.roles.pocket!,
    buttons: { colour: "#f7f3e8", material: "plastic" },
  },
  top: { y: 5.2, halfWidth: 9, halfDepth: 10 },
  parts: () => {
    const on = (role: string, y: number, ...meshes: Part["mesh"][]) =>
      part(role, placed(merged(...meshes), lying(y)));
    const half = slabAt([0, 11.4, 0.6], COLLAR, 1, 0.4);
    return [
      part("body", folded({ width: 25, depth: 33, thickness: 2.3, layers: 2 })),
      on("placket", 4.9, boxAt([0, -2.4, 0], [2.4, 27.6, 0.5], 0.2)),
      on(
        "collar",
        4.9,
        half,
        placed(half, frame({ scale: [-1, 1, 1] })),
        placed(torus(4.6, 1.3, 64, 20), frame({ at: [0, 14.4, 0.6], nod: 90, scale: [1.2, 0.9, 0.66] })),
      ),
      on("inside", 4.9, discAt([0, 14.4, 0.1], 4.6, 0.5, 0.2, { nod: 90 })),
      on("pocket", 4.9, boxAt([6.6, 1.2, 0], [6, 6.8, 0.5], 0.2)),
      on(
        "buttons",
        4.9,
        ...[7.6, 1.6, -4.4, -10.4].map((y) => discAt([0, y, 0.1], 0.72, 0.5, 0.18, { nod: 90 })),
      ),
    ];
  },
};

/** Centimetres: a thick jumper folded, its ribbed neck on top. */
export const foldedSweater: Model = {
  ...sweater,
  concept: "folded sweater",
  aliases: ["folded jumper", "folded hoodie"],
  realSize: 0.36,
  bestTurn: -24,
  roles: { ...sweater.roles, inside: { colour: "#5b1c1a", material: "fabric", follows: 0.5 } },
  top: { y: 9, halfWidth: 10, halfDepth: 9 },
  parts: () => {
    const cloth = { width: 29, depth: 30, thickness: 4, layers: 2 };
    const band = (width: number, at: number) => folded(cloth, { width, at });
    return [
      part("body", folded(cloth)),
      part("bands", merged(band(3.4, 0), band(1.3, -4), band(1.3, 4))),
      part("ribs", placed(torus(4.8, 1.5, 72, 24), frame({ at: [0, 8.6, -10.2], scale: [1.25, 0.7, 0.95] }))),
      part(
        "inside",
        placed(torus(2.4, 2.4, 56, 16), frame({ at: [0, 8.5, -10.2], scale: [1.25, 0.12, 0.95] })),
      ),
    ];
  },
};

/** Centimetres: jeans folded to a stack, a back pocket with its patch on top. */
export const foldedPants: Model = {
  ...pants,
  concept: "folded pants",
  aliases: ["folded jeans", "folded trousers"],
  realSize: 0.34,
  bestTurn: -26,
  roles: {
    body: pants.roles.body!,
    waist: pants.roles.waist!,
    seams: pants.roles.seams!,
    patch: { colour: "#b5733a", material: "leather" },
  },
  top: { y: 7.4, halfWidth: 11, halfDepth: 9 },
  parts: () => {
    const cloth = { width: 32, depth: 26, thickness: 3.4, layers: 2 };
    const pocket: readonly Corner[] = [
      [-5.6, 5.4, 0.5],
      [-5.4, -4, 0.8],
      [0, -6.6, 0.8],
      [5.4, -4, 0.8],
      [5.6, 5.4, 0.5],
    ];
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lying(7.2)));
    const stitch = (from: readonly [number, number], to: readonly [number, number]) =>
      rod([from[0], from[1], 0.34], [to[0], to[1], 0.34], 0.14, 8);
    const edge: readonly (readonly [number, number])[] = [
      [-4.9, 4.4],
      [-4.7, -3.5],
      [0, -5.7],
      [4.7, -3.5],
      [4.9, 4.4],
    ];
    return [
      part("body", folded(cloth)),
      on("waist", boxAt([0, 9.4, 0], [31, 4, 0.6], 0.25), slabAt([-6.8, -1.6, 0], pocket, 0.6, 0.25)),
      on(
        "seams",
        ...edge
          .slice(1)
          .map((to, n) => stitch([edge[n]![0] - 6.8, edge[n]![1] - 1.6], [to[0] - 6.8, to[1] - 1.6])),
        stitch([-11.7, 2.8], [-1.9, 2.8]),
        stitch([-15.2, 8.1], [15.2, 8.1]),
        stitch([-15.2, 10.7], [15.2, 10.7]),
      ),
      on("patch", boxAt([8.6, 9.2, 0.3], [7.6, 5, 0.6], 0.25)),
    ];
  },
};

/** Centimetres: a carpet rolled up but for its end, which shows its border and its fringe. */
export const rolledRug: Model = {
  ...rug,
  concept: "rolled rug",
  aliases: ["rolled carpet", "carpet roll"],
  realSize: 1.05,
  bestTurn: -32,
  roles: {
    body: rug.roles.body!,
    border: rug.roles.border!,
    pattern: rug.roles.pattern!,
    tassels: rug.roles.tassels!,
  },
  parts: () => {
    const [width, tail] = [92, 40] as const;
    const { sheet, at } = rolledUp({ width, tail, radius: 15, turns: 3.1, thickness: 2.4 });
    const across = (inset: number): readonly [number, number] => [-width / 2 + inset, width / 2 - inset];
    const on = (from: number, to: number, inset: number, proud: number) =>
      sheet({ along: [from, to], across: across(inset) }, proud);
    const fringe = Array.from({ length: 25 }, (_, n) => {
      const [x, y, z] = at(0, -43.2 + 3.6 * n, -0.6);
      return rod([x, y, z - 1], [x + (n % 3) - 1, 0.6, z + 7], [0.8, 0.5], 8);
    });
    return [
      part("body", merged(sheet(), on(8, 36, 9, 0.24))),
      part("border", on(4, 36, 5, 0.14)),
      part("pattern", merged(on(12, 16, 12, 0.34), on(20, 22, 12, 0.34), on(26, 30, 12, 0.34))),
      part("tassels", merged(...fringe)),
    ];
  },
};

/** Centimetres: a towel rolled as in a bathroom, its bands about it. */
export const rolledTowel: Model = {
  ...towel,
  concept: "rolled towel",
  aliases: ["towel roll"],
  realSize: 0.36,
  bestTurn: -36,
  roles: { body: towel.roles.body!, bands: towel.roles.bands! },
  parts: () => {
    const radius = 7.4;
    const { sheet, length } = rolledUp({ width: 34, tail: 0.8, radius, turns: 2.6, thickness: 1.8 });
    const band = (at: number, width: number) =>
      sheet({ along: [0, length], across: [at - width / 2, at + width / 2] }, 0.06);
    // Its end is behind, out of sight.
    const turned = within(frame({ at: [0, radius, 0], nod: 110 }), frame({ at: [0, -radius, 0] }));
    return [
      part("body", placed(sheet(), turned)),
      part("bands", placed(merged(band(11, 3), band(8.2, 0.9), band(13.8, 0.9)), turned)),
    ];
  },
};
