import { ballAt, frame, placed } from "../../mesh/index.js";
import { blended, cut, ellipsoid, halfSpace, paint, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: half a fruit with its stone. */
export const avocado: Model = {
  concept: "avocado",
  aliases: ["avocado half", "half avocado", "avocados"],
  realSize: 0.11,
  lies: true,
  bestTurn: -18,
  roles: {
    skin: { colour: "#3d6b35", material: "clay" },
    rim: { colour: "#b9d36a", material: "plastic" },
    flesh: { colour: "#ecefa0", material: "plastic" },
    stone: { colour: "#8a5530", material: "ceramic" },
  },
  parts: (coarseness) => {
    const lean = frame({ at: [0, 3.6, 0] });
    const pear = (grow: number) => [
      put(ellipsoid([3.7 + grow, 3.7 + grow, 3.4 + grow], { in: lean })),
      put(ellipsoid([2.3 + grow, 3 + grow, 2.1 + grow], { in: lean, at: [0, 4, -0.1] }), 3.4),
    ];
    const face = halfSpace([0, 3.6 + 0.28, 0.95], [0, -0.2756, -0.9613]);
    return [
      ...blended(
        "skin",
        [
          ...pear(0),
          cut(face, 0.25),
          paint("rim", ellipsoid([12, 14, 12], { in: lean })),
          paint("flesh", ellipsoid([2.5, 2.6, 9], { in: lean, at: [0, 1.9, 0] })),
          paint("flesh", ellipsoid([3.1, 3.1, 9], { in: lean })),
          paint("flesh", ellipsoid([1.7, 2.8, 9], { in: lean, at: [0, 3.5, 0] })),
          paint("skin", halfSpace([0, 3.6 + 0.2, 0.66], [0, 0.2756, 0.9613])),
        ],
        { cell: 0.15 * coarseness },
      ),
      part("stone", placed(ballAt([0, -0.5, 0.9], [1.7, 1.75, 1.3]), lean)),
    ];
  },
};
