import { around, ballAt, frame, instances, merged, mirrored } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, turned, wire } from "../pieces.js";

/** Decimetres: ribbed cast iron on feet. */
export const radiator: Model = {
  concept: "radiator",
  aliases: ["radiators", "heater", "cast iron radiator", "heating radiator"],
  realSize: 0.95,
  bestTurn: -22,
  top: { y: 7.2, halfWidth: 4.4, halfDepth: 0.7 },
  roles: {
    ribs: { colour: "#f3f1ec", material: "ceramic" },
    pipes: { colour: "#c98a52", material: "copper" },
    valve: { colour: "#2f3138", material: "plastic" },
  },
  parts: () => [
    part(
      "ribs",
      merged(
        ...Array.from({ length: 9 }, (_, i) => {
          const x = -4.2 + 1.05 * i;
          return merged(
            ...[-0.55, 0, 0.55].map((z) => rod([x, 1.2, z], [x, 6.7, z], 0.26, 16)),
            box([0.86, 0.8, 1.8], [x, 6.8, 0], 0.36),
            box([0.86, 0.8, 1.8], [x, 1.2, 0], 0.36),
          );
        }),
        rod([-4.4, 6.5, 0], [4.4, 6.5, 0], 0.3),
        rod([-4.4, 1.3, 0], [4.4, 1.3, 0], 0.3),
        ...[-4.2, 4.2].flatMap((x) =>
          [-0.5, 0.5].map((z) => rod([x, 0, z * 1.3], [x, 1.2, z], [0.2, 0.3], 14)),
        ),
      ),
    ),
    part(
      "pipes",
      merged(
        wire(
          [
            [4.4, 1.3, 0],
            [5.2, 1.3, 0],
            [5.4, 1.1, 0],
            [5.4, 0, 0],
          ],
          0.16,
        ),
        wire(
          [
            [-4.4, 1.3, 0],
            [-5.2, 1.3, 0],
            [-5.4, 1.1, 0],
            [-5.4, 0, 0],
          ],
          0.16,
        ),
      ),
    ),
    part("valve", merged(drum(0.36, 0.8, { roll: 90, at: [5.7, 1.35, 0] }, 0.12))),
  ],
};

/** Decimetres: four drawers of steel. */
export const filingCabinet: Model = {
  concept: "filing cabinet",
  aliases: ["file cabinet", "filing cabinets", "office cabinet"],
  realSize: 1.3,
  bestTurn: -28,
  top: { y: 13, halfWidth: 2.1, halfDepth: 2.6 },
  roles: {
    case: { colour: "#7f8f9b", material: "matte plastic" },
    drawers: { colour: "#8fa0ad", material: "matte plastic", follows: 1.1 },
    handles: { colour: "#dfe3e8", material: "chrome" },
    labels: { colour: "#fbf7ea", material: "paper" },
  },
  parts: () => [
    part("case", box([4.8, 13, 6], [0, 6.5, 0], 0.2)),
    part("drawers", merged(...[0, 1, 2, 3].map((i) => box([4.4, 2.85, 0.5], [0, 1.8 + 3.1 * i, 3], 0.16)))),
    part(
      "handles",
      merged(
        ...[0, 1, 2, 3].map((i) =>
          wire(
            [
              [-0.8, 1.5 + 3.1 * i, 3.2],
              [-0.7, 1.4 + 3.1 * i, 3.7],
              [0.7, 1.4 + 3.1 * i, 3.7],
              [0.8, 1.5 + 3.1 * i, 3.2],
            ],
            0.14,
          ),
        ),
      ),
    ),
    part("labels", merged(...[0, 1, 2, 3].map((i) => box([1.5, 0.7, 0.2], [0, 2.5 + 3.1 * i, 3.2], 0.06)))),
  ],
};

/** Decimetres: a turned post with hooks, a hat and a scarf's room on it. */
export const coatRack: Model = {
  concept: "coat rack",
  aliases: ["coat stand", "hat stand", "hatstand", "coatrack", "hat rack", "clothes stand"],
  realSize: 1.8,
  bestTurn: -18,
  roles: {
    post: { colour: "#9a6236", material: "wood" },
    hooks: { colour: "#8a552d", material: "wood", follows: 0.9 },
    knobs: { colour: "#e0b24c", material: "gold" },
  },
  parts: () => [
    part(
      "post",
      merged(
        turned(
          [
            [0, 1.6],
            [0.5, 1.6, 0.1],
            [0.36, 4, 1],
            [0.5, 5, 0.3],
            [0.3, 5.6, 0.3],
            [0.3, 16.4, 0.3],
            [0.5, 16.8, 0.2],
            [0.3, 17.4, 0.3],
            [0, 18],
          ],
          {},
          32,
        ),
      ),
    ),
    part(
      "hooks",
      merged(
        instances(
          wire(
            [
              [0, 2.6, 0.2],
              [0, 2, 1.6],
              [0, 0.9, 2.6],
              [0, 0.3, 3.8],
            ],
            [0.3, 0.3, 0.28, 0.3],
          ),
          around(4, undefined, 45),
        ),
        instances(
          wire(
            [
              [0, 15.2, 0.2],
              [0, 15, 1.4],
              [0, 15.6, 2.2],
              [0, 16.8, 2.6],
            ],
            [0.2, 0.2, 0.18, 0.18],
          ),
          around(6),
        ),
        instances(
          wire(
            [
              [0, 13.6, 0.2],
              [0, 13.2, 0.9],
              [0, 13.5, 1.4],
            ],
            [0.16, 0.16, 0.16],
          ),
          around(6, undefined, 30),
        ),
      ),
    ),
    part(
      "knobs",
      merged(ballAt([0, 18.2, 0], 0.42, {}, 24), instances(ballAt([0, 16.9, 2.62], 0.27, {}, 18), around(6))),
    ),
  ],
};

/** Decimetres: of a car, its badge in the middle. */
export const steeringWheel: Model = {
  concept: "steering wheel",
  aliases: ["car steering wheel", "steering wheels", "driving wheel"],
  realSize: 0.38,
  lies: true,
  bestTurn: -20,
  roles: {
    rim: { colour: "#2a2b31", material: "matte plastic" },
    spokes: { colour: "#8d949e", material: "brushed metal" },
    hub: { colour: "#33343b", material: "matte plastic" },
    badge: { colour: "#d7dbe1", material: "chrome" },
  },
  parts: () => {
    const ring = Array.from({ length: 24 }, (_, i) => {
      const f = frame({ roll: 15 * i });
      return [f.y[0] * 1.75, 2 + f.y[1] * 1.75, 0] as const;
    });
    return [
      part(
        "rim",
        merged(
          wire(ring, 0.2, { closed: true, steps: 4 }),
          mirrored(box([0.5, 0.9, 0.46], { at: [1.6, 2.7, 0], roll: -24 }, 0.2)),
        ),
      ),
      part(
        "spokes",
        merged(
          mirrored(box([1.4, 0.34, 0.16], { at: [1, 2.1, 0.02], roll: 4 }, 0.07)),
          box([0.42, 1.3, 0.16], [0, 1, 0.02], 0.07),
        ),
      ),
      part(
        "hub",
        merged(
          drum(0.72, 0.42, { ...AHEAD, at: [0, 2, 0.1] }, 0.16, 48),
          box([1.3, 0.9, 0.36], [0, 1.75, 0.08], 0.16),
        ),
      ),
      part("badge", drum(0.22, 0.12, { ...AHEAD, at: [0, 2.05, 0.34] }, 0.05, 32)),
    ];
  },
};
