import { cos, radians, sin } from "../../math/exact.js";
import type { Random } from "../../math/random.js";
import { formedEntry } from "../../shape/form/index.js";
import { knotHeight } from "../../shape/form/tether.js";
import { sculptedEntry } from "../../shape/sculpted/index.js";
import type { Piece, Placed } from "../piece/piece.js";
import type { Formation } from "./formation.js";
import type { Carried, Kinship } from "./kinship.js";
import { type Block, blockOf } from "./layout.js";

type Point = readonly [number, number, number];

/** Distance of neighbours as they are seen, in half widths: they overlap a little, and all can be counted. */
const APART = 1.8;
/** The same up and down, in half heights: what is pear-shaped has room below for the next. */
const ABOVE = 1.5;
/** How far each lies before or behind its neighbours, in half widths. */
const DEEP = 1;
/** How much each is out of place, in half widths. */
const LOOSE = 0.26;
/** Free string below the lowest of them, and so much more for each one aside, in their own length. */
const STRING = 0.3;
const SPREAD = 0.42;

/** The mentions whose pieces are tied together, and whether to a weight: all that floats on strings, but where words say how it stands or it is strewn about. */
export function bunchesOf(
  pieces: ReadonlyMap<string, readonly Piece[]>,
  how: {
    readonly kinship: Kinship;
    readonly formations: ReadonlyMap<string, Formation>;
    readonly whole: Formation | null;
    readonly aloft: boolean;
  },
): Map<string, boolean> {
  const bunches = new Map<string, boolean>();
  if (how.whole) return bunches;
  const loads = [...how.kinship.carried.values()].flat();
  for (const [id, own] of pieces) {
    const borne = loads.find((load) => load.id === id)?.how;
    const scattered = borne !== undefined && !TIED.includes(borne);
    if (how.formations.has(id) || scattered || !isBunch(own)) continue;
    bunches.set(id, !how.aloft && (borne === undefined || borne === "on"));
  }
  return bunches;
}

/** As what a bunch is borne in one. */
const TIED: readonly Carried["how"][] = ["on", "above", "held"];

/** Whether things float on strings and are more than one, so that they are held as a bunch. */
function isBunch(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every(({ entry, lean, form }) => entry.strung !== undefined && !lean && !cutOrMelting(form))
  );
}

function cutOrMelting(form: Piece["form"]): boolean {
  return form?.cut !== undefined || form?.melting !== undefined;
}

/**
 * Things that float on strings, their strings gathered in one knot over the origin: tied to a weight on the ground, or their
 * ends loose, to be held or to fly.
 */
export function bunched(pieces: readonly Piece[], weighted: boolean, random: Random): Block {
  const { bounds, strung = 0 } = pieces[0]!.entry;
  const half = (bounds.max[0] - bounds.min[0]) / 2;
  const tall = (bounds.max[1] - strung) / 2;
  const spots = spotsFor(pieces.length, random).map(([x, y, deep]): Point => {
    const loose = () => LOOSE * (random() - 0.5);
    // Longer than wide: their rows lie as much farther apart.
    return [half * (APART * x + loose()), tall * (ABOVE * y + loose()), half * (DEEP * deep + loose())];
  });
  const lowest = Math.min(...spots.map(([, y]) => y));
  const widest = Math.max(...spots.map(([x]) => Math.abs(x)));
  const knot = knotHeight(weighted ? { weight: true } : {});
  const rise = knot + STRING + SPREAD * widest - lowest;
  return blockOf(
    pieces.map((piece, n): Placed => {
      const [x, y, z] = spots[n]!;
      const { lift: _, tilt: __, ...rest } = piece;
      const neck = [x, y + rise, z].map((value) => Math.round(value * 1000) / 1000) as [
        number,
        number,
        number,
      ];
      const form = {
        ...piece.form,
        tether: { neck, ...(weighted && n === 0 ? { weight: true as const } : {}) },
      };
      const entry = formedEntry(sculptedEntry(piece.entry.ref.name)!, form);
      return { ...rest, entry, form, turn: 0, size: pieces[0]!.size, position: [0, 0, 0] };
    }),
  );
}

/** As many places of a honeycomb as are wanted, those nearest a middle that chance chooses; no two neighbours equally deep. */
function spotsFor(count: number, random: Random): Point[] {
  const reach = Math.ceil(Math.sqrt(count)) + 1;
  const turn = radians(60 * random());
  const [midX, midY] = [0.6 * (random() - 0.5), 0.6 * (random() - 0.5)];
  const cells: Point[] = [];
  for (let q = -reach; q <= reach; q++) {
    for (let r = -reach; r <= reach; r++) {
      const [x, y] = [q + r / 2, r * 0.866];
      cells.push([
        x * cos(turn) - y * sin(turn),
        x * sin(turn) + y * cos(turn),
        ((((q - r) % 3) + 3) % 3) - 1,
      ]);
    }
  }
  const far = ([x, y]: Point) => (x - midX) ** 2 + (y - midY) ** 2;
  const nearest = cells.sort((a, b) => far(a) - far(b)).slice(0, count);
  const mean = (axis: 0 | 1) => nearest.reduce((sum, cell) => sum + cell[axis], 0) / count;
  const [x, y] = [mean(0), mean(1)];
  return nearest.map((cell): Point => [cell[0] - x, cell[1] - y, cell[2]]);
}
