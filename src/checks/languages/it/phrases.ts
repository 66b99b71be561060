/** What the schemas say in English, without what changes with the data. */
export const phrases: Readonly<Record<string, string>> = {
  'the status is {0}': 'lo stato è {0}',
  'the change is one {0}': 'il cambiamento riguarda un sistema ({0})',
  'the decision on the control has been made': 'la decisione sul controllo è presa',
  'the control is applicable': 'il controllo è applicabile',
  'the control is not applicable': 'il controllo non è applicabile',
  '{0} has a date': '{0} ha una data',
  '{0} names a role': '{0} nomina un ruolo',
  'the source is an audit': 'la fonte è un audit',
  'the tier is {0}: name the point of Annex III, such as {1}, or set {2}':
    'il livello è {0}: nominare il punto dell’allegato III, come {1}, o impostare {2}',
  'nothing else says what the data is': 'nient’altro dice che cosa sono i dati',
  'no {0} is named': 'nessun {0} è nominato',
  'the target is not in words ({0})': 'il traguardo non è a parole ({0})',
  '{0} is given': '{0} è dato',
  'the trigger is {0}': 'il motivo è {0}',
  'the result is {0}': 'l’esito è {0}',
  'a certification body leads its own audits (the kind is {0})':
    'un organismo di certificazione conduce i propri audit (il tipo è {0})',
  'the kind is {0}': 'il tipo è {0}',
  'only a management review has it': 'solo un riesame di direzione lo ha',
  'a management review audits nothing': 'un riesame di direzione non verifica nulla',
  'the sub-clause is implemented': 'il sottopunto è attuato',
  'only an interested party has requirements': 'solo una parte interessata ha requisiti',
  'the control is undecided': 'il controllo non è deciso',
  'the control is implemented': 'il controllo è attuato',
  'the control is not applicable to any system': 'il controllo non è applicabile ad alcun sistema',
  'the source is {0}': 'la fonte è {0}',
  'the tier is {0}': 'il livello è {0}',
  'the entry of {0} says it': 'lo dice la voce di {0}',
  'the target is in words ({0})': 'il traguardo è a parole ({0})',
  'names {0} a second time': 'nomina {0} una seconda volta',
  'says nothing about the systems that it is for': 'non dice nulla dei sistemi per cui vale',
  'is {0}, which is not an address that a reader can use':
    'è {0}, che non è un indirizzo utilizzabile da chi legge',
  'contains the sign {0}': 'contiene il segno {0}, che è invisibile',
  'shows the sign {0}': 'non mostra nulla: contiene solo il segno {0}',
  'is {0}, before {1} ({2})': 'è {0}, prima di {1} ({2})',
  'is not the number of an article': 'non è il numero di un articolo',
  'is {0}, a text, although the target is a number':
    'è {0}, un testo, benché il traguardo sia un numero',
  'is a number, although the target is in words': 'è un numero, benché il traguardo sia a parole',
  'is {0}, which is not how the tool reads an article of the EU AI Act':
    'è {0}, che lo strumento non legge come articolo del regolamento UE sull’IA',
  'is not a day, week, month, quarter or year: {0}, {1}, {2}, {3}, {4}':
    'non è un giorno, una settimana, un mese, un trimestre o un anno: {0}, {1}, {2}, {3}, {4}',
  'is not an id: letters, digits, dots, hyphens and underscores':
    'non è un identificativo: lettere, cifre, punti, trattini e trattini bassi',
  'is not a fingerprint of 16 hexadecimal digits': 'non è un’impronta di 16 cifre esadecimali',
  'is neither an address that starts with https:// nor a file under {0}':
    'non è né un indirizzo che comincia con https:// né un file sotto {0}',
  'is not a {0}, which has 64 hexadecimal digits': 'non è uno {0}, che ha 64 cifre esadecimali',
  'is not a colour in the form #rrggbb': 'non è un colore nella forma #rrggbb',
  'is neither an area of Annex III, {0} to {1}, nor a point of one, such as {2}':
    'non è né un settore dell’allegato III, da {0} a {1}, né un suo punto, come {2}',
  'is not a control of ISO/IEC 27001:2022 (A.5.1 to A.8.34)':
    'non è un controllo di ISO/IEC 27001:2022 (da A.5.1 a A.8.34)',
  'is neither an account nor an e-mail address': 'non è né un account né un indirizzo e-mail',
  'Write {0}, or remove {1}.': 'Scrivere {0}, o togliere {1}.',
  'Remove {0}, and write the name of the certification body under {1}.':
    'Togliere {0}, e scrivere il nome dell’organismo di certificazione sotto {1}.',
  'Write one result for it.': 'Scriverne un solo esito.',
  'Write {0}, or at least one of {1}, {2}, {3} and {4}.':
    'Scrivere {0}, o almeno uno di {1}, {2}, {3} e {4}.',
  'Give each promise an id of its own.': 'Dare a ogni impegno un proprio identificativo.',
  'Write one e-mail address, a page that starts with https://, a telephone number, or where to go, in plain words.':
    'Scrivere un indirizzo e-mail, una pagina che comincia con https://, un numero di telefono, o, con parole semplici, a chi rivolgersi.',
  'Remove one of the two.': 'Togliere uno dei due.',
  'Delete the whole text and type it again, without pasting it.':
    'Cancellare tutto il testo e riscriverlo, senza incollarlo.',
  'Write {0} or {1}.': 'Scrivere {0} o {1}.',
  'Write the number alone, in quotes: {0} or {1}.':
    'Scrivere solo il numero, tra virgolette: {0} o {1}.',
  'Write in words how far it has come.': 'Scrivere a parole a che punto si è.',
  'Write the number alone, without its unit.': 'Scrivere solo il numero, senza la sua unità.',
  'Write {0}, if that is meant.': 'Scrivere {0}, se è ciò che si intende.',
  'Write {0} or {1}. Write the certification body under {2}, and remove {3}.':
    'Scrivere {0} o {1}. Scrivere l’organismo di certificazione sotto {2}, e togliere {3}.',
  'Write what is to be done by that day under {0}, each with {1}, {2} and {3}, and remove this field.':
    'Scrivere sotto {0} che cosa va fatto entro quel giorno, ciascuno con {1}, {2} e {3}, e togliere questo campo.',
  'A control that the ISMS carries out applies, and is implemented: write {0}, {1}, {2}, {3} and its {4}, and remove {5}. A control that nobody needs is {6}.':
    'Un controllo che il SGSI svolge è applicabile e attuato: scrivere {0}, {1}, {2}, {3} e le sue evidenze sotto {4}, e togliere {5}. Un controllo di cui nessuno ha bisogno è {6}.',
};
