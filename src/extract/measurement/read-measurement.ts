import type { Measurement } from '../../model/measurement.js';
import type { Endpoint, Table } from '../../model/model.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { readCorrelationIds } from './correlation-ids.js';
import { readMetrics } from './metrics.js';
import { Recorders } from './recorders.js';
import { RecordingSentences } from './recording-sentences.js';
import { readStats } from './stats.js';
import { readTelemetry } from './telemetry.js';
import { readTools } from './tools.js';

/**
 * What the document says about measuring itself.
 * @param arrows what stands on the arrows of its diagrams: where an id is made, and who gets it
 */
export function readMeasurement(units: readonly Unit[], passages: readonly Passage[], arrows: readonly Passage[], tables: readonly Table[], endpoints: readonly Endpoint[], reach: Reach): Measurement {
  const drafts = reach.finder.subjects.map((subject) => subject.draft);
  return {
    metrics: readMetrics(units, () => new Recorders(passages, tables, drafts), () => new RecordingSentences(passages)),
    timedRoutes: readTelemetry(passages, reach, endpoints),
    correlationIds: readCorrelationIds(arrows.length === 0 ? passages : [...passages, ...arrows].sort((a, b) => a.text.span().start - b.text.span().start), tables, units),
    stats: readStats(passages),
    tools: readTools(passages, reach),
  };
}
