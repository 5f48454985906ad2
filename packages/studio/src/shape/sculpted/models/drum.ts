import { around, ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum as cylinder, rod, wire } from "../pieces.js";

/** Decimetres: a side drum with its sticks. */
export const drum: Model = {
  concept: "drum",
  aliases: ["snare drum", "toy drum", "marching drum"],
  realSize: 0.4,
  bestTurn: -12,
  roles: {
    shell: { colour: "#d8352f", material: "plastic" },
    skin: { colour: "#fbf4e4", material: "matte plastic" },
    hoops: { colour: "#e5b548", material: "gold" },
    cords: { colour: "#fbf1d8", material: "fabric" },
    sticks: { colour: "#d9a35f", material: "wood" },
  },
  top: { y: 3.32, halfWidth: 1.3, halfDepth: 1.3 },
  parts: () => {
    const zigzag = Array.from({ length: 17 }, (_, i) => {
      const z = frame({ turn: i * 22.5 }).z;
      return [z[0] * 2.13, i % 2 ? 0.5 : 2.75, z[2] * 2.13] as const;
    });
    const cords = zigzag.slice(0, -1).map((from, i) => rod(from, zigzag[i + 1]!, 0.055, 8));
    const hoop = (y: number) =>
      merged(
        cylinder(2.16, 0.42, { at: [0, y, 0] }, 0.1, 72),
        placed(torus(2.08, 0.1, 72, 12), frame({ at: [0, y + 0.22, 0] })),
      );
    const stick = (at: readonly [number, number, number], turn: number) => {
      const place = frame({ at, turn, nod: 3 });
      return placed(
        merged(
          wire(
            [
              [0, 0, -2.0],
              [0, 0, 1.0],
              [0, 0, 2.1],
            ],
            [0.14, 0.13, 0.07],
          ),
          placed(ball([0.13, 0.13, 0.2], 20), frame({ at: [0, 0, 2.2] })),
        ),
        place,
      );
    };
    return [
      part("shell", cylinder(2.05, 2.9, { at: [0, 1.65, 0] }, 0.05, 72)),
      part("hoops", hoop(0.35)),
      part("hoops", hoop(2.9)),
      part("skin", cylinder(1.98, 0.2, { at: [0, 3.16, 0] }, 0.06, 72)),
      part("cords", merged(...cords)),
      part(
        "hoops",
        instances(
          ball([0.12, 0.16, 0.1], 16),
          around(16).map((f, i) => ({
            ...f,
            origin: [f.z[0] * 2.16, i % 2 ? 0.5 : 2.75, f.z[2] * 2.16] as const,
          })),
        ),
      ),
      part("sticks", merged(stick([0.35, 3.42, 0.1], 62), stick([-0.2, 3.62, -0.1], -50))),
    ];
  },
};
