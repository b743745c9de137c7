import { expect, it } from 'vitest';
import { secretBox } from './secret-box.ts';

const box = secretBox('x'.repeat(32));

it('opens what it sealed, which never looks the same twice', () => {
  const sealed = box.seal('a secret', 'somebody');
  expect(sealed).not.toContain('secret');
  expect(box.seal('a secret', 'somebody')).not.toBe(sealed);
  expect(box.open(sealed, 'somebody')).toBe('a secret');
});

it('opens nothing for somebody else, under another secret, or that was changed', () => {
  const sealed = box.seal('a secret', 'somebody');
  expect(() => box.open(sealed, 'somebody else')).toThrow('unable to authenticate data');
  expect(() => secretBox('y'.repeat(32)).open(sealed, 'somebody')).toThrow('unable to authenticate data');
  const changed = Buffer.from(sealed, 'base64url');
  changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);
  expect(() => box.open(changed.toString('base64url'), 'somebody')).toThrow('unable to authenticate data');
});
