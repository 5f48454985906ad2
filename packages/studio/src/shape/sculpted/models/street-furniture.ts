import {
  arc,
  boxAt,
  cornered,
  frame,
  joined,
  merged,
  placed,
  reversed,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { AHEAD, box, drum, rod, slab, turned } from "../pieces.js";

/** Decimetres: a red kiosk of panes with a domed top. */
export const phoneBooth: Model = {
  concept: "phone booth",
  aliases: [
    "telephone booth",
    "phone box",
    "telephone box",
    "red telephone box",
    "call box",
    "london phone booth",
  ],
  realSize: 2.5,
  bestTurn: -28,
  roles: {
    kiosk: { colour: "#c8202c", material: "ceramic" },
    glass: { colour: "#cfe6ee", material: "ceramic" },
    sign: { colour: "#fbf6ea", material: "ceramic" },
    phone: { colour: "#26282f", material: "plastic" },
    step: { colour: "#8d8f97", material: "stone" },
  },
  parts: () => {
    const side = (turn: number) => {
      const f = frame({ turn });
      return {
        panes: placed(boxAt([0, 10.4, 3.9], [5.6, 14.2, 0.2], 0.06, {}, 2), f),
        bars: placed(
          merged(
            ...[-1.4, 1.4].map((x) => boxAt([x, 10.4, 4.0], [0.3, 14.4, 0.3], 0.1, {}, 2)),
            ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) =>
              boxAt([0, 3.3 + 1.78 * i, 4.0], [5.8, 0.28, 0.3], 0.1, {}, 2),
            ),
            boxAt([-3.3, 10.4, 3.9], [1.2, 15, 0.7], 0.2, {}, 2),
            boxAt([3.3, 10.4, 3.9], [1.2, 15, 0.7], 0.2, {}, 2),
            boxAt([0, 2.4, 3.9], [7, 1.9, 0.7], 0.2, {}, 2),
            boxAt([0, 18.1, 3.95], [7.4, 1.2, 0.8], 0.2, {}, 2),
            slab(
              {
                ...joined(
                  cornered([
                    [-3.6, 0.0],
                    [3.6, 0.0],
                  ]),
                  arc([0, -0.2], [3.6, 1.6], 0, 180, 10),
                ),
                closed: true,
              },
              0.8,
              0.15,
              { at: [0, 21.2, 3.6] },
            ),
          ),
          f,
        ),
        sign: placed(boxAt([0, 19.9, 4.1], [5.6, 1.3, 0.3], 0.12, {}, 2), f),
      };
    };
    const faces = [0, 90, 180, 270].map(side);
    return [
      part(
        "kiosk",
        merged(
          ...faces.map(({ bars }) => bars),
          boxAt([0, 20.2, 0], [8.2, 2.4, 8.2], 0.3, {}, 2),
          turned(
            [
              [0, 0],
              [5.1, 0, 0.2],
              [3.9, 1.2, 1.5],
              [0, 1.9],
            ],
            { at: [0, 21.3, 0], turn: 45 },
            4,
          ),
          boxAt([0, 1.2, 0], [8.2, 0.8, 8.2], 0.2, {}, 2),
        ),
      ),
      part("glass", merged(...faces.map(({ panes }) => panes))),
      part("sign", merged(...faces.map(({ sign }) => sign))),
      part("phone", boxAt([3.85, 10.2, 1.6], [0.14, 0.5, 0.5], 0.06, {}, 2)),
      part("step", boxAt([0, 0.45, 0], [9.4, 0.9, 9.4], 0.2, {}, 2)),
    ];
  },
};

/** Decimetres: a jukebox with an arch of lights. */
export const jukebox: Model = {
  concept: "jukebox",
  aliases: ["juke box", "music machine", "jukeboxes"],
  realSize: 1.5,
  bestTurn: -20,
  roles: {
    cabinet: { colour: "#8a3f1f", material: "wood" },
    lights: { colour: "#f9a93a", material: "neon" },
    tubes: { colour: "#e84f6a", material: "neon" },
    grille: { colour: "#e3b341", material: "gold" },
    window: { colour: "#22303f", material: "ceramic" },
    records: { colour: "#17191f", material: "plastic" },
    labels: { colour: "#e8413a", material: "plastic" },
    keys: { colour: "#f7f4ee", material: "plastic" },
  },
  parts: () => {
    const arch = (w: number, h: number) => ({
      ...joined(
        cornered([
          [-w, 0.4, 0.3],
          [w, 0.4, 0.3],
          [w, h],
        ]),
        arc([0, h], w, 0, 180, 32),
      ),
      closed: true,
    });
    const bow = (w: number, z: number): Vector[] => [
      [w, 0.8, z],
      [w, 5, z],
      [w, 9.0, z],
      ...Array.from({ length: 11 }, (_, i): Vector => {
        const f = frame({ roll: 15 + 15 * i });
        return [f.x[0] * w, 9.2 + f.x[1] * w, z];
      }),
      [-w, 9.0, z],
      [-w, 5, z],
      [-w, 0.8, z],
    ];
    return [
      part("cabinet", merged(slab(arch(4.6, 9.2), 4.4, 0.4), box([9.8, 1.2, 5.0], [0, 0.6, 0], 0.3))),
      part("lights", tube(bow(4.1, 2.2), 0.42, { sides: 16, steps: 3 })),
      part("tubes", tube(bow(3.3, 2.25), 0.3, { sides: 16, steps: 3 })),
      part(
        "window",
        slab(
          {
            ...joined(
              cornered([
                [-2.8, 7.4, 0.2],
                [2.8, 7.4, 0.2],
                [2.8, 9.2],
              ]),
              arc([0, 9.2], 2.8, 0, 180, 28),
            ),
            closed: true,
          },
          0.4,
          0.1,
          { at: [0, 0, 2.2] },
        ),
      ),
      part("records", merged(drum(1.7, 0.2, { ...AHEAD, at: [0, 9.6, 2.45] }, 0.06, 48))),
      part("labels", drum(0.55, 0.26, { ...AHEAD, at: [0, 9.6, 2.47] }, 0.05, 28)),
      part(
        "grille",
        merged(
          slab(arc([0, 0], 1), 0.3, 0.06, { at: [0, 3.4, 2.3], scale: [2.3, 2.0, 1] }, [
            reversed(arc([0, 0], 0.88)),
          ]),
          ...[-1.5, -0.75, 0, 0.75, 1.5].map((x) =>
            rod(
              [x, 3.4 - 1.85 * Math.sqrt(1 - (x * x) / 5.0), 2.3],
              [x, 3.4 + 1.85 * Math.sqrt(1 - (x * x) / 5.0), 2.3],
              0.12,
              10,
            ),
          ),
          boxAt([0, 6.9, 2.4], [5.8, 0.26, 0.5], 0.1),
        ),
      ),
      part("keys", merged(boxAt([0, 6.1, 2.5], [5.2, 0.9, 0.7], 0.2, { nod: -24 }))),
    ];
  },
};
