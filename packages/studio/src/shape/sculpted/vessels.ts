import { filled, lathe } from "../mesh/index.js";
import { type Model, part } from "./model.js";

/** How much is in a vessel. */
export type Fill = "full" | "half" | "empty";

const SHARES: Readonly<Record<Fill, number>> = { full: 1, half: 0.5, empty: 0 };
const NAME = /^(.+)~(full|half|empty)$/;

/** The name of a vessel with something else in it than usual. */
export function filledName(vessel: string, fill: Fill): string {
  return `${vessel}~${fill}`;
}

/**
 * The model of such a name; null where there is no such vessel. What is in it has the role `contents`; its usual
 * contents and its lid are left out.
 */
export function filledModel(name: string, vesselNamed: (name: string) => Model | null): Model | null {
  const [, vessel, fill] = NAME.exec(name) ?? [];
  const model = vessel === undefined ? null : vesselNamed(vessel);
  if (!model?.contents) return null;
  const { inside, level, gap, instead = [] } = model.contents;
  const kept = Object.entries(model.roles).filter(([role]) => !instead.includes(role));
  const share = SHARES[fill as Fill];
  const surface = () => {
    const profile = inside();
    const floor = Math.min(...profile.points.map(({ y }) => y));
    return filled(profile, floor + (level - floor) * share, gap);
  };
  // What is put into a full vessel lies on what fills it.
  const floor = model.inside && share === 1 ? { inside: { ...model.inside, y: level } } : {};
  return {
    ...model,
    ...floor,
    concept: name,
    aliases: [],
    roles: {
      ...Object.fromEntries(kept),
      ...(share > 0 ? { contents: { colour: "#cfe6ee", material: "jelly" } as const } : {}),
    },
    parts: (coarseness) => [
      ...model.parts(coarseness).filter(({ role }) => !instead.includes(role)),
      ...(share > 0 ? [part("contents", lathe(surface(), 112))] : []),
    ],
  };
}
