/** Who the plant is: sector, year, name and registration number. */
import { Field, Input } from "@fluentui/react-components";
import { firstRunWords } from "../../messages/firstRun";
import { SECTORS } from "../../../core/plan/spec/sectors";
import type { Sector, SubSector } from "../../../core/plan/spec/sectors";
import { parseYear, yearLabel, yearOf } from "../../../core/quantity/period";
import type { CalendarDate } from "../../../core/quantity/period";
import { SECTOR_PROFILES } from "../../../core/sectors/profiles";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import type { StepProps } from "./SetUp";

const FIRST_YEAR = 2025;

export function PlantStep({ draft, onDraft, asOf }: StepProps & { readonly asOf: CalendarDate }) {
  const layout = useLayout();
  const { language } = useWords();
  const w = firstRunWords[language];
  const current = yearOf(asOf).start;
  const years = [...new Set([draft.year.start, current - 1, current, current + 1])]
    .filter((start) => start >= FIRST_YEAR)
    .sort((a, b) => a - b)
    .map((start) => yearLabel({ start }));
  return (
    <div className={layout.stack}>
      <SelectField label={w.sector} autoFocus value={draft.sector} onChange={(value) => onDraft({ ...draft, sector: value as Sector })}>
        {SECTORS.map((id) => (
          <option key={id} value={id}>
            {w.sectors[id]}
          </option>
        ))}
      </SelectField>
      <SelectField label={w.subSector} value={draft.subSector} onChange={(value) => onDraft({ ...draft, subSector: value as SubSector })}>
        {SECTOR_PROFILES[draft.sector].subSectors.map(({ id, label }) => (
          <option key={id} value={id}>
            {label[language]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={w.year}
        value={yearLabel(draft.year)}
        onChange={(value) => onDraft({ ...draft, year: parseYear(value) ?? draft.year })}
      >
        {years.map((label) => (
          <option key={label}>{label}</option>
        ))}
      </SelectField>
      <Field label={w.name}>
        <Input autoComplete="organization" value={draft.name} onChange={(_, { value }) => onDraft({ ...draft, name: value })} />
      </Field>
      <Field label={w.registration} hint={w.registrationAbout}>
        <Input value={draft.registration} onChange={(_, { value }) => onDraft({ ...draft, registration: value })} />
      </Field>
    </div>
  );
}
