import { ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { part } from "../model.js";
import { drum, turned } from "../pieces.js";
import { MAN, recoloured } from "./bases.js";
import type { Look } from "./look.js";
import * as outfits from "./outfits.js";
import { HEAD } from "./pose.js";

const onHead = (x: number, y: number, z: number) => ({ in: HEAD, at: [x, y, z] as const });

/** A clown: red nose and curls, painted cheeks, a ruff, pompons and a little hat aslant. */
export const CLOWN: Look = {
  ...MAN,
  concept: "clown",
  aliases: ["jester", "circus clown", "harlequin", "pierrot"],
  hair: "curls",
  hairColour: "#d9402b",
  skin: "#fbeadf",
  lashes: true,
  outfit: recoloured(outfits.SWEATER, {
    sweater: "#f4c63a",
    stripes: "#3b86d6",
    trousers: "#3b86d6",
    shoes: "#d93a34",
  }),
  roles: {
    "red nose": { colour: "#e5332c", material: "plastic" },
    ruff: { colour: "#fdf8ef", material: "fabric" },
    pompons: { colour: "#d93a34", material: "wool" },
    hat: { colour: "#8a4fc0", material: "felt" },
  },
  extras: () => {
    const folds = Array.from({ length: 18 }, (_, n) => frame({ turn: 20 * n }));
    const fold = placed(ball([0.34, 0.3, 0.62], 10), frame({ at: [0, 10.62, 1.0], nod: 10 }));
    const slant = frame({ ...onHead(0.75, 2.35, 0), roll: -17 });
    const cone = turned(
      [
        [0, 0],
        [0.95, 0, 0.12],
        [0.12, 2.1, 0.12],
        [0, 2.15],
      ],
      { in: slant },
      40,
    );
    const pompon = ball(0.3, 20);
    return [
      part("red nose", placed(ball(0.46, 32), frame(onHead(0, -0.26, 1.98)))),
      part(
        "ruff",
        merged(instances(fold, folds), placed(torus(0.8, 0.3, 40, 14), frame({ at: [0, 10.66, 0.04] }))),
      ),
      part(
        "pompons",
        merged(
          placed(pompon, frame({ at: [0, 9.25, 1.28] })),
          placed(pompon, frame({ at: [0, 8.15, 1.42] })),
          placed(ball(0.36, 20), frame({ in: slant, at: [0, 2.25, 0] })),
        ),
      ),
      part("hat", merged(cone, drum(1.08, 0.2, { in: slant, at: [0, 0.05, 0] }))),
    ];
  },
};
