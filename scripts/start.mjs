// `npm start`: installs and builds what is missing, then serves in this very process until it is stopped.
import "./node-version.mjs";
import { installWhereNeeded } from "./install.mjs";

if (process.env.npm_lifecycle_event === "start") stopWithNpm();
installWhereNeeded();
await import("./build.mjs");
const { main } = await import("../packages/server/dist/command/main.js");
await main(["serve", ...process.argv.slice(2)]);

/**
 * npm hands SIGTERM to the shell between itself and this process, and that shell ends without handing it on: without
 * this, a stopped `npm start` would leave the server behind.
 */
function stopWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
}
