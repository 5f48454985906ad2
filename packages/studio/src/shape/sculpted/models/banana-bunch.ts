import { frame, merged, placed, tube } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { banana } from "./banana.js";

/** Degrees by which each finger of the hand is turned aside, how far it lies back, and its size. */
const FINGERS = [
  [-72, -1.4, 0.9],
  [-37, 0.3, 0.98],
  [0, 1.1, 1.04],
  [36, 0.4, 1],
  [70, -1.3, 0.92],
] as const;
/** Where all their stalks meet, and where the stalk of one lies from its middle. */
const CROWN = [0, 14.6, -2] as const;
const STALK = [8.8, 7, 0] as const;

/** Centimetres: a hand of bananas standing on its tips, their stalks grown together. */
export const bananaBunch: Model = {
  concept: "bunch of bananas",
  aliases: ["banana bunch", "hand of bananas", "bunch of banana"],
  realSize: 0.22,
  bestTurn: 34,
  roles: {
    ...banana.roles,
    crown: { colour: "#6d5a2c", material: "wood" },
  },
  parts: (coarseness) => {
    const upright = frame({ nod: -83 });
    const own = banana.parts(coarseness).map(({ role, mesh }) => ({ role, mesh: placed(mesh, upright) }));
    const fingers = FINGERS.flatMap(([turn, back, scale]) => {
      // One bows outward from the crown: its stalk up, its middle to the viewer.
      const hung = frame({ at: [-STALK[0], -STALK[1], 0] });
      const bowed = frame({ roll: 62, scale });
      const faced = frame({
        turn: -90 + turn,
        at: [CROWN[0] + turn * 0.035, CROWN[1], CROWN[2] + back * 0.3],
      });
      return own.map(({ role, mesh }) => part(role, placed(placed(placed(mesh, hung), bowed), faced)));
    });
    const whole = [
      ...fingers,
      part(
        "crown",
        merged(
          tube(
            [
              [-2, CROWN[1] - 0.2, CROWN[2]],
              [0, CROWN[1] + 0.5, CROWN[2] + 0.3],
              [2, CROWN[1] - 0.2, CROWN[2]],
            ],
            [0.8, 1.1, 0.8],
            { sides: 16 },
          ),
          tube(
            [
              [0, CROWN[1], CROWN[2]],
              [-0.1, CROWN[1] + 2.1, CROWN[2] - 0.8],
            ],
            [1, 0.8],
            { sides: 16, caps: "flat" },
          ),
        ),
      ),
    ];
    // Leant back until its middle is over the tips that it stands on.
    const leant = frame({ nod: -31 });
    return whole.map(({ role, mesh }) => part(role, placed(mesh, leant)));
  },
};
