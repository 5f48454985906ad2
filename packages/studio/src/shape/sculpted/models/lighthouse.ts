import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { around, ball, frame, instances, merged, placed, torus, type Vector } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned } from "../pieces.js";

const BASE = 0.9;
/** Radius of the tower at a height over its base: it flares at its foot. */
const reach = (y: number) => 1.02 + 0.5 * (1 - y / 9) + 0.36 * (1 - y / 9) ** 4;

export const lighthouse: Model = {
  concept: "lighthouse",
  aliases: ["light house", "beacon"],
  realSize: 25,
  bestTurn: -20,
  roles: {
    bands: { colour: "#c8352c", material: "matte plastic" },
    walls: { colour: "#f6f1e6", material: "matte plastic" },
    gallery: { colour: "#343944", material: "matte plastic" },
    lamp: { colour: "#ffe9a0", material: "ceramic" },
    door: { colour: "#3f6683", material: "matte plastic" },
    rock: { colour: "#8a857f", material: "stone" },
  },
  parts: (coarseness) => {
    const band = (from: number, to: number) => {
      const steps = 5;
      const side = Array.from({ length: steps + 1 }, (_, i): readonly [number, number, number] => {
        const y = from + ((to - from) * i) / steps;
        return [reach(y), y, 0.02];
      });
      return turned([[0, from], ...side, [0, to]], { at: [0, BASE, 0] }, 72);
    };
    const random = randomFrom("lighthouse");
    const rocks = Array.from({ length: 15 }, (_, i) => {
      const a = radians(24 * i + 10 * random());
      const r = 2.1 + 0.35 * random();
      const size: Vector = [0.62 + 0.35 * random(), 0.4 + 0.35 * random(), 0.6 + 0.3 * random()];
      return put(
        ellipsoid(size, { at: [r * sin(a), 0.32, r * cos(a)], turn: 360 * random(), roll: 30 * random() }),
        0.12,
      );
    });
    const rails = around(14).map((f) =>
      rod([f.z[0] * 1.52, 10.15, f.z[2] * 1.52], [f.z[0] * 1.52, 10.95, f.z[2] * 1.52], 0.032, 8),
    );
    const hoop = (y: number, r = 0.035) => placed(torus(1.52, r, 64, 8), frame({ at: [0, y, 0] }));
    // Corbels carry the gallery.
    const corbel = box([0.12, 0.34, 0.42], { at: [0, 9.72, 1.16], nod: 24 }, 0.03);
    const pane = (y: number, turn: number) => {
      const place = frame({ turn });
      const z = reach(y - BASE);
      return {
        frame: placed(box([0.5, 0.74, 0.16], { at: [0, y, z - 0.02], nod: -5 }, 0.06), place),
        dark: placed(box([0.34, 0.58, 0.16], { at: [0, y, z + 0.02], nod: -5 }, 0.05), place),
        sill: placed(box([0.58, 0.08, 0.24], { at: [0, y - 0.4, z + 0.02] }, 0.03), place),
      };
    };
    const panes = [pane(3.7, 4), pane(5.5, -16), pane(7.3, 20)];
    return [
      ...blended(
        "rock",
        [
          put(ellipsoid([2.35, 0.95, 2.35], { at: [0, 0.1, 0] })),
          ...rocks,
          cut(halfSpace([0, 0, 0], [0, 1, 0]), 0.02),
        ],
        { cell: 0.155 * coarseness },
      ),
      part(
        "walls",
        merged(...[1, 3].map((i) => band(i * 1.8, (i + 1) * 1.8)), ...panes.map((one) => one.sill)),
      ),
      part("bands", merged(...[0, 2, 4].map((i) => band(i * 1.8, (i + 1) * 1.8)))),
      part(
        "gallery",
        merged(
          drum(1.62, 0.16, { at: [0, 10.05, 0] }, 0.05, 72),
          drum(1.2, 0.2, { at: [0, 9.88, 0] }, 0.06, 72),
          instances(corbel, around(12)),
          ...rails,
          hoop(10.95, 0.045),
          hoop(10.68),
          hoop(10.42),
        ),
      ),
      // A low wall, the lantern's panes between bars, and the lens within.
      part("walls", drum(0.92, 0.5, { at: [0, 10.36, 0] }, 0.06, 64)),
      part("lamp", drum(0.8, 1.3, { at: [0, 11.2, 0] }, 0.06, 64)),
      part(
        "gallery",
        merged(
          instances(rod([0, 10.55, 0.84], [0, 11.9, 0.84], 0.035), around(10)),
          placed(torus(0.84, 0.035, 64, 8), frame({ at: [0, 11.2, 0] })),
          placed(torus(0.86, 0.06, 64, 8), frame({ at: [0, 10.62, 0] })),
          ...panes.map((one) => one.dark),
          placed(ball(0.14, 24), frame({ at: [0, 13.28, 0] })),
          rod([0, 13.2, 0], [0, 13.95, 0], [0.03, 0.012], 8),
        ),
      ),
      part("walls", merged(...panes.map((one) => one.frame))),
      part(
        "bands",
        turned(
          [
            [0, 11.8],
            [1.12, 11.8, 0.05],
            [1.14, 11.92, 0.05],
            [0.86, 12.32, 0.5],
            [0.2, 13.05, 0.3],
            [0.13, 13.2, 0.03],
            [0, 13.22],
          ],
          {},
          72,
        ),
      ),
      // A door in its frame, two steps before it.
      part("walls", box([1.06, 1.72, 0.3], { at: [0, 1.72, 1.74], nod: -8 }, 0.06)),
      part("door", box([0.78, 1.48, 0.3], { at: [0, 1.66, 1.78], nod: -8 }, 0.05)),
      part("gallery", placed(ball(0.06, 14), frame({ at: [0.27, 1.6, 1.96] }))),
      part(
        "rock",
        merged(box([1.3, 0.22, 0.7], [0, 0.82, 2.05], 0.05), box([1.5, 0.24, 0.8], [0, 0.6, 2.3], 0.05)),
      ),
    ];
  },
};
