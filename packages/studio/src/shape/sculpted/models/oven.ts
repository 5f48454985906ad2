import { boxAt, discAt, frame, instances, merged, rod, torus, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a free-standing cooker with four burners. */
export const oven: Model = {
  concept: "oven",
  aliases: ["stove", "cooker", "kitchen stove", "gas stove", "range cooker", "stovetop"],
  realSize: 0.95,
  bestTurn: -28,
  roles: {
    body: { colour: "#e9ebee", material: "plastic" },
    door: { colour: "#e9ebee", material: "plastic", follows: 0.97 },
    window: { colour: "#26282e", material: "plastic" },
    racks: { colour: "#8b9099", material: "metal" },
    hob: { colour: "#2c2f36", material: "plastic" },
    burners: { colour: "#15161a", material: "matte plastic" },
    knobs: { colour: "#34373f", material: "plastic" },
    handle: { colour: "#b9bec5", material: "metal" },
  },
  top: { y: 87.4, halfWidth: 24, halfDepth: 22 },
  parts: () => {
    const spots = [-15, 15].flatMap((x) =>
      [-12, 13].map((z) => frame({ at: [x, 86.2, z], scale: x * z > 0 ? 1 : 0.85 })),
    );
    const burner = merged(
      torus(8, 0.8, 48, 14),
      torus(4.2, 0.8, 40, 14),
      discAt([0, -0.4, 0], 1.9, 1.2, 0.4),
      tube(
        [
          [-9.5, 0.5, 0],
          [9.5, 0.5, 0],
        ],
        0.5,
      ),
      tube(
        [
          [0, 0.5, -9.5],
          [0, 0.5, 9.5],
        ],
        0.5,
      ),
    );
    const knob = merged(
      discAt([0, 0, 0], 2.6, 2.2, 0.7, { nod: 90 }),
      boxAt([0, 0, 2.3], [0.9, 4.4, 1.6], 0.4),
    );
    return [
      part("body", boxAt([0, 43.5, 0], [60, 83, 58], 2)),
      part("body", boxAt([0, 91, -27], [60, 16, 5], 2)),
      part("hob", boxAt([0, 85, 0.5], [58, 1.6, 54], 0.7)),
      part("burners", instances(burner, spots)),
      part(
        "knobs",
        instances(
          knob,
          [-22, -11, 0, 11, 22].map((x) => frame({ at: [x, 77, 29], roll: x * 3 })),
        ),
      ),
      part("door", boxAt([0, 45, 28.6], [56, 48, 3], 1.4)),
      part("window", boxAt([0, 42, 29.6], [42, 28, 1.6], 0.7)),
      part(
        "racks",
        merged(rod([-19, 38, 30.4], [19, 38, 30.4], 0.4, 10), rod([-19, 46, 30.4], [19, 46, 30.4], 0.4, 10)),
      ),
      part("door", boxAt([0, 11.5, 28.6], [56, 15, 3], 1.4)),
      part(
        "handle",
        merged(
          ...[64, 15].flatMap((y) => [
            rod([-23, y, 33.4], [23, y, 33.4], 1.2),
            rod([-19, y, 29], [-19, y, 33.4], 0.8),
            rod([19, y, 29], [19, y, 33.4], 0.8),
          ]),
        ),
      ),
    ];
  },
};
