// Our gate in a process of its own, as `atelier serve` runs it but for the engine, which nobody asks here.
import { serve } from "@atelier/server";
import { collectAlone } from "../../packages/server/dist/command/collector.js";

collectAlone();

const draw = async () => {
  throw new Error("nothing is drawn here");
};
const { url } = await serve({ draw });
process.send({ port: Number(new URL(url).port) });
