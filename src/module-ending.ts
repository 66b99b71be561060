/** How the modules of this tool end: they are compiled where it is installed as a package. */
export const moduleEnding = import.meta.url.endsWith('.js') ? '.js' : '.ts';
