import { describe, expect, test } from 'vitest';
import { nounForms, verbForms } from '../../src/events/nl/inflect.ts';

describe('Dutch verbs', () => {
  test.each([
    ['botsen', 'botst, botsen, botste, botsten, gebotst'],
    ['arresteren', 'arresteert, arresteren, arresteerde, arresteerden, gearresteerd'],
    ['mishandelen', 'mishandelt, mishandelen, mishandelde, mishandelden, mishandeld'],
    ['beëdigen', 'beëdigt, beëdigen, beëdigde, beëdigden, beëdigd'],
    ['exploderen', 'explodeert, exploderen, explodeerde, explodeerden, geëxplodeerd'],
    ['beven', 'beeft, beven, beefde, beefden, gebeefd'],
    ['beschieten', 'beschiet, beschieten, beschoot, beschoten'],
  ])('%s', (infinitive, forms) => {
    expect(verbForms(infinitive).join(', ')).toBe(forms);
  });

  test('what parts from a verb stands apart, before it, and around "te"', () => {
    expect(verbForms('neer|storten')).toEqual(
      expect.arrayContaining(['stortte … neer', 'neerstortte', 'neergestort', 'neer te storten']),
    );
  });

  test('a particle that is a preposition too must close its clause', () => {
    expect(verbForms('in|breken')).toContain('brak … in$');
  });
});

test.each([
  ['aanrijding', 'aanrijding, *aanrijding, aanrijdingen, *aanrijdingen'],
  ['orkaan', 'orkaan, *orkaan, orkanen, *orkanen'],
  ['ongeluk/ongelukken', 'ongeluk, *ongeluk, ongelukken, *ongelukken'],
])('Dutch noun: %s', (noun, forms) => {
  expect(nounForms(noun).join(', ')).toBe(forms);
});
