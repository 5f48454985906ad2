import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "./config.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "atelier-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: string): string {
  const file = path.join(folder, "settings.json");
  writeFileSync(file, content);
  return file;
}

describe("the settings", () => {
  test("have sensible values by themselves", () => {
    expect(readConfig({})).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      storage: { folder: "./.atelier" },
      apiKey: null,
      managementKey: null,
      limits: {},
    });
  });

  test("come from the environment, where empty means unset", () => {
    const environment = { ATELIER_PORT: "0", ATELIER_HOST: "", ATELIER_THREADS: "3", ATELIER_API_KEY: "k" };
    expect(readConfig(environment)).toMatchObject({ host: "127.0.0.1", port: 0, threads: 3, apiKey: "k" });
  });

  test("take limits from the file", () => {
    const ATELIER_CONFIG = fileWith('{"limits": {"waiting": 3, "picture_seconds": 20}}');
    expect(readConfig({ ATELIER_CONFIG }).limits).toEqual({ waiting: 3, pictureSeconds: 20 });
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "a port that is no number",
      { ATELIER_PORT: "http" },
      "ATELIER_PORT: must be a whole number from 0 to 65535",
    ],
    [
      "a port that is none",
      { ATELIER_PORT: "65536" },
      "ATELIER_PORT: must be a whole number from 0 to 65535",
    ],
    ["no threads", { ATELIER_THREADS: "0" }, "ATELIER_THREADS: must be a whole number from 1 to 256"],
    ["a key with a space", { ATELIER_API_KEY: "a b" }, "ATELIER_API_KEY: must be printable characters"],
    [
      "a file that is not there",
      { ATELIER_CONFIG: "/no/such.json" },
      "ATELIER_CONFIG: /no/such.json can't be read",
    ],
  ])("name what is wrong: %s", (_, environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });

  test("name what is wrong in the file, by its path", () => {
    const withFile = (content: string) => () => readConfig({ ATELIER_CONFIG: fileWith(content) });
    expect(withFile("{")).toThrow("is not JSON");
    expect(withFile('{"limits": {"waiting": -1}}')).toThrow("limits.waiting: ");
    expect(withFile('{"limit": {}}')).toThrow(/settings\.json: .*limit/);
  });
});
