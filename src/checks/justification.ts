/** What is wrong with a justification of the Statement, before anybody judges whether it is true. */
export type Weakness = 'placeholder' | 'short' | 'hollow';

/** Measure of a sentence: below either, it names no reason. Compounds make German sentences short in words. */
export const shortestSentence = { words: 6, characters: 30 };

/**
 * Why a text justifies nothing, in any language of the interface: it holds the place of a text
 * (`TBD`, `voir ci-dessus`), is shorter than a sentence, or says only that the control applies or
 * does not, which its row says already.
 *
 * @returns undefined where there is something to read
 */
export function weaknessOf(text: string): Weakness | undefined {
  if (placeholderWithin.test(text)) return 'placeholder';
  const words = wordsOf(text);
  const bare = words.join(' ');
  if (
    bare === '' ||
    wholeText.has(bare) ||
    atStart.some((start) => `${bare} `.startsWith(`${start} `))
  )
    return 'placeholder';
  if (words.length < shortestSentence.words || text.trim().length < shortestSentence.characters)
    return 'short';
  return words.every((word) => hollow.has(word)) ? 'hollow' : undefined;
}

/** A mark of unfinished work in a text: `TODO`; undefined where there is none. */
export const placeholderIn = (text: string): string | undefined =>
  placeholderWithin.exec(text)?.[0];

/** The words of a text in lower case; `n/a` and `l'IA` are cut in two. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Marks that no finished sentence holds. In capitals only: `todo` is a word of Spanish. */
const placeholderWithin =
  /\b(?:TBD|TBC|TBA|TODO|FIXME|XXX)\b|[Ll]orem ipsum|\?\?\?|\{\{|\[(?:insert|add|describe)\b/;

const lines = (text: string) => text.trim().split(/\s*[|\n]\s*/);
const vocabulary = (text: string) => text.trim().split(/\s+/);

/** What stands for a text that is still to be written, and nothing after it makes a reason of it. */
const atStart = lines(`
  tbd | tbc | tba | fixme | lorem
  to be defined | to be determined | to be decided | to be confirmed | to be completed
  to be added | to be done
  see above | see below | same as above | as above | ditto | dito
  noch zu definieren | noch zu klären | noch zu ergänzen | noch offen | zu definieren
  wird noch definiert | wird noch ergänzt | wird noch geklärt | wird noch festgelegt
  wird nachgereicht
  siehe oben | siehe unten | wie oben
  à définir | à compléter | à préciser | à déterminer | à confirmer | voir ci dessus
  voir ci dessous | idem
  por definir | por determinar | por completar | pendiente de | a definir | ver arriba
  véase arriba | ídem
  da definire | da completare | da determinare | da confermare | da chiarire | vedi sopra
  vedere sopra | come sopra
`);

/** What is no reason when it is all there is. */
const wholeText = new Set(
  lines(`
  todo | to do | n a | na | none | nil | nothing | yes | no | ok | x | xxx | test | text
  placeholder | pending | open
  applicable | not applicable | applies | does not apply | required | not required | relevant
  not relevant | needed | not needed
  justification | reason | see isms | see policy | same
  anwendbar | nicht anwendbar | zutreffend | nicht zutreffend | entfällt | offen | folgt | ja
  nein | keine | erforderlich
  nicht erforderlich | relevant | nicht relevant | begründung | platzhalter | s o
  non applicable | s o | sans objet | néant | oui | non | requis | non requis | pertinent
  non pertinent | aucun | aucune | en attente
  aplicable | no aplicable | no aplica | aplica | sí | si | pendiente | requerido | no requerido
  ninguno | ninguna
  applicabile | non applicabile | si applica | non si applica | sì | in sospeso | richiesto
  non richiesto | nessuno | nessuna
`),
);

/** Words of which one can say only that a control applies to an organisation, or that it does not. */
const hollow = new Set(
  vocabulary(`
  this that the a an it its control controls measure requirement is are was has have been be being
  will shall must should can
  not no and or as by for from to of in on at with within under all any our we us ours
  organisation organization company business
  entity applicable applicability applies apply applied relevant relevance required requires
  necessary needed need mandatory
  important essential considered deemed because since therefore so there reason reasons which iso
  iec 42001 2023 annex standard
  aims ai management system statement implemented excluded included selected also fully context
  scope
  diese dieser dieses die der das den dem des ein eine einer einem einen massnahme massnahmen
  maßnahme maßnahmen kontrolle ist sind
  wird werden wurde gilt nicht kein keine und oder als für von vom zu zum zur im in auf mit unser
  unsere unserer unserem unseren
  wir uns organisation unternehmen firma betrieb anwendbar anwendung zutreffend relevant
  erforderlich notwendig nötig wichtig
  weil da daher deshalb norm anhang kims ki gemäss gemäß nach umgesetzt ausgeschlossen
  ce cette cet le la les l un une des du de d mesure est sont a été ne pas n et ou par pour dans à
  au aux notre nos nous
  organisme entreprise société applicable pertinente pertinent requise requis nécessaire
  obligatoire importante s applique car
  parce que qu donc norme annexe smia ia
  este esta el los las una unos unas del al medida es son ha sido y o por para en nuestra nuestro
  nosotros organización empresa
  aplicable aplica se relevante requerido requerida necesario necesaria obligatorio obligatoria
  importante porque ya que norma anexo
  questo questa il lo gli i uno della dello delle degli dei misura controllo è sono stato stata e
  per nella nel nostra nostro noi
  organizzazione azienda società applicabile si applica rilevante richiesto richiesta necessario
  necessaria obbligatorio
  obbligatoria perché poiché che norma allegato non
`),
);
