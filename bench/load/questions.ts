/** What the servers are asked: the same documents, of which the answers must be the same too. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The three questions, for a story of the data. */
export function questionsAbout(storyId: string): readonly Question[] {
  return [
    {
      name: '50 events with place and article',
      query: `query Events {
        events(first: 50) {
          edges {
            cursor
            node {
              id title kind modality confidence
              when { edtf earliest latest precision }
              where { precision radiusKm point { longitude latitude } place { id name countryCode kind } }
              evidence { rule article { id title language } }
            }
          }
        }
      }`,
      variables: {},
    },
    {
      name: 'clusters and histogram',
      query: `query Explore($bbox: BoundingBoxInput!, $zoom: Int!, $interval: HistogramInterval!) {
        clusters(bbox: $bbox, zoom: $zoom) { count point { longitude latitude } bbox { west south east north } eventIds }
        histogram(interval: $interval) { from to count }
      }`,
      variables: { bbox: { west: -11, south: 35, east: 31, north: 62 }, zoom: 4, interval: 'MONTH' },
    },
    {
      name: 'one story',
      query: `query Story($id: ID!) {
        story(id: $id) {
          id title
          articles(first: 20) { totalCount edges { node { id title publishedAt source { name } } } }
          events(first: 50) { totalCount edges { node { id title kind when { edtf earliest } where { place { name } point { longitude latitude } } } } }
        }
      }`,
      variables: { id: storyId },
    },
  ];
}
