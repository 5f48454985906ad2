import type { Mesh } from "../../../geometry.js";
import { ballAt, boxAt, frame, merged, mirrored, placed, slabAt } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { opened } from "../opening.js";

/** Two slanting lights on a pane about a point. */
function gleam(x: number, y: number): Mesh {
  return merged(
    slabAt(
      [x, y, 1.1],
      [
        [-14, -17, 0.4],
        [-8, -17, 0.4],
        [14, 12, 0.4],
        [14, 19, 0.4],
      ],
      0.6,
      0.2,
    ),
    slabAt(
      [x, y, 1.1],
      [
        [-2, -17, 0.4],
        [1, -17, 0.4],
        [14, 0, 0.4],
        [14, 4, 0.4],
      ],
      0.6,
      0.2,
    ),
  );
}

/** Centimetres: a casement with four panes and a sill. */
export const window: Model = {
  concept: "window",
  aliases: ["windows", "casement", "glass window", "window frame", "window pane"],
  realSize: 1.25,
  bestTurn: -22,
  roles: {
    frame: { colour: "#f6f3ea", material: "matte plastic" },
    panes: { colour: "#8fcdf0", material: "ceramic" },
    gleams: { colour: "#d8f0fc", material: "ceramic" },
    sill: { colour: "#f6f3ea", material: "matte plastic", follows: 0.96 },
    handle: { colour: "#d9ab4a", material: "gold" },
  },
  parts: () => {
    return [
      part(
        "frame",
        merged(
          boxAt([0, 115, 0], [102, 10, 13], 2.6),
          boxAt([0, 11, 0], [102, 9, 13], 2.6),
          boxAt([0, 63, 0], [92, 6, 8], 1.6),
          boxAt([0, 63, 0], [8, 104, 10], 2),
        ),
      ),
      part("frame", mirrored(boxAt([47, 63, 0], [9, 110, 13], 2.6))),
      part("panes", boxAt([0, 63, 0], [92, 104, 1.8], 0.4)),
      part("gleams", merged(...[-23, 23].flatMap((x) => [38, 90].map((y) => gleam(x, y))))),
      part("sill", boxAt([0, 4, 6], [116, 7, 26], 2.6)),
      part("handle", merged(boxAt([0, 60, 5.6], [3, 9, 1.8], 0.8), boxAt([0, 57, 7.6], [2, 11, 2], 0.9))),
    ];
  },
};

/** Both its sashes swung out towards the viewer, the sky between them. */
export const openWindow: Model = opened(window, "open", {
  aliases: ["open casement", "open window frame"],
  bestTurn: -10,
  roles: {
    frame: window.roles.frame!,
    sky: { colour: "#cfe8fb", material: "matte plastic", takesMaterial: false },
    cloud: { colour: "#ffffff", material: "matte plastic", takesMaterial: false },
    panes: window.roles.panes!,
    gleams: window.roles.gleams!,
    sill: window.roles.sill!,
    handle: window.roles.handle!,
  },
  parts: () => {
    // A sash from its hinge to its free side.
    const swung = frame({ at: [-43, 63, 5], turn: -57 });
    const both = (...meshes: Mesh[]) => mirrored(placed(merged(...meshes), swung));
    const tall = 101;
    return [
      part(
        "frame",
        merged(
          boxAt([0, 115, 0], [102, 10, 13], 2.6),
          boxAt([0, 11, 0], [102, 9, 13], 2.6),
          mirrored(boxAt([47, 63, 0], [9, 110, 13], 2.6)),
        ),
      ),
      part(
        "frame",
        both(
          boxAt([3, 0, 0], [6, tall, 6], 1.4),
          boxAt([40, 0, 0], [6, tall, 6], 1.4),
          boxAt([21.5, tall / 2 - 3, 0], [40, 6, 5.6], 1.4),
          boxAt([21.5, 3 - tall / 2, 0], [40, 6, 5.6], 1.4),
          boxAt([21.5, 0, 0], [40, 4, 5], 1.2),
        ),
      ),
      part("panes", both(boxAt([21.5, 0, 0], [36, tall - 6, 1.6], 0.4))),
      part("gleams", both(gleam(21.5, -25), gleam(21.5, 25))),
      part("sky", boxAt([0, 63, -5], [88, 100, 1.2], 0.3)),
      part(
        "cloud",
        merged(
          ...(
            [
              [-14, 82, 9],
              [-3, 86, 12],
              [10, 83, 10],
              [19, 80, 6.5],
              [-22, 80, 6],
            ] as const
          ).map(([x, y, r]) => ballAt([x, y, -4.3], [r, 0.72 * r, 0.5], {}, 24)),
        ),
      ),
      part("sill", boxAt([0, 4, 6], [116, 7, 26], 2.6)),
      part("handle", both(boxAt([40, -2, 4], [2.4, 10, 2.4], 1))),
    ];
  },
});
