import { type Corner, discAt, frame, merged, placed, rod, slabAt } from "../../mesh/index.js";
import { type Model, type Part, part } from "../model.js";
import { opened } from "../opening.js";

const FLAP: readonly Corner[] = [
  [-10.7, 7.1, 0.4],
  [-0.8, -1.2, 1.2],
  [0.8, -1.2, 1.2],
  [10.7, 7.1, 0.4],
];

/** Centimetres: sealed with wax. */
export const envelope: Model = {
  concept: "envelope",
  aliases: ["letter", "mail", "sealed letter", "sealed envelope"],
  realSize: 0.22,
  lies: true,
  bestTurn: -22,
  roles: {
    paper: { colour: "#f4ead2", material: "matte plastic" },
    flap: { colour: "#f4ead2", material: "matte plastic", follows: 0.97 },
    folds: { colour: "#d9c9a3", material: "matte plastic", follows: 0.86 },
    seal: { colour: "#c2313a", material: "plastic" },
  },
  parts: () => {
    const lean = frame({ at: [0, 7.3, 0] });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), lean));
    return [
      on(
        "paper",
        slabAt(
          [0, 0, 0],
          [
            [-11, -7.4, 0.5],
            [11, -7.4, 0.5],
            [11, 7.4, 0.5],
            [-11, 7.4, 0.5],
          ],
          0.9,
          0.3,
        ),
      ),
      on("flap", slabAt([0, 0, 0.52], FLAP, 0.4, 0.14)),
      on(
        "folds",
        rod([-10.5, -7, 0.45], [-1.6, 0.2, 0.5], 0.12, 10),
        rod([10.5, -7, 0.45], [1.6, 0.2, 0.5], 0.12, 10),
        rod([-10.5, 7, 0.62], [-0.6, -1.25, 0.62], 0.12, 10),
        rod([10.5, 7, 0.62], [0.6, -1.25, 0.62], 0.12, 10),
      ),
      on(
        "seal",
        discAt([0, -0.6, 0.5], 1.9, 0.6, 0.28, { nod: 90 }),
        discAt([0, -0.6, 0.8], 1.3, 0.45, 0.14, { nod: 90 }),
      ),
    ];
  },
};

/** Its flap up, a written sheet half out. */
export const openEnvelope: Model = opened(envelope, "open", {
  aliases: ["opened letter", "envelope with a letter"],
  realSize: 0.24,
  bestTurn: -16,
  roles: {
    paper: envelope.roles.paper!,
    flap: { colour: "#f4ead2", material: "matte plastic", follows: 0.9 },
    folds: envelope.roles.folds!,
    letter: { colour: "#ffffff", material: "paper" },
    writing: { colour: "#6d7f9c", material: "matte plastic" },
  },
  parts: () => {
    const raised = frame({ at: [0, 7.4, 0] });
    const on = (role: string, ...meshes: Part["mesh"][]) => part(role, placed(merged(...meshes), raised));
    const lines = [10.6, 8.9, 7.2, 5.5].map((y, n) =>
      rod([-6.8, y, 0.32], [n === 0 ? -1.5 : 6.8, y, 0.32], 0.16, 8),
    );
    return [
      on(
        "paper",
        slabAt([0, 0, -0.5], rectangle(22, -7.4, 7.4), 0.4, 0.16),
        // The front is open in a wide V down to where its corners meet.
        slabAt(
          [0, 0, 0.6],
          [
            [-11, -7.4, 0.5],
            [11, -7.4, 0.5],
            [11, 7.4, 0.3],
            [0.8, 1.4, 1.2],
            [-0.8, 1.4, 1.2],
            [-11, 7.4, 0.3],
          ],
          0.4,
          0.12,
        ),
      ),
      on(
        "flap",
        slabAt(
          [0, 7.2, -0.5],
          [
            [-10.8, 0, 0.3],
            [10.8, 0, 0.3],
            [0.9, 8.4, 1.2],
            [-0.9, 8.4, 1.2],
          ],
          0.35,
          0.12,
        ),
      ),
      on(
        "folds",
        rod([-10.5, -7, 0.8], [-0.7, 1.2, 0.8], 0.12, 10),
        rod([10.5, -7, 0.8], [0.7, 1.2, 0.8], 0.12, 10),
      ),
      on("letter", slabAt([0, 0, 0.05], rectangle(18.4, -5, 12.4), 0.3, 0.1)),
      on("writing", ...lines),
    ];
  },
});

function rectangle(width: number, low: number, high: number): Corner[] {
  const x = width / 2;
  return [
    [-x, low, 0.4],
    [x, low, 0.4],
    [x, high, 0.4],
    [-x, high, 0.4],
  ];
}
