import { expect, it } from 'vitest';
import { alsoCalled } from './also-called';

const cat = ['Cat-camel', 'Cat stretch'];

it('tells the alias that a search found', () => {
  expect(alsoCalled('Cat-cow', cat, 'camel')).toBe('Cat-camel');
});

it('forgives a typing error', () => {
  expect(alsoCalled('Cat-cow', cat, 'cat camle')).toBe('Cat-camel');
});

it('says nothing when the name holds what was typed', () => {
  expect(alsoCalled('Glute bridge', ['Hip bridge'], 'bridge')).toBeNull();
});

it('says nothing when the name is as near as any alias', () => {
  expect(alsoCalled('Glute bridge', ['Hip bridge'], 'brigde')).toBeNull();
});

it('says nothing when nothing was typed', () => {
  expect(alsoCalled('Glute bridge', ['Hip bridge'], undefined)).toBeNull();
});
