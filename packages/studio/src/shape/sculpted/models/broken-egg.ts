import { cos, radians, sin } from "../../../math/exact.js";
import { randomFrom } from "../../../math/random.js";
import { ballAt, frame, leaf, merged, patch, placed, turnedAt, type Vector } from "../../mesh/index.js";
import { type Model, part } from "../model.js";
import { wire } from "../pieces.js";
import { egg } from "./egg.js";

const SHELL = egg.roles.shell!;
/** Half the length of an egg, its girth, and how much slimmer its pointed end is. */
const [LONG, GIRTH, POINTED] = [2.8, 2.15, 0.22];
/** Teeth of a broken rim. */
const TEETH = 13;

/** The shell from its middle, along y: at a latitude from −90° (the blunt end) to 90°. */
function onShell(turn: number, latitude: number): Vector {
  const [s, c] = [sin(radians(latitude)), cos(radians(latitude))];
  const round = GIRTH * c * (1 - POINTED * s);
  return [round * sin(radians(turn)), LONG * s, round * cos(radians(turn))];
}

/** How far a rim stands off from the middle at a turn, in degrees of latitude: uneven teeth. */
function toothed(turn: number): number {
  const t = (turn / 360) * TEETH;
  const at = t - Math.floor(t);
  const size = 5 + 4 * sin(radians(turn * 2 + 40)) + 3 * cos(radians(turn * 5));
  return (at < 0.5 ? at : 1 - at) * 2 * size - 4;
}

/** Half a shell with a broken rim, its open side up. */
function half(pointed: boolean) {
  const rim = (turn: number) => (pointed ? -toothed(turn) : toothed(turn));
  return leaf(
    (u, v) => {
      const turn = 360 * (pointed ? 1 - u : u);
      const latitude = pointed ? 90 + (rim(turn) - 90) * v : -90 + (rim(turn) + 90) * v;
      const [x, y, z] = onShell(turn, Math.max(-89.9, Math.min(89.9, latitude)));
      return pointed ? [x, -y, z] : [x, y, z];
    },
    () => 0.11,
    117,
    14,
  );
}

/** Centimetres: in two halves, the yolk and the white run out between them. */
export const brokenEgg: Model = {
  concept: "broken egg",
  aliases: ["smashed egg", "cracked open egg", "egg cracked open", "broken eggshell", "egg yolk", "raw egg"],
  realSize: 0.12,
  bestTurn: -14,
  roles: {
    shell: SHELL,
    white: { colour: "#f6f3e6", material: "jelly" },
    yolk: { colour: "#f7a81f", material: "jelly" },
    lining: { colour: "#fffaf0", material: "matte plastic" },
  },
  parts: () => {
    const random = randomFrom("broken egg");
    const white = patch(
      (u, v) => {
        const a = radians(360 * u);
        const edge = 1 + 0.12 * sin(2 * a + 0.6) + 0.09 * sin(3 * a + 2) + 0.05 * sin(5 * a);
        const rise = radians(-90 + 180 * v);
        const c = v === 0 || v === 1 ? 0 : cos(rise);
        const r = 4.5 * edge * Math.sqrt(Math.max(0, c));
        return [r * sin(a), 0.3 + 0.3 * sin(rise), 0.82 * r * cos(a) + 1];
      },
      { u: 96, v: 24, aroundU: true },
    );
    const chips = Array.from({ length: 7 }, (_, n) => {
      const [x, z] = [6 * (random() - 0.5) + 1, 4.2 + 1.6 * random()];
      return placed(
        leaf(
          (u, v) => {
            const [px, py, pz] = onShell(16 * u, 14 * v);
            return [px, py, pz - GIRTH];
          },
          () => 0.1,
          3,
          3,
        ),
        frame({ at: [x, 0.1, z], turn: 60 * n, nod: 84, scale: 0.7 + 0.5 * random() }),
      );
    });
    const left = frame({ at: [-4.6, 2.7, -0.6], roll: 32, nod: 26 });
    const right = frame({ at: [4.4, 2.3, -0.9], roll: -58, nod: 22, turn: -12 });
    const halves = [
      { at: left, mesh: half(false) },
      { at: right, mesh: half(true) },
    ];
    return [
      part("shell", merged(...halves.map(({ at, mesh }) => placed(mesh, at)), ...chips)),
      part(
        "lining",
        merged(
          ...halves.map(({ at, mesh }) =>
            placed(placed(mesh, frame({ scale: 0.965, at: [0, 0.05, 0] })), at),
          ),
        ),
      ),
      part("white", white),
      part(
        "yolk",
        merged(
          ballAt([-0.2, 1.06, 1.3], [1.85, 1.05, 1.85]),
          turnedAt(
            [-0.2, 0.4, 1.3],
            [
              [0, 0],
              [1.8, 0, 0.1],
              [1.7, 0.3, 0.1],
              [0, 0.3],
            ],
          ),
        ),
      ),
    ];
  },
};

/** Centimetres: whole, a jagged crack about it from which others run. */
export const crackedEgg: Model = {
  concept: "cracked egg",
  aliases: ["egg with a crack", "hatching egg", "cracked eggshell", "cracking egg"],
  realSize: 0.06,
  bestTurn: 0,
  roles: { shell: SHELL, cracks: { colour: "#4a3626", material: "matte plastic", takesMaterial: false } },
  parts: (coarseness) => {
    const point = (turn: number, latitude: number): Vector => {
      const [x, y, z] = onShell(turn, latitude);
      return [x * 1.002, y + LONG, z * 1.002];
    };
    const zigzag = Array.from({ length: 15 }, (_, n) =>
      point(-84 + 12 * n, 12 + (n % 2 === 0 ? 8 : -7) + 5 * sin(radians(70 * n))),
    );
    const branch = (from: number, latitude: number, way: 1 | -1) =>
      [0, 1, 2, 3].map((n) => point(from + (n % 2 === 0 ? 0 : 6) + 3 * n, latitude + way * (4 + 10 * n)));
    const crack = (points: readonly Vector[], thick: number) =>
      merged(
        ...points
          .slice(1)
          .map((p, n) =>
            wire([points[n]!, p], thick * (1 - (0.5 * n) / points.length), { sides: 8, steps: 2 }),
          ),
      );
    return [
      part(
        "shell",
        patch(
          (u, v) =>
            point(360 * u, -89.99 + 179.98 * v).map((c, i) => (i === 1 ? c : c / 1.002)) as unknown as Vector,
          {
            u: Math.round(96 / coarseness),
            v: Math.round(64 / coarseness),
            aroundU: true,
          },
        ),
      ),
      part(
        "cracks",
        merged(
          crack(zigzag, 0.075),
          crack(branch(-30, 16, 1), 0.06),
          crack(branch(22, 6, -1), 0.06),
          crack(branch(46, 18, 1), 0.05),
          crack(branch(-52, 4, -1), 0.05),
        ),
      ),
    ];
  },
};
