import type { Piece } from "../piece/piece.js";
import type { Kinship } from "./kinship.js";

interface Shared {
  /** Pieces by mention. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  readonly kinship: Kinship;
}

/**
 * The nth share of what hangs together, where bearers and loads are so many: of everything that is, its nth alone. The rest
 * belongs to the first.
 */
export function shareOf({ pieces, kinship }: Shared, n: number, count: number): Shared {
  const own = [...pieces].filter(([, all]) => n === 0 || all.length === count);
  const shared = new Map(own.map(([id, all]) => [id, all.length === count ? [all[n]!] : all]));
  const carried = new Map(
    [...kinship.carried].map(([id, loads]) => [id, loads.filter((load) => shared.has(load.id))]),
  );
  return { pieces: shared, kinship: { ...kinship, carried } };
}
