// Makes the files of an empty database with all tables, which a first start copies: making them there would take several
// times as long as all the rest of it.
import { mkdtemp, rename, rm } from "node:fs/promises";
import path from "node:path";
import { openDatabase } from "../packages/gateway/dist/storage/database.js";

const dist = path.resolve(import.meta.dirname, "../packages/gateway/dist");
const place = path.join(dist, "empty-database");
await rm(place, { recursive: true, force: true });
const draft = await mkdtemp(path.join(dist, "draft-"));
const { close } = await openDatabase({ folder: draft });
await close();
await rename(path.join(draft, "database"), place);
await rm(draft, { recursive: true });
