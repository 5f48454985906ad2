// Asking a server over and over, and counting what it costs.
import { readFileSync, writeFileSync } from "node:fs";
import { openConnection } from "./asking.mjs";

/** A whole request of HTTP. */
function requestTo({ port, path, headers }, body) {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, ...headers, "Content-Length": body.length });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${head}\r\n${body}`);
}

/** How long a connection may wait for its next request, in milliseconds. */
const MOST_IDLE = 3000;

/**
 * So many requests a second, sent at their time whether earlier ones are done or not. Gives the milliseconds of those that
 * were answered, how many were answered in all, and how many were not: a gate that has more to do than it can may close
 * connections. Those of the first `lead` seconds are not among the milliseconds.
 */
export async function atRate(target, { body, picture }, { perSecond, seconds, lead = 0 }) {
  const request = requestTo(target, body);
  const idle = [];
  const ask = async () => {
    let kept = idle.pop();
    // Servers close connections that wait for five seconds, perhaps just when they are asked again.
    while (kept && performance.now() - kept.since > MOST_IDLE) {
      kept.connection.close();
      kept = idle.pop();
    }
    const connection = kept?.connection ?? openConnection(target.port);
    const milliseconds = await connection.ask(request, picture).catch((fault) => {
      if (fault.code === undefined) throw new Error(`${target.name}: ${fault.message}`, { cause: fault });
      return null;
    });
    if (milliseconds !== null) idle.push({ connection, since: performance.now() });
    return milliseconds;
  };
  const began = performance.now();
  const under = [];
  for (let index = 0; index < perSecond * (lead + seconds); index += 1) {
    const wait = began + (index * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    under.push(ask());
  }
  const all = await Promise.all(under);
  const answered = all.filter((milliseconds) => milliseconds !== null).length;
  const times = all.slice(perSecond * lead).filter((milliseconds) => milliseconds !== null);
  for (const { connection } of idle) connection.close();
  return { times, answered, failed: all.length - answered };
}

/** So many at a time, each next one as soon as one is done. Gives requests a second. */
export async function atOnce(target, { body, picture }, { callers, seconds }) {
  const request = requestTo(target, body);
  const began = performance.now();
  let done = 0;
  const caller = async () => {
    const connection = openConnection(target.port);
    while (performance.now() - began < seconds * 1000) {
      await connection.ask(request, picture);
      done += 1;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { done, perSecond: done / ((performance.now() - began) / 1000) };
}

/** Milliseconds of processor time that a process has used, and of those its first thread (Linux). */
export function processorTime(pid) {
  return { all: timeIn(`/proc/${pid}/stat`), first: timeIn(`/proc/${pid}/task/${pid}/stat`) };
}

function timeIn(file) {
  const fields = readFileSync(file, "latin1").split(") ")[1].split(" ");
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
