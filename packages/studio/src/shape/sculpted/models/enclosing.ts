import { boxAt, cornered, frame, hollowed, lathe, merged, placed } from "../../mesh/index.js";
import { emptied } from "../emptied.js";
import { type Model, part } from "../model.js";
import { turned } from "../pieces.js";
import { crystalBall } from "./crystal-ball.js";
import { emptyGreenhouse } from "./garden-buildings.js";
import { lightBulb } from "./light-bulb.js";
import { snowGlobe } from "./snow-globe.js";
import { aquarium, birdCage } from "./tanks-and-cages.js";
import { terrarium } from "./terrarium.js";

/** Centimetres from the bottle's floor to its mouth, its radius, and how high its axis lies on the stand. */
const LENGTH = 29;
const RADIUS = 5;
const AXIS = 6.4;

/** Centimetres: a clear bottle that lies on a wooden stand, as ships are built into it. */
export const shipBottle: Model = {
  concept: "empty lying bottle",
  aliases: ["lying bottle", "ship bottle", "bottle lying on its side"],
  realSize: 0.32,
  bestTurn: -8,
  roles: {
    body: { colour: "#f1faf6", material: "glass" },
    stand: { colour: "#7a4a2b", material: "wood" },
    cork: { colour: "#c99a63", material: "wood" },
  },
  encloses: { y: AXIS - 3.4, height: 7, halfWidth: 8.4, halfDepth: 2.9, x: -4.6 },
  parts: () => {
    const { outside, inside } = hollowed(
      cornered([
        [0, 0.5],
        [RADIUS - 0.8, 0, 0.4],
        [RADIUS, 0.6, 0.8],
        [RADIUS, 18.5, 3],
        [1.6, 22.6, 3],
        [1.55, 27.6],
        [1.85, 27.7, 0.1],
        [1.85, LENGTH - 0.4, 0.3],
        [1.6, LENGTH],
      ]),
      0.22,
      0.5,
      0.6,
    );
    const lying = frame({ at: [-LENGTH / 2, AXIS, 0], roll: -90 });
    const cork = turned([
      [0, LENGTH - 2.4],
      [1.2, LENGTH - 2.4, 0.1],
      [1.4, LENGTH + 1.6, 0.2],
      [0, LENGTH + 1.6],
    ]);
    const cradle = [-9.5, 2].map((x) =>
      merged(
        boxAt([x, 1.1, 0], [1.3, 1.1, 7.4], 0.25),
        boxAt([x, 2.2, 3.5], [1.3, 2.4, 1.1], 0.25, { nod: 18 }),
        boxAt([x, 2.2, -3.5], [1.3, 2.4, 1.1], 0.25, { nod: -18 }),
      ),
    );
    return [
      part("body", placed(merged(lathe(outside, 112), lathe(inside, 112)), lying)),
      part("cork", placed(cork, lying)),
      part("stand", merged(...cradle, boxAt([-3.75, 0.45, 0], [16, 0.9, 4.4], 0.3))),
    ];
  },
};

/** Glass and cages that have room for something else than they usually hold. */
export const ENCLOSING: readonly Model[] = [
  shipBottle,
  emptyGreenhouse,
  emptied(snowGlobe, ["house", "roof", "door", "knob", "snow cap", "tree"], {
    y: 7.2,
    height: 7,
    halfWidth: 4.1,
    halfDepth: 3.6,
  }),
  emptied(lightBulb, ["filament", "stem"], {
    y: 4.9,
    height: 5,
    halfWidth: 1.95,
    halfDepth: 1.95,
    stem: 3,
  }),
  emptied(crystalBall, ["mist"], { y: 6.4, height: 6.6, halfWidth: 3.6, halfDepth: 3.6 }),
  emptied(terrarium, ["cactus", "flower", "stones"], {
    y: 6.9,
    height: 11,
    halfWidth: 5.6,
    halfDepth: 4.6,
    z: 1,
  }),
  emptied(aquarium, ["fish", "blue fish", "rocks"], { y: 4.2, height: 19, halfWidth: 13, halfDepth: 8 }),
  emptied(birdCage, ["bird", "beak", "eyes", "perch"], { y: 2.5, height: 18, halfWidth: 6, halfDepth: 6 }),
];
