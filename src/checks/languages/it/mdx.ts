import { code } from './code.ts';
import { component } from './component.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import { image } from './image.ts';
import { syntax } from './syntax.ts';
import { unmeant } from './unmeant.ts';
import { url } from './url.ts';
import type { GroupTexts } from '../texts.ts';

export const mdx: GroupTexts<'mdx'> = {
  'mdx/syntax': {
    summary: 'Il testo non si può interpretare.',
    why: 'Un testo che non si può leggere non si può mostrare, e nulla in esso si può verificare.',
    says: syntax,
  },
  'mdx/code': {
    summary:
      'Il testo contiene codice: un import, un export, un’espressione, uno spread o un attributo di evento.',
    why: 'Il contenuto è fatto di dati, mai di codice. Se un manuale potesse eseguire ciò che qualcuno vi incolla, potrebbe leggere i segreti del computer che lo genera, o agire nel browser dell’auditor che lo legge.',
    says: code,
  },
  'mdx/component': {
    summary: 'Un componente è sconosciuto, o un suo attributo è sconosciuto, manca o è sbagliato.',
    why: 'Il sito non può mostrare ciò che non conosce: nella pagina mancherebbe del testo.',
    says: component,
  },
  'mdx/html': {
    summary: 'Il testo ha HTML che non è nel breve elenco degli elementi ammessi.',
    why: 'L’HTML può caricare, eseguire e nascondere, e in ogni esportazione appare diverso. Sono ammessi i pochi elementi che mancano a Markdown. Tutto il resto si scrive in Markdown.',
    says: html,
  },
  'mdx/url': {
    summary:
      'Un collegamento ha uno schema diverso da http, https, mailto o tel, o un’immagine è in un altro sito.',
    why: 'Gli altri schemi eseguono codice, fanno passare contenuti oltre ogni verifica o aprono programmi sul computer di chi legge.',
    says: url,
  },
  'mdx/heading': {
    summary:
      'Il testo ha un titolo di livello 1, salta un livello, ha un titolo senza testo o due volte lo stesso, o al suo posto un capoverso in grassetto.',
    why: 'Il titolo di una voce è il suo unico titolo di livello 1. Chi ascolta una pagina vi si muove di titolo in titolo, e si perde se manca un livello.',
    says: heading,
  },
  'mdx/unmeant': {
    summary:
      'Un segno è rimasto testo: di Markdown, di un altro strumento, o l’identificativo di una voce che non esiste. Oppure un segno non è ciò che sembra.',
    why: 'Ciò che chi scrive intende come titolo, elenco, collegamento o tabella resta nella pagina come l’ha battuto, e i lettori vedono i segni. Una lettera di un altro alfabeto, o un segno che inverte la direzione del testo, mostra loro altro da ciò che è scritto.',
    says: unmeant,
  },
  'mdx/image-alt': {
    summary: 'Un’immagine non ha testo alternativo.',
    why: 'Chi non vede l’immagine ha solo il suo testo alternativo; lo stesso vale per ogni esportazione in testo.',
    says: image,
  },
};
