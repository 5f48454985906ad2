import { useState } from "react";
import { ApiFault } from "../../api/fault.js";
import { sendJson } from "../../api/http.js";
import type { ProviderState } from "../../api/statistics.js";
import { accountStrings } from "../../strings/account.js";
import { Button } from "../../ui/button.js";
import { FieldFault } from "../../ui/field-fault.js";
import { agoText, durationText } from "../../ui/format.js";
import { type Health, HealthMark } from "../../ui/health-mark.js";
import { EndpointTable } from "./endpoint-table.js";
import { ErrorList } from "./error-list.js";
import styles from "./providers.module.css";

const words = accountStrings.providers;

/** One provider: its key, its data policy, its last check and errors, and the models it serves. */
export function ProviderCard({ provider, onChecked }: { provider: ProviderState; onChecked(): void }) {
  const { slug, name, hasKey, keyVariable, lastCheck, errors, endpoints } = provider;
  const [checking, setChecking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [health, state] = healthOf(provider);

  function check() {
    setChecking(true);
    setFault(null);
    sendJson("POST", `/frontend/v1/providers/${slug}/check`)
      .then(onChecked, (cause: unknown) =>
        setFault(cause instanceof ApiFault ? cause.message : String(cause)),
      )
      .finally(() => setChecking(false));
  }

  return (
    <article className={styles.card} aria-labelledby={`provider-${slug}`}>
      <header className={styles.head}>
        <h2 id={`provider-${slug}`}>{name}</h2>
        <HealthMark health={health}>{state}</HealthMark>
        <dl className={styles.facts}>
          <div>
            <dt className="hidden-text">{accountStrings.keys.columns.key}</dt>
            <dd>{keyText(hasKey, keyVariable)}</dd>
          </div>
          <div>
            <dt>{words.policy.label}</dt>
            <dd>{policyText(provider)}</dd>
          </div>
        </dl>
        {hasKey && (
          <div className={styles.check}>
            <span aria-live="polite">
              {lastCheck === null
                ? words.never
                : `${words.checked(lastCheck.ok, durationText(lastCheck.milliseconds))}, ${agoText(new Date(lastCheck.at), new Date())}`}
            </span>
            <Button icon="refresh" disabled={checking} onClick={check}>
              {checking ? words.checking : words.check}
            </Button>
          </div>
        )}
      </header>
      {lastCheck !== null && !lastCheck.ok && <p className={styles.trouble}>{lastCheck.message}</p>}
      <FieldFault id={`check-${slug}`} message={fault} />
      {hasKey && endpoints.length > 0 && <EndpointTable provider={name} endpoints={endpoints} />}
      {hasKey && <ErrorList errors={errors} />}
    </article>
  );
}

function healthOf({ hasKey, endpoints, lastCheck }: ProviderState): [Health, string] {
  if (!hasKey) return ["none", words.off];
  const troubled = endpoints.some(({ breaker }) => breaker.state !== "closed") || lastCheck?.ok === false;
  return troubled ? ["warn", words.trouble] : ["good", words.inUse];
}

function keyText(hasKey: boolean, variable: string | null): string {
  if (variable === null) return words.noKeyNeeded;
  return hasKey ? words.keyThere : words.keyMissing(variable);
}

function policyText({ trains, retains }: ProviderState): string {
  const { policy } = words;
  if (trains === null || retains === null) return policy.unknown;
  if (!trains && !retains) return policy.keepsNothing;
  return [...(retains ? [policy.retains] : []), ...(trains ? [policy.trains] : [])].join(", ");
}
