import { cornered, frame, mirrored, placed } from "../../mesh/index.js";
import { blended, block, ellipsoid, limb, paint, put, type Solid } from "../../solid/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, slab, turned } from "../pieces.js";

/** It turns a little towards the viewer, so that both wings are seen. */
const BANK = frame({ roll: 13, nod: -8 });
/** Lies flat: the second number of an outline runs backward. */
const FLAT = { nod: -90 } as const;

/** Metres, shortened as a toy is. */
export const airplane: Model = {
  concept: "airplane",
  aliases: ["aeroplane", "plane", "jet", "airliner", "aircraft", "jet plane", "passenger plane", "jumbo jet"],
  realSize: 30,
  bestTurn: -40,
  floats: true,
  roles: {
    body: { colour: "#f7f5ef", material: "plastic" },
    wings: { colour: "#e9ebef", material: "plastic", follows: 0.94 },
    fin: { colour: "#2c7fd0", material: "plastic" },
    engines: { colour: "#2c7fd0", material: "plastic" },
    windows: { colour: "#2a3a50", material: "ceramic" },
    trim: { colour: "#4a505c", material: "metal" },
  },
  parts: (coarseness) => {
    const panes: Solid[] = [];
    for (let z = -4.4; z < 4.4; z += 0.85) panes.push(block([4, 0.42, 0.36], 0.17, { at: [0, 2.95, z] }));
    const body = blended(
      "body",
      [
        put(
          limb(
            [
              [0, 2.5, 6.2],
              [0, 2.55, 4.6],
              [0, 2.6, -3.2],
              [0, 2.95, -6.4],
              [0, 3.4, -8.2],
            ],
            [0.95, 1.42, 1.45, 1.0, 0.3],
          ),
        ),
        put(ellipsoid([0.85, 0.8, 1.2], { at: [0, 2.35, 6.6] }), 0.6),
        put(ellipsoid([1.1, 0.7, 3.0], { at: [0, 1.5, -0.2] }), 0.6),
        ...panes.map((pane) => paint("windows", pane)),
        paint("windows", block([3.2, 0.5, 1.7], 0.1, { at: [0, 3.02, 6.35], nod: 14 })),
        paint("body", block([0.14, 1.2, 3], 0.05, { at: [0, 3.1, 6.4] })),
        paint("fin", block([4, 0.5, 14], 0.1, { at: [0, 1.72, -2.2], nod: 0 })),
      ],
      { cell: 0.23 * coarseness },
    );
    const wing = slab(
      cornered(
        [
          [0.6, -2.3, 0.4],
          [8.7, 2.2, 0.6],
          [9.0, 3.9, 0.5],
          [4.0, 2.5, 2],
          [0.6, 2.8, 0.4],
        ],
        true,
      ),
      0.46,
      0.2,
      { ...FLAT, at: [0, 1.75, 0.2], roll: 0 },
    );
    const tail = slab(
      cornered(
        [
          [0.2, -1.2, 0.2],
          [3.5, 0.7, 0.4],
          [3.6, 1.7, 0.4],
          [0.2, 1.0, 0.2],
        ],
        true,
      ),
      0.34,
      0.11,
      { ...FLAT, at: [0, 3.15, -6.9] },
    );
    const fin = slab(
      cornered(
        [
          [-1.5, 0, 0.2],
          [2.1, 0, 0.5],
          [0.6, 1.1, 1.5],
          [-0.6, 3.4, 0.5],
          [-1.9, 3.4, 0.4],
        ],
        true,
      ),
      0.42,
      0.12,
      { turn: -90, at: [0, 3.3, -6.6] },
    );
    // Its tip turned up, in the colour of the fin.
    const winglet = slab(
      cornered(
        [
          [-0.8, 0, 0.2],
          [0.8, 0, 0.3],
          [-0.4, 1.5, 0.3],
          [-1.2, 1.5, 0.3],
        ],
        true,
      ),
      0.3,
      0.12,
      { turn: -90, at: [8.8, 1.7, -2.85] },
    );
    const engine = turned(
      [
        [0, -1.1],
        [0.34, -1.1, 0.1],
        [0.62, 0.2, 0.6],
        [0.62, 0.9, 0.14],
        [0.48, 0.92, 0.06],
        [0.44, 0.6, 0.05],
        [0, 0.6],
      ],
      { ...AHEAD, at: [3.3, 1.05, 0.75] },
    );
    const cone = turned(
      [
        [0, 0],
        [0.4, 0, 0.05],
        [0.14, 0.24, 0.1],
        [0, 0.3],
      ],
      { ...AHEAD, at: [3.3, 1.05, 1.36] },
    );
    const pylon = slab(
      cornered(
        [
          [-1.0, 0, 0.1],
          [0.5, 0, 0.1],
          [0.3, 0.5, 0.1],
          [-1.0, 0.5, 0.1],
        ],
        true,
      ),
      0.2,
      0.06,
      { turn: -90, at: [3.3, 1.42, 0.5] },
    );
    const level = [
      ...body,
      part("wings", mirrored(wing)),
      part("wings", mirrored(tail)),
      part("fin", fin),
      part("fin", mirrored(winglet)),
      part("engines", mirrored(engine)),
      part("trim", mirrored(cone)),
      part("wings", mirrored(pylon)),
    ];
    return level.map(({ role, mesh }) => part(role, placed(mesh, BANK)));
  },
};
