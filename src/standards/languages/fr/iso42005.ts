import type { StandardsTexts } from '../index.ts';

export const iso42005: StandardsTexts['iso42005'] = {
  scope: {
    title: 'Champ de l’évaluation',
    hint: 'Quel système, quelle version, quel déploiement et quelle phase du cycle de vie sont examinés, et ce qui ne l’est pas.',
  },
  'system-description': {
    title: 'Description du système',
    hint: 'Ce qu’est le système, en mots simples.',
  },
  capabilities: {
    title: 'Fonctions et capacités',
    hint: 'Ce qu’il peut faire, y compris au-delà de l’utilisation prévue.',
  },
  purpose: { title: 'Finalité', hint: 'Pourquoi l’organisation l’utilise.' },
  'intended-uses': {
    title: 'Utilisations prévues',
    hint: 'Utilisateurs, tâches et contextes auxquels il est destiné.',
  },
  'unintended-uses': {
    title: 'Utilisations non prévues',
    hint: 'Utilisations auxquelles il n’est pas destiné, y compris les mauvais usages prévisibles.',
  },
  data: {
    title: 'Informations sur les données et leur qualité',
    hint: 'Jeux de données, origine, couverture et limites de qualité connues.',
  },
  'algorithm-model': {
    title: 'Informations sur l’algorithme et le modèle',
    hint: 'Méthodes et modèles, comment ils ont été choisis et ce que l’on sait de leurs limites.',
  },
  'geography-languages': {
    title: 'Zones géographiques et langues',
    hint: 'Où et dans quelles langues il fonctionne.',
  },
  environment: {
    title: 'Environnement de déploiement',
    hint: 'Cadre technique et organisationnel, et ses limites.',
  },
  'interested-parties': {
    title: 'Parties intéressées pertinentes',
    hint: 'Qui est concerné directement ou indirectement, y compris les personnes qui ne l’utilisent pas.',
  },
  'benefits-harms': {
    title: 'Bénéfices et préjudices',
    hint: 'Pour chaque partie et chaque dimension : ce qui pourrait être gagné et ce qui pourrait mal tourner.',
  },
  'failures-misuse': {
    title: 'Défaillances et mauvais usages prévisibles',
    hint: 'Ce qui se passe en cas de défaillance ou de mauvais usage.',
  },
  measures: {
    title: 'Mesures face aux préjudices et pour les bénéfices',
    hint: 'Ce qui est fait contre chaque préjudice et pour assurer les bénéfices.',
  },
};
