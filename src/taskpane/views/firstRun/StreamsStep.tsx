/** What the plant burns and buys: a short list to begin with, each a row of the plan and of every month. */
import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FirstRunWords } from "../../messages/firstRun";
import { fill } from "../../../core/messages/fill";
import { firstRunWords } from "../../messages/firstRun";
import { findSource, isSource } from "../../../core/parameters";
import { FUEL_USES } from "../../../core/plan/spec/choiceWords";
import { usualStreams } from "../../../core/sectors/firstStreams";
import type { FirstStream } from "../../../core/sectors/firstStreams";
import { SelectField } from "../../components/SelectField";
import { useLayout } from "../../components/layout";
import { useWords } from "../../words";
import { unitsFor } from "../../sourceUnits";
import type { StepProps } from "./SetUp";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    margin: 0,
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr)", gap: "8px" },
});

export function StreamsStep({ draft, onDraft, ownMonths }: StepProps) {
  const layout = useLayout();
  const w = firstRunWords[useWords().language];
  const { streams } = draft;
  const set = (next: readonly FirstStream[]) => onDraft({ ...draft, streams: next });
  const usual = ownMonths > 0 ? [] : usualStreams(draft.sector, draft.subSector);
  const isUsual = (stream: FirstStream) => usual.some((other) => isSame(other, stream));
  return (
    <div className={layout.stack}>
      <span className={layout.quiet}>{ownMonths > 0 ? w.streamsOwn : w.streamsAbout}</span>
      {usual.map((stream) => (
        <Checkbox
          key={`${stream.stream}|${stream.use}`}
          label={usualLabel(stream, w)}
          checked={streams.some((other) => isSame(other, stream))}
          onChange={(_, { checked }) => set(checked === true ? [...streams, stream] : streams.filter((other) => !isSame(other, stream)))}
        />
      ))}
      {streams.map((stream, i) =>
        isUsual(stream) ? null : (
          <StreamRow
            key={i}
            number={i + 1}
            stream={stream}
            onChange={(next) => set(streams.map((other, at) => (at === i ? next : other)))}
            onRemove={() => set(streams.filter((_, at) => at !== i))}
          />
        ),
      )}
      <Button className={layout.start} onClick={() => set([...streams, { stream: "", material: "", use: "", unit: "t" }])}>
        {w.addStream}
      </Button>
      <Checkbox
        label={w.gridPower}
        checked={draft.gridPower}
        onChange={(_, { checked }) => onDraft({ ...draft, gridPower: checked === true })}
      />
    </div>
  );
}

function isSame(one: FirstStream, other: FirstStream): boolean {
  return one.stream === other.stream && one.use === other.use;
}

/** "Coking coal (mass balance in), t": the treatment where the material does not decide it. */
function usualLabel({ stream, treatment, unit }: FirstStream, w: FirstRunWords): string {
  const how = treatment === undefined ? "" : ` (${w.treatments[treatment]})`;
  return `${stream}${how}, ${unit}`;
}

interface StreamRowProps {
  readonly number: number;
  readonly stream: FirstStream;
  readonly onChange: (stream: FirstStream) => void;
  readonly onRemove: () => void;
}

function StreamRow({ number, stream, onChange, onRemove }: StreamRowProps) {
  const styles = useStyles();
  const layout = useLayout();
  const w = firstRunWords[useWords().language];
  const source = findSource(stream.material || stream.stream);
  const units = [...new Set([stream.unit, ...(source.ok ? unitsFor(source.value.id) : ["t", "kL", "kg"])])].filter((unit) => unit !== "");
  const rename = (name: string) => onChange({ ...stream, stream: name, material: isSource(name) ? name : "" });
  return (
    <fieldset className={styles.row} aria-label={fill(w.stream, { number })}>
      <Field label={w.fuel} hint={stream.stream === "" ? w.fuelAbout : source.ok ? fill(w.known, { name: source.value.name }) : w.unknown}>
        <Input value={stream.stream} onChange={(_, { value }) => rename(value)} />
      </Field>
      <div className={styles.pair}>
        <SelectField label={w.use} value={stream.use} onChange={(value) => onChange({ ...stream, use: value })}>
          <option value="" />
          {FUEL_USES.map((use) => (
            <option key={use} value={use}>
              {w.uses[use]}
            </option>
          ))}
        </SelectField>
        <SelectField label={w.unit} value={stream.unit} onChange={(value) => onChange({ ...stream, unit: value })}>
          {units.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </SelectField>
      </div>
      <Button size="small" appearance="subtle" className={layout.start} onClick={onRemove}>
        {fill(w.remove, { stream: stream.stream || fill(w.stream, { number }) })}
      </Button>
    </fieldset>
  );
}
