// `npm start`: installs and builds what is missing, then serves in this very process until it is stopped.
import "./node-version.mjs";
import { installWhereNeeded } from "./install.mjs";

installWhereNeeded();
await import("./build.mjs");
const { main } = await import("../packages/server/dist/command/main.js");
await main(["serve", ...process.argv.slice(2)]);
