import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { cited, counted, dutyName, either, firstOf, listed, statusOf, wordOf } from './words.ts';

type End = Parameters<RuleTexts['inventory/prohibited']['says']['forbidden']>[1];

/** How far a system is; undefined where its stage is unknown. */
const pastDesign = (stage: string | undefined): string =>
  stage === undefined
    ? 'a peut-être dépassé la conception (son étape est inconnue)'
    : `a dépassé la conception (étape : ${wordOf(stage)})`;

const endOf = (end: End): string =>
  end === 'undated'
    ? 'sans date d’arrêt'
    : 'on' in end
      ? `il ne sera arrêté que le ${end.on}`
      : `il n’est pas mis hors service (étape : ${wordOf(end.stage)})`;

const unrecorded = {
  expected: 'pour chaque obligation applicable, ce qui a été fait pour ce système',
  fix: 'Écrire chacune sous `duties`, par son article entre guillemets (`"4":`), avec `status: open`, ou `done` et la `evidence`. Si sa condition n’est pas remplie, écrire `not-applicable` et la raison sous `note`.',
};

const unscreened = {
  expected: '`screening` avec `date`, `by` et `reason`, ou une évaluation d’impact',
  fix: 'Écrire sous `screening` qui a jugé l’impact, quand, et pourquoi il est faible ou moyen.',
};

const datasets = {
  expected: 'un jeu de données avec l’usage `training`, `validation`, `testing` ou `knowledge`',
  fix: 'Écrire une entrée dans `datasets/` pour les données sur lesquelles il repose, et la nommer sous `data` comme `dataset:`.',
};

