import { describe, expect, it } from 'vitest';
import { classes, markup } from '../../src/components/markup.ts';

const html = (value: ReturnType<typeof markup>) => value.toString();

describe('what is put between tags', () => {
  it('is text, whatever is in it', () => {
    const hostile = `<script>alert("1" & '2')</script>`;
    expect(html(markup`<p>${hostile}</p>`)).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;</p>',
    );
  });

  it('is HTML if another template made it, at any depth', () => {
    const item = (text: string) => markup`<li>${text}</li>`;
    expect(html(markup`<ul>${[item('a & b'), [item('c')], '<i>']}</ul>`)).toBe(
      '<ul><li>a &amp; b</li><li>c</li>&lt;i&gt;</ul>',
    );
  });

  it('is not taken for HTML because it looks like an object that is', () => {
    const fake = JSON.parse('{"value":"<script>","toString":"<script>"}') as Record<string, string>;
    expect(() => markup`<p>${fake}</p>`).toThrow(TypeError);
  });

  it('is nothing if there is nothing to say, and a number also if it is 0', () => {
    expect(html(markup`<p>${undefined}${null}${false}${''}${[]}</p>`)).toBe('<p></p>');
    expect(html(markup`<p>${0}</p>`)).toBe('<p>0</p>');
  });
});

describe('an attribute', () => {
  it('cannot be left by what is in it', () => {
    const hostile = `"><script>alert('1')</script>&amp;`;
    expect(html(markup`<a title=${hostile}>x</a>`)).toBe(
      `<a title="&quot;><script>alert('1')</script>&amp;amp;">x</a>`,
    );
  });

  it('is left out if it has no value, and stays if that is 0', () => {
    expect(html(markup`<p id=${undefined} class=${null} title=${false} tabindex=${0}></p>`)).toBe(
      '<p tabindex="0"></p>',
    );
  });

  it('is its name alone if it is true or empty', () => {
    expect(html(markup`<p hidden=${true} data-name=${''}></p>`)).toBe('<p hidden data-name></p>');
  });

  it('stands beside those that are written out', () => {
    expect(html(markup`<a class="id" href=${'/a?b&c'} rel="next">${'x'}</a>`)).toBe(
      '<a class="id" href="/a?b&amp;c" rel="next">x</a>',
    );
  });

  it('may come with others in an object, but by no name that could end it', () => {
    const data = { 'data-state': 'a"b', 'x onclick=alert(1)': '', 'y>': 'z', lang: undefined };
    expect(html(markup`<tr id=${'r'}${data}><td></td></tr>`)).toBe(
      '<tr id="r" data-state="a&quot;b"><td></td></tr>',
    );
  });

  it.each([
    ['text', () => markup`<p ${'onclick=alert(1)'}></p>`],
    ['text within quotation marks', () => markup`<p class="a ${'b" onclick="alert(1)'}"></p>`],
    ['HTML', () => markup`<p ${markup`<i></i>`}></p>`],
    ['a list', () => markup`<p ${['a', 'b']}></p>`],
  ])('is no %s that is put into a tag', (_, make) => {
    expect(make).toThrow(TypeError);
  });
});

it('leaves out line breaks of the code, and keeps blanks and what values say', () => {
  const made = markup`
    <p
      class="note"
      id=${'x'}
    >
      <b>${'a\n  b'}</b> <i>${'c'}</i>
      ${markup` <u>d</u>`}
    </p>
  `;
  expect(html(made)).toBe('<p class="note" id="x"><b>a\n  b</b> <i>c</i> <u>d</u></p>');
});

it('makes a class of those that apply, and none if none does', () => {
  const applies = { big: true, small: false };
  expect(classes('box', applies.big && 'big', applies.small && 'small')).toBe('box big');
  expect(classes(applies.small && 'small', undefined)).toBeUndefined();
});
