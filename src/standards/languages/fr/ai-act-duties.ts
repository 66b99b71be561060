import type { StandardsTexts } from '../index.ts';

const byTheLetter =
  'À la lettre, l’art. 113(c) ne reporte pas cet article. Il concerne les systèmes à haut risque ; ce sont donc leurs dates qui sont attendues.';
const financial =
  'Établissements financiers dotés de règles de gouvernance interne selon le droit de l’Union sur les services financiers :';
const codeOfPractice =
  'Un code de bonne pratique est un moyen de montrer la conformité (art. 53(4), 56).';
const outsideSandbox =
  'vous testez le système en conditions réelles, hors bac à sable, avant sa mise sur le marché';
const underControl = 'les journaux sont sous votre contrôle';
const publicBody =
  'vous êtes un organisme de droit public, ou une entité privée qui fournit des services publics';
const authorityKnown =
  'Les autorités sont des parties intéressées : ce qu’elles peuvent demander, et qui répond, est réglé à l’avance.';
const logsDecided =
  'Quels journaux sont conservés, et combien de temps, se décide avec la journalisation elle-même.';
const registration =
  'L’enregistrement est une condition de la mise en service et dit au public ce qu’il faut savoir du système.';
const mandate =
  'Le mandat répartit les tâches entre le fournisseur et une personne extérieure à l’organisation.';
const ruleOfUse =
  'Informer les personnes exposées est une règle d’utilisation et une information pour les parties intéressées.';

