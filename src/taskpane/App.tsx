/** The pane: theme and language around, the bar of views on top, one view below. */
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { Session } from "./session/session";
import { useSession } from "./session/useSession";
import type { SessionControl } from "./session/useSession";
import { sortFindings } from "../core/operations/worklist";
import type { CalendarDate } from "../core/quantity/period";
import { countBySeverity } from "./findings";
import type { PaneHost } from "./host";
import { NO_SCENARIO } from "./noScenario";
import type { WhatIfDraft } from "./views/whatif/WhatIfView";
import type { Signer } from "./components/SignerField";
import { Announcements } from "./components/Announcements";
import { Banner } from "./components/Banner";
import { Busy } from "./components/Busy";
import { Nav } from "./components/Nav";
import { Safe } from "./components/Safe";
import { FailureBanner, Status } from "./components/Status";
import { shownPrices } from "./prices";
import { loadPreferences, savePreferences } from "./preferences";
import type { Preferences } from "./preferences";
import { useTheme } from "./themes/useTheme";
import { useLook } from "./useLook";
import { Overview } from "./views/overview/Overview";
import { VIEWS, VIEWS_AT_FIRST } from "./viewIds";
import type { ViewId } from "./viewIds";
import { useLanguage } from "./useLanguage";
import { WordsProvider, useWords } from "./words";

const FirstRun = lazy(() => import("./views/firstRun/FirstRun").then(({ FirstRun: component }) => ({ default: component })));
const CheckView = lazy(() => import("./views/check/CheckView").then(({ CheckView: component }) => ({ default: component })));
const FormsView = lazy(() => import("./views/forms/FormsView").then(({ FormsView: component }) => ({ default: component })));
const DataView = lazy(() => import("./views/data/DataView").then(({ DataView: component }) => ({ default: component })));
const WhatIfView = lazy(() => import("./views/whatif/WhatIfView").then(({ WhatIfView: component }) => ({ default: component })));
const FactorsView = lazy(() => import("./views/factors/FactorsView").then(({ FactorsView: component }) => ({ default: component })));
const LedgerView = lazy(() => import("./views/ledger/LedgerView").then(({ LedgerView: component }) => ({ default: component })));
const Help = lazy(() => import("./components/Help").then(({ Help: component }) => ({ default: component })));
const Settings = lazy(() => import("./views/settings/Settings").then(({ Settings: component }) => ({ default: component })));

const useStyles = makeStyles({
  // Office's web view hides scroll bars unless they are asked for.
  root: { height: "100vh", overflowY: "scroll", overflowX: "hidden", boxSizing: "border-box", lineHeight: tokens.lineHeightBase300 },
  top: { position: "sticky", top: 0, zIndex: 1 },
  main: { display: "flex", flexDirection: "column", gap: "16px", padding: "16px", ":focus": { outline: "none" } },
});

export interface AppProps {
  readonly host: PaneHost;
  readonly session: Session;
}

export function App({ host, session }: AppProps) {
  const [preferences, setPreferences] = useState(() => loadPreferences(host.locale));
  const styles = useStyles();
  const look = useLook(preferences.theme, host.officeTheme);
  const theme = useTheme(look);
  const words = useLanguage(preferences.language);
  useEffect(() => savePreferences(preferences), [preferences]);
  useEffect(() => {
    if (words !== null) document.documentElement.lang = words.language;
  }, [words]);
  if (words === null || theme === null) return null;
  return (
    <FluentProvider theme={theme} className={styles.root} style={{ colorScheme: look === "light" ? "light" : "dark" }}>
      <WordsProvider value={words}>
        {host.support === "oldExcel" || host.support === "noExcel" ? (
          <main className={styles.main}>
            <Banner tone="warning">{words.m.support[host.support]}</Banner>
          </main>
        ) : (
          <Pane host={host} session={session} preferences={preferences} onPrefer={setPreferences} />
        )}
      </WordsProvider>
    </FluentProvider>
  );
}

interface PaneProps extends AppProps {
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
}

