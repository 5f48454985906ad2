import { useResource } from "../../api/resource.js";
import { readModelDays } from "../../api/statistics.js";
import { modelStrings } from "../../strings/models.js";
import charts from "../../ui/chart/charts.module.css";
import { byDay, DAY_STEP, daysSince } from "../../ui/chart/days.js";
import { TimeChart } from "../../ui/chart/time-chart.js";
import { Empty } from "../../ui/empty.js";
import { compactText } from "../../ui/format.js";
import { Section } from "../../ui/section.js";
import { Loaded } from "../sign-in/loaded.js";

const words = modelStrings.activity;
const DAYS = 31;

/** Pictures, requests and tokens by day. */
export function Activity({ model }: { model: string }) {
  const activity = useResource(
    `/frontend/v1/stats/model-activity?permaslug=${encodeURIComponent(model)}`,
    readModelDays,
  );
  return (
    <Section id="activity" title={words.title}>
      <Loaded resource={activity} height={280}>
        {(rows) => {
          if (rows.length === 0) return <Empty icon="activity" title={words.emptyTitle} hint={words.empty} />;
          const days = daysSince(rows, DAYS, new Date());
          return (
            <div className={charts.charts}>
              {(["images", "requests", "tokens"] as const).map((part) => (
                <TimeChart
                  key={part}
                  title={words[part]}
                  times={days}
                  stepMilliseconds={DAY_STEP}
                  kind="bar"
                  series={[{ name: words[part], values: byDay(days, rows, (row) => row[part]) }]}
                  tell={compactText}
                />
              ))}
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}
