import { cos, radians, sin } from "../../../math/exact.js";
import {
  around,
  ball,
  frame,
  frustum,
  instances,
  merged,
  mirrored,
  placed,
  roundedBox,
  torus,
  tube,
  type Vector,
} from "../../mesh/index.js";
import { blended, ellipsoid, limb, put } from "../../solid/index.js";
import { type Model, part } from "../model.js";

const R = 33;
const REAR: Vector = [0, R, -51];
const FRONT: Vector = [0, R, 53];
const CRANK: Vector = [0, 28, -8];
const SEAT: Vector = [0, 78, -24];
const HEAD: Vector = [0, 77, 34];
const HEAD_LOW: Vector = [0, 66, 38];

const bar = (from: Vector, to: Vector, radius: number) => tube([from, to], radius, { sides: 24 });

/** A wheel about the x axis. */
function wheelParts() {
  const upright = frame({ roll: 90 });
  const spokes = instances(
    tube(
      [
        [1.2, 0, 1.5],
        [-0.3, 0, R - 3],
      ],
      0.22,
      { sides: 6, caps: "open" },
    ),
    around(18).map((f, i) => (i % 2 ? frame({ in: f, scale: [-1, 1, 1] }) : f)),
  );
  return {
    tyre: placed(torus(R - 1.9, 1.9, 96, 24), upright),
    rim: placed(torus(R - 4.2, 0.95, 96, 16), upright),
    spokes: placed(merged(spokes), frame({ roll: 90 })),
    hub: tube(
      [
        [-3.2, 0, 0],
        [3.2, 0, 0],
      ],
      1.5,
      { sides: 24, caps: "flat" },
    ),
  };
}

/** Centimetres, riding towards +z. */
export const bicycle: Model = {
  concept: "bicycle",
  aliases: ["bike", "cycle", "push bike", "road bike"],
  realSize: 1.7,
  bestTurn: -62,
  saddle: { at: [0, 80, -24], astride: false },
  roles: {
    frame: { colour: "#e2463c", material: "ceramic" },
    tyres: { colour: "#26272c", material: "rubber" },
    rims: { colour: "#dfe3e8", material: "metal" },
    metal: { colour: "#cfd4da", material: "metal" },
    saddle: { colour: "#7c4a2b", material: "matte plastic" },
    grips: { colour: "#7c4a2b", material: "matte plastic" },
    pedals: { colour: "#2b2d33", material: "rubber" },
  },
  parts: (coarseness) => {
    const { tyre, rim, spokes, hub } = wheelParts();
    const both = [REAR, FRONT].map((at) => frame({ at }));
    const stays = mirrored(
      merged(
        tube(
          [
            [1.6, CRANK[1], CRANK[2]],
            [3.4, 29, -22],
            [3.4, 32, -44],
            [3.2, R, -51],
          ],
          1.1,
          { sides: 16 },
        ),
        tube(
          [
            [1.4, 74, -23.2],
            [3.2, 58, -34],
            [3.3, R, -51],
          ],
          1.0,
          { sides: 16 },
        ),
      ),
    );
    const fork = mirrored(
      tube(
        [
          [0, 68, 37.4],
          [2.6, 65, 38.6],
          [3.6, 56, 42],
          [3.4, 42, 49],
          [3.2, R, 53],
        ],
        [1.5, 1.5, 1.35, 1.2, 1.05],
        { sides: 16 },
      ),
    );
    const frameTubes = merged(
      bar(CRANK, SEAT, 1.7),
      bar([0, 72, -22], [0, 75, 34.6], 1.6),
      bar(CRANK, [0, 67.5, 37], 1.9),
      bar(HEAD_LOW, HEAD, 2.3),
    );
    const handlebar = tube(
      [
        [-27, 92, 22],
        [-24, 92.5, 26],
        [-17, 93, 33],
        [-8, 92, 36],
        [0, 91, 36.5],
        [8, 92, 36],
        [17, 93, 33],
        [24, 92.5, 26],
        [27, 92, 22],
      ],
      1.15,
      { sides: 20, steps: 6 },
    );
    const grip = tube(
      [
        [24.4, 92.4, 25.4],
        [27, 92, 21.6],
        [28.2, 91.6, 16.6],
      ],
      1.75,
      { sides: 24, caps: "flat" },
    );
    const saddle = blended(
      "saddle",
      [
        put(
          limb(
            [
              [0, 86, -14],
              [0, 86.2, -22],
              [0, 86.6, -30],
            ],
            [2.2, 3.0, 4.0],
          ),
        ),
        put(ellipsoid([7.6, 2.9, 6.4], { at: [0, 86.8, -33] }), 4),
      ],
      { cell: 0.9 * coarseness },
    );
    const ring = placed(torus(8.6, 0.7, 64, 16), frame({ at: [3.4, CRANK[1], CRANK[2]], roll: 90 }));
    const spider = instances(
      placed(roundedBox([1.5, 0.7, 9], 0.3), frame({ at: [0, 0, 4.4] })),
      around(5, frame({})),
    );
    const angle = radians(35);
    const pedal = (s: 1 | -1) => {
      const [dy, dz] = [-17 * s * sin(angle), 17 * s * cos(angle)];
      const end: Vector = [5.4 * s, CRANK[1] + dy, CRANK[2] + dz];
      return {
        arm: tube([[4.6 * s, CRANK[1], CRANK[2]], end], 1.15, { sides: 16 }),
        tread: placed(roundedBox([8, 2, 6.4], 0.8), frame({ at: [10.4 * s, end[1], end[2]] })),
      };
    };
    const [right, left] = [pedal(1), pedal(-1)];
    const chain = merged(
      tube(
        [
          [3.4, CRANK[1] + 8.6, CRANK[2]],
          [3.4, R + 3.4, -51],
        ],
        0.5,
        { sides: 8 },
      ),
      tube(
        [
          [3.4, CRANK[1] - 8.6, CRANK[2]],
          [3.4, R - 3.4, -51],
        ],
        0.5,
        { sides: 8 },
      ),
    );
    return [
      part("frame", merged(frameTubes, stays, fork)),
      part("tyres", merged(...both.map((f) => placed(tyre, f)))),
      part("rims", merged(...both.map((f) => placed(merged(rim, spokes), f)))),
      part("metal", merged(...both.map((f) => placed(hub, f)))),
      part(
        "metal",
        merged(
          bar(SEAT, [0, 85, -26.4], 1.25),
          bar(HEAD, [0, 90.5, 31], 1.35),
          bar([0, 90.5, 31], [0, 91, 36.5], 1.5),
          handlebar,
        ),
      ),
      part(
        "metal",
        merged(
          ring,
          placed(spider, frame({ at: [3.4, CRANK[1], CRANK[2]], roll: 90 })),
          right.arm,
          left.arm,
          tube(
            [
              [-5, CRANK[1], CRANK[2]],
              [5, CRANK[1], CRANK[2]],
            ],
            2,
            { caps: "flat" },
          ),
        ),
      ),
      part("metal", placed(frustum(3.6, 3.6, 1.2, 0.3, 48), frame({ at: [2.8, R, -51], roll: -90 }))),
      ...saddle,
      part("grips", mirrored(grip)),
      part("pedals", merged(right.tread, left.tread, chain)),
      part("metal", placed(ball([2.6, 2.6, 2.2], 32), frame({ at: [0, 84, 39.4] }))),
    ];
  },
};
