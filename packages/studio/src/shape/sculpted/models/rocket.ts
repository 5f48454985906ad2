import {
  around,
  cornered,
  flowing,
  frame,
  instances,
  lathe,
  merged,
  placed,
  torus,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { drum, slab, turned } from "../pieces.js";

/** A toy rocket standing on its fins. */
export const rocket: Model = {
  concept: "rocket",
  aliases: ["rocket ship", "rocketship", "spaceship", "spacecraft", "space rocket"],
  realSize: 20,
  bestTurn: -18,
  roles: {
    hull: { colour: "#f7f4ee", material: "plastic" },
    nose: { colour: "#e2413a", material: "plastic" },
    fins: { colour: "#e2413a", material: "plastic" },
    rims: { colour: "#c3c8d0", material: "metal" },
    windows: { colour: "#4aa3dd", material: "ceramic" },
    nozzle: { colour: "#4a4e58", material: "metal" },
    flame: { colour: "#ff9a2e", material: "ceramic" },
  },
  parts: () => {
    const hull = lathe(
      flowing([
        [0, 1.5],
        [1.05, 1.5],
        [1.55, 2.6],
        [1.85, 4.6],
        [1.72, 6.6],
        [1.18, 8.4],
        [0, 8.4],
      ]),
      72,
    );
    const fin = slab(
      cornered(
        [
          [1.1, 1.6, 0.2],
          [2.4, 0.0, 0.3],
          [3.05, 0.0, 0.25],
          [2.95, 1.9, 0.5],
          [1.6, 4.2, 0.4],
        ],
        true,
      ),
      0.36,
      0.16,
    );
    // Square to the hull, deep enough that the hull's bulge stays behind its pane.
    const port = (y: number, r: number, z: number, lean: number) => {
      const hull = frame({ at: [0, y, z], nod: lean });
      return [
        part("rims", placed(torus(r, r * 0.2, 48, 16), frame({ in: hull, nod: 90, at: [0, 0, 0.02] }))),
        part("windows", placed(drum(r, 0.5, { nod: 90 }, 0.12), frame({ in: hull, at: [0, 0, -0.12] }))),
      ];
    };
    return [
      part("hull", hull),
      part(
        "nose",
        lathe(
          flowing([
            [0, 8.25],
            [1.22, 8.25],
            [1.0, 8.95],
            [0.52, 10.0],
            [0, 10.7],
          ]),
          64,
        ),
      ),
      part("rims", placed(torus(1.24, 0.1, 64, 12), frame({ at: [0, 8.28, 0] }))),
      part("rims", placed(torus(1.28, 0.12, 64, 12), frame({ at: [0, 1.75, 0] }))),
      part(
        "nozzle",
        turned([
          [0, 0.75],
          [1.0, 0.75, 0.08],
          [0.75, 1.6, 0.1],
          [0, 1.6],
        ]),
      ),
      part(
        "flame",
        merged(
          lathe(
            flowing([
              [0, 0],
              [0.3, 0.15],
              [0.62, 0.6],
              [0.5, 0.9],
              [0, 0.95],
            ]),
            32,
          ),
        ),
      ),
      part("fins", instances(fin, around(3, frame({ turn: -90 }), 30))),
      ...port(6.2, 0.72, 1.79, -6),
      ...port(4.3, 0.46, 1.87, 3),
    ];
  },
};
