import { expect, it } from 'vitest';
import { footerView } from '../../../src/views/site/footer.ts';
import { handbookOf } from '../../handbook/handbook-of.ts';

const editOf = (file: string, contentPath: string) => {
  const handbook = handbookOf({});
  const repository = { url: 'https://git.example/aims/', branch: 'main', contentPath };
  return footerView({ ...handbook, config: { ...handbook.config, repository } }, [], file).edit;
};

it('leads to where a file is changed, whatever its folders are called', () => {
  expect(editOf('risks/Daten & Modelle #1/RISK-01.mdx', 'content/')).toBe(
    'https://git.example/aims/edit/main/content/risks/Daten%20%26%20Modelle%20%231/RISK-01.mdx',
  );
});

it('leads to where a file is changed in a repository that is nothing but the content', () => {
  expect(editOf('risks/RISK-01.mdx', '.')).toBe(
    'https://git.example/aims/edit/main/risks/RISK-01.mdx',
  );
});
