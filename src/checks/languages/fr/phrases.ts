/** What the schemas say in English, without what changes with the data. */
export const phrases: Readonly<Record<string, string>> = {
  'the status is {0}': 'le statut est {0}',
  'the change is one {0}': 'la modification porte sur un système ({0})',
  'the decision on the control has been made': 'la décision sur la mesure est prise',
  'the control is applicable': 'la mesure est applicable',
  'the control is not applicable': 'la mesure n’est pas applicable',
  '{0} has a date': '{0} a une date',
  '{0} names a role': '{0} nomme un rôle',
  'the source is an audit': 'la source est un audit',
  'the tier is {0}: name the point of Annex III, such as {1}, or set {2}':
    'le niveau est {0} : nommer le point de l’annexe III, tel que {1}, ou mettre {2}',
  'nothing else says what the data is': 'rien d’autre ne dit ce que sont les données',
  'no {0} is named': 'aucun {0} n’est nommé',
  'the target is not in words ({0})': 'la cible n’est pas en mots ({0})',
  '{0} is given': '{0} est donné',
  'the trigger is {0}': 'le déclencheur est {0}',
  'the result is {0}': 'le résultat est {0}',
  'a certification body leads its own audits (the kind is {0})':
    'un organisme de certification dirige ses propres audits (la sorte est {0})',
  'the kind is {0}': 'la sorte est {0}',
  'only a management review has it': 'seule une revue de direction l’a',
  'a management review audits nothing': 'une revue de direction n’audite rien',
  'the sub-clause is implemented': 'le paragraphe est mis en œuvre',
  'only an interested party has requirements': 'seule une partie intéressée a des exigences',
  'the control is undecided': 'la mesure n’est pas décidée',
  'the control is implemented': 'la mesure est mise en œuvre',
  'the control is not applicable to any system': 'la mesure n’est applicable à aucun système',
  'the source is {0}': 'la source est {0}',
  'the tier is {0}': 'le niveau est {0}',
  'the entry of {0} says it': 'l’entrée de {0} le dit',
  'the target is in words ({0})': 'la cible est en mots ({0})',
  'names {0} a second time': 'nomme {0} une deuxième fois',
  'says nothing about the systems that it is for':
    'ne dit rien des systèmes auxquels il s’applique',
  'is {0}, which is not an address that a reader can use':
    'est {0}, qui n’est pas une adresse utilisable par un lecteur',
  'contains the sign {0}': 'contient le signe {0}, qui est invisible',
  'shows the sign {0}': 'ne montre rien : il ne contient que le signe {0}',
  'is {0}, before {1} ({2})': 'est {0}, avant {1} ({2})',
  'is not the number of an article': 'n’est pas le numéro d’un article',
  'is {0}, a text, although the target is a number':
    'est {0}, un texte, alors que la cible est un nombre',
  'is a number, although the target is in words': 'est un nombre, alors que la cible est en mots',
  'is {0}, which is not how the tool reads an article of the EU AI Act':
    'est {0}, ce que l’outil ne lit pas comme un article du règlement européen sur l’IA',
  'is not a day, week, month, quarter or year: {0}, {1}, {2}, {3}, {4}':
    'n’est ni un jour, ni une semaine, ni un mois, ni un trimestre, ni une année : {0}, {1}, {2}, {3}, {4}',
  'is not an id: letters, digits, dots, hyphens and underscores':
    'n’est pas un identifiant : lettres, chiffres, points, traits d’union et tirets bas',
  'is not a fingerprint of 16 hexadecimal digits':
    'n’est pas une empreinte de 16 chiffres hexadécimaux',
  'is neither an address that starts with https:// nor a file under {0}':
    'n’est ni une adresse qui commence par https:// ni un fichier sous {0}',
  'is not a {0}, which has 64 hexadecimal digits':
    'n’est pas un {0}, qui a 64 chiffres hexadécimaux',
  'is not a colour in the form #rrggbb': 'n’est pas une couleur de la forme #rrggbb',
  'is neither an area of Annex III, {0} to {1}, nor a point of one, such as {2}':
    'n’est ni un domaine de l’annexe III, {0} à {1}, ni un point de l’un d’eux, tel que {2}',
  'is not a control of ISO/IEC 27001:2022 (A.5.1 to A.8.34)':
    'n’est pas une mesure de ISO/IEC 27001:2022 (A.5.1 à A.8.34)',
  'is neither an account nor an e-mail address': 'n’est ni un compte ni une adresse e-mail',
  'Write {0}, or remove {1}.': 'Écrire {0}, ou retirer {1}.',
  'Remove {0}, and write the name of the certification body under {1}.':
    'Retirer {0}, et écrire le nom de l’organisme de certification sous {1}.',
  'Write one result for it.': 'Écrire un seul résultat à ce sujet.',
  'Write {0}, or at least one of {1}, {2}, {3} and {4}.':
    'Écrire {0}, ou au moins l’un de {1}, {2}, {3} et {4}.',
  'Give each promise an id of its own.': 'Donner à chaque engagement un identifiant propre.',
  'Write one e-mail address, a page that starts with https://, a telephone number, or where to go, in plain words.':
    'Écrire une adresse e-mail, une page qui commence par https://, un numéro de téléphone, ou, en mots simples, à qui s’adresser.',
  'Remove one of the two.': 'Retirer l’un des deux.',
  'Delete the whole text and type it again, without pasting it.':
    'Effacer tout le texte et le retaper, sans le coller.',
  'Write {0} or {1}.': 'Écrire {0} ou {1}.',
  'Write the number alone, in quotes: {0} or {1}.':
    'Écrire le numéro seul, entre guillemets : {0} ou {1}.',
  'Write in words how far it has come.': 'Écrire en mots où l’on en est.',
  'Write the number alone, without its unit.': 'Écrire le nombre seul, sans son unité.',
  'Write {0}, if that is meant.': 'Écrire {0}, si c’est ce qui est voulu.',
  'Write {0} or {1}. Write the certification body under {2}, and remove {3}.':
    'Écrire {0} ou {1}. Écrire l’organisme de certification sous {2}, et retirer {3}.',
  'Write what is to be done by that day under {0}, each with {1}, {2} and {3}, and remove this field.':
    'Écrire sous {0} ce qui est à faire pour ce jour, chaque fois avec {1}, {2} et {3}, et retirer ce champ.',
  'A control that the ISMS carries out applies, and is implemented: write {0}, {1}, {2}, {3} and its {4}, and remove {5}. A control that nobody needs is {6}.':
    'Une mesure que le SMSI met en œuvre est applicable et mise en œuvre : écrire {0}, {1}, {2}, {3} et ses preuves sous {4}, et retirer {5}. Une mesure dont personne n’a besoin est {6}.',
};
