import { useState } from "react";
import { baseUrl } from "../../api/http.js";
import { strings } from "../../strings.js";
import { CodeBlock } from "../../ui/code-block.js";
import { CopyButton } from "../../ui/copy-button.js";
import { Dialog } from "../../ui/dialog.js";
import { Tabs } from "../../ui/tabs.js";
import styles from "./code-dialog.module.css";
import type { Settings } from "./settings.js";
import { LANGUAGES, type Language, snippetFor } from "./snippets.js";

const words = strings.code;
const TABS = LANGUAGES.map((name) => ({ name, title: words.languages[name] }));

/** The call behind the page's settings, for three languages. */
export function CodeDialog({
  settings,
  made,
  onClose,
}: {
  /** Null keeps the dialog closed. */
  settings: Settings | null;
  /** Whether a picture was made with just these settings, or they are only being chosen. */
  made: boolean;
  onClose(): void;
}) {
  const [language, setLanguage] = useState<Language>("curl");
  const code = settings === null ? "" : snippetFor(language, settings, baseUrl());
  return (
    <Dialog
      title={words.title}
      closeLabel={words.close}
      open={settings !== null}
      size="large"
      onClose={onClose}
    >
      <p className={styles.note}>{made ? words.forPicture : words.forDraft}</p>
      <dl className={styles.facts}>
        <dt>{words.address}</dt>
        <dd>
          <code>{baseUrl()}</code>
        </dd>
        <dt>{words.key}</dt>
        <dd>{words.keyHint}</dd>
      </dl>
      <Tabs
        label={words.tabs}
        tabs={TABS}
        value={language}
        aside={<CopyButton text={code} label={words.copy} doneLabel={words.copied} />}
        onChange={setLanguage}
      >
        <CodeBlock code={code} label={words.languages[language]} />
      </Tabs>
    </Dialog>
  );
}
