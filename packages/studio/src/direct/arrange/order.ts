import type { Relation } from "../../brief.js";

/** Relations as "a stands left of b", where they say so. */
function leftward({ kind, subject, object }: Relation): readonly [string, string] | null {
  if (kind === "left_of") return [subject, object];
  if (kind === "right_of") return [object, subject];
  return null;
}

/** An order from left to right in which every left and right holds and neighbours are near; prompt order else. */
export function orderFromLeft(ids: readonly string[], relations: readonly Relation[]): string[] {
  const order: string[] = [];
  for (const relation of relations) {
    const { subject, object } = relation;
    if (!order.includes(object)) {
      if (order.includes(subject)) insertBeside(order, object, subject, relation, true);
      else order.push(object);
    }
    if (!order.includes(subject)) insertBeside(order, subject, object, relation, false);
  }
  for (const id of ids) if (!order.includes(id)) order.push(id);
  return settled(order, relations);
}

function insertBeside(order: string[], id: string, by: string, relation: Relation, isObject: boolean): void {
  const at = order.indexOf(by);
  const pair = leftward(relation);
  const left = pair ? pair[0] === id : !isObject;
  order.splice(left ? at : at + 1, 0, id);
}

/** Moves things left until no left-of is broken; contradictions stop after as many passes as there are things. */
function settled(order: string[], relations: readonly Relation[]): string[] {
  const pairs = relations.map(leftward).filter((pair) => pair !== null);
  for (let pass = 0; pass < order.length; pass++) {
    let changed = false;
    for (const [left, right] of pairs) {
      const from = order.indexOf(left);
      const to = order.indexOf(right);
      if (from < to) continue;
      order.splice(from, 1);
      order.splice(to, 0, left);
      changed = true;
    }
    if (!changed) break;
  }
  return order;
}
