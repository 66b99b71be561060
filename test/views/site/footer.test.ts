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

const contactIn = (contact: string) => {
  const { config, ...handbook } = handbookOf({});
  const organization = { ...config.organization, contact };
  return footerView({ ...handbook, config: { ...config, organization } }, [], undefined).contact;
};

it.each([
  ['ai@tiny.example', 'mailto:ai@tiny.example', 'ai@tiny.example'],
  ['mailto:ai@tiny.example', 'mailto:ai@tiny.example', 'ai@tiny.example'],
  ['https://social.example/@tiny', 'https://social.example/@tiny', 'https://social.example/@tiny'],
  [
    'HTTPS://tiny.example/?to=a@b.c',
    'HTTPS://tiny.example/?to=a@b.c',
    'HTTPS://tiny.example/?to=a@b.c',
  ],
  ['+41 (0)32 555 01 23', 'tel:+41325550123', '+41 (0)32 555 01 23'],
  ['tel:+41325550123', 'tel:+41325550123', '+41325550123'],
  ['Ombudsperson, room 12', undefined, 'Ombudsperson, room 12'],
  ['javascript:alert(1)', undefined, 'javascript:alert(1)'],
])('leads to the contact %s as what it is', (written, href, text) => {
  const contact = contactIn(written);
  expect(contact?.href).toBe(href);
  expect(contact?.text).toBe(text);
});

const concernsIn = (concerns: { channel: string; url?: string }) => {
  const { config, ...handbook } = handbookOf({});
  const organization = { ...config.organization, contact: 'ai@tiny.example' };
  return footerView({ ...handbook, config: { ...config, organization, concerns } }, [], undefined)
    .contact;
};

it('leads to the channel for concerns rather than to the contact, and names it', () => {
  expect(concernsIn({ channel: 'Speak-up line', url: 'https://speakup.example/' })).toEqual({
    text: 'Speak-up line',
    href: 'https://speakup.example/',
    isNamed: true,
  });
  expect(concernsIn({ channel: 'speakup@tiny.example' })).toEqual({
    text: 'speakup@tiny.example',
    href: 'mailto:speakup@tiny.example',
    isNamed: true,
  });
  expect(concernsIn({ channel: 'Ombudsperson, room 12' })).toEqual({
    text: 'Ombudsperson, room 12',
    isNamed: true,
  });
});
