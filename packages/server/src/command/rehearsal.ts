import { Readable } from "node:stream";
import { AtelierError } from "@atelier/contract";
import type { Drawing, DrawOptions, DrawRequest, Plan, PromptRequest, Scene } from "@atelier/studio";
import { type ExitStatus, run } from "./run.js";
import type { Surroundings } from "./surroundings.js";

/** What a rehearsed command did. */
export interface Rehearsal {
  readonly status: ExitStatus;
  readonly printed: string;
  readonly told: string;
  readonly drawn: { readonly request: DrawRequest; readonly options: DrawOptions }[];
}

/** Runs the command line for a test, with an engine that answers at once and remembers what it was asked. */
export async function rehearse(
  argv: readonly string[],
  changes: Partial<Surroundings> = {},
): Promise<Rehearsal> {
  let printed = "";
  let told = "";
  const drawn: { request: DrawRequest; options: DrawOptions }[] = [];
  const status = await run(argv, "1.2.3", {
    environment: {},
    print: (text) => {
      printed += text;
    },
    tell: (text) => {
      told += text;
    },
    watched: false,
    standardInput: Readable.from([]),
    signal: new AbortController().signal,
    freshSeed: () => 4242,
    engine: async () => ({
      plan: planOf,
      draw: async (request, options = {}) => {
        drawn.push({ request, options });
        options.onProgress?.({ stage: "light", fraction: 0.5 });
        if (options.signal?.aborted) throw new AtelierError("cancelled", "The drawing was cancelled.");
        return drawingOf(request);
      },
    }),
    server: () => Promise.reject(new Error("no server in this rehearsal")),
    ...changes,
  });
  return { status, printed, told, drawn };
}

/** The bytes of every rehearsed picture. */
export const PICTURE = new TextEncoder().encode("a picture");

/** A scene without things, as a person could write it. */
export const EMPTY_SCENE: Scene = {
  version: 1,
  width: 1024,
  height: 1024,
  seed: 7,
  style: "render",
  background: { top: "#eeeeee", bottom: "#dddddd" },
  camera: { eye: [0, 2, 9], target: [0, 0.6, 0], fieldOfView: 24 },
  lights: [
    {
      name: "key",
      centre: [-4, 5, 4],
      target: [0, 0, 0],
      width: 3.8,
      height: 3.8,
      colour: "#ffffff",
      strength: 1,
    },
  ],
  ambient: { colour: "#ffffff", strength: 0.34 },
  palette: [],
  things: [],
};

const REPORT = {
  depicted: ["mug"],
  substituted: [{ asked: "chalice", drawn: "goblet", why: "nearest shape" }],
  notDepicted: ["justice"],
};

function planOf({ prompt, seed, width, height }: PromptRequest): Plan {
  if (prompt === "nothing")
    throw new AtelierError("invalid_prompt", "names nothing that can be drawn", "prompt");
  return {
    brief: {
      prompt,
      mentions: [],
      relations: [],
      setting: { kind: "plain", colour: null, places: [] },
      style: "render",
      styleAsked: false,
      moods: [],
      framing: [],
      excluded: [],
      quotes: [],
      texts: [],
      type: null,
      ornament: null,
      colours: [],
      scheme: [],
      notUnderstood: [],
      corrections: [],
    },
    scene: { ...EMPTY_SCENE, seed, width, height },
    report: REPORT,
  };
}

function drawingOf(request: DrawRequest): Drawing {
  const scene = "scene" in request ? request.scene : planOf(request).scene;
  return {
    bytes: PICTURE,
    mediaType: request.format === "svg" ? "image/svg+xml" : `image/${request.format}`,
    width: scene.width,
    height: scene.height,
    seed: scene.seed,
    scene,
    brief: null,
    report: REPORT,
    seconds: {
      total: 3.2104,
      read: 0.01,
      direct: 0.02,
      shape: 0.25,
      render: 2.5,
      grade: 0.4,
      encode: 0.03,
    },
  };
}
