import { ballAt, boxAt, frame, merged, placed, torus, tube } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AHEAD, drum, rod } from "../pieces.js";

/** Centimetres: a lens, a row of buttons, four feet. */
export const projector: Model = {
  concept: "projector",
  aliases: ["film projector", "video projector", "movie projector", "home cinema projector", "beamer"],
  realSize: 0.34,
  bestTurn: -28,
  roles: {
    body: { colour: "#f3f1ec", material: "matte plastic" },
    lens: { colour: "#24364f", material: "glass" },
    barrel: { colour: "#23262e", material: "plastic" },
    vents: { colour: "#3a3d46", material: "matte plastic" },
    buttons: { colour: "#8d939c", material: "plastic" },
    light: { colour: "#5fd08a", material: "neon" },
  },
  parts: () => [
    part("body", boxAt([0, 6.4, 0], [34, 9.6, 25], 2.2, {}, 6)),
    part(
      "barrel",
      merged(
        drum(4.4, 4, { ...AHEAD, at: [8, 6.6, 13] }, 0.8, 56),
        placed(torus(3.5, 0.5, 48, 12), frame({ at: [8, 6.6, 15], nod: 90 })),
        ...sides((s) => sides((t) => [drum(1.5, 1.8, { at: [13 * s, 0.9, 8.5 * t] }, 0.4, 24)])),
      ),
    ),
    part("lens", ballAt([8, 6.6, 14.4], [3.3, 3.3, 1.3], {}, 40)),
    part(
      "vents",
      merged(
        ...[0, 1, 2, 3, 4].map((i) => boxAt([-8, 3.4 + 1.6 * i, 12.5], [12, 0.7, 0.5], 0.25)),
        ...[0, 1, 2, 3, 4].map((i) => boxAt([17, 3.4 + 1.6 * i, 0], [0.5, 0.7, 14], 0.2)),
      ),
    ),
    part(
      "buttons",
      merged(
        drum(2.2, 0.8, { at: [-7, 11.3, 0] }, 0.3, 36),
        ...[-1.5, 2.5, 6.5].map((x) => drum(1.1, 0.7, { at: [x, 11.3, 0] }, 0.25, 24)),
      ),
    ),
    part("light", ballAt([11, 11.2, 0], [0.7, 0.35, 0.7], {}, 16)),
  ],
};

/** Centimetres: a router with two aerials and its lamps. */
export const router: Model = {
  concept: "router",
  aliases: ["wifi router", "wi-fi router", "wireless router", "modem"],
  realSize: 0.24,
  bestTurn: -24,
  roles: {
    body: { colour: "#2a2d35", material: "plastic" },
    aerials: { colour: "#2a2d35", material: "plastic", follows: 1 },
    lights: { colour: "#5fe08f", material: "neon" },
    trim: { colour: "#565b66", material: "plastic" },
  },
  parts: () => [
    part(
      "body",
      merged(
        boxAt([0, 2.2, 0], [22, 3.4, 14], 1.3, {}, 6),
        ...sides((s) => [boxAt([8 * s, 0.4, 0], [2, 0.8, 10], 0.3)]),
      ),
    ),
    part("trim", merged(...[0, 1, 2, 3, 4].map((i) => boxAt([0, 3.95, -4 + 1.5 * i], [10, 0.2, 0.6], 0.08)))),
    part(
      "aerials",
      merged(
        ...sides((s) => [
          drum(0.9, 2, { at: [9 * s, 3.2, -6.6], nod: 90 }, 0.3, 24),
          rod([9 * s, 3.2, -7.3], [11 * s, 18, -8.2], [0.75, 0.55], 18),
        ]),
        rod([0, 3.2, -7.3], [0, 18.4, -8.2], [0.75, 0.55], 18),
      ),
    ),
    part("lights", merged(...[-6, -3, 0, 3, 6].map((x) => boxAt([x, 2.4, 7.02], [1.2, 0.4, 0.2], 0.09)))),
  ],
};

/** Millimetres-high pins along a black chip. */
export const microchip: Model = {
  concept: "microchip",
  aliases: ["computer chip", "cpu", "processor", "integrated circuit", "semiconductor"],
  realSize: 0.04,
  bestTurn: -30,
  roles: {
    case: { colour: "#26282f", material: "matte plastic" },
    pins: { colour: "#e3b341", material: "gold" },
    plate: { colour: "#4a4e59", material: "metal" },
    board: { colour: "#2f8f5b", material: "plastic" },
    traces: { colour: "#8fd6a8", material: "plastic" },
  },
  parts: () => {
    const spots = [-3, -2, -1, 0, 1, 2, 3];
    const pins = spots.flatMap((i) =>
      sides((s) => [
        tube(
          [
            [i * 0.95, 1.2, 4.4 * s],
            [i * 0.95, 1.2, 5.1 * s],
            [i * 0.95, 0.62, 5.5 * s],
            [i * 0.95, 0.6, 6.2 * s],
          ],
          0.22,
          { bend: 0.25, sides: 10 },
        ),
      ]),
    );
    return [
      part("board", boxAt([0, 0.25, 0], [16, 0.5, 16], 0.2)),
      part(
        "traces",
        merged(
          ...spots.flatMap((i) =>
            sides((s) => [
              boxAt([i * 0.95, 0.5, 7.0 * s], [0.22, 0.08, 1.8], 0.03, {}, 1),
              boxAt([7.0 * s, 0.5, i * 0.95], [1.8, 0.08, 0.22], 0.03, {}, 1),
            ]),
          ),
        ),
      ),
      part("case", boxAt([0, 1.3, 0], [9.4, 1.3, 9.4], 0.3)),
      part(
        "plate",
        merged(
          boxAt([0, 2.0, 0], [5.6, 0.24, 5.6], 0.1),
          drum(0.4, 0.1, { at: [-3.8, 1.95, 3.8] }, 0.03, 24),
        ),
      ),
      part("pins", merged(...pins, ...pins.map((m) => placed(m, frame({ turn: 90 }))))),
    ];
  },
};
