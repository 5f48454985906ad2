import { moved, type Placed, turnedAside } from "../piece/piece.js";

/** Somebody's seat at a table: where it is, the degrees it faces and from the edge on to the middle, and how far before it that edge is. */
export interface Seated {
  readonly at: Placed["position"];
  readonly facing: number;
  readonly inward: number;
  readonly edge: number;
}

/** Where what somebody has before them lies: metres to their left and from the table's edge. */
const SPOTS: readonly (readonly [RegExp, number, number])[] = [
  [/\bfork$/, 0.2, 0.19],
  [/\b(?:knife|spoon)$/, -0.2, 0.19],
  [/\b(?:wine glass|glass|goblet|champagne flute|juice)$/, -0.19, 0.33],
  [/\b(?:plate|bowl|dish|soup|salad|notebook|laptop|paper)$/, 0, 0.21],
  [/\b(?:cup|mug|tea|coffee|espresso|cocoa)$/, 0, 0.2],
];
/** How much larger than life that is, so that it is seen. */
const SHOWN = 1.2;

/**
 * What lies on a table as those who sit at it have it before them: of each kind of which there is one for each of them, one
 * at each place. All else stays where it is.
 */
export function atTheirPlaces(loads: readonly Placed[], table: Placed, seats: readonly Seated[]): Placed[] {
  const metre = table.size / table.entry.realSize;
  const kinds = new Map<string, Placed[]>();
  for (const load of loads) kinds.set(load.entry.concept, [...(kinds.get(load.entry.concept) ?? []), load]);
  return [...kinds].flatMap(([concept, own]) => {
    const spot = SPOTS.find(([names]) => names.test(concept));
    if (!spot || own.length !== seats.length) return own;
    return own.map((load, n): Placed => {
      const { at, inward, edge } = seats[n]!;
      const before = [spot[1] * metre, load.position[1], edge + spot[2] * metre] as const;
      const lying = load.lean ? { tilt: 180 - inward } : { turn: inward };
      const position = moved(turnedAside(before, inward), [at[0], 0, at[2]]);
      return { ...load, ...lying, size: SHOWN * load.entry.realSize * metre, position };
    });
  });
}
