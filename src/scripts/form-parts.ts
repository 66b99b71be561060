/** The parts of a form that a script makes. */
export function labelled(name: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  const words = document.createElement('span');
  words.textContent = name;
  label.append(words, field);
  return label;
}

export function optionOf(value: string, name: string): HTMLOptionElement {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = name;
  return option;
}

export function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

export function button(name: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = name;
  made.addEventListener('click', pressed);
  return made;
}
