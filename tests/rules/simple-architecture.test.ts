import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

async function machineryIn(words: string, title = 'Notes, MVP'): Promise<string[]> {
  const { messages } = await lintText(`# ${title}\n\n## System Architecture\n\n${words}\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'simple-architecture').map(({ subject, messageId }) => `${String(messageId)} ${String(subject).slice('service:'.length)}`);
}

describe('simple-architecture', () => {
  it.each<[string, string, readonly string[]]>([
    ['microservices', 'The backend consists of nine microservices.', ['unjustified microservices']],
    ['Kubernetes', 'Everything runs on EKS.', ['unjustified Kubernetes']],
    ['Kafka', 'Events go to Kafka.', ['unjustified Kafka']],
    ['a service mesh', 'Istio secures the traffic between the parts.', ['unjustified service mesh']],
    ['event sourcing and CQRS', 'Orders are event-sourced. Reads follow CQRS.', ['unjustified event sourcing', 'unjustified CQRS']],
    ['sharding', 'Postgres is sharded by tenant.', ['unjustified sharding']],
    ['multi-region', 'The API is deployed multi-region.', ['unjustified multi-region']],
    ['near miss: that of the customers', 'A Flask app reads the Kubernetes API of the customer and prints the cost.', []],
    ['near miss: a list of what is not used', 'We do not use Kubernetes, Kafka or microservices.', []],
    ['near miss: a list of what is done without', 'One binary, without Kafka, CQRS or microservices.', []],
    ['near miss: a list of what is out', 'Kafka, CQRS and Kubernetes are out.', []],
    ['what stands beside one that is not used', 'Without Kafka, but on Kubernetes.', ['unjustified Kubernetes']],
    ['an idle reason', 'Events go to Kafka so that it scales.', ['unjustified Kafka']],
    ['a purpose in the column of parts', '| Part | Why it is there |\n|---|---|\n| API | all routes |\n| Kafka | carries the events to the worker |', ['unjustified Kafka']],
    ['near miss: a reason in that column', '| Part | Why it is there |\n|---|---|\n| API | all routes |\n| Kafka | the meters are delivered by a Kafka topic only |', []],
    ['near miss: a reason in a column of reasons', '| Part | Why |\n|---|---|\n| Kafka | the utility offers no other interface |', []],
    ['the reason of another thing, in the paragraph that follows', 'Readings travel through a Kafka cluster.\n\nIt all runs on Kubernetes, because the customer hosts nothing outside its own cluster.', ['unjustified Kafka']],
    ['what everyone uses', 'Events go to Kafka, since everyone uses it.', ['unjustified Kafka']],
    ['near miss: what the hospital prescribes', 'Everything runs on EKS, which the hospital prescribes.', []],
    ['near miss: what does not fit', 'Postgres is sharded by tenant, 40 TB would not fit on one machine.', []],
    ['what the machinery itself needs', 'Events go to Kafka, which must be reachable from the API.', ['unjustified Kafka']],
    ['what the team knows', 'Events go to Kafka, as we did it at our last company.', ['unjustified Kafka']],
    ['what the team likes', 'Events go to Kafka, because the whole team loves it.', ['unjustified Kafka']],
    ['what the team runs elsewhere', 'Events go to Kafka, since it is what everybody knows.', ['unjustified Kafka']],
    ['near miss: the only feed', 'Events go to Kafka. The exchange only offers a Kafka feed.', []],
    ['near miss: known, and required', 'Events go to Kafka, because we know it and the bank accepts nothing else. It only delivers by Kafka.', []],
    ['near miss: how the supplier delivers', 'Kafka: the exchange hands its ticks out by Kafka mirroring only.', []],
    ['near miss: the only form', 'Ticks come by Kafka, as a topic of the exchange and in no other form.', []],
    ['near miss: the only place', 'Positions come in through Kafka: the harbour publishes them there and nowhere else.', []],
    ['a place among others', 'Positions come in through Kafka: the harbour publishes them there and elsewhere.', ['unjustified Kafka']],
    ['near miss: what an authority demands', 'Orders are event-sourced. The gaming authority demands that each balance can be rebuilt from its changes.', []],
    ['near miss: more than one machine holds', 'Postgres is sharded by meter. 80,000 rows a second are twice what a single node held in our test.', []],
    ['a figure that one machine holds', 'Events, some 200 a day, go to Kafka, a single broker on the same machine.', ['unjustified Kafka']],
    ['near miss: the only protocol', 'Events go to Kafka. Their connector speaks the Kafka protocol only.', []],
    ['near miss: by nothing else', 'Lock events come from Kafka: the maker hands them out by it and by nothing else.', []],
    ['near miss: a reason among the constraints', 'Everything runs on Kubernetes.\n\n## Constraints\n\n- The university gives us a namespace on its Kubernetes and nothing else; other clouds are prohibited.', []],
    ['near miss: what could not be done without', 'CQRS: reads come from a file on the tablet. Without the split nobody in the field could read at all.', []],
    ['near miss: a reason behind the question for it', 'The API is deployed multi-region.\n\nWhy so early? Two houses signed for answers in 80 ms on both sides.', []],
    ['a wish behind the question for a reason', 'The API is deployed multi-region.\n\nWhy so early? It is good practice.', ['unjustified multi-region']],
    ['what may come one day', 'The API is deployed multi-region, as we may one day have guests abroad.', ['unjustified multi-region']],
    ['what the team would like to learn', 'Everything runs on EKS, because the team would like to learn it.', ['unjustified Kubernetes']],
    ['near miss: a hedged plan', 'Perhaps Kafka will carry the events, because others like it.', []],
    ['praise', 'Ticks come by Kafka, durable and the proven choice like no other.', ['unjustified Kafka']],
    ['the reason of another thing', 'Events go to Kafka, because the bank hands out its changes there only, and everything runs on Kubernetes.', ['unjustified Kubernetes']],
    ['near miss: one reason for both', 'Events go to Kafka, and everything runs on Kubernetes, because the bank hands out its changes there only.', []],
    ['near miss: a reason', 'Events go to Kafka, because the bank hands out its changes there only.', []],
    ['near miss: delivered only so', 'Events go to Kafka. The port gives its arrivals out only as a topic.', []],
    ['near miss: nothing else is let in', 'It runs on Kubernetes: the county admits nothing to its racks that is no chart for its cluster.', []],
    ['near miss: what a single node did not hold', "Postgres is sharded by gate. 3,000 rows a second, which a single node didn't keep up with.", []],
    ['near miss: what one region cannot do', 'The API runs multi-region: a bell has to ring within 90 ms, which one region cannot do.', []],
    ['near miss: the reason in the sentence before', 'Registers of one parish may not lie on the server of another. That is what sharding is for here: one database each.', []],
    ['an idle reason in the sentence before', 'We may grow one day. That is why events go to Kafka.', ['unjustified Kafka']],
    ['taken rather than something less', 'Four microservices rather than one process carry the shop.', ['unjustified microservices']],
    ['near miss: something less in its place', 'One process rather than microservices carries the shop.', []],
    ['near miss: likewise turned down', 'Kubernetes was looked at and dropped. Event sourcing likewise.', []],
    ['likewise planned', 'Orders go to Kafka. Event sourcing as well.', ['unjustified Kafka', 'unjustified event sourcing']],
    ['near miss: a reason in the next sentence', 'The API is deployed multi-region. The law requires that data of each country stays in it.', []],
    ['a reason for something else', 'The API is deployed multi-region. It is one process. The team asked for GraphQL; we said no, since there is one client.', ['unjustified multi-region']],
    ['near miss: no other hosting', 'It runs on Kubernetes. The computing centre offers no other hosting.', []],
    ['near miss: advised against', 'I was asked for a separate microservice. I advise against it.', []],
    ['near miss: rejected', 'The customer proposed Kafka. Rejected: one SQL statement does it.', []],
    ['near miss: a figure', 'Events go to Kafka: 40,000 per second from the meters need its partitions.', []],
    ['near miss: denied', 'No Kafka, no Kubernetes, no microservices.', []],
    ['near miss: turned down', 'We avoid microservices. Kubernetes would be overkill.', []],
    ['near miss: later', 'Kafka will follow in phase 2.', []],
    ['near miss: a question', 'Why not microservices? Two people cannot run them.', []],
    ['near miss: what it refers to', 'One process.\n\n## References\n\n- [Microservices Patterns](https://example.com)', []],
    ['services told by their number', 'The backend is split into six services.', ['unjustified microservices']],
    ['near miss: regions that are sold in', 'One VM. It is sold in two regions of Austria.', []],
    ['regions told by their number', 'The API runs in two regions behind a latency router.', ['unjustified multi-region']],
    ['shards told by their number', 'Postgres, split into four shards by the user.', ['unjustified sharding']],
    ['near miss: the shards of a search index', 'Elasticsearch, one index with 2 shards.', []],
    ['state rebuilt from events', 'The account state is rebuilt from the events on each request.', ['unjustified event sourcing']],
    ['near miss: why, at the end of a paragraph about it', '**Kubernetes.** Each model runs in a pod. Pods start and stop by the hour. The contract guarantees a GPU of its own to each tenant.', []],
    ['near miss: why, in the section about it', '### Write and read side (CQRS)\n\nWrites are appended. Reads come from a map. In the trial at 6,000 rows/s a single model could not do it.', []],
    ['a section about it that only tells what it does', '### Write and read side (CQRS)\n\nWrites are appended. Reads come from a map. It is filled every second.', ['unjustified CQRS']],
    ['a reason for another part of the list', 'Stack: Vue, Kafka, Postgres, Redis (sessions, as the API has two instances)', ['unjustified Kafka']],
    ['near miss: the reason behind it in the list', 'Stack: Vue, Postgres, Kafka (as the bank hands out its changes there only)', []],
    ['near miss: no other interface, which could be used instead', 'Bookings come by Kafka: the bank has no REST interface that we could use instead.', []],
    ['nobody asks for it', 'Everything runs on Kubernetes. It is not strictly required, but we have it there.', ['unjustified Kubernetes']],
    ['qualities in a column of reasons', '| Part | Choice | Rationale |\n|---|---|---|\n| Bus | Kafka | High throughput and durability of all the messages |', ['unjustified Kafka']],
    ['a purpose in a column of reasons', '| Part | Choice | Why |\n|---|---|---|\n| Bus | Kafka | carries all domain events |', ['unjustified Kafka']],
    ['near miss: manifests of users', 'The app reads Kubernetes manifests users upload.', []],
    ['near miss: words within words', 'The eksport is written nightly.', []],
  ])('%s', async (_name, words, expected) => {
    expect(await machineryIn(words)).toEqual(expected);
  });

  it('says nothing of a system that does not call itself a first version', async () => {
    expect(await machineryIn('Events go to Kafka.', 'Notes 7.2')).toEqual([]);
  });

  it.each(['Notes prototype', 'Notes: proof of concept', 'The reorder experiment', 'Notes, first version'])('knows a first version: %s', async (title) => {
    expect(await machineryIn('Events go to Kafka.', title)).toEqual(['unjustified Kafka']);
  });

  it('near miss: a first version as one stage of several', async () => {
    expect(await machineryIn('Events go to Kafka.\n\n| Level | Users |\n|---|---|\n| MVP | 1,000 |\n| Growth | 10,000 |', 'Notes')).toEqual([]);
    expect(await machineryIn('Events go to Kafka.\n\n| Property | Value |\n|---|---|\n| Stage | MVP |\n| Users | 1,000 |', 'Notes')).toEqual(['unjustified Kafka']);
  });

  it('near miss: what comes after the first version', async () => {
    expect(await machineryIn('Events go to Kafka in this post-MVP system.', 'Notes')).toEqual([]);
  });
});
