import { createContext, type ReactNode, useContext } from "react";
import type { Resource } from "../../api/resource.js";
import { Link } from "../../routing/link.js";
import { strings } from "../../strings/create.js";
import { shellStrings } from "../../strings/shell.js";
import { Button } from "../../ui/button.js";
import { Empty } from "../../ui/empty.js";
import link from "../../ui/link.module.css";
import { Skeleton } from "../../ui/skeleton.js";
import { SignIn } from "./sign-in.js";
import styles from "./sign-in.module.css";

/** Whether a missing key is told in a line: on a page of many parts, of which each would ask for it. */
export const BriefDenial = createContext(false);

/** In place of numbers that need a key: a line that leads to where one signs in. */
export function SignInLine() {
  return (
    <p className={styles.line}>
      {strings.signIn.line}{" "}
      <Link to="/settings" className={link.plain}>
        {strings.signIn.go}
      </Link>
    </p>
  );
}

/**
 * Shows what a resource brought: a quiet placeholder of about its height before, and when it fails, why and
 * how to go on.
 */
export function Loaded<Value>({
  resource,
  height,
  management = false,
  children,
}: {
  resource: Resource<Value>;
  /** Pixels to hold free until it is there. */
  height: number;
  /** Whether it needs a management key, so that the right one is asked for. */
  management?: boolean;
  children(value: Value): ReactNode;
}) {
  const { value, fault, reload } = resource;
  const brief = useContext(BriefDenial);
  const denied = fault !== null && (fault.needsKey || fault.status === 403);
  if (denied && brief) return <SignInLine />;
  if (denied) return <SignIn management={management} onSignedIn={reload} />;
  if (value !== null) return children(value);
  if (fault === null) return <Skeleton height={height} />;
  return (
    <Empty icon="alert" title={shellStrings.fault.title} hint={fault.message}>
      <Button icon="refresh" onClick={reload}>
        {shellStrings.fault.again}
      </Button>
    </Empty>
  );
}
