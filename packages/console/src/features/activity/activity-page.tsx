import { useState } from "react";
import { type ActivityRow, readActivity, readKeys } from "../../api/account.js";
import { useResource } from "../../api/resource.js";
import { Link } from "../../routing/link.js";
import { accountStrings } from "../../strings/account.js";
import charts from "../../ui/chart/charts.module.css";
import { byDay, DAY_STEP, daysSince } from "../../ui/chart/days.js";
import { EmptyChart } from "../../ui/chart/empty-chart.js";
import { TimeChart } from "../../ui/chart/time-chart.js";
import { Empty } from "../../ui/empty.js";
import { compactText, dollarText } from "../../ui/format.js";
import { PageHeading } from "../../ui/heading.js";
import link from "../../ui/link.module.css";
import { Page } from "../../ui/page.js";
import { Section } from "../../ui/section.js";
import { Select } from "../../ui/select.js";
import { Loaded } from "../sign-in/loaded.js";
import styles from "./activity.module.css";
import { ActivityTable } from "./activity-table.js";

const words = accountStrings.activity;

const ALL = "";
const DAYS = 31;

/** What was asked of the server, by day, model and provider; of all keys or of one. */
export function ActivityPage() {
  const [key, setKey] = useState(ALL);
  const activity = useResource(
    `/frontend/v1/activity${key === ALL ? "" : `?api_key_hash=${key}`}`,
    readActivity,
  );
  const { value: keys } = useResource("/v1/keys?include_disabled=true", readKeys);
  const choices = [
    { name: ALL, title: words.allKeys },
    ...(keys ?? []).map(({ hash, name }) => ({ name: hash, title: name })),
  ];
  return (
    <Page title={words.title}>
      <PageHeading
        title={words.title}
        hint={words.hint}
        aside={
          keys !== null && (
            <div className={styles.filter}>
              <Select label={words.key} groups={[{ title: null, choices }]} value={key} onChange={setKey} />
            </div>
          )
        }
      />
      <Loaded resource={activity} height={480} management>
        {(rows) => (rows.length === 0 ? <NothingYet /> : <Charts rows={rows} />)}
      </Loaded>
    </Page>
  );
}

function NothingYet() {
  return (
    <Empty icon="activity" title={words.emptyTitle} hint={words.emptyHint}>
      <Link to="/" className={link.button}>
        {words.make}
      </Link>
    </Empty>
  );
}

function Charts({ rows }: { rows: readonly ActivityRow[] }) {
  const days = daysSince(rows, DAYS, new Date());
  const chart = { times: days, stepMilliseconds: DAY_STEP, kind: "bar" } as const;
  const spent = rows.some(({ cost }) => cost > 0);
  const columns = words.columns;
  return (
    <>
      <h2 className="hidden-text">{words.byDay}</h2>
      <div className={charts.charts}>
        <TimeChart
          title={words.images}
          {...chart}
          series={[{ name: columns.images, values: byDay(days, rows, ({ images }) => images) }]}
          tell={compactText}
        />
        <TimeChart
          title={words.requests}
          {...chart}
          series={[{ name: columns.requests, values: byDay(days, rows, ({ requests }) => requests) }]}
          tell={compactText}
        />
        {!spent && <EmptyChart title={words.cost} hint={words.costNone} />}
        {spent && (
          <TimeChart
            title={words.cost}
            hint={words.costHint}
            {...chart}
            series={[{ name: columns.cost, values: byDay(days, rows, ({ cost }) => cost) }]}
            tell={dollarText}
          />
        )}
      </div>
      <Section id="by-model" title={words.byModel}>
        <ActivityTable rows={rows} />
      </Section>
    </>
  );
}
