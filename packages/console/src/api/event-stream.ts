/** What comes over a server-sent event stream: messages, and comments between them. */
export type StreamEvent =
  | {
      readonly kind: "message";
      /** The `event:` field; "message" when the sender named none. */
      readonly name: string;
      /** The `data:` lines, joined by line feeds. */
      readonly data: string;
    }
  | { readonly kind: "comment"; readonly text: string };

/**
 * Reads server-sent events as they arrive (WHATWG HTML, section 9.2.6).
 * Chunks may end anywhere, also inside a character or between CR and LF. A last message that its
 * sender never finished with a blank line is dropped.
 */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  let name = "";
  let data: string[] = [];
  for await (const line of readLines(body)) {
    if (line === "") {
      if (data.length > 0) yield { kind: "message", name: name || "message", data: data.join("\n") };
      name = "";
      data = [];
      continue;
    }
    const [field, value] = splitField(line);
    if (field === "") yield { kind: "comment", text: value };
    if (field === "data") data.push(value);
    if (field === "event") name = value;
  }
}

/** A comment (`: text`) comes back with an empty field name. */
function splitField(line: string): [field: string, value: string] {
  const colon = line.indexOf(":");
  if (colon < 0) return [line, ""];
  const start = line[colon + 1] === " " ? colon + 2 : colon + 1;
  return [line.slice(0, colon), line.slice(start)];
}

/** Complete lines only: what follows the last line end is unfinished and dropped. */
async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  // A picture is one line of megabytes in many chunks: they are joined once, when the line ends.
  let pending: string[] = [];
  let skipLineFeed = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      let text = decoder.decode(value, { stream: true });
      if (text === "") continue;
      if (skipLineFeed && text[0] === "\n") text = text.slice(1);
      skipLineFeed = text.endsWith("\r");
      const pieces = text.split(/\r\n|\r|\n/);
      for (const piece of pieces.slice(0, -1)) {
        pending.push(piece);
        yield pending.join("");
        pending = [];
      }
      pending.push(pieces[pieces.length - 1]);
    }
  } finally {
    // Reached by an early `break` as well: the connection must not stay open behind the reader's back.
    await reader.cancel().catch(() => undefined);
  }
}
