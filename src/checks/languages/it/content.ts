import { firstIds } from '../../content/plain-id.ts';
import { duplicate } from './duplicate.ts';
import { files } from './files.ts';
import { lost } from './lost.ts';
import { schema } from './schema.ts';
import { yaml } from './yaml.ts';
import type { GroupTexts } from '../texts.ts';
import { collectionName, fieldName, firstOf, listed } from './words.ts';

const markNames = {
  bold: 'grassetto (`**…**`)',
  link: 'un link (`[…](…)`)',
  list: 'un elenco',
  heading: 'un titolo',
  code: 'codice (`` `…` ``)',
  emphasis: 'un’enfasi (`*…*`)',
  ref: 'un tag (`<Ref>`)',
  html: 'un tag HTML',
  entity: 'un segno come lo scrive HTML (`&amp;`)',
};

export const content: GroupTexts<'content'> = {
  'content/yaml': {
    summary: 'Il front matter è illeggibile, ripete un campo o abusa degli alias.',
    why: 'Un contenuto ambiguo andrebbe perso, o lo strumento successivo lo leggerebbe in altro modo.',
    says: yaml,
  },
  'content/schema': {
    summary: 'Un campo manca, è sconosciuto o è sbagliato.',
    why: 'Se un campo scritto male fosse scartato in silenzio, ciò che dice andrebbe perso. Ogni campo è letto oppure segnalato.',
    says: schema,
  },
  'content/duplicate-id': {
    summary:
      'Due voci hanno lo stesso identificativo, maiuscole a parte, o una voce ha l’identificativo di un punto della norma o di un controllo.',
    why: 'I rimandi sono identificativi. Uno che indica due cose rende ambiguo ogni collegamento, e su molti computer due file i cui nomi differiscono solo per le maiuscole si sovrascrivono.',
    says: duplicate,
  },
  'content/duplicate-title': {
    summary: 'Due voci dello stesso tipo hanno lo stesso titolo.',
    why: 'Spesso si comincia una voce da una copia. Se il titolo è ancora quello dell’altra voce, può esserlo anche il resto, e i lettori non le distinguono.',
    says: {
      same: (id, others, collection) => ({
        found: `${id} ha lo stesso titolo di ${listed(others)}.`,
        expected: `un titolo che nessun’altra voce sotto «${collectionName(collection)}» abbia`,
        fix: 'Scrivere che cosa distingue questa voce, o eliminarla se è una copia.',
      }),
    },
  },
  'content/file': {
    summary:
      'Un file in una cartella di voci non è una voce, un collegamento esce dalla cartella dei contenuti, o un allegato è di un tipo non ammesso, o è altro da ciò che dice il suo nome.',
    why: 'Ogni file del manuale è usato oppure segnalato: nulla è ignorato in silenzio, e nulla entra da fuori.',
    says: files,
  },
  'content/lost': {
    summary:
      'Qualcosa di scritto non è mostrato: ciò che YAML prende per un commento o per un nome, celle in eccesso, note a cui nulla rimanda, testo dopo un blocco di codice senza fine, lettere perse nella conversione di un file.',
    why: 'La perdita si nota troppo tardi: all’audit, quando il titolo di una decisione finisce a metà.',
    says: lost,
  },
  'content/markdown': {
    summary: 'Un campo contiene Markdown o HTML, che sono letti solo nel testo sotto i campi.',
    why: 'Le pagine mostrano i segni così come sono: asterischi, parentesi e indirizzi in mezzo alla dichiarazione di applicabilità.',
    says: {
      mark: (path, mark) => ({
        found: `${fieldName(path)} contiene ${markNames[mark]}, ma nei campi non si leggono né Markdown né HTML: i segni si vedono.`,
        expected: 'testo semplice',
        fix: 'Scriverlo qui con parole semplici. Spostare elenchi, link ed enfasi nel testo sotto i campi.',
      }),
    },
  },
  'content/plain-id': {
    summary:
      'L’identificativo di una voce è un numero o una parola, perciò nessun testo che la nomina diventa un collegamento.',
    why: 'In un testo `2026` può essere un sistema o un anno, e `access` una politica o una parola. Un collegamento indovinato affermerebbe un nesso che nessuno ha stabilito; perciò non c’è.',
    says: {
      plain: (id, others, collection) => ({
        found: `L’identificativo \`${id}\` è ${/[A-Za-z]/.test(id) ? 'una parola' : 'un numero'}, perciò non diventa un link quando un testo lo nomina.${others.length > 0 ? ` Lo stesso vale per altri ${others.length} sotto «${collectionName(collection)}»: ${firstIds(others)}.` : ''}`,
        expected: 'un identificativo con lettere e cifre, come `SYS-2026`',
        fix: `Mettere un link con \`<Ref to="${id}" />\`, o rinominare il file e i riferimenti a esso.`,
      }),
    },
  },
  'content/template-left': {
    summary:
      'Un file è ancora contrassegnato come testo del modello scritto da `aims init`, o nomina l’organizzazione dell’esempio.',
    why: 'Un testo che altri hanno scritto su un’altra organizzazione non è una regola di questa. Gli auditor chiedono al personale se lo conosce, e un nome rimasto mostra che nessuno l’ha letto.',
    says: {
      many: (files) => ({
        found: `${files.length} file sono ancora testo del modello: ${firstOf(files)}.`,
        expected: 'testi su questa organizzazione',
        fix: 'Fare proprio ogni testo, poi toglierne la riga `# aims-template`.',
      }),
      one: (file) => ({
        found: `${file} è ancora testo del modello.`,
        expected: 'un testo su questa organizzazione',
        fix: 'Fare proprio il testo, poi togliere questa riga.',
      }),
      named: (example, count, own) => ({
        found: `Il testo nomina ${example}, l’organizzazione dell’esempio${count > 1 ? `, in ${count} punti` : ''}.`,
        expected: `un testo su ${own}`,
        fix: 'Riscrivere la frase: anche i suoi fatti sono quelli dell’esempio.',
      }),
    },
  },
};
