// Asking a server over and over, and counting what it costs.
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, request as send } from "node:http";

/** One request to its end; gives its milliseconds. Anything but 200 is a fault. */
export function ask(agent, target, body) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = send(
      {
        agent,
        host: "127.0.0.1",
        port: target.port,
        path: target.path,
        method: "POST",
        headers: target.headers,
      },
      (response) => {
        response.on("data", () => {});
        response.on("end", () =>
          response.statusCode === 200
            ? resolve(performance.now() - began)
            : reject(new Error(`${target.name} answered ${response.statusCode}`)),
        );
        response.on("error", reject);
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}

/** So many requests a second, sent at their time whether earlier ones are done or not. Gives their milliseconds. */
export async function atRate(target, body, { perSecond, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const began = performance.now();
  const under = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const wait = began + (index * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    under.push(ask(agent, target, body));
  }
  const times = await Promise.all(under);
  agent.destroy();
  return times;
}

/** So many at a time, each next one as soon as one is done. Gives requests a second. */
export async function atOnce(target, body, { callers, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const began = performance.now();
  let done = 0;
  const caller = async () => {
    while (performance.now() - began < seconds * 1000) {
      await ask(agent, target, body);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  agent.destroy();
  return { done, perSecond: done / ((performance.now() - began) / 1000) };
}

/** Milliseconds of processor time that a process has used (Linux). */
export function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1].split(" ");
  // utime and stime, in ticks of ten milliseconds.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The most memory that a process has held since it was last asked, in megabytes (Linux). */
export function peakMemory(pid) {
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1];
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
  return Number(peak) / 1024;
}

export function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
