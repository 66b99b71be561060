import type { RuleTexts } from '../texts.ts';
import type { GroupTexts } from '../texts.ts';
import { cited, counted, dutyName, either, firstOf, listed, statusOf, wordOf } from './words.ts';

type End = Parameters<RuleTexts['inventory/prohibited']['says']['forbidden']>[1];

/** How far a system is; undefined where its stage is unknown. */
const pastDesign = (stage: string | undefined): string =>
  stage === undefined
    ? 'puede haber superado el diseño (su etapa no se conoce)'
    : `ha superado el diseño (etapa: ${wordOf(stage)})`;

const endOf = (end: End): string =>
  end === 'undated'
    ? 'falta la fecha en que se apagó'
    : 'on' in end
      ? `no se apagará hasta el ${end.on}`
      : `no está retirado (etapa: ${wordOf(end.stage)})`;

const unrecorded = {
  expected: 'para cada obligación en vigor, qué se hizo al respecto en ese sistema',
  fix: 'Escribirlas en `duties`, cada una por su artículo entre comillas (`"4":`), con `status: open`, o `done` y la `evidence`. Si su condición no se cumple, escribir `not-applicable` y la razón en `note`.',
};

const unscreened = {
  expected: '`screening` con `date`, `by` y `reason`, o una evaluación de impacto',
  fix: 'Escribir en `screening` quién juzgó el impacto, cuándo, y por qué es bajo o medio.',
};

const datasets = {
  expected: 'un conjunto de datos con el uso `training`, `validation`, `testing` o `knowledge`',
  fix: 'Escribir una entrada en `datasets/` para los datos en que se basa, y nombrarla en `data` como `dataset:`.',
};

