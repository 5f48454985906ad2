import {
  ball,
  boxAt,
  type Corner,
  cornered,
  discAt,
  frame,
  instances,
  lathe,
  merged,
  mirrored,
  placed,
  torus,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const cone = (r: number): Corner[] => [
  [0, 0],
  [r, 0, 0.2],
  [r, 1.4, 0.2],
  [r * 0.9, 1.5, 0.2],
  [r * 0.36, 0.7, 0.4],
  [0, 0.6],
];

/** Centimetres: a loudspeaker with two drivers. */
export const speaker: Model = {
  concept: "speaker",
  aliases: ["loudspeaker", "speakers", "stereo speaker", "hi-fi speaker", "subwoofer"],
  realSize: 0.38,
  bestTurn: -28,
  roles: {
    body: { colour: "#8a5a36", material: "wood" },
    front: { colour: "#2a2c33", material: "matte plastic" },
    cones: { colour: "#4a4e59", material: "rubber" },
    rings: { colour: "#c9cdd3", material: "metal" },
    caps: { colour: "#e0a94a", material: "gold" },
  },
  top: { y: 38, halfWidth: 9, halfDepth: 9 },
  parts: () => {
    const on = (y: number, mesh: ReturnType<typeof lathe>) =>
      placed(mesh, frame({ at: [0, y, 11], nod: 90 }));
    const screws = [-1, 1].flatMap((x) => [-1, 1].map((y) => frame({ at: [x * 9, 19.8 + y * 15.6, 11.7] })));
    return [
      part("body", boxAt([0, 19.8, 0], [23, 36.4, 22], 1.4)),
      part("front", boxAt([0, 19.8, 10.7], [20.4, 33.8, 1.6], 0.7)),
      part(
        "cones",
        merged(on(12.8, lathe(cornered(cone(7.6)), 96)), on(28.6, lathe(cornered(cone(4.2)), 80))),
      ),
      part(
        "rings",
        merged(
          on(12.8, placed(torus(7.8, 0.5, 96, 16), frame({ at: [0, 1.2, 0] }))),
          on(28.6, placed(torus(4.4, 0.42, 80, 16), frame({ at: [0, 1.2, 0] }))),
        ),
      ),
      part(
        "caps",
        merged(
          placed(ball([2.6, 2.6, 1.4], 40), frame({ at: [0, 12.8, 11.7] })),
          placed(ball([1.6, 1.6, 1.1], 32), frame({ at: [0, 28.6, 11.7] })),
        ),
      ),
      part("rings", instances(ball([0.5, 0.5, 0.3], 16), screws)),
      part("front", mirrored(merged(discAt([8, 0, 7], 1.6, 2, 0.4), discAt([8, 0, -7], 1.6, 2, 0.4)))),
    ];
  },
};
