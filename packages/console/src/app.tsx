import { useState } from "react";
import styles from "./app.module.css";
import { CreatePage } from "./features/create/create-page.js";
import { KeysDialog } from "./features/create/keys-dialog.js";
import { strings } from "./strings.js";
import { Rail, RailEntry } from "./ui/rail.js";
import { useTheme } from "./ui/use-theme.js";

const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;

/** The frame around every page: the rail, and what it opens. */
export function App() {
  const [theme, nextTheme] = useTheme();
  const [codeAsked, setCodeAsked] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  return (
    <div className={styles.app}>
      <Rail label={strings.nav.label}>
        <RailEntry icon="create" label={strings.nav.create} current onClick={() => setCodeAsked(false)} />
        <RailEntry icon="code" label={strings.nav.api} onClick={() => setCodeAsked(true)} />
        <RailEntry icon="keyboard" label={strings.nav.keys} place="wide" onClick={() => setKeysShown(true)} />
        <RailEntry
          icon={THEME_ICONS[theme]}
          label={strings.nav.theme[theme]}
          place="end"
          onClick={nextTheme}
        />
      </Rail>
      <CreatePage
        codeAsked={codeAsked}
        onCodeClosed={() => setCodeAsked(false)}
        onShowKeys={() => setKeysShown(true)}
      />
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}
