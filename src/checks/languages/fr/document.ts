import { textChanges } from '../text-changes.ts';
import type { GroupTexts, RuleTexts } from '../texts.ts';
import {
  ago,
  ahead,
  counted,
  documentName,
  either,
  firstOf,
  heldAs,
  listed,
  ofSubject,
  quoted,
  statusOf,
  subjectName,
} from './words.ts';

type Expected = Parameters<RuleTexts['document/mandatory-missing']['says']['missing']>[3];

/** What would be a piece of documented information, and by when. */
const expectation = (clause: string, { policy, register, by }: Expected): string =>
  [
    policy && `un document approuvé qui nomme \`"${clause}"\` sous \`satisfies\``,
    register && `${heldAs(register.what)} (\`${register.in}\`)`,
  ]
    .filter(Boolean)
    .join(', ou ') +
  (by === undefined ? '' : by === 'unknown' ? ', d’ici l’étape 1' : `, d’ici l’étape 1 le ${by}`);

export const document: GroupTexts<'document'> = {
  'document/overdue': {
    summary:
      'Une revue est en retard : d’un document approuvé, de la déclaration d’applicabilité ou d’une de ses lignes, du plan de traitement, d’un risque ou d’un fournisseur. Pour les évaluations d’impact, inventory/assessment-stale la signale comme erreur.',
    why: 'Une revue en retard laisse penser que le responsable ne s’occupe plus du document. Les auditeurs vérifient cela d’abord, car il n’y faut aucune expertise.',
    says: {
      past: (subject, date, past, asOf) => ({
        found: `${subjectName(subject)} était à revoir le ${date}, ${ago(past)}.`,
        expected: `une date qui n’est pas antérieure au ${asOf}`,
        fix: 'Faire la revue, corriger si nécessaire, et mettre `nextReview` à la date de la revue suivante.',
      }),
    },
  },
  'document/changed-after-approval': {
    summary:
      'Un document est dit approuvé, mais son texte n’est pas celui qui a été approuvé : l’empreinte dans `approvedText` diffère. Un document sans `approvedText` n’est pas jugé.',
    why: 'Les lecteurs suivent le texte qu’ils voient. S’il a été modifié après l’approbation, personne n’a approuvé ce qu’ils suivent (7.5.2), et la maîtrise des modifications a échoué (7.5.3).',
    says: {
      changed: (id, approved, known) => ({
        found: `Le texte de ${id} n’est pas celui qui a été approuvé${approved === undefined ? '' : ` le ${approved}`}. ${
          known
            ? `Depuis : ${textChanges(known, {
                field: (texts) =>
                  `${texts.length === 1 ? 'champ modifié' : 'champs modifiés'} : ${listed(texts.map((text) => `\`${text}\``))}`,
                changed: (texts) =>
                  `${counted(texts.length, 'paragraphe modifié', 'paragraphes modifiés')} : ${quoted(texts)}`,
                added: (texts) =>
                  `${counted(texts.length, 'paragraphe ajouté', 'paragraphes ajoutés')} : ${quoted(texts)}`,
                removed: (texts) =>
                  `${counted(texts.length, 'paragraphe supprimé', 'paragraphes supprimés')} : ${quoted(texts)}`,
              }).join(
                ' ; ',
              )} (${known.commit ? `d’abord dans le commit ${known.commit.hash.slice(0, 8)} du ${known.commit.date}` : 'dans aucun commit encore'}).`
            : 'Git ne connaît pas ici le texte approuvé, si bien qu’on ne peut pas dire ce qui a changé.'
        }`,
        expected: 'le texte approuvé, ou une approbation du texte tel qu’il est',
        fix: `Faire approuver le texte tel qu’il est et lancer \`aims approve ${id} --by ROLE --version VERSION\`, mettre \`status: in-review\` jusque-là, ou rétablir le texte approuvé.`,
      }),
    },
  },
  'document/due-soon': {
    summary:
      'Une revue est due dans le délai de `reviewSoonDays` : d’un document approuvé ou d’une évaluation d’impact, de la déclaration d’applicabilité ou d’une de ses lignes, du plan de traitement, d’un risque ou d’un fournisseur.',
    why: 'Une revue prend du temps à plusieurs personnes. Si vous ne l’apprenez que le jour même, vous êtes en retard.',
    says: {
      ahead: (subject, date, left) => ({
        found: `${subjectName(subject)} est à revoir le ${date}, ${ahead(left)}.`,
        fix: 'Planifier la revue. Une fois faite, mettre `nextReview` à la date de la suivante.',
      }),
    },
  },
  'document/empty': {
    summary: 'Une politique est approuvée, mais n’a pas de texte.',
    why: 'Personne ne peut approuver ni suivre un document qui ne dit rien. Comme information documentée d’une mesure, c’est une affirmation vide.',
    says: {
      empty: (id) => ({
        found: `${id} a le statut approuvé, mais pas de texte.`,
        expected: 'le texte du document sous la deuxième ligne de trois tirets',
        fix: 'Écrire le texte, ou mettre `status: draft`.',
      }),
    },
  },
  'document/unfinished': {
    summary:
      'Un document approuvé contient encore une marque de travail inachevé, comme TODO ou TBD.',
    why: 'Celui qui l’a approuvé a approuvé ce que personne n’avait encore écrit. Les auditeurs cherchent ces mots.',
    says: {
      marked: (id, mark) => ({
        found: `${id} a le statut approuvé, mais son texte contient \`${mark}\`.`,
        expected: 'un texte achevé',
        fix: 'Écrire ce qui manque et faire approuver à nouveau le document, ou mettre `status: draft`.',
      }),
    },
  },
  'document/mandatory-missing': {
    summary:
      'Une information documentée qu’un article de la norme exige n’est dans aucun document approuvé ni aucun registre du manuel. S’il faut du temps pour la produire (résultats d’audits, de revues et de mesures, risques acceptés, preuves de compétence et d’exploitation), c’est un avertissement jusqu’à la date de l’étape 1.',
    why: 'Les informations documentées exigées sont la première liste qu’un auditeur parcourt. Un projet n’est pas en vigueur, et une procédure n’est pas l’enregistrement que quelqu’un l’a suivie. Une organisation qui vient de commencer ne peut pas encore avoir tenu d’audit ; quand l’organisme de certification vient, elle doit l’avoir fait.',
    says: {
      missing: (clause, kind, document, expected, { states, remedy }) => ({
        found: `L’article ${clause} exige un ${kind === 'document' ? 'document' : 'enregistrement'} qui manque : ${documentName(document)}.${states.length === 0 ? '' : ` ${listed(states.map((policy) => `${policy.id} est ${statusOf(policy.status)}`))}, donc pas en vigueur.`}`,
        expected: expectation(clause, expected),
        fix: {
          plan: `L’ajouter sous \`${remedy.in}/\` : avec \`status: planned\` et sa date, puis avec \`status: done\` une fois tenu.`,
          approve: 'Faire approuver le document.',
          add: `L’ajouter sous \`${remedy.in}/\`.`,
          either: `Écrire le document sous \`policies/\`, ou l’ajouter sous \`${remedy.in}/\`.`,
          write:
            'Écrire le document sous `policies/`, ou en nommer un existant sous `documents` dans la ligne du paragraphe.',
        }[remedy.kind],
      }),
      planned: (clause, kind, document, expected, audit) => ({
        found: `L’article ${clause} exige un ${kind === 'document' ? 'document' : 'enregistrement'} qui n’existe pas encore : ${documentName(document)}. ${audit.id} est prévu pour le ${audit.date}${audit.isTooLate ? ', après l’étape 1' : ''}.`,
        expected: expectation(clause, expected),
        fix: `Tenir ${audit.id} comme prévu, puis mettre son \`status\` à \`done\`.`,
      }),
    },
  },
  'document/record-missing': {
    summary:
      'Des mesures sont mises en œuvre, mais des enregistrements qu’elles exigent d’un système manquent. Un enregistrement ne compte pour un système que s’il le nomme sous `systems`.',
    why: 'Une règle qui dit que chaque système a une spécification n’est pas la spécification. Un auditeur choisit un système et demande l’enregistrement.',
    says: {
      lacking: (id, missing, { ofEvidence, fields, ofResources }, silent) => ({
        found: `Il manque à ${id} des enregistrements que des mesures mises en œuvre exigent : ${firstOf(missing.map(({ control, document }) => `${documentName(document)} (${control})`))}.`,
        expected: [
          ofEvidence &&
            `pour chacune de ces mesures, une preuve valide qui nomme le système${fields.length > 0 ? `, ou ${either(fields.map((name) => `\`${name}\``))} dans le système lui-même` : ''}`,
          ofResources && 'ses ressources dans l’inventaire',
        ]
          .filter(Boolean)
          .join(', et '),
        fix: [
          silent.length > 0 &&
            `Si ${firstOf(silent)} ${silent.length === 1 ? 'porte' : 'portent'} sur ${id}, le dire là sous \`systems\`.`,
          ofEvidence &&
            `${silent.length > 0 ? 'Sinon, ajouter' : 'Ajouter'} les enregistrements manquants et les nommer sous \`evidence:\` des mesures, ou ne citer sous leurs \`systems:\` que ceux auxquels elles s’appliquent.`,
          ofResources && `Compléter \`resources\` et \`data\` de ${id}.`,
        ]
          .filter(Boolean)
          .join(' '),
      }),
    },
  },
  'document/self-approved': {
    summary:
      'Le responsable et l’approbateur d’un document, d’une évaluation d’impact ou de la déclaration d’applicabilité sont le même rôle.',
    why: 'Approuver, c’est regarder une seconde fois (7.5.2). Qui approuve son propre texte n’a regardé qu’une fois.',
    says: {
      same: (subject, isApproved, role) => ({
        found: `L’approbation ${ofSubject(subject)} ${isApproved ? 'a été donnée par' : 'revient à'} son propre responsable, ${role}.`,
        expected: 'une approbation par un autre rôle que le responsable',
        fix: 'La confier à un autre rôle, ou désigner un autre responsable.',
      }),
    },
  },
  'document/version-log': {
    summary:
      'L’historique des versions d’un document ne correspond pas à sa version ou à son approbation, est en désordre, ou nomme deux fois une version.',
    why: 'L’historique est ce que les lecteurs voient de la vie du document (7.5.3). S’il ne correspond pas à la version en vigueur, un lecteur ne peut pas dire ce qui s’applique.',
    says: {
      order: (subject, newer, older) => ({
        found: `L’historique des versions ${ofSubject(subject)} est en désordre : ${newer.version} du ${newer.date} vient sous ${older.version} du ${older.date}.`,
        expected: 'la version la plus récente en premier',
        fix: 'Mettre les versions dans l’ordre, la plus récente en premier, ou corriger la date.',
      }),
      twice: (subject, version) => ({
        found: `L’historique des versions ${ofSubject(subject)} a deux fois la version ${version}.`,
        expected: 'chaque version une fois',
        fix: 'Corriger le numéro, ou écrire les deux modifications dans un seul élément.',
      }),
      behind: (subject, version, latest) => ({
        found: `${subjectName(subject)} porte la version ${version}, mais la plus récente de l’historique est ${latest}.`,
        expected: `la version ${version} en premier dans \`changes\``,
        fix: `Écrire en tête de \`changes\` ce qui a changé dans la version ${version}, ou corriger \`version\`.`,
      }),
      later: (subject, approved, version, date) => ({
        found: `L’approbation ${ofSubject(subject)} date du ${approved}, mais l’historique date la version ${version} du ${date}, donc après.`,
        expected: `une date qui n’est pas postérieure au ${approved}`,
        fix: 'Si le document a été modifié après son approbation, augmenter `version` et le faire approuver à nouveau. Sinon, corriger la date.',
      }),
    },
  },
};
