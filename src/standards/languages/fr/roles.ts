import type { StandardsTexts } from '../index.ts';

export const isoRoles: StandardsTexts['isoRoles'] = {
  caution:
    'Les deux systèmes emploient les mêmes mots pour des choses différentes. Le rôle ISO découle de l’activité ; le rôle au sens du règlement sur l’IA découle de la mise sur le marché, de la mise en service ou de l’utilisation sous sa propre autorité. ISO/IEC 42001 (4.1) cite même « deployer » parmi les exemples de producteur d’IA ; un déployeur au sens du règlement utilise le système. Décidez-en toujours séparément.',
  roles: {
    provider: {
      meaning: 'offre des plateformes d’IA, ou des produits et services qui utilisent l’IA',
      subRoles: ['fournisseur de plateforme d’IA', 'fournisseur de produits ou services d’IA'],
    },
    producer: {
      meaning: 'conçoit, construit, teste et déploie des modèles et des systèmes',
      subRoles: ['développeur d’IA'],
    },
    customer: {
      meaning:
        'se procure des produits ou services d’IA et les utilise ou les transmet à des utilisateurs',
      subRoles: ['utilisateur d’IA'],
    },
    partner: {
      meaning:
        'fournit des services autour de l’IA, comme l’intégration, les données, l’évaluation ou l’audit',
      subRoles: [
        'intégrateur de systèmes d’IA',
        'fournisseur de données',
        'évaluateur d’IA',
        'auditeur d’IA',
      ],
    },
  },
};
