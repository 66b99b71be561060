import type { Messages } from '../messages.ts';
import { form, number } from './number.ts';

/** ISO/IEC 27001 beside ISO/IEC 42001. */
export const crosswalk: Messages['crosswalk'] = {
  description:
    'L’ISO/IEC 27001 en regard de l’ISO/IEC 42001 : ce qui est repris, ce qui est étendu, ce qui est nouveau.',
  title: 'De l’ISO/IEC 27001 à l’ISO/IEC 42001',
  lead: 'Le système de management est réutilisé, les mesures ne le sont pas. Les articles 4 à 10 sont repris avec des adaptations ; les 38 mesures de l’annexe A, les évaluations d’impact, les rôles et le cycle de vie sont un travail nouveau.',
  noCounterpart: 'Aucun équivalent.',
  flow: {
    title: 'Ce qui est repris',
    foundation: {
      title: 'Socle',
      lead: 'ISO/IEC 27001 : le SMSI certifié.',
      unit: 'mesures du SMSI',
      parts: {
        lends: 'apportent quelque chose à une mesure relative à l’IA',
        'lends-nothing': 'n’apportent rien, et continuent telles quelles',
      },
    },
    shared: {
      title: 'Structure commune',
      lead: 'Un seul système de management, géré une seule fois.',
      clauses: (of) => `sur ${number(of)} paragraphes`,
      controls: (of) => `sur ${number(of)} mesures relatives à l’IA`,
      parts: {
        reuse: 'repris : tels quels',
        extend: 'étendus : l’IA s’y ajoute',
        partial: 'une part du contenu est reprise',
        format: 'forme seule : le contenu est nouveau',
      },
    },
    additions: {
      title: 'Ajouts',
      lead: 'ISO/IEC 42001 : ce qu’aucun SMSI ne contient.',
      clauses: (of) => `sur ${number(of)} paragraphes`,
      controls: (of) => `sur ${number(of)} mesures relatives à l’IA`,
      new: 'nouveaux',
      none: 'sans reprise : pas d’équivalent',
    },
  },
  otherWay: 'Dans l’autre sens : ce que chaque mesure du SMSI apporte',
  glance: {
    title: 'En un coup d’œil',
    label: 'Les deux normes en un coup d’œil',
    caption: 'Les deux normes en sept dimensions',
    columns: {
      dimension: 'Dimension',
      iso27001: 'ISO/IEC 27001:2022',
      iso42001: 'ISO/IEC 42001:2023',
    },
  },
  clauses: {
    title: 'Article par article',
    caption: 'Articles des deux normes',
    columns: {
      iso42001: 'ISO/IEC 42001',
      iso27001: 'ISO/IEC 27001',
      disposition: 'Reprise',
      adds: 'Ce que le SMIA ajoute',
      ours: 'Ici',
    },
    ours: (status) => `{disposition} ${status}`,
    notDecided: 'Non décidé.',
  },
  controls: {
    title: 'Mesure par mesure',
    caption: 'Mesures de l’ISO/IEC 42001 avec ce que l’ISO/IEC 27001 leur apporte',
    columns: {
      iso42001: 'ISO/IEC 42001',
      transfer: 'Reprise',
      why: 'Ce qui est repris',
      iso27001: 'ISO/IEC 27001',
      state: 'État ici',
    },
    noEntry: 'Aucune fiche.',
  },
  reverse: {
    title: 'À partir de l’ISO/IEC 27001',
    lead: 'Les 93 mesures du SMSI, chacune avec les mesures relatives à l’IA auxquelles elle sert. Lorsqu’elle ne sert à aucune, c’est indiqué.',
    caption:
      'Mesures de l’ISO/IEC 27001 avec les mesures relatives à l’IA auxquelles elles servent',
    columns: { iso27001: 'ISO/IEC 27001', isms: 'Dans notre SMSI', lendsTo: 'Sert à' },
    lending: (count) => `${number(count)} ${form(count, 'apporte', 'apportent')} quelque chose`,
    notLending: (count) => `${number(count)} ${form(count, 'n’apporte', 'n’apportent')} rien`,
    notInIsms: 'Absente de la Déclaration du SMSI.',
    none: 'Aucune mesure relative à l’IA.',
  },
  nist: {
    title: 'NIST AI RMF',
    lead: 'Les sous-catégories du NIST AI Risk Management Framework, avec les chapitres et les mesures d’ISO/IEC 42001 qui les servent.',
    caption: 'Le NIST AI RMF à côté d’ISO/IEC 42001',
    columns: { nist: 'Sous-catégorie', clauses: 'Chapitres', controls: 'Mesures' },
    source: 'Source',
  },
};
