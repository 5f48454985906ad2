// A provider that answers at once: a tiny picture, or one of 1.5 MB where the prompt says "large". It has two cores with
// the gates that are measured, so it takes as little of them as can be: a bare socket, and answers that lie ready.
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import sharp from "sharp";

const tiny = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#123456" } })
  .png()
  .toBuffer();
// Noise can't be compressed, so the file is as large as its pixels.
const side = 708;
const large = await sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
  .png()
  .toBuffer();

/** A whole answer of HTTP. */
const answer = (picture) => {
  const body = JSON.stringify({ created: 1, data: [{ b64_json: picture.toString("base64") }] });
  return Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
};
const answers = { tiny: answer(tiny), large: answer(large) };
const REFUSAL = Buffer.from("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");

/** What a request that has come so far asks for; null while there is more to come. */
function askedBy(text) {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const head = text.slice(0, end);
  const body = text.slice(end + 4);
  if (head.startsWith("GET ")) return answers.tiny;
  const chunked = /\r\ntransfer-encoding: *chunked/i.test(head);
  const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  if (chunked ? !body.endsWith("0\r\n\r\n") : body.length < length) return null;
  if (!head.startsWith("POST /v1/images/generations ") || !body.includes('"prompt":')) return REFUSAL;
  return body.includes("large") ? answers.large : answers.tiny;
}

const server = createServer({ noDelay: true }, (socket) => {
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.latin1Slice();
    const asked = askedBy(text);
    if (!asked) return;
    text = "";
    socket.write(asked);
  });
  socket.on("error", () => {});
});
server.listen(0, "127.0.0.1", () => {
  const pictures = Object.entries({ tiny, large }).map(([name, bytes]) => {
    const text = bytes.toString("base64");
    return [
      name,
      { bytes: bytes.length, length: text.length, start: text.slice(0, 64), end: text.slice(-64) },
    ];
  });
  process.send({ port: server.address().port, pictures: Object.fromEntries(pictures) });
});
