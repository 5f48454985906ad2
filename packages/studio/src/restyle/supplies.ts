import { draughtNamed } from "../direct/arrange/afloat.js";
import { loadSharp } from "../grade/encode.js";
import type { Drawing, DrawOptions, Plan, PromptRequest, SceneRequest } from "../request.js";
import type { Scene } from "../scene.js";
import type { Layer } from "./change/additions.js";
import type { Finished, Sight, Supplies } from "./commission.js";
import { placed } from "./placing.js";
import type { Addition, Wish } from "./wish.js";

/** The engine's own entrance, for what must be drawn beside the picture. */
export interface Easel {
  readonly plan: (request: PromptRequest) => Plan;
  readonly draw: (request: SceneRequest, options: DrawOptions) => Promise<Drawing>;
}

/** What hangs or flies, and so stands on nothing. */
const FLYING =
  /\b(?:balloons?|birds?|kites?|clouds?|stars?|moon|sun|planes?|airplanes?|aeroplanes?|butterfl(?:y|ies)|bees?|dragonfl(?:y|ies)|ufos?|rockets?|helicopters?|drones?|hearts?|bubbles?|lanterns?|snowflakes?|leaves|leaf|planets?)\b/;

/** Height of what is added, as a share of the frame's short side, by what its size is called. */
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:tiny|little|mini)\b/, 0.14],
  [/\bsmall\b/, 0.2],
  [/\b(?:big|large|tall)\b/, 0.46],
  [/\b(?:huge|giant|enormous)\b/, 0.6],
];
const USUAL_SIZE = 0.34;

/** Whether a wish asks for anything that has to be drawn. */
export function needsSupplies({ additions, ground }: Wish): boolean {
  return additions.length > 0 || ground?.kind === "place";
}

/** Draws what is to be added in the picture's own light, and the place its subject is to stand in. */
export async function suppliesFor(
  easel: Easel,
  wish: Wish,
  sight: Sight,
  seed: number,
  options: DrawOptions,
): Promise<Supplies> {
  const layers: Supplies["layers"][number][] = [];
  const declined: { wish: string; why: string }[] = [];
  for (const addition of wish.additions) {
    const layer = await drawn(easel, addition, sight, seed, options);
    if (layer) layers.push({ ...layer, name: addition.prompt });
    else declined.push({ wish: addition.prompt, why: "there is no shape for it" });
  }
  let ground: Finished | null = null;
  if (wish.ground?.kind === "place") {
    ground = sight.parted ? await placeOf(easel, wish.ground.name, sight, seed, options) : null;
    const why = sight.parted
      ? "this place is not drawn yet"
      : "the subject could not be told from its ground";
    if (!ground) declined.push({ wish: wish.ground.name, why });
  }
  return { layers, ground, declined };
}

/** A place by itself, as large as the picture. */
async function placeOf(
  { plan, draw }: Easel,
  name: string,
  { width, height, box }: Sight,
  seed: number,
  options: DrawOptions,
): Promise<Finished | null> {
  const { scene } = plan({ ...request(`a ${name}`, seed), width, height });
  if (scene.place === undefined) return null;
  const drawing = await draw(
    { scene: { ...scene, things: [] }, quality: "flash", format: "png" },
    quiet(options),
  );
  return { width, height, rgba: await pixelsOf(drawing, lowerPart({ width, height, box })) };
}

/** Where what stands in a place has its feet, by height, and how much of the place may be left out for that. */
const FEET = 0.84;
const MOST_LEFT_OUT = 0.3;

/** The part of a place, from its foot up, in which a subject of these bounds stands on the ground and not beyond it. */
function lowerPart({ width, height, box }: Pick<Sight, "width" | "height" | "box">): Part {
  const wanted = (FEET - box.bottom) / Math.max(0.1, 1 - box.bottom);
  const out = Math.min(MOST_LEFT_OUT, Math.max(0, wanted));
  const [wide, tall] = [Math.round(width * (1 - out)), Math.round(height * (1 - out))];
  return { left: (width - wide) >> 1, top: height - tall, width: wide, height: tall };
}

/** A part of a drawing, pixels. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A thing with coverage, in place over a frame as large as the picture; null where no shape is known for it. */
async function drawn(
  { plan, draw }: Easel,
  addition: Addition,
  sight: Sight,
  seed: number,
  options: DrawOptions,
): Promise<Layer | null> {
  const size = SIZES.find(([words]) => words.test(addition.prompt))?.[1] ?? USUAL_SIZE;
  const short = Math.min(sight.width, sight.height);
  const flies = addition.height === "top" || (addition.height === null && FLYING.test(addition.prompt));
  const draught = flies || sight.water === null ? null : draughtNamed(addition.prompt);
  // Drawn larger than needed, since its own margins are cut away.
  const side = Math.min(1024, Math.max(256, Math.round((short * size * 2.2) / 32) * 32));
  const { scene, report } = plan({ ...request(addition.prompt, seed), width: side, height: side });
  if (report.depicted.length === 0 && report.substituted.length === 0) return null;
  const drawing = await draw(
    {
      scene: litAs(scene, sight),
      quality: "studio",
      format: "png",
      transparent: true,
      shadow: flies || draught !== null ? "drop" : "keep",
    },
    quiet(options),
  );
  const thing = { width: side, height: side, rgba: await pixelsOf(drawing) };
  return placed(thing, addition, sight, { flies, draught, tall: short * size });
}

function request(prompt: string, seed: number): PromptRequest {
  return {
    prompt,
    width: 1024,
    height: 1024,
    seed,
    palette: [],
    background: null,
    quality: "studio",
    format: "png",
  };
}

/** Only the signal and the threads: its progress is not the picture's. */
function quiet({ signal, threads }: DrawOptions): DrawOptions {
  return { ...(signal && { signal }), ...(threads !== undefined && { threads }) };
}

/** A scene lit from the side and in the warmth that the picture is, over the picture's own ground, sharp all over. */
function litAs(scene: Scene, { light, ground }: Sight): Scene {
  const key = scene.lights[0];
  const mirrored = key !== undefined && Math.abs(light.x) > 0.15 && key.centre[0] > 0 !== light.x > 0;
  const lights = scene.lights.map((box, index) => ({
    ...box,
    centre: [mirrored ? -box.centre[0] : box.centre[0], box.centre[1], box.centre[2]] as [
      number,
      number,
      number,
    ],
    colour: index === 0 ? warmed(light.warmth) : box.colour,
  }));
  const camera = { ...scene.camera, aperture: 0 };
  return { ...scene, camera, lights, background: { top: ground, bottom: ground } };
}

/** White, a little warm or cold. */
function warmed(warmth: number): string {
  const by = Math.round(Math.abs(warmth) * 26);
  const channels = warmth > 0 ? [255, 255 - (by >> 1), 255 - by] : [255 - by, 255 - (by >> 2), 255];
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** The pixels of a drawing, or of a part of it at the drawing's size. */
async function pixelsOf({ bytes, width, height }: Drawing, part?: Part): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const whole = sharp(bytes).ensureAlpha();
  const shown = part
    ? whole.extract({ ...part }).resize(width, height, { fit: "fill", kernel: "cubic" })
    : whole;
  return new Uint8Array(await shown.raw().toBuffer());
}
