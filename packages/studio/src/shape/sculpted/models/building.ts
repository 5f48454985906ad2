import { merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { box, rod } from "../pieces.js";

/** Metres, simplified: a block of flats with a shop at its foot. */
export const building: Model = {
  concept: "building",
  aliases: ["apartment building", "apartment block", "office building", "block of flats", "townhouse"],
  realSize: 18,
  bestTurn: -32,
  roles: {
    walls: { colour: "#d98b6a", material: "clay" },
    windows: { colour: "#8fc7e4", material: "ceramic" },
    trim: { colour: "#fbf2e2", material: "clay" },
    roof: { colour: "#6d5a58", material: "clay" },
    awning: { colour: "#2f8f83", material: "fabric" },
    door: { colour: "#6b3f28", material: "wood" },
    plants: { colour: "#5da446", material: "clay" },
  },
  top: { y: 8.75, halfWidth: 0.5, halfDepth: 1 },
  parts: () => {
    const storeys = [3.35, 5.15, 6.95];
    const windows = storeys.flatMap((y) => [-1.65, 0, 1.65].map((x) => [x, y] as const));
    return [
      part("walls", box([5.2, 8.4, 4.4], [0, 4.2, 0], 0.12)),
      part(
        "trim",
        merged(
          box([5.5, 0.3, 4.7], [0, 2.3, 0], 0.1),
          box([5.6, 0.4, 4.8], [0, 8.4, 0], 0.12),
          box([5.4, 0.24, 4.6], [0, 0.12, 0], 0.08),
        ),
      ),
      part(
        "roof",
        merged(
          box([4.9, 0.3, 4.1], [0, 8.6, 0], 0.1),
          box([1.4, 1.0, 1.2], [-1.2, 9.1, -0.6], 0.1),
          box([0.6, 1.3, 0.6], [1.5, 9.2, -1.0], 0.08),
        ),
      ),
      part("trim", merged(...windows.map(([x, y]) => box([1.05, 1.25, 0.14], [x, y, 2.19], 0.05)))),
      part("windows", merged(...windows.map(([x, y]) => box([0.85, 1.05, 0.14], [x, y, 2.22], 0.04)))),
      part("trim", merged(...windows.map(([x, y]) => box([1.2, 0.14, 0.34], [x, y - 0.66, 2.3], 0.05)))),
      part(
        "plants",
        merged(
          ...windows
            .filter((_, i) => i % 4 === 1)
            .map(([x, y]) => box([0.95, 0.3, 0.26], [x, y - 0.45, 2.38], 0.13)),
        ),
      ),
      part(
        "trim",
        mirrored(
          merged(
            ...storeys.flatMap((y) => [-1.1, 1.1].map((z) => box([0.14, 1.25, 1.05], [2.59, y, z], 0.05))),
          ),
        ),
      ),
      part(
        "windows",
        mirrored(
          merged(
            ...storeys.flatMap((y) => [-1.1, 1.1].map((z) => box([0.14, 1.05, 0.85], [2.62, y, z], 0.04))),
          ),
        ),
      ),
      part("door", box([0.95, 1.75, 0.16], [-1.55, 0.95, 2.2], 0.05)),
      part("windows", box([2.5, 1.25, 0.16], [0.75, 1.1, 2.18], 0.05)),
      part(
        "awning",
        merged(
          ...[0, 1, 2, 3, 4].map((i) =>
            box([0.42, 0.1, 1.1], { at: [-0.3 + i * 0.56, 2.0, 2.65], nod: 24 }, 0.04),
          ),
        ),
      ),
      part(
        "trim",
        merged(
          ...[0, 1, 2, 3].map((i) =>
            box([0.16, 0.09, 1.1], { at: [-0.02 + i * 0.56, 2.0, 2.65], nod: 24 }, 0.03),
          ),
        ),
      ),
      part("door", rod([-1.25, 0.9, 2.28], [-1.25, 1.1, 2.28], 0.05, 10)),
    ];
  },
};
