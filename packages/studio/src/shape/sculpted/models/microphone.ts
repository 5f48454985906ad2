import { cos, radians, sin } from "../../../math/exact.js";
import {
  ballAt,
  boxAt,
  type Corner,
  cornered,
  frame,
  lathe,
  merged,
  placed,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

const R = 3.3;

/** Centimetres: a stage microphone, head up. */
export const microphone: Model = {
  concept: "microphone",
  aliases: ["mic", "mike", "stage microphone", "handheld microphone"],
  realSize: 0.2,
  bestTurn: 0,
  lies: true,
  roles: {
    body: { colour: "#2c2e36", material: "matte plastic" },
    mesh: { colour: "#c9cdd3", material: "metal" },
    core: { colour: "#55585f", material: "matte plastic" },
    band: { colour: "#d9ab4a", material: "gold" },
    switch: { colour: "#e8443a", material: "plastic" },
  },
  parts: () => {
    const upright = frame({});
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), upright));
    const meridian = (turn: number) =>
      tube(
        Array.from({ length: 19 }, (_, i): Vector => {
          const t = radians(-70 + 9 * i);
          return [R * cos(t) * sin(radians(turn)), 17.4 + R * sin(t), R * cos(t) * cos(radians(turn))];
        }),
        0.16,
        { sides: 8, steps: 1 },
      );
    const hoops = [-52, -34, -17, 17, 34, 51, 66].map((t) =>
      placed(torus(R * cos(radians(t)), 0.16, 48, 8), frame({ at: [0, 17.4 + R * sin(radians(t)), 0] })),
    );
    const shaft: Corner[] = [
      [0, 0],
      [1.35, 0, 0.3],
      [1.5, 1.2, 0.3],
      [1.6, 6, 4],
      [2.3, 13.4, 0.6],
      [2.5, 14.6, 0.3],
      [0, 14.8],
    ];
    return [
      on("body", lathe(cornered(shaft), 72)),
      on("core", ballAt([0, 17.4, 0], R - 0.12)),
      on("mesh", ...hoops, ...Array.from({ length: 20 }, (_, i) => meridian(18 * i))),
      on(
        "band",
        placed(torus(R + 0.02, 0.42, 72, 14), frame({ at: [0, 17.4, 0] })),
        placed(torus(2.45, 0.3, 64, 12), frame({ at: [0, 14.5, 0] })),
      ),
      on("switch", boxAt([0, 9.4, 1.85], [0.8, 1.9, 0.7], 0.3)),
    ];
  },
};
