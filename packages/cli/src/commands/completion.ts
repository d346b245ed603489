import { type Command, defineCommand } from "../command.ts";
import { writeBashCompletion, writeFishCompletion, writeZshCompletion } from "../completion.ts";
import { exitCodes, UsageError } from "../errors.ts";
import { writeOutput } from "../write-output.ts";

const writers = { bash: writeBashCompletion, zsh: writeZshCompletion, fish: writeFishCompletion };

/** `news completion`: what a shell needs to complete commands, options and values. */
export function completionFor(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: "completion",
    summary: "Print what a shell needs to complete `news`.",
    operands: "bash|zsh|fish",
    details: "Load it once per shell, or write it where the shell looks for completions.",
    options: {},
    examples: [
      ["source <(news completion bash)", "In bash, for this shell; in ~/.bashrc for all."],
      ["news completion zsh > ~/.zfunc/_news", "In zsh, with ~/.zfunc in $fpath."],
      ["news completion fish > ~/.config/fish/completions/news.fish", "In fish."],
    ],
    async run(_values, operands, io) {
      const [shell] = operands;
      if (operands.length !== 1 || (shell !== "bash" && shell !== "zsh" && shell !== "fish")) {
        throw new UsageError("completion wants the name of a shell", "write bash, zsh or fish");
      }
      await writeOutput(io.stdout, writers[shell](commands()));
      return exitCodes.ok;
    },
  });
}
