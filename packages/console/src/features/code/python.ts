import type { Settings } from "../create/settings.js";
import { inputFile, markedRequest, outputName } from "./input.js";
import { literal, type Manner } from "./literal.js";

const WORDS = { true: "True", false: "False", null: "None" } as const;

/** Fields that the OpenAI client has parameters for; the rest are extensions and go in its `extra_body`. */
const KNOWN_TO_OPENAI = new Set(["model", "prompt", "n"]);

/** By `openai`. */
export function openAiPython(settings: Settings, baseUrl: string): string {
  const entries = Object.entries(markedRequest(settings));
  const own = entries.filter(([name]) => KNOWN_TO_OPENAI.has(name));
  const extra = Object.fromEntries(entries.filter(([name]) => !KNOWN_TO_OPENAI.has(name)));
  return `import base64
import os

from openai import OpenAI

client = OpenAI(
    base_url=${JSON.stringify(baseUrl)},
    api_key=os.environ["ATELIER_API_KEY"],
)
${input(settings)}
answer = client.images.generate(
${own.map(([name, value]) => `    ${name}=${JSON.stringify(value)},`).join("\n")}
    extra_body=${literal(extra, manner(settings, 1))},
)

with open("${outputName(settings)}", "wb") as file:
    file.write(base64.b64decode(answer.data[0].b64_json))
`;
}

/** By `requests`. */
export function requestsSnippet(settings: Settings, baseUrl: string): string {
  return `import base64
import os

import requests
${input(settings)}
response = requests.post(
    "${baseUrl}/images",
    headers={"Authorization": f"Bearer {os.environ['ATELIER_API_KEY']}"},
    json=${literal(markedRequest(settings), manner(settings, 1))},
)
response.raise_for_status()

with open("${outputName(settings)}", "wb") as file:
    file.write(base64.b64decode(response.json()["data"][0]["b64_json"]))
`;
}

/** Reads the input picture's file, where there is one. */
function input(settings: Settings): string {
  const file = inputFile(settings);
  if (file === null) return "";
  return `\nwith open("${file.name}", "rb") as file:\n    picture = base64.b64encode(file.read()).decode()\n`;
}

function manner(settings: Settings, depth: number): Manner {
  const type = inputFile(settings)?.type;
  return { step: 4, depth, name: JSON.stringify, words: WORDS, input: `f"data:${type};base64,{picture}"` };
}
