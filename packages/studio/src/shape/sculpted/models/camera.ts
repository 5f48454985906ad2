import { boxAt, cornered, discAt, frame, lathe, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { type Model, part } from "../model.js";

/** Centimetres: a classic photo camera. */
export const camera: Model = {
  concept: "camera",
  aliases: ["photo camera", "digital camera", "film camera", "dslr", "photographic camera"],
  realSize: 0.14,
  bestTurn: -24,
  roles: {
    body: { colour: "#2f333c", material: "matte plastic" },
    trim: { colour: "#cfd3d8", material: "metal" },
    lens: { colour: "#23262d", material: "plastic" },
    glass: { colour: "#3a4f86", material: "ceramic" },
    gleam: { colour: "#a9c6f2", material: "ceramic" },
    button: { colour: "#e2483c", material: "plastic" },
  },
  top: { y: 9.1, halfWidth: 2, halfDepth: 1.4 },
  parts: () => {
    const on = (mesh: ReturnType<typeof lathe>) => placed(mesh, frame({ at: [0.6, 4, 2], nod: 90 }));
    const barrel = lathe(
      cornered([
        [0, 0],
        [3.5, 0, 0.2],
        [3.5, 1.1, 0.25],
        [3.2, 1.3, 0.1],
        [3.2, 3, 0.1],
        [3.35, 3.2, 0.1],
        [3.35, 4.6, 0.3],
        [2.7, 4.6, 0.3],
        [2.4, 3.8, 0.2],
        [0, 3.8],
      ]),
      96,
    );
    return [
      part("body", boxAt([0, 3.7, 0], [14, 5.6, 4.4], 0.9)),
      part("trim", boxAt([0, 6.9, 0], [13.9, 1.7, 4.3], 0.7)),
      part("trim", boxAt([0, 0.65, 0], [13.9, 1.3, 4.3], 0.6)),
      part("trim", boxAt([0.6, 8, 0], [4.6, 2.2, 3.8], 0.8)),
      part("body", boxAt([0.6, 8.1, 1.75], [3, 1, 0.7], 0.28)),
      part("body", boxAt([-5.6, 3.8, 2.1], [2.2, 5, 1.4], 0.65)),
      part("lens", on(barrel)),
      part(
        "trim",
        on(
          merged(
            placed(torus(3.52, 0.2, 80, 12), frame({ at: [0, 0.6, 0] })),
            placed(torus(3.1, 0.22, 80, 12), frame({ at: [0, 4.6, 0] })),
          ),
        ),
      ),
      part(
        "glass",
        on(
          lathe(
            cornered([
              [0, 3.6],
              [2.4, 3.6, 0.1],
              [2.3, 3.95, 0.4],
              [1.2, 4.25, 2],
              [0, 4.3],
            ]),
            72,
          ),
        ),
      ),
      part(
        "gleam",
        merged(
          boxAt([-0.5, 5, 6.2], [0.9, 0.5, 0.2], 0.09, { roll: 40 }),
          discAt([1.6, 3.2, 6.1], 0.24, 0.14, 0.05, { nod: 90 }),
        ),
      ),
      part("button", discAt([-5, 7.6, 0.3], 0.8, 0.75, 0.2)),
      part("trim", merged(discAt([5, 7.6, 0], 1.25, 0.8, 0.2), discAt([-2.8, 7.6, -0.4], 0.95, 0.6, 0.2))),
      part("glass", discAt([-4.9, 7.0, 2], 0.42, 0.3, 0.1, { nod: 90 })),
      part(
        "trim",
        mirrored(placed(torus(0.42, 0.12, 24, 10), frame({ at: [7.2, 6.4, 0], nod: 90, turn: 90 }))),
      ),
    ];
  },
};