function Pane({ host, session, preferences, onPrefer }: PaneProps) {
  const styles = useStyles();
  const { m } = useWords();
  const [view, setView] = useState(host.view);
  const [asOf, setAsOf] = useState(host.today);
  const control = useSession(session, asOf, preferences.who);
  const [help, setHelp] = useState(false);
  const [draft, setDraft] = useState<WhatIfDraft>(NO_SCENARIO);
  const main = useRef<HTMLElement>(null);
  const { assessment, calculation } = control.state;
  const signer = { who: preferences.who, onWho: (who: string) => onPrefer({ ...preferences, who }) };
  const isEmpty = calculation !== null && calculation.reading.plan === null;
  const show = (next: ViewId) => {
    setView(next);
    // A screen reader goes on at the top of the new view.
    main.current?.focus();
  };
  return (
    <>
      <div className={styles.top}>
        <Nav
          views={isEmpty ? VIEWS_AT_FIRST : VIEWS}
          view={isEmpty && view !== "settings" ? "overview" : view}
          errors={assessment === null ? 0 : countBySeverity(sortFindings(assessment).wrong).error}
          onChoose={show}
          help={help}
          onHelp={() => setHelp(!help)}
        />
      </div>
      <main ref={main} tabIndex={-1} className={styles.main} aria-busy={control.state.job !== null}>
        <Announcements state={control.state} />
        {host.support === "noFunctions" && <Banner tone="note">{m.support.noFunctions}</Banner>}
        {host.readOnly && <Banner tone="warning">{m.support.readOnly}</Banner>}
        <Status control={control} />
        <Safe key={view} instead={(failure) => <FailureBanner failure={failure} />}>
          <Suspense fallback={<Busy label={m.app.loading} />}>
            {help && <Help view={view} onClose={() => setHelp(false)} />}
            {view === "settings" ? (
              <Settings
                control={control}
                signer={signer}
                preferences={preferences}
                onPrefer={onPrefer}
                today={host.today}
                asOf={asOf}
                onAsOf={setAsOf}
              />
            ) : (
              <WorkbookView view={view} control={control} asOf={asOf} onShow={show} signer={signer} draft={draft} onDraft={setDraft} />
            )}
          </Suspense>
        </Safe>
      </main>
    </>
  );
}

interface WorkbookViewProps {
  readonly view: Exclude<ViewId, "settings">;
  readonly control: SessionControl;
  readonly asOf: CalendarDate;
  readonly onShow: (view: ViewId) => void;
  readonly signer: Signer;
  readonly draft: WhatIfDraft;
  readonly onDraft: (draft: WhatIfDraft) => void;
}

/** Views of the workbook; where it has no monitoring plan, all of them are the first run. */
function WorkbookView({ view, control, asOf, onShow, signer, draft, onDraft }: WorkbookViewProps) {
  const { m } = useWords();
  const { calculation, assessment, trend, failure } = control.state;
  const waiting = failure === null ? <Busy label={`${m.work.read}…`} /> : null;
  if (calculation === null) return waiting;
  if (calculation.reading.plan === null) return <FirstRun control={control} reading={calculation.reading} asOf={asOf} />;
  if (view === "overview")
    return (
      <Overview
        calculation={calculation}
        assessment={assessment?.snapshot === calculation.snapshot ? assessment : null}
        trend={trend}
        asOf={asOf}
        prices={shownPrices(draft.prices, calculation.prices)}
        onShow={onShow}
        onGo={control.goTo}
        onFill={(cells) => control.act((session, signature) => session.run("fillIn", cells, signature))}
      />
    );
  if (assessment === null) return waiting;
  switch (view) {
    case "data":
      return <DataView control={control} assessment={assessment} />;
    case "check":
      return <CheckView control={control} assessment={assessment} asOf={asOf} signer={signer} />;
    case "forms":
      return <FormsView control={control} assessment={assessment} asOf={asOf} signer={signer} typedPrices={draft.prices} />;
    case "whatIf":
      return <WhatIfView control={control} assessment={assessment} asOf={asOf} draft={draft} onDraft={onDraft} onShow={onShow} />;
    case "factors":
      return <FactorsView control={control} year={assessment.year} />;
    case "ledger":
      return <LedgerView control={control} assessment={assessment} asOf={asOf} signer={signer} />;
  }
}
