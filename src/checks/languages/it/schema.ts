import { terms } from '../../../i18n/it/terms.ts';
import { schemaIn } from '../schema-in.ts';
import type { RuleTexts } from '../texts.ts';
import { book } from './book.ts';
import { conflict } from './conflict.ts';
import { ids } from './ids.ts';
import { isms } from './isms.ts';
import { phrases } from './phrases.ts';
import { idOf, targetName } from './targets.ts';
import { either, fieldName, listed } from './words.ts';

export const schema: RuleTexts['content/schema']['says'] = {
  conflict,
  ...isms,
  ...ids,
  ...schemaIn({
    texts: book,
    ...{ terms, phrases, fieldName, either, listed },
    name: targetName,
    idOf: (collection) => idOf([collection]).replace(/^l’/, ''),
    others: {
      '`handbook.yaml`': '`handbook.yaml`',
      'a translation': 'una traduzione',
      'the table': 'la tabella',
    },
  }),
};
