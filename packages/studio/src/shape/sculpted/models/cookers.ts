import { frame, merged, mirrored, placed, torus } from "../../mesh/index.js";
import { band } from "../glassware.js";
import { type Model, part } from "../model.js";
import { box, drum, rod, turned, wire } from "../pieces.js";

/** Centimetres: a round cooker with a domed lid and a switch. */
export const riceCooker: Model = {
  concept: "rice cooker",
  aliases: [
    "rice cookers",
    "electric rice cooker",
    "rice pot",
    "rice steamer",
    "multicooker",
    "slow cooker",
    "crockpot",
  ],
  realSize: 0.3,
  bestTurn: -16,
  roles: {
    body: { colour: "#f7f3ea", material: "plastic" },
    lid: { colour: "#f7f3ea", material: "plastic", follows: 1.02 },
    trim: { colour: "#c9ced5", material: "brushed metal" },
    panel: { colour: "#3a3d45", material: "plastic" },
    light: { colour: "#ff8a2a", material: "neon" },
    grips: { colour: "#3a3d45", material: "plastic" },
  },
  parts: () => [
    part(
      "body",
      turned(
        [
          [0, 0.6],
          [9.6, 0.6, 1.2],
          [11.8, 5, 5],
          [12, 15.4, 2],
          [0, 15.4],
        ],
        {},
        88,
      ),
    ),
    part(
      "grips",
      merged(
        drum(9.4, 1.2, { at: [0, 0.6, 0] }, 0.4, 64),
        mirrored(box([3, 2, 6.4], [12.6, 12.6, 0], 0.9)),
        drum(1.0, 1.6, { at: [0, 20.4, 0] }, 0.3, 32),
        drum(2.2, 1.3, { at: [0, 21.6, 0] }, 0.55, 40),
      ),
    ),
    part("trim", merged(band(12.25, 15, 16.2, 1, 88), drum(0.5, 0.5, { at: [6, 18.7, 2] }, 0.15, 24))),
    part(
      "lid",
      turned(
        [
          [0, 15.8],
          [11.9, 15.8, 0.5],
          [11.4, 17.4, 2],
          [6, 19.8, 6],
          [0, 20.2],
        ],
        {},
        88,
      ),
    ),
    part("panel", merged(box([7, 7.4, 1.8], { at: [0, 7.6, 11.5], nod: -4 }, 0.8))),
    part("trim", box([2.6, 1.6, 1], { at: [0, 5.9, 12.5], nod: -4 }, 0.4)),
    part(
      "light",
      merged(
        drum(0.5, 0.4, { nod: 86, at: [-1.2, 9.4, 12.35] }, 0.15, 24),
        drum(0.5, 0.4, { nod: 86, at: [1.2, 9.4, 12.35] }, 0.15, 24),
      ),
    ),
  ],
};

