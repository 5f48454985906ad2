import { strings } from "../../strings/create.js";
import { Dialog } from "../../ui/dialog.js";
import { KeyList } from "./key-list.js";

const words = strings.keys;

/** Everything the keyboard can do here. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  return (
    <Dialog title={words.title} closeLabel={words.close} open={open} size="small" onClose={onClose}>
      <KeyList keys={words.list} />
    </Dialog>
  );
}
