import type { Mesh } from "../../../geometry.js";
import { frame, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum } from "../pieces.js";

/** The bellows fan out about a point below. */
const fanned = (mesh: Mesh, degrees: number) => placed(mesh, frame({ at: [0, -34, 0], roll: -degrees }));

const FOLDS = 11;

/** Centimetres: half drawn out, its keys at the left as one sees it. */
export const accordion: Model = {
  concept: "accordion",
  aliases: ["squeezebox", "accordions", "piano accordion", "concertina"],
  realSize: 0.5,
  bestTurn: -16,
  roles: {
    body: { colour: "#c8302e", material: "ceramic" },
    bellows: { colour: "#2c2a31", material: "matte plastic" },
    edges: { colour: "#e7b94f", material: "gold" },
    keys: { colour: "#faf7ef", material: "ceramic" },
    "black keys": { colour: "#23222a", material: "ceramic" },
    grille: { colour: "#e9e2d2", material: "metal" },
  },
  parts: () => {
    const angles = Array.from({ length: FOLDS }, (_, i) => -11 + (22 * i) / (FOLDS - 1));
    const up = (y: number) => y + 54;
    const left = (mesh: Mesh) => fanned(mesh, -17.5);
    const right = (mesh: Mesh) => fanned(mesh, 17);
    const whites = Array.from({ length: 12 }, (_, i) =>
      left(box([7, 2.3, 1.4], [-9.6, up(-15 + 2.55 * i), 8.2], 0.4)),
    );
    const blacks = [0, 1, 3, 4, 5, 7, 8, 10].map((i) =>
      left(box([4, 1.4, 1.4], [-8, up(-13.7 + 2.55 * i), 9.2], 0.4)),
    );
    const slots = [-9, -5.4, -1.8, 1.8, 5.4, 9].map((y) =>
      left(box([4.6, 1.1, 0.6], [-0.6, up(y), 9.2], 0.3)),
    );
    const buttons = Array.from({ length: 20 }, (_, i) =>
      right(
        drum(
          0.75,
          0.8,
          { ...AHEAD, at: [2.6 + 2.3 * (i % 2), up(-11 + 2.4 * Math.floor(i / 2)), 9.1] },
          0.3,
          16,
        ),
      ),
    );
    return [
      part(
        "body",
        merged(left(box([11, 34, 18], [0, up(0), 0], 2)), right(box([11, 34, 18], [1, up(0), 0], 2))),
      ),
      part(
        "bellows",
        merged(
          ...angles.map((a) => fanned(box([1.7, 32.6, 17], [0, up(0), 0], 0.8), a)),
          ...angles
            .slice(1)
            .map((a, i) => fanned(box([3, 30, 14.6], [0, up(0), 0], 0.8), (a + angles[i]!) / 2)),
        ),
      ),
      part(
        "edges",
        merged(
          ...[-13.2, 13.2].map((a) => fanned(box([1.1, 33.6, 17.8], [0, up(0), 0], 0.4), a)),
          left(box([9.4, 34, 0.6], [-8.8, up(0), 7.2], 0.25)),
          ...angles.flatMap((a) => [fanned(box([1.9, 2.2, 17.4], [0, up(16), 0], 0.5), a)]),
        ),
      ),
      part("body", left(box([9, 33.4, 8], [-8.6, up(0), 3], 1.2))),
      part("keys", merged(...whites, ...buttons)),
      part("black keys", merged(...blacks)),
      part("grille", merged(...slots)),
    ];
  },
};
