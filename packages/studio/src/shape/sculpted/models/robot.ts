import {
  ballAt,
  boxAt,
  discAt,
  frame,
  merged,
  mirrored,
  placed,
  rod,
  torus,
  tube,
} from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";

const HEAD = frame({ at: [0, 29, 0], turn: 12, roll: -3 });

/** Centimetres: a friendly toy robot, waving. */
export const robot: Model = {
  concept: "robot",
  aliases: ["toy robot", "android", "bot", "humanoid robot", "droid"],
  realSize: 0.42,
  bestTurn: -22,
  roles: {
    body: { colour: "#6fb7c9", material: "plastic" },
    head: { colour: "#6fb7c9", material: "plastic", follows: 1.05 },
    joints: { colour: "#4a4f5b", material: "rubber" },
    face: { colour: "#1f2733", material: "plastic" },
    eyes: { colour: "#7df3e1", material: "plastic" },
    panel: { colour: "#f3efe4", material: "plastic" },
    lights: { colour: "#ffcb4d", material: "plastic" },
    "red light": { colour: "#ef5b4c", material: "plastic" },
  },
  anchors: {
    hand: { at: [-11.8, 11.8, 3], width: 4.4, turn: 0 },
    raised: { at: [14.7, 34, 2.4], width: 4.4, turn: 0 },
    head: { at: [0, 41.2, 0], width: 15, turn: 12 },
    eyes: { at: [0, 34.8, 8.4], width: 12, turn: 12 },
    neck: { at: [0, 27.6, 2], width: 9, turn: 0 },
  },
  parts: () => {
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), HEAD));
    const smile = tube(
      [
        [-2.2, 3.3, 6.5],
        [0, 2.5, 6.7],
        [2.2, 3.3, 6.5],
      ],
      0.32,
      { sides: 12 },
    );
    const fingers = (at: [number, number, number], roll: number) =>
      placed(
        merged(
          tube(
            [
              [-1.5, 0, 0],
              [-2.1, 1.6, 0],
              [-1.2, 3.1, 0],
            ],
            0.62,
          ),
          tube(
            [
              [1.5, 0, 0],
              [2.1, 1.6, 0],
              [1.2, 3.1, 0],
            ],
            0.62,
          ),
          ballAt([0, -0.4, 0], 1.9),
        ),
        frame({ at, roll }),
      );
    return [
      part("body", boxAt([0, 19.4, 0], [17, 14.5, 11], 3.2, {}, 6)),
      part("panel", boxAt([0, 20.4, 5.3], [10.6, 7.6, 1.2], 0.55)),
      part(
        "lights",
        merged(
          discAt([-2.9, 18.8, 5.8], 1, 0.6, 0.2, { nod: 90 }),
          boxAt([0.4, 22.2, 6], [6.8, 1.3, 0.5], 0.22),
        ),
      ),
      part("red light", discAt([0, 18.8, 5.8], 1, 0.6, 0.2, { nod: 90 })),
      part("eyes", discAt([2.9, 18.8, 5.8], 1, 0.6, 0.2, { nod: 90 })),
      part("joints", rod([0, 26, 0], [0, 29.6, 0], 2.1)),
      on("head", boxAt([0, 5.4, 0], [17, 11.4, 12], 3.6, {}, 6), boxAt([0, 11.3, 0], [4, 1.4, 4], 0.6)),
      on("face", boxAt([0, 5.2, 5.6], [13.4, 7.8, 1.4], 0.65)),
      on("eyes", ballAt([-3.1, 6, 6.3], [1.5, 1.7, 0.5]), ballAt([3.1, 6, 6.3], [1.5, 1.7, 0.5]), smile),
      on(
        "joints",
        rod([0, 11.5, 0], [0, 14.6, 0], 0.5),
        ...[-1, 1].map((s) => rod([s * 8, 5.2, 0], [s * 9.8, 5.2, 0], 2.1)),
      ),
      on("red light", ballAt([0, 15.4, 0], 1.35)),
      part(
        "joints",
        merged(
          tube(
            [
              [8, 23, 0],
              [11.6, 23.6, 0.6],
              [14, 27, 1.6],
              [14.6, 30.4, 2],
            ],
            1.25,
          ),
          tube(
            [
              [-8, 23, 0],
              [-11.4, 21.8, 0.4],
              [-12.2, 18, 1.2],
              [-11.8, 15, 2],
            ],
            1.25,
          ),
        ),
      ),
      part("head", merged(fingers([14.7, 32.2, 2.1], -8), fingers([-11.7, 13.4, 2.3], 176))),
      part("body", mirrored(ballAt([8.6, 23.2, 0], 2.5))),
      part(
        "joints",
        mirrored(
          merged(
            rod([4.2, 4, 0], [4.2, 13, 0], 1.7),
            ...[6, 8.2, 10.4].map((y) => placed(torus(1.7, 0.5, 36, 12), frame({ at: [4.2, y, 0] }))),
          ),
        ),
      ),
      part("body", mirrored(boxAt([4.3, 2.1, 1.2], [6.4, 4.2, 9.4], 1.8))),
    ];
  },
};
