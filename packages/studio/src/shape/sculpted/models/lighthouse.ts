import { around, ball, frame, instances, merged, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned } from "../pieces.js";

/** Radius of the tower at a height. */
const reach = (y: number) => 1.75 - (y / 9) * 0.75;

export const lighthouse: Model = {
  concept: "lighthouse",
  aliases: ["light house", "beacon"],
  realSize: 25,
  bestTurn: -20,
  roles: {
    bands: { colour: "#d8392f", material: "plastic" },
    walls: { colour: "#fbf7ee", material: "plastic" },
    gallery: { colour: "#3b3f4a", material: "matte plastic" },
    lamp: { colour: "#ffe27a", material: "ceramic" },
    door: { colour: "#4a6f8c", material: "plastic" },
    rock: { colour: "#8f8a86", material: "clay" },
  },
  parts: () => {
    const band = (from: number, to: number) =>
      turned(
        [
          [0, from],
          [reach(from), from, 0.02],
          [reach(to), to, 0.02],
          [0, to],
        ],
        { at: [0, 0.6, 0] },
      );
    const rails = around(14).map((f) =>
      rod([f.z[0] * 1.5, 9.9, f.z[2] * 1.5], [f.z[0] * 1.5, 10.6, f.z[2] * 1.5], 0.05, 8),
    );
    return [
      part(
        "rock",
        turned(
          [
            [0, 0],
            [2.7, 0, 0.3],
            [2.3, 0.7, 0.4],
            [0, 0.75],
          ],
          {},
          9 * 5,
        ),
      ),
      ...[0, 1, 2, 3, 4].map((i) => part(i % 2 ? "walls" : "bands", band(i * 1.8, (i + 1) * 1.8))),
      part("gallery", drum(1.62, 0.3, { at: [0, 9.75, 0] }, 0.1)),
      part("gallery", merged(...rails, placed(torus(1.5, 0.06, 64, 10), frame({ at: [0, 10.6, 0] })))),
      part("lamp", drum(0.82, 1.6, { at: [0, 10.7, 0] }, 0.1)),
      part("gallery", instances(rod([0, 9.9, 0.84], [0, 11.5, 0.84], 0.06, 8), around(8))),
      part(
        "bands",
        turned([
          [0, 11.4],
          [1.2, 11.4, 0.1],
          [0.9, 11.9, 0.6],
          [0.14, 12.7, 0.3],
          [0, 12.75],
        ]),
      ),
      part("gallery", placed(ball(0.18, 24), frame({ at: [0, 12.85, 0] }))),
      part("door", box([0.85, 1.5, 0.3], { at: [0, 1.35, 1.68], nod: -4 }, 0.08)),
      ...(
        [
          [4.1, 0],
          [6.6, -14],
          [7.6, 26],
        ] as const
      ).map(([y, turn]) =>
        part(
          "gallery",
          instances(box([0.42, 0.62, 0.2], { at: [0, y, reach(y - 0.6) - 0.02], nod: -4 }, 0.08), [
            frame({ turn }),
          ]),
        ),
      ),
    ];
  },
};
