import type { StandardsTexts } from '../index.ts';

export const aiAct: StandardsTexts['aiAct'] = {
  amendment: { id: 'Règlement (UE) 2026/1744', short: 'omnibus numérique sur l’IA' },
  roles: {
    provider: {
      title: 'Fournisseur',
      basis: 'Art. 3(3)',
      meaning:
        'développe ou fait développer un système d’IA ou un modèle d’IA à usage général et le met sur le marché, ou met le système en service, sous son propre nom ou sa propre marque, à titre onéreux ou gratuit',
    },
    deployer: {
      title: 'Déployeur',
      basis: 'Art. 3(4)',
      meaning: 'utilise sous sa propre autorité un système d’IA, sauf à titre privé',
    },
    'authorised-representative': {
      title: 'Mandataire',
      basis: 'Art. 3(5)',
      meaning: 'situé ou établi dans l’Union, agit pour un fournisseur sur mandat écrit',
    },
    importer: {
      title: 'Importateur',
      basis: 'Art. 3(6)',
      meaning:
        'situé ou établi dans l’Union, met sur le marché un système qui porte le nom ou la marque d’une personne établie hors de l’Union ; une entreprise hors de l’Union n’est jamais importateur',
    },
    distributor: {
      title: 'Distributeur',
      basis: 'Art. 3(7)',
      meaning:
        'met un système à disposition sur le marché de l’Union sans en être le fournisseur ni l’importateur',
    },
    'product-manufacturer': {
      title: 'Fabricant de produits',
      basis: 'Nommé aux art. 3(8), 2(1)(e) et 25(3) ; sans définition propre à l’art. 3',
      meaning:
        'met sur le marché sous son propre nom un produit avec un système d’IA ; il est réputé fournisseur si l’IA est un composant de sécurité à haut risque d’un produit de l’annexe I, section A',
    },
    'gpai-provider': {
      title: 'Fournisseur d’un modèle d’IA à usage général',
      basis: 'Art. 3(3) et 3(63)',
      meaning:
        'développe ou fait développer un modèle d’IA à usage général et le met sur le marché sous son propre nom ou sa propre marque',
    },
    'component-supplier': {
      title: 'Fournisseur de composants',
      basis: 'Art. 25(4)',
      meaning:
        'fournit un système d’IA, un modèle, des outils, services, composants ou processus utilisés ou intégrés dans un système à haut risque d’un autre fournisseur',
    },
    'third-party': {
      title: 'Autre tiers',
      basis: 'Art. 25(1)',
      meaning:
        'devient fournisseur en apposant son nom sur un système à haut risque, en le modifiant substantiellement ou en donnant à un système une finalité à haut risque',
    },
  },
  annexIII: {
    '1': 'Biométrie',
    '2': 'Infrastructures critiques',
    '3': 'Éducation et formation professionnelle',
    '4': 'Emploi, gestion de la main-d’œuvre et accès à l’emploi indépendant',
    '5': 'Services privés essentiels et services publics et prestations',
    '6': 'Répression',
    '7': 'Migration, asile et gestion des contrôles aux frontières',
    '8': 'Administration de la justice et processus démocratiques',
    '1a': 'identification biométrique à distance',
    '1b': 'catégorisation biométrique selon des attributs sensibles',
    '1c': 'reconnaissance des émotions',
    '3a': 'accès à l’éducation',
    '3b': 'évaluation des acquis',
    '3c': 'niveau d’enseignement qu’une personne reçoit',
    '3d': 'surveillance des examens',
    '4a': 'recrutement et sélection',
    '4b': 'conditions de travail, promotion, licenciement, attribution de tâches, suivi',
    '5a': 'prestations et services d’aide sociale publics',
    '5b': 'solvabilité et note de crédit',
    '5c': 'évaluation des risques et tarification en assurance-vie et assurance maladie',
    '5d': 'appels d’urgence et envoi des secours',
    '6a': 'risque de devenir victime',
    '6b': 'polygraphes',
    '6c': 'fiabilité des preuves',
    '6d': 'risque de commettre une infraction',
    '6e': 'profilage dans les enquêtes pénales',
    '7a': 'polygraphes',
    '7b': 'risques posés par les personnes qui entrent',
    '7c': 'demandes d’asile, de visa ou de séjour',
    '7d': 'détection, reconnaissance ou identification de personnes',
    '8a': 'recherche et interprétation pour les autorités judiciaires',
    '8b': 'influence sur des élections ou des votes',
  },
  penalties: [
    {
      basis: 'Art. 99(3)',
      for: 'pratiques interdites (art. 5)',
      max: '35 millions d’euros ou 7 % du chiffre d’affaires annuel mondial',
    },
    {
      basis: 'Art. 99(4)',
      for: 'obligations des opérateurs, y compris l’art. 50',
      max: '15 millions d’euros ou 3 %',
    },
    {
      basis: 'Art. 99(5)',
      for: 'informations inexactes aux autorités ou aux organismes notifiés',
      max: '7,5 millions d’euros ou 1 %',
    },
    {
      basis: 'Art. 99(6)',
      for: 'PME',
      max: 'le plus faible des deux montants',
    },
    {
      basis: 'Art. 99(6 bis)',
      for: 'petites entreprises à moyenne capitalisation, seulement pour les paragraphes 4 et 5',
      max: 'le plus faible des deux montants',
    },
    {
      basis: 'Art. 101',
      for: 'fournisseurs de modèles d’IA à usage général',
      max: '15 millions d’euros ou 3 %',
    },
  ],
  changes: [
    {
      provision: 'Art. 3(14), (14 bis), (14 ter)',
      change:
        'Précise ce qu’est une fonction de sécurité dans la définition du composant de sécurité ; définit les PME et les petites entreprises à moyenne capitalisation.',
    },
    {
      provision: 'Art. 4',
      change:
        'La maîtrise de l’IA est désormais une obligation de prendre des mesures qui soutiennent celle du personnel et des autres personnes qui s’occupent de systèmes d’IA pour son compte ; aucun niveau n’est à garantir. La date du 2 février 2025 ne change pas.',
    },
    {
      provision: 'Art. 4 bis (nouveau), art. 10(5) supprimé',
      change:
        'Des catégories particulières de données peuvent être traitées, sous conditions, pour trouver et corriger des biais, et non plus seulement par les fournisseurs de systèmes à haut risque.',
    },
    {
      provision: 'Art. 5(1)(b bis), (b ter), (1 bis), (1 ter)',
      change:
        'Interdit les systèmes destinés à des contenus intimes non consentis et à des contenus pédopornographiques.',
    },
    {
      provision: 'Art. 6(1 bis)-(1 quater)',
      change: 'Restreint ce qui compte comme composant de sécurité.',
    },
    {
      provision: 'Art. 11(1), 99 et autres',
      change:
        'Les allègements pour les PME valent aussi pour les petites entreprises à moyenne capitalisation.',
    },
    {
      provision: 'Art. 17(2), 63(1)',
      change:
        'Gestion de la qualité proportionnée à la taille, aussi pour les petites entreprises à moyenne capitalisation ; éléments simplifiés pour toutes les PME (auparavant : microentreprises).',
    },
    {
      provision: 'Art. 25(2), (4)',
      change:
        'Les devoirs de remise du fournisseur initial sont détaillés : documentation technique, limites connues et accès pour les essais ; l’accord écrit avec les fournisseurs couvre les systèmes d’IA, les modèles et les processus ; un manquement peut être sanctionné (art. 99(4)(d bis)).',
    },
    {
      provision: 'Art. 27(4), (5)',
      change:
        'L’analyse d’impact sur les droits fondamentaux peut renvoyer à l’analyse d’impact relative à la protection des données ; le Bureau de l’IA fournit un modèle de questionnaire.',
    },
    {
      provision: 'Art. 42(3)',
      change:
        'Un système conforme au règlement sur la cyberrésilience est réputé conforme aux exigences de cybersécurité de l’art. 15.',
    },
    {
      provision: 'Art. 43(3)',
      change:
        'Les systèmes dans des produits de l’annexe I, section A, suivent la procédure de conformité du droit des produits, même s’ils relèvent de l’annexe III ; les organismes notifiés selon ce droit ont jusqu’au 28 janvier 2028 pour être désignés.',
    },
    {
      provision: 'Art. 50(7)',
      change:
        'La Commission peut adopter des règles communes si les codes de bonne pratique sur le marquage ne suffisent pas.',
    },
    {
      provision: 'Art. 57(1)',
      change: 'Bacs à sable réglementaires nationaux d’ici au 2 août 2027.',
    },
    {
      provision: 'Art. 60, 60 bis (nouveau)',
      change:
        'Essais en conditions réelles, désormais aussi pour les produits de l’annexe I, section B.',
    },
    {
      provision: 'Art. 72(3)',
      change:
        'Des lignes directrices avec un modèle de plan de surveillance après commercialisation, attendues d’ici au 2 septembre 2027, remplacent un acte d’exécution.',
    },
    {
      provision: 'Art. 75, 75 bis-75 quinquies',
      change:
        'Le Bureau de l’IA surveille certains systèmes fondés sur un modèle du même fournisseur et les systèmes intégrés dans de très grandes plateformes ou de très grands moteurs de recherche ; leurs incidents graves lui sont signalés.',
    },
    {
      provision: 'Art. 77',
      change:
        'Les organismes qui protègent les droits fondamentaux demandent les documents par l’intermédiaire de l’autorité de surveillance du marché.',
    },
    { provision: 'Annexe I', change: 'Les machines passent de la section A à la section B.' },
    { provision: 'Annexe III', change: 'Non modifiée.' },
    { provision: 'Art. 12, 14, 26, 27(1), 50(1)-(6)', change: 'Libellé non modifié.' },
    {
      provision: 'Annexe VIII, section B',
      change:
        'Les points 7 et 9 sont supprimés : moins d’éléments sont enregistrés pour un système considéré comme n’étant pas à haut risque. L’obligation de l’enregistrer selon l’art. 49(2) demeure.',
    },
    {
      provision: 'Annexe XIV (nouvelle)',
      change: 'Codes et catégories pour la désignation des organismes notifiés.',
    },
  ],
  misconceptions: [
    {
      claim:
        'Les obligations sur les modèles et la gouvernance s’appliquent à partir du 2 août 2026',
      fact: 'Art. 113(b) : le chapitre V (modèles d’IA à usage général) et le chapitre VII (gouvernance) s’appliquent depuis le 2 août 2025 ; l’omnibus n’a pas touché au point b). Le 2 août 2026 commence le pouvoir d’exécution de la Commission à l’égard des fournisseurs de modèles.',
    },
    {
      claim: 'La transparence de l’article 50 est reportée en bloc au 2 décembre 2026',
      fact: 'L’art. 50 s’applique depuis le 2 août 2026 ; seul l’art. 50(2) a une transition jusqu’au 2 décembre 2026, et seulement pour les systèmes mis sur le marché avant le 2 août 2026.',
    },
    {
      claim: 'Les règles sur le haut risque s’appliquent à partir d’août 2026 ou d’août 2027',
      fact: '2 décembre 2027 (annexe III) et 2 août 2028 (annexe I).',
    },
    {
      claim: 'Le report dépend de la disponibilité des normes',
      fact: 'Les dates sont fixes ; la condition de la proposition a été abandonnée.',
    },
  ],
  openPoints: [
    'Les art. 43, 47, 48 et 49 (chapitre III, section 5), 72 et 73 (chapitre IX) et 86 ne figurent pas dans le report de l’art. 113(c) ; à la lettre, ils s’appliquent à partir du 2 août 2026. Ils se rattachent aux systèmes à haut risque, dont la classification et les obligations commencent le 2 décembre 2027 ou le 2 août 2028 ; l’effet pratique est donc attendu à ce moment. Le cas le plus net est l’art. 49(2), l’enregistrement d’un système de l’annexe III que son fournisseur considère comme n’étant pas à haut risque.',
    'Un système relevant des deux annexes est montré avec la date la plus proche. C’est prudent, sans être prescrit : l’art. 43(3) soumet ces systèmes à la procédure du droit des produits.',
    'Un chatbot qu’une entreprise propose sur son propre site est-il mis sur le marché, ou seulement mis en service ? La question n’est pas tranchée. Elle décide si l’art. 111(4) laisse du temps pour le marquage de l’art. 50(2).',
    'Les actes délégués de l’art. 2(13) sont attendus d’ici au 2 août 2027 ; les lignes directrices définitives sur la classification selon l’art. 6(5) sont attendues pour fin 2026 (projet du 19 mai 2026).',
    'Au 24 septembre 2026, aucune norme harmonisée selon l’art. 40 n’était citée au Journal officiel.',
    'L’omnibus numérique plus large (données, RGPD) était encore en procédure en juillet 2026.',
  ],
  transitions: [
    {
      basis: 'Art. 111(2) (remplacé en 2026)',
      rule: 'Les systèmes à haut risque mis sur le marché ou mis en service avant la date à laquelle le chapitre III s’applique à eux ne relèvent du règlement que si leur conception change de manière importante à partir de cette date. S’ils sont destinés à des autorités publiques, fournisseurs et déployeurs doivent de toute façon se conformer d’ici au 2 août 2030.',
    },
    {
      basis: 'Art. 111(3)',
      rule: 'Modèles d’IA à usage général mis sur le marché avant le 2 août 2025 : d’ici au 2 août 2027.',
    },
    {
      basis: 'Art. 111(4) (ajouté en 2026)',
      rule: 'Les fournisseurs de systèmes génératifs mis sur le marché avant le 2 août 2026 respectent l’art. 50(2) d’ici au 2 décembre 2026. Le libellé vise la mise sur le marché, et non la mise en service pour son propre usage. L’art. 50(1), (3) et (4) n’a pas de transition.',
    },
  ],
  words: {
    Regulation: 'Règlement',
    Annex: 'annexe',
    Annexes: 'annexes',
    Section: 'section',
    point: 'point',
    points: 'points',
    and: 'et',
    'as replaced by Reg.': 'tel que remplacé par le règl.',
    'as amended by Reg.': 'tel que modifié par le règl.',
    'as amended; see each duty': 'tel que modifié\u202f; voir chaque obligation',
    'of Reg.': 'du règl.',
    'second paragraph': 'deuxième alinéa',
    Directives: 'directives',
    Directive: 'directive',
    '(EU)': '(UE)',
    ';': ' ;',
  },
};
