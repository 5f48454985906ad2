#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/command/main.js", import.meta.url);

if (existsSync(main)) {
  const { main: start } = await import(main.href);
  await start(process.argv.slice(2));
} else {
  console.error('atelier: not built yet; run "npm ci && npm run build" in the repository first');
  process.exitCode = 1;
}
