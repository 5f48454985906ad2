import { cos, radians, sin } from "../../../math/exact.js";
import { cornered, frame, lathe, placed, sweep } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: point down. */
export const pencil: Model = {
  concept: "pencil",
  aliases: ["pencils", "lead pencil", "wooden pencil", "coloured pencil", "colored pencil"],
  realSize: 0.18,
  bestTurn: 0,
  lies: true,
  roles: {
    body: { colour: "#f4b532", material: "plastic" },
    wood: { colour: "#ecc48f", material: "wood" },
    lead: { colour: "#33343a", material: "matte plastic" },
    ferrule: { colour: "#cfd3d8", material: "metal" },
    eraser: { colour: "#f08a94", material: "rubber" },
  },
  parts: () => {
    const upright = frame({});
    const hexagon = cornered(
      Array.from({ length: 6 }, (_, i): [number, number, number] => [
        0.56 * cos(radians(60 * i)),
        0.56 * sin(radians(60 * i)),
        0.1,
      ]),
      true,
    );
    const stick = sweep(
      [
        { at: [0, 2.1, 0], radius: 1 },
        { at: [0, 12, 0], radius: 1 },
      ],
      { section: hexagon, caps: "flat" },
    );
    const turned = (...profile: [number, number, number?][]) => placed(lathe(cornered(profile), 56), upright);
    return [
      part("body", placed(stick, upright)),
      part("wood", turned([0, 0.5], [0.14, 0.55], [0.56, 2.25, 0.03], [0, 2.3])),
      part("lead", turned([0, 0], [0.05, 0.02, 0.02], [0.17, 0.68], [0, 0.68])),
      part(
        "ferrule",
        turned(
          [0, 11.9],
          [0.57, 11.9, 0.05],
          [0.57, 12.3, 0.05],
          [0.53, 12.4, 0.05],
          [0.57, 12.5, 0.05],
          [0.57, 12.9, 0.05],
          [0.53, 13, 0.05],
          [0.57, 13.1, 0.05],
          [0.57, 13.4, 0.05],
          [0, 13.4],
        ),
      ),
      part("eraser", turned([0, 13.3], [0.53, 13.3, 0.05], [0.53, 14.6, 0.22], [0, 14.65])),
    ];
  },
};
