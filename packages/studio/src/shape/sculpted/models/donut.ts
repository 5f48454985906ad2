import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { type Frame, frame, instances, patch, placed, torus, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const RING = 1;
const GIRTH = 0.46;

/** Where the icing ends, as an angle around the tube from the top, at an angle about the axis. */
const drip = (angle: number, outward: boolean) =>
  outward
    ? 82 + 9 * sin(5 * angle + 0.4) + 7 * sin(8 * angle + 2) + 5 * cos(13 * angle)
    : 74 + 6 * sin(6 * angle + 1);

/** A ring with icing and sprinkles. */
export const donut: Model = {
  concept: "donut",
  aliases: ["doughnut", "glazed donut", "donut ring"],
  realSize: 0.1,
  // The middle is open, but what is as broad rests on the ring.
  top: { y: 0.92 * (2 * GIRTH + 0.04), halfWidth: RING, halfDepth: RING },
  bestTurn: 0,
  roles: {
    icing: { colour: "#f08bb0", material: "ceramic" },
    dough: { colour: "#d79a55", material: "clay" },
    sprinkles: { colour: "#fff3d6", material: "plastic" },
    "yellow sprinkles": { colour: "#ffd24a", material: "plastic" },
    "blue sprinkles": { colour: "#5ac3e8", material: "plastic" },
  },
  parts: () => {
    const surface = (angle: number, round: number, girth: number) => {
      const r = RING + girth * sin(round);
      return [r * sin(angle), girth * cos(round) * 0.92, r * cos(angle)] as const;
    };
    const icing = patch(
      (u, v) => {
        const angle = radians(360 * u);
        const side = 1 - 2 * v;
        const round = radians(side * drip(angle, side > 0));
        // The icing ends in a rolled lip that dives into the dough.
        const lip = Math.max(0, (Math.abs(side) - 0.86) / 0.14);
        return surface(angle, round, GIRTH + 0.045 * Math.sqrt(Math.max(0, 1 - lip * lip)) - 0.012 * lip);
      },
      { u: 144, v: 56, aroundU: true },
    );
    const random = randomFrom("sprinkles");
    const grains: Frame[][] = [[], [], []];
    for (let i = 0; i < 66; i++) {
      const angle = radians((360 * (i + random() * 0.8)) / 66);
      const round = radians(-52 + 104 * ((i * 0.618 + random() * 0.2) % 1));
      const at = surface(angle, round, GIRTH + 0.06);
      const lean = frame({ at, turn: (angle * 180) / Math.PI });
      grains[i % 3]!.push(
        frame({ in: frame({ in: lean, nod: (round * 180) / Math.PI }), turn: random() * 360 }),
      );
    }
    const grain = tube(
      [
        [-0.06, 0, 0],
        [0.06, 0, 0],
      ],
      0.028,
      { sides: 10 },
    );
    const names = ["sprinkles", "yellow sprinkles", "blue sprinkles"];
    return [
      part("icing", icing),
      part("dough", placed(torus(RING, GIRTH, 112, 48), frame({ scale: [1, 0.92, 1] }))),
      ...grains.map((frames, i) => part(names[i]!, instances(grain, frames))),
    ];
  },
};
