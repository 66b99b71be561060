import type { GroupTexts } from '../texts.ts';
import { firstOf, listed, wordOf } from './words.ts';

const jurisdictions = {
  expected: '`jurisdictions` avec les pays où des personnes sont concernées',
  fix: 'Écrire sous `jurisdictions` les juridictions que l’évaluation a considérées.',
};

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Une évaluation d’impact n’examine pas l’équité, la sûreté ou la transparence, ou bien les individus, les groupes ou la société.',
    why: 'Une évaluation qui ne considère que les individus néglige ce qu’un système fait aux groupes et à la société (A.5.4, A.5.5). Les auditeurs cherchent les deux.',
    says: {
      overlooked: (id, isApproved, missing) => ({
        found: `${id} est ${isApproved ? 'en vigueur' : 'en relecture'}, mais ne couvre pas tout. Il manque : ${listed(missing.map(wordOf))}.`,
        expected:
          'des impacts sur l’équité, la sûreté et la transparence, et sur les individus, les groupes et la société',
        fix: 'Évaluer ce qui manque et ajouter un impact pour chaque point. Si aucun n’est attendu, l’écrire comme un impact de faible gravité, avec la raison.',
      }),
    },
  },
  'assessment/untreated': {
    summary:
      'Un préjudice grave, ou dont la note dépasse l’appétence au risque, n’a aucune mesure d’atténuation.',
    why: 'Une évaluation qui constate un préjudice grave et ne prévoit aucune mesure atteste que des personnes y sont exposées sciemment. Les préjudices de gravité 4 et 5 appellent toujours une mesure, si improbables soient-ils. En dessous, la note décide, comme dans le registre des risques.',
    says: {
      harm: (id, { dimension, affects, severity, likelihood }, least, appetite) => ({
        found: `${id} constate un préjudice pour ${{ individuals: 'des individus', groups: 'des groupes', society: 'la société' }[affects]} (${wordOf(dimension)} ; gravité ${severity}, vraisemblance ${likelihood}), mais ne nomme aucune mesure contre lui.`,
        expected: `des mesures contre tout préjudice de gravité ${least} ou 5, ou dont la valeur (gravité × vraisemblance) dépasse ${appetite}`,
        fix: 'Nommer sous `measures` les mesures ou les risques qui traitent ce préjudice.',
      }),
    },
  },
  'assessment/late': {
    summary:
      'La première évaluation d’impact d’un système a été approuvée après sa mise en service, ou celle d’une modification après la modification.',
    why: 'Les évaluations se font à intervalles planifiés et quand des changements importants sont proposés (6.1.4, 8.4), pour pouvoir encore changer ce qui est fait. Celle qui vient après ne fait que décrire.',
    says: {
      late: (id, approved, { after, day, system, change }) => ({
        found: `${id} n’a été approuvée que le ${approved}, après ${{ live: `la mise en exploitation de ${system} le ${day}`, planned: `la réalisation de ${change} le ${day}`, change: `la modification de ${system} le ${day}` }[after]}.`,
        expected: `une évaluation approuvée au plus tard le ${day}`,
        fix: `${
          {
            live: 'Si une évaluation antérieure a été approuvée à temps, l’ajouter avec le statut `retired`.',
            change:
              'Si la modification a été évaluée avant, ajouter cette évaluation avec le statut `retired`, ou la modification planifiée dans `changes/` avec l’évaluation qu’elle requérait.',
            planned:
              'Si la modification a été évaluée avant, ajouter cette évaluation avec le statut `retired`.',
          }[after]
        } S’il n’y en a pas eu, relever ceci dans un constat contre 8.4 qui nomme ${system} sous \`systems\`.`,
      }),
    },
  },
  'assessment/condition-overdue': {
    summary:
      'Une condition d’une évaluation d’impact en vigueur a dépassé son échéance sans être remplie.',
    why: 'La conclusion dépend de ses conditions. Si l’une n’est pas remplie à temps, personne n’a conclu que le système peut être utilisé tel qu’il est (6.1.4, 8.4).',
    says: {
      open: (id, what, due, asOf) => ({
        found: `${id} dépend de « ${what} », qui était à faire pour le ${due} et ne l’est pas.`,
        expected: `\`done\` avec la date, ou une échéance qui n’est pas antérieure au ${asOf}`,
        fix: 'Si la condition est remplie, écrire la date sous `done`. Sinon, faire approuver de nouveau l’évaluation avec un nouveau `due`, ou restreindre l’usage du système.',
      }),
    },
  },
  'assessment/jurisdiction-missing': {
    summary: 'Une évaluation d’impact approuvée ne nomme aucune juridiction.',
    why: 'L’évaluation doit tenir compte du contexte technique et sociétal dans lequel le système est utilisé, et des juridictions concernées (6.1.4).',
    says: {
      many: (ids) => ({
        found: `${ids.length} évaluations d’impact approuvées ne nomment aucune juridiction : ${firstOf(ids)}.`,
        ...jurisdictions,
      }),
      one: (id) => ({
        found: `${id} est en vigueur, mais ne nomme aucune juridiction.`,
        ...jurisdictions,
      }),
    },
  },
  'assessment/fria-incomplete': {
    summary:
      'Il manque à une analyse d’impact sur les droits fondamentaux un élément que l’art. 27(1) exige.',
    why: 'L’art. 27(1) du règlement européen sur l’IA énumère ce que l’analyse doit contenir. Incomplète, elle ne remplit pas l’obligation du déployeur.',
    says: {
      lacking: (id, missing) => ({
        found: `${id} est en vigueur, mais son analyse d’impact sur les droits fondamentaux est incomplète. Il manque ${listed(missing.map(({ field, point }) => `\`${field}\` (art. ${point})`))}.`,
        expected: 'tous les éléments de l’art. 27(1)',
        fix: 'Ajouter ce qui manque sous `fria`.',
      }),
    },
  },
};
