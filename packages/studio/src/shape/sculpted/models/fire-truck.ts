import { cornered, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, axle, box, drum, rod, sideways, WHEEL_ROLES, wheelArch } from "../pieces.js";

/** Metres. */
export const fireTruck: Model = {
  concept: "fire truck",
  aliases: ["fire engine", "firetruck", "ladder truck"],
  realSize: 8,
  bestTurn: -48,
  roles: {
    body: { colour: "#d9302b", material: "plastic" },
    stripe: { colour: "#fff6e6", material: "plastic" },
    windows: { colour: "#27364a", material: "ceramic" },
    ladder: { colour: "#d7dbe2", material: "metal" },
    beacons: { colour: "#3f8ff0", material: "ceramic" },
    trim: { colour: "#34363e", material: "matte plastic" },
    shutters: { colour: "#c3c8d0", material: "plastic" },
    lights: { colour: "#fff3c4", material: "ceramic" },
    ...WHEEL_ROLES,
  },
  top: { y: 3.9, halfWidth: 0.4, halfDepth: 1 },
  parts: () => {
    const shell = sideways(
      cornered(
        [
          [-3.8, 0.65, 0.25],
          ...wheelArch(-2.1, 0.68, 0.86, 0.65),
          ...wheelArch(2.3, 0.68, 0.86, 0.65),
          [3.8, 0.65, 0.3],
          [3.8, 1.9, 0.35],
          [3.55, 3.2, 0.45],
          [1.2, 3.2, 0.3],
          [1.2, 2.75, 0.1],
          [-3.8, 2.75, 0.3],
        ],
        true,
      ),
      2.5,
      0.13,
    );
    // Two rails over each other on either side, braced, the rungs between the lower ones.
    const at = (z: number, over = 0): readonly [number, number] => [3.3 + 0.075 * (z + 3.7) + over, z];
    const ends = [-3.7, 3.1] as const;
    const bays = Array.from({ length: 12 }, (_, i) => -3.55 + i * 0.59);
    const side = merged(
      ...[0, 0.3].map((over) => {
        const [[y0, z0], [y1, z1]] = [at(ends[0], over), at(ends[1], over)];
        return rod([0.42, y0, z0], [0.42, y1, z1], 0.065, 12);
      }),
      ...bays.slice(1).map((z, i) => {
        const [[y0, z0], [y1, z1]] = [at(bays[i]!, i % 2 ? 0.3 : 0), at(z, i % 2 ? 0 : 0.3)];
        return rod([0.42, y0, z0], [0.42, y1, z1], 0.035, 8);
      }),
    );
    const rungs = bays.map((z) => rod([-0.42, at(z)[0], z], [0.42, at(z)[0], z], 0.045, 10));
    const shutter = (z: number) => [
      part("shutters", mirrored(box([0.1, 1.2, 1.05], [1.24, 2.0, z], 0.04))),
      part(
        "trim",
        mirrored(merged(...[1.65, 1.9, 2.15, 2.4].map((y) => box([0.06, 0.04, 1.0], [1.29, y, z], 0.015)))),
      ),
    ];
    return [
      part("body", shell),
      part("stripe", mirrored(box([0.08, 0.2, 7.3], [1.25, 1.28, -0.05], 0.03))),
      part("windows", box([2.1, 0.95, 0.12], { at: [0, 2.42, 3.7], nod: -11 }, 0.05)),
      part("windows", mirrored(box([0.1, 0.85, 0.95], [1.24, 2.45, 2.85], 0.05))),
      part("windows", mirrored(box([0.1, 0.85, 0.75], [1.24, 2.45, 1.8], 0.05))),
      ...[0.4, -0.85, -3.1].flatMap(shutter),
      part("ladder", merged(mirrored(side), ...rungs)),
      // The turntable that carries it, and the cradle in which it rests.
      part("trim", drum(0.78, 0.22, { at: [0, 2.83, -2.5] }, 0.06)),
      part("stripe", drum(0.56, 0.2, { at: [0, 3.0, -2.5] }, 0.06)),
      part("trim", mirrored(box([0.12, 0.62, 0.8], [0.54, 3.28, -2.5], 0.05))),
      part("trim", mirrored(box([0.12, 1.0, 0.16], [0.55, 3.22, 0.8], 0.05))),
      part("trim", box([1.2, 0.14, 0.2], [0, 3.5, 0.8], 0.05)),
      part("trim", box([1.9, 0.14, 0.46], [0, 3.24, 2.75], 0.06)),
      part("beacons", mirrored(drum(0.2, 0.34, { at: [0.76, 3.42, 2.75] }, 0.12, 28))),
      part("trim", box([2.54, 0.34, 0.34], [0, 0.75, 3.75], 0.14)),
      part("trim", box([2.54, 0.34, 0.34], [0, 0.75, -3.75], 0.14)),
      part("shutters", box([1.2, 0.42, 0.12], [0, 1.35, 3.8], 0.05)),
      part("lights", mirrored(drum(0.2, 0.14, { ...AHEAD, at: [0.92, 1.35, 3.82] }, 0.07))),
      part("trim", box([1.9, 0.45, 6.8], [0, 0.88, 0], 0.1)),
      ...axle(2.3, 2.54, 0.68, 0.48),
      ...axle(-2.1, 2.54, 0.68, 0.5),
    ];
  },
};
