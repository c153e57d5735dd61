import { readFile } from 'node:fs/promises';
import { createContext, Script } from 'node:vm';
import { UserError } from '../config/user-error.js';
import type { TeamSchema } from '../model/team-schema.js';
import type { SchemaValidator } from '../model/violations.js';
import { reasonOf } from './read-text.js';

const LONGEST_VALIDATION = 5000;

/** Reads the schemas that teams demand of their architectures, each file once. */
export class TeamSchemas {
  readonly #byPath = new Map<string, Promise<TeamSchema>>();
  readonly #read: (path: string) => string | Promise<string>;

  /** @param read gives the text of a file: of the disk by default */
  constructor(read: (path: string) => string | Promise<string> = (path) => readFile(path, 'utf8')) {
    this.#read = read;
  }

  /**
   * The schema in a file.
   * @param path absolute
   * @throws UserError for a file that cannot be read or holds no schema
   */
  schemaAt(path: string): Promise<TeamSchema> {
    let schema = this.#byPath.get(path);
    if (!schema) {
      schema = readTeamSchema(path, this.#read);
      this.#byPath.set(path, schema);
    }
    return schema;
  }
}

async function readTeamSchema(path: string, read: (path: string) => string | Promise<string>): Promise<TeamSchema> {
  let text: string;
  try {
    text = await read(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Cannot read the schema "${path}": ${reasonOf(error)}.`);
  }
  return teamSchemaOf(path, text);
}

/** The schema that a text holds. @param name the text in error messages */
export async function teamSchemaOf(name: string, text: string): Promise<TeamSchema> {
  const [{ compileTeamSchema }, { Ajv2020 }] = await Promise.all([import('../config/team-schema.js'), import('ajv/dist/2020.js')]);
  return compileTeamSchema(name, text, Ajv2020, (validate) => stoppable(validate, name));
}

/** A validator that gives up: the patterns of a schema, which nobody has checked, may take for ever. */
function stoppable(validate: SchemaValidator, name: string): SchemaValidator {
  const context = createContext({ result: false, run: (): boolean => false });
  const script = new Script('result = run()');
  const guarded: SchemaValidator = (value) => {
    context['run'] = () => validate(value);
    try {
      script.runInContext(context, { timeout: LONGEST_VALIDATION });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new UserError(`${name}: A document was validated for ${LONGEST_VALIDATION / 1000} seconds without an end: one of the patterns takes too long.`);
    }
    guarded.errors = validate.errors;
    return context['result'] as boolean;
  };
  return guarded;
}
