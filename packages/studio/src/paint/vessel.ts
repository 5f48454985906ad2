import { viewOf } from "../camera.js";
import type { Scene } from "../scene.js";
import { entryOf } from "../shape/index.js";
import type { Outline } from "./drawing.js";
import type { Figure } from "./figures.js";
import type { Layer } from "./layer.js";

/** The figures' layers; what stands in a vessel comes after it, hidden below the front of its rim. */
export function standingInVessels(figures: readonly Figure[], scene: Scene): Layer[] {
  const vesselOf = new Map(
    figures.flatMap((figure) => {
      const vessel = figures.find((other) => other !== figure && holds(other, figure));
      return vessel ? [[figure, vessel] as const] : [];
    }),
  );
  return figures.flatMap((figure): Layer[] => {
    if (vesselOf.has(figure)) return [];
    const held = figures.filter((other) => vesselOf.get(other) === figure);
    return [figure.layer, ...held.map(({ layer }) => ({ ...layer, clip: aboveRim(figure, scene) }))];
  });
}

function holds(vessel: Figure, { spot: { thing } }: Figure): boolean {
  const { thing: base } = vessel.spot;
  const inside = entryOf(base.shape)?.inside;
  if (!inside) return false;
  const across =
    Math.abs(thing.position[0] - base.position[0]) + Math.abs(thing.position[2] - base.position[2]);
  const height = thing.position[1] - base.position[1];
  return across < 0.4 * base.size && height > 0.01 && height < rimOf(vessel).y * base.size * 0.97;
}

/** Height and radius of an opening, in the vessel's own units. */
function rimOf({ spot: { thing } }: Figure): { y: number; radius: number } {
  const { inside, bounds } = entryOf(thing.shape)!;
  const widest = (bounds.max[2] - bounds.min[2]) / 2;
  // A neck is about as wide as the floor beneath it; a bowl is widest at its rim.
  const radius = inside!.radius < 0.3 * widest ? inside!.radius * 1.3 : widest * 0.94;
  return { y: inside!.rim ?? bounds.max[1], radius };
}

/** Everything above a rim, and what of the opening is seen before its far side. */
function aboveRim(vessel: Figure, scene: Scene): Outline {
  const { foot, scale, thing } = vessel.spot;
  const { forward, up } = viewOf(scene);
  const rim = rimOf(vessel);
  const radius = rim.radius * thing.size * scale;
  const low = radius * Math.abs(forward[1]);
  const y = foot[1] - rim.y * thing.size * scale * up[1];
  const k = 0.5523;
  const x = foot[0];
  return [
    {
      start: [0, 0],
      segments: [
        [scene.width, 0],
        [scene.width, y],
        [x + radius, y],
        [x + radius, y + k * low, x + k * radius, y + low, x, y + low],
        [x - k * radius, y + low, x - radius, y + k * low, x - radius, y],
        [0, y],
      ],
      closed: true,
    },
  ];
}
