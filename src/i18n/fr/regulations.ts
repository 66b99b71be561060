import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** The timeline of what applies when, and the page of a requirement. */
export const regulations: Messages['regulations'] = {
  timeline: 'Ce qui s’applique, et quand',
  drawing: (count, first, last) =>
    `${counted(count, 'date', 'dates')} du ${first} au ${last}, une ligne par exigence. Le tableau ci-dessous dit la même chose.`,
  asOf: (date) => `état au ${date}`,
  mark: (date, title) => `${date} : ${title}`,
  past: (count) => `En vigueur : ${counted(count, 'date', 'dates')}`,
  toCome: (count) => `À venir : ${counted(count, 'date', 'dates')}`,
  nothingToCome: 'Rien n’est à venir.',
  nothingPast: 'Rien n’est encore en vigueur.',
  noDate: 'Aucune exigence n’indique de date.',
  undated: 'Sans date',
  register: 'Registre',
  columns: {
    no: 'N°',
    date: 'Date',
    what: 'Ce qui s’applique',
    requirement: 'Exigence',
    basis: 'Fondement',
    concerns: 'Concerne',
    systems: 'Systèmes',
    system: 'Système',
    why: 'Pourquoi',
    duties: 'Obligations',
  },
  replaces: (date) => `${date} avant la modification`,
  everyone: 'tous',
  inForce: 'en vigueur',
  noSystem: 'aucun',
  notTold: 'voir le texte',
  next: 'prochaine date {day}',
  noneToCome: 'plus rien à venir',
  reasons: {
    'in-scope': 'dans le champ d’application du règlement',
    'personal-data': 'traite des données personnelles',
    named: 'nommé dans le texte',
  },
  reachNone:
    'Aucun système d’IA n’est touché, d’après le champ d’application, les données et le texte de cette fiche.',
  duties: (inForce, unmet) =>
    `{link} pour ces systèmes, dont ${number(inForce)} en vigueur ; ` +
    (unmet === 0
      ? 'toutes celles-ci sont démontrées.'
      : `${number(unmet)} de celles-ci ne sont pas démontrées.`),
  dutiesLink: (total) => counted(total, 'obligation', 'obligations'),
  swiss: {
    title: 'Droit suisse de l’IA',
    lead: 'Sources qui concernent l’IA en Suisse, suivies jusqu’au {day}. À vous de décider si l’une d’elles s’applique ; ce qui s’applique figure dans le registre ci-dessus.',
    columns: { source: 'Source', kind: 'Type', date: 'Date', asks: 'Ce qu’elle demande' },
    addressees: (who) => `pour ${who}`,
    kinds: { law: 'loi', guidance: 'recommandation', circular: 'circulaire', treaty: 'traité' },
  },
};
