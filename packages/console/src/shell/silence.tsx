import { useSilence } from "../api/resource.js";
import { shellStrings } from "../strings/shell.js";
import { momentText } from "../ui/format.js";
import { Icon } from "../ui/icon.js";
import styles from "./silence.module.css";

/** Over every page, while the server gives no answer: what is shown may be old by then. */
export function Silence() {
  const since = useSilence();
  return (
    <div role="status">
      {since !== null && (
        <p className={styles.silence}>
          <Icon name="alert" />
          {shellStrings.silence(momentText(since))}
        </p>
      )}
    </div>
  );
}
