import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AtelierError } from "@atelier/contract";
import { afterEach, describe, expect, test } from "vitest";
import { bytesOfDataUrl } from "./data-url.js";
import { DOWNLOAD_RULES, type DownloadRules, download } from "./download.js";
import { pictureLoader } from "./load.js";
import { isPublicAddress } from "./public-address.js";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const OPEN: Partial<DownloadRules> = { allowHttp: true, allowsAddress: () => true };

async function outcome(url: string, rules: Partial<DownloadRules> = OPEN): Promise<Uint8Array | string> {
  const { signal } = new AbortController();
  return download(url, "image", signal, { ...DOWNLOAD_RULES, ...rules }).catch((fault: unknown) => {
    expect(fault).toBeInstanceOf(AtelierError);
    return (fault as AtelierError).type;
  });
}

test.each([
  ["8.8.8.8", true],
  ["93.184.216.34", true],
  ["2606:4700::1111", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.20.0.1", false],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["224.0.0.1", false],
  ["::1", false],
  ["::ffff:127.0.0.1", false],
  ["64:ff9b::7f00:1", false],
  ["fd00::1", false],
  ["fe80::1", false],
  ["2002:7f00:1::", false],
  ["not an address", false],
])("%s is public: %s", (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

describe("downloads", () => {
  test("a picture, over redirects", async () => {
    const url = await listening((request, response) => {
      if (request.url === "/a") response.writeHead(302, { location: "/b" }).end();
      else response.end("picture");
    });
    expect(Buffer.from((await outcome(`${url}/a`)) as Uint8Array).toString()).toBe("picture");
  });

  test("nothing from an address that is not public, by number or by name", async () => {
    const url = await listening((_, response) => response.end("secret"));
    const closed = { allowHttp: true, allowsAddress: isPublicAddress };
    expect(await outcome(url, closed)).toBe("image_download_failed");
    expect(await outcome(url.replace("127.0.0.1", "localhost"), closed)).toBe("image_download_failed");
    expect(await outcome("http://[::1]:9/", closed)).toBe("image_download_failed");
  });

  test("nothing that a redirect hides", async () => {
    let asked = 0;
    const inner = await listening((_, response) => {
      asked++;
      response.end("secret");
    });
    const outer = await listening((_, response) => response.writeHead(302, { location: inner }).end());
    const port = new URL(outer).port;
    // Only the first server may be asked; both are at one address, so the rule tells them by the second look.
    let looks = 0;
    const allowsAddress = () => looks++ === 0;
    expect(await outcome(`http://127.0.0.1:${port}/`, { allowHttp: true, allowsAddress })).toBe(
      "image_download_failed",
    );
    expect(asked).toBe(0);
  });

  test("nothing from a name that a redirect gives and that resolves to a private address", async () => {
    let asked = 0;
    const inner = await listening((_, response) => {
      asked++;
      response.end("secret");
    });
    const location = inner.replace("127.0.0.1", "localhost");
    const outer = await listening((_, response) => response.writeHead(302, { location }).end());
    // The first server stands for a public one: its address passes the one look it gets.
    const looked: string[] = [];
    const allowsAddress = (address: string) => looked.push(address) === 1 || isPublicAddress(address);
    expect(await outcome(outer, { allowHttp: true, allowsAddress })).toBe("image_download_failed");
    expect(looked.length).toBeGreaterThan(1);
    expect(asked).toBe(0);
  });

  test("nothing without encryption, unless that is allowed", async () => {
    const url = await listening((_, response) => response.end("picture"));
    expect(await outcome(url, { allowsAddress: () => true })).toBe("image_download_failed");
    expect(await outcome("ftp://example.com/a.png")).toBe("image_download_failed");
    expect(await outcome("https://user:secret@example.com/a.png")).toBe("image_download_failed");
  });

  test("no more bytes than may be, announced or not", async () => {
    const url = await listening((request, response) => {
      if (request.url === "/said") response.writeHead(200, { "content-length": "5000" });
      response.end("x".repeat(5000));
    });
    expect(await outcome(`${url}/said`, { ...OPEN, maxBytes: 1000 })).toBe("image_too_large");
    expect(await outcome(`${url}/unsaid`, { ...OPEN, maxBytes: 1000 })).toBe("image_too_large");
  });

  test("what is missing is told apart from what fails", async () => {
    const url = await listening((request, response) => {
      response.writeHead(request.url === "/gone" ? 404 : 500).end();
    });
    expect(await outcome(`${url}/gone`)).toBe("image_not_found");
    expect(await outcome(`${url}/broken`)).toBe("image_download_failed");
    expect(await outcome(`${url}`, { ...OPEN, maxRedirects: -1 })).toBe("image_download_failed");
  });

  test("not from who never answers", async () => {
    const url = await listening(() => {});
    expect(await outcome(url, { ...OPEN, milliseconds: 60 })).toBe("image_download_failed");
  });
});

test("data URLs carry base64 or percent-encoded text", async () => {
  expect(Buffer.from(bytesOfDataUrl("data:image/png;base64,aGk=")!).toString()).toBe("hi");
  expect(Buffer.from(bytesOfDataUrl("data:image/svg+xml,%3Csvg%2F%3E")!).toString()).toBe("<svg/>");
  expect(bytesOfDataUrl("data:image/png;base64,***")).toBeNull();
  const { signal } = new AbortController();
  await expect(
    pictureLoader()({ url: "data:image/png;base64,*", field: "image" }, signal),
  ).rejects.toMatchObject({
    type: "invalid_image",
    field: "image",
  });
});
