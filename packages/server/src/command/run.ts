import { AtelierError } from "@atelier/contract";
import { DRAW_OPTIONS, drawCommand } from "./draw.js";
import { HELP } from "./help.js";
import { badArgument, type Given, type OptionTable, splitArguments } from "./options.js";
import { SCENE_OPTIONS, sceneCommand } from "./scene.js";
import { SERVE_OPTIONS, serveCommand } from "./serve.js";
import type { Surroundings } from "./surroundings.js";

interface Command {
  readonly options: OptionTable;
  readonly run: (given: Given, around: Surroundings) => Promise<void>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  draw: { options: DRAW_OPTIONS, run: drawCommand },
  scene: { options: SCENE_OPTIONS, run: sceneCommand },
  serve: { options: SERVE_OPTIONS, run: serveCommand },
};

/** How the process ends: done, failed, wrong argument, stopped by the person (128 + SIGINT). */
export type ExitStatus = 0 | 1 | 2 | 130;

/** Does what the arguments ask and answers with the exit status. A fault becomes one line on standard error. */
export async function run(
  argv: readonly string[],
  version: string,
  around: Surroundings,
): Promise<ExitStatus> {
  try {
    await dispatch(argv, version, around);
    return 0;
  } catch (fault) {
    const { status, line } = ending(fault, around.signal.aborted);
    around.tell(`atelier: ${line.replace(/\s+/g, " ").trim()}\n`);
    return status;
  }
}

async function dispatch(argv: readonly string[], version: string, around: Surroundings): Promise<void> {
  const [name, ...rest] = argv;
  if (name === undefined) throw badArgument("command", `missing; one of ${Object.keys(COMMANDS).join(", ")}`);
  if (name === "--version" || name === "-v") return around.print(`${version}\n`);
  if (name === "--help" || name === "-h" || name === "help")
    return around.print(HELP[rest[0] ?? ""] ?? HELP[""]!);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const kind = name.startsWith("-") ? "unknown option" : "unknown command";
    throw badArgument(name, `${kind}; try atelier --help`);
  }
  if (rest.includes("--help") || rest.includes("-h")) return around.print(HELP[name]!);
  await command.run(splitArguments(rest, command.options), around);
}

function ending(fault: unknown, aborted: boolean): { status: ExitStatus; line: string } {
  if (aborted) return { status: 130, line: "stopped" };
  if (!(fault instanceof AtelierError)) {
    return { status: 1, line: fault instanceof Error ? fault.message : String(fault) };
  }
  const { field, message } = fault;
  const line = field === null || message.startsWith(`${field}:`) ? message : `${field}: ${message}`;
  return { status: fault.status === 400 ? 2 : 1, line };
}
