import { boxAt, type Corner, cornered, frame, lathe, merged, placed } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a ballpoint, point down. */
export const pen: Model = {
  concept: "pen",
  aliases: ["ballpoint", "ballpoint pen", "biro", "pens", "ink pen"],
  realSize: 0.14,
  bestTurn: 0,
  lies: true,
  roles: {
    body: { colour: "#2f5fc4", material: "plastic" },
    grip: { colour: "#23283a", material: "rubber" },
    metal: { colour: "#d3d7dc", material: "chrome" },
  },
  parts: () => {
    const upright = frame({});
    const turned = (...profile: Corner[]) => lathe(cornered(profile), 56);
    const on = (role: string, ...meshes: ReturnType<typeof lathe>[]) =>
      part(role, placed(merged(...meshes), upright));
    const grooves: Corner[] = Array.from({ length: 5 }, (_, i): Corner[] => [
      [0.56, 1.75 + i * 0.4, 0.05],
      [0.6, 1.85 + i * 0.4, 0.05],
      [0.6, 2.05 + i * 0.4, 0.05],
    ]).flat();
    return [
      on("body", turned([0, 4], [0.64, 4, 0.08], [0.68, 7, 2], [0.62, 11.6, 0.25], [0, 11.7])),
      on("grip", turned([0, 1.6], [0.52, 1.6, 0.05], ...grooves, [0.6, 4.05, 0.05], [0, 4.05])),
      on(
        "metal",
        turned(
          [0, 0],
          [0.05, 0.02, 0.03],
          [0.1, 0.3, 0.03],
          [0.16, 0.36, 0.04],
          [0.5, 1.62, 0.05],
          [0, 1.62],
        ),
        turned([0, 11.6], [0.34, 11.6, 0.05], [0.34, 12.7, 0.16], [0, 12.75]),
        turned([0, 6.9], [0.71, 6.9, 0.08], [0.71, 7.3, 0.08], [0, 7.3]),
        boxAt([0, 9.6, 0.92], [0.42, 3.6, 0.16], 0.07),
        boxAt([0, 11.1, 0.76], [0.42, 0.6, 0.46], 0.1),
      ),
    ];
  },
};
