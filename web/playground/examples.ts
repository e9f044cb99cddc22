interface Example {
  readonly query: string;
}

/** Worked examples, one a tab; each runs on the demo stories as it stands. */
export const examples: readonly Example[] = [
  {
    query: `# What happened within 300 km of Vladivostok in that week of September 2023?
query NearVladivostok {
  events(
    first: 20
    filter: {
      near: { longitude: 131.89, latitude: 43.11, km: 300 }
      during: { from: "2023-09-11T00:00:00Z", to: "2023-09-18T00:00:00Z", mode: OVERLAPS }
    }
  ) {
    totalCount
    edges {
      node {
        title
        kind
        when { edtf text }
        where { place { name } precision point { longitude latitude } }
        evidence { span { exact } article { title } }
      }
    }
  }
}
`,
  },
  {
    query: `# The text says about 200 km to the border. What do we measure, straight and by rail?
query DistanceClaims {
  events(first: 50, filter: { kind: [TRAVEL] }) {
    edges {
      node {
        title
        spatialRelations {
          subject { place { name } }
          reference { name }
          referencePart
          claimedKm
          claimedApproximate
          measuredKm
          measuredRailKm
          verdict
          evidence { span { exact } }
        }
        routes { method lengthKm stops { place { name } } }
      }
    }
  }
}
`,
  },
  {
    query: `# How many events a month?
query PerMonth {
  histogram(interval: MONTH) {
    from
    to
    count
  }
}
`,
  },
  {
    query: `# Stays open and tells of every new, changed or withdrawn event. Ingest a page meanwhile to see it.
subscription Live {
  eventChanged {
    changeSeq
    status
    event { id title where { place { name } } }
  }
}
`,
  },
];
