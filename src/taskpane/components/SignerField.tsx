/** Who signs what is written into the ledger. Asked once and kept in this browser. */
import { Field, Input } from "@fluentui/react-components";
import { useWords } from "../words";

export interface Signer {
  readonly who: string;
  readonly onWho: (who: string) => void;
}

export function SignerField({ signer }: { readonly signer: Signer }) {
  const { m } = useWords();
  return (
    <Field label={m.signer.label} hint={m.signer.about}>
      <Input
        autoComplete="name"
        value={signer.who}
        onChange={(_, { value }) => signer.onWho(value)}
        style={{ minWidth: 0 }}
        input={{ style: { minWidth: 0 } }}
      />
    </Field>
  );
}
