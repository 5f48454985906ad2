// `npm test`: installs and builds what is missing, checks types and style, runs every test, and sums up in one line.
import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { installWhereNeeded } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

installWhereNeeded();
if (run("scripts/build.mjs", []) !== 0) {
  console.log("0 passed, 1 failed, 0 skipped");
  process.exit(1);
}

const failedChecks = run("scripts/check.mjs", []);

const folder = mkdtempSync(path.join(tmpdir(), "atelier-test-"));
const report = path.join(folder, "report.json");
const vitestStatus = run("node_modules/vitest/vitest.mjs", [
  ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ...process.argv.slice(2),
]);
const counted = countTests(report);
rmSync(folder, { recursive: true, force: true });

if (failedChecks > 0) console.log("FAILED: style or types (see above, before the tests)");
for (const [file, tests] of counted.skippedByFile) {
  const remedy = file.endsWith("page.test.ts")
    ? "; they need Chromium (Debian: apt-get install chromium)"
    : "";
  console.log(`SKIPPED: ${tests} tests of ${file}${remedy}`);
}
const failed = counted.failed + failedChecks;
// A run that ends badly without a failed test (a crash, an unhandled error) must not read as a clean one.
const unexplained = failed === 0 && vitestStatus !== 0 ? 1 : 0;
console.log(`${counted.passed} passed, ${failed + unexplained} failed, ${counted.skipped} skipped`);
process.exit(failed + unexplained === 0 ? 0 : 1);

function run(script, args) {
  const done = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return done.status ?? 1;
}

/** Tests by outcome; a file that could not even be loaded counts as one failed test. */
function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, skippedByFile: [] };
  const files = JSON.parse(readFileSync(file, "utf8")).testResults.map(
    ({ name, status, assertionResults: tests }) => ({
      name: path.relative(root, name),
      passed: tests.filter((test) => test.status === "passed").length,
      failed: status === "failed" ? Math.max(1, tests.filter((test) => test.status === "failed").length) : 0,
      skipped: tests.filter((test) => test.status !== "passed" && test.status !== "failed").length,
    }),
  );
  const sum = (outcome) => files.reduce((total, counts) => total + counts[outcome], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    skippedByFile: files.filter(({ skipped }) => skipped > 0).map(({ name, skipped }) => [name, skipped]),
  };
}
