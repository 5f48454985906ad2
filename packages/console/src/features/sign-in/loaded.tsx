import type { ReactNode } from "react";
import type { Resource } from "../../api/resource.js";
import { shellStrings } from "../../strings/shell.js";
import { Button } from "../../ui/button.js";
import { Empty } from "../../ui/empty.js";
import { Skeleton } from "../../ui/skeleton.js";
import { SignIn } from "./sign-in.js";

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
  const denied = fault !== null && (fault.needsKey || fault.status === 403);
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
