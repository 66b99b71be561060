import data from './data/nist-ai-rmf.json' with { type: 'json' };
import documents from './data/mandatory-documents.json' with { type: 'json' };
import act from './data/eu-ai-act.json' with { type: 'json' };
import articles from './data/eu-ai-act-articles.json' with { type: 'json' };
import obligations from './data/eu-ai-act-obligations.json' with { type: 'json' };
import swiss from './data/swiss.json' with { type: 'json' };
import { textsIn, type StandardsLanguage } from './languages/index.ts';

const inAll: readonly unknown[] = [data, documents, act, articles, obligations, swiss];

/** All that is known here of standards and laws, which every handbook in a language may show. */
export const standardsData = (language: StandardsLanguage): readonly unknown[] => [
  ...inAll,
  textsIn('en'),
  textsIn(language),
];
