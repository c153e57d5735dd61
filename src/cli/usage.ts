import type { Command, CommanderError } from 'commander';
import { nearest } from '../text/did-you-mean.js';

/** What is wrong with the arguments, in ESLint's words. @param program the command line with all its commands */
export function explainUsage({ code, message }: CommanderError, program: Command, args: readonly string[]): string {
  const [, quoted = '', rest = ''] = /'([^']*)'(.*)/s.exec(message) ?? [];
  const flag = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  switch (code) {
    case 'commander.unknownOption': {
      const given = quoted.replace(/=.*/s, '');
      const command = program.commands.find((each) => each.name() === args[0]) ?? program;
      if (flagsOf([program, ...program.commands]).includes(given)) return `The option '${given}' is one of another command.\nspec-lint --help and spec-lint COMMAND --help list the options.`;
      const meant = nearest(given, flagsOf([command]));
      return `Invalid option '${quoted}'${meant === null ? '.' : ` - perhaps you meant '${meant}'?`}\nspec-lint --help lists the options.`;
    }
    case 'commander.optionMissingArgument':
      return `The option '${flag}' needs a value.`;
    case 'commander.invalidArgument':
      return `Invalid value for option '${flag}':${rest.replace(/^ argument/, '')}`;
    case 'commander.missingArgument':
      return `Missing argument: ${quoted}.`;
    default: {
      const text = message.replace(/^error: /, '');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    }
  }
}

/** What a word that is no file may have been meant as: a command, misspelt. Null where it is none. */
export function commandMeantBy(word: string, program: Command): string | null {
  return /^[a-z]+$/i.test(word) ? nearest(word, program.commands.map((command) => command.name())) : null;
}

function flagsOf(commands: readonly Command[]): string[] {
  return commands.flatMap(({ options }) => options.flatMap(({ long, short }) => [long, short].flatMap((flag) => flag ?? [])));
}
