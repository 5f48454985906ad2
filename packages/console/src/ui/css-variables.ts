import { type RefObject, useLayoutEffect } from "react";

/**
 * Sets custom properties on an element through the CSSOM: the content security policy allows no style
 * attributes, and colours and ratios are known only at run time. A null value removes the property.
 */
export function useCssVariables(
  element: RefObject<HTMLElement | null>,
  variables: Readonly<Record<`--${string}`, string | number | null>>,
): void {
  const flat = JSON.stringify(variables);
  useLayoutEffect(() => {
    for (const [name, value] of Object.entries(JSON.parse(flat) as Record<string, string | number | null>)) {
      if (value === null) element.current?.style.removeProperty(name);
      else element.current?.style.setProperty(name, String(value));
    }
  }, [element, flat]);
}
