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
    summary: 'Der Text lässt sich nicht lesen.',
    why: 'Ein Text, der sich nicht lesen lässt, lässt sich auch nicht anzeigen, und nichts darin lässt sich prüfen.',
    says: syntax,
  },
  'mdx/code': {
    summary:
      'Der Text enthält Code: einen Import, einen Export, einen Ausdruck, einen Spread oder ein Ereignisattribut.',
    why: 'Inhalt besteht aus Daten, nie aus Code. Könnte ein Handbuch ausführen, was jemand einfügt, dann könnte es Geheimnisse des Rechners lesen, der es baut, oder im Browser der Auditorin handeln, die es liest.',
    says: code,
  },
  'mdx/component': {
    summary:
      'Eine Komponente ist unbekannt, oder eines ihrer Attribute ist unbekannt, fehlt oder ist falsch.',
    why: 'Was die Website nicht kennt, kann sie nicht zeigen: Auf der Seite würde Text fehlen.',
    says: component,
  },
  'mdx/html': {
    summary: 'Der Text enthält HTML, das nicht auf der kurzen Liste der erlaubten Elemente steht.',
    why: 'HTML kann laden, ausführen und verbergen, und es sieht in jedem Export anders aus. Erlaubt sind die wenigen Elemente, die Markdown fehlen. Schreiben Sie alles andere als Markdown.',
    says: html,
  },
  'mdx/url': {
    summary:
      'Ein Link hat ein anderes Schema als http, https, mailto oder tel, oder ein Bild liegt auf einer anderen Website.',
    why: 'Andere Schemata führen Code aus, schmuggeln Inhalte an jeder Prüfung vorbei oder öffnen Programme auf dem Rechner, an dem gelesen wird.',
    says: url,
  },
  'mdx/heading': {
    summary:
      'Der Text hat eine Überschrift der Ebene 1, überspringt eine Ebene, hat eine Überschrift ohne Text oder zweimal dieselbe, oder an ihrer Stelle einen fett gesetzten Absatz.',
    why: 'Der Titel eines Eintrags ist seine einzige Überschrift der Ebene 1. Wer sich eine Seite vorlesen lässt, bewegt sich an den Überschriften entlang und verirrt sich, wenn eine Ebene fehlt.',
    says: heading,
  },
  'mdx/unmeant': {
    summary:
      'Ein Zeichen blieb als Text stehen: von Markdown, von einem anderen Werkzeug, oder die ID eines Eintrags, den es nicht gibt. Oder ein Zeichen ist nicht, wonach es aussieht.',
    why: 'Was als Überschrift, Liste, Link oder Tabelle gemeint ist, steht auf der Seite, wie es getippt wurde, und alle sehen die Zeichen. Ein Buchstabe eines anderen Alphabets, oder ein Zeichen, das die Schreibrichtung umkehrt, zeigt etwas anderes, als geschrieben steht.',
    says: unmeant,
  },
  'mdx/image-alt': {
    summary: 'Ein Bild hat keinen Alternativtext.',
    why: 'Wer das Bild nicht sehen kann, hat nur den Alternativtext; dasselbe gilt für jeden Export als Text.',
    says: image,
  },
};
