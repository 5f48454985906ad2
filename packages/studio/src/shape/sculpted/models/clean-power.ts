import { ballAt, boxAt, cornered, frame, merged, placed, roundedRectangle, tube } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { rod, slab, turned } from "../pieces.js";

/** Metres: rows of cells on a leaning frame. */
export const solarPanel: Model = {
  concept: "solar panel",
  aliases: ["solar panels", "photovoltaic panel", "solar cell", "solar module"],
  realSize: 2,
  bestTurn: -28,
  roles: {
    cells: { colour: "#234a9a", material: "ceramic" },
    lines: { colour: "#c3d2ea", material: "plastic" },
    frame: { colour: "#cfd5dc", material: "metal" },
  },
  parts: () => {
    const lean = frame({ at: [0, 4.2, 0], nod: -52 });
    return [
      part(
        "frame",
        merged(
          placed(slab(roundedRectangle(16.6, 10.6, 0.2), 0.5, 0.12, { at: [0, 0, -0.15] }), lean),
          ...sides((s) => [
            rod([6 * s, 0.2, 3.0], [6 * s, 1.2, 2.2], 0.24, 12),
            rod([6 * s, 0.2, -3.4], [6 * s, 6.6, -2.4], 0.24, 12),
            rod([6 * s, 0.25, -3.6], [6 * s, 0.25, 3.4], 0.24, 12),
          ]),
          rod([-6, 0.25, -3.4], [6, 0.25, -3.4], 0.2, 12),
        ),
      ),
      part(
        "cells",
        placed(
          merged(
            ...[0, 1, 2, 3, 4, 5].flatMap((i) =>
              [0, 1, 2, 3].map((k) =>
                boxAt([-6.75 + 2.7 * i, -3.75 + 2.5 * k, 0.12], [2.58, 2.38, 0.2], 0.09),
              ),
            ),
          ),
          lean,
        ),
      ),
      part(
        "lines",
        placed(
          merged(
            ...[0, 1, 2, 3, 4, 5].flatMap((i) =>
              [-0.6, 0.6].map((x) => boxAt([-6.75 + 2.7 * i + x, 0, 0.21], [0.07, 9.8, 0.06], 0.02, {}, 1)),
            ),
          ),
          lean,
        ),
      ),
    ];
  },
};

/** Metres: three blades on a tall mast. */
export const windTurbine: Model = {
  concept: "wind turbine",
  aliases: ["wind generator", "wind mill turbine", "wind turbines"],
  realSize: 120,
  bestTurn: -22,
  roles: {
    mast: { colour: "#f7f6f2", material: "plastic" },
    blades: { colour: "#ffffff", material: "plastic", follows: 1.02 },
    hub: { colour: "#e4e6e8", material: "plastic", follows: 0.95 },
    lawn: { colour: "#7fae4e", material: "clay" },
  },
  parts: () => {
    const blade = tube(
      [
        [0, 0.2, 0],
        [0.1, 1.0, 0],
        [0.22, 2.2, 0],
        [0.12, 5, 0],
        [0, 8.0, 0],
      ],
      [0.24, 0.28, 0.46, 0.3, 0.05],
      {
        section: cornered(
          [
            [-1, -0.16, 0.1],
            [1, -0.06, 0.05],
            [1, 0.06, 0.05],
            [-1, 0.16, 0.1],
          ],
          true,
        ),
        up: [0, 0, 1],
        steps: 6,
        caps: "flat",
      },
    );
    const hub = frame({ at: [0, 15.2, 1.15] });
    return [
      part(
        "mast",
        turned(
          [
            [0, 0],
            [0.62, 0, 0.05],
            [0.3, 15.2, 0.05],
            [0, 15.2],
          ],
          {},
          40,
        ),
      ),
      part(
        "hub",
        merged(
          boxAt([0, 15.3, -0.35], [0.8, 0.8, 2.4], 0.35),
          ballAt([0, 15.2, 1.15], [0.55, 0.55, 0.62], {}, 36),
        ),
      ),
      part("blades", merged(...[12, 132, 252].map((roll) => placed(blade, frame({ in: hub, roll }))))),
      part(
        "lawn",
        turned(
          [
            [0, -0.2],
            [3.2, -0.2, 0.1],
            [3.1, 0.15, 0.2],
            [1.5, 0.4, 1],
            [0, 0.45],
          ],
          {},
          56,
        ),
      ),
    ];
  },
};
