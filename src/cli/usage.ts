import type { Command, CommanderError } from 'commander';
import { nearest } from '../config/did-you-mean.js';

/** What is wrong with the arguments, in ESLint's words. @param commands all that there are */
export function explainUsage({ code, message }: CommanderError, commands: readonly Command[]): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const flag = quoted.split(/[ ,]/).at(quoted.includes('--') && !quoted.startsWith('--') ? 1 + quoted.split(/[ ,]/).slice(1).findIndex((part) => part.startsWith('--')) : 0) ?? quoted;
  switch (code) {
    case 'commander.unknownOption': {
      const meant = nearest(quoted.replace(/=.*/, ''), flagsOf(commands));
      return `Invalid option '${quoted}'${meant === null ? '.' : ` - perhaps you meant '${meant}'?`}\nspec-lint --help lists the options.`;
    }
    case 'commander.optionMissingArgument':
      return `The option '${flag}' needs a value.`;
    case 'commander.invalidArgument':
      return `Invalid value for option ${sentenceOf(message)}`;
    case 'commander.missingArgument':
      return `Missing argument: ${quoted}.`;
    default:
      return sentenceOf(message);
  }
}

/** What commander says, without its "error: " and with a capital. */
function sentenceOf(message: string): string {
  const text = message.replace(/^error: /, '').replace(/^option /, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function flagsOf(commands: readonly Command[]): string[] {
  return commands.flatMap(({ options }) => options.flatMap(({ long, short }) => [long, short].flatMap((flag) => flag ?? [])));
}
