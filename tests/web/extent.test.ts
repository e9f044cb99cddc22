import { describe, expect, it } from 'vitest';
import { extentOf, parseEdtf } from '../../web/selection/extent.ts';

const written = (edtf: string): string | null => {
  const extent = parseEdtf(edtf);
  return (
    extent && `${new Date(extent.from).toISOString().slice(0, 16)} ${new Date(extent.to).toISOString().slice(0, 16)}`
  );
};

describe('EDTF on the axis', () => {
  it.each([
    ['2023-09-17', '2023-09-17T00:00 2023-09-18T00:00'],
    ['2023-09', '2023-09-01T00:00 2023-10-01T00:00'],
    ['2023', '2023-01-01T00:00 2024-01-01T00:00'],
    ['202X', '2020-01-01T00:00 2030-01-01T00:00'],
    ['2023-09-XX', '2023-09-01T00:00 2023-10-01T00:00'],
    ['2023-12', '2023-12-01T00:00 2024-01-01T00:00'],
    ['2023-09-11/2023-09-17', '2023-09-11T00:00 2023-09-18T00:00'],
    ['2023-05-12~', '2023-05-12T00:00 2023-05-13T00:00'],
    ['2023-09-17T12:00:00+02:00', '2023-09-17T10:00 2023-09-17T10:01'],
    ['2023-09-17/..', '2023-09-17T00:00 2023-09-18T00:00'],
  ])('%s', (edtf, expected) => expect(written(edtf)).toBe(expected));

  it.each(['XXXX-01-18', '2023-13', 'P6D', 'PAST_REF', '', '../..', '2023-21x'])('%s is no calendar time', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });

  it('a calendar date lies on that date wherever its instants fall', () => {
    const when = { edtf: '2023-09-17', earliest: '2023-09-16T22:00:00Z', latest: '2023-09-17T22:00:00Z' };
    expect(extentOf(when)?.from).toBe(Date.UTC(2023, 8, 17));
  });

  it('instants serve where there is no EDTF, and nothing serves where there are none', () => {
    expect(extentOf({ edtf: null, earliest: '2023-09-17T10:00:00Z', latest: '2023-09-17T11:00:00Z' })).toEqual({
      from: Date.UTC(2023, 8, 17, 10),
      to: Date.UTC(2023, 8, 17, 11),
    });
    expect(extentOf({ edtf: null, earliest: null, latest: null })).toBeNull();
    expect(extentOf(null)).toBeNull();
  });
});
