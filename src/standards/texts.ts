import clauseCrosswalk from './data/clause-crosswalk.json' with { type: 'json' };
import controlCrosswalk from './data/control-crosswalk.json' with { type: 'json' };
import articles from './data/eu-ai-act-articles.json' with { type: 'json' };
import obligations from './data/eu-ai-act-obligations.json' with { type: 'json' };
import act from './data/eu-ai-act.json' with { type: 'json' };
import iso27001 from './data/iso27001.json' with { type: 'json' };
import iso42001 from './data/iso42001.json' with { type: 'json' };
import iso42005 from './data/iso42005.json' with { type: 'json' };
import mandatoryDocuments from './data/mandatory-documents.json' with { type: 'json' };
import nist from './data/nist-ai-rmf.json' with { type: 'json' };
import obligationControls from './data/obligation-controls.json' with { type: 'json' };
import roles from './data/roles.json' with { type: 'json' };
import swiss from './data/swiss.json' with { type: 'json' };

/** All that is known here of standards and laws, which every handbook may show. */
export const standardsData: readonly unknown[] = [
  ...[clauseCrosswalk, controlCrosswalk, articles, obligations, act, iso27001, iso42001, iso42005],
  ...[mandatoryDocuments, nist, obligationControls, roles, swiss],
];
