import type { StandardsTexts } from '../index.ts';

export const crosswalk: StandardsTexts['crosswalk'] = {
  dispositions: {
    reuse: 'Même article dans les deux normes : le processus du SMSI est repris et élargi.',
    extend: 'Même numéro d’article, avec un contenu à ajouter sur l’IA.',
    new: 'Sans équivalent dans ISO/IEC 27001 : à créer.',
  },
  clauseNote:
    'Les numéros et les titres sont ceux des deux normes ; la reprise qui convient est une lecture de ce projet, et chaque organisation décide de la sienne.',
  clauses: {
    '4.1':
      'L’organisation précise aussi ses rôles en matière d’IA (par exemple fournisseur, producteur, client) et la finalité de ses systèmes d’IA. Les deux normes demandent si le changement climatique est pertinent : ISO/IEC 42001 depuis le début, ISO/IEC 27001 depuis l’Amendement 1 de 2024.',
    '4.2':
      'Parmi les parties intéressées figurent désormais les personnes concernées par les sorties de l’IA, les autorités compétentes et les fournisseurs de modèles ou de données. Les exigences liées au changement climatique en font partie, comme dans ISO/IEC 27001 depuis l’Amendement 1 de 2024.',
    '4.3':
      'Le domaine d’application nomme les systèmes et les activités d’IA, et pas seulement les informations et les sites.',
    '4.4': 'Même obligation de faire fonctionner le système et ses processus, appliquée à l’IA.',
    '5.1':
      'Mêmes devoirs de leadership ; la direction répond aussi de la politique et des objectifs d’IA.',
    '5.2':
      'Une politique d’IA est nécessaire (séparée ou intégrée) et renvoie aux autres politiques concernées ; A.2.2 à A.2.4 la précisent.',
    '5.3':
      'Même devoir d’attribuer les rôles, y compris pour la conformité et le compte rendu des performances du SMIA ; le titre est plus court dans 42001, et A.3.2 ajoute les rôles liés à l’IA.',
    '6.1.1':
      'Les critères de risque liés à l’IA sont fixés ici, selon le domaine, l’utilisation prévue et le contexte de chaque système d’IA.',
    '6.1.2':
      'Les conséquences sont jugées pour l’organisation, les personnes et les sociétés, et pas seulement pour la confidentialité, l’intégrité et la disponibilité.',
    '6.1.3':
      'Déclaration d’applicabilité propre aux 38 mesures d’IA. La direction désignée approuve le plan de traitement et accepte les risques résiduels, là où 27001 le demande aux propriétaires des risques.',
    '6.1.4':
      'Définit le processus qui évalue ce qu’un système d’IA peut faire aux personnes, aux groupes et aux sociétés ; les résultats alimentent l’appréciation des risques.',
    '6.2':
      'Objectifs d’IA, pour lesquels l’annexe C propose par exemple l’équité, la sûreté ou la transparence.',
    '6.3': 'Même règle pour les modifications planifiées, appliquée au SMIA.',
    '7.1': 'Même devoir ; A.4 demande en plus des enregistrements sur les ressources d’IA.',
    '7.2': 'Même preuve des compétences ; les profils sont propres à l’IA.',
    '7.3': 'Même devoir de sensibilisation, cette fois à la politique d’IA.',
    '7.4':
      'Même logique : quoi, quand, avec qui et comment ; A.8 ajoute des devoirs d’information envers les utilisateurs et d’autres.',
    '7.5.1': 'Même règle sur ce qui doit être documenté.',
    '7.5.2': 'Même règle pour créer et mettre à jour les documents (titre plus long dans 42001).',
    '7.5.3': 'Même maîtrise des documents.',
    '8.1':
      'Les mesures choisies pour développer et utiliser l’IA sont mises en œuvre, et leur effet est surveillé.',
    '8.2':
      'Même réalisation, périodique et sur événement ; les conséquences pour les personnes et les sociétés sont jugées aussi (6.1.2).',
    '8.3':
      'Si le traitement ne fonctionne pas ou si de nouveaux risques apparaissent, le traitement est vérifié et le plan mis à jour.',
    '8.4':
      'Réalise l’évaluation d’impact de 6.1.4 à intervalles planifiés et lors de changements importants, et conserve les résultats.',
    '9.1':
      'Même devoir de mesurage ; les indicateurs couvrent les performances et les mesures d’IA.',
    '9.2.1': 'Même devoir d’audit ; un audit combiné avec le SMSI est possible.',
    '9.2.2': 'Même programme d’audit.',
    '9.3.1': 'Même devoir de revue.',
    '9.3.2':
      '42001 énumère moins d’éléments d’entrée que 27001 (aucun point propre aux retours des parties intéressées, aux résultats de l’appréciation des risques ou à l’atteinte des objectifs) ; un ordre du jour commun suit donc la liste plus longue de 27001.',
    '9.3.3': 'Mêmes résultats.',
    '10.1': 'Même devoir d’amélioration.',
    '10.2':
      'Même boucle d’action corrective, désormais aussi pour les non-conformités liées à l’IA.',
  },
  transfers: {
    format:
      'Le SMSI a le même type de document ou de routine ; on reprend la forme et on écrit un contenu nouveau.',
    partial:
      'Une partie du contenu existe déjà dans le SMSI et compte comme preuve ; on ajoute les aspects propres à l’IA.',
    none: 'Sans équivalent dans le SMSI ; travail nouveau.',
  },
  controlNote:
    'L’ISO ne publie aucune correspondance des mesures. Les mesures d’ISO/IEC 27001 apparentées et ce qui en est repris sont une lecture indicative ; chaque organisation décide de la sienne.',
  controls: {
    'A.2.2': 'Le modèle, l’approbation et la publication se reprennent ; le contenu est nouveau.',
    'A.2.3':
      'Le registre des politiques montre où chercher ; l’analyse des recoupements avec l’IA est nouvelle.',
    'A.2.4': 'La revue annuelle des politiques peut inclure la politique d’IA.',
    'A.3.2':
      'La matrice des rôles est élargie ; les rôles liés à l’IA et le contrôle s’y ajoutent.',
    'A.3.3':
      'Le canal de déclaration des événements existe comme forme ; la protection contre les représailles, le champ et le traitement des préoccupations sur l’IA sont nouveaux.',
    'A.4.2':
      'L’inventaire des actifs sert de base ; une vue par système et par phase du cycle de vie s’y ajoute.',
    'A.4.3':
      'Les jeux de données sont souvent inventoriés comme actifs ; les faits propres à l’IA, comme la finalité, l’étiquetage et les biais connus, s’y ajoutent.',
    'A.4.4':
      'L’inventaire des logiciels et les enregistrements sur l’outillage comptent ; les modèles et les cadres d’apprentissage s’y ajoutent.',
    'A.4.5':
      'Les enregistrements de configuration, de dimensionnement et de services en nuage comptent ; le calcul utilisé par chaque système d’IA s’y ajoute.',
    'A.4.6':
      'Les enregistrements de formation et de compétences se reprennent comme forme ; les profils propres à l’IA sont nouveaux.',
    'A.5.2':
      'Le SMSI n’évalue pas les effets sur les personnes et la société ; tout au plus l’analyse d’impact sur la protection des données prête-t-elle sa forme.',
    'A.5.3':
      'Les règles de conservation des enregistrements se reprennent ; l’enregistrement lui-même est nouveau.',
    'A.5.4':
      'Seule la part relative à la vie privée se reprend ; l’équité, les droits et la sûreté sont nouveaux.',
    'A.5.5': 'Sans équivalent dans le SMSI.',
    'A.6.1.2': 'La routine de fixation des objectifs se reprend ; les objectifs sont nouveaux.',
    'A.6.1.3':
      'Le processus de développement sécurisé sert de base ; des points de passage pour une IA responsable s’y ajoutent.',
    'A.6.2.2':
      'Les exigences de sécurité sont couvertes ; les exigences de fonction, d’équité et de performance s’y ajoutent.',
    'A.6.2.3':
      'Les enregistrements d’architecture et de développement comptent ; les choix de modèle et de données s’y ajoutent.',
    'A.6.2.4':
      'Les tests de sécurité comptent ; les tests d’exactitude, de robustesse et de biais s’y ajoutent.',
    'A.6.2.5':
      'La gestion des changements et des mises en service compte ; les critères propres à l’IA s’y ajoutent.',
    'A.6.2.6':
      'La surveillance technique compte ; la dérive, la qualité et l’assistance aux utilisateurs s’y ajoutent.',
    'A.6.2.7':
      'La maîtrise des documents se reprend ; le dossier technique pour chaque public est nouveau.',
    'A.6.2.8':
      'C’est ici que l’on reprend le plus : la journalisation et la synchronisation existent ; les événements d’IA s’y ajoutent.',
    'A.7.2':
      'La sécurité et la protection des données comptent ; la représentativité et l’adéquation à la finalité s’y ajoutent.',
    'A.7.3':
      'Les vérifications de droits, d’accès et de vie privée comptent ; les raisons du choix s’y ajoutent.',
    'A.7.4':
      'La classification n’est pas la qualité des données ; les critères et les vérifications de qualité sont nouveaux.',
    'A.7.5':
      'L’inventaire et le marquage prêtent la forme ; l’enregistrement de la provenance est nouveau.',
    'A.7.6':
      'Les règles de masquage et de données de test ne font qu’effleurer le sujet ; les méthodes de préparation sont nouvelles.',
    'A.8.2':
      'Les modèles de procédures se reprennent ; les informations aux utilisateurs sur un système d’IA sont nouvelles.',
    'A.8.3':
      'Un canal de réception peut s’ouvrir aux tiers ; le traitement des signalements d’effets dommageables est nouveau.',
    'A.8.4':
      'Les plans et les contacts pour les incidents comptent ; les incidents d’IA et les avis aux utilisateurs s’y ajoutent.',
    'A.8.5':
      'Le registre juridique prête la forme ; les obligations de communication sur l’IA sont des entrées nouvelles.',
    'A.9.2':
      'Les règles d’utilisation correcte sont complétées par des règles et des approbations pour l’IA.',
    'A.9.3': 'La routine de fixation des objectifs se reprend ; les objectifs sont nouveaux.',
    'A.9.4':
      'L’utilisation correcte prête la forme ; la vérification de l’utilisation au regard de la finalité est nouvelle.',
    'A.10.2':
      'Les accords avec les fournisseurs et sur les rôles comptent ; les tâches d’IA tout au long du cycle de vie s’y ajoutent.',
    'A.10.3':
      'L’évaluation, les contrats et la surveillance des fournisseurs comptent ; les critères d’une IA responsable s’y ajoutent.',
    'A.10.4':
      'Les besoins des parties intéressées et les exigences contractuelles sont connus ; ce que les clients attendent de l’IA est nouveau.',
  },
  dimensions: {
    governs: {
      title: 'Ce qu’elle régit',
      iso27001:
        'Les informations : ce que l’organisation détient et doit protéger, sur papier, dans les systèmes et dans les têtes.',
      iso42001:
        'Les systèmes d’IA sur tout leur cycle de vie : ceux qu’elle développe, fournit, intègre ou utilise.',
    },
    question: {
      title: 'Question centrale',
      iso27001:
        'Nos informations et nos activités restent-elles confidentielles, intègres et disponibles ?',
      iso42001:
        'Nos systèmes d’IA agissent-ils correctement envers les personnes qu’ils touchent, et pouvons-nous en répondre ?',
    },
    clauses: {
      title: 'Articles de management',
      iso27001: 'Articles 4 à 10 dans la structure harmonisée des systèmes de management de l’ISO.',
      iso42001:
        'Les mêmes articles 4 à 10, plus l’évaluation de l’impact des systèmes d’IA : son processus en 6.1.4, sa réalisation en 8.4.',
    },
    annexes: {
      title: 'Structure des annexes',
      iso27001:
        'Annexe A seulement : 93 mesures en quatre thèmes ; leurs recommandations forment une norme à part, ISO/IEC 27002.',
      iso42001:
        'Annexe A : 38 mesures en neuf domaines. L’annexe B guide chacune d’elles, l’annexe C nomme des objectifs et des sources de risque, l’annexe D traite des domaines et des secteurs.',
    },
    risk: {
      title: 'Regard sur les risques',
      iso27001:
        'Vers l’intérieur : ce qui pourrait arriver aux actifs et aux activités de l’organisation.',
      iso42001:
        'Vers l’intérieur et l’extérieur : aussi ce que les systèmes d’IA pourraient faire aux personnes, aux groupes et à la société, comme une injustice, un préjudice ou une perte de droits.',
    },
    artefact: {
      title: 'Document emblématique',
      iso27001:
        'La déclaration d’applicabilité sur les 93 mesures, avec le plan de traitement des risques.',
      iso42001:
        'L’évaluation de l’impact des systèmes d’IA, et une déclaration d’applicabilité propre aux 38 mesures.',
    },
    certification: {
      title: 'Certification',
      iso27001:
        'Par un organisme accrédité selon ISO/IEC 17021-1 et ISO/IEC 27006-1, pour trois ans avec une surveillance annuelle.',
      iso42001:
        'Même cycle, et les audits peuvent se combiner ; mais c’est un certificat à part, délivré par un organisme accrédité selon ISO/IEC 17021-1 et ISO/IEC 42006:2025. ISO/IEC 42001 n’est pas une norme harmonisée (art. 40 du règlement de l’UE sur l’IA) : son certificat ne donne aucune présomption de conformité, et aucun des deux ne prouve le respect du règlement.',
    },
  },
  nistNote:
    'Correspondance publiée, que le NIST AI Resource Center signale sans l’approuver, établie d’après le projet final d’ISO/IEC 42001. Les points de l’annexe B sont donnés comme la mesure de l’annexe A qui porte le même numéro.',
};
