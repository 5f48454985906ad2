import type { Readable } from "node:stream";
import type { Drawing, DrawOptions, DrawRequest, Plan, PromptRequest } from "@atelier/studio";

/** The engine as the command line sees it. */
export interface Engine {
  readonly draw: (request: DrawRequest, options?: DrawOptions) => Promise<Drawing>;
  readonly plan: (request: PromptRequest) => Plan;
}

/** All that a command touches outside itself, so that tests can stand in for the process. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output: what was asked for, and nothing else. */
  readonly print: (text: string) => void;
  /** Standard error: progress and faults. */
  readonly tell: (text: string) => void;
  /** True where standard error is a terminal that a person watches. */
  readonly watched: boolean;
  readonly standardInput: Readable;
  /** Aborted by Ctrl+C, or when the system asks the process to end; the reason is the signal's name. */
  readonly signal: AbortSignal;
  /** A seed nobody chose, uint32. */
  readonly freshSeed: () => number;
  /** Loaded when first needed: help and faults must not wait for it. */
  readonly engine: () => Promise<Engine>;
  readonly server: () => Promise<
    typeof import("../serve.js") & Pick<typeof import("../config.js"), "ConfigError">
  >;
}
