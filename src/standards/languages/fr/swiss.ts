import type { StandardsTexts } from '../index.ts';

export const swiss: StandardsTexts['swiss'] = {
  revFADP: {
    title: 'Loi fédérale sur la protection des données (révisée)',
    summary:
      'Droit de la protection des données neutre quant à la technologie ; il s’applique directement à l’IA qui traite des données de personnes physiques.',
    articles: {
      'Art. 5(f), (g), 6(7)':
        'profilage, et consentement exprès si le profilage présente un risque élevé',
      'Art. 6': 'principes du traitement',
      'Art. 7': 'protection des données dès la conception et par défaut',
      'Art. 8': 'sécurité des données',
      'Art. 9': 'sous-traitants',
      'Art. 12': 'registre des activités de traitement',
      'Art. 16-17': 'communication à l’étranger',
      'Art. 19': 'devoir d’informer',
      'Art. 21':
        'décisions individuelles automatisées : informer, entendre, réexamen par une personne sur demande',
      'Art. 22': 'analyse d’impact relative à la protection des données',
      'Art. 23': 'consultation du PFPDT',
      'Art. 24': 'annonce des violations de la sécurité des données',
      'Art. 25': 'droit d’accès',
      'Art. 60-66':
        'amendes jusqu’à 250 000 francs, en règle générale pour la personne responsable et non pour l’entreprise',
    },
  },
  'FDPIC-2025-05-08': {
    title:
      'PFPDT : la législation actuelle sur la protection des données est directement applicable à l’IA',
    summary:
      'Les fabricants, fournisseurs et utilisateurs d’IA doivent rendre transparents la finalité, le fonctionnement et les sources des données et respecter les droits des personnes, quelles que soient les lois futures.',
  },
  'FINMA-08/2024': {
    title:
      'Communication FINMA sur la surveillance 08/2024 : gouvernance et gestion des risques lors de l’utilisation de l’intelligence artificielle',
    summary:
      'Attire l’attention sur des risques d’IA constatés dans la surveillance et décrit des mesures observées chez des établissements.',
    note: 'Une communication qui explique des devoirs existants et rapporte des observations ; ce n’est pas une circulaire, et elle ne rend aucun inventaire d’IA obligatoire.',
    addressees: 'tous les établissements que la FINMA surveille',
  },
  'FINMA-RS-23/1': {
    title: 'Circulaire FINMA 2023/1 Risques et résilience opérationnels – banques',
    summary:
      'Cadre contraignant pour les risques opérationnels, informatiques et cyber des banques, dans lequel sont traités les risques d’IA. Les assureurs n’en sont pas destinataires.',
    addressees: 'les banques',
  },
  ISA: {
    title: 'Loi et ordonnance sur la surveillance des assurances',
    addressees: 'les assureurs',
    summary:
      'Organisation, gestion des risques et protection des assurés dans les entreprises d’assurance ; la FINMA approuve le plan d’exploitation avec les fonctions externalisées.',
  },
  'FINMA-RS-17/2': {
    title: 'Circulaire FINMA 2017/2 Gouvernance d’entreprise – assureurs',
    addressees: 'les assureurs',
    summary:
      'Cadre contraignant pour la gouvernance, la gestion des risques et le contrôle interne des assureurs, dans lequel sont traités les risques d’IA.',
  },
  'FINMA-RS-18/3': {
    title: 'Circulaire FINMA 2018/3 Outsourcing – banques et assureurs',
    addressees: 'les banques et les assureurs',
    summary:
      'Les fonctions essentielles peuvent être externalisées sous conditions : inventaire, analyse des risques, droits de regard. Concerne l’IA achetée et hébergée si la fonction est essentielle.',
  },
  'CoE-AI-Convention': {
    title: 'Convention-cadre du Conseil de l’Europe sur l’IA (STCE 225)',
    summary:
      'Traité qui oblige ses parties à protéger les droits de l’homme, la démocratie et l’État de droit sur le cycle de vie des systèmes d’IA ; il atteint les organisations par le droit national.',
    note: 'Non ratifiée. La Suisse prévoit de modifier des lois sectorielles plutôt que d’adopter une loi générale : décision du Conseil fédéral du 12 février 2025, projet mis en consultation attendu pour fin 2026.',
  },
};
