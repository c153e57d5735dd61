import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read-config.js';
import { ConfigFinder, type ConfigLookup } from '../../src/files/find-config.js';
import { temporaryFolder } from '../temporary-folder.js';

function finder(lookup: Partial<ConfigLookup> = {}): ConfigFinder {
  return new ConfigFinder({ configFile: null, lookup: true, overlay: {}, ...lookup }, [], readConfig);
}

/** The columns that the configuration of a directory adds: they tell which file was read. */
function columnsFor(directory: string, lookup: Partial<ConfigLookup> = {}): readonly string[] {
  return finder(lookup).configFor(directory).settingsFor(join(directory, 'a.md')).lexicon.userColumns;
}

describe('ConfigFinder', () => {
  it('looks upward from the document, and takes the nearest file', () => {
    const folder = temporaryFolder({ 'spec-lint.config.yaml': 'userColumns: [top]\n', 'a/b/spec-lint.config.json': '{ "userColumns": ["b"] }', 'a/b/c/d.md': '', 'a/e.md': '' });
    expect(columnsFor(join(folder, 'a/b/c'))).toEqual(['b']);
    expect(columnsFor(join(folder, 'a'))).toEqual(['top']);
  });

  it('prefers yaml to yml to json', () => {
    const folder = temporaryFolder({ 'spec-lint.config.json': '{ "userColumns": ["json"] }', 'spec-lint.config.yml': 'userColumns: [yml]\n', 'a/spec-lint.config.yml': 'userColumns: [yml]\n', 'a/spec-lint.config.yaml': 'userColumns: [yaml]\n' });
    expect(columnsFor(folder)).toEqual(['yml']);
    expect(columnsFor(join(folder, 'a'))).toEqual(['yaml']);
  });

  it('takes the file that is named instead, or none', () => {
    const folder = temporaryFolder({ 'spec-lint.config.yaml': 'userColumns: [found]\n', 'own.yaml': 'userColumns: [own]\n' });
    expect(columnsFor(folder, { configFile: join(folder, 'own.yaml') })).toEqual(['own']);
    expect(columnsFor(folder, { lookup: false })).toEqual([]);
    expect(columnsFor(folder, { configFile: join(folder, 'own.yaml'), lookup: false })).toEqual(['own']);
  });

  it('reads what a configuration extends from where that stands', () => {
    const folder = temporaryFolder({ 'a/spec-lint.config.yaml': 'extends: ../base.yaml\n', 'base.yaml': 'extends: shared/more.yaml\nuserColumns: [base]\n', 'shared/more.yaml': 'userColumns: [more]\n' });
    expect(columnsFor(join(folder, 'a'))).toEqual(['more', 'base']);
  });

  it('says which file is missing', () => {
    const folder = temporaryFolder({ 'spec-lint.config.yaml': 'extends: ./gone.yaml\n' });
    expect(() => columnsFor(folder)).toThrow(`Cannot read the configuration "${join(folder, 'gone.yaml')}": no such file.`);
  });

  it('takes a file that does not exist for a misspelt preset where it resembles one', () => {
    const folder = temporaryFolder({ 'spec-lint.config.yaml': 'extends: recomended\n' });
    expect(() => columnsFor(folder)).toThrow(`Cannot read the configuration "${join(folder, 'recomended')}": no such file. Did you mean 'recommended'?`);
  });

  it('says where a file is wrong', () => {
    const folder = temporaryFolder({ 'spec-lint.config.yaml': 'extends: gate\nrulez: {}\n' });
    expect(() => columnsFor(folder)).toThrow(`${join(folder, 'spec-lint.config.yaml')}:2:1: Unknown key "rulez". Did you mean 'rules'?`);
  });
});
