import { describe, expect, it } from 'vitest';
import { languages } from '../../schemas/handbook.ts';
import { collections } from '../../schemas/index.ts';
import { schemaAt } from '../../schemas/walk.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { lookup } from '../../src/standards/catalogue.ts';
import { obligations } from '../../src/standards/eu-ai-act-obligations.ts';
import { dossierParts } from '../../src/standards/dossier.ts';

const points = dossierParts.flatMap((part) => part.points.map((point) => ({ part, point })));

describe('the points of a dossier', () => {
  it('are the nine of Annex IV, and the controls of ISO/IEC 42001 that keep records per system', () => {
    const referencesOf = (id: string) =>
      dossierParts.find((part) => part.id === id)?.points.map(({ reference }) => reference);
    expect(referencesOf('technicalDocumentation')).toEqual(
      Array.from({ length: 9 }, (_, index) => `Annex IV, point ${index + 1}`),
    );
    expect(referencesOf('declaration')).toEqual(
      Array.from({ length: 8 }, (_, index) => `Annex V, point ${index + 1}`),
    );
    expect(referencesOf('lifecycle')).toEqual(
      [2, 3, 4, 5, 6, 7, 8].map((number) => `A.6.2.${number}`),
    );
    expect(referencesOf('data')).toEqual([2, 3, 4, 5, 6].map((number) => `A.7.${number}`));
  });

  it('have a title in every language, or are a control that has one', () => {
    const untitled = languages.flatMap((language) => {
      const titles: Readonly<Record<string, Readonly<Record<string, string>>>> =
        messagesFor(language).dossier.points;
      return points
        .filter(({ part, point }) => !titles[part.id]?.[point.id] && !lookup(point.id))
        .map(({ part, point }) => `${language}: ${part.id} ${point.id}`);
    });
    expect(untitled).toEqual([]);
  });

  it('name fields that the schemas have', () => {
    const fields = points
      .flatMap(({ point }) => point.asks.map((ask) => ask.replace(/\?$/, '')))
      .filter((ask) => /^(?:inventory|assessments|datasets)\./.test(ask));
    const unknown = fields.filter((ask) => {
      const [collection = '', ...path] = ask.split('.');
      return !schemaAt(collections[collection as keyof typeof collections].schema, path);
    });
    expect(fields.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });

  it('cover duties that the act lays on somebody', () => {
    const refs = new Set(obligations.flatMap((obligation) => obligation.refs));
    expect(dossierParts.flatMap(({ covers }) => covers).filter((ref) => !refs.has(ref))).toEqual(
      ['6(4)'].filter((ref) => !refs.has(ref)),
    );
  });
});
