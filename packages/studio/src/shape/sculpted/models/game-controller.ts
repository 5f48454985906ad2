import { ballAt, boxAt, discAt, frame, merged, placed, torus } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put } from "../../solid/index.js";
import { type Model, type Part, part } from "../model.js";

/** Centimetres: standing on its grips, its face towards the viewer. */
export const gameController: Model = {
  concept: "game controller",
  aliases: ["controller", "gamepad", "video game controller", "game pad", "console controller"],
  realSize: 0.16,
  lies: true,
  bestTurn: -18,
  roles: {
    body: { colour: "#f1f1f4", material: "plastic" },
    dark: { colour: "#2c2f38", material: "rubber" },
    blue: { colour: "#3f86e0", material: "plastic" },
    red: { colour: "#e8473d", material: "plastic" },
    green: { colour: "#45b565", material: "plastic" },
    yellow: { colour: "#f5c23d", material: "plastic" },
  },
  parts: (coarseness) => {
    const lean = frame({ at: [0, 5.2, 0] });
    const s2 = (s: number) => [
      put(ellipsoid([3.3, 3.2, 1.8], { in: lean, at: [s * 4.2, 1, 0] }), 0.8),
      put(
        limb(
          [
            [s * 4.6, 0.4, -0.2],
            [s * 6.2, -2.4, -0.5],
            [s * 6.6, -4.4, -1],
          ],
          [1.9, 1.6, 1.35],
          lean,
        ),
        1.2,
      ),
    ];
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    const stick = (x: number, y: number) =>
      merged(
        placed(torus(1.35, 0.26, 48, 12), frame({ at: [x, y, 1.4], nod: 90 })),
        discAt([x, y, 1.2], 0.6, 1, 0.2, { nod: 90 }),
        discAt([x, y, 2], 1.05, 0.55, 0.22, { nod: 90 }),
      );
    const button = (x: number, y: number) => ballAt([x, y, 1.75], [0.55, 0.55, 0.42], {}, 28);
    return [
      ...blended(
        "body",
        [
          put(block([10, 4.6, 3], 1.4, { in: lean, at: [0, 1.2, 0] })),
          ...s2(1),
          ...s2(-1),
          paint("dark", ellipsoid([3.4, 1.8, 4], { in: lean, at: [0, -1.6, 2] })),
        ],
        { cell: 0.25 * coarseness },
      ),
      on(
        "dark",
        stick(-2, -0.7),
        stick(2, -0.7),
        boxAt([-4.4, 1.6, 1.75], [2.4, 0.8, 0.6], 0.2),
        boxAt([-4.4, 1.6, 1.75], [0.8, 2.4, 0.6], 0.2),
        boxAt([-4.6, 3.9, -0.4], [3.4, 0.9, 1.6], 0.4, { roll: 8 }),
        boxAt([4.6, 3.9, -0.4], [3.4, 0.9, 1.6], 0.4, { roll: -8 }),
        boxAt([-1.4, 2.2, 1.5], [0.9, 0.4, 0.3], 0.12),
        boxAt([1.4, 2.2, 1.5], [0.9, 0.4, 0.3], 0.12),
      ),
      on("blue", button(3.4, 1.6)),
      on("red", button(5.4, 1.6)),
      on("green", button(4.4, 0.6)),
      on("yellow", button(4.4, 2.6)),
    ];
  },
};
