import { AtelierError, parse, rgbSchema } from "@atelier/contract";
import { z } from "zod";
import { withAllSeen } from "./all-seen.js";
import type { Brief } from "./brief.js";
import { isFlat } from "./brief.js";
import { byHand, inHandAsked } from "./by-hand.js";
import { direct, type Wishes } from "./direct/index.js";
import { accounted } from "./direct/meaning/accounted.js";
import { withPlacedTexts } from "./direct/picture/over.js";
import { type ColourReport, fileOf, type GroundWish, measured, type PictureFile } from "./grade/index.js";
import { classesOf, paint, rasterOf, svgOf } from "./paint/index.js";
import { read } from "./read/index.js";
import { inVector } from "./read/style.js";
import type {
  Drawing,
  DrawOptions,
  DrawRequest,
  PictureFormat,
  Plan,
  PromptRequest,
  Report,
  Stage,
} from "./request.js";
import { type InputPicture, restyle } from "./restyle/index.js";
import { LONGEST_SIDE, MOST_PIXELS, type Scene, sceneSchema } from "./scene.js";
import { entryOf } from "./shape/index.js";
import { lookUp } from "./shape/lookup.js";
import { type Clock, PROGRESS, type Tell, throwIfAborted, traced, tried } from "./traced.js";
import { edged } from "./type/layout/edged.js";
import { layOut } from "./type/layout/index.js";
import { lettered } from "./type/over/flat.js";
import { textsSet } from "./type/report.js";
import { weighed } from "./weighing.js";

/** In its field, so that a fault's path says where it is. */
const enclosedSceneSchema = z.object({ scene: sceneSchema });

const NO_REPORT: Report = { depicted: [], substituted: [], notDepicted: [] };

/** Reads and composes a prompt without drawing it; throws an AtelierError for a request that can't be met. */
export function plan(request: PromptRequest): Plan {
  checkRequest(request);
  return composedFor(request);
}

function composedFor(request: PromptRequest & Pick<Wishes, "unseen" | "asked" | "rest">): Plan {
  const brief = understood(request);
  return { brief, ...directed(brief, request) };
}

/** A brief composed, with the texts that are to lie over it; its report accounts for all words. */
function directed(
  brief: Brief,
  request: PromptRequest & Pick<Wishes, "unseen" | "rest">,
): Pick<Plan, "scene" | "report"> {
  const { scene, report } = inHandAsked(direct(brief, request), brief, request);
  return { scene: withPlacedTexts(scene, request.textLayout, brief), report: accounted(report, brief) };
}

/**
 * Draws a prompt, or a scene that stands already: the only entrance to the engine's pixels.
 *
 * The pixels depend on the request alone, whatever the machine and the number of threads.
 * Rejects with an AtelierError: `cancelled` after the signal, `invalid_request` for a bad scene.
 */
export async function draw(request: DrawRequest, options: DrawOptions = {}): Promise<Drawing> {
  if (hasInput(request)) {
    checkRequest(request);
    return restyle(request, options, { plan, draw });
  }
  const started = performance.now();
  const seconds: Record<"total" | Stage, number> = {
    total: 0,
    read: 0,
    direct: 0,
    shape: 0,
    render: 0,
    grade: 0,
    encode: 0,
  };
  let mark = started;
  const clock = (stage: Stage) => {
    const now = performance.now();
    seconds[stage] = (now - mark) / 1000;
    mark = now;
  };
  const tell = options.onProgress ?? (() => undefined);
  const { signal } = options;

  tell({ stage: "reading", fraction: 0 });
  const composition = composed(request, clock, tell);
  throwIfAborted(signal);
  const { brief, report } = composition;
  const scene = await asAsked(composition.scene, request, options);
  const drawn = { brief, scene, report };
  const texts = textsSet(scene);
  const { format } = request;
  const ground = groundWish(request, brief);
  const file =
    format === "svg" || isFlat(scene.style) || scene.layout
      ? await painted(scene, { ...options, ...request, format, ground }, clock, tell)
      : await traced(scene, { ...options, ...request, format, ground }, clock, tell);
  throwIfAborted(signal);
  tell({ stage: "finishing", fraction: 1 });
  seconds.total = (performance.now() - started) / 1000;
  return {
    ...file,
    mediaType: mediaTypeOf(request.format),
    width: scene.width,
    height: scene.height,
    seed: scene.seed,
    ...drawn,
    ...(texts.length > 0 ? { texts } : {}),
    seconds,
  };
}

/** A scene under light in which no asked colour is lost, and whose colours take the shares asked for; any other as it is. */
async function asAsked(scene: Scene, request: DrawRequest, options: DrawOptions): Promise<Scene> {
  if ("scene" in request) return scene;
  if (scene.layout) return edged(scene);
  if (isFlat(scene.style) || scene.place) return scene;
  const { weights, palette } = request;
  const trial = (other: Scene) => tried(other, options);
  if (weights?.length === palette.length && weights.some((weight) => weight > 0))
    return inWeight(scene, weights, request, trial);
  if (palette.length < 2) return scene;
  return withAllSeen(scene, (unseen, rest) => composedFor({ ...request, unseen, rest }).scene, trial);
}

/** Shares this near to their weights are kept, as drawn small. */
const KEPT = 0.075;