export const aiActDuties: StandardsTexts['aiActDuties'] = {
  duties: {
    'Art. 4': {
      short:
        'Soutenir la maîtrise de l’IA du personnel et de ceux qui exploitent ou utilisent l’IA pour votre compte',
      note: 'Reformulé au 27 juillet 2026 : une obligation de prendre des mesures, sans niveau à garantir.',
    },
    'Art. 5': {
      short: 'Ne pas mettre sur le marché, mettre en service ou utiliser ce qui est interdit',
      note: 'Deux autres interdictions, art. 5(1)(b bis) et (b ter), s’appliquent à partir du 2 décembre 2026.',
    },
    'Art. 87': {
      short: 'Permettre le signalement de violations du règlement et protéger leurs auteurs',
      condition:
        'le droit national qui transpose la directive (UE) 2019/1937 exige de vous un canal de signalement',
    },
    'Art. 8': { short: 'Respecter l’ensemble des exigences applicables au haut risque' },
    'Art. 9': { short: 'Tenir un système de gestion des risques sur tout le cycle de vie' },
    'Art. 10': {
      short: 'Gouverner les données d’entraînement, de validation et de test',
      note: 'L’art. 10(5) a été remplacé par l’art. 4 bis en 2026.',
    },
    'Art. 11 and Annex IV': {
      short: 'Établir la documentation technique',
      note: 'Forme simplifiée pour les PME et les petites entreprises à moyenne capitalisation.',
    },
    'Art. 12': {
      short: 'Prévoir la journalisation des événements',
      note: 'L’art. 12(3) fixe un contenu minimal pour l’identification biométrique à distance (annexe III, point 1(a)).',
    },
    'Art. 13': { short: 'Fournir des notices claires aux déployeurs' },
    'Art. 14': {
      short: 'Concevoir pour le contrôle humain',
      note: 'L’art. 14(5) demande une vérification par deux personnes en cas d’identification biométrique à distance (annexe III, point 1(a)).',
    },
    'Art. 15': {
      short: 'Atteindre une exactitude, une robustesse et une cybersécurité appropriées',
    },
    'Art. 16(b)': {
      short: 'Indiquer votre nom et votre adresse sur le système, l’emballage ou la documentation',
    },
    'Art. 16(l)': { short: 'Rendre le système accessible aux personnes handicapées' },
    'Art. 17': {
      short: 'Tenir un système de gestion de la qualité',
      note: `${financial} ces règles satisfont à l’obligation, sauf l’art. 17(1)(g), (h) et (i) (art. 17(4)). La gestion de la qualité est proportionnée à votre taille, et les PME peuvent en simplifier des éléments (art. 17(2), 63(1)).`,
    },
    'Art. 18': {
      short: 'Conserver les documents pendant dix ans',
      note: `Dix ans à compter de la mise sur le marché ou en service. ${financial} conservés avec les documents selon ce droit (art. 18(3)).`,
    },
    'Art. 19': {
      short: 'Conserver les journaux automatiques',
      condition: underControl,
      note: `Au moins six mois. ${financial} conservés avec les documents selon ce droit (art. 19(2)).`,
    },
    'Art. 20': { short: 'Corriger les défauts et informer' },
    'Art. 21': { short: 'Coopérer avec les autorités' },
    'Art. 22(1)': {
      short: 'Désigner un mandataire dans l’Union',
      condition:
        'vous êtes établi hors de l’Union et mettez le système à disposition sur le marché de l’Union',
      note: 'Il n’est pas tranché si un fournisseur hors de l’Union qui utilise lui-même le système le met à disposition.',
    },
    'Art. 43': {
      short: 'Soumettre le système à l’évaluation de la conformité',
      note: `Contrôle interne pour les domaines 2 à 8 de l’annexe III ; le domaine 1 peut exiger un organisme notifié. Les systèmes relevant des deux annexes suivent la procédure du droit des produits (art. 43(3)). ${byTheLetter}`,
    },
    'Art. 47': {
      short: 'Établir la déclaration UE de conformité et la conserver dix ans',
      note: byTheLetter,
    },
    'Art. 48': { short: 'Apposer le marquage CE', note: byTheLetter },
    'Art. 49(1)': {
      short: 'Vous enregistrer, ainsi que le système, dans la base de données de l’UE',
      note: `Systèmes de l’annexe III seulement ; ceux de l’annexe I ne sont pas enregistrés. Domaines 1, 6 et 7 en matière de répression, de migration et de contrôle aux frontières : dans la partie non publique (art. 49(4)). ${byTheLetter}`,
    },
    'Art. 49(5)': { short: 'Enregistrer le système au niveau national', note: byTheLetter },
    'Art. 60': {
      short: 'Ne tester en conditions réelles qu’avec un plan approuvé et un enregistrement',
      condition: outsideSandbox,
      note: 'Autorisé avec un plan approuvé par l’autorité, à tout moment avant la mise sur le marché ou en service.',
    },
    'Art. 61': {
      short: 'Obtenir le consentement éclairé des participants à un essai en conditions réelles',
      condition: outsideSandbox,
    },
    'Art. 72': {
      short: 'Surveiller après la commercialisation',
      note: `${financial} peut faire partie de la surveillance selon ce droit (art. 72(4)). La Commission donne des orientations sur le plan d’ici au 2 septembre 2027 (art. 72(3)). ${byTheLetter}`,
    },
    'Art. 73': {
      short: 'Signaler les incidents graves à l’autorité de surveillance du marché',
      note: `Immédiatement, au plus tard après 15 jours ; 10 jours en cas de décès ; 2 jours pour une infraction de grande ampleur ou une infrastructure critique (art. 73(2) à (4)). Au Bureau de l’IA s’il surveille le système (art. 75(1 bis)). ${byTheLetter}`,
    },
    'Art. 26(1)': { short: 'Utiliser le système conformément à sa notice' },
    'Art. 26(2)': {
      short:
        'Confier le contrôle à des personnes qui ont les compétences, la formation, l’autorité et le soutien nécessaires',
    },
    'Art. 26(4)': {
      short: 'Utiliser des données d’entrée pertinentes et représentatives',
      condition: 'les données d’entrée sont sous votre contrôle',
    },
    'Art. 26(5)': {
      short:
        'Surveiller le fonctionnement ; suspendre l’utilisation en cas de risque ; signaler les risques et les incidents graves',
      note: `Un risque : sans retard injustifié au fournisseur ou au distributeur et à l’autorité. Un incident grave : immédiatement au fournisseur, puis à l’importateur ou au distributeur et à l’autorité ; si le fournisseur est injoignable, l’art. 73 s’applique. ${financial} ces règles satisfont à la surveillance, mais non au signalement.`,
    },
    'Art. 26(6)': {
      short: 'Conserver les journaux automatiques',
      condition: underControl,
      note: `Au moins six mois, sauf disposition contraire. ${financial} conservés avec les documents selon ce droit.`,
    },
    'Art. 26(7)': {
      short:
        'Informer les travailleurs et leurs représentants avant l’utilisation sur le lieu de travail',
      condition: 'vous êtes l’employeur et l’utilisez sur le lieu de travail',
    },
    'Art. 26(9)': {
      short:
        'Utiliser les informations du fournisseur dans l’analyse d’impact relative à la protection des données',
      condition: 'une analyse d’impact relative à la protection des données est requise',
    },
    'Art. 26(10)': {
      short:
        'Faire autoriser l’identification biométrique à distance a posteriori et rendre compte de son utilisation',
      condition:
        'vous recherchez ainsi des personnes suspectées ou condamnées dans une enquête pénale',
    },
    'Art. 26(11)': {
      short:
        'Dire aux personnes qu’un système à haut risque intervient dans une décision qui les concerne',
      condition: 'vous prenez ou préparez ainsi des décisions sur des personnes physiques',
    },
    'Art. 26(12)': { short: 'Coopérer avec les autorités' },
    'Art. 6(4)': {
      short: 'Documenter pourquoi un système de l’annexe III n’est pas à haut risque',
      note: 'Un système qui effectue un profilage de personnes physiques est toujours à haut risque (art. 6(3), dernier alinéa).',
    },
    'Art. 49(2)': {
      short: 'Enregistrer un système de l’annexe III considéré comme n’étant pas à haut risque',
      note: `La lecture de la date est discutée. ${byTheLetter}`,
    },
    'Art. 80': {
      short: 'Mettre le système en conformité si l’autorité le juge malgré tout à haut risque',
      condition: 'l’autorité de surveillance du marché constate que le système est à haut risque',
      note: byTheLetter,
    },
    'Art. 27': {
      short: 'Analyser l’impact sur les droits fondamentaux',
      condition: publicBody,
      note: 'Tout déployeur d’une notation de crédit (5(b)) ou d’une évaluation des risques et tarification en assurance-vie et assurance maladie (5(c)) a cette obligation. Peut renvoyer à l’analyse d’impact relative à la protection des données (art. 27(4)).',
    },
    'Art. 27(3)': {
      short: 'Notifier à l’autorité l’analyse d’impact sur les droits fondamentaux',
      condition: publicBody,
      note: 'Avec le modèle du Bureau de l’IA (art. 27(5)).',
    },
    'Art. 49(3)': {
      short:
        'Vous enregistrer et enregistrer l’utilisation ; ne pas utiliser un système non enregistré',
      condition: 'vous êtes une autorité publique ou agissez en son nom',
      note: byTheLetter,
    },
    'Art. 86': {
      short: 'Expliquer les décisions individuelles sur demande',
      condition:
        'une décision a des effets juridiques ou aussi graves pour une personne, et aucun autre droit de l’Union ne donne ce droit',
      note: byTheLetter,
    },
    'Art. 50(1)': {
      short: 'Dire aux personnes qu’elles ont affaire à une IA',
      condition: 'des personnes interagissent directement avec le système et ce n’est pas évident',
    },
    'Art. 50(2)': {
      short: 'Marquer les contenus de synthèse dans un format lisible par machine',
      condition: 'le système génère plus qu’une aide à la mise en forme standard',
    },
    'Art. 50(3)': {
      short:
        'Informer les personnes de la reconnaissance des émotions ou de la catégorisation biométrique',
      condition: 'le système reconnaît les émotions ou classe les personnes selon la biométrie',
    },
    'Art. 50(4)': {
      short: 'Signaler les hypertrucages et les textes d’intérêt public rédigés par l’IA',
      condition:
        'le système produit des hypertrucages, ou des textes sur des questions d’intérêt public que personne ne relit',
    },
    'Art. 50(5)': {
      short: 'Informer clairement, au premier contact et de manière accessible',
      condition: 'l’art. 50(1) à (4) exige que vous informiez les personnes',
    },
    'Art. 23': {
      short:
        'Vérifier la conformité, les documents et les marquages avant l’importation, et garder les copies dix ans',
      note: 'Les copies sont conservées dix ans (art. 23(5)).',
    },
    'Art. 24': { short: 'Vérifier les marquages et les documents avant de transmettre' },
    'Art. 22(3)': {
      short: 'Exécuter le mandat et tenir les documents à disposition pendant dix ans',
    },
    'Art. 25(3)': {
      short:
        'Assumer les obligations du fournisseur pour les composants de sécurité d’IA vendus sous votre nom',
    },
    'Art. 25(1)(a), (b)': {
      short:
        'Assumer les obligations du fournisseur après un changement de marque ou une modification substantielle',
      condition: 'vous apposez votre nom sur le système ou le modifiez substantiellement',
    },
    'Art. 25(1)(c)': {
      short: 'Assumer les obligations du fournisseur après avoir donné une finalité à haut risque',
      condition:
        'vous changez la finalité d’un système qui n’est pas à haut risque, y compris à usage général, de sorte qu’il le devient',
      note: '2 août 2028 si la nouvelle finalité relève de l’annexe I.',
    },
    'Art. 25(2)': {
      short: 'Remettre les informations et aider quand un autre devient fournisseur',
      condition:
        'un autre rend votre système à haut risque ou le reprend, et vous ne l’avez pas clairement exclu',
      note: 'Incombe au fournisseur initial. 2 août 2028 pour les systèmes de l’annexe I. Un manquement peut être sanctionné (art. 99(4)(d bis)).',
    },
    'Art. 25(4)': {
      short: 'Convenir par écrit des informations, de l’accès et de l’aide',
      condition:
        'un tiers fournit des modèles, pièces, outils, services ou processus pour le système',
      note: 'Les composants libres et ouverts autres que les modèles d’IA à usage général sont exemptés. Un manquement peut être sanctionné (art. 99(4)(d bis)).',
    },
    'Art. 53(1)(a), (b)': {
      short: 'Tenir la documentation du modèle, pour le Bureau de l’IA et les fournisseurs en aval',
      condition:
        'le modèle présente un risque systémique, ou n’est pas publié sous licence libre et ouverte avec des poids publics',
      note: codeOfPractice,
    },
    'Art. 53(1)(c), (d)': {
      short: 'Respecter le droit d’auteur et publier un résumé des contenus d’entraînement',
      note: codeOfPractice,
    },
    'Art. 53(3)': { short: 'Coopérer avec la Commission et les autorités' },
    'Art. 54(1)': {
      short: 'Désigner un mandataire dans l’Union',
      condition:
        'vous êtes établi hors de l’Union, et le modèle présente un risque systémique ou n’est pas libre et ouvert',
    },
    'Art. 54(3)': {
      short:
        'Exécuter le mandat d’un fournisseur de modèle d’IA à usage général établi hors de l’Union',
      note: 'La documentation est conservée dix ans (art. 54(3)(b)).',
    },
    'Art. 55': {
      short:
        'Évaluer et tester le modèle, réduire les risques systémiques, signaler les incidents graves, sécuriser le modèle',
      condition: 'le modèle présente un risque systémique (art. 51)',
    },
    'Art. 52': {
      short: 'Informer la Commission dans un délai de deux semaines',
      condition:
        'le modèle a des capacités à fort impact (art. 51(1)(a)), ou il est établi qu’il en aura',
    },
  },
  controlsNote:
    'Ni l’ISO ni l’Union ne publient de correspondance entre obligations et mesures. Les mesures qui portent d’ordinaire une obligation sont la lecture de ce projet ; une mesure ne la porte en fait que dans la mesure où sa mise en œuvre le dit, et aucune mesure ne remplace l’obligation.',
  controls: {
    'Art. 4':
      'Les compétences nécessaires autour d’un système y sont consignées ; les articles 7.2 et 7.3 veillent à ce qu’elles soient acquises.',
    'Art. 5':
      'La politique dit ce que l’organisation ne fait pas, et les points de passage avant de construire ou d’utiliser un système l’écartent.',
    'Art. 87':
      'Un canal sûr pour les préoccupations est l’objet même de la mesure ; la directive ajoute des délais et une protection contre les représailles.',
    'Art. 8':
      'Les exigences du règlement atteignent le système comme exigences de sa spécification.',
    'Art. 9':
      'L’article porte sur les risques pour la santé, la sécurité et les droits fondamentaux, ce que pèse une évaluation d’impact ; les points de passage du cycle de vie la font revenir. Les articles 6.1 et 8.2 prêtent le processus.',
    'Art. 10':
      'Choix, origine, qualité et préparation des données forment tout le domaine A.7 ; les jeux de données eux-mêmes sont consignés sous A.4.3.',
    'Art. 11 and Annex IV':
      'L’annexe IV demande l’enregistrement de la conception et du développement, et les documents techniques qui en découlent.',
    'Art. 12': 'Le système doit écrire les journaux avant qu’on puisse les conserver ou les lire.',
    'Art. 13':
      'Les notices aux déployeurs sont des informations aux utilisateurs, tirées de la documentation technique.',
    'Art. 14':
      'Le contrôle humain est un objectif d’utilisation responsable qu’il faut intégrer comme exigence dès la conception.',
    'Art. 15':
      'Exactitude et robustesse sont testées avant la mise en service et surveillées en exploitation ; la cybersécurité s’appuie sur les mesures du SMSI.',
    'Art. 16(b)':
      'Qui a fait le système et comment le joindre figure dans les documents techniques et dans ce que reçoivent les utilisateurs.',
    'Art. 16(l)': 'L’accessibilité est une exigence de la spécification, testée avec les autres.',
    'Art. 17':
      'Les articles 4 à 10 forment le cadre du système ; ces mesures ajoutent la redevabilité et les procédures de conception, de test et de mise en service.',
    'Art. 18':
      'Il faut conserver la documentation technique ; la durée est fixée selon l’article 7.5.3.',
    'Art. 19': logsDecided,
    'Art. 20':
      'La réparation relève de l’exploitation ; l’information des utilisateurs relève de la communication des incidents.',
    'Art. 21': authorityKnown,
    'Art. 22(1)': mandate,
    'Art. 43':
      'L’évaluation repose sur les résultats de vérification et de validation, et le plan de déploiement en fait une condition de mise en service.',
    'Art. 47':
      'La déclaration est une condition de mise en service et fait partie des documents techniques.',
    'Art. 48': 'Le plan de déploiement fait du marquage une condition de mise en service.',
    'Art. 49(1)': registration,
    'Art. 49(5)':
      'L’enregistrement est une condition de mise en service ; les autorités doivent connaître les systèmes des infrastructures critiques.',
    'Art. 60':
      'Un tel essai est une validation hors du laboratoire ; son plan dit qui participe et quand il s’arrête.',
    'Art. 61':
      'Les participants à un essai apprennent ce qui est fait d’eux et de leurs données avant d’accepter.',
    'Art. 72':
      'La surveillance en exploitation fournit les chiffres, et les signalements externes fournissent ce qu’ils ne montrent pas.',
    'Art. 73':
      'Ce qui doit être signalé, et à qui, est connu à l’avance, et les incidents le déclenchent.',
    'Art. 26(1)': 'L’utilisation prévue et les règles qui la garantissent sont des mesures à part.',
    'Art. 26(2)': 'Contrôler le système est un rôle, avec des responsabilités et des compétences.',
    'Art. 26(4)':
      'Ce qui peut entrer dans le système relève de la qualité des données et des règles d’utilisation.',
    'Art. 26(5)':
      'La surveillance relève de l’exploitation ; ce qui est signalé, et à qui, est connu à l’avance, et les incidents le déclenchent.',
    'Art. 26(6)': logsDecided,
    'Art. 26(7)':
      'Informer le personnel est une règle d’utilisation et une information pour les parties intéressées.',
    'Art. 26(9)':
      'L’évaluation des effets sur les personnes tient compte de ce que le fournisseur dit du système.',
    'Art. 26(10)':
      'Chaque utilisation demande une autorisation, ce qui est une règle d’utilisation.',
    'Art. 26(11)': ruleOfUse,
    'Art. 26(12)': authorityKnown,
    'Art. 6(4)':
      'La raison pour laquelle le système n’est pas à haut risque découle de ce qu’il peut faire aux personnes, et se conserve avec les documents techniques.',
    'Art. 49(2)': registration,
    'Art. 80':
      'Les corrections relèvent de l’exploitation ; ce qu’une autorité peut demander est réglé à l’avance.',
    'Art. 27':
      'L’analyse d’impact sur les droits fondamentaux est une évaluation d’impact dont la loi fixe la forme.',
    'Art. 27(3)': 'Le résultat est documenté, et l’autorité est une partie intéressée à informer.',
    'Art. 49(3)':
      'L’enregistrement est une étape avant l’utilisation et dit au public ce qu’il faut en savoir.',
    'Art. 86':
      'Qui peut demander une explication, et comment elle est donnée, fait partie des règles d’utilisation et de l’information des personnes concernées.',
    'Art. 50(1)': 'Avoir affaire à une IA est la première chose que l’on dit à un utilisateur.',
    'Art. 50(2)':
      'Le marquage est une exigence du système, au bénéfice de ceux qui rencontrent ses sorties.',
    'Art. 50(3)': ruleOfUse,
    'Art. 50(4)':
      'La divulgation est une règle d’utilisation et une information pour les parties intéressées.',
    'Art. 50(5)':
      'La manière d’informer fait partie des informations aux utilisateurs et aux autres parties intéressées.',
    'Art. 23':
      'Le fournisseur du système est un fournisseur dont la conformité est vérifiée avant toute reprise.',
    'Art. 24':
      'Le fournisseur ou l’importateur est un fournisseur dont les marquages et les documents sont vérifiés avant transmission.',
    'Art. 22(3)':
      'Le mandat dit qui fait quoi ; les documents tenus à disposition sont les documents techniques.',
    'Art. 25(3)':
      'Les obligations du fournisseur sont attribuées au fabricant et entrent dans ses exigences.',
    'Art. 25(1)(a), (b)':
      'Qui s’en tient à l’utilisation prévue et connaît la répartition des tâches ne devient pas fournisseur sans le savoir.',
    'Art. 25(1)(c)':
      'Qui s’en tient à l’utilisation prévue ne devient pas fournisseur sans le savoir.',
    'Art. 25(2)':
      'On remet la documentation technique ; à qui et à quelles conditions découle de l’attribution des responsabilités.',
    'Art. 25(4)':
      'L’accord avec ceux qui fournissent des éléments attribue les tâches et pilote le fournisseur.',
    'Art. 53(1)(a), (b)':
      'La documentation technique du modèle, et ce dont ont besoin ceux qui s’appuient dessus.',
    'Art. 53(1)(c), (d)':
      'Les droits sur les données acquises pour le modèle, et ce que le public doit en savoir.',
    'Art. 53(3)': authorityKnown,
    'Art. 54(1)': mandate,
    'Art. 54(3)':
      'Le mandat dit qui fait quoi ; les documents tenus à disposition sont ceux du modèle.',
    'Art. 55':
      'Le risque systémique est un impact sur la société : évalué, testé, surveillé et signalé.',
    'Art. 52': 'La Commission est une partie intéressée à informer dans un délai fixé.',
  },
};
