import { cornered, frame, lathe, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Raised at the back a little, as it lies in grass. */
const LYING = frame({});

/** Centimetres: a disc on the ground. */
export const frisbee: Model = {
  concept: "frisbee",
  aliases: ["flying disc", "disc golf disc", "flying disk"],
  realSize: 0.27,
  bestTurn: 0,
  roles: {
    disc: { colour: "#e8443a", material: "plastic" },
    rings: { colour: "#fff4de", material: "plastic" },
  },
  parts: () => {
    const disc = lathe(
      cornered(
        [
          [0, 0.9],
          [10.3, 0.9, 1.1],
          [12.3, -1.1, 0.35],
          [13.1, -1.1, 0.4],
          [13.0, 0.55, 0.9],
          [11.0, 1.5, 1.8],
          [8.2, 1.6, 0.6],
          [0, 1.8],
        ],
        false,
      ),
    );
    const rings = [3.1, 5.6, 6.2].map((radius) =>
      placed(torus(radius, 0.17, 72, 12), frame({ at: [0, 1.68, 0] })),
    );
    return [
      part("disc", placed(disc, LYING)),
      ...rings.map((ring) => part("rings", placed(ring, LYING))),
      part("rings", placed(placed(torus(10.4, 0.2, 96, 12), frame({ at: [0, 1.5, 0] })), LYING)),
    ];
  },
};
