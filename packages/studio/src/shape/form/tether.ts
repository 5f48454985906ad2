import type { Part } from "../../geometry.js";
import type { Form } from "../../scene.js";
import type { BuiltShape, Role, ShapeEntry } from "../catalogue.js";
import {
  add,
  ball,
  cornered,
  cross,
  type Frame,
  frame,
  lathe,
  merged,
  placed,
  times,
  tube,
  unit,
  type Vector,
} from "../mesh/index.js";

/** Where the string of a thing that floats is tied, in the thing's own unit and from the spot that it stands over. */
export type Tether = NonNullable<Form["tether"]>;

/** The roles of the string itself, and of what it is tied to on the ground. */
const STRING = "string";
const WEIGHT = "weight";
/** Share of the way from upright to straight away from the knot that a thing leans: it rises, and its string pulls. */
const LEANS = 0.7;
const THICK = 0.0046;
/** A weight as balloons are tied to: wrapped, with a ruffle on top. Radius, height, rounding. */
const WRAPPED = [
  [0, 0],
  [0.1, 0, 0.02],
  [0.075, 0.1, 0.03],
  [0.02, 0.135, 0.012],
  [0.062, 0.185, 0.008],
  [0.016, 0.158, 0.01],
  [0, 0.158],
] as const;
/** How high over the ground the strings meet: in the weight's ruffle, or where their loose ends hang free. */
const ON_WEIGHT = 0.16;
const LOOSE = 0.24;

/** The height of the knot over the spot that a tied thing stands over. */
export function knotHeight({ weight }: Pick<Tether, "weight">): number {
  return weight ? ON_WEIGHT : LOOSE;
}

/** What direction needs to know of a thing whose string is tied elsewhere than right below it. */
export function tetheredEntry(entry: ShapeEntry, tether: Tether): ShapeEntry {
  const { strung = 0, extremes = [], bounds } = entry;
  const hung = hungIn(tether, strung);
  const corners = [bounds.min[0], bounds.max[0]].flatMap((x) =>
    [strung, bounds.max[1]].flatMap((y) => [bounds.min[2], bounds.max[2]].map((z): Vector => [x, y, z])),
  );
  const own = extremes.length > 0 ? extremes.filter(([, y]) => y > strung) : corners;
  const foot = tether.weight ? WRAPPED[1][0] : THICK;
  const points: Vector[] = [
    ...own.map(([x, y, z]) => at(hung, [x, y, z])),
    ...[-foot, foot].flatMap((x) => [-foot, foot].map((z): Vector => [x, 0, z])),
  ];
  const end = (pick: (...values: number[]) => number, axis: 0 | 1 | 2) =>
    pick(...points.map((point) => point[axis]));
  const main = entry.roles[0]!;
  const weight: Role = {
    name: WEIGHT,
    colour: main.colour,
    material: main.material,
    share: 0.03,
    follows: { role: main.name, lightness: 0.86 },
    takesMaterial: true,
  };
  return {
    ...entry,
    roles: tether.weight ? [...entry.roles, weight] : entry.roles,
    bounds: {
      min: [end(Math.min, 0), end(Math.min, 1), end(Math.min, 2)],
      max: [end(Math.max, 0), end(Math.max, 1), end(Math.max, 2)],
    },
    extremes: points,
  };
}

/** A built thing that floats, hung over its knot, with a string that bends into it. */
export function tetheredShape({ parts }: BuiltShape, { strung = 0 }: ShapeEntry, tether: Tether): BuiltShape {
  const hung = hungIn(tether, strung);
  const knot: Vector = [0, knotHeight(tether), 0];
  const away = unit(add(tether.neck, times(knot, -1)));
  const [x, , z] = tether.neck;
  const length = tether.neck[1] - knot[1];
  // It leaves along the thing's own axis and comes to the knot along its own way, with a little slack.
  const way: Vector[] = [
    at(hung, [0, strung + 0.01, 0]),
    add(tether.neck, times(hung.y, -0.16 * length)),
    add(add(knot, times(away, 0.42 * length)), [0.025 * z, 0, -0.025 * x]),
    add(knot, times(away, 0.07)),
    knot,
  ];
  const end: Vector[] = tether.weight
    ? []
    : [
        [0.16 * x + 0.012, 0.62 * LOOSE, 0.1 * z + 0.01],
        [0.08 * x - 0.016, 0.3 * LOOSE, 0.2 * z],
        [0.2 * x + 0.02, 0.004, 0.16 * z],
      ];
  const string = tube([...way, ...end], THICK, { sides: 8, steps: 6 });
  const bow = placed(ball(0.016, 12), frame({ at: knot, scale: [1, 0.8, 1] }));
  const rest = parts
    .filter(({ role }) => role !== STRING)
    .map((part): Part => ({ ...part, mesh: placed(part.mesh, hung) }));
  const weight: Part[] = tether.weight ? [{ role: WEIGHT, mesh: lathe(cornered(WRAPPED), 48) }] : [];
  return { parts: [...rest, { role: STRING, mesh: merged(string, bow) }, ...weight] };
}

/** Where a thing hangs whose string begins at a height of its own. */
function hungIn(tether: Tether, strung: number): Frame {
  const { neck } = tether;
  const away = unit([neck[0], neck[1] - knotHeight(tether), neck[2]]);
  const y = unit([LEANS * away[0], LEANS * away[1] + 1 - LEANS, LEANS * away[2]]);
  const x = unit(cross(y, [0, 0, 1]));
  const z = cross(x, y);
  return { x, y, z, origin: add(neck, times(y, -strung)) };
}

function at({ x, y, z, origin }: Frame, p: Vector): Vector {
  return add(origin, add(times(x, p[0]), add(times(y, p[1]), times(z, p[2]))));
}
