import { anyOf } from './words.js';

/** Heavy machinery by its usual name, with the words that mean it. */
export const MACHINERY: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'microservices', words: ['microservice', 'microservices', 'micro-services', 'micro services', 'microservice architecture', 'independently deployable services', 'independently deployed services', 'separately deployed services', 'separately deployable services'] },
  { name: 'Kubernetes', words: ['kubernetes', 'k8s', 'eks', 'gke', 'aks', 'openshift', 'k3s', 'microk8s', 'rancher', 'helm charts', 'helm chart', 'kubernetes operator', 'argo cd', 'argocd'] },
  { name: 'Kafka', words: ['kafka', 'msk', 'redpanda', 'confluent cloud', 'confluent platform', 'ksqldb', 'debezium'] },
  { name: 'service mesh', words: ['service mesh', 'service-mesh', 'istio', 'linkerd', 'consul connect', 'aws app mesh', 'envoy sidecar', 'envoy sidecars', 'sidecar proxies'] },
  { name: 'event sourcing', words: ['event sourcing', 'event-sourcing', 'event sourced', 'event-sourced', 'eventsourcing', 'eventstoredb', 'axon framework', 'axon server'] },
  { name: 'CQRS', words: ['cqrs', 'command query responsibility segregation', 'command-query responsibility segregation'] },
  { name: 'sharding', words: ['sharding', 'sharded', 'shards', 'db shards', 'shard key', 'shard router', 'citus', 'vitess'] },
  { name: 'multi-region', words: ['multi-region', 'multi region', 'multiregion', 'active-active', 'active/active', 'multiple regions', 'multiple aws regions', 'cross-region replication', 'cross-region replica', 'multi-cloud'] },
];

/** One expression finds them all; the name follows from the words found. */
export const ANY_MACHINERY = anyOf(MACHINERY.flatMap(({ words }) => words));

/** Heavy machinery that is told by what is built, not by its name. */
export const MACHINERY_IN_WORDS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'microservices', pattern: /\b(?:split|broken|divided|decomposed|cut) (?:up )?into (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:[\w-]+ ){0,2}services\b/gi },
  { name: 'event sourcing', pattern: /\b(?:states?|aggregates?|balances?|entit(?:y|ies)|read models?|projections?|\w+ tables?) (?:is|are|can be) (?:rebuilt|derived|reconstructed|replayed|computed|folded) (?:from|by replaying) (?:the |all |its |their |an? )?(?:append-only )?(?:stored )?events?\b|\bevent (?:log|stream|store) is the (?:only |single )?source of truth\b/gi },
  { name: 'CQRS', pattern: /\bseparate(?:d)? (?:read|write|command|query) and (?:read|write|command|query) (?:models?|sides?|databases|stores)\b|\bread (?:models?|side) (?:and|is separated? from|apart from|separate from) (?:the )?write (?:models?|side)\b|\bcommand side and (?:a |the )?query side\b/gi },
  { name: 'multi-region', pattern: /\b(?:deploy\w*|runs?|running|hosted|replicated|active|live|served|spread|nodes|machines|replicas|clusters?|databases?|instances?) (?:[\w-]+ ){0,3}?(?:in|to|across|over|from) (?:two|three|four|five|\d|several) (?:(?:aws|gcp|azure|cloud|fly(?:\.io)?|google cloud|gcp) )?regions\b|\b(?:two|three|four|five|several) (?:aws|gcp|azure|cloud|fly(?:\.io)?|google cloud) regions\b|`?(?:eu|us|ap|sa|ca)-[a-z]{4,10}-?\d`? (?:and|\+|plus|&) (?:in )?`?(?:eu|us|ap|sa|ca)-[a-z]{4,10}-?\d\b/gi },
];
/** Around the words for shards: those of a search index, a stream or a test run, which come with it. */
export const SHARDS_OF_OTHERS = /\b(?:elasticsearch|opensearch|kinesis|index|indices|indexes|stream|streams|replicas?|meilisearch|typesense|vitest|playwright|jest|pytest|tests?|ci|runner|qdrant|weaviate|milvus|one shard|single shard)\b/i;

/** Words by which a document calls itself a first version, anywhere. */
export const FIRST_VERSION = anyOf(['mvp', 'minimum viable product', 'prototype', 'proof of concept', 'poc', 'first version', 'first release', 'first iteration', 'version one', 'pilot', 'prototyp', 'erste version']);
/** Words that do so in the title and the introduction only: elsewhere they speak of a feature. */
export const FIRST_VERSION_OF_TITLE = anyOf(['experiment', 'v1', 'v0', 'beta', 'alpha', 'spike', 'trial']);
/** Before such a word: it speaks of what comes after. */
export const AFTER_FIRST_VERSION = /\b(?:post|after|beyond|no longer|not|isn't|past|since)[\s-](?:an? |the |our |just (?:an? )?)?$/i;

/** The machinery is turned down in words of its own. */
export const TURNED_DOWN = /\b(?:is|are) out(?=\W*$|[.;,]\s)|\b(?:runs?|stays?|lives?|sits?|deployed) in (?:one|a single|1) region\b|\b(?:wanted|asked for|wished for|suggested|proposed)\b[^;]{0,60};|\b(?:avoid(?:s|ed|ing)?|overkill|no need|not needed|unnecessary|too (?:much|heavy|big|complex)|over-?engineered|would only|rejected|dropped|decided against|refuse[ds]?|reject|resist(?:ed)?|skip|ruled out|anti-pattern|why not|considered|advised? against|argued? against|left (?:it|this|that) out|declined)\b/i;
/** Before the machinery: something else is taken in its place. "Two microservices rather than one process" takes it. */
export const TAKEN_INSTEAD = /\b(?:instead of|rather than|unlike|in place of)\b[^.;]{0,60}$/i;
/** Around the machinery: it is that of those whom the product serves, which the product looks at. */
export const OF_CUSTOMERS_BEFORE = /\b(?:(?:customers?|clients?|users?|tenants?|companies)['’]s?|their|your) (?:own )?$/i;
export const OF_CUSTOMERS_AFTER = /^ (?:manifests?|yaml|files?|logs?|configs?|configurations?|topics?|clusters?|charts?|events?) (?:that |which )?(?:the |each |our )?(?:users?|customers?|clients?|tenants?|teams?|they) (?:uploads?|pastes?|owns?|runs?|brings?|have|has|operates?|sends?)\b|^ (?:apis?|clusters?|namespaces?|topics?|brokers?|costs?|bills?|accounts?)(?: \w+)? (?:of|at|in) (?:the|our|its|each|every|a) (?:customers?|clients?|users?|tenants?|compan(?:y|ies))\b/i;
/** A sentence that says the same of something else as the one before it: "Event sourcing likewise." */
export const LIKEWISE = /\b(?:likewise|ditto|as well|too|the same|equally|nor)\W*$|^\W*(?:likewise|the same (?:goes|holds|is true)|so (?:was|were|did)|nor|neither)\b/i;
/** The sentence after it turns the machinery down: "The client asked for Kafka. I advise against it." */
export const TURNED_DOWN_AFTER = /^\W*(?:rejected|declined|dropped|overkill|not (?:needed|taken|adopted|chosen|built)|(?:(?:i|we)(?: have| would)? |this was |that was |it was )(?:advised? against|argued? against|decided against|declined|rejected|refused?|dropped|turned (?:it|this|that) down|left (?:it|this|that) out|said no|(?:do|did) (?:not|n['’]t) (?:take|adopt|follow|use|build)))\b/i;