const factName = {
  origin: 'l’origine',
  generative: 's’il génère du contenu',
  stage: 'l’étape',
  decisions: 'l’effet sur une décision',
  'aiAct.gpai': 's’il repose sur un modèle d’IA à usage général',
  lastChanged: 'le jour de la dernière modification',
};

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Un système à impact élevé ou à haut risque a dépassé la conception, mais n’a pas d’évaluation d’impact approuvée. Un système dont l’étape est inconnue compte comme ayant dépassé la conception.',
    why: 'L’ISO/IEC 42001 exige une évaluation d’impact, qu’un SMSI ne connaît pas (6.1.4, 8.4). Elle manque souvent quand on étend un SMSI.',
    says: {
      missing: (id, { isHighImpact, isHighRisk, stage }, own) => ({
        found: `${id} ${listed([
          ...(isHighImpact ? ['a un impact élevé'] : []),
          ...(isHighRisk
            ? ['est un système à haut risque selon le règlement européen sur l’IA']
            : []),
          pastDesign(stage),
        ])}, mais ${
          own.length === 0
            ? 'personne n’en a évalué l’impact'
            : `aucune évaluation de son impact n’est approuvée : ${listed(own.map((each) => `${each.id} est ${statusOf(each.status)}`))}`
        }.`,
        expected: 'une évaluation d’impact approuvée qui le nomme comme son `system`',
        fix:
          own.length > 0
            ? 'Faire approuver l’évaluation, ou en écrire une nouvelle sous `assessments/`.'
            : `Évaluer sous \`assessments/\` ce que le système fait aux individus, aux groupes et à la société${stage === undefined ? ', ou déterminer son étape et l’écrire sous `stage`' : ''}.`,
      }),
    },
  },
  'inventory/assessment-stale': {
    summary:
      'Un système a changé après l’évaluation de son impact, ou la revue de l’évaluation est en retard.',
    why: 'Une évaluation décrit le système au jour où elle est faite. Après un changement de finalité, de modèle, de données ou d’utilisation, elle ne dit rien de ce à quoi des personnes sont exposées aujourd’hui (8.4).',
    says: {
      changed: (id, changed, performed, assessment, newer) => ({
        found: `${id} a été modifié le ${changed}, après l’évaluation de son impact le ${performed} (${assessment}).`,
        expected:
          'une évaluation d’impact approuvée, réalisée le jour de la dernière modification ou après, ou faite pour cette modification planifiée',
        fix: newer
          ? `Faire approuver ${newer.id}, qui tient compte de la modification : son statut est \`${newer.status}\`.`
          : 'Évaluer le système tel qu’il est et faire approuver l’évaluation. Si la modification a été évaluée avant d’être faite, l’ajouter dans `changes/` et la nommer dans cette évaluation sous `change` ; si elle n’en requiert aucune, l’ajouter avec la raison sous `effects`. Si la finalité, le modèle, les données et l’utilisation n’ont pas changé, corriger `lastChanged`.',
      }),
      overdue: (assessment, due, id, asOf) => ({
        found: `${assessment} était à revoir pour le ${due}, mais ${id} s’appuie encore dessus.`,
        expected: `une prochaine revue qui n’est pas antérieure au ${asOf}`,
        fix: 'Revoir l’évaluation et l’approuver de nouveau avec un nouveau `nextReview`, ou réévaluer le système.',
      }),
    },
  },
  'inventory/stage-evidence': {
    summary: 'Il n’y a aucune preuve pour une étape du cycle de vie qu’un système a franchie.',
    why: 'Les mesures A.6.2.2 à A.6.2.6 exigent une trace de chaque étape. Sans elle, vous ne pouvez pas montrer que l’étape a eu lieu. Pour les systèmes achetés, les données et le développement sont l’affaire du fournisseur.',
    says: {
      missing: (id, stage, completed, drafts, ofOthers) => ({
        found: `${id} (étape : ${wordOf(stage)}) a terminé ${listed(completed.map((each) => `« ${wordOf(each)} »`))}, mais rien ne le prouve.${drafts.length > 0 ? ` Ce qu’il nomme n’est pas approuvé : ${listed(drafts)}.` : ''}${ofOthers.length > 0 ? ` Ce qu’il nomme ne dit pas porter sur ${id} : ${listed(ofOthers)}.` : ''}`,
        expected:
          'pour chaque étape terminée, au moins une preuve qui nomme le système, ou tous, sous `systems`, ou une évaluation d’impact approuvée du système',
        fix: `Ajouter les identifiants sous \`lifecycle:\` pour ${listed(completed.map((each) => `\`${each}\``))}. Si rien n’a été conservé, écrire ce que l’on sait, avec la date du jour.`,
      }),
    },
  },
  'inventory/role-undecided': {
    summary:
      'Un système n’a pas de rôle ISO, ou relève du règlement européen sur l’IA sans rôle d’opérateur ou sans niveau de risque.',
    why: 'Celui qui fait un modèle a d’autres obligations que celui qui l’utilise. Tant que le rôle n’est pas décidé, ni les mesures ni les obligations ne peuvent être délimitées (4.1).',
    says: {
      isoRole: (id) => ({
        found: `Le rôle de l’organisation pour ${id} n’est pas décidé.`,
        expected: 'au moins un rôle parmi fournisseur, producteur, client, partenaire',
        fix: 'Décider des rôles et les écrire sous `isoRoles`. Une organisation qui utilise le système d’un autre est client ; celle qui le construit est producteur.',
      }),
      scope: (id) => ({
        found: `Personne n’a décidé si le règlement européen sur l’IA s’applique à ${id}.`,
        expected: '`true` ou `false`',
        fix: 'En décider selon l’art. 2 et l’art. 3(1), et l’écrire sous `aiAct.inScope`. Donner les raisons dans `aiAct.basis`. Les rôles et le niveau de risque en découlent.',
      }),
      role: (id) => ({
        found: `${id} entre dans le champ d’application du règlement européen sur l’IA, mais le rôle d’opérateur de l’organisation n’est pas décidé.`,
        expected: 'au moins un rôle d’opérateur, tel que fournisseur ou déployeur',
        fix: 'Décider des rôles selon l’art. 3, indépendamment des rôles ISO, et les écrire sous `aiAct.roles`. Donner les raisons dans `aiAct.basis`.',
      }),
      tier: (id) => ({
        found: `${id} entre dans le champ d’application du règlement européen sur l’IA, mais son niveau de risque n’est pas décidé.`,
        expected: 'interdit, élevé, limité ou minimal',
        fix: 'Décider du niveau selon l’art. 5, l’art. 6 et l’art. 50, et l’écrire sous `aiAct.risk`. Donner les raisons dans `aiAct.basis`.',
      }),
    },
  },
  'inventory/duty-overdue': {
    summary:
      'Une obligation au titre du règlement européen sur l’IA est ouverte après sa propre échéance, ou est dite pas encore due alors qu’elle s’applique.',
    why: 'Une date dépassée est la première chose que voit une autorité ou un auditeur.',
    says: {
      inForce: (article, id, since) => ({
        found: `L’obligation de l’art. ${article} est dite pas encore due pour ${id}, alors qu’elle s’applique depuis le ${since}.`,
        expected: '`open`, `done` ou `not-applicable`',
        fix: 'Écrire où elle en est. Si la date est fausse pour ce système, corriger `aiAct` ou `deployed`.',
      }),
      past: (article, id, due) => ({
        found: `L’obligation de l’art. ${article} était à remplir pour ${id} au plus tard le ${due}, et reste ouverte.`,
        expected: 'qu’elle soit remplie à cette date',
        fix: 'Si elle est remplie, mettre `status: done` et nommer la preuve. Sinon, la remplir, ou fixer un nouveau `due` et dire pourquoi sous `note`.',
      }),
    },
  },
  'inventory/duty-unknown': {
    summary:
      'Un système dit ce qui a été fait au sujet d’un article du règlement européen sur l’IA qui n’impose aucune obligation aux opérateurs, ou aucune à l’organisation pour ce système.',
    why: 'Ce qui est écrit sur une telle obligation n’est montré nulle part. Soit le numéro est faux, soit le rôle, le niveau ou le champ d’application du système l’est.',
    says: {
      unknown: (article) => ({
        found: `\`"${article}"\` n’est pas une obligation que le règlement européen sur l’IA impose aux opérateurs.`,
        expected: 'un article ou paragraphe de la page « Obligations », tel que `"26(5)"`',
        fix: 'Corriger le numéro, ou le retirer.',
      }),
      foreign: (article, id, isInScope) => ({
        found: `L’art. ${article} n’impose aucune obligation à l’organisation pour ${id}, ${isInScope ? 'd’après ses rôles, son niveau de risque et son annexe' : 'puisque le règlement européen sur l’IA est dit ne pas s’y appliquer'}.`,
        expected: 'des obligations qui découlent de `aiAct`',
        fix: 'Retirer l’article, ou corriger `aiAct` si l’obligation incombe bien à l’organisation.',
      }),
    },
  },
  'inventory/duty-unproven': {
    summary:
      'Une obligation au titre du règlement européen sur l’IA est dite remplie pour un système sans preuve valable sur ce système, ou dite sans objet sans raison.',
    why: 'Une obligation ne compte comme remplie qu’avec une preuve sur ce système même. Pourquoi une obligation ne s’applique pas est la première question posée à son sujet.',
    says: {
      unproven: (article, id, { kind, ids }, asOf) => ({
        found: `L’obligation de l’art. ${article} est dite remplie pour ${id}, mais ${{ none: 'aucune preuve n’est nommée', invalid: `aucune de ses preuves n’est valide : ${listed(ids)}`, others: `ses preuves valides ne portent pas sur ce système : ${listed(ids)}` }[kind]}.`,
        expected: `une preuve valide le ${asOf} qui nomme ${id}, ou tous les systèmes, sous \`systems\``,
        fix: 'Nommer une telle preuve sous `evidence`, ou mettre `status: open`.',
      }),
      unreasoned: (article, id) => ({
        found: `L’obligation de l’art. ${article} est dite non applicable à ${id}, sans raison.`,
        expected: 'la raison sous `note`',
        fix: 'Écrire sous `note` quelle condition de l’article n’est pas remplie, et pourquoi.',
      }),
    },
  },
  'inventory/duty-unrecorded': {
    summary:
      'Une obligation au titre du règlement européen sur l’IA s’applique à un système, et son entrée ne dit pas ce qui a été fait. De nombreux systèmes sans aucune mention donnent un seul signalement.',
    why: 'Les mesures aident à remplir une obligation, mais aucune ne montre qu’elle est remplie pour ce système. C’est exactement ce que demande une autorité.',
    says: {
      many: (ids) => ({
        found: `Des obligations du règlement européen sur l’IA s’appliquent à ${ids.length} systèmes dont les entrées n’en disent rien sous \`duties\` : ${firstOf(ids)}.`,
        ...unrecorded,
      }),
      one: (id, articles) => ({
        found: `${id} ne dit pas ce qui a été fait pour ${articles.length === 1 ? 'une obligation applicable' : `${articles.length} obligations applicables`} du règlement européen sur l’IA : ${listed(articles.map(cited))}.`,
        ...unrecorded,
      }),
    },
  },
  'inventory/exemption': {
    summary:
      'Un système cité à l’annexe III est tenu pour n’être pas à haut risque alors qu’il effectue un profilage. Si son fournisseur ne dit pas pourquoi il n’est pas à haut risque, c’est un avertissement.',
    why: 'Un système qui effectue un profilage de personnes physiques est toujours à haut risque (art. 6(3), dernier alinéa). Pour tout autre, le fournisseur documente son évaluation avant la mise en service (art. 6(4)).',
    says: {
      profiling: (id, tier) => ({
        found: `${id} effectue un profilage de personnes physiques et est tenu pour ne pas être à haut risque (niveau : ${wordOf(tier)}), alors que l’annexe III le cite.`,
        expected: 'le niveau `high` : l’art. 6(3) n’admet aucune exception en cas de profilage',
        fix: 'Mettre `risk: high` et retirer `exemption`. S’il n’y a pas de profilage, mettre `profiling: false`.',
      }),
      groundless: (id) => ({
        found: `L’annexe III cite ${id}, dont nous sommes le fournisseur, et rien ne dit pourquoi il n’est pas à haut risque.`,
        expected: 'le motif de l’art. 6(3) sous `exemption`',
        fix: 'Écrire `exemption` avec `ground`, `profiling`, `decided` et `by`, ou mettre `risk: high`.',
      }),
    },
  },
  'inventory/impact-undecided': {
    summary:
      'Un système a dépassé la conception, mais n’a pas de niveau d’impact. Si son étape est inconnue, c’est un avertissement.',
    why: 'Le niveau d’impact décide si une évaluation d’impact est nécessaire. S’il reste ouvert, ce sont les systèmes qui en ont le plus besoin qui s’en passent (6.1.4).',
    says: {
      undecided: (id, stage) => ({
        found: `${id} ${pastDesign(stage)}, mais son niveau d’impact n’est pas décidé.`,
        expected: '`impact: low`, `medium` ou `high`',
        fix: 'Juger ce que le système peut faire aux individus, aux groupes et à la société. Écrire le niveau sous `impact`, et sous `screening` qui l’a jugé, quand et pourquoi.',
      }),
    },
  },
  'inventory/unscreened': {
    summary: 'Un système qui a dépassé la conception n’a été ni examiné au préalable ni évalué.',
    why: 'Dire que l’impact d’un système est faible ou moyen est aussi un jugement : quelqu’un l’a porté, un jour, pour une raison (6.1.4). Un simple mot ne se vérifie pas.',
    says: {
      many: (ids) => ({
        found: `${ids.length} systèmes n’ont été ni examinés au préalable ni évalués : ${firstOf(ids)}.`,
        ...unscreened,
      }),
      one: (id, impact) => ({
        found: `${id} n’a été ni examiné au préalable ni évalué, mais son impact est dit « ${wordOf(impact)} ».`,
        ...unscreened,
      }),
    },
  },
  'inventory/screening-stale': {
    summary: 'Un système a changé après son examen préalable et n’a pas été évalué.',
    why: 'Un examen préalable dit pourquoi l’impact d’un système est faible ou moyen ce jour-là. Après un changement de finalité, de modèle, de données ou d’utilisation, la raison n’est peut-être plus bonne (8.4).',
    says: {
      changed: (id, screened, changed) => ({
        found: `${id} a été examiné au préalable le ${screened}, avant sa modification du ${changed}.`,
        expected: `un examen préalable le ${changed} ou après, ou pour cette modification planifiée`,
        fix: 'Refaire l’examen préalable du système, et écrire la date, le rôle et la raison sous `screening`. S’il a été examiné pour cette modification, l’ajouter dans `changes/`, avec les dates de sa proposition et de sa réalisation.',
      }),
    },
  },
  'inventory/unknown': {
    summary:
      'Un fait sur un système est inconnu : son origine, son étape, s’il génère du contenu ou repose sur un modèle d’IA à usage général, son effet sur une décision, ou la date de son dernier changement.',
    why: 'Mieux vaut dire qu’un fait est inconnu que l’inventer. Tout ce qui en dépend reste ouvert jusqu’à ce que vous le sachiez : obligations, preuves des étapes, fournisseurs, nouvelle évaluation.',
    says: {
      one: (id, facts) => ({
        found: `Inconnu au sujet de ${id} : ${listed(facts.map((fact) => factName[fact]))}.`,
        expected: 'une valeur connue',
        fix: `Le déterminer, et l’écrire sous ${listed(facts.map((fact) => `\`${fact}\``))}.`,
      }),
      many: (fact, ids) => ({
        found: `Inconnu au sujet de ${counted(ids.length, 'système', 'systèmes')} : ${factName[fact]} (${firstOf(ids)}).`,
        expected: 'une valeur connue',
        fix: `Le déterminer, et l’écrire sous \`${fact}\` dans chacun.`,
      }),
    },
  },
  'inventory/undated': {
    summary:
      'Des systèmes sont en exploitation sans la date de leur mise en service, ou hors service sans la date de leur arrêt.',
    why: 'Des obligations du règlement européen sur l’IA dépendent de la date de mise en service d’un système, et les enregistrements se conservent des années après son arrêt.',
    says: {
      undated: (ids, name) => ({
        found: `${firstOf(ids)} ${ids.length === 1 ? 'est' : 'sont'} ${{ deployed: 'en exploitation', retired: 'hors service' }[name]}, mais la date n’est pas donnée.`,
        expected: `\`${name}: YYYY-MM-DD\``,
        fix: `Ajouter \`${name}\`${ids.length === 1 ? '' : ' à chacun'}.`,
      }),
    },
  },
  'inventory/prohibited': {
    summary:
      'Un système est une pratique interdite par le règlement européen sur l’IA et n’a pas de date d’arrêt. Si le règlement est dit ne pas s’y appliquer, c’est un avertissement.',
    why: 'L’article 5 du règlement européen sur l’IA s’applique depuis le 2 février 2025, avec les amendes les plus élevées. Aucune mesure ne rend licite une pratique interdite.',
    says: {
      forbidden: (id, end) => ({
        found: `${id} est une pratique interdite par l’art. 5 du règlement européen sur l’IA, et ${endOf(end)}.`,
        expected: 'aucun système de ce genre en conception, en développement ou en usage',
        fix: 'L’arrêter, et mettre `stage: retirement` et `retired` à ce jour. Si le niveau est faux, le corriger.',
      }),
      outOfScope: (id, end) => ({
        found: `${id} compte comme une pratique interdite, bien que le règlement européen sur l’IA soit dit ne pas s’y appliquer, et ${endOf(end)}.`,
        expected: 'aucun système de ce genre en conception, en développement ou en usage',
        fix: 'L’arrêter, ou omettre `risk` et dire sous `basis` pourquoi le règlement ne s’y applique pas.',
      }),
    },
  },
  'inventory/obligation-open': {
    summary:
      'Une obligation que le règlement européen sur l’IA impose à l’organisation pour un système n’a aucune mesure applicable qui s’y rapporte.',
    why: 'Sans mesure, une obligation n’est remplie que par hasard. La déclaration d’applicabilité cite la loi comme raison de certaines mesures ; cette règle relie les deux. Quelle mesure aide à quelle obligation relève de l’interprétation : une mesure dont le texte cite l’article compte aussi.',
    says: {
      open: (id, count, open, usual, reference) => ({
        found: `Aucune mesure applicable n’est liée à ${count === 1 ? 'une obligation' : `${count} obligations`} que le règlement européen sur l’IA impose à l’organisation pour ${id} : ${open
          .map(
            ({ when, day, duties }) =>
              `${{ live: `dès la mise en service, au plus tôt le ${day},`, since: `depuis le ${day}`, from: `à partir du ${day}` }[when]} ${listed(duties.map(dutyName))}`,
          )
          .join(' ; ')}.`,
        expected: `une mesure applicable pour chacune, d’ordinaire ${usual.map(({ controls, articles }) => `${either(controls)} pour ${listed(articles.map(cited))}`).join(' ; ')}`,
        fix: `Rendre une telle mesure applicable à ${id}, ou nommer l’article dans le texte de la mesure qui y aide, comme dans \`<Ref to="${reference}" />\`.`,
      }),
    },
  },
  'inventory/supplier-missing': {
    summary: 'Un système acquis ou intégré ne nomme aucun fournisseur.',
    why: 'Pour un système acheté, les responsabilités se partagent avec son fournisseur (A.10.2, A.10.3). Sans lui, on ne sait pas qui fait quoi.',
    says: {
      unnamed: (id, origin) => ({
        found: `${id} est ${wordOf(origin)}, mais ne nomme aucun fournisseur.`,
        expected: 'l’identifiant d’un fournisseur',
        fix: 'Nommer le fournisseur sous `supplier:`, et écrire une entrée dans `suppliers/` s’il n’y en a pas. Pour un modèle open source, le fournisseur est celui qui le publie.',
      }),
    },
  },
  'inventory/dataset-missing': {
    summary:
      'Un système développé ici ne nomme aucun jeu de données sur lequel il a été entraîné ou testé, ou dans lequel il cherche.',
    why: 'A.4.3 et A.7 demandent sur quelles données un système repose : d’où elles viennent, de quel droit elles sont utilisées, ce qu’elles valent. Le registre des jeux de données y répond.',
    says: {
      many: (ids) => ({
        found: `${ids.length} systèmes développés ici ne nomment aucun jeu de données sur lequel ils reposent : ${firstOf(ids)}.`,
        ...datasets,
      }),
      one: (id) => ({
        found: `${id} est développé ici, mais ne nomme aucun jeu de données sur lequel il repose.`,
        ...datasets,
      }),
    },
  },
};
