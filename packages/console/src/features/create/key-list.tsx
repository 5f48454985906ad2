import { strings } from "../../strings/create.js";
import styles from "./key-list.module.css";

/** Keys of the keyboard and what they do. */
export function KeyList({
  keys,
}: {
  keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
}) {
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: together, does }) => (
        <div key={does}>
          <dt>
            {together.map((key) => (
              <kbd key={key}>{key === "Ctrl" && onApple() ? strings.keys.command : key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function onApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
