// `npm run check`: style and types, all of them even when one fails. The exit status is how many failed.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const tsc = "node_modules/typescript/bin/tsc";

const checks = {
  style: ["node_modules/@biomejs/biome/bin/biome", "ci", "."],
  "types of the packages": [tsc, "-b"],
  "types of the tests": [tsc, "-p", "tsconfig.tests.json"],
  "types of the page": [tsc, "-p", "packages/console"],
};

const failed = Object.entries(checks).filter(([, [script, ...args]]) => {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status !== 0;
});
for (const [name] of failed) console.error(`FAILED: ${name}`);
process.exit(failed.length);
