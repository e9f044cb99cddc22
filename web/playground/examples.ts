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
    query: `# The five events nearest to Pyongyang, and how far the train went from there.
query NearestFirst {
  events(first: 5, orderBy: NEAREST_FIRST, filter: { near: { longitude: 125.75, latitude: 39.03, km: 1500 } }) {
    pageInfo { hasNextPage endCursor }
    edges { node { title where { place { name countryCode } point { longitude latitude } } } }
  }
  distance(
    from: { point: { longitude: 125.75, latitude: 39.03 } }
    to: { point: { longitude: 132.19, latitude: 43.36 } }
  ) { km railKm }
}
`,
  },
  {
    query: `# What a map and a timeline ask for: marks at a zoom, bins of a calendar.
query MapAndTimeline {
  clusters(bbox: { west: 90, south: 20, east: 150, north: 60 }, zoom: 4) {
    count
    point { longitude latitude }
    eventIds
  }
  histogram(interval: DAY, timeZone: "Asia/Vladivostok") { from to count }
}
`,
  },
  {
    query: `# What would be read in this text, and why? Nothing is stored.
query Why {
  annotate(
    text: "VLADIVOSTOK (ANP) - Gisteren vertrok de trein uit Artjom."
    documentCreationTime: "2023-09-17T12:00:00+02:00"
  ) {
    language
    mentions {
      span { exact }
      kind
      confidence
      place { name countryCode }
      candidates(first: 3) { score place { name countryCode } reasons { label weight } }
    }
    timexes { span { exact } value }
    events { title kind where { place { name } } when { edtf } }
  }
}
`,
  },
  {
    query: `# For machines that poll: keep the cursor and pass it the next time.
query Changes {
  eventsSince(first: 10) {
    cursor
    hasMore
    changes { changeSeq status event { title } }
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
