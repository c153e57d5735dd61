import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { isTableName, namesMany, snakeCase } from '../tables/names.js';
import type { NamedTable } from './named-table.js';

/** What a client of a store of documents, or an ORM, does with rows. */
const DOES = 'find(?:One|Many|First|Unique)?(?:AndUpdate|AndDelete|AndReplace|OrThrow)?|insert(?:One|Many)|update(?:One|Many)|delete(?:One|Many)|replaceOne|create(?:Many)?|upsert|bulkWrite|aggregate|countDocuments|groupBy';
/** `db.lockers.find({ … })`, `prisma.locker.findMany(`, `db.query.lockers.findFirst(`, `db.collection('lockers').insertOne(` */
const ON_CLIENT = new RegExp(`(?<![\\w.])(?:(?:ctx|this|app|c)\\.)?(?:db|mongo|database|prisma|tx|client\\.db\\(\\w{0,40}\\))\\.(?:query\\.)?(?:collection\\(["'\x60](\\w{2,60})["'\x60]\\)|(\\w{2,60}))\\.(?:${DOES})\\(`, 'g');
/** `lockers.updateOne({ … })`: set as code, with a verb that only a collection has. */
const ON_COLLECTION = /^(?:await\s)?([a-z]\w{2,60})\.(?:find(?:One(?:AndUpdate|AndDelete|AndReplace)?)|insert(?:One|Many)|update(?:One|Many)|delete(?:One|Many)|replaceOne|countDocuments)\(/;
/** Parts of a program that are called so as well: `lockersRepo.findOne(`. */
const PART_OF_PROGRAM = /(?:repo|repository|repositories|service|services|store|model|client|dao|manager|collection|api|cache)s?$/i;

/** The collections and models on which calls in a text are made, as code or as a phrase that is set as code. */
export function tablesOfCalls(code: MappedText): NamedTable[] {
  return matchesIn(code.text, ON_CLIENT).flatMap((match): NamedTable[] => {
    const name = match[1] ?? match[2] ?? '';
    return isTableName(name) && !PART_OF_PROGRAM.test(name) ? [named(code, name, match.index + match[0].indexOf(name, match[0].indexOf('.')))] : [];
  });
}

/** … in a text whose code is set in marks, where the collection may stand by itself: "tokens from `lockers.findOne({ ownerId })`". */
export function tablesOfMarkedCalls(text: MappedText): NamedTable[] {
  return text.marks.filter((mark) => mark.kind === 'code').flatMap((mark): NamedTable[] => {
    const code = text.slice(mark.start, mark.end);
    const name = ON_COLLECTION.exec(code.text)?.[1];
    const alone = name !== undefined && isTableName(name) && namesMany(snakeCase(name)) && !PART_OF_PROGRAM.test(name) ? [named(code, name, code.text.indexOf(name))] : [];
    return [...tablesOfCalls(code), ...alone];
  });
}

function named(code: MappedText, name: string, at: number): NamedTable {
  return { name, span: code.span(at, at + name.length) };
}
