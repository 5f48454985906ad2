import { useState } from "react";
import { baseUrl } from "../../api/http.js";
import { strings } from "../../strings/create.js";
import { CodeBlock } from "../../ui/code-block.js";
import { CopyButton } from "../../ui/copy-button.js";
import { Segments } from "../../ui/segments.js";
import { Tabs } from "../../ui/tabs.js";
import type { Settings } from "../create/settings.js";
import styles from "./code.module.css";
import { type Client, clientsOf, LANGUAGES, type Language, snippetFor } from "./snippets.js";

const words = strings.code;
const TABS = LANGUAGES.map((name) => ({ name, title: words.languages[name] }));

/** The call that asks for these settings, in each language and by each library. */
export function CodeTabs({ settings }: { settings: Settings }) {
  const [language, setLanguage] = useState<Language>("curl");
  const [client, setClient] = useState<Client>("openai");
  const clients = clientsOf(language);
  const chosen = clients.includes(client) ? client : clients[0];
  const code = snippetFor(language, chosen, settings, baseUrl());
  return (
    <Tabs
      label={words.tabs}
      tabs={TABS}
      value={language}
      aside={<CopyButton text={code} label={words.copy} doneLabel={words.copied} />}
      onChange={setLanguage}
    >
      {clients.length > 1 && (
        <div className={styles.clients}>
          <Segments
            label={words.client}
            choices={clients.map((name) => ({ name, title: words.clients[name] }))}
            value={chosen}
            onChange={setClient}
          />
        </div>
      )}
      <CodeBlock code={code} label={words.languages[language]} />
    </Tabs>
  );
}
