import { expect, it } from 'vitest';
import { timeZoneAt } from '../../src/geo/time-zone.ts';

it.each([
  ['Vladivostok', 131.9, 43.12, 'Asia/Vladivostok'],
  ['Amsterdam', 4.89, 52.37, 'Europe/Amsterdam'],
  ['Kathmandu', 85.32, 27.71, 'Asia/Kathmandu'],
  ['St. John’s', -52.71, 47.56, 'America/St_Johns'],
])('%s', (_name, longitude, latitude, zone) => expect(timeZoneAt([longitude, latitude])).toBe(zone));
