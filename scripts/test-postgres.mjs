// `npm run test:postgres`: starts a PostgreSQL server of its own on a temporary folder and a free port, and runs
// on it the tests that keep anything. Given names of tests, it runs those.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const TESTS = ["packages/gateway/src", "tests/http", "tests/clients", "tests/kill.test.ts"];

const bin = findServer();
if (!bin) {
  console.error("PostgreSQL's server is not installed (Debian: apt-get install postgresql)");
  process.exit(1);
}
const owner = process.getuid?.() === 0 ? ownerOfServer() : {};
const folder = mkdtempSync(path.join(tmpdir(), "atelier-postgres-"));
if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
const data = path.join(folder, "data");
const port = await freePort();
let status = 1;
try {
  must(
    run("initdb", ["--pgdata", data, "--username=atelier", "--auth=trust", "--encoding=UTF8", "--no-sync"]),
  );
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  must(
    run("pg_ctl", ["--pgdata", data, "--wait", "--log", path.join(folder, "log"), "-o", options, "start"]),
  );
  const given = process.argv.slice(2);
  status = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/vitest/vitest.mjs"), "run", ...(given.length > 0 ? given : TESTS)],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ATELIER_TEST_DATABASE_URL: `postgres://atelier@127.0.0.1:${port}/postgres` },
    },
  ).status;
} finally {
  run("pg_ctl", ["--pgdata", data, "--mode=immediate", "stop"]);
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status ?? 1);

function run(program, args) {
  return spawnSync(path.join(bin, program), args, {
    ...owner,
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function must({ status: outcome, error }) {
  if (outcome !== 0) throw error ?? new Error("PostgreSQL could not be started");
}

/** The folder of the newest server's programs: where Debian puts them, or on the path. */
function findServer() {
  const base = "/usr/lib/postgresql";
  const versions = existsSync(base)
    ? readdirSync(base).sort((one, other) => Number(other) - Number(one))
    : [];
  const folders = [
    ...versions.map((version) => path.join(base, version, "bin")),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ];
  return folders.find((one) => existsSync(path.join(one, "initdb")) && existsSync(path.join(one, "pg_ctl")));
}

/** The server refuses to run as root, so it runs as the user that its package made. */
function ownerOfServer() {
  const number = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: number("-u"), gid: number("-g") };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
