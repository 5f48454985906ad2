import { boxAt, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, wire } from "../pieces.js";

/** Centimetres: a guitar amplifier. */
export const amplifier: Model = {
  concept: "amplifier",
  aliases: ["amp", "guitar amp", "guitar amplifier", "combo amp", "bass amp"],
  realSize: 0.56,
  bestTurn: -24,
  roles: {
    case: { colour: "#26282e", material: "leather" },
    grille: { colour: "#b9a27c", material: "fabric" },
    panel: { colour: "#d9ab4a", material: "brushed metal" },
    knobs: { colour: "#1d1f24", material: "plastic" },
    pointers: { colour: "#ffffff", material: "plastic" },
    metal: { colour: "#c9ced4", material: "chrome" },
    piping: { colour: "#f2ead8", material: "plastic" },
    light: { colour: "#ff4b3a", material: "neon" },
  },
  top: { y: 50, halfWidth: 24, halfDepth: 9 },
  parts: () => {
    const dials = [-15, -10, -5, 0, 5, 10, 15];
    const threads = Array.from({ length: 22 }, (_, i) => box([47, 0.24, 0.3], [0, 6 + i * 1.36, 13.12], 0.1));
    return [
      part("case", boxAt([0, 26, 0], [56, 48, 25], 2.6)),
      part("grille", merged(boxAt([0, 20.4, 12.3], [49, 32, 1.6], 0.6), ...threads)),
      part(
        "piping",
        wire(
          [
            [-24.8, 4, 13],
            [24.8, 4, 13],
            [24.8, 37, 13],
            [-24.8, 37, 13],
          ],
          0.5,
          { closed: true, steps: 1, sides: 10 },
        ),
      ),
      part("panel", boxAt([0, 43, 12.2], [50, 8.4, 1], 0.4)),
      part("knobs", merged(...dials.map((x) => drum(1.55, 1.8, { ...AHEAD, at: [x, 43, 13.4] }, 0.4)))),
      part(
        "pointers",
        merged(
          ...dials.map((x, i) =>
            box([0.36, 1.2, 0.3], { at: [x, 43, 14.3], roll: ((i * 47) % 120) - 60 }, 0.12),
          ),
        ),
      ),
      part("light", drum(0.8, 0.9, { ...AHEAD, at: [20.4, 43, 13] }, 0.3)),
      part("metal", drum(1, 0.8, { ...AHEAD, at: [-20.4, 43, 13] }, 0.3)),
      part(
        "metal",
        mirrored(
          merged(...[3.4, 48.6].flatMap((y) => [-11, 11].map((z) => box([4, 4, 4], [26.6, y, z], 1.2)))),
        ),
      ),
      part(
        "case",
        wire(
          [
            [-11, 49.6, 0],
            [-9.6, 52.6, 0],
            [0, 53.4, 0],
            [9.6, 52.6, 0],
            [11, 49.6, 0],
          ],
          1.2,
          { steps: 8 },
        ),
      ),
      part(
        "knobs",
        mirrored(merged(drum(2, 3, { at: [22, 1.4, 8] }, 0.5), drum(2, 3, { at: [22, 1.4, -8] }, 0.5))),
      ),
    ];
  },
};
