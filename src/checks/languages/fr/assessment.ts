import type { GroupTexts } from '../texts.ts';

export const assessment: GroupTexts<'assessment'> = {
  'assessment/coverage': {
    summary:
      'Une évaluation d’impact n’examine pas l’équité, la sûreté ou la transparence, ou bien les individus, les groupes ou la société.',
    why: 'Une évaluation qui ne considère que les individus néglige ce qu’un système fait aux groupes et à la société (A.5.4, A.5.5). Les auditeurs cherchent les deux.',
  },
  'assessment/untreated': {
    summary:
      'Un préjudice grave, ou dont la note dépasse l’appétence au risque, n’a aucune mesure d’atténuation.',
    why: 'Une évaluation qui constate un préjudice grave et ne prévoit aucune mesure atteste que des personnes y sont exposées sciemment. Les préjudices de gravité 4 et 5 appellent toujours une mesure, si improbables soient-ils. En dessous, la note décide, comme dans le registre des risques.',
  },
  'assessment/late': {
    summary:
      'La première évaluation d’impact d’un système a été approuvée après sa mise en service, ou celle d’une modification après la modification.',
    why: 'Les évaluations se font à intervalles planifiés et quand des changements importants sont proposés (6.1.4, 8.4), pour pouvoir encore changer ce qui est fait. Celle qui vient après ne fait que décrire.',
  },
  'assessment/condition-overdue': {
    summary:
      'Une condition d’une évaluation d’impact en vigueur a dépassé son échéance sans être remplie.',
    why: 'La conclusion dépend de ses conditions. Si l’une n’est pas remplie à temps, personne n’a conclu que le système peut être utilisé tel qu’il est (6.1.4, 8.4).',
  },
  'assessment/jurisdiction-missing': {
    summary: 'Une évaluation d’impact approuvée ne nomme aucune juridiction.',
    why: 'L’évaluation doit tenir compte du contexte technique et sociétal dans lequel le système est utilisé, et des juridictions concernées (6.1.4).',
  },
  'assessment/fria-incomplete': {
    summary:
      'Il manque à une analyse d’impact sur les droits fondamentaux un élément que l’art. 27(1) exige.',
    why: 'L’art. 27(1) du règlement européen sur l’IA énumère ce que l’analyse doit contenir. Incomplète, elle ne remplit pas l’obligation du déployeur.',
  },
};
