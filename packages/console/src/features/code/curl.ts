import type { Settings } from "../create/settings.js";
import { inputFile, markedRequest, outputName } from "./input.js";
import { literal } from "./literal.js";

/** By curl and jq, with nothing installed besides. */
export function curl(settings: Settings, baseUrl: string): string {
  const file = inputFile(settings);
  const json = literal(markedRequest(settings), {
    ...{ step: 2, depth: file === null ? 1 : 0, name: JSON.stringify },
    input: `"data:${file?.type};base64,$(base64 < ${file?.name} | tr -d '\\n')"`,
  });
  const call = `curl ${baseUrl}/images \\
  -H "Authorization: Bearer $ATELIER_API_KEY" \\
  -H "Content-Type: application/json" \\
`;
  const save = `| jq -r '.data[0].b64_json' | base64 -d > ${outputName(settings)}`;
  if (file === null) return `${call}  -d '${inSingleQuotes(json)}' \\\n  ${save}\n`;
  // A picture is longer than an argument may be, so the body comes through the standard input.
  return `${call}  -d @- <<JSON ${save}
${inHereDocument(json)}
JSON
`;
}

/** A single quote can't stand inside single quotes in a shell: close, escape, open again. */
function inSingleQuotes(json: string): string {
  return json.replaceAll("'", "'\\''");
}

/** What a shell would read in a here document, but for the one command that stands there on purpose. */
function inHereDocument(json: string): string {
  return json
    .split(/(\$\(base64 <[^)]*\))/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\$`]/g, "\\$&")))
    .join("");
}
