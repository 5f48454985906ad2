import { useState } from "react";
import { type ListedKey, readKeys } from "../../api/account.js";
import { useInvalidate, useResource } from "../../api/resource.js";
import { accountStrings } from "../../strings/account.js";
import { Button } from "../../ui/button.js";
import { Empty } from "../../ui/empty.js";
import { PageHeading } from "../../ui/heading.js";
import { Page } from "../../ui/page.js";
import { Loaded } from "../sign-in/loaded.js";
import { Credits } from "./credits.js";
import { KeyTable } from "./key-table.js";
import { LimitDialog } from "./limit-dialog.js";
import { NewKeyDialog } from "./new-key-dialog.js";
import { RemoveDialog } from "./remove-dialog.js";

const words = accountStrings.keys;

const PATH = "/v1/keys?include_disabled=true";

type Overlay =
  | { readonly kind: "new" }
  | { readonly kind: "limit"; readonly of: ListedKey }
  | { readonly kind: "remove"; readonly of: ListedKey };

/** Keys and credit: what programs call with, and what they may spend. */
export function KeysPage() {
  const keys = useResource(PATH, readKeys);
  const invalidate = useInvalidate();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const close = () => setOverlay(null);
  const changed = () => {
    close();
    invalidate("/v1/keys");
  };
  const create = (
    <Button look="primary" onClick={() => setOverlay({ kind: "new" })}>
      {words.create}
    </Button>
  );

  return (
    <Page title={words.title}>
      <PageHeading title={words.title} hint={words.hint} aside={keys.value !== null && create} />
      <Loaded resource={keys} height={240} management>
        {(list) => (
          <>
            {list.length === 0 ? (
              <Empty icon="key" title={words.emptyTitle} hint={words.emptyHint}>
                {create}
              </Empty>
            ) : (
              <KeyTable
                keys={list}
                onChanged={changed}
                onLimit={(of) => setOverlay({ kind: "limit", of })}
                onRemove={(of) => setOverlay({ kind: "remove", of })}
              />
            )}
            <Credits />
          </>
        )}
      </Loaded>
      {overlay?.kind === "new" && <NewKeyDialog onMade={() => invalidate("/v1/keys")} onClose={close} />}
      {overlay?.kind === "limit" && <LimitDialog of={overlay.of} onChanged={changed} onClose={close} />}
      {overlay?.kind === "remove" && <RemoveDialog of={overlay.of} onRemoved={changed} onClose={close} />}
    </Page>
  );
}