/** Centimetres: its drawer a little out, a dial and a display above. */
export const airFryer: Model = {
  concept: "air fryer",
  aliases: ["airfryer", "air fryers", "hot air fryer", "deep fryer", "fryer"],
  realSize: 0.36,
  bestTurn: -24,
  roles: {
    body: { colour: "#2b2d33", material: "plastic" },
    drawer: { colour: "#2b2d33", material: "plastic", follows: 1.12 },
    window: { colour: "#15161a", material: "ceramic" },
    display: { colour: "#59d0ff", material: "neon" },
    trim: { colour: "#c9ced5", material: "brushed metal" },
    fries: { colour: "#f6c648", material: "clay" },
  },
  parts: () => [
    part(
      "body",
      placed(
        turned(
          [
            [0, 0],
            [11.6, 0, 1],
            [13.2, 4, 4],
            [13.2, 22, 4],
            [11.4, 31, 5],
            [8, 34, 3],
            [0, 34.4],
          ],
          {},
          88,
        ),
        frame({ scale: [1, 1, 1.12] }),
      ),
    ),
    part(
      "drawer",
      merged(
        placed(
          turned(
            [
              [0, 2.6],
              [12, 2.6, 0.8],
              [12.6, 6, 3],
              [12.6, 15, 0.8],
              [11.4, 15, 0.3],
              [11.4, 8, 0.5],
              [0, 7.6],
            ],
            {},
            80,
          ),
          frame({ at: [0, 0, 4.6], scale: [1, 1, 1.1] }),
        ),
        box([4.4, 3.6, 9], [0, 10.6, 21], 1.3),
        box([5.2, 6.6, 2.6], [0, 9.8, 18], 1),
      ),
    ),
    part(
      "trim",
      merged(
        box([1.4, 0.4, 6], [0, 12.5, 22], 0.18),
        placed(band(13.4, 16.3, 17.1, 0.6, 88), frame({ scale: [1, 1, 1.12] })),
        drum(2.6, 1.4, { nod: 78, at: [0, 21.2, 14.6] }, 0.5, 48),
      ),
    ),
    part("window", merged(box([13, 10.4, 2], { at: [0, 25.4, 12.9], nod: -13 }, 0.9))),
    part(
      "display",
      merged(
        ...[-2.6, -1, 1, 2.6].map((x) => box([1.0, 2.0, 0.3], { at: [x, 28, 13.4], nod: -13 }, 0.14)),
        ...[-0.45, 0.45].map((y) => box([0.34, 0.34, 0.3], { at: [0, 28 + y, 13.4], nod: -13 }, 0.1)),
        drum(0.45, 0.3, { nod: 78, at: [0, 23.4, 14.5] }, 0.1, 20),
      ),
    ),
    part(
      "fries",
      merged(
        ...Array.from({ length: 26 }, (_, i) =>
          box(
            [1.1, 1.1, 6],
            {
              at: [-5 + 10 * ((i * 0.618) % 1), 12.8 + 1.9 * ((i * 0.414) % 1), 11.5 + 3 * ((i * 0.732) % 1)],
              turn: 90 * ((i * 0.37) % 1) + 20,
              nod: 40 * ((i * 0.53) % 1) - 20,
            },
            0.2,
          ),
        ),
      ),
    ),
  ],
};

/** Centimetres: of steel, its locked lid with a valve, two handles. */
export const pressureCooker: Model = {
  concept: "pressure cooker",
  aliases: ["pressure cookers", "pressure pot", "steam cooker"],
  realSize: 0.44,
  bestTurn: -24,
  roles: {
    body: { colour: "#cfd5dc", material: "metal" },
    lid: { colour: "#cfd5dc", material: "metal", follows: 1.02 },
    handles: { colour: "#24262c", material: "plastic" },
    valve: { colour: "#9aa1aa", material: "metal" },
    button: { colour: "#d8392f", material: "plastic" },
  },
  parts: () => [
    part(
      "body",
      merged(
        turned(
          [
            [0, 0],
            [10.6, 0, 0.6],
            [11.4, 1.4, 0.6],
            [11.2, 2.2, 0.6],
            [11.2, 14.6, 0.4],
            [0, 14.6],
          ],
          {},
          88,
        ),
      ),
    ),
    part(
      "lid",
      merged(
        band(11.8, 13.9, 16.2, 1.2, 88),
        turned(
          [
            [0, 15.6],
            [11.4, 15.6, 0.3],
            [10.8, 16.8, 1],
            [6, 18.3, 5],
            [0, 18.7],
          ],
          {},
          88,
        ),
      ),
    ),
    part(
      "handles",
      merged(
        box([20, 2.6, 3.6], [19, 16.2, 0], 1.1),
        box([18, 2.2, 3.4], [18, 12.9, 0], 1),
        box([5.4, 2.6, 5], [-13.2, 14.6, 0], 1.1),
        box([8, 1.2, 4.2], { at: [8, 18.3, 0], roll: -8 }, 0.5),
        drum(1.35, 1.6, { at: [0, 21.6, 0] }, 0.5, 36),
      ),
    ),
    part(
      "valve",
      merged(
        drum(1.6, 0.8, { at: [0, 18.9, 0] }, 0.25, 36),
        rod([0, 18.6, 0], [0, 21, 0], 0.6),
        drum(0.9, 1.8, { at: [-6, 18.2, 2] }, 0.3, 28),
        placed(torus(1.5, 0.2, 36, 10), frame({ at: [0, 19.4, 0] })),
      ),
    ),
    part(
      "button",
      merged(drum(0.62, 1.6, { at: [5, 19.2, -3.4] }, 0.2, 24), box([2.4, 0.8, 1.6], [12.4, 17.6, 0], 0.3)),
    ),
  ],
};

