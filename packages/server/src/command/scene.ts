import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { AtelierError } from "@atelier/contract";
import type { Plan, PromptRequest } from "@atelier/studio";
import { badArgument, type Given, type OptionTable } from "./options.js";
import { outcomeOf } from "./outcome.js";
import type { Engine, Surroundings } from "./surroundings.js";
import {
  backgroundOf,
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

export const SCENE_OPTIONS = { ...WISH_OPTIONS, batch: "text" } as const satisfies OptionTable;

/** Without `--seed` the same prompt gives the same scene every time, so that two runs can be compared. */
const USUAL_SEED = 1;

/** `atelier scene`: what would be drawn, without drawing it. */
export async function sceneCommand(given: Given, around: Surroundings): Promise<void> {
  const wishes = {
    ...sizeOf(given),
    seed: seedOf(given) ?? USUAL_SEED,
    ...paletteOf(given),
    ...backgroundOf(given),
    ...shadowOf(given),
    ...textLayoutOf(given),
    ...modelOf(given).manner,
    format: "png",
  } as const;
  threadsOf(given, around.environment);
  const { batch } = given.values;
  if (batch === undefined) {
    const prompt = promptOf(given);
    const { plan } = await around.engine();
    around.print(`${JSON.stringify(planJson(plan({ prompt, ...wishes })), null, 2)}\n`);
    return;
  }
  if (given.words.length > 0) throw badArgument("prompt", "can't stand beside --batch");
  await planEachLine(batch, wishes, around);
}

/** One JSON object for each line, in order; a line that fails answers with `error` and the rest goes on. */
async function planEachLine(
  file: string,
  wishes: Omit<PromptRequest, "prompt">,
  around: Surroundings,
): Promise<void> {
  const content = await (file === "-" ? text(around.standardInput) : readFile(file, "utf8")).catch(
    (fault: NodeJS.ErrnoException) => {
      throw badArgument("--batch", `can't read "${file}" (${fault.code ?? fault.message})`);
    },
  );
  const lines = content.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  const engine = await around.engine();
  for (const line of lines) {
    // Planning never waits, so a Ctrl+C or a closed pipe is only noticed in a turn of its own.
    await setImmediate();
    if (around.signal.aborted) throw new AtelierError("cancelled", "stopped");
    around.print(`${JSON.stringify(planLine(line, wishes, engine))}\n`);
  }
}

function planLine(line: string, wishes: Omit<PromptRequest, "prompt">, engine: Engine) {
  try {
    const prompt = promptOf({ words: [line], values: {}, flags: new Set() });
    return planJson(engine.plan({ prompt, ...wishes }));
  } catch (fault) {
    if (!(fault instanceof AtelierError)) throw fault;
    return { prompt: line, error: { type: fault.type, message: fault.message, field: fault.field } };
  }
}

function planJson({ brief, scene, report }: Plan) {
  return { brief, scene, ...outcomeOf(report) };
}
