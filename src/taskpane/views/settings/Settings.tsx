/** Language, theme, as-of date and name; and how the plan and the parameters say that figures are taken. */
import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { compareDates, isoDate, parseIsoDate } from "../../../core/quantity/period";
import type { CalendarDate } from "../../../core/quantity/period";
import { settingsWords } from "../../messages/settings";
import { LANGUAGES } from "../../../core/messages/language";
import type { Language } from "../../../core/messages/language";
import type { SessionControl } from "../../session/useSession";
import { SignerField } from "../../components/SignerField";
import type { Signer } from "../../components/SignerField";
import { Section } from "../../components/Section";
import { useLayout } from "../../components/layout";
import type { Preferences } from "../../preferences";
import { THEME_CHOICES } from "../../look";
import type { ThemeChoice } from "../../look";
import { useWords } from "../../words";
import { MethodChoices } from "./MethodChoices";
import { Parameters, Rounding } from "./Parameters";

/** Each language by its own name. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", hi: "हिन्दी" };

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  date: { width: "168px" },
  radios: { flexWrap: "wrap" },
});

interface SettingsProps {
  readonly control: SessionControl;
  readonly signer: Signer;
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly today: CalendarDate;
  readonly asOf: CalendarDate;
  readonly onAsOf: (date: CalendarDate) => void;
}

export function Settings({ control, signer, preferences, onPrefer, today, asOf, onAsOf }: SettingsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { m, language: current } = useWords();
  const w = settingsWords[current];
  const { assessment } = control.state;
  const plan = assessment?.reading.plan ?? null;
  return (
    <div className={layout.view}>
      <h1 className={styles.title}>{m.views.settings}</h1>
      <Field label={{ children: w.language, weight: "semibold" }}>
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          value={preferences.language}
          onChange={(_, { value }) => onPrefer({ ...preferences, language: value as Language })}
        >
          {LANGUAGES.map((language) => (
            <Radio key={language} value={language} label={<span lang={language}>{LANGUAGE_NAMES[language]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={{ children: w.theme, weight: "semibold" }}>
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          value={preferences.theme}
          onChange={(_, { value }) => onPrefer({ ...preferences, theme: value as ThemeChoice })}
        >
          {THEME_CHOICES.map((theme) => (
            <Radio key={theme} value={theme} label={w.themes[theme]} />
          ))}
        </RadioGroup>
      </Field>
      <AsOf today={today} asOf={asOf} onAsOf={onAsOf} />
      <Section title={w.name}>
        <SignerField signer={signer} />
      </Section>
      {assessment !== null && plan !== null && (
        <>
          <MethodChoices control={control} assessment={assessment} plan={plan} asOf={asOf} />
          <Rounding assessment={assessment} control={control} />
          <Parameters control={control} assessment={assessment} plan={plan} />
        </>
      )}
      <Section title={w.about}>
        <p className={layout.text}>{w.privacy}</p>
        <p className={layout.text}>{w.role}</p>
      </Section>
    </div>
  );
}

/** The date is taken over as soon as it is one; until then the field says what it wants. */
function AsOf({ today, asOf, onAsOf }: Pick<SettingsProps, "today" | "asOf" | "onAsOf">) {
  const styles = useStyles();
  const layout = useLayout();
  const { language, date } = useWords();
  const w = settingsWords[language];
  const [text, setText] = useState(isoDate(asOf));
  const set = (date: CalendarDate) => {
    setText(isoDate(date));
    onAsOf(date);
  };
  const type = (typed: string) => {
    const date = parseIsoDate(typed);
    setText(typed);
    if (date !== null) onAsOf(date);
  };
  return (
    <div className={layout.stack}>
      <Field
        label={{ children: w.asOf, weight: "semibold" }}
        hint={w.asOfAbout}
        {...(parseIsoDate(text) === null ? { validationMessage: w.asOfBad } : {})}
      >
        <Input className={styles.date} type="date" value={text} onChange={(_, { value }) => type(value)} />
      </Field>
      <span>{date(asOf)}</span>
      {compareDates(asOf, today) !== 0 && (
        <Button size="small" className={layout.start} onClick={() => set(today)}>
          {w.asOfToday}
        </Button>
      )}
    </div>
  );
}
