import type { GroupTexts } from '../texts.ts';
import { ago, firstOf, gradeOf, listed, unsaidOf } from './words.ts';

export const audit: GroupTexts<'audit'> = {
  'audit/coverage': {
    summary:
      'Aucun audit interne des trois dernières années n’a couvert un article de la norme ou une mesure applicable.',
    why: 'Le programme d’audit doit couvrir tout le SMIA (9.2.2), et un audit interne complet est la répétition générale de la certification. Les audits de l’organisme de certification ne comptent pas, puisqu’ils ne sont pas internes ; les revues de direction non plus, puisqu’elles ne vérifient pas la conformité.',
    says: {
      uncovered: (of, missed, { unplanned, audits }) => {
        const named = (ids: readonly string[]) =>
          `${{ clause: ids.length === 1 ? 'l’article' : 'les articles', control: ids.length === 1 ? 'la mesure' : 'les mesures' }[of]} ${listed(ids)}`;
        return {
          found: `Aucun audit interne des trois dernières années n’a couvert ${missed === 'all' ? { clause: 'un article de la norme', control: 'une mesure applicable' }[of] : named(missed)}.`,
          expected: `${{ clause: 'chaque article de la norme', control: 'chaque mesure applicable' }[of]} sous \`covers\` d’un audit interne réalisé, et non consigné comme \`not-looked-at\``,
          fix:
            audits.length === 0
              ? 'Les ajouter sous `covers` du prochain audit interne, ou en planifier un.'
              : unplanned.length === 0
                ? `Réaliser ${listed(audits)} comme prévu : tout cela sera couvert.`
                : `Planifier un audit interne pour ${named(unplanned)}, ou les ajouter sous \`covers\` d’un audit planifié ; le reste est prévu dans ${listed(audits)}.`,
        };
      },
    },
  },
  'audit/independence': {
    summary: 'Celui qui mène un audit est responsable d’une chose qu’il audite.',
    why: 'Les auditeurs doivent être objectifs et impartiaux (9.2.2) : ils n’auditent pas leur propre travail. Les audits de plus de trois ans sont ignorés, car ils ne comptent plus.',
    says: {
      own: (id, lead, covered, isHeld) => ({
        found: `${id} couvre ${listed(covered)}, dont le rôle qui mène l’audit, ${lead}, est responsable.`,
        expected: 'un rôle qui n’est responsable de rien de ce que l’audit couvre',
        fix: isHeld
          ? 'Faire auditer cette partie à nouveau par un autre rôle, dans un audit séparé.'
          : 'Nommer un autre responsable d’audit, ou retirer cette partie de `covers` et la faire auditer par un autre rôle.',
      }),
    },
  },
  'audit/programme': {
    summary:
      'Des audits internes ont lieu, mais il n’y a pas de programme d’audit, personne ne l’a approuvé, il ne prévoit plus d’audit interne, ou l’organisme de certification réalise ce qui est appelé audit interne.',
    why: 'L’organisation planifie elle-même ses audits internes (9.2.2). Les audits d’un organisme de certification ne les remplacent pas, et un organisme ne doit pas auditer en interne ceux qu’il certifie (ISO/IEC 17021-1, 5.2).',
    says: {
      missing: (held) => ({
        found: `Des audits internes ont lieu (${listed(held)}), mais \`handbook.yaml\` ne décrit aucun programme d’audit.`,
        expected: '`auditProgramme` avec `objectives`, `criteria`, `frequency` et son approbation',
        fix: 'Ajouter `auditProgramme:` avec ce que les audits internes doivent établir, selon quels critères et à quelle fréquence.',
      }),
      unapproved: (missing) => ({
        found: `Rien ne dit ${unsaidOf(missing)} le programme d’audit a été approuvé.`,
        expected: '`approvedBy` avec un rôle et `approved` avec la date',
        fix: 'Ajouter ce qui manque dès que le programme est approuvé.',
      }),
      unplanned: (others) => ({
        found: `Aucun audit interne n’est planifié.${others.length === 0 ? '' : ` ${listed(others)} ${others.length === 1 ? 'est un audit' : 'sont des audits'} de l’organisme de certification et ne ${others.length === 1 ? 'compte' : 'comptent'} pas.`}`,
        expected: 'un audit avec `kind: internal-audit`, `status: planned` et une date à venir',
        fix: 'Ajouter le prochain audit interne sous `audits/`, avec ce qu’il doit couvrir.',
      }),
      body: (id, body) => ({
        found: `${id} est appelé audit interne, mais ${body}, l’organisme de certification, est parmi ses auditeurs.`,
        expected: 'vos propres auditeurs, ou ceux d’une société qui ne vous certifie pas',
        fix: 'Si l’organisme de certification a audité pour le certificat, mettre `kind` à `stage-1`, `stage-2`, `surveillance` ou `recertification`, et écrire son nom sous `body`. Sinon, confier l’audit interne à quelqu’un d’autre.',
      }),
    },
  },
  'audit/results': {
    summary:
      'Un audit réalisé ne dit pas ce qu’il a trouvé sur tout ce qu’il couvre, ou ses résultats et ses constats se contredisent.',
    why: 'Les résultats prouvent que le programme a été exécuté (9.2.2). Si personne n’a fait de constat, personne n’a peut-être regardé. Ce que l’organisme de certification a trouvé est dans son propre rapport.',
    says: {
      unrecorded: (id, missing) => ({
        found: `${id} a été réalisé, mais aucun résultat n’est consigné${missing.length > 0 ? ` pour ${firstOf(missing)}` : ''}.`,
        expected:
          'sous `results`, un résultat pour chaque article et mesure de `covers` : `conform`, `finding` ou `not-looked-at`',
        fix: 'Reprendre les résultats des notes ou du rapport des auditeurs. Écrire `not-looked-at` pour ce que personne n’a regardé.',
      }),
      nameless: (id, of) => ({
        found: `${id} a un constat sur ${of}, mais ne le nomme pas.`,
        expected: '`finding` avec l’identifiant du constat',
        fix: 'Ajouter `finding`. S’il n’y en avait pas, mettre `result` à `conform`.',
      }),
      contrary: (id, of, finding, grade) => ({
        found: `${id} consigne ${of} comme \`conform\`, mais a relevé ${finding} (${gradeOf(grade)}) à son égard.`,
        expected: `\`finding\`, avec \`finding: ${finding}\``,
        fix: 'Corriger le résultat, ou ce que vise le constat.',
      }),
      ofOthers: (id, finding, raised) => ({
        found: `${id} nomme ${finding} comme son constat, mais ${'source' in raised ? `la source de ${finding} est \`${raised.source}\`` : `c’est ${raised.audit} qui a relevé ${finding}`}.`,
        expected: 'un constat dont `audit` est cet audit',
        fix: `Nommer le constat que cet audit a relevé, ou corriger \`audit\` de ${finding}.`,
      }),
      unnamed: (id, findings) => ({
        found: `${id} a relevé ${listed(findings)}, mais aucun de ses résultats ne ${findings.length === 1 ? 'le nomme' : 'les nomme'}.`,
        expected: 'un résultat avec `finding` pour chaque constat que l’audit a relevé',
        fix: 'Écrire `result: finding` et `finding` à l’article ou à la mesure que vise le constat.',
      }),
    },
  },
  'audit/lead-missing': {
    summary: 'Rien ne dit qui mène un audit ou une revue de direction.',
    why: 'Les auditeurs doivent être objectifs et impartiaux (9.2.2), et c’est la direction qui tient la revue (9.3.1). Personne ne peut en juger sans savoir qui ils sont.',
    says: {
      ofBody: (id) => ({
        found: `Rien ne dit qui mène ${id}.`,
        expected: '`body` avec le nom de l’organisme de certification',
        fix: 'Ajouter `body`.',
      }),
      ofReview: (id) => ({
        found: `Rien ne dit qui mène ${id}.`,
        expected: '`lead` avec le rôle de la direction',
        fix: 'Ajouter `lead`.',
      }),
      ofAudit: (id) => ({
        found: `Rien ne dit qui mène ${id}.`,
        expected: '`lead` avec un rôle, ou `auditors` si quelqu’un de l’extérieur le mène',
        fix: 'Ajouter `lead` ou `auditors`.',
      }),
    },
  },
  'audit/not-held': {
    summary: 'La date d’un audit ou d’une revue de direction planifiés est passée.',
    why: 'Audits et revues se tiennent à intervalles planifiés (9.2.1, 9.3.1). Ce qui était planifié et n’a pas eu lieu est un trou dans le programme.',
    says: {
      passed: (id, date, past, asOf) => ({
        found: `${id} était prévu pour le ${date}, ${ago(past)}, et n’est pas indiqué comme réalisé.`,
        expected: `une date qui n’est pas antérieure au ${asOf}, ou \`status: done\``,
        fix: 'S’il a eu lieu, mettre `status: done`. Sinon, mettre `date` à la nouvelle date et dire pourquoi dans le texte.',
      }),
    },
  },
};
