import { useState } from "react";
import { useResource } from "../../api/resource.js";
import { type EndpointState, readFailures, readPoints } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import { IconButton } from "../../ui/button.js";
import charts from "../../ui/chart/charts.module.css";
import { timeText } from "../../ui/chart/time.js";
import { Empty } from "../../ui/empty.js";
import { Section } from "../../ui/section.js";
import { FailureLines } from "../providers/error-list.js";
import { Loaded } from "../sign-in/loaded.js";
import styles from "./uptime.module.css";
import { UptimeCalendar } from "./uptime-calendar.js";

const words = modelStrings.uptime;
const HOUR = 3_600_000;

/** Thirty days, hour by hour, for each provider; an hour opens its errors. */
export function Uptime({ model, endpoints }: { model: string; endpoints: readonly EndpointState[] }) {
  const uptime = useResource(
    `/frontend/v1/stats/uptime-hourly?permaslug=${encodeURIComponent(model)}`,
    readPoints,
  );
  const [chosen, setChosen] = useState<{ slug: string; hour: Date } | null>(null);
  return (
    <Section id="uptime" title={words.title} hint={words.hint}>
      <Loaded resource={uptime} height={420}>
        {(points) => {
          const slugs = [...new Set(points.flatMap(({ values }) => Object.keys(values)))].sort();
          if (slugs.length === 0) return <Empty icon="check" title={words.emptyTitle} hint={words.empty} />;
          return (
            <div className={charts.charts}>
              {slugs.map((slug) => (
                <UptimeCalendar
                  key={slug}
                  name={endpoints.find((endpoint) => endpoint.slug === slug)?.provider ?? slug}
                  points={points.map(({ time, values }) => ({ time, percent: values[slug] ?? null }))}
                  chosen={chosen?.slug === slug ? chosen.hour : null}
                  onChoose={(hour) => setChosen({ slug, hour })}
                />
              ))}
            </div>
          );
        }}
      </Loaded>
      {chosen !== null && (
        <HourErrors id={`${model}@${chosen.slug}`} hour={chosen.hour} onClose={() => setChosen(null)} />
      )}
    </Section>
  );
}

/** What failed at an endpoint within an hour. */
function HourErrors({ id, hour, onClose }: { id: string; hour: Date; onClose(): void }) {
  const at = hour.toISOString().replace(".000Z", "Z");
  const errors = useResource(
    `/frontend/v1/stats/recent-errors?id=${encodeURIComponent(id)}&hour=${encodeURIComponent(at)}`,
    readFailures,
  );
  return (
    <section className={styles.errors} aria-live="polite">
      <header>
        <h3>{words.errors(timeText(hour, HOUR))}</h3>
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </header>
      <Loaded resource={errors} height={48}>
        {(list) => (list.length === 0 ? <p>{words.noErrors}</p> : <FailureLines errors={list} />)}
      </Loaded>
    </section>
  );
}
