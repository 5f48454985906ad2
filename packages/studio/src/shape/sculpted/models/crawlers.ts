import { boxAt, cornered, frame, merged, tube, type Vector } from "../../mesh/index.js";
import { sides } from "../face.js";
import { type Model, type Part, part } from "../model.js";
import { AHEAD, AXLE, drum, rod, sideways } from "../pieces.js";

/** A crawler's track about x: its middle, how long and how high it is; roles `tracks` and `rollers`. */
export function crawler(x: number, length: number, radius: number, width: number): Part[] {
  const reach = length / 2 - radius;
  const loop: Vector[] = [
    ...Array.from({ length: 9 }, (_, i): Vector => {
      const f = frame({ nod: -90 + 22.5 * i });
      return [x, radius + f.z[1] * radius, reach + f.z[2] * radius];
    }),
    ...Array.from({ length: 9 }, (_, i): Vector => {
      const f = frame({ nod: 90 + 22.5 * i });
      return [x, radius + f.z[1] * radius, -reach + f.z[2] * radius];
    }),
  ];
  const shoes = Array.from({ length: Math.round(length * 3.2) }, (_, i) => {
    const count = Math.round(length * 3.2);
    const around2 = 4 * reach + 2 * Math.PI * radius;
    const s = (i / count) * around2;
    const turn = Math.PI * radius;
    const [z, y, nod] =
      s < 2 * reach
        ? [s - reach, 0, 180]
        : s < 2 * reach + turn
          ? at(reach, (s - 2 * reach) / turn)
          : s < 4 * reach + turn
            ? [reach - (s - 2 * reach - turn), 2 * radius, 0]
            : at2(-reach, (s - 4 * reach - turn) / turn);
    return boxAt([x, y!, z!], [width, radius * 0.16, radius * 0.3], radius * 0.05, { nod: nod! }, 1);
    function at(end: number, t: number) {
      const f = frame({ nod: 90 - 180 * t });
      return [end + f.z[2] * radius, radius + f.z[1] * radius, 180 - 180 * t];
    }
    function at2(end: number, t: number) {
      const f = frame({ nod: -90 - 180 * t });
      return [end + f.z[2] * radius, radius + f.z[1] * radius, -180 * t];
    }
  });
  const wheels = [-1, -0.5, 0, 0.5, 1].map((t) =>
    drum(
      radius * (Math.abs(t) === 1 ? 0.72 : 0.42),
      width * 0.8,
      { ...AXLE, at: [x, Math.abs(t) === 1 ? radius : radius * 0.52, reach * t] },
      width * 0.12,
      28,
    ),
  );
  return [
    part(
      "tracks",
      merged(
        tube(loop, 1, {
          section: cornered(
            [
              [-width * 0.46, -0.06, 0.02],
              [width * 0.46, -0.06, 0.02],
              [width * 0.46, 0.06, 0.02],
              [-width * 0.46, 0.06, 0.02],
            ],
            true,
          ),
          up: [0, 0, 1],
          closed: true,
          steps: 3,
        }),
        ...shoes,
      ),
    ),
    part(
      "rollers",
      merged(...wheels, boxAt([x, radius * 1.1, 0], [width * 0.55, radius * 0.7, 2 * reach], 0.08)),
    ),
  ];
}

const TRACK_ROLES = {
  tracks: { colour: "#2b2c31", material: "rubber" },
  rollers: { colour: "#4a4d55", material: "metal" },
} as const;

