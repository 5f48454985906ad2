import {
  ballAt,
  boxAt,
  cornered,
  frame,
  merged,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, rod, slab, turned } from "../pieces.js";

/** Decimetres: a barrel on a two-wheeled carriage, three balls beside it. */
export const cannon: Model = {
  concept: "cannon",
  aliases: ["old cannon", "pirate cannon", "field gun", "cannons", "artillery"],
  realSize: 2,
  bestTurn: -52,
  roles: {
    barrel: { colour: "#3d4048", material: "metal" },
    carriage: { colour: "#9a5f2e", material: "wood" },
    wheels: { colour: "#b0723a", material: "wood" },
    iron: { colour: "#3d4048", material: "metal" },
    balls: { colour: "#33363d", material: "metal" },
  },
  parts: () => {
    const lay = frame({ at: [0, 3.7, -0.4], nod: 90 - 12 });
    const wheel = (x: number) =>
      placed(
        merged(
          placed(torus(2.5, 0.28, 64, 14), frame({})),
          drum(0.55, 0.9, {}, 0.15, 28),
          ...Array.from({ length: 10 }, (_, i) => {
            const f = frame({ turn: 36 * i });
            return rod([f.z[0] * 0.4, 0, f.z[2] * 0.4], [f.z[0] * 2.4, 0, f.z[2] * 2.4], 0.17, 10);
          }),
        ),
        frame({ ...AXLE, at: [x, 2.8, 0] }),
      );
    return [
      part(
        "barrel",
        placed(
          turned(
            [
              [0, -4.0],
              [0.3, -4.0, 0.2],
              [0.38, -3.6, 0.3],
              [0.3, -3.3, 0.1],
              [1.25, -2.9, 0.4],
              [1.25, -0.4, 0.2],
              [1.38, -0.3, 0.1],
              [1.38, 0.1, 0.1],
              [1.1, 0.2, 0.2],
              [0.88, 4.0, 0.3],
              [1.12, 4.4, 0.2],
              [1.12, 4.8, 0.15],
              [0.62, 4.82, 0.05],
              [0.55, 3.8, 0.05],
              [0, 3.8],
            ],
            {},
            64,
          ),
          lay,
        ),
      ),
      part("wheels", merged(wheel(-1.9), wheel(1.9))),
      part(
        "iron",
        merged(
          ...sides((s) => [
            placed(
              placed(torus(2.7, 0.17, 64, 10), frame({ scale: [1, 1.5, 1] })),
              frame({ ...AXLE, at: [1.9 * s, 2.8, 0] }),
            ),
          ]),
          rod([-2.5, 2.8, 0], [2.5, 2.8, 0], 0.22, 16),
          placed(torus(1.3, 0.13, 48, 10), placedIn(lay, -1.6)),
        ),
      ),
      part(
        "carriage",
        merged(
          ...sides((s) => [
            slab(
              cornered(
                [
                  [-5.6, 0.3, 0.2],
                  [-4.6, 0.2, 0.2],
                  [1.4, 2.6, 0.3],
                  [1.5, 3.9, 0.2],
                  [0.2, 4.0, 0.3],
                  [-2.2, 2.5, 0.6],
                ],
                true,
              ),
              0.5,
              0.14,
              { at: [1.2 * s, 0, 0], turn: -90 },
            ),
          ]),
          boxAt([0, 0.9, -4.3], [2.6, 0.6, 0.9], 0.2),
          boxAt([0, 2.3, -0.6], [2.4, 0.5, 1.2], 0.2),
        ),
      ),
      part(
        "balls",
        merged(
          ballAt([3.6, 0.8, 2.6], 0.8, {}, 36),
          ballAt([3.5, 0.8, 4.2], 0.8, {}, 36),
          ballAt([4.9, 0.8, 3.5], 0.8, {}, 36),
          ballAt([4.0, 2.1, 3.43], 0.8, {}, 36),
        ),
      ),
    ];
  },
};

const placedIn = (lay: ReturnType<typeof frame>, y: number) => frame({ in: lay, at: [0, y, 0] });

/** Decimetres: a round black bomb with a burning fuse. */
export const bomb: Model = {
  concept: "bomb",
  aliases: ["cartoon bomb", "round bomb", "bombs"],
  realSize: 0.3,
  bestTurn: -20,
  roles: {
    shell: { colour: "#2a2c33", material: "ceramic" },
    neck: { colour: "#8d939c", material: "metal" },
    fuse: { colour: "#d9b27a", material: "fabric" },
    spark: { colour: "#ffb62e", material: "neon" },
  },
  parts: () => {
    const lean = frame({ at: [0, 4, 0], roll: -24, nod: 8 });
    const tip: Vector = [3.5, 9.0, 1.5];
    return [
      part("shell", ballAt([0, 4, 0], 4, {}, 80)),
      part("neck", placed(drum(1.25, 1.3, { at: [0, 4.25, 0] }, 0.3, 40), lean)),
      part("fuse", tube([[1.75, 8.1, 0.6], [2.1, 9.2, 0.8], [2.8, 9.7, 1.1], tip], 0.26, { sides: 14 })),
      part(
        "spark",
        merged(
          ballAt(tip, 0.5, {}, 20),
          ...Array.from({ length: 9 }, (_, i) => {
            const f = frame({ turn: 137.5 * i, nod: -70 + 16 * i });
            return rod(
              tip,
              [tip[0] + f.z[0] * 1.2, tip[1] + f.z[1] * 1.2, tip[2] + f.z[2] * 1.2],
              [0.2, 0.03],
              8,
            );
          }),
        ),
      ),
    ];
  },
};
