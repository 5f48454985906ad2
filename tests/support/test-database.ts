import { afterAll, beforeAll } from "vitest";
import { type OpenDatabase, openDatabase } from "../../packages/gateway/src/storage/database.js";
import { type FreshStorage, freshStorage } from "./fresh-storage.js";

/** An empty database for the tests of one file: open before the first of them, gone after the last. */
export function testDatabase(): { readonly open: OpenDatabase; readonly place: FreshStorage["place"] } {
  let storage: FreshStorage;
  let open: OpenDatabase;
  beforeAll(async () => {
    storage = await freshStorage();
    open = await openDatabase(storage.place);
  });
  afterAll(async () => {
    await open.close();
    await storage.drop();
  });
  return {
    get open() {
      return open;
    },
    get place() {
      return storage.place;
    },
  };
}
