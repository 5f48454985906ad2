import type { AskedPlace, Brief } from "../../brief.js";
import { project, viewOf } from "../../camera.js";
import type { Outdoors } from "../../place/place.js";
import type { Box, Plinth, Scene } from "../../scene.js";
import { SET_BACK } from "../../shape/set/index.js";
import { wallBehind } from "../arrange/at-wall.js";
import type { Backdrop } from "../backdrop/index.js";
import { type Frame, round } from "../camera/lens.js";
import { isLowKey } from "../colour/tone.js";
import type { Placed } from "../piece/piece.js";
import { type SetPlan, setFor } from "../room/set.js";
import type { Wishes } from "../wishes.js";
import { planted, type Stance, withStance } from "./in-landscape.js";

/** The landscape as its things need it, and with the trees that are asked for. */
export function settledOn(
  place: Outdoors,
  { asked, stance, camera, frame, boxes, placed, prompt }: Settled,
): Outdoors {
  const view = viewOf({ camera, ...frame });
  const reach = Math.max(
    0.5,
    ...placed.map(({ position: [x, , z], size }) => Math.sqrt(x * x + z * z) + size * 0.5),
  );
  const beside =
    stance === "ground" && (place.site === "road" || place.site === "path") && isOffTheWay(prompt, placed);
  const verge = Math.min(60, CLEAR + reach * place.metres);
  return planted(
    withStance({ ...place, stands: true, ...(beside ? { verge: round(verge) } : {}) }, stance, {
      camera,
      boxes,
      frame,
    }),
    asked,
    view,
    reach * place.metres,
  );
}

/** Metres between what stands by a way and the way's edge. */
const CLEAR = 0.6;

const BY_A_WAY =
  /\b(?:beside|next to|by|along|alongside|near|at the (?:side|edge) of|off)\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:road|roadside|path|pathway|highway|track|lane|trail)\b/iu;
const ROOTED =
  /\b(?:cactus|saguaro|tree|oak|pine|palm|birch|willow|bush|shrub|flower|sunflower|mushroom|rock|boulder|house|cottage|cabin|hut|barn|church|tower|lighthouse|windmill|castle|tent|bench|mailbox|fence|well|shed|motel|diner|billboard)s?$/;

/** Whether things stand beside a road or path rather than on it: where the prompt says so, or they grow or are built. */
function isOffTheWay(prompt: string, placed: readonly Placed[]): boolean {
  if (BY_A_WAY.test(prompt)) return true;
  return placed.length > 0 && placed.every(({ entry }) => ROOTED.test(entry.concept));
}

interface Settled {
  readonly asked: AskedPlace;
  readonly stance: Stance;
  readonly camera: Scene["camera"];
  readonly frame: Frame;
  readonly boxes: readonly Box[];
  readonly placed: readonly Placed[];
  readonly prompt: string;
}

/** The set and its backdrop, fitted to where its surface ends in the picture. */
export function surroundings(
  brief: Brief,
  plan: SetPlan,
  { camera, placed }: { readonly camera: Scene["camera"]; readonly placed: readonly Placed[] },
  { width, height, seed }: Wishes,
) {
  const back = wallBehind(placed, plan.wall);
  const far = plan.wall || plan.kind === "slab" ? back : SET_BACK[plan.kind];
  const edge = project(viewOf({ camera, width, height }), [0, 0, far]);
  const horizon = Math.min(0.95, Math.max(0.05, edge?.y ?? 0.5));
  const [first] = placed;
  const metre = first ? round(first.size / first.entry.realSize) : 1;
  const dark = isLowKey(brief);
  return setFor(plan, { seed, aspect: width / height, horizon, dark, back: round(back), metre });
}

/** A backdrop with the block that the things stand on. */
export function settingOf(
  { background, set }: Backdrop,
  plinth: Plinth | null,
): Pick<Scene, "background" | "set"> {
  return { background, set: plinth ? { ...set, plinth } : set };
}
