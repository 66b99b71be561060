import type { GroupTexts } from '../texts.ts';
import {
  ago,
  byArea,
  crosswalkOf,
  firstOf,
  ismsTitleOf,
  listed,
  partsOf,
  statusOf,
  titleOf,
  unsaidOf,
} from './words.ts';

export const soa: GroupTexts<'soa'> = {
  'soa/missing-control': {
    summary: 'L’une des 38 mesures de l’annexe A n’a pas d’entrée.',
    why: 'La déclaration d’applicabilité doit considérer chaque mesure de l’annexe A et en donner les raisons, y compris pour celles qui sont exclues (6.1.3). Une mesure omise paraît oubliée.',
    says: {
      empty: (all) => ({
        found: `La déclaration d’applicabilité est vide : aucune des ${all} mesures de l’annexe A n’a d’entrée.`,
        expected: `une entrée pour chacune des ${all} mesures, qu’elle s’applique ou non`,
        fix: 'Écrire une entrée pour chaque mesure sous `controls/`, de `A.2.2.mdx` à `A.10.4.mdx`. Si ce n’est pas encore décidé, écrire `applicable: undecided`.',
      }),
      many: (ids, all) => ({
        found: `${ids.length} des ${all} mesures de l’annexe A n’ont pas d’entrée, si bien que la déclaration d’applicabilité ne dit pas si elles s’appliquent : ${byArea(ids)}.`,
        expected: `une entrée pour chacune des ${all} mesures, qu’elle s’applique ou non`,
        fix: 'Écrire une entrée pour chacune d’elles sous `controls/`. Si ce n’est pas encore décidé, écrire `applicable: undecided`.',
      }),
      one: (id, title, all) => ({
        found: `${id} (${titleOf(id, title)}) n’a pas d’entrée, si bien que la déclaration d’applicabilité ne dit pas si la mesure s’applique.`,
        expected: `une entrée pour chacune des ${all} mesures, qu’elle s’applique ou non`,
        fix: `Écrire \`controls/${id}.mdx\`. Si la mesure ne s’applique pas, le dire et pourquoi : \`applicable: false\`, avec \`exclusionBasis\` et \`justification\`. Si ce n’est pas encore décidé, écrire \`applicable: undecided\`.`,
      }),
    },
  },
  'soa/unknown-control': {
    summary: 'Une entrée porte un numéro de mesure qui n’existe pas dans l’annexe A.',
    why: 'Un numéro que la norme n’a pas, souvent tiré de l’ISO/IEC 27001, montre à l’auditeur qu’on a utilisé la mauvaise annexe.',
    says: {
      ofIsms: (id, title) => ({
        found: `${id} est une mesure de l’ISO/IEC 27001 (${ismsTitleOf(id, title)}), non de l’annexe A de l’ISO/IEC 42001.`,
        expected:
          'un numéro de A.2.2 à A.10.4 qui existe dans l’annexe, ou `ORG.…` pour une mesure à vous',
        fix: 'Renommer le fichier d’après le numéro de la mesure d’IA voulue. Les mesures de l’ISO/IEC 27001 vont dans `isms/controls.csv`.',
      }),
      ofNone: (id) => ({
        found: `${id} n’est pas une mesure de l’annexe A de l’ISO/IEC 42001.`,
        expected:
          'un numéro de A.2.2 à A.10.4 qui existe dans l’annexe, ou `ORG.…` pour une mesure à vous',
        fix: 'Renommer le fichier d’après le numéro de sa mesure ou, si elle est à vous, `ORG.` suivi d’un nom.',
      }),
    },
  },
  'soa/undecided': {
    summary: 'Il n’est pas décidé si une mesure s’applique.',
    why: 'Une question ouverte mise par écrit est honnête et montre ce qui reste à faire. Avant l’étape 1, chaque mesure doit être décidée et motivée (6.1.3).',
    says: {
      many: (count, ids, all) => ({
        found: `${count} décisions à prendre, commencer ici. ${all ? 'Aucune mesure n’est encore décidée' : `Ces mesures ne sont pas décidées : ${byArea(ids)}`}.`,
        expected: '`applicable: true` ou `applicable: false`, avec une `justification`',
        fix: 'Décider pour chacune si elle s’applique, et écrire pourquoi.',
      }),
      one: (id, title) => ({
        found: `Il n’est pas décidé si ${id} (${titleOf(id, title)}) s’applique.`,
        expected: '`applicable: true` ou `applicable: false`, avec une `justification`',
        fix: 'Décider si la mesure s’applique, et écrire pourquoi.',
      }),
    },
  },
  'soa/target-passed': {
    summary:
      'Une mesure est planifiée ou partielle, et la date prévue pour sa mise en œuvre est passée.',
    why: 'La Déclaration promet une date. L’auditeur qui la trouve dépassée demande qui l’a remarqué et ce qui a été décidé.',
    says: {
      passed: (id, status, target, past, asOf) => ({
        found: `${id} est à l’état ${status === 'planned' ? 'planifié' : 'partiel'}, mais devait être mise en œuvre pour le ${target}, ${ago(past)}.`,
        expected: `\`status: implemented\`, ou une échéance qui n’est pas antérieure au ${asOf}`,
        fix: 'Mettre `status: implemented` et retirer `targetDate` si c’est vrai, ou convenir d’une date ultérieure avec le responsable.',
      }),
    },
  },
  'soa/justification': {
    summary:
      'La justification d’une mesure est un texte de remplissage, est plus courte qu’une phrase, ou dit seulement que la mesure s’applique ou non.',
    why: 'Chaque mesure est retenue ou exclue pour une raison propre à l’organisation (6.1.3). « Applicable » est la décision, non sa raison. Un auditeur qui le lit 38 fois sait que rien n’a été décidé.',
    says: {
      weak: (id, weakness, text, isApplicable, shortest) => ({
        found: {
          placeholder: `La justification de ${id} est un texte de remplissage : « ${text} ».`,
          short: `La justification de ${id} est plus courte qu’une phrase : « ${text} ».`,
          hollow: `La justification de ${id} dit seulement que la mesure ${isApplicable ? 's’applique' : 'ne s’applique pas'}, pas pourquoi.`,
        }[weakness],
        expected:
          weakness === 'hollow'
            ? 'la raison, en une phrase sur cette organisation'
            : `une phrase d’au moins ${shortest.words} mots et ${shortest.characters} caractères sur cette organisation`,
        fix: isApplicable
          ? 'Dire ce qui rend la mesure nécessaire ici : quels systèmes, personnes, risques ou obligations.'
          : 'Dire pourquoi rien ici n’a besoin de la mesure, ou ce qui la remplace.',
      }),
    },
  },
  'soa/copied-from-isms': {
    summary:
      'La justification d’une mesure est presque la même, mot pour mot, qu’une autre de la déclaration d’applicabilité du SMSI ou d’une autre mesure.',
    why: 'Une Déclaration copiée du SMSI et renommée justifie d’autres mesures, pour d’autres raisons ; elle peut être relevée comme non-conformité majeure. Chaque mesure a besoin de sa propre justification.',
    says: {
      copied: (id, source, isApplicable) => ({
        found: `La justification de ${id} est presque mot pour mot celle de ${'line' in source ? `27001:${source.id} dans la déclaration du SMSI (isms/controls.csv:${source.line})` : `${source.id} (${source.file})`}.`,
        expected: 'ses propres raisons',
        fix: `Écrire pourquoi ${id} est ${isApplicable ? 'nécessaire' : 'inutile'} ici, comme si l’autre texte n’existait pas.`,
      }),
    },
  },
  'soa/evidence-missing': {
    summary: 'Une mesure est dite mise en œuvre, mais rien ne le prouve.',
    why: 'Un auditeur demande la preuve de chaque mesure mise en œuvre. Une affirmation sans preuve peut être relevée comme non-conformité. Mieux vaut un plan honnête, pourvu qu’il aboutisse à temps.',
    says: {
      unproven: (id, isAhead) => ({
        found: isAhead
          ? `${id} est mise en œuvre, mais toutes ses preuves restent à faire ou à approuver.`
          : `${id} est mise en œuvre, mais rien ne le prouve.`,
        expected:
          'l’identifiant d’au moins une preuve, une évaluation d’impact approuvée ou un audit réalisé',
        fix: 'Ajouter la preuve sous `evidence:`, ou mettre `status: partial` avec un `targetDate`.',
      }),
    },
  },
  'soa/evidence-expired': {
    summary:
      'Une mesure est dite mise en œuvre, mais toutes ses preuves ont expiré ou ont été remplacées.',
    why: 'Une preuve ancienne montre qu’une mesure a fonctionné un jour. Un auditeur demande si elle fonctionne aujourd’hui.',
    says: {
      lapsed: (id, proofs, asOf) => ({
        found: `${id} est mise en œuvre, mais plus rien ne le prouve : ${listed(
          proofs.map((proof) => {
            if (proof.fate === 'superseded') return `${proof.id} a été remplacée`;
            if (proof.fate === 'retired') return `${proof.id} a été retirée`;
            return proof.fate === 'review'
              ? `${proof.id} était à revoir le ${proof.day}`
              : `${proof.id} était valable jusqu’au ${proof.day}`;
          }),
        )}.`,
        expected: `au moins une preuve valable le ${asOf}`,
        fix: 'Recueillir une nouvelle preuve et la nommer sous `evidence:`, ou mettre `status: partial` avec un `targetDate`.',
      }),
    },
  },
  'soa/isms-evidence-only': {
    summary:
      'Une mesure est dite mise en œuvre, mais toutes ses preuves sont reprises du SMSI, alors que rien n’en est transposable. Si une partie du SMSI est transposable, ou un modèle, c’est un avertissement.',
    why: 'Des preuves du SMSI déguisées en preuves du SMIA sont parmi les premières choses que les auditeurs relèvent. Les modèles se reprennent ; la preuve qu’une mesure relative à l’IA fonctionne doit être nouvelle. Vos propres mesures restent à votre appréciation, puisqu’aucune table de correspondance ne les couvre.',
    says: {
      borrowed: (id, proofs, transfer, why, isNothing) => ({
        found: `${id} est mise en œuvre, mais toutes ses preuves viennent du SMSI (${listed(proofs)}). ${
          {
            none: 'Rien du SMSI n’y est transposable.',
            format: 'Seul un modèle du SMSI y est transposable.',
            partial: 'Le SMSI n’y est transposable qu’en partie.',
          }[transfer]
        } ${crosswalkOf(id, why)}`,
        expected:
          'au moins une preuve avec `origin: aims`, une évaluation d’impact approuvée ou un audit du SMIA',
        fix: isNothing
          ? 'Ajouter sous `evidence:` une preuve établie pour l’IA, ou mettre `status: partial` avec un `targetDate`.'
          : 'Ajouter sous `evidence:` une preuve de ce que le SMIA ajoute, ou mettre `status: partial` avec un `targetDate`.',
      }),
    },
  },
  'soa/document-missing': {
    summary:
      'Une mesure s’applique, mais aucun document ne la couvre. Dès qu’elle est mise en œuvre, seul un document approuvé compte.',
    why: 'Une mesure qui n’est pas écrite n’existe que dans la tête de quelques personnes. L’auditeur demande quelle politique ou procédure la couvre.',
    says: {
      none: (id, isImplemented) => ({
        found: `${id} s’applique, mais aucun document ne couvre la mesure.`,
        expected: `l’identifiant d’une politique, d’une procédure ou d’un plan${isImplemented ? ', approuvé' : ''}`,
        fix: `Nommer le document sous \`implementedBy:\`, ou ajouter \`"${id}"\` à son \`satisfies\`.`,
      }),
      noneInForce: (id, isImplemented, documents) => ({
        found: `${id} ${isImplemented ? 'est mise en œuvre' : 's’applique'}, mais aucun document en vigueur ne couvre la mesure : ${listed(documents.map((document) => `${document.id} est ${statusOf(document.status)}`))}.`,
        expected: `l’identifiant d’une politique, d’une procédure ou d’un plan${isImplemented ? ', approuvé' : ''}`,
        fix: 'Faire approuver le document, ou en nommer un autre sous `implementedBy:`.',
      }),
    },
  },
  'soa/excluded-but-used': {
    summary:
      'Un risque ou une évaluation d’impact s’appuie sur une mesure que la Déclaration exclut.',
    why: 'Une mesure ne peut pas être inutile et traiter un risque à la fois. L’un des deux est faux, et tant que ce n’est pas corrigé, rien ne traite le risque.',
    says: {
      used: (from, isRisk, id, file) => ({
        found: `${from} ${isRisk ? 'est traité par' : 's’appuie sur la mesure'} ${id}, que la déclaration d’applicabilité exclut.`,
        expected: 'une mesure qui s’applique',
        fix: `Nommer ici une autre mesure, ou inclure ${id} (${file}) et dire à quoi elle sert.`,
      }),
    },
  },
  'soa/own-excluded': {
    summary: 'L’une de vos propres mesures est déclarée non applicable.',
    why: 'Vous ajoutez une mesure à vous parce qu’elle est nécessaire (6.1.3). Seules les mesures de l’annexe A sont comparées, et omises avec une raison. Une mesure propre exclue fait paraître la Déclaration plus longue qu’elle n’est, et fausse tout compte des exclusions.',
    says: {
      own: (id) => ({
        found: `${id} est une mesure à vous, et elle ne s’applique pas.`,
        expected: 'seulement des mesures propres qui s’appliquent',
        fix: 'Supprimer l’entrée, et conserver la décision contre elle là où elle a été prise, par exemple au compte rendu. Ou mettre `applicable: true` si la mesure est nécessaire.',
      }),
    },
  },
  'soa/suspect': {
    summary:
      'Un document, un système, un risque ou une évaluation d’impact sur lequel une mesure repose a changé après la dernière revue de la mesure. Là où `aims review` a écrit `reviewedText`, les textes sont comparés, sinon les dates. Seuls comptent les systèmes que la mesure nomme : avec `systems: all`, chaque changement de n’importe quel système rendrait chaque mesure suspecte.',
    why: 'Une ligne de la Déclaration est un jugement à un moment donné. Quand son fondement change, quelqu’un doit vérifier qu’il est encore juste.',
    says: {
      texts: (id, reviewed, { own, others, added, removed }) => ({
        found: `${id} a été revue pour la dernière fois le ${reviewed}, mais ${[
          ...(own ? ['la ligne elle-même a été modifiée ensuite'] : []),
          ...(others.length > 0 ? [`le texte de ${firstOf(others)} a été modifié ensuite`] : []),
          ...(added.length > 0 ? [`la mesure repose depuis lors sur ${firstOf(added)}`] : []),
          ...(removed.length > 0 ? [`elle ne repose plus sur ${firstOf(removed)}`] : []),
        ].join(' ; ')}.`,
        expected: 'les textes qui ont été revus, ou une revue des textes tels qu’ils sont',
        fix: `Relire la ligne à la lumière du changement, la corriger si nécessaire, et lancer \`aims review ${id}\`.`,
      }),
      dates: (id, reviewed, changes, latest) => ({
        found: `${id} a été revue pour la dernière fois le ${reviewed}, mais ce sur quoi la mesure repose a changé ensuite : ${listed(
          changes.map(
            (change) =>
              `${change.id} (${{ changed: 'changement', 'was accepted': 'acceptation', 'was approved': 'approbation', 'was assessed': 'appréciation', 'was performed': 'réalisation' }[change.what]} le ${change.date})`,
          ),
        )}.`,
        expected: `une revue le ${latest} ou plus tard`,
        fix: 'Relire la ligne à la lumière du changement, la corriger si nécessaire, et mettre `lastReviewed` à ce jour.',
      }),
    },
  },
  'soa/approval': {
    summary:
      'La déclaration d’applicabilité n’est pas approuvée, est dite approuvée alors que des lignes ne sont pas décidées, a été modifiée après son approbation, ou a été approuvée avant la dernière revue d’une de ses lignes. Là où `aims approve soa` a écrit `approvedText`, les lignes sont comparées à ce qui a été approuvé, sinon les dates.',
    why: 'Les informations documentées sont revues et approuvées avant d’être utilisées (7.5.2), et c’est par la Déclaration que les auditeurs commencent. Une ligne non décidée, ou revue ensuite, n’a pas été approuvée. Ce que la direction désignée doit approuver, c’est le plan de traitement et les risques résiduels (6.1.3) : voir plan/approval.',
    says: {
      unapproved: (status) => ({
        found: `La déclaration d’applicabilité est ${statusOf(status)}, non approuvée.`,
        expected: '`approved`, avec `approvedBy` et `approved`',
        fix: 'La faire approuver, et dire par qui et quand.',
      }),
      unsaid: (missing) => ({
        found: `La déclaration d’applicabilité est dite approuvée, mais rien ne dit ${unsaidOf(missing)}.`,
        expected: '`approvedBy` avec un rôle et `approved` avec la date',
        fix: 'Ajouter ce qui manque, ou mettre `status: in-review`.',
      }),
      undecided: (ids) => ({
        found: `La déclaration d’applicabilité est dite approuvée, mais ${ids.length === 1 ? '1 mesure n’est pas décidée' : `${ids.length} mesures ne sont pas décidées`} : ${firstOf(ids)}.`,
        expected: 'une décision sur chaque ligne avant l’approbation de la Déclaration',
        fix: 'Mettre `status: draft` jusqu’à ce que toutes les lignes soient décidées, puis faire approuver la Déclaration.',
      }),
      changed: (approved, known) => ({
        found: `La déclaration d’applicabilité n’est pas celle qui a été approuvée le ${approved}. ${partsOf(known, 'rows')}`,
        expected: 'les lignes approuvées, ou une approbation des lignes telles qu’elles sont',
        fix: 'Faire approuver la Déclaration telle qu’elle est et lancer `aims approve soa --by ROLE --version VERSION`, mettre `status: in-review` jusque-là, ou rétablir les lignes approuvées.',
      }),
      later: (approved, rows, more, day) => ({
        found: `La déclaration d’applicabilité a été approuvée le ${approved}, mais des lignes ont été revues ensuite : ${listed(more > 0 ? [...rows, `${more} autres`] : rows)}.`,
        expected: `une approbation le ${day} ou plus tard`,
        fix: 'Augmenter `version`, faire approuver la Déclaration à nouveau, et mettre `approved` à ce jour.',
      }),
    },
  },
  'soa/certified-version': {
    summary:
      'Le certificat du SMIA nomme une autre version de la déclaration d’applicabilité que celle qui est approuvée.',
    why: 'Le certificat couvre les mesures de la version qu’il nomme. L’organisme de certification doit être informé d’une version plus récente, et quiconque se fie au certificat lit la version qu’il nomme.',
    says: {
      other: (certificate, named, approved) => ({
        found: `Le certificat ${certificate} nomme la version ${named} de la déclaration d’applicabilité, mais la version ${approved} est approuvée.`,
        expected: `la version ${approved}`,
        fix: 'Informer l’organisme de certification de la nouvelle version, et mettre à jour `soaVersion` dès que le certificat la nomme. Si seul un chiffre est faux, le corriger.',
      }),
    },
  },
};
