// `npm run bench:kill`: kills a server under load 200 times on each store, and says whether the money adds up. It is
// the test of `tests/kill.test.ts`, run for long. `-- 20` kills 20 times.
import { spawnSync } from "node:child_process";
import path from "node:path";

const kills = process.argv[2] ?? "200";
const root = path.resolve(import.meta.dirname, "..");
const env = { ...process.env, ATELIER_KILLS: kills };
const runs = [
  ["PGlite", "node_modules/vitest/vitest.mjs", ["run", "tests/kill.test.ts"]],
  ["PostgreSQL", "scripts/test-postgres.mjs", ["tests/kill.test.ts"]],
];
const results = runs.map(([store, script, args]) => {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  return `${store}: ${kills} kills, ${status === 0 ? "the money adds up" : "FAILED"} (${minutes} min)`;
});
for (const result of results) console.log(result);
process.exit(results.some((result) => result.includes("FAILED")) ? 1 : 0);