/** Metres: a cab that turns on tracks, an arm with a bucket. */
export const excavator: Model = {
  concept: "excavator",
  aliases: ["digger", "backhoe", "power shovel", "toy excavator", "excavators"],
  realSize: 8,
  bestTurn: -56,
  roles: {
    body: { colour: "#f2b21f", material: "plastic" },
    arm: { colour: "#f2b21f", material: "plastic", follows: 1 },
    windows: { colour: "#2b3d52", material: "ceramic" },
    bucket: { colour: "#5b5f68", material: "metal" },
    pistons: { colour: "#d5dae0", material: "chrome" },
    trim: { colour: "#33363e", material: "matte plastic" },
    ...TRACK_ROLES,
  },
  parts: () => {
    const boom: Vector[] = [
      [-0.35, 1.9, 1.1],
      [-0.35, 4.2, 2.0],
      [-0.35, 4.9, 3.6],
      [-0.35, 4.3, 4.9],
    ];
    const stick: Vector[] = [
      [-0.35, 4.9, 4.5],
      [-0.35, 3.2, 5.7],
      [-0.35, 1.7, 6.1],
    ];
    const section = cornered(
      [
        [-0.7, -1, 0.1],
        [0.7, -1, 0.1],
        [0.7, 1, 0.1],
        [-0.7, 1, 0.1],
      ],
      true,
    );
    const bucket = sideways(
      cornered(
        [
          [5.6, 1.7, 0.1],
          [6.5, 1.9, 0.15],
          [6.9, 1.2, 0.4],
          [6.6, 0.5, 0.4],
          [5.5, 0.2, 0.1],
          [5.9, 0.7, 0.3],
          [6.0, 1.2, 0.3],
        ],
        true,
      ),
      1.3,
      0.06,
      -0.35,
    );
    return [
      ...sides((s) => crawler(1.05 * s, 4.2, 0.62, 0.72)),
      part(
        "trim",
        merged(drum(0.95, 0.5, { at: [0, 1.25, 0] }, 0.1), boxAt([0, 0.8, 0], [1.5, 0.5, 1.6], 0.12)),
      ),
      part(
        "body",
        merged(
          boxAt([0, 1.75, -0.4], [2.6, 0.5, 3.6], 0.16),
          boxAt([0.0, 2.35, -1.35], [2.5, 1.0, 1.7], 0.3),
          boxAt([0.75, 2.2, 0.4], [1.0, 0.6, 1.8], 0.16),
          sideways(
            cornered(
              [
                [-0.6, 1.9, 0.1],
                [1.35, 1.9, 0.15],
                [1.35, 2.7, 0.2],
                [0.95, 3.6, 0.25],
                [-0.5, 3.6, 0.25],
              ],
              true,
            ),
            1.2,
            0.1,
            -0.72 + 1.45,
          ),
        ),
      ),
      part(
        "windows",
        merged(
          sideways(
            cornered(
              [
                [-0.35, 2.35, 0.1],
                [1.12, 2.35, 0.1],
                [0.8, 3.4, 0.12],
                [-0.3, 3.4, 0.12],
              ],
              true,
            ),
            1.26,
            0.04,
            0.73,
          ),
          boxAt([0.73, 3.0, 1.16], [0.95, 0.85, 0.1], 0.05, { nod: -24 }),
          boxAt([0.73, 2.3, 1.36], [0.95, 0.4, 0.06], 0.03),
        ),
      ),
      part(
        "arm",
        merged(
          tube(boom, [0.42, 0.4, 0.36, 0.28], { section, up: [1, 0, 0], steps: 6, caps: "flat" }),
          tube(stick, [0.26, 0.3, 0.2], { section, up: [1, 0, 0], steps: 6, caps: "flat" }),
        ),
      ),
      part(
        "bucket",
        merged(
          bucket,
          ...[-0.85, -0.52, -0.18, 0.15].map((x) =>
            boxAt([x, 0.16, 5.42], [0.16, 0.14, 0.42], 0.04, { nod: 20 }),
          ),
        ),
      ),
      part(
        "pistons",
        merged(
          ...[-0.72, 0.02].map((x) => rod([x, 2.1, 1.9], [x, 3.9, 2.3], 0.1, 12)),
          rod([-0.35, 5.0, 3.0], [-0.35, 5.1, 4.3], 0.1, 12),
          rod([-0.35, 3.9, 5.75], [-0.35, 2.2, 6.55], 0.08, 12),
          ...[
            [4.75, 4.6],
            [1.8, 6.1],
          ].map(([y, z]) => drum(0.22, 0.9, { ...AXLE, at: [-0.35, y!, z!] }, 0.06, 24)),
        ),
      ),
      part(
        "trim",
        merged(
          boxAt([0, 2.3, -2.18], [1.7, 0.5, 0.1], 0.04),
          rod([-0.9, 2.8, -1.4], [-0.9, 3.4, -1.4], 0.12, 12),
        ),
      ),
    ];
  },
};

