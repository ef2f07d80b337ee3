/** A number as people type it, with the reason beside it when it is none. */
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Decimal } from "../../core/quantity/decimal";
import { parseNumberText } from "../../core/quantity/unitsText";

interface NumberFieldProps {
  readonly label: string;
  readonly value: Decimal;
  /** What to say while the text is no number, or none that is wanted. */
  readonly complaint: string;
  readonly accepts?: (value: Decimal) => boolean;
  readonly hint?: string;
  readonly onChange: (value: Decimal) => void;
}

/** Takes lakh and crore grouping. The value changes as soon as the text is a number that is accepted. */
export function NumberField({ label, value, complaint, accepts = () => true, hint, onChange }: NumberFieldProps) {
  const [text, setText] = useState(value.toString());
  const understood = (typed: string) => {
    // A share is typed in per cent, with the sign or without.
    const parsed = parseNumberText(typed.replace(/%\s*$/, ""));
    return parsed !== null && accepts(parsed) ? parsed : null;
  };
  const type = (typed: string) => {
    setText(typed);
    const parsed = understood(typed);
    if (parsed !== null) onChange(parsed);
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...(understood(text) === null ? { validationMessage: complaint } : {})}>
      <Input
        inputMode="decimal"
        value={text}
        onChange={(_, { value: typed }) => type(typed)}
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0 } }}
      />
    </Field>
  );
}
