import { strToU8 } from "fflate";
import { filePort } from "../../src/files/filePort";
import { changed, expectChanged, rewritten, type Edit } from "../support/files/otherWriters";

describe("parts in other encodings", () => {
  const named =
    (text: string): Edit =>
    (parts) => {
      parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace('name="May"', `name="${text}"`);
    };
  const declared =
    (encoding: string): Edit =>
    (parts) => {
      for (const [name, text] of Object.entries(parts))
        parts[name] = `<?xml version="1.0" encoding="${encoding}"?>${text.replace(/^<\?xml.*?\?>\s*/, "")}`;
    };
  const undeclared: Edit = (parts) => {
    for (const [name, text] of Object.entries(parts)) parts[name] = text.replace(/^<\?xml.*?\?>\s*/, "");
  };
  const both =
    (...edits: Edit[]): Edit =>
    (parts) =>
      edits.forEach((edit) => edit(parts));
  const single = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
  const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
  const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

  test.each<[string, string, Edit, (text: string) => Uint8Array]>([
    ["Latin-1, declared", "Z\u00e4hler S\u00fcd", declared("ISO-8859-1"), single],
    ["Windows' western code page, declared", "Z\u00e4hler", declared("windows-1252"), single],
    ["single bytes and nothing declared", "Z\u00e4hler S\u00fcd", undeclared, single],
    ["single bytes that claim to be UTF-8", "Z\u00e4hler S\u00fcd", declared("UTF-8"), single],
    ["UTF-16 without a mark", "\u0915\u094b\u092f\u0932\u093e", declared("UTF-16"), wide],
    ["UTF-16, the high byte first, without a mark", "\u0915\u094b\u092f\u0932\u093e", declared("UTF-16"), swapped],
    [
      "UTF-16, the high byte first, with a mark",
      "\u0915\u094b\u092f\u0932\u093e",
      both(declared("UTF-16"), (parts) => Object.keys(parts).forEach((name) => (parts[name] = `\ufeff${parts[name]!}`))),
      swapped,
    ],
    ["UTF-8 that claims to be UTF-16", "\u0915\u094b\u092f\u0932\u093e", declared("UTF-16"), strToU8],
    ["ASCII, declared", "Meter", declared("us-ascii"), single],
  ])("%s", async (_what, name, edit, encode) => {
    const port = rewritten(both(named(name), edit), encode);
    expect((await port.read()).sheets[1]!.name).toBe(name);
    await changed(port);
    const { sheets } = await filePort(port.bytes(), "built.xlsx").read();
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Apr", name, "Form A"]);
    expectChanged(sheets[0]!);
  });

  test("UTF-8 in which a byte is broken is said to be damaged, not read in another encoding", () => {
    const broken = (text: string): Uint8Array => {
      const bytes = strToU8(text);
      const at = bytes.indexOf(0x7e);
      if (at >= 0) bytes[at] = 0xff;
      return bytes;
    };
    expect(() => rewritten(named("\u0915\u094b ~"), broken)).toThrow(
      "plant.xlsx: the part xl/workbook.xml is not well-formed. Open it in Excel, let Excel repair it, and save it again.",
    );
  });
});
