import { frame } from "../../mesh/index.js";
import { blended, ellipsoid, limb, paint, put } from "../../solid/index.js";
import type { Model } from "../model.js";

/** A place on the globe by longitude and latitude, pushed out of it. */
const on = (longitude: number, latitude: number, out = 1): readonly [number, number, number] => {
  const d = frame({ turn: longitude, nod: -latitude }).z;
  return [d[0] * out, d[1] * out, d[2] * out];
};

/** A continent as a thick line through places on the globe. */
const land = (places: readonly (readonly [number, number, number])[]) =>
  paint(
    "land",
    limb(
      places.map(([longitude, latitude]) => on(longitude, latitude)),
      places.map(([, , radius]) => radius),
    ),
  );

export const earth: Model = {
  concept: "earth",
  aliases: ["planet earth", "the earth", "world"],
  realSize: 1,
  bestTurn: 0,
  floats: true,
  roles: {
    sea: { colour: "#2f7fd0", material: "plastic" },
    land: { colour: "#58a84a", material: "plastic" },
    ice: { colour: "#fbfdff", material: "plastic" },
  },
  parts: (coarseness) =>
    blended(
      "sea",
      [
        put(ellipsoid(1, {})),
        land([
          [-2, 14, 0.3],
          [14, 14, 0.36],
          [30, 8, 0.3],
          [24, -10, 0.26],
          [24, -26, 0.18],
        ]),
        land([
          [38, 8, 0.16],
          [48, 10, 0.08],
        ]),
        land([
          [46, 24, 0.16],
          [50, 18, 0.12],
        ]),
        land([
          [-6, 41, 0.1],
          [4, 47, 0.13],
          [18, 50, 0.18],
          [34, 56, 0.26],
          [60, 58, 0.34],
          [88, 58, 0.38],
          [118, 58, 0.34],
          [150, 64, 0.2],
        ]),
        land([
          [12, 62, 0.1],
          [22, 68, 0.1],
        ]),
        land([
          [13, 44, 0.06],
          [17, 39, 0.05],
        ]),
        land([
          [-4, 54, 0.05],
          [-2, 51, 0.05],
        ]),
        land([
          [66, 42, 0.22],
          [80, 26, 0.2],
          [78, 12, 0.07],
        ]),
        land([
          [100, 36, 0.3],
          [104, 20, 0.14],
        ]),
        land([
          [124, -26, 0.18],
          [136, -25, 0.22],
          [146, -30, 0.14],
        ]),
        land([
          [47, -17, 0.05],
          [45, -23, 0.05],
        ]),
        land([
          [-150, 64, 0.2],
          [-120, 58, 0.28],
          [-100, 52, 0.32],
          [-85, 42, 0.26],
          [-100, 30, 0.2],
          [-98, 18, 0.07],
          [-84, 10, 0.05],
        ]),
        land([
          [-76, 4, 0.12],
          [-60, -6, 0.28],
          [-52, -10, 0.24],
          [-62, -26, 0.16],
          [-68, -42, 0.09],
          [-71, -52, 0.05],
        ]),
        land([
          [-42, 72, 0.18],
          [-42, 66, 0.1],
        ]),
        paint("ice", ellipsoid([0.42, 0.1, 0.42], { at: [0, 0.985, 0] })),
        paint("ice", ellipsoid([0.5, 0.12, 0.5], { at: [0, -0.97, 0] })),
      ],
      { cell: 0.05 * coarseness },
    ),
};
