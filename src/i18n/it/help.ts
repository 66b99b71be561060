import type { Messages } from '../messages.ts';
import { counted, number } from './number.ts';

/** How to write entries, and what the rules of the checks mean. */
export const help: Messages['help'] = {
  description:
    'Come scrivere ogni tipo di voce, che cosa significa ogni regola delle verifiche, e un glossario.',
  lead: 'Come scrivere ogni tipo di voce, che cosa cercano le verifiche e che cosa significano i termini.',
  bring: 'Portare ciò che esiste già',
  importExample: 'Una fonte inventata, ciò che si indica al comando e ciò che esso scrive.',
  guides: {
    registers: {
      title: 'Registri da un foglio di calcolo',
      lead: 'Porti sistemi di IA, rischi, fornitori, evidenze, insiemi di dati o rilievi da un foglio di calcolo.',
    },
    isms: {
      title: 'La dichiarazione del SGSI',
      lead: 'Porti la dichiarazione di applicabilità che il Suo SGSI ha già.',
    },
    policies: {
      title: 'Politiche da Word, Markdown e HTML',
      lead: 'Trasformi in voci le politiche e le procedure che ha già.',
    },
    findings: {
      title: 'Rilievi di un auditor',
      lead: 'Trasformi in rilievi ciò che un auditor ha scritto in una dichiarazione esportata o nel taccuino.',
    },
  },
  entries: 'Tipi di voci',
  kinds: 'I tipi di voci, ciascuno con la sua cartella',
  kindColumns: { kind: 'Tipo', folder: 'Cartella', purpose: 'A che cosa serve' },
  settings: 'Impostazioni del manuale',
  settingsPurpose: 'Quello che si dice una volta per tutto il manuale.',
  rules: 'Regole delle verifiche',
  rulesLead: (rules) =>
    rules === 1
      ? 'La regola ha una pagina propria.'
      : `Ognuna delle ${number(rules)} regole ha una pagina propria.`,
  fields: 'Campi',
  fieldsOf: (name) => `Campi: ${name}`,
  fieldColumns: {
    field: 'Campo',
    required: 'Obbligatorio',
    value: 'Valore',
    meaning: 'Significato',
  },
  required: { yes: 'sempre', no: 'no' },
  optional: (count: number) => counted(count, 'campo facoltativo', 'campi facoltativi'),
  otherwise: (value) => `Se manca, vale \`${value}\`.`,
  oneFile: (path) =>
    `Ogni voce è un file a sé, \`${path}\`. Il nome del file è l’identificativo della voce.`,
  settingsFile: (path) => `Il file è \`${path}\`.`,
  command: (command) =>
    `\`${command}\` scrive un nuovo file con il prossimo identificativo libero, tutti i campi obbligatori e un commento per ciascuno degli altri.`,
  example: 'Esempio',
  exampleFrom: (file) => `\`${file}\` dell’organizzazione di esempio.`,
  values: {
    text: 'testo',
    day: 'data, `AAAA-MM-GG`',
    truth: '`true` o `false`',
    address: 'indirizzo che comincia con `https://`',
    group: 'i campi che seguono',
    any: 'valore',
    number: 'numero',
    numberFrom: (from) => `numero, ${from} o più`,
    numberBetween: (from, to) => `numero da ${from} a ${to}`,
    id: (of) => `identificativo da: ${of}`,
    list: (of) => `elenco; ogni elemento: ${of}`,
    map: (of) => `nomi con valori; ogni valore: ${of}`,
    choice: (values) => `uno fra ${values}`,
    or: 'o',
  },
  catalogues: {
    'iso42001-clause': 'punti della ISO/IEC 42001',
    'iso42001-control': 'controlli dell’allegato A',
    'iso42001-objective': 'obiettivi dell’allegato C',
    'iso42001-risk-source': 'fonti di rischio dell’allegato C',
    'iso27001-clause': 'punti della ISO/IEC 27001',
    'iso27001-control': 'controlli della ISO/IEC 27001',
    'ai-act-article': 'articoli del regolamento UE sull’IA',
  },
  rule: {
    description: (rule) => `Che cosa significa la regola ${rule}, con un esempio.`,
    severity: 'Gravità',
    here: 'In questo manuale',
    issues: (count) => (count === 0 ? 'Nessun problema' : counted(count, 'problema', 'problemi')),
    off: 'disattivata in handbook.yaml',
    alwaysOn: 'Non si può disattivare.',
    switchOff: 'Sotto `checks` in `handbook.yaml` si può disattivare o cambiarne la gravità.',
    why: 'Perché è importante',
    trips: 'Un esempio che la fa scattare',
    passes: 'Un esempio senza problemi',
    reported: 'Nel terminale la verifica dice allora, in inglese:',
    more: (files) => `E ${counted(files, 'altro file', 'altri file')} senza errori.`,
  },
};
