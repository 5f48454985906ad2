// A server in a process of its own, to be killed. It draws nothing itself; its address goes to standard output.
import { serve } from "@atelier/server";
import { pino } from "pino";

const draw = async () => {
  throw new Error("nothing is drawn here");
};
const { url } = await serve({ draw, logger: pino({ level: "silent" }) });
process.stdout.write(`${url}\n`);
