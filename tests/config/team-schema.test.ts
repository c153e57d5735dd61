import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compileTeamSchema } from '../../src/config/team-schema.js';
import { UserError } from '../../src/config/user-error.js';

function refusalOf(text: string): string {
  try {
    compileTeamSchema('team.yaml', text, Ajv2020);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
}

describe('the schema of a team', () => {
  it.each<[string, string, string]>([
    ['broken YAML', 'required: [owner\nproperties: {}\n', 'team.yaml:2:1: '],
    ['broken JSON', '{ "required": ["owner" }', 'team.yaml:1:24: '],
    ['a list', '- owner\n', 'team.yaml:1:1: A JSON Schema is a mapping, e.g. { required: [observability] }.'],
    ['an empty file', '', 'team.yaml:1:1: A JSON Schema is a mapping, e.g. { required: [observability] }.'],
    ['another version of JSON Schema', '$schema: http://json-schema.org/draft-07/schema#\n', 'team.yaml:1:10: "$schema" must be https://json-schema.org/draft/2020-12/schema: no other version of JSON Schema is read.'],
    ['a value of the wrong type', 'title: Ours\nrequired: owner\n', 'team.yaml:2:11: "required" must be array.'],
    ['a type that does not exist', 'properties:\n  owner: { type: strng }\n', 'team.yaml:2:18: "type" must be one of array, boolean, integer, null, number, object, string.'],
    ['a mistake below a key with a percent sign', 'properties:\n  share %: { type: strng }\n', 'team.yaml:2:20: "type" must be one of array, boolean, integer, null, number, object, string.'],
    ['a misspelt keyword', 'properties:\n  owner:\n    minLenght: 3\n', "team.yaml:3:5: Unknown keyword \"minLenght\". Did you mean 'minLength'?"],
    ['a pattern that is none', 'properties:\n  owner: { pattern: "(" }\n', 'team.yaml:2:21: "(" is no regular expression: '],
    ['a reference to nothing', 'properties:\n  owner: { $ref: "#/$defs/Owner" }\n', 'team.yaml:2:18: "#/$defs/Owner" is not in this file: a schema refers to nothing outside of itself.'],
    ['a reference to the network', '$ref: https://example.com/schema.json\n', 'team.yaml:1:7: "https://example.com/schema.json" is not in this file: a schema refers to nothing outside of itself.'],
  ])('is refused with its place: %s', (_name, text, expected) => {
    expect(refusalOf(text).slice(0, expected.length)).toBe(expected);
  });

  it('may be JSON, refer to itself and speak of formats', () => {
    expect(refusalOf('{ "properties": { "owner": { "$ref": "#/$defs/Owner" } }, "$defs": { "Owner": { "type": "string", "format": "email" } } }')).toBe('');
  });

  it('tells the names it speaks of and the sections it requires', () => {
    const { names, required } = compileTeamSchema('team.yaml', 'required: [observability]\nproperties: { services: { items: { required: [owner] } } }\n', Ajv2020);
    expect([names, required]).toEqual([['services', 'observability', 'owner'], ['observability']]);
  });
});