const factName = {
  origin: 'el origen',
  generative: 'si genera contenido',
  stage: 'la etapa',
  decisions: 'el efecto sobre una decisión',
  'aiAct.gpai': 'si se basa en un modelo de IA de uso general',
  lastChanged: 'el día del último cambio',
};

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Un sistema de impacto alto o de alto riesgo ha superado el diseño, pero no tiene una evaluación de impacto aprobada. Un sistema cuya etapa no consta cuenta como posterior al diseño.',
    why: 'La ISO/IEC 42001 exige una evaluación de impacto, que un SGSI no tiene (6.1.4, 8.4). A menudo falta cuando se amplía un SGSI.',
    says: {
      missing: (id, { isHighImpact, isHighRisk, stage }, own) => ({
        found: `${id} ${listed([
          ...(isHighImpact ? ['tiene un impacto alto'] : []),
          ...(isHighRisk
            ? ['es un sistema de alto riesgo según el Reglamento de IA de la UE']
            : []),
          pastDesign(stage),
        ])}, pero ${
          own.length === 0
            ? 'nadie ha evaluado su impacto'
            : `ninguna evaluación de su impacto está aprobada: ${listed(own.map((each) => `${each.id} está ${statusOf(each.status)}`))}`
        }.`,
        expected: 'una evaluación de impacto aprobada que lo nombre como su `system`',
        fix:
          own.length > 0
            ? 'Hacer aprobar la evaluación, o escribir una nueva en `assessments/`.'
            : `Evaluar en \`assessments/\` qué hace el sistema a individuos, grupos y sociedad${stage === undefined ? ', o averiguar su etapa y escribirla en `stage`' : ''}.`,
      }),
    },
  },
  'inventory/assessment-stale': {
    summary:
      'Un sistema cambió después de evaluar su impacto, o la revisión de la evaluación está vencida.',
    why: 'Una evaluación describe el sistema en el día en que se hace. Tras un cambio de finalidad, modelo, datos o uso, no dice nada de aquello a lo que hoy están expuestas las personas (8.4).',
    says: {
      changed: (id, changed, performed, assessment, newer) => ({
        found: `${id} cambió el ${changed}, después de que se evaluara su impacto el ${performed} (${assessment}).`,
        expected:
          'una evaluación de impacto aprobada, realizada el día del último cambio o después, o hecha para ese cambio planificado',
        fix: newer
          ? `Hacer aprobar ${newer.id}, que abarca el cambio: su estado es \`${newer.status}\`.`
          : 'Evaluar el sistema actual y hacer aprobar la evaluación. Si el cambio se evaluó antes de hacerse, añadirlo a `changes/` y nombrarlo en esa evaluación en `change`; si no necesita ninguna, añadirlo con la razón en `effects`. Si la finalidad, el modelo, los datos y el uso no cambiaron, corregir `lastChanged`.',
      }),
      overdue: (assessment, due, id, asOf) => ({
        found: `${assessment} debía revisarse antes del ${due}, pero ${id} sigue apoyándose en ella.`,
        expected: `una próxima revisión no anterior al ${asOf}`,
        fix: 'Revisar la evaluación y aprobarla de nuevo con un nuevo `nextReview`, o volver a evaluar el sistema.',
      }),
    },
  },
  'inventory/stage-evidence': {
    summary: 'No hay evidencia de una etapa del ciclo de vida que un sistema ha completado.',
    why: 'Los controles A.6.2.2 a A.6.2.6 exigen un rastro de cada etapa. Sin él no se puede mostrar que la etapa tuvo lugar. En los sistemas comprados, los datos y el desarrollo corresponden al proveedor.',
    says: {
      missing: (id, stage, completed, drafts, ofOthers) => ({
        found: `${id} (etapa: ${wordOf(stage)}) ha terminado ${listed(completed.map((each) => `«${wordOf(each)}»`))}, pero nada lo demuestra.${drafts.length > 0 ? ` Lo que nombra no está aprobado: ${listed(drafts)}.` : ''}${ofOthers.length > 0 ? ` Lo que nombra no dice que trate de ${id}: ${listed(ofOthers)}.` : ''}`,
        expected:
          'para cada etapa terminada, al menos una evidencia que nombre el sistema, o todos, en `systems`, o una evaluación de impacto aprobada del sistema',
        fix: `Añadir los identificadores en \`lifecycle:\` para ${listed(completed.map((each) => `\`${each}\``))}. Si no se conservó nada, escribir lo que se sabe, con la fecha de hoy.`,
      }),
    },
  },
  'inventory/role-undecided': {
    summary:
      'Un sistema no tiene rol ISO, o está en el ámbito del Reglamento de IA de la UE sin rol de operador o sin nivel de riesgo.',
    why: 'Quien hace un modelo tiene otras obligaciones que quien lo usa. Hasta que se decida el rol no se pueden delimitar ni los controles ni las obligaciones (4.1).',
    says: {
      isoRole: (id) => ({
        found: `El rol de la organización para ${id} no está decidido.`,
        expected: 'al menos un rol entre proveedor, productor, cliente y socio',
        fix: 'Decidir los roles y escribirlos en `isoRoles`. Una organización que usa un sistema hecho por otros es cliente; la que lo construye es productora.',
      }),
      scope: (id) => ({
        found: `Nadie ha decidido si el Reglamento de IA de la UE se aplica a ${id}.`,
        expected: '`true` o `false`',
        fix: 'Decidirlo según el art. 2 y el art. 3(1), y escribirlo en `aiAct.inScope`. Dar las razones en `aiAct.basis`. Los roles y el nivel de riesgo se siguen de ello.',
      }),
      role: (id) => ({
        found: `${id} entra en el ámbito de aplicación del Reglamento de IA de la UE, pero el rol de operador de la organización no está decidido.`,
        expected: 'al menos un rol de operador, como proveedor o responsable del despliegue',
        fix: 'Decidir los roles según el art. 3, aparte de los roles ISO, y escribirlos en `aiAct.roles`. Dar las razones en `aiAct.basis`.',
      }),
      tier: (id) => ({
        found: `${id} entra en el ámbito de aplicación del Reglamento de IA de la UE, pero su nivel de riesgo no está decidido.`,
        expected: 'prohibido, alto, limitado o mínimo',
        fix: 'Decidir el nivel según el art. 5, el art. 6 y el art. 50, y escribirlo en `aiAct.risk`. Dar las razones en `aiAct.basis`.',
      }),
    },
  },
  'inventory/duty-overdue': {
    summary:
      'Una obligación del Reglamento de IA de la UE está abierta después de su propio plazo, o consta como aún no exigible aunque está en vigor.',
    why: 'Una fecha que ha pasado es lo primero que ve una autoridad o un auditor.',
    says: {
      inForce: (article, id, since) => ({
        found: `La obligación del art. ${article} consta como aún no exigible para ${id}, pero está en vigor desde el ${since}.`,
        expected: '`open`, `done` o `not-applicable`',
        fix: 'Escribir en qué punto está. Si la fecha no es correcta para este sistema, corregir `aiAct` o `deployed`.',
      }),
      past: (article, id, due) => ({
        found: `La obligación del art. ${article} debía cumplirse para ${id} antes del ${due}, y sigue abierta.`,
        expected: 'que se cumpla para entonces',
        fix: 'Si se cumple, poner `status: done` y nombrar la evidencia. Si no, cumplirla, o poner un nuevo `due` y decir por qué en `note`.',
      }),
    },
  },
  'inventory/duty-unknown': {
    summary:
      'Un sistema dice qué se hizo sobre un artículo del Reglamento de IA de la UE que no impone ninguna obligación a los operadores, o ninguna a la organización por este sistema.',
    why: 'Lo que se escribe sobre una obligación así no se muestra en ninguna parte. O es erróneo el número, o lo es el rol, el nivel o el ámbito del sistema.',
    says: {
      unknown: (article) => ({
        found: `\`"${article}"\` no es una obligación que el Reglamento de IA de la UE imponga a los operadores.`,
        expected: 'un artículo o apartado de la página «Obligaciones», como `"26(5)"`',
        fix: 'Corregir el número, o quitarlo.',
      }),
      foreign: (article, id, isInScope) => ({
        found: `El art. ${article} no impone ninguna obligación a la organización para ${id}, ${isInScope ? 'según sus roles, su nivel de riesgo y su anexo' : 'ya que consta que el Reglamento de IA de la UE no se le aplica'}.`,
        expected: 'obligaciones que se sigan de `aiAct`',
        fix: 'Quitar el artículo, o corregir `aiAct` si la obligación recae de verdad en la organización.',
      }),
    },
  },
  'inventory/duty-unproven': {
    summary:
      'Una obligación del Reglamento de IA de la UE consta como cumplida en un sistema sin evidencia válida sobre ese sistema, o como no aplicable sin una razón.',
    why: 'Una obligación solo cuenta como cumplida con una prueba sobre este mismo sistema. Por qué una obligación no se aplica es la primera pregunta sobre ella.',
    says: {
      unproven: (article, id, { kind, ids }, asOf) => ({
        found: `La obligación del art. ${article} consta como cumplida para ${id}, pero ${{ none: 'no se nombra ninguna evidencia', invalid: `ninguna de sus evidencias es válida: ${listed(ids)}`, others: `sus evidencias válidas no tratan de este sistema: ${listed(ids)}` }[kind]}.`,
        expected: `una evidencia válida el ${asOf} que nombre ${id}, o todos los sistemas, en \`systems\``,
        fix: 'Nombrar una evidencia así en `evidence`, o poner `status: open`.',
      }),
      unreasoned: (article, id) => ({
        found: `La obligación del art. ${article} consta como no aplicable a ${id}, sin razón.`,
        expected: 'la razón en `note`',
        fix: 'Escribir en `note` qué condición del artículo no se cumple, y por qué.',
      }),
    },
  },
  'inventory/duty-unrecorded': {
    summary:
      'Una obligación del Reglamento de IA de la UE está en vigor para un sistema, y su entrada no dice qué se hizo al respecto. Muchos sistemas sin ningún registro son un solo problema.',
    why: 'Los controles ayudan con una obligación, pero ninguno muestra que se cumple en este sistema. Eso es justo lo que pide una autoridad.',
    says: {
      many: (ids) => ({
        found: `Hay obligaciones del Reglamento de IA de la UE en vigor para ${ids.length} sistemas cuyas entradas no dicen nada de ellas en \`duties\`: ${firstOf(ids)}.`,
        ...unrecorded,
      }),
      one: (id, articles) => ({
        found: `${id} no dice qué se hizo respecto de ${articles.length === 1 ? 'una obligación en vigor' : `${articles.length} obligaciones en vigor`} del Reglamento de IA de la UE: ${listed(articles.map(cited))}.`,
        ...unrecorded,
      }),
    },
  },
  'inventory/exemption': {
    summary:
      'Un sistema que figura en el anexo III se considera de riesgo no alto aunque elabora perfiles de personas. Si su proveedor no dice por qué no es de alto riesgo, es una advertencia.',
    why: 'Un sistema que elabora perfiles de personas físicas es siempre de alto riesgo (art. 6(3), último párrafo). Para cualquier otro, el proveedor documenta su evaluación antes de la puesta en servicio (art. 6(4)).',
    says: {
      profiling: (id, tier) => ({
        found: `${id} elabora perfiles de personas físicas y se considera que no es de alto riesgo (nivel: ${wordOf(tier)}), aunque el anexo III lo enumera.`,
        expected: 'el nivel `high`: el art. 6(3) no admite excepción cuando se elaboran perfiles',
        fix: 'Poner `risk: high` y quitar `exemption`. Si no elabora perfiles de nadie, poner `profiling: false`.',
      }),
      groundless: (id) => ({
        found: `El anexo III enumera ${id}, cuyo proveedor somos, y nada dice por qué no es de alto riesgo.`,
        expected: 'el motivo del art. 6(3) en `exemption`',
        fix: 'Escribir `exemption` con `ground`, `profiling`, `decided` y `by`, o poner `risk: high`.',
      }),
    },
  },
  'inventory/impact-undecided': {
    summary:
      'Un sistema ha superado el diseño, pero no tiene nivel de impacto. Si su etapa no consta, es una advertencia.',
    why: 'El nivel de impacto decide si hace falta una evaluación de impacto. Si queda abierto, se quedan sin ella los sistemas que más la necesitan (6.1.4).',
    says: {
      undecided: (id, stage) => ({
        found: `${id} ${pastDesign(stage)}, pero su nivel de impacto no está decidido.`,
        expected: '`impact: low`, `medium` o `high`',
        fix: 'Juzgar qué puede hacer el sistema a individuos, grupos y sociedad. Escribir el nivel en `impact`, y en `screening` quién lo juzgó, cuándo y por qué.',
      }),
    },
  },
  'inventory/unscreened': {
    summary: 'Un sistema posterior al diseño no ha pasado ni el cribado ni una evaluación.',
    why: 'Que el impacto de un sistema sea bajo o medio también es un juicio: alguien lo emitió, un día, por una razón (6.1.4). Una palabra suelta no se puede comprobar.',
    says: {
      many: (ids) => ({
        found: `${ids.length} sistemas no han pasado ni el cribado ni una evaluación: ${firstOf(ids)}.`,
        ...unscreened,
      }),
      one: (id, impact) => ({
        found: `${id} no ha pasado ni el cribado ni una evaluación, pero su impacto consta como «${wordOf(impact)}».`,
        ...unscreened,
      }),
    },
  },
  'inventory/screening-stale': {
    summary: 'Un sistema cambió después de su cribado y no se evaluó.',
    why: 'Un cribado dice por qué el impacto de un sistema es bajo o medio ese día. Tras un cambio de finalidad, modelo, datos o uso, puede que la razón ya no valga (8.4).',
    says: {
      changed: (id, screened, changed) => ({
        found: `${id} pasó el cribado el ${screened}, antes de su cambio del ${changed}.`,
        expected: `un cribado el ${changed} o después, o para ese cambio planificado`,
        fix: 'Hacer de nuevo el cribado del sistema, y escribir la fecha, el rol y la razón en `screening`. Si se hizo para este cambio, añadir el cambio a `changes/`, con las fechas en que se propuso y se hizo.',
      }),
    },
  },
  'inventory/unknown': {
    summary:
      'No consta un hecho sobre un sistema: su procedencia, su etapa, si genera contenido o se basa en un modelo de IA de uso general, su efecto en una decisión, o cuándo cambió por última vez.',
    why: 'Es mejor decir que un hecho no consta que inventarlo. Lo que depende de él queda abierto hasta que se averigüe: obligaciones, evidencias de las etapas, proveedores, una nueva evaluación.',
    says: {
      one: (id, facts) => ({
        found: `No se sabe de ${id}: ${listed(facts.map((fact) => factName[fact]))}.`,
        expected: 'un valor conocido',
        fix: `Averiguarlo, y escribirlo en ${listed(facts.map((fact) => `\`${fact}\``))}.`,
      }),
      many: (fact, ids) => ({
        found: `No se sabe de ${counted(ids.length, 'sistema', 'sistemas')}: ${factName[fact]} (${firstOf(ids)}).`,
        expected: 'un valor conocido',
        fix: `Averiguarlo, y escribirlo en \`${fact}\` de cada uno.`,
      }),
    },
  },
  'inventory/undated': {
    summary:
      'Hay sistemas en operación sin la fecha de su puesta en servicio, o retirados sin la fecha en que se apagaron.',
    why: 'Las obligaciones del Reglamento de IA de la UE dependen de la fecha en que un sistema se puso en servicio, y los registros se conservan años después de apagarlo.',
    says: {
      undated: (ids, name) => ({
        found: `${firstOf(ids)} ${{ deployed: ids.length === 1 ? 'está en operación' : 'están en operación', retired: ids.length === 1 ? 'está retirado' : 'están retirados' }[name]}, pero falta la fecha.`,
        expected: `\`${name}: YYYY-MM-DD\``,
        fix: `Añadir \`${name}\`${ids.length === 1 ? '' : ' a cada uno'}.`,
      }),
    },
  },
  'inventory/prohibited': {
    summary:
      'Un sistema es una práctica prohibida por el Reglamento de IA de la UE y no tiene fecha de apagado. Si se dice que el Reglamento no se le aplica, es una advertencia.',
    why: 'El artículo 5 del Reglamento de IA de la UE se aplica desde el 2 de febrero de 2025, con las multas más altas. Ningún control hace lícita una práctica prohibida.',
    says: {
      forbidden: (id, end) => ({
        found: `${id} es una práctica prohibida por el art. 5 del Reglamento de IA de la UE, y ${endOf(end)}.`,
        expected: 'ningún sistema así en diseño, desarrollo o uso',
        fix: 'Apagarlo, y poner `stage: retirement` y `retired` con ese día. Si el nivel no es correcto, corregirlo.',
      }),
      outOfScope: (id, end) => ({
        found: `${id} cuenta como práctica prohibida, aunque consta que el Reglamento de IA de la UE no se le aplica, y ${endOf(end)}.`,
        expected: 'ningún sistema así en diseño, desarrollo o uso',
        fix: 'Apagarlo, u omitir `risk` y decir en `basis` por qué el Reglamento no se le aplica.',
      }),
    },
  },
  'inventory/obligation-open': {
    summary:
      'Una obligación que el Reglamento de IA de la UE impone a la organización por un sistema no tiene ningún control aplicable relacionado.',
    why: 'Sin un control, una obligación solo se cumple por casualidad. La declaración de aplicabilidad nombra la ley como razón de los controles; esta regla une ambas cosas. Qué control ayuda con qué obligación es cuestión de interpretación: un control que nombra el artículo en su texto también cuenta.',
    says: {
      open: (id, count, open, usual, reference) => ({
        found: `Ningún control aplicable está relacionado con ${count === 1 ? 'una obligación' : `${count} obligaciones`} que el Reglamento de IA de la UE impone a la organización para ${id}: ${open
          .map(
            ({ when, day, duties }) =>
              `${{ live: `desde su puesta en operación, no antes del ${day},`, since: `desde el ${day}`, from: `a partir del ${day}` }[when]} ${listed(duties.map(dutyName))}`,
          )
          .join('; ')}.`,
        expected: `un control aplicable para cada una, por lo general ${usual.map(({ controls, articles }) => `${either(controls)} para ${listed(articles.map(cited))}`).join('; ')}`,
        fix: `Hacer un control así aplicable a ${id}, o nombrar el artículo en el texto del control que ayuda con ella, como en \`<Ref to="${reference}" />\`.`,
      }),
    },
  },
  'inventory/supplier-missing': {
    summary: 'Un sistema adquirido o integrado no nombra ningún proveedor.',
    why: 'Las responsabilidades sobre un sistema comprado se comparten con su proveedor (A.10.2, A.10.3). Sin él no está claro quién hace qué.',
    says: {
      unnamed: (id, origin) => ({
        found: `${id} es ${wordOf(origin)}, pero no nombra ningún proveedor.`,
        expected: 'el identificador de un proveedor',
        fix: 'Nombrar el proveedor en `supplier:`, y escribir una entrada en `suppliers/` si no la hay. En un modelo de código abierto, el proveedor es quien lo publica.',
      }),
    },
  },
  'inventory/dataset-missing': {
    summary:
      'Un sistema desarrollado aquí no nombra ningún conjunto de datos con el que se entrenó o se probó, o en el que busca.',
    why: 'A.4.3 y A.7 preguntan por los datos en que se basa un sistema: de dónde vienen, con qué derecho se usan, cómo de buenos son. El registro de conjuntos de datos lo responde.',
    says: {
      many: (ids) => ({
        found: `${ids.length} sistemas desarrollados aquí no nombran ningún conjunto de datos en que se basen: ${firstOf(ids)}.`,
        ...datasets,
      }),
      one: (id) => ({
        found: `${id} se desarrolla aquí, pero no nombra ningún conjunto de datos en que se base.`,
        ...datasets,
      }),
    },
  },
};
