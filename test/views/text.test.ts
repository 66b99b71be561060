import { expect, test } from 'vitest';
import { shortened } from '../../src/views/text.ts';

test('a text that fits stays whole', () => {
  expect(shortened('Claims and sales.', 17)).toEqual({ text: 'Claims and sales.', cut: false });
});

test('a longer text is cut between words, without the punctuation before the cut', () => {
  expect(shortened('Claims, sales and service', 15)).toEqual({
    text: 'Claims, sales …',
    cut: true,
  });
  expect(shortened('Claims, sales and service', 9)).toEqual({ text: 'Claims …', cut: true });
});

test('a word that is too long on its own is cut within', () => {
  expect(shortened('Haftpflichtversicherung', 5)).toEqual({ text: 'Haftp …', cut: true });
});
