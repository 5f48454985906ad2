import type { Drawing, DrawRequest } from "@atelier/studio";
import { inputOf } from "./input-file.js";
import { badArgument, type Given, type OptionTable } from "./options.js";
import { outcomeLines, outcomeOf } from "./outcome.js";
import { claimFile, formatOf } from "./output-file.js";
import { progressLine } from "./progress-line.js";
import { readSceneFile } from "./scene-file.js";
import type { Surroundings } from "./surroundings.js";
import {
  backgroundOf,
  type Manner,
  modelOf,
  paletteOf,
  promptOf,
  seedOf,
  shadowOf,
  sizeOf,
  textLayoutOf,
  threadsOf,
  WISH_OPTIONS,
} from "./wishes.js";

export const DRAW_OPTIONS = {
  ...WISH_OPTIONS,
  out: "text",
  scene: "text",
  image: "text",
  mask: "text",
  strength: "text",
} as const satisfies OptionTable;

/** What a scene file decides already; an option that would be dropped is refused instead. */
const DECIDED_BY_SCENE = [
  "seed",
  "aspect",
  "resolution",
  "palette",
  "background",
  "shadow",
  "text-layout",
  "image",
  "mask",
  "strength",
] as const;

/** `atelier draw`: one picture into one file, without a server. */
export async function drawCommand(given: Given, around: Surroundings): Promise<void> {
  const { model, manner } = modelOf(given);
  const threads = threadsOf(given, around.environment);
  const request = await requestOf(given, manner, around);
  const file = given.values.out!;
  const output = await claimFile(file);
  const progress = progressLine(around.tell, around.watched && !around.signal.aborted);
  try {
    const { draw } = await around.engine();
    const drawing = await draw(request, {
      signal: around.signal,
      onProgress: progress.show,
      ...(threads !== null && { threads }),
    });
    await output.write(drawing.bytes);
    progress.clear();
    around.print(given.flags.has("json") ? drawingJson(model, drawing, file) : drawingText(drawing, file));
  } finally {
    progress.clear();
    await output.release();
  }
}

async function requestOf(given: Given, manner: Manner, around: Surroundings): Promise<DrawRequest> {
  const { out, scene } = given.values;
  if (scene === undefined) {
    const prompt = promptOf(given);
    const wishes = {
      ...sizeOf(given),
      seed: seedOf(given) ?? around.freshSeed(),
      ...paletteOf(given),
      ...backgroundOf(given),
      ...shadowOf(given),
      ...textLayoutOf(given),
    };
    const format = formatOf(required(out));
    if (wishes.transparent && format === "jpeg")
      throw badArgument("--background", "a transparent picture needs .png, .webp or .svg");
    const input = await inputOf(given);
    return { prompt, ...wishes, ...manner, format, ...(input && { input }) };
  }
  if (given.words.length > 0) throw badArgument("prompt", "can't stand beside --scene");
  for (const name of DECIDED_BY_SCENE) {
    if (given.values[name] !== undefined) {
      throw badArgument(`--${name}`, "can't stand beside --scene: change it in the scene file");
    }
  }
  const format = formatOf(required(out));
  return { scene: await readSceneFile(scene), quality: manner.quality, format };
}

function required(out: string | undefined): string {
  if (out === undefined) throw badArgument("--out", "missing; name the file to write");
  return out;
}

function drawingJson(model: string, drawing: Drawing, file: string): string {
  const { seed, width, height, seconds, report, colour, texts } = drawing;
  const rounded = Object.fromEntries(
    Object.entries(seconds).map(([stage, value]) => [stage, Math.round(value * 1000) / 1000]),
  );
  return `${JSON.stringify({ model, seed, width, height, seconds: rounded, ...outcomeOf(report), colour, texts, file })}\n`;
}

function drawingText(drawing: Drawing, file: string): string {
  const { width, height, seed, seconds, report } = drawing;
  const facts = `${file}  ${width}×${height}  seed ${seed}  ${seconds.total.toFixed(1)} s`;
  return `${[facts, ...outcomeLines(report)].join("\n")}\n`;
}
