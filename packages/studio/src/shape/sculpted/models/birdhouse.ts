import { cornered, merged } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, slab } from "../pieces.js";

/** Centimetres: on its post. */
export const birdhouse: Model = {
  concept: "birdhouse",
  aliases: ["bird house", "nesting box", "nest box", "wooden birdhouse"],
  realSize: 0.5,
  bestTurn: -28,
  roles: {
    walls: { colour: "#5fb0c4", material: "wood" },
    roof: { colour: "#d8574a", material: "wood" },
    hole: { colour: "#2a1d14", material: "matte plastic" },
    ring: { colour: "#f7ead0", material: "wood" },
    perch: { colour: "#b07a42", material: "wood" },
    post: { colour: "#b07a42", material: "wood" },
  },
  parts: () => [
    part("post", merged(rod([0, 0, 0], [0, 24, 0], 1.6), drum(7, 1.6, { at: [0, 0.8, 0] }, 0.6))),
    part(
      "walls",
      slab(
        cornered(
          [
            [-9, 24, 0.4],
            [9, 24, 0.4],
            [9, 37, 0.4],
            [0, 46, 0.6],
            [-9, 37, 0.4],
          ],
          true,
        ),
        15,
        0.5,
      ),
    ),
    part("perch", box([22, 1.6, 19], [0, 23.8, 0], 0.6)),
    part(
      "roof",
      merged(...[-1, 1].map((s) => box([16.4, 1.6, 20], { at: [s * 5.7, 41.9, 0], roll: -s * 45 }, 0.6))),
    ),
    part("ring", drum(3.6, 1, { ...AHEAD, at: [0, 35, 7.4] }, 0.3)),
    part("hole", drum(2.8, 1, { ...AHEAD, at: [0, 35, 7.55] }, 0.1)),
    part("perch", rod([0, 29.6, 7], [0, 29.6, 11.4], 0.6)),
  ],
};
