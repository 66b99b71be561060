import type { Messages } from '../messages.ts';

/** The terms of the field, in words of our own. */
export const glossary: Messages['glossary'] = {
  title: 'Glossaire',
  lead: 'Ce que veulent dire les termes de ce manuel, avec ses propres mots.',
  terms: {
    aims: {
      term: 'Système de management de l’IA (SMIA)',
      meaning:
        'La manière dont une organisation dirige le développement et l’utilisation de l’IA : politiques, rôles, processus et leurs enregistrements. L’ISO/IEC 42001 dit ce qu’il lui faut.',
    },
    isms: {
      term: 'Système de management de la sécurité de l’information (SMSI)',
      meaning: 'Le système de management selon l’ISO/IEC 27001 sur lequel ce manuel s’appuie.',
    },
    soa: {
      term: 'Déclaration d’applicabilité',
      meaning:
        'La liste des 38 mesures de l’annexe A : lesquelles s’appliquent ici, pourquoi, et où en est chacune.',
    },
    control: {
      term: 'Mesure',
      meaning:
        'Ce qui modifie un risque. L’annexe A de l’ISO/IEC 42001 en cite 38 ; une organisation peut en ajouter.',
    },
    clause: {
      term: 'Article de la norme',
      meaning:
        'Une exigence numérotée d’une norme. Les articles 4 à 10 de l’ISO/IEC 42001 s’appliquent à tous ceux qui visent un certificat.',
    },
    evidence: {
      term: 'Preuve',
      meaning:
        'Un enregistrement qui prouve que quelque chose a été fait : un rapport, un journal, un procès-verbal. Elle vaut jusqu’à une date.',
    },
    documented: {
      term: 'Informations documentées',
      meaning:
        'Ce que la norme veut par écrit : des documents qui disent comment faire et des enregistrements qui montrent que c’est fait (7.5).',
    },
    system: {
      term: 'Système d’IA',
      meaning:
        'Un logiciel qui produit, à partir de ses entrées, des résultats tels que prédictions, textes ou décisions. Chacun a une entrée dans l’inventaire.',
    },
    impact: {
      term: 'Évaluation d’impact',
      meaning:
        'L’examen de ce qu’un système peut causer aux personnes, aux groupes et à la société (6.1.4, ISO/IEC 42005).',
    },
    fria: {
      term: 'Analyse d’impact sur les droits fondamentaux',
      meaning:
        'Ce que l’article 27 du règlement européen sur l’IA demande à certains déployeurs avant d’utiliser un système à haut risque.',
    },
    provider: {
      term: 'Fournisseur',
      meaning:
        'Selon le règlement sur l’IA : celui qui développe ou fait développer un système d’IA et le met sur le marché sous son nom.',
    },
    deployer: {
      term: 'Déployeur',
      meaning: 'Selon le règlement sur l’IA : celui qui utilise un système d’IA dans son activité.',
    },
    appetite: {
      term: 'Appétence au risque',
      meaning:
        'La note jusqu’à laquelle l’organisation accepte de prendre un risque sans autre traitement.',
    },
    treatment: {
      term: 'Traitement du risque',
      meaning:
        'Ce qui est fait d’un risque : le réduire, l’éviter, le transférer ou l’accepter. Les actions ouvertes forment le plan de traitement (6.1.3).',
    },
    residual: {
      term: 'Risque résiduel',
      meaning: 'Le risque qui reste après le traitement. La direction l’accepte.',
    },
    finding: {
      term: 'Constat',
      meaning:
        'Ce qu’un audit a relevé : une conformité, une possibilité d’amélioration ou une non-conformité.',
    },
    nonconformity: {
      term: 'Non-conformité',
      meaning:
        'Une exigence qui n’est pas satisfaite. Une majeure met le certificat en danger, une mineure non.',
    },
    corrective: {
      term: 'Action corrective',
      meaning: 'Ce qui supprime la cause d’une non-conformité pour qu’elle ne revienne pas (10.2).',
    },
    internal: {
      term: 'Audit interne',
      meaning:
        'Un examen à intervalles planifiés, par des personnes qui n’auditent pas leur propre travail (9.2).',
    },
    review: {
      term: 'Revue de direction',
      meaning:
        'La réunion où la direction juge le système de management et décide des changements (9.3).',
    },
    stages: {
      term: 'Étape 1 et étape 2',
      meaning:
        'Les deux parties d’un audit de certification : d’abord les documents, puis la pratique.',
    },
    entry: {
      term: 'Entrée',
      meaning:
        'Un fichier du manuel : des champs en haut, puis un texte. Le nom du fichier est son identifiant.',
    },
    frontmatter: {
      term: 'Front matter',
      meaning: 'Les champs en tête d’une entrée, en YAML, entre deux lignes de trois tirets.',
    },
    asof: {
      term: 'Date de référence',
      meaning: 'Le jour auquel tout est apprécié : ce qui est échu, ce qui a expiré.',
    },
  },
};
