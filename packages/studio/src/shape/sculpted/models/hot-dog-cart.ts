import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  boxAt,
  frame,
  instances,
  leaf,
  merged,
  placed,
  torus,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, wire } from "../pieces.js";

const PANELS = 8;

/** A point of the sunshade: angle about the pole, and 0 at the top to 1 at the rim. */
function shade(angle: number, out: number): Vector {
  const r = 84 * out;
  return [r * sin(radians(angle)) - 6, 226 - 40 * out * out, r * cos(radians(angle))];
}

/** Centimetres: a street vendor's cart under a sunshade. */
export const hotDogCart: Model = {
  concept: "hot dog cart",
  aliases: [
    "hotdog cart",
    "food cart",
    "hot dog stand",
    "hotdog stand",
    "street food cart",
    "vendor cart",
    "ice cream cart",
    "street vendor cart",
  ],
  realSize: 2.3,
  bestTurn: -22,
  roles: {
    body: { colour: "#d8463f", material: "plastic" },
    steel: { colour: "#cfd4da", material: "brushed metal" },
    shade: { colour: "#d8463f", material: "fabric", follows: 1 },
    panels: { colour: "#f6c744", material: "fabric" },
    tyres: { colour: "#2a2b30", material: "rubber" },
    spokes: { colour: "#f3f1ea", material: "plastic" },
    bun: { colour: "#e3a75a", material: "clay" },
    sausage: { colour: "#a8452f", material: "plastic" },
    mustard: { colour: "#f7c92e", material: "plastic" },
    sign: { colour: "#fbf3e2", material: "plastic" },
  },
  parts: () => {
    const panel = (k: number) =>
      leaf(
        (u, v) => shade(45 * k + 45 * u, 0.02 + 0.98 * v),
        () => 1.6,
        8,
        16,
      );
    const every = (odd: number) =>
      merged(...Array.from({ length: PANELS / 2 }, (_, i) => panel(2 * i + odd)));
    const wheel = frame({ ...AHEAD, at: [-22, 33, 38] });
    const both = (mesh: Parameters<typeof placed>[0]) =>
      merged(placed(mesh, wheel), placed(mesh, frame({ ...AHEAD, at: [-22, 33, -38] })));
    const squiggle: Vector[] = Array.from({ length: 13 }, (_, i) => [
      -20 + (i * 40) / 12,
      70.4 + (i % 2 ? 2 : -2),
      44.4,
    ]);
    return [
      part("body", boxAt([0, 66, 0], [124, 56, 66], 5)),
      part(
        "steel",
        merged(
          boxAt([0, 95, 0], [132, 5, 74], 2),
          boxAt([0, 40, 0], [118, 5, 62], 2),
          box([44, 16, 34], [34, 104, -8], 3),
          drum(15, 8, { at: [34, 113, -8] }, 3),
          rod([34, 116, -8], [34, 122, -8], 2.4),
          box([34, 10, 30], [-40, 101, -10], 2),
        ),
      ),
      part(
        "steel",
        merged(
          rod([-6, 94, 0], [-6, 226, 0], 2.6),
          wire(
            [
              [60, 82, -24],
              [86, 88, -24],
              [90, 88, 0],
              [86, 88, 24],
              [60, 82, 24],
            ],
            2.2,
            { steps: 8 },
          ),
          rod([52, 40, 20], [52, 0, 20], 2.4),
          rod([52, 40, -20], [52, 0, -20], 2.4),
        ),
      ),
      part("shade", every(0)),
      part("panels", every(1)),
      part("panels", drum(3, 5, { at: [-6, 227, 0] }, 1.2)),
      part("tyres", both(torus(30, 3, 80, 16))),
      part(
        "spokes",
        both(
          merged(
            torus(26, 1.6, 72, 12),
            instances(rod([0, 0, 2], [0, 0, 26], 1.2, 10), around(10)),
            drum(5, 7, {}, 1.4),
          ),
        ),
      ),
      part("sign", boxAt([0, 70, 33.4], [78, 34, 2.4], 1.1)),
      part(
        "bun",
        merged(
          ...[-6, 6].map((d) =>
            wire(
              [
                [-23, 69 + d, 37],
                [-12, 67.4 + d, 37.6],
                [12, 67.4 + d, 37.6],
                [23, 69 + d, 37],
              ],
              6,
              { sides: 22, steps: 8 },
            ),
          ),
        ),
      ),
      part(
        "sausage",
        wire(
          [
            [-29, 72, 40],
            [-12, 69, 40.4],
            [12, 69, 40.4],
            [29, 72, 40],
          ],
          4.6,
          { sides: 22, steps: 8 },
        ),
      ),
      part("mustard", wire(squiggle, 1.2, { sides: 10, steps: 5 })),
      part(
        "mustard",
        merged(drum(4, 15, { at: [-50, 112, -8] }, 1.4), rod([-50, 119, -8], [-50, 126, -8], [2.4, 0.7])),
      ),
      part(
        "body",
        merged(drum(4, 15, { at: [-38, 112, -8] }, 1.4), rod([-38, 119, -8], [-38, 126, -8], [2.4, 0.7])),
      ),
    ];
  },
};
