// A server in a process of its own, to be killed. It draws nothing itself; once it is sent a line, it starts and tells its
// address on standard output. Loading the program takes longer than starting it, so that is done before.
import { once } from "node:events";
import { serve } from "@atelier/server";
import { pino } from "pino";

const draw = async () => {
  throw new Error("nothing is drawn here");
};
process.stdout.write("ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
const { url } = await serve({ draw, logger: pino({ level: "silent" }) });
process.stdout.write(`${url}\n`);
