// Puts the compiled studio into one file: a process opens that in half the time that its thousand modules take.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { bundleFor } from "../packages/studio/dist/bundle.js";

const compiled = new URL("../packages/studio/dist/", import.meta.url);
const folder = fileURLToPath(compiled);
const file = fileURLToPath(bundleFor(compiled));

/** Modules of many small files that nothing else in the process opens. */
const TAKEN_IN = ["culori", "clipper2-ts"];

/** Opens compiled modules with their maps; files beside a module stay where they are, though its code moves. */
const compiledModules = {
  name: "compiled-modules",
  enforce: "pre",
  load(id) {
    if (!id.startsWith(folder)) return null;
    const place = path.relative(path.dirname(file), id).split(path.sep).join("/");
    return {
      code: readFileSync(id, "utf8").replaceAll(
        "import.meta.url",
        `new URL(${JSON.stringify(place)}, import.meta.url).href`,
      ),
      map: JSON.parse(readFileSync(`${id}.map`, "utf8")),
    };
  },
};

const { output } = await build({
  configFile: false,
  root: path.dirname(path.dirname(folder)),
  logLevel: "warn",
  plugins: [compiledModules],
  ssr: { target: "node", noExternal: TAKEN_IN, external: ["@atelier/contract"] },
  build: {
    ssr: path.join(folder, "index.js"),
    write: false,
    target: "node20",
    minify: false,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: path.basename(file), codeSplitting: false } },
  },
});

rmSync(path.dirname(file), { recursive: true, force: true });
mkdirSync(path.dirname(file), { recursive: true });
const [{ code, map }] = output;
writeFileSync(`${file}.map`, JSON.stringify(map));
// In one move: a process that starts meanwhile must not read half of it.
writeFileSync(`${file}.part`, code);
renameSync(`${file}.part`, file);
