import { parse } from '@formatjs/icu-messageformat-parser';
import { isStructurallySame } from '@formatjs/icu-messageformat-parser/manipulator.js';
import { describe, expect, it } from 'vitest';
import { locales } from './locales';
import { messages } from './messages';

/** Every message by its path. */
function flat(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

const english = flat(messages.en);

describe.each(locales.filter((locale) => locale !== 'en'))('the messages in %s', (locale) => {
  const translated = flat(messages[locale]);

  it('are the English ones, no more and no less', () => {
    expect([...translated.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('take the same arguments and choose between the same cases', () => {
    for (const [path, message] of english) {
      const { success, error } = isStructurallySame(parse(message), parse(translated.get(path) ?? ''));
      expect({ path, success, why: error?.message }).toEqual({ path, success: true, why: undefined });
    }
  });

  it('leave nothing empty', () => {
    expect([...translated].filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});
