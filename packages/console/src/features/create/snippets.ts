import { requestOf, type Settings } from "./settings.js";

export const LANGUAGES = ["curl", "typescript", "python"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Fields that the OpenAI SDK's types know; the rest are extensions and need the SDK's way around them. */
const KNOWN_TO_OPENAI = new Set(["model", "prompt"]);

/**
 * A program that asks for exactly these settings and saves the picture.
 * The key is read from `ATELIER_API_KEY`, so that it is never written into code.
 *
 * @param baseUrl the API's address, ending in `/api/v1`
 */
export function snippetFor(language: Language, settings: Settings, baseUrl: string): string {
  const request = requestOf(settings);
  if (language === "curl") return curl(request, baseUrl);
  if (language === "typescript") return typescript(request, baseUrl);
  return python(request, baseUrl);
}

function curl(request: Record<string, unknown>, baseUrl: string): string {
  const fields = Object.entries(request).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${literal(value)}`,
  );
  // A single quote can't stand inside single quotes in a shell: close, escape, open again.
  const body = `{\n${fields.join(",\n")}\n}`.replaceAll("'", `'\\''`);
  return [
    `curl ${baseUrl}/images \\`,
    `  -H "Authorization: Bearer $ATELIER_API_KEY" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d '${body}' \\`,
    `  | jq -r '.data[0].b64_json' | base64 -d > picture.png`,
  ].join("\n");
}

function typescript(request: Record<string, unknown>, baseUrl: string): string {
  const fields = Object.entries(request).map(([name, value]) => `  ${name}: ${literal(value)},`);
  return `import { writeFile } from "node:fs/promises";
import OpenAI from "openai";

const client = new OpenAI({
  baseURL: ${literal(baseUrl)},
  apiKey: process.env.ATELIER_API_KEY,
});

const answer = await client.images.generate({
${fields.join("\n")}
} as OpenAI.ImageGenerateParamsNonStreaming);

const picture = Buffer.from(answer.data![0].b64_json!, "base64");
await writeFile("picture.png", picture);
`;
}

function python(request: Record<string, unknown>, baseUrl: string): string {
  const entries = Object.entries(request);
  const own = entries.filter(([name]) => KNOWN_TO_OPENAI.has(name));
  const extra = entries.filter(([name]) => !KNOWN_TO_OPENAI.has(name));
  return `import base64
import os

from openai import OpenAI

client = OpenAI(
    base_url=${literal(baseUrl)},
    api_key=os.environ["ATELIER_API_KEY"],
)

answer = client.images.generate(
${own.map(([name, value]) => `    ${name}=${literal(value)},`).join("\n")}
    extra_body={
${extra.map(([name, value]) => `        ${literal(name)}: ${literal(value)},`).join("\n")}
    },
)

with open("picture.png", "wb") as file:
    file.write(base64.b64decode(answer.data[0].b64_json))
`;
}

/** Numbers, strings and lists of them are written alike in JSON, TypeScript and Python. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return JSON.stringify(value);
}