/** Metres: a blade ahead, an engine, a cab, a ripper behind. */
export const bulldozer: Model = {
  concept: "bulldozer",
  aliases: ["dozer", "toy bulldozer", "bulldozers"],
  realSize: 6,
  bestTurn: -46,
  roles: {
    body: { colour: "#f2b21f", material: "plastic" },
    blade: { colour: "#8d939c", material: "metal" },
    windows: { colour: "#2b3d52", material: "ceramic" },
    trim: { colour: "#33363e", material: "matte plastic" },
    lights: { colour: "#fff1bf", material: "ceramic" },
    ...TRACK_ROLES,
  },
  parts: () => [
    ...sides((s) => crawler(1.2 * s, 4.0, 0.72, 0.7)),
    part(
      "body",
      merged(
        boxAt([0, 1.2, -0.1], [1.7, 0.9, 3.8], 0.2),
        boxAt([0, 1.85, 1.0], [1.45, 1.1, 1.9], 0.26),
        boxAt([0, 3.75, -0.85], [1.95, 0.22, 1.9], 0.1),
        boxAt([0, 1.95, -1.0], [1.9, 0.7, 1.6], 0.2),
        ...sides((s) => [
          boxAt([1.72 * s, 0.72, 1.5], [0.22, 0.34, 3.6], 0.1),
          boxAt([1.2 * s, 1.62, 0], [0.8, 0.14, 3.0], 0.05),
        ]),
      ),
    ),
    part("windows", merged(boxAt([0, 2.95, -0.85], [1.66, 1.5, 1.56], 0.08))),
    part(
      "trim",
      merged(
        ...sides((s) => sides((t) => [boxAt([0.86 * s, 2.95, -0.85 + 0.8 * t], [0.16, 1.5, 0.16], 0.05)])),
        rod([0.42, 2.3, 1.3], [0.42, 3.3, 1.3], 0.13, 14),
        boxAt([0, 1.85, 1.96], [1.1, 0.8, 0.08], 0.04),
        ...sides((s) => [rod([0.5 * s, 1.5, 1.9], [0.5 * s, 1.1, 3.0], 0.1, 12)]),
        ...sides((s) => [boxAt([0.5 * s, 0.75, -2.6], [0.2, 1.2, 0.3], 0.08, { nod: -14 })]),
        boxAt([0, 1.2, -2.4], [1.6, 0.3, 0.5], 0.1),
      ),
    ),
    part(
      "blade",
      merged(
        tube(
          [
            [-1.95, 0.85, 3.1],
            [1.95, 0.85, 3.1],
          ],
          1,
          {
            section: cornered(
              [
                [0.25, -0.85, 0.04],
                [0.42, -0.82, 0.04],
                [0.22, -0.1, 0.8],
                [0.4, 0.75, 0.06],
                [0.26, 0.85, 0.06],
                [0.02, -0.1, 0.9],
              ],
              true,
            ),
            up: [0, 1, 0],
            caps: "flat",
          },
        ),
        boxAt([0, 0.8, 3.02], [2.8, 0.9, 0.2], 0.08),
      ),
    ),
    part(
      "lights",
      merged(
        ...sides((s) => [
          drum(0.14, 0.12, { ...AHEAD, at: [0.65 * s, 3.7, 0.14] }, 0.04),
          drum(0.13, 0.1, { ...AHEAD, at: [0.5 * s, 2.28, 1.98] }, 0.04),
        ]),
      ),
    ),
  ],
};
