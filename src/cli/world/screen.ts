/** What is printed, and how: colours and a progress line on a terminal, plain text everywhere else. */
import type { World } from "./world";

/** The part of a stream of Node that is used. */
export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

type Screen = Pick<World, "colours" | "width" | "print" | "complain" | "progress">;

const WIDTH = { least: 60, most: 120, elsewhere: 100 } as const;

/**
 * Who reads may stop reading, as `head` does: that is no error, and the work goes on. `onBroken` is told when what is
 * printed cannot be kept for another reason: a disk that is full.
 */
export function screenOf(out: Stream, err: Stream, environment: NodeJS.ProcessEnv, onBroken: (error: Error) => void): Screen {
  const [print, complain] = [writerTo(out, onBroken), writerTo(err, onBroken)];
  const isTerminal = err.isTTY === true && environment.TERM !== "dumb";
  let shown = false;
  const progress = (text: string | null): void => {
    if (!isTerminal || (text === null && !shown)) return;
    complain(`\r\u001b[2K${text === null ? "" : cut(text, columnsOf(err) - 1)}`);
    shown = text !== null;
  };
  const onOwnLine = (write: (text: string) => void) => (text: string) => {
    progress(null);
    write(`${text}\n`);
  };
  return {
    colours: out.isTTY === true && environment.TERM !== "dumb" && (environment.NO_COLOR ?? "") === "",
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, columnsOf(out))),
    print: onOwnLine(print),
    complain: onOwnLine(complain),
    progress,
  };
}

/** Some terminals say 0 when they do not know. */
function columnsOf({ columns }: Stream): number {
  return columns === undefined || columns === 0 ? WIDTH.elsewhere : columns;
}

function writerTo(stream: Stream, onBroken: (error: Error) => void): (text: string) => void {
  let isOpen = true;
  stream.on("error", (error) => {
    if (isOpen && error.code !== "EPIPE") onBroken(error);
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
