import { describe, expect, it } from 'vitest';
import { verdictsOn } from './support.js';

describe('simple-architecture, by the place of a name and the reason beside it', () => {
  it.each<[string, string, 'fail' | 'pass' | 'none', string]>([
    ['simple-architecture', 'service:Kubernetes', 'none', '# Seed swap, MVP\n\n## Parts\n\nOne Go binary, SQLite.\n\nDeliberately absent: Kubernetes, Kafka, any mesh.\n'],
    ['simple-architecture', 'service:Kubernetes', 'none', '# Seed swap, MVP\n\n## What we leave out\n\n- Kubernetes\n- Kafka\n'],
    ['simple-architecture', 'service:Kafka', 'none', '# Seed swap, MVP\n\nWe do without:\n\n- Kubernetes\n- Kafka\n- microservices\n'],
    ['simple-architecture', 'service:Kafka', 'none', '# Seed swap, MVP\n\n| Not used | Instead |\n|---|---|\n| Kafka | a table |\n| Kubernetes | systemd |\n'],
    ['simple-architecture', 'service:Kafka', 'none', '# Seed swap, MVP\n\n| Technology | Used |\n|---|---|\n| Postgres | yes |\n| Kafka | no |\n'],
    ['simple-architecture', 'service:Kafka', 'none', '# Seed swap, MVP\n\nNone of the following is part of it: Kafka, Kubernetes, sharding.\n'],
    ['simple-architecture', 'service:Kafka', 'none', '# Seed swap, MVP\n\nKafka and Kubernetes: no.\n'],
    ['simple-architecture', 'service:Kafka', 'none', '# Seed swap, MVP\n\nThere is no place for Kafka in an app with forty users.\n'],
    ['simple-architecture', 'service:Kafka', 'none', '# Seed swap, MVP\n\nA queue in Postgres does what Kafka would do.\n'],
    ['simple-architecture', 'service:Kafka', 'fail', '# Seed swap, MVP\n\nNot used: Redis. Swaps go through Kafka.\n'],
    ['simple-architecture', 'service:Kafka', 'fail', '# Seed swap, MVP\n\n## Parts\n\n- Kafka (three brokers): swaps go in, mails come out\n'],
    ['simple-architecture', 'service:Kubernetes', 'fail', '# Seed swap\n\n| Version | MVP (two villages) |\n|---|---|\n| Author | M. |\n\n## System Architecture\n\n1.3 The artefact is deployed to a Kubernetes cluster (AKS) with two node pools.\n\n## Infrastructure\n\n9.1 AKS (see 1.3), Postgres with 14 days of restore.\n'],
    ['simple-architecture', 'service:Kubernetes', 'fail', '# Seed swap: prototype\n\n| Component | Choice |\n|---|---|\n| Runtime | Kubernetes, 3 nodes |\n'],
    ['simple-architecture', 'service:Kubernetes', 'pass', '# Seed swap: prototype\n\n| Component | Choice | Why |\n|---|---|---|\n| Runtime | Kubernetes, 3 nodes | the hospital\'s data centre offers nothing else |\n'],
    ['simple-architecture', 'service:Kafka', 'pass', '# Pilot of a tram board\n\nKafka carries the positions: the operator\'s feed exists as a Kafka topic and in no other form.\n'],
    ['simple-architecture', 'service:Kafka', 'pass', '# Pilot of a tram board\n\nKafka carries the positions. The operator\'s system writes to a Kafka topic or not at all.\n'],
    ['simple-architecture', 'service:Kafka', 'pass', '# Pilot of a tram board\n\nKafka. The operator\'s feed is a topic on their cluster, and they refuse every other way in.\n'],
    ['simple-architecture', 'service:Kubernetes', 'pass', '# Pilot of a tram board\n\nKubernetes. The operator\'s data centre has it and will not host virtual machines.\n'],
    ['simple-architecture', 'service:multi-region', 'pass', '# Pilot of a tram board\n\nMulti-region: the data of Swiss passengers must stay in Zurich, that of the French in Paris.\n'],
    ['simple-architecture', 'service:multi-region', 'fail', '# Pilot of a tram board\n\nMulti-region: Zurich and Paris, so that every passenger has it quick.\n'],
    ['simple-architecture', 'service:Kafka', 'fail', '# Pilot of a tram board\n\nKafka carries the positions, as it decouples the parts.\n'],
    ['simple-architecture', 'service:event sourcing', 'fail', '# Experiment: tram board\n\nThe board is event-sourced; every change is an event, the state a fold.\n'],
    ['simple-architecture', 'service:event sourcing', 'pass', '# Experiment: tram board\n\nThe board is event-sourced: the auditors must be able to replay each decision as it stood on its day.\n'],
    ['simple-architecture', 'service:microservices', 'fail', '# Experiment: tram board\n\nFive microservices, each with its own database, talk over gRPC.\n'],
    ['simple-architecture', 'service:microservices', 'none', '# Experiment: tram board\n\nOne service, not five microservices.\n'],
    ['simple-architecture', 'service:Kubernetes', 'none', '# Experiment: tram board\n\nShould it be a success we will look at Kubernetes again.\n'],
    ['simple-architecture', 'service:Kubernetes', 'none', '# Tram board\n\nIn production for four years, Kubernetes with twelve nodes.\n'],
    ['simple-architecture', 'service:CQRS', 'fail', '# First cut of a tram board (MVP)\n\nReads and writes are separated by CQRS with two models.\n'],
    ['simple-architecture', 'service:sharding', 'fail', '# First cut of a tram board (MVP)\n\nThe positions are sharded by line over four Postgres.\n'],
    ['simple-architecture', 'service:sharding', 'pass', '# First cut of a tram board (MVP)\n\nThe positions are sharded by line over four Postgres: 90 000 writes a second were measured, one machine took 30 000.\n'],
  ])('%s, %s: %s', async (rule, subject, verdict, text) => {
    expect(await verdictsOn(rule, subject, text)).toEqual(verdict === 'none' ? [] : [verdict]);
  });
});
