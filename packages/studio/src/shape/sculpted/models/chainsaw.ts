import { boxAt, cornered, frame, instances, merged, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, part } from "../model.js";
import { AXLE, drum, sideways, wire } from "../pieces.js";

/** Decimetres: an engine with two handles, a bar and its toothed chain. */
export const chainsaw: Model = {
  concept: "chainsaw",
  aliases: ["chain saw", "power saw", "chainsaws"],
  realSize: 0.85,
  bestTurn: -62,
  roles: {
    body: { colour: "#ee7324", material: "plastic" },
    handles: { colour: "#2a2c31", material: "rubber" },
    bar: { colour: "#c6ccd4", material: "metal" },
    chain: { colour: "#4a4e56", material: "metal" },
    trim: { colour: "#f2efe8", material: "plastic" },
  },
  parts: () => {
    // Round the bar: out along its upper edge, about its nose, and back.
    const [low, high, from, nose] = [0.85, 1.95, 1.4, 6.0];
    const teeth: { at: Vector; nod: number }[] = [
      ...Array.from({ length: 14 }, (_, i) => i * 0.34 + from).flatMap((z) => [
        { at: [0.2, high, z] as Vector, nod: 0 },
        { at: [0.2, low, z] as Vector, nod: 180 },
      ]),
      ...[30, 60, 90, 120, 150].map((angle) => {
        const { y } = frame({ nod: angle });
        return { at: [0.2, (low + high) / 2 + 0.55 * y[1], nose + 0.55 * y[2]] as Vector, nod: angle };
      }),
    ];
    return [
      part(
        "bar",
        sideways(
          cornered(
            [
              [0.6, low],
              [nose, low, 0.5],
              [nose + 0.52, (low + high) / 2, 0.5],
              [nose, high, 0.5],
              [0.6, high],
            ],
            true,
          ),
          0.14,
          0.03,
          0.2,
        ),
      ),
      part(
        "chain",
        instances(
          merged(
            boxAt([0, 0.06, 0], [0.24, 0.16, 0.3], 0.04, {}, 1),
            boxAt([0, 0.18, 0.06], [0.16, 0.14, 0.12], 0.03, { nod: -30 }, 1),
          ),
          teeth.map(frame),
        ),
      ),
      part(
        "body",
        merged(
          sideways(
            cornered(
              [
                [-2.0, 0.3, 0.3],
                [1.5, 0.3, 0.3],
                [1.6, 1.9, 0.5],
                [0.6, 2.5, 0.4],
                [-1.6, 2.4, 0.5],
                [-2.2, 1.4, 0.4],
              ],
              true,
            ),
            1.9,
            0.24,
          ),
          boxAt([0.62, 1.3, 0.7], [0.9, 1.4, 1.5], 0.25),
        ),
      ),
      part(
        "trim",
        merged(
          drum(0.62, 0.3, { ...AXLE, at: [-0.98, 1.35, -0.3] }, 0.1),
          ...[0, 1, 2].map((i) => boxAt([0, 2.44, -0.9 + 0.45 * i], [1.2, 0.16, 0.2], 0.06)),
        ),
      ),
      part(
        "handles",
        merged(
          wire(
            [
              [-1.1, 0.7, 0.5],
              [-1.25, 2.4, 0.6],
              [-0.9, 3.5, 0.6],
              [0.4, 3.6, 0.6],
              [1.05, 2.9, 0.6],
              [1.05, 1.5, 0.5],
            ],
            0.22,
          ),
          wire(
            [
              [0, 2.1, -1.7],
              [0, 2.5, -3.0],
              [0, 1.9, -4.2],
              [0, 0.9, -4.3],
              [0, 0.5, -3.2],
              [0, 0.6, -1.8],
            ],
            0.3,
          ),
          ...sides((s) => [boxAt([0.5 * s, 3.3, 1.35], [0.9, 1.0, 0.2], 0.1, { nod: -14 })]),
          boxAt([0, 0.2, -0.3], [1.5, 0.3, 2.9], 0.12),
        ),
      ),
    ];
  },
};
