import type { Messages } from '../messages.ts';

/** The keys, as the dialog lists them. */
export const keys: Messages['keys'] = {
  title: 'Teclas',
  lead: 'Funcionan en todas las páginas, siempre que no se esté escribiendo.',
  list: [
    { keys: ['/', 'Ctrl K'], does: 'Buscar' },
    { keys: ['Flecha arriba', 'Flecha abajo'], does: 'Recorrer los resultados' },
    { keys: ['Intro'], does: 'Abrir el resultado' },
    { keys: ['P', 'N'], does: 'Entrada anterior y siguiente' },
    { keys: ['Esc'], does: 'Cerrar lo que esté abierto' },
    { keys: ['?'], does: 'Esta lista' },
  ],
  single: 'Las teclas sueltas funcionan (Ctrl K, siempre)',
  close: 'Cerrar',
};
