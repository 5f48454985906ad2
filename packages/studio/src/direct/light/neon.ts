import type { Random } from "../../math/random.js";
import { hexOfOklch } from "../../oklch.js";
import type { Scene, Softbox, StageSet, Thing } from "../../scene.js";
import type { ShapeEntry } from "../../shape/catalogue.js";

/** Signs whose glow on the wall is worth a light of its own; a scene has six lights at most. */
const MOST_GLOWS = 4;

/** A dark wall for signs of light to hang on. */
export function neonWall(random: Random): { set: StageSet; background: Scene["background"] } {
  const hue = [265, 290, 320, 230][Math.floor(random() * 4)]!;
  const colour = hexOfOklch({ l: 0.36, c: 0.03, h: hue });
  const finish = { colour, material: "concrete" } as const;
  return {
    set: { kind: "wall", surface: finish, wall: finish, behind: [] },
    background: { top: colour, bottom: colour },
  };
}

/** The dim light of a night room, and the glow that every sign throws on the wall behind it. */
export function neonLights(
  things: readonly Thing[],
  entryOf: (thing: Thing) => ShapeEntry | null,
): Pick<Scene, "lights" | "ambient"> {
  const glows = [...things].sort((a, b) => b.size - a.size).slice(0, MOST_GLOWS);
  return {
    lights: [
      {
        name: "key",
        centre: [-3.6, 6, 4.2],
        target: [0, 1, 0],
        width: 4,
        height: 4,
        colour: "#8fa0ff",
        strength: 1,
      },
      ...glows.map((thing, n): Softbox => {
        const main = entryOf(thing)?.roles[0];
        const colour = thing.colour ?? (main && thing.partColours[main.name]) ?? main?.colour ?? "#ffffff";
        const [x, y, z] = thing.position;
        const height = y + thing.size * 0.45;
        return {
          name: `glow ${n + 1}`,
          centre: [x, height, z + 0.05],
          target: [x, height, z - 1],
          width: thing.size * 0.8,
          height: thing.size * 0.8,
          colour,
          strength: 0.8,
        };
      }),
    ],
    ambient: { colour: "#7c86d8", strength: 0.25 },
  };
}
