// One connection to a server, for asking it over and over. It has two cores with what is measured, so it takes as little
// of them as can be: all connections read into one piece of memory, and only the ends of an answer are looked at.
import { connect } from "node:net";

const READ = Buffer.allocUnsafeSlow(1024 * 1024);
const HEAD_END = Buffer.from("\r\n\r\n");

/** Bytes of each end of an answer's body that are looked at. */
const END = 4096;

/**
 * A connection; `ask` sends a whole request and gives the milliseconds until all of the answer was there. Any status but
 * 200, and any body that has not the picture in it, is a fault.
 */
export function openConnection(port) {
  let asked = null;
  const socket = connect({
    port,
    host: "127.0.0.1",
    noDelay: true,
    onread: {
      buffer: READ,
      callback(length) {
        try {
          if (asked === null) throw new Error("An answer that nobody asked for");
          if (!takeIn(asked.answer, READ.subarray(0, length))) return true;
          checkAnswer(asked.answer, asked.picture);
          settle((one) => one.resolve(performance.now() - one.began));
        } catch (fault) {
          settle((one) => one.reject(fault));
          socket.destroy();
        }
        return true;
      },
    },
  });
  const settle = (end) => {
    const one = asked;
    asked = null;
    if (one) end(one);
  };
  socket.on("error", (fault) => settle((one) => one.reject(fault)));
  socket.on("close", () => settle((one) => one.reject(new Error("The connection was closed"))));
  return {
    ask(request, picture) {
      return new Promise((resolve, reject) => {
        asked = { resolve, reject, picture, began: performance.now(), answer: emptyAnswer() };
        socket.write(request);
      });
    },
    close: () => socket.destroy(),
  };
}

function emptyAnswer() {
  // `left` counts the bytes of the body, or of the chunk, that are still to come; null before the head is there.
  return { head: "", left: null, chunked: false, framing: "", length: 0, start: "", end: "" };
}

/** Takes in what came of an answer; whether that was all. */
function takeIn(answer, bytes) {
  let at = 0;
  if (answer.left === null) {
    const end = bytes.indexOf(HEAD_END);
    answer.head += bytes.latin1Slice(0, end < 0 ? bytes.length : end);
    if (end < 0) return false;
    at = end + HEAD_END.length;
    answer.chunked = /\r\ntransfer-encoding: *chunked/i.test(answer.head);
    answer.left = answer.chunked ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(answer.head)?.[1]);
  }
  if (!answer.chunked) {
    keep(answer, bytes.subarray(at));
    answer.left -= bytes.length - at;
    return answer.left === 0;
  }
  while (at < bytes.length) {
    if (answer.left > 0) {
      const piece = bytes.subarray(at, at + answer.left);
      keep(answer, piece);
      answer.left -= piece.length;
      at += piece.length;
      continue;
    }
    // Between chunks: a line break after the last one, then the next one's length.
    answer.framing += String.fromCharCode(bytes[at]);
    at += 1;
    const size = /^(?:\r\n)?([0-9a-f]+)[^\n]*\n/i.exec(answer.framing)?.[1];
    if (size === undefined) continue;
    if (Number.parseInt(size, 16) === 0) {
      if (answer.framing.endsWith("\r\n\r\n")) return true;
      continue;
    }
    answer.framing = "";
    answer.left = Number.parseInt(size, 16);
  }
  return false;
}

function keep(answer, piece) {
  answer.length += piece.length;
  if (answer.start.length < END) answer.start += piece.latin1Slice(0, Math.min(piece.length, END));
  answer.end =
    piece.length >= END
      ? piece.latin1Slice(piece.length - END)
      : (answer.end + piece.latin1Slice()).slice(-END);
}

function checkAnswer({ head, length, start, end }, picture) {
  if (!/^HTTP\/1\.1 200 /.test(head))
    throw new Error(`Answered ${head.slice(0, 60)}: ${start.slice(0, 300)}`);
  if (length < picture.length || !start.includes(`"${picture.start}`) || !end.includes(`${picture.end}"`)) {
    throw new Error("The answer has not the picture in it");
  }
}
