import { strings } from "../../strings/create.js";
import { Dialog } from "../../ui/dialog.js";
import styles from "./keys-dialog.module.css";

const words = strings.keys;

/** Everything the keyboard can do here. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  return (
    <Dialog title={words.title} closeLabel={words.close} open={open} size="small" onClose={onClose}>
      <dl className={styles.keys}>
        {words.list.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key === "Ctrl" && onApple() ? words.command : key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function onApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
