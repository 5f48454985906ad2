import { loadSharp } from "../grade/encode.js";
import type { Drawing, DrawOptions, Plan, PromptRequest, SceneRequest } from "../request.js";
import type { Scene } from "../scene.js";
import type { Layer } from "./change/additions.js";
import type { Finished, Sight, Supplies } from "./commission.js";
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
  // Drawn larger than needed, since its own margins are cut away.
  const side = Math.min(1024, Math.max(256, Math.round((short * size * 1.7) / 32) * 32));
  const { scene, report } = plan({ ...request(addition.prompt, seed), width: side, height: side });
  if (report.depicted.length === 0 && report.substituted.length === 0) return null;
  const drawing = await draw(
    {
      scene: litAs(scene, sight),
      quality: "studio",
      format: "png",
      transparent: true,
      shadow: flies ? "drop" : "keep",
    },
    quiet(options),
  );
  const thing = { width: side, height: side, rgba: await pixelsOf(drawing) };
  return placed(thing, addition, sight, { flies, tall: short * size });
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

/** A scene lit from the side and in the warmth that the picture is, over the picture's own ground. */
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
  return { ...scene, lights, background: { top: ground, bottom: ground } };
}

/** White, a little warm or cold. */
function warmed(warmth: number): string {
  const by = Math.round(Math.abs(warmth) * 26);
  const channels = warmth > 0 ? [255, 255 - (by >> 1), 255 - by] : [255 - by, 255 - (by >> 2), 255];
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Lays a thing into an empty frame where the words say, its solid part so many pixels high. */
async function placed(
  thing: Finished,
  { side, behind }: Addition,
  sight: Sight,
  { flies, tall }: { flies: boolean; tall: number },
): Promise<Layer | null> {
  // Wings and glass let light through; where nothing stands, there is no shadow that could count.
  const body = boundsOf(thing, flies ? 60 : 250);
  if (body === null) return null;
  const scale = Math.min(tall / (body.bottom - body.top), (sight.width * 0.5) / (body.right - body.left));
  const sharp = await loadSharp();
  const small = Math.max(1, Math.round(thing.width * scale));
  const { data } = await sharp(thing.rgba, { raw: { width: thing.width, height: thing.height, channels: 4 } })
    .resize(small, small, { fit: "fill", kernel: "lanczos3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { box } = sight;
  const half = ((body.right - body.left) * scale) / 2 / sight.width;
  // Beside the subject where there is room, else as near the edge as it fits.
  const roomLeft = box.left > half * 1.6 ? box.left / 2 : Math.max(half + 0.02, 0.16);
  const roomRight = 1 - box.right > half * 1.6 ? (1 + box.right) / 2 : Math.min(1 - half - 0.02, 0.84);
  const where = side ?? (box.left > 1 - box.right ? "left" : "right");
  const middleX = where === "left" ? roomLeft : where === "right" ? roomRight : 0.5;
  // Without room beside the subject it stands farther back, so that the subject is what covers the other.
  const room = where === "left" ? box.left : where === "right" ? 1 - box.right : 0;
  const back =
    behind ||
    (!flies && sight.parted && room < half * 1.7 && tall > (box.bottom - box.top) * sight.height * 0.5);
  // Behind what leaves no room beside it, it looks over the middle of that.
  const over = behind && side === null && sight.parted && room < half * 0.8;
  const foot = over
    ? Math.max(0.02 + tall / sight.height, Math.min(box.bottom, box.top + (0.55 * tall) / sight.height))
    : flies
      ? Math.max(0.2, box.top + 0.06) + tall / sight.height / 2
      : Math.min(0.95, sight.parted ? box.bottom + 0.015 - (back ? (box.bottom - box.top) * 0.16 : 0) : 0.88);
  const centre = over ? (box.left + box.right) / 2 : middleX;
  const left = Math.round(centre * sight.width - ((body.left + body.right) / 2) * scale);
  const top = Math.round(foot * sight.height - body.bottom * scale);
  const rgba = new Uint8Array(sight.width * sight.height * 4);
  for (let y = Math.max(0, -top); y < small && y + top < sight.height; y++) {
    for (let x = Math.max(0, -left); x < small && x + left < sight.width; x++) {
      const from = (y * small + x) * 4;
      const to = ((y + top) * sight.width + x + left) * 4;
      for (let c = 0; c < 4; c++) rgba[to + c] = data[from + c]!;
    }
  }
  return { width: sight.width, height: sight.height, rgba, behind: back };
}

/** The bounds of what is at least so solid, pixels. */
function boundsOf(
  { width, height, rgba }: Finished,
  solid: number,
): { left: number; top: number; right: number; bottom: number } | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let i = 0; i < width * height; i++) {
    if (rgba[i * 4 + 3]! < solid) continue;
    left = Math.min(left, i % width);
    right = Math.max(right, (i % width) + 1);
    top = Math.min(top, Math.floor(i / width));
    bottom = Math.max(bottom, Math.floor(i / width) + 1);
  }
  return right > left ? { left, top, right, bottom } : null;
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
