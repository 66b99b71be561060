/** Pictures of traces: nothing more is loaded where there is none. */
for (const picture of document.querySelectorAll<SVGSVGElement>('svg.trace'))
  void import('./trace-paths.ts').then(({ addTracePaths }) => addTracePaths(picture));
