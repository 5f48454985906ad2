import { useCallback, useState } from "react";

export type Theme = "system" | "light" | "dark";

/** Also read by `public/theme.js`, before the page paints. */
const SLOT = "atelier.theme";

/** The chosen theme, kept on this device, and a way to choose another. */
export function useTheme(): [theme: Theme, choose: (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => (document.documentElement.dataset.theme as Theme) ?? "system",
  );
  const choose = useCallback((chosen: Theme) => {
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    try {
      localStorage.setItem(SLOT, chosen);
    } catch {
      // Storage may be closed to the page; the choice then lasts as long as the page.
    }
    setTheme(chosen);
  }, []);
  return [theme, choose];
}
