import { baseUrl } from "../../api/http.js";
import { strings } from "../../strings/create.js";
import { Dialog } from "../../ui/dialog.js";
import type { Settings } from "../create/settings.js";
import styles from "./code.module.css";
import { CodeTabs } from "./code-tabs.js";

const words = strings.code;

/** The call behind the page's settings. */
export function CodeDialog({
  settings,
  note,
  onClose,
}: {
  settings: Settings;
  /** Whose settings they are. */
  note: string;
  onClose(): void;
}) {
  return (
    <Dialog title={words.title} closeLabel={words.close} open size="large" onClose={onClose}>
      <p className={styles.note}>{note}</p>
      <dl className={styles.facts}>
        <dt>{words.address}</dt>
        <dd>
          <code>{baseUrl()}</code>
        </dd>
        <dt>{words.key}</dt>
        <dd>{words.keyHint}</dd>
      </dl>
      <CodeTabs settings={settings} />
    </Dialog>
  );
}