/** Shares on a podium where they come out right, for that looks best; else with beads, which can have any area. */
async function inWeight(
  scene: Scene,
  weights: readonly number[],
  request: PromptRequest,
  trial: (scene: Scene) => Promise<ColourReport>,
): Promise<Scene> {
  const by = (rest: NonNullable<Wishes["rest"]>) => (moved: readonly number[]) =>
    composedFor({ ...request, weights: moved, asked: weights, rest }).scene;
  const stepped = await weighed(scene, weights, by("podium"), trial);
  if (stepped.error < KEPT || request.background === null) return stepped.scene;
  const beaded = await weighed(by("beads")(weights), weights, by("beads"), trial);
  return beaded.error < stepped.error ? beaded.scene : stepped.scene;
}

/** The file of a scene in flat shapes: the shapes themselves, or their pixels. */
async function painted(
  scene: Scene,
  options: DrawOptions & Pick<DrawRequest, "format" | "transparent"> & { readonly ground: GroundWish },
  clock: Clock,
  tell: Tell,
): Promise<PictureFile> {
  const { format, transparent, ground } = options;
  tell({ stage: "shaping", fraction: PROGRESS.direct });
  const drawing = await lettered(
    scene.layout ? layOut(scene, scene.layout) : await paint(scene, { cutOut: transparent === true }),
    scene,
  );
  const svg = svgOf(drawing);
  clock("shape");
  tell({ stage: "finishing", fraction: 0.5 });
  const pixels = await rasterOf(svg);
  const classes = await classesOf(drawing);
  const shown = classes ? { ...pixels, classes } : pixels;
  const raster = format === "svg" || transparent ? shown : await byHand(shown, scene, options);
  clock("render");
  const file =
    format === "svg"
      ? { bytes: new TextEncoder().encode(svg), colour: measured(raster, scene, { transparent, ground }) }
      : await fileOf(raster, scene, format, { transparent, ground });
  clock("encode");
  return file;
}

/** Whether the colour of the ground was asked for: by the request, or by the prompt's words. */
function groundWish(request: DrawRequest, brief: Brief | null): GroundWish {
  if ("scene" in request) return "as the scene has it";
  return request.background !== null || brief?.setting.colour != null ? "asked" : "left open";
}

/** The prompt as it was read; what must be a vector picture is thought of as one from the start. */
function understood(request: PromptRequest): Brief {
  const painted = request.medium === "vector" || request.format === "svg";
  const brief = read(request.prompt, namesShape, painted);
  return painted ? inVector(brief) : brief;
}

function composed(
  request: DrawRequest,
  clock: (stage: Stage) => void,
  tell: NonNullable<DrawOptions["onProgress"]>,
): { brief: Brief | null; scene: Scene; report: Report } {
  checkTransparency(request);
  if ("scene" in request) return { brief: null, scene: checkedScene(request.scene), report: NO_REPORT };
  checkRequest(request);
  const brief = understood(request);
  clock("read");
  tell({ stage: "arranging", fraction: PROGRESS.read });
  const composition = directed(brief, request);
  clock("direct");
  return { brief, ...composition };
}

/** A scene that came from outside: its form and its shapes checked, the first fault named by its path. */
function checkedScene(scene: unknown): Scene {
  const checked = parse(enclosedSceneSchema, { scene }).scene;
  checkArea(checked);
  checked.things.forEach(({ shape }, index) => {
    if (entryOf(shape)) return;
    const field = `scene.things[${index}].shape`;
    const message = `${field}: there is no ${shape.source} shape called “${shape.name}”`;
    throw new AtelierError("invalid_request", message, field);
  });
  return checked;
}

function checkRequest(request: PromptRequest): void {
  if (request.prompt.trim() === "")
    throw new AtelierError("invalid_prompt", "The prompt is empty.", "prompt");
  for (const [name, value] of [
    ["width", request.width],
    ["height", request.height],
  ] as const) {
    if (!Number.isInteger(value) || value < 64 || value > LONGEST_SIDE) {
      const range = `from 64 to ${LONGEST_SIDE}`;
      throw new AtelierError("invalid_request", `${name} must be a whole number ${range}.`, name);
    }
  }
  checkArea(request);
  request.palette.forEach((colour, index) => {
    if (!rgbSchema.safeParse(colour).success) {
      throw new AtelierError(
        "invalid_request",
        "A palette colour has three whole channels from 0 to 255.",
        `palette.${index}`,
      );
    }
  });
}

function checkArea({ width, height }: Pick<Scene, "width" | "height">): void {
  if (width * height <= MOST_PIXELS) return;
  throw new AtelierError("invalid_request", `There may be at most ${MOST_PIXELS} pixels.`, "width");
}

function hasInput(request: DrawRequest): request is PromptRequest & { readonly input: InputPicture } {
  return "input" in request && request.input !== undefined;
}

/** JPEG has no alpha. */
function checkTransparency({ transparent, format }: DrawRequest): void {
  if (!transparent || format !== "jpeg") return;
  throw new AtelierError("invalid_request", "A transparent picture needs PNG or WebP.", "format");
}

function mediaTypeOf(format: PictureFormat): Drawing["mediaType"] {
  return format === "svg" ? "image/svg+xml" : `image/${format}`;
}

/** Whether several words together name something that can be drawn, and so belong together. */
function namesShape(phrase: string): boolean {
  return lookUp(phrase) !== null;
}
