import type { BatchRepair, IdUrl, ManyRowsRead, Reads, Rollup, StoredPage } from '../model/reads.js';
import type { Span } from '../text/source-file.js';
import type { Quotation } from './model-json.js';

/** A subject with its place. */
interface Placed extends Omit<Quotation, 'quote'> {
  readonly subject: string;
  readonly name: string;
}

type Quoted<Statement> = Omit<Statement, 'span'> & Quotation;

/** {@link Reads} with lines, columns and quotations in the place of spans. */
export interface ReadsJson {
  readonly idUrls: readonly (Placed & Pick<IdUrl, 'parameter'> & { readonly lookups: readonly Quoted<IdUrl['lookups'][number]>[] })[];
  readonly manyRows: readonly (Placed & Pick<ManyRowsRead, 'shape'> & { readonly bounds: readonly Quoted<ManyRowsRead['bounds'][number]>[] })[];
  readonly rollups: readonly (Placed & { readonly computations: readonly Quoted<Rollup['computations'][number]>[] })[];
  readonly pages: readonly (Placed & { readonly linkedFrom: Quotation | null; readonly sources: readonly Quoted<StoredPage['sources'][number]>[] })[];
  readonly repairs: readonly (Placed & Readonly<Record<'cursor' | 'unprocessable' | 'loop', Quotation | null>>)[];
}

/** Turns what was read about reads into plain data. @param quotation a place with the words that stand there */
export function readsToJson(reads: Reads, quotation: (span: Span) => Quotation): ReadsJson {
  const placed = ({ id, name, span }: { readonly id: string; readonly name: string; readonly span: Span }): Placed => {
    const { line, column } = quotation(span);
    return { subject: id, name, line, column };
  };
  const quoted = <Statement extends { readonly span: Span }>({ span, ...statement }: Statement): Quoted<Statement> => ({ ...statement, ...quotation(span) });
  const quotedOrNull = (span: Span | null): Quotation | null => span && quotation(span);
  const repair = (each: BatchRepair): ReadsJson['repairs'][number] => ({ ...placed(each), cursor: quotedOrNull(each.cursor), unprocessable: quotedOrNull(each.unprocessable), loop: quotedOrNull(each.loop) });
  return {
    idUrls: reads.idUrls.map((url) => ({ ...placed(url), parameter: url.parameter, lookups: url.lookups.map(quoted) })),
    manyRows: reads.manyRows.map((read) => ({ ...placed(read), shape: read.shape, bounds: read.bounds.map(quoted) })),
    rollups: reads.rollups.map((rollup) => ({ ...placed(rollup), computations: rollup.computations.map(quoted) })),
    pages: reads.pages.map((page) => ({ ...placed(page), linkedFrom: quotedOrNull(page.linkedFrom), sources: page.sources.map(quoted) })),
    repairs: reads.repairs.map(repair),
  };
}
