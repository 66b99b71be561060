import type { GroupTexts } from '../texts.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Aucun audit interne des trois dernières années n’a couvert un article de la norme ou une mesure applicable.',
    why: 'Le programme d’audit doit couvrir tout le SMIA (9.2.2), et un audit interne complet est la répétition générale de la certification. Les audits de l’organisme de certification ne comptent pas, puisqu’ils ne sont pas internes ; les revues de direction non plus, puisqu’elles ne vérifient pas la conformité.',
  },
  'audit/independence': {
    summary: 'Celui qui mène un audit est responsable d’une chose qu’il audite.',
    why: 'Les auditeurs doivent être objectifs et impartiaux (9.2.2) : ils n’auditent pas leur propre travail. Les audits de plus de trois ans sont ignorés, car ils ne comptent plus.',
  },
  'audit/programme': {
    summary:
      'Des audits internes ont lieu, mais il n’y a pas de programme d’audit, personne ne l’a approuvé, il ne prévoit plus d’audit interne, ou l’organisme de certification réalise ce qui est appelé audit interne.',
    why: 'L’organisation planifie elle-même ses audits internes (9.2.2). Les audits d’un organisme de certification ne les remplacent pas, et un organisme ne doit pas auditer en interne ceux qu’il certifie (ISO/IEC 17021-1, 5.2).',
  },
  'audit/results': {
    summary:
      'Un audit réalisé ne dit pas ce qu’il a trouvé sur tout ce qu’il couvre, ou ses résultats et ses constats se contredisent.',
    why: 'Les résultats prouvent que le programme a été exécuté (9.2.2). Si personne n’a fait de constat, personne n’a peut-être regardé. Ce que l’organisme de certification a trouvé est dans son propre rapport.',
  },
  'audit/lead-missing': {
    summary: 'Rien ne dit qui mène un audit ou une revue de direction.',
    why: 'Les auditeurs doivent être objectifs et impartiaux (9.2.2), et c’est la direction qui tient la revue (9.3.1). Personne ne peut en juger sans savoir qui ils sont.',
  },
  'audit/not-held': {
    summary: 'La date d’un audit ou d’une revue de direction planifiés est passée.',
    why: 'Audits et revues se tiennent à intervalles planifiés (9.2.1, 9.3.1). Ce qui était planifié et n’a pas eu lieu est un trou dans le programme.',
  },
};
