import type { BodySpot, Brief, Relation, RelationKind } from "../../brief.js";

/** Relations sorted into what carries what, and what stands where on the ground. */
export interface Kinship {
  /** Mention id → what stands on, in, over or at it. */
  readonly carried: ReadonlyMap<string, readonly Carried[]>;
  /** Mentions that stand on the ground, prompt order. */
  readonly roots: readonly string[];
  /** Relations between roots, by the roots that carry what was named. */
  readonly level: readonly Relation[];
  /** The same relations as they were said, for things carried together. */
  readonly between: readonly Relation[];
}

export interface Carried {
  readonly id: string;
  readonly how: "on" | "in" | "above" | "under" | "worn" | "held" | "around";
  /** Where on its bearer, if that is said. */
  readonly at?: BodySpot;
}

/** Sorts the relations between mentions that are drawn. */
export function kinshipOf(brief: Brief, drawn: ReadonlySet<string>): Kinship {
  const carrier = new Map<string, string>();
  const carried = new Map<string, Carried[]>();
  const level: Relation[] = [];
  for (const { kind, subject, object, at } of brief.relations) {
    if (!drawn.has(subject) || !drawn.has(object)) continue;
    const hold = holdOf(kind, subject, object);
    if (!hold) {
      level.push({ kind, subject, object });
      continue;
    }
    // A thing stands on one other at most, and never on what it carries itself.
    if (carrier.has(hold.child) || rootOf(hold.parent, carrier) === hold.child) continue;
    carrier.set(hold.child, hold.parent);
    const list = carried.get(hold.parent) ?? [];
    list.push({ id: hold.child, how: hold.how, ...(at ? { at } : {}) });
    carried.set(hold.parent, list);
  }
  const roots = brief.mentions.filter(({ id }) => drawn.has(id) && !carrier.has(id)).map(({ id }) => id);
  const lifted = level
    .map(({ kind, subject, object }) => ({
      kind,
      subject: rootOf(subject, carrier),
      object: rootOf(object, carrier),
    }))
    .filter(({ subject, object }) => subject !== object);
  return { carried, roots, level: lifted, between: level };
}

function holdOf(kind: RelationKind, subject: string, object: string) {
  switch (kind) {
    case "on":
    case "in":
    case "above":
    case "under":
    case "around":
      return { child: subject, parent: object, how: kind };
    case "below":
      return { child: object, parent: subject, how: "above" } as const;
    case "holding":
      return { child: object, parent: subject, how: "held" } as const;
    case "wearing":
      return { child: object, parent: subject, how: "worn" } as const;
    default:
      return null;
  }
}

function rootOf(id: string, carrier: ReadonlyMap<string, string>): string {
  let at = id;
  for (let up = carrier.get(at); up !== undefined; up = carrier.get(at)) at = up;
  return at;
}
