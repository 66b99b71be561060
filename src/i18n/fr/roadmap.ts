import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** The eight steps from an ISMS to a certified AIMS. */
export const roadmap: Messages['roadmap'] = {
  description: 'Où nous en sommes des huit étapes qui mènent du SMSI à un SMIA certifié.',
  lead: 'Huit étapes mènent d’un SMSI vivant à un SMIA certifié. L’avancement de chacune est calculé à partir du contenu de ce manuel, et chaque critère mène à l’endroit où il est rempli.',
  done: (done, total) =>
    `${number(done)} ${form(total, 'étape', 'étapes')} sur ${number(total)} ${form(done, 'faite', 'faites')}`,
  next: 'Prochain critère à remplir : {criterion}',
  nextIn: (no, step) => `étape ${number(no)}, ${step}`,
  nothingNext: 'Rien n’est ouvert : chaque critère de chaque étape est rempli.',
  share: (done, total) => `${number(done)} sur ${number(total)}`,
  met: (met, asked) => `${counted(met, 'critère rempli', 'critères remplis')} sur ${number(asked)}`,
  missing: 'Manque',
  more: (count) => `et ${counted(count, 'autre', 'autres')}`,
  states: { done: 'faite', 'under-way': 'en cours', 'not-begun': 'pas commencée' },
  criterionStates: {
    met: 'rempli',
    open: 'ouvert',
    nothing: 'encore rien à vérifier',
    off: 'non vérifié : règle désactivée',
  },
  steps: {
    inventory: {
      title: 'Inventaire',
      why: 'Tout ce qui est développé, intégré ou utilisé, outils génératifs du travail quotidien compris. Le pendant de l’inventaire des actifs ; tout le reste repose dessus.',
    },
    roles: {
      title: 'Rôles',
      why: 'Qui fait un modèle a d’autres obligations que qui l’utilise. Les rôles ISO et les rôles du règlement européen sur l’IA sont deux décisions, à prendre pour chaque système avant de délimiter quoi que ce soit d’autre.',
    },
    gaps: {
      title: 'Analyse des écarts',
      why: 'Les mesures du SMSI en regard des mesures relatives à l’IA. Ce qui reste vide est la liste des choses à faire.',
    },
    scope: {
      title: 'Domaine d’application et critères de risque',
      why: 'Le domaine d’application est élargi, et les critères de risque et d’impact liés à l’IA rejoignent la méthode existante : un seul processus intégré, pas deux.',
    },
    assessments: {
      title: 'Évaluations d’impact',
      why: 'Pour chaque système à impact élevé, en regardant vers l’extérieur : individus, groupes et société. Un SMSI n’a pas d’équivalent : à commencer tôt et à bien documenter.',
    },
    controls: {
      title: 'Mesures et Déclaration',
      why: 'Une déclaration d’applicabilité propre au SMIA, où chaque mesure est justifiée pour elle-même.',
    },
    audit: {
      title: 'Audit interne et revue',
      why: 'Le programme d’audit et la revue de direction intègrent le SMIA ; puis un audit interne complet sert de répétition générale.',
    },
    evidence: {
      title: 'Réutilisation des preuves',
      why: 'Réutilisées là où elles se recoupent vraiment ; les preuves relatives aux mesures de l’IA, aux évaluations d’impact et aux données sont à produire.',
    },
  },
  criteria: {
    registered: 'Les systèmes d’IA figurent au registre.',
    bought: 'Des systèmes acquis ou intégrés en font partie.',
    generative: 'Des systèmes génératifs en font partie.',
    described:
      'Les systèmes qui ne sont pas hors service indiquent les données qu’ils utilisent et les décisions qu’ils influencent, et aucun fait à leur sujet n’est inconnu.',
    supplied:
      'Les systèmes acquis et intégrés qui ne sont pas hors service indiquent leur fournisseur.',
    isoRole: 'Les systèmes qui ne sont pas hors service ont un rôle ISO.',
    operator:
      'Les systèmes relevant du règlement européen sur l’IA ont un rôle d’opérateur et un niveau de risque.',
    impact:
      'Les systèmes qui ne sont pas hors service et dont il n’est pas établi qu’ils sont en conception ont un niveau d’impact.',
    ismsStatement: 'Les mesures de la Déclaration du SMSI sont là pour la comparaison.',
    dispositions: 'Les paragraphes disent s’ils sont repris, étendus ou nouveaux.',
    looked: 'Les mesures de l’annexe A ont une fiche qui dit si elles s’appliquent.',
    inTime: 'Les mesures ouvertes ont une échéance à venir, qui ne dépasse pas l’étape 2.',
    context: 'Les enjeux et les parties intéressées sont consignés (4.1, 4.2).',
    addressed:
      'Pour chaque partie intéressée, toute exigence est satisfaite, ou il est prévu de quoi la satisfaire.',
    scope: 'Le domaine d’application du SMIA est documenté et approuvé (4.3).',
    policy: 'Une politique d’IA est approuvée (5.2).',
    riskCriteria:
      'Le processus d’appréciation des risques liés à l’IA, avec ses critères, est approuvé (6.1.2).',
    impactCriteria: 'Le processus d’évaluation d’impact est approuvé (6.1.4).',
    oneRegister: 'Les risques liés à l’IA figurent dans le registre des risques.',
    treated:
      'Les risques au-dessus de l’appétence sont traités, et acceptés là où il en reste quelque chose.',
    planApproved:
      'La direction désignée a approuvé le plan de traitement et les risques résiduels (6.1.3).',
    assessed:
      'Les systèmes qui requièrent une évaluation d’impact, ou pourraient en requérir une, en ont une, approuvée.',
    complete:
      'Les évaluations qui ne sont plus des projets examinent l’équité, la sûreté et la transparence, ainsi que les individus, les groupes et la société.',
    current: 'Les évaluations en vigueur parlent du système tel qu’il est.',
    bearable:
      'Les systèmes utilisés dont une évaluation est en vigueur peuvent l’être selon sa conclusion.',
    justified: 'Les lignes de la Déclaration sont justifiées dans des termes propres.',
    documented: 'Les mesures non exclues sont mises en œuvre par un document approuvé.',
    proven: 'Les mesures non exclues sont mises en œuvre et prouvées.',
    approved: 'La Déclaration est approuvée telle quelle (7.5.2).',
    internalAudit: 'Un audit interne du SMIA a été réalisé au cours de l’année écoulée.',
    auditedClauses: 'Les paragraphes ont été audités au cours des trois dernières années.',
    auditedControls:
      'Les mesures non exclues ont été auditées au cours des trois dernières années.',
    closed: 'Les non-conformités sont closes.',
    review:
      'Une revue de direction avec tous ses éléments d’entrée a été tenue au cours de l’année écoulée.',
    carried:
      'Les paragraphes repris ou étendus indiquent le document du SMSI qui les met en œuvre.',
    overlap:
      'Les mesures étayées par des preuves du SMSI ne s’appuient sur elles que là où elles se recoupent vraiment.',
    madeNew:
      'Les mesures mises en œuvre qui ne reprennent rien, ou seulement la forme, ont des preuves produites pour l’IA.',
    inDate: 'Les preuves actuelles sont en cours de validité.',
  },
};
