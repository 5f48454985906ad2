import {
  cornered,
  discAt,
  frame,
  hollowed,
  lathe,
  merged,
  mirrored,
  placed,
  rod,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";

const profile = () =>
  hollowed(
    cornered([
      [0, 0],
      [10, 0, 0.9],
      [13, 22.6, 2],
      [13.5, 24],
    ]),
    0.6,
    1.2,
    1.4,
  );

/** Centimetres: a pail with its handle up. */
export const bucket: Model = {
  concept: "bucket",
  aliases: ["pail", "water bucket", "plastic bucket", "metal bucket", "sand bucket"],
  realSize: 0.42,
  bestTurn: -24,
  roles: {
    body: { colour: "#3f92d6", material: "plastic" },
    inside: { colour: "#3f92d6", material: "plastic", follows: 0.92 },
    handle: { colour: "#c3c8ce", material: "metal" },
    grip: { colour: "#f4efe2", material: "plastic" },
  },
  inside: { y: 1.2, radius: 8, rim: 24 },
  contents: { inside: () => profile().inside, level: 19, gap: 0.08 },
  parts: () => {
    const { outside, inside } = profile();
    const lean = frame({ at: [0, 21, 0], nod: -14 });
    const bow = tube(
      [
        [-13.6, 0, 0],
        [-13, 8, 0],
        [-8, 15.4, 0],
        [0, 17.6, 0],
        [8, 15.4, 0],
        [13, 8, 0],
        [13.6, 0, 0],
      ],
      0.42,
      { sides: 14, steps: 10 },
    );
    const ear = discAt([13, 21, 0], 1.9, 1.3, 0.4, { roll: -90 });
    return [
      part("body", lathe(outside, 112)),
      part("inside", lathe(inside, 112)),
      part(
        "body",
        merged(
          placed(torus(10.7, 0.36, 96, 14), frame({ at: [0, 5, 0] })),
          placed(torus(13.3, 0.5, 96, 16), frame({ at: [0, 23.8, 0] })),
        ),
      ),
      part("body", mirrored(ear)),
      part("handle", placed(bow, lean)),
      part("grip", placed(rod([-4.4, 17.25, 0], [4.4, 17.25, 0], 1.15), lean)),
    ];
  },
};
