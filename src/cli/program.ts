/** The command line as the argument library reads it: commands, options, help. */
import { Command as Program, CommanderError } from "commander";
import product from "../../package.json";
import { COMMANDS } from "./commands";
import type { Command, Example, ExitCode } from "./commands/command";
import { UsageError } from "./commands/command";
import { programWords, usageWords } from "./messages";
import type { World } from "./world/world";

/** What the user asked for. */
export type Chosen = (command: Command, typed: readonly string[], options: unknown) => Promise<ExitCode>;

/** Reads the arguments and does what they ask for. Throws UsageError, in one line, for what cannot be understood. */
export async function carryOut(argv: readonly string[], world: World, chosen: Chosen): Promise<ExitCode> {
  const result: { code: ExitCode } = { code: 0 };
  const program = programOf(world, async (...asked) => {
    result.code = await chosen(...asked);
  });
  try {
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(helpFor(argv), { from: "user" });
    return result.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === "commander.help") return 2;
    const said = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
    throw new UsageError(usageWords.seeHelp(said, isCommand(argv[0]) ? argv[0] : null));
  }
}

function isCommand(name: string | undefined): name is string {
  return COMMANDS.some((command) => command.name === name);
}

/** The library answers `help` for a command that does not exist with the help of all; here it is refused as the command would be. */
function helpFor(argv: readonly string[]): string[] {
  const [first, second] = argv;
  return first === "help" && second !== undefined && !isCommand(second) && second !== first ? [second] : [...argv];
}

function programOf(world: World, act: (command: Command, typed: readonly string[], options: unknown) => Promise<void>): Program {
  const program = new Program("ccts")
    .description(programWords.about)
    .version(product.version, "-v, --version", programWords.versionOption)
    .helpOption("-h, --help", programWords.helpOption)
    .helpCommand("help [command]", programWords.helpCommand)
    .exitOverride()
    .configureHelp({ helpWidth: world.width })
    .configureOutput({
      writeOut: (text) => world.print(text.trimEnd()),
      writeErr: (text) => world.complain(text.trimEnd()),
      // Said once, by whoever catches it.
      outputError: () => undefined,
    })
    .usage("COMMAND [options]")
    .addHelpText(
      "after",
      `\n${examplesText(COMMANDS.map(({ examples }) => examples[0]!))}\n${programWords.seeHelp}\n${programWords.exitCodes}`,
    );
  for (const command of COMMANDS) {
    const sub = program.command(command.name).summary(command.summary).description(programWords.description(command.summary));
    if (command.over === "plants") sub.argument("<files...>", programWords.plants);
    for (const option of command.options()) sub.addOption(option);
    sub.addHelpText("after", `\n${examplesText(command.examples)}\n${programWords.exitCodes}`);
    sub.action(async () => act(command, sub.args, sub.opts()));
  }
  return program;
}

function examplesText(examples: readonly Example[]): string {
  return `${programWords.examples}\n${examples.map(({ line, about }) => `  ${line}\n      ${about}\n`).join("")}`;
}
