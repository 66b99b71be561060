import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const paragraph = (inside: string, style?: string) =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;

/** An image of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const picture = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/**
 * A document as Word writes it: a title, a list of contents, headings, a table, a note, an image.
 *
 * @param scope - what its first paragraph says
 */
export function wordDocument(scope = 'All servers.'): Uint8Array {
  const styles = [
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
    ['Heading3', 'heading 3'],
    ['TOC1', 'toc 1'],
  ]
    .map(
      ([id, name]) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('');
  const body = [
    paragraph(run('Procedure for {backup} &lt;nightly&gt;'), 'Title'),
    paragraph(run('Scope\t3'), 'TOC1'),
    paragraph(run('Scope'), 'Heading1'),
    paragraph(`${run(scope)}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    paragraph(run('Detail'), 'Heading3'),
    `<w:tbl><w:tr>${cell('Who')}${cell('What')}</w:tr><w:tr>${cell('IT')}<w:tc>${paragraph(run('saves'))}${paragraph(run('tests'))}</w:tc></w:tr></w:tbl>`,
    paragraph(picture),
  ].join('');
  const type = (kind: string) => `${relations}/${kind}`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type('officeDocument')}" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type('styles')}" Target="styles.xml"/><Relationship Id="rId2" Type="${type('image')}" Target="media/image1.png"/><Relationship Id="rId3" Type="${type('footnotes')}" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}">${styles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${main}"><w:footnote w:id="2">${paragraph(run('Without laptops.'))}</w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    'word/media/image1.png': new Uint8Array(pixel),
  });
}
