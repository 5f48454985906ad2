import { PGlite } from "@electric-sql/pglite";

/** A program: makes the files of an embedded database in the folder that it is given, and ends. */
const database = await PGlite.create(process.argv[2] ?? "");
await database.close();
