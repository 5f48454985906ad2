import { type Frame, frame, placed, roundedRectangle, sweep, type Waypoint } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { box, drum, rod } from "../pieces.js";

function ski(place: Frame): Part[] {
  const way: Waypoint[] = Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const tip = Math.max(0, (t - 0.86) / 0.14);
    const waist = 1 - 0.22 * (1 - (2 * t - 1) * (2 * t - 1));
    return {
      at: [0, 17.5 * t, 1.3 * tip * tip],
      radius: waist * Math.sqrt(Math.max(0.05, 1 - tip * tip * 0.92)),
    };
  });
  const board = sweep(way, { section: roundedRectangle(1.7, 0.3, 0.14), up: [0, 0, 1], caps: "flat" });
  const pieces: [string, Part["mesh"]][] = [
    ["skis", board],
    ["stripes", box([0.5, 4.2, 0.1], [0, 13.0, 0.12], 0.04)],
    ["stripes", box([0.9, 0.4, 0.1], [0, 10.3, 0.12], 0.04)],
    ["stripes", box([0.5, 3.4, 0.1], [0, 2.8, 0.12], 0.04)],
    ["bindings", box([1.15, 1.5, 0.5], [0, 8.9, 0.3], 0.18)],
    ["bindings", box([1.15, 1.2, 0.7], [0, 6.2, 0.35], 0.2)],
    ["bindings", box([0.7, 1.6, 0.3], [0, 7.5, 0.24], 0.1)],
  ];
  return pieces.map(([role, mesh]) => part(role, placed(mesh, place)));
}

function pole(place: Frame): Part[] {
  const pieces: [string, Part["mesh"]][] = [
    ["poles", rod([0, 0, 0], [0, 11, 0], [0.09, 0.13], 12)],
    ["bindings", drum(0.26, 1.7, { at: [0, 11.4, 0] }, 0.12, 20)],
    ["bindings", drum(0.7, 0.12, { at: [0, 1.0, 0] }, 0.05, 24)],
  ];
  return pieces.map(([role, mesh]) => part(role, placed(mesh, place)));
}

/** Decimetres: a pair with their poles, tips up. */
export const skis: Model = {
  concept: "skis",
  aliases: ["ski", "pair of skis", "skies", "snow skis"],
  realSize: 1.75,
  bestTurn: -18,
  lies: true,
  roles: {
    skis: { colour: "#2d7fd6", material: "plastic" },
    stripes: { colour: "#ffffff", material: "plastic" },
    bindings: { colour: "#2c2e35", material: "plastic" },
    poles: { colour: "#c9cdd4", material: "metal" },
  },
  parts: () => [
    ...ski(frame({ at: [-1.1, 0, 0], roll: 2 })),
    ...ski(frame({ at: [1.1, 0.5, 0], roll: -2 })),
    ...pole(frame({ at: [-2.9, 1.2, 0], roll: 3 })),
    ...pole(frame({ at: [2.9, 0.6, 0], roll: -4 })),
  ],
};
