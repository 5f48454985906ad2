import { cornered, mirrored } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, AXLE, box, drum, rod, sideways, turned } from "../pieces.js";

function trainWheel(z: number, radius: number): Part[] {
  return [
    part("wheels", mirrored(drum(radius, 0.22, { ...AXLE, at: [0.88, radius, z] }, 0.06))),
    part("trim", mirrored(drum(radius * 0.74, 0.08, { ...AXLE, at: [0.98, radius, z] }, 0.03))),
    part("wheels", mirrored(drum(radius * 0.58, 0.08, { ...AXLE, at: [1.01, radius, z] }, 0.03))),
    part("brass", mirrored(drum(radius * 0.22, 0.16, { ...AXLE, at: [1.03, radius, z] }, 0.05))),
  ];
}

function engine(): Part[] {
  return [
    part("body", drum(0.92, 3.5, { ...AHEAD, at: [0, 2.05, 2.0] }, 0.12)),
    part("trim", drum(0.8, 0.5, { ...AHEAD, at: [0, 2.05, 3.75] }, 0.2)),
    part("brass", drum(0.2, 0.3, { ...AHEAD, at: [0, 2.05, 4.02] }, 0.09)),
    ...[0.75, 1.9, 3.05].map((z) => part("brass", drum(0.955, 0.14, { ...AHEAD, at: [0, 2.05, z] }, 0.05))),
    part("trim", box([1.9, 0.34, 5.6], [0, 1.05, 1.4], 0.12)),
    part("cab", box([2.1, 1.05, 1.7], [0, 1.6, -0.55], 0.14)),
    part("cab", box([2.1, 1.1, 0.16], [0, 2.55, 0.22], 0.07)),
    part("cab", mirrored(box([0.16, 1.2, 0.22], [0.97, 2.6, 0.18], 0.07))),
    part("cab", mirrored(box([0.16, 1.2, 0.22], [0.97, 2.6, -1.28], 0.07))),
    part("trim", box([2.0, 1.6, 0.9], [0, 2.3, -0.95], 0.1)),
    part(
      "roof",
      sideways(
        cornered(
          [
            [-1.75, 3.1, 0.1],
            [0.62, 3.1, 0.1],
            [0.55, 3.36, 0.16],
            [-1.68, 3.36, 0.16],
          ],
          true,
        ),
        2.46,
        0.1,
      ),
    ),
    part("brass", mirrored(drum(0.3, 0.1, { ...AHEAD, at: [0.62, 2.72, 0.3] }, 0.04))),
    part(
      "trim",
      turned(
        [
          [0, 0],
          [0.34, 0, 0.05],
          [0.3, 0.7, 0.2],
          [0.5, 1.0, 0.12],
          [0.54, 1.3, 0.08],
          [0.36, 1.3, 0.05],
          [0, 1.1],
        ],
        { at: [0, 2.75, 3.0] },
      ),
    ),
    part(
      "brass",
      turned(
        [
          [0, 0],
          [0.4, 0, 0.05],
          [0.38, 0.36, 0.3],
          [0, 0.56],
        ],
        { at: [0, 2.82, 1.95] },
      ),
    ),
    part(
      "brass",
      turned(
        [
          [0, 0],
          [0.3, 0, 0.05],
          [0.28, 0.3, 0.22],
          [0, 0.44],
        ],
        { at: [0, 2.84, 1.1] },
      ),
    ),
    part("brass", drum(0.24, 0.34, { ...AHEAD, at: [0, 3.12, 3.72] }, 0.08)),
    part("lights", drum(0.18, 0.1, { ...AHEAD, at: [0, 3.12, 3.9] }, 0.04)),
    ...[-0.7, 1.0, 2.4].flatMap((z) => trainWheel(z, 0.68)),
    ...trainWheel(3.65, 0.42),
    part("brass", mirrored(rod([1.13, 0.62, -0.7], [1.13, 0.62, 2.5], 0.1))),
    part("bumper", box([2.2, 0.34, 0.3], [0, 1.0, 4.25], 0.12)),
    part(
      "bumper",
      sideways(
        cornered(
          [
            [4.15, 0.12, 0.05],
            [5.1, 0.12, 0.06],
            [4.35, 0.86, 0.1],
            [4.15, 0.86, 0.05],
          ],
          true,
        ),
        1.5,
        0.05,
      ),
    ),
  ];
}

function coach(): Part[] {
  const panes = [-5.9, -4.7, -3.5].map((z) =>
    part("windows", mirrored(box([0.1, 0.78, 0.86], [1.06, 2.4, z], 0.05))),
  );
  return [
    part("coach", box([2.1, 1.95, 4.2], [0, 2.05, -4.7], 0.18)),
    part("cab", mirrored(box([0.06, 0.5, 4.0], [1.05, 1.48, -4.7], 0.03))),
    part("roof", box([2.34, 0.34, 4.5], [0, 3.1, -4.7], 0.16)),
    ...panes,
    part("trim", box([1.8, 0.3, 4.3], [0, 1.0, -4.7], 0.1)),
    part("trim", rod([0, 1.0, -1.2], [0, 1.0, -2.8], 0.16)),
    ...[-6.1, -3.3].flatMap((z) => trainWheel(z, 0.5)),
  ];
}

/** Metres, as a toy: a steam engine and its coach. */
export const train: Model = {
  concept: "train",
  aliases: ["locomotive", "steam train", "steam engine", "steam locomotive", "railway train", "toy train"],
  realSize: 16,
  bestTurn: -48,
  roles: {
    body: { colour: "#2f8f5b", material: "plastic" },
    cab: { colour: "#c9362e", material: "plastic", follows: 0.82 },
    coach: { colour: "#2f8f5b", material: "plastic", follows: 1 },
    trim: { colour: "#2d2f36", material: "matte plastic" },
    wheels: { colour: "#c9362e", material: "plastic" },
    brass: { colour: "#e3b04a", material: "gold" },
    bumper: { colour: "#c9362e", material: "plastic" },
    roof: { colour: "#3b3f4a", material: "matte plastic" },
    windows: { colour: "#f8e7b8", material: "ceramic" },
    lights: { colour: "#fff2be", material: "ceramic" },
  },
  parts: () => [...engine(), ...coach()],
};
