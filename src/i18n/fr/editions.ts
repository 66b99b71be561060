import type { Messages } from '../messages.ts';

/** Les éditions d’un manuel, pour moins ou plus de lecteurs. */
export const editions: Messages['editions'] = {
  term: 'Édition',
  names: { public: 'Édition publique', internal: 'Édition interne', full: 'Édition complète' },
  meanings: {
    public: 'Elle montre ce que l’organisme publie sur son IA.',
    internal:
      'Elle omet ce qui est confidentiel. Ce qu’une page compte comme manquant peut se trouver dans l’édition complète.',
    full: 'Elle contient toutes les fiches, y compris les confidentielles.',
  },
  record: '[fiche restreinte]',
  part: '[restreint]',
  only: (classification) => `Restreint : ${classification}`,
  trust: {
    lead: (organization) => `Ce que ${organization} dit à tous de la façon dont son IA est gérée.`,
    scope: 'Domaine d’application',
    policies: 'Politiques',
    otherDocuments: 'Autres documents',
    certificates: 'Certificats',
    noCertificate: 'Il n’y a pas encore de certificat.',
    systems: 'Systèmes d’IA',
    systemsLead: 'Systèmes d’IA que l’organisme décrit au public.',
    systemColumns: {
      system: 'Système d’IA',
      purpose: 'Finalité',
      decisions: 'Décisions',
      deployed: 'En service depuis',
    },
    noSystems: 'L’organisme ne décrit ici aucun système d’IA.',
    statement: 'Déclaration d’applicabilité',
    statementLead:
      'Quelles mesures de l’ISO/IEC 42001 s’appliquent et où en est leur mise en œuvre. Les preuves ne sont pas publiées.',
    statementColumns: {
      control: 'Mesure',
      applies: 'Applicable',
      status: 'Mise en œuvre',
      justification: 'Justification',
    },
    applies: { yes: 'oui', no: 'non', undecided: 'non décidé' },
    concern: 'Signaler une préoccupation',
    concernLead: 'Si notre IA vous préoccupe, dites-le-nous ici.',
    noConcern: 'Aucun moyen de signalement n’est indiqué.',
  },
};
