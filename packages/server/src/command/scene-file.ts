import { readFile } from "node:fs/promises";
import { AtelierError, parse } from "@atelier/contract";
import type { Scene } from "@atelier/studio";
import { badArgument } from "./options.js";

/**
 * Reads a scene to draw: a Scene by itself, or all that `atelier scene` printed.
 * @throws AtelierError naming `--scene` and the first path in it that is wrong.
 */
export async function readSceneFile(file: string): Promise<Scene> {
  const text = await readFile(file, "utf8").catch((fault: NodeJS.ErrnoException) => {
    throw badArgument("--scene", `can't read "${file}" (${fault.code ?? fault.message})`);
  });
  const json = parseJson(text, file);
  const wrapped = typeof json === "object" && json !== null && "scene" in json;
  const candidate = wrapped ? json.scene : json;
  // Loaded here and not above, so that help and faults don't wait for the engine.
  const { sceneSchema } = await import("@atelier/studio");
  try {
    return parse(sceneSchema, candidate);
  } catch (fault) {
    if (!(fault instanceof AtelierError)) throw fault;
    throw badArgument("--scene", `"${file}" ${fault.field === null ? "is not a scene" : fault.message}`);
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw badArgument("--scene", `"${file}" is not JSON (${(fault as Error).message})`);
  }
}
