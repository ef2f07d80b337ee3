/** Jest compares bytes one by one, with an object for each: files are compared as what they are. */
function sameBytes(one: unknown, other: unknown): boolean | undefined {
  if (!ArrayBuffer.isView(one) || !ArrayBuffer.isView(other)) return undefined;
  return bytesOf(one).equals(bytesOf(other));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

type EqualityTester = (one: unknown, other: unknown) => boolean | undefined;

// Jest has it; its published types do not.
(expect as unknown as { addEqualityTesters(testers: readonly EqualityTester[]): void }).addEqualityTesters([sameBytes]);
