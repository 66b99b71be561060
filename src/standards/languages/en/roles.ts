/** The roles of ISO/IEC 22989, in the project’s own words. */
export const isoRoles = {
  caution:
    'The two systems use the same words for different things. The ISO role follows from activity, the AI Act role from placing on the market, putting into service or using under own authority. ISO/IEC 42001 (4.1) even names deployers among its examples of an AI producer; a deployer under the AI Act uses the system. Always decide them separately.',
  roles: {
    provider: {
      meaning: 'offers AI platforms, or products and services that use AI',
      subRoles: ['AI platform provider', 'AI product or service provider'],
    },
    producer: {
      meaning: 'designs, builds, tests and deploys models and systems',
      subRoles: ['AI developer'],
    },
    customer: {
      meaning: 'obtains AI products or services and uses them or passes them to users',
      subRoles: ['AI user'],
    },
    partner: {
      meaning: 'delivers services around AI, such as integration, data, evaluation or audit',
      subRoles: ['AI system integrator', 'data provider', 'AI evaluator', 'AI auditor'],
    },
  },
};
