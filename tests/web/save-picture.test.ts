import { expect, it } from 'vitest';
import { fileName } from '../../web/explorer/save-picture.ts';

it.each([
  ['Trein van Kim Jong-un rijdt weg', 'trein-van-kim-jong-un-rijdt-weg'],
  ['Andalusië: 45 doden', 'andalusie-45-doden'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Поезд ушёл', 'поезд-ушел'],
  ['?!', 'dateline'],
  ['', 'dateline'],
])('"%s" is saved as %s.png', (title, name) => expect(fileName(title)).toBe(name));
