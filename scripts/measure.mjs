// Keeps what is measured of the sculpted models, so that a plan need not build them to know their size.
import { renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { measureModels } from "../packages/studio/dist/shape/sculpted/index.js";

const file = fileURLToPath(new URL("../packages/studio/dist/measured.jsonl", import.meta.url));

// In one move: a process that starts meanwhile must not read half of it.
writeFileSync(`${file}.part`, measureModels());
renameSync(`${file}.part`, file);
