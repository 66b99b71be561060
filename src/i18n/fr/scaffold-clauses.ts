import type { Messages } from '../messages.ts';

export const scaffoldClauses: Messages['scaffoldClauses'] = {
  '4.1':
    'L’organisation indique aussi quels rôles d’IA elle joue (par exemple fournisseur, producteur, client) et à quoi servent ses systèmes d’IA. La pertinence du changement climatique se décide dans les deux normes.',
  '4.2':
    'Les parties intéressées comprennent désormais les personnes touchées par les résultats de l’IA, les autorités compétentes pour l’IA et les fournisseurs de modèles ou de données.',
  '4.3':
    'Le domaine d’application nomme les systèmes et les activités d’IA, pas seulement les informations et les sites.',
  '4.4': 'Même obligation de faire fonctionner le système et ses processus, appliquée à l’IA.',
  '5.1':
    'Mêmes devoirs de leadership ; la direction répond désormais aussi de la politique et des objectifs d’IA.',
  '5.2':
    'Il faut une politique d’IA, séparée ou fusionnée, qui renvoie aux autres politiques ; A.2.2 à A.2.4 la précisent.',
  '5.3': 'Même devoir d’attribuer les rôles ; A.3.2 ajoute des rôles d’IA.',
  '6.1.1':
    'Les critères de risque de l’IA sont fixés ici, selon le domaine, l’usage prévu et le contexte de chaque système d’IA.',
  '6.1.2':
    'Les conséquences sont jugées pour l’organisation, les personnes et la société, pas seulement pour la confidentialité, l’intégrité et la disponibilité.',
  '6.1.3':
    'Une Déclaration d’applicabilité propre pour les 38 mesures d’IA. La direction désignée approuve le plan de traitement et accepte les risques résiduels.',
  '6.1.4':
    'Définit comment évaluer ce qu’un système d’IA peut faire aux personnes, aux groupes et à la société ; les résultats alimentent l’appréciation des risques.',
  '6.2':
    'Des objectifs pour l’IA ; l’annexe C en propose, comme l’équité, la sûreté ou la transparence.',
  '6.3': 'Même règle pour les changements planifiés, appliquée au système de management de l’IA.',
  '7.1': 'Même devoir ; A.4 demande en plus des enregistrements sur les ressources de l’IA.',
  '7.2': 'Même preuve de compétence ; les profils sont propres à l’IA.',
  '7.3': 'Même devoir de sensibilisation, désormais à la politique d’IA.',
  '7.4':
    'Même logique (quoi, quand, avec qui, comment) ; A.8 ajoute des devoirs d’information envers les utilisateurs et d’autres.',
  '7.5.1': 'Même règle sur ce qu’il faut documenter.',
  '7.5.2': 'Même règle pour créer et mettre à jour les documents.',
  '7.5.3': 'Même maîtrise des documents.',
  '8.1':
    'Les mesures choisies pour développer et utiliser l’IA sont mises en œuvre, et leur effet est suivi.',
  '8.2':
    'Même exécution périodique et selon les événements ; les conséquences pour les personnes et la société sont jugées aussi (6.1.2).',
  '8.3':
    'Si un traitement n’agit pas ou si de nouveaux risques d’IA apparaissent, il est vérifié et le plan est mis à jour.',
  '8.4':
    'Mène l’évaluation d’impact de 6.1.4 à intervalles planifiés et lors de changements importants, et conserve les résultats.',
  '9.1': 'Même devoir de mesure ; les indicateurs couvrent la performance et les mesures de l’IA.',
  '9.2.1': 'Même devoir d’audit ; un audit commun avec le SMSI est possible.',
  '9.2.2': 'Même programme d’audit.',
  '9.3.1': 'Même devoir de revue.',
  '9.3.2':
    'L’ISO/IEC 42001 cite moins d’éléments d’entrée que l’ISO/IEC 27001 ; un ordre du jour commun suit la liste la plus longue.',
  '9.3.3': 'Mêmes résultats.',
  '10.1': 'Même devoir d’amélioration.',
  '10.2': 'Même boucle d’actions correctives, désormais aussi pour les non-conformités de l’IA.',
};