/** Centimetres: a mill of wood, a crank over its hopper of beans, a drawer below. */
export const coffeeGrinder: Model = {
  concept: "coffee grinder",
  aliases: [
    "coffee mill",
    "hand grinder",
    "manual coffee grinder",
    "burr grinder",
    "coffee bean grinder",
    "bean grinder",
  ],
  realSize: 0.24,
  bestTurn: -28,
  roles: {
    box: { colour: "#9a6236", material: "wood" },
    drawer: { colour: "#8a552d", material: "wood", follows: 0.9 },
    hopper: { colour: "#d9a54a", material: "gold" },
    crank: { colour: "#c98a4a", material: "bronze" },
    knobs: { colour: "#3a2416", material: "dark wood" },
    beans: { colour: "#4a2a18", material: "plastic" },
  },
  parts: () => {
    const beans = Array.from({ length: 34 }, (_, i) => {
      const f = frame({ turn: 137.5 * i });
      const r = 4.6 * Math.sqrt((i + 0.5) / 34);
      return placed(
        turned(
          [
            [0, -0.9],
            [0.55, -0.6, 0.4],
            [0.55, 0.6, 0.4],
            [0, 0.9],
          ],
          {},
          10,
        ),
        frame({
          at: [f.z[0] * r, 16.6 + 0.4 * ((i * 0.618) % 1), f.z[2] * r],
          nod: 90 - 30 * ((i * 0.414) % 1),
          turn: 97 * i,
        }),
      );
    });
    return [
      part(
        "box",
        merged(
          box([13, 1.6, 13], [0, 0.8, 0], 0.5),
          box([11, 9.6, 11], [0, 6, 0], 0.5),
          box([12.4, 1.2, 12.4], [0, 11.2, 0], 0.45),
        ),
      ),
      part("drawer", box([8, 4.4, 0.9], [0, 4.4, 5.5], 0.3)),
      part(
        "hopper",
        turned(
          [
            [0, 11.7],
            [2.6, 11.7, 0.2],
            [3, 12.8, 0.6],
            [5.4, 15.4, 1.6],
            [5.7, 17.4, 0.15],
            [5.4, 17.4, 0.1],
            [5.0, 15.8, 1],
            [0, 15.4],
          ],
          {},
          72,
        ),
      ),
      part(
        "crank",
        merged(
          box([11.6, 0.7, 1.2], [0, 17.6, 0], 0.25),
          rod([0, 15.6, 0], [0, 20.6, 0], 0.55),
          drum(0.95, 0.9, { at: [0, 20.6, 0] }, 0.35, 28),
          wire(
            [
              [0, 20.4, 0],
              [3.6, 20.6, 0.4],
              [7.6, 19.8, 1],
              [9.2, 19.6, 1.2],
            ],
            0.5,
            { sides: 16 },
          ),
        ),
      ),
      part(
        "knobs",
        merged(
          turned(
            [
              [0, 0],
              [0.6, 0.1, 0.2],
              [0.75, 1.2, 0.5],
              [1.35, 2.8, 0.8],
              [0.9, 3.9, 0.6],
              [0, 4.1],
            ],
            { at: [9.1, 19.6, 1.2] },
            32,
          ),
          turned(
            [
              [0, 0],
              [0.4, 0, 0.1],
              [0.9, 0.8, 0.4],
              [0.6, 1.4, 0.4],
              [0, 1.5],
            ],
            { at: [0, 4.4, 5.9], nod: 90 },
            28,
          ),
        ),
      ),
      part("beans", merged(...beans)),
    ];
  },
};
