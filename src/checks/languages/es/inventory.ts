import type { GroupTexts } from '../texts.ts';

export const inventory: GroupTexts<'inventory'> = {
  'inventory/assessment-missing': {
    summary:
      'Un sistema de impacto alto o de alto riesgo ha superado el diseño, pero no tiene una evaluación de impacto aprobada. Un sistema cuya etapa no consta cuenta como posterior al diseño.',
    why: 'La ISO/IEC 42001 exige una evaluación de impacto, que un SGSI no tiene (6.1.4, 8.4). A menudo falta cuando se amplía un SGSI.',
  },
  'inventory/assessment-stale': {
    summary:
      'Un sistema cambió después de evaluar su impacto, o la revisión de la evaluación está vencida.',
    why: 'Una evaluación describe el sistema en el día en que se hace. Tras un cambio de finalidad, modelo, datos o uso, no dice nada de aquello a lo que hoy están expuestas las personas (8.4).',
  },
  'inventory/stage-evidence': {
    summary: 'No hay evidencia de una etapa del ciclo de vida que un sistema ha completado.',
    why: 'Los controles A.6.2.2 a A.6.2.6 exigen un rastro de cada etapa. Sin él no se puede mostrar que la etapa tuvo lugar. En los sistemas comprados, los datos y el desarrollo corresponden al proveedor.',
  },
  'inventory/role-undecided': {
    summary:
      'Un sistema no tiene rol ISO, o está en el ámbito del Reglamento de IA de la UE sin rol de operador o sin nivel de riesgo.',
    why: 'Quien hace un modelo tiene otras obligaciones que quien lo usa. Hasta que se decida el rol no se pueden delimitar ni los controles ni las obligaciones (4.1).',
  },
  'inventory/duty-overdue': {
    summary:
      'Una obligación del Reglamento de IA de la UE está abierta después de su propio plazo, o consta como aún no exigible aunque está en vigor.',
    why: 'Una fecha que ha pasado es lo primero que ve una autoridad o un auditor.',
  },
  'inventory/duty-unknown': {
    summary:
      'Un sistema dice qué se hizo sobre un artículo del Reglamento de IA de la UE que no impone ninguna obligación a los operadores, o ninguna a la organización por este sistema.',
    why: 'Lo que se escribe sobre una obligación así no se muestra en ninguna parte. O es erróneo el número, o lo es el rol, el nivel o el ámbito del sistema.',
  },
  'inventory/duty-unproven': {
    summary:
      'Una obligación del Reglamento de IA de la UE consta como cumplida en un sistema sin evidencia válida sobre ese sistema, o como no aplicable sin una razón.',
    why: 'Una obligación solo cuenta como cumplida con una prueba sobre este mismo sistema. Por qué una obligación no se aplica es la primera pregunta sobre ella.',
  },
  'inventory/duty-unrecorded': {
    summary:
      'Una obligación del Reglamento de IA de la UE está en vigor para un sistema, y su entrada no dice qué se hizo al respecto. Muchos sistemas sin ningún registro son un solo problema.',
    why: 'Los controles ayudan con una obligación, pero ninguno muestra que se cumple en este sistema. Eso es justo lo que pide una autoridad.',
  },
  'inventory/exemption': {
    summary:
      'Un sistema que figura en el anexo III se considera de riesgo no alto aunque elabora perfiles de personas. Si su proveedor no dice por qué no es de alto riesgo, es una advertencia.',
    why: 'Un sistema que elabora perfiles de personas físicas es siempre de alto riesgo (art. 6(3), último párrafo). Para cualquier otro, el proveedor documenta su evaluación antes de la puesta en servicio (art. 6(4)).',
  },
  'inventory/impact-undecided': {
    summary:
      'Un sistema ha superado el diseño, pero no tiene nivel de impacto. Si su etapa no consta, es una advertencia.',
    why: 'El nivel de impacto decide si hace falta una evaluación de impacto. Si queda abierto, se quedan sin ella los sistemas que más la necesitan (6.1.4).',
  },
  'inventory/unscreened': {
    summary: 'Un sistema posterior al diseño no ha pasado ni el cribado ni una evaluación.',
    why: 'Que el impacto de un sistema sea bajo o medio también es un juicio: alguien lo emitió, un día, por una razón (6.1.4). Una palabra suelta no se puede comprobar.',
  },
  'inventory/screening-stale': {
    summary: 'Un sistema cambió después de su cribado y no se evaluó.',
    why: 'Un cribado dice por qué el impacto de un sistema es bajo o medio ese día. Tras un cambio de finalidad, modelo, datos o uso, puede que la razón ya no valga (8.4).',
  },
  'inventory/unknown': {
    summary:
      'No consta un hecho sobre un sistema: su procedencia, su etapa, si genera contenido o se basa en un modelo de IA de uso general, su efecto en una decisión, o cuándo cambió por última vez.',
    why: 'Es mejor decir que un hecho no consta que inventarlo. Lo que depende de él queda abierto hasta que se averigüe: obligaciones, evidencias de las etapas, proveedores, una nueva evaluación.',
  },
  'inventory/undated': {
    summary:
      'Hay sistemas en operación sin la fecha de su puesta en servicio, o retirados sin la fecha en que se apagaron.',
    why: 'Las obligaciones del Reglamento de IA de la UE dependen de la fecha en que un sistema se puso en servicio, y los registros se conservan años después de apagarlo.',
  },
  'inventory/prohibited': {
    summary:
      'Un sistema es una práctica prohibida por el Reglamento de IA de la UE y no tiene fecha de apagado. Si se dice que el Reglamento no se le aplica, es una advertencia.',
    why: 'El artículo 5 del Reglamento de IA de la UE se aplica desde el 2 de febrero de 2025, con las multas más altas. Ningún control hace lícita una práctica prohibida.',
  },
  'inventory/obligation-open': {
    summary:
      'Una obligación que el Reglamento de IA de la UE impone a la organización por un sistema no tiene ningún control aplicable relacionado.',
    why: 'Sin un control, una obligación solo se cumple por casualidad. La declaración de aplicabilidad nombra la ley como razón de los controles; esta regla une ambas cosas. Qué control ayuda con qué obligación es cuestión de interpretación: un control que nombra el artículo en su texto también cuenta.',
  },
  'inventory/supplier-missing': {
    summary: 'Un sistema adquirido o integrado no nombra ningún proveedor.',
    why: 'Las responsabilidades sobre un sistema comprado se comparten con su proveedor (A.10.2, A.10.3). Sin él no está claro quién hace qué.',
  },
  'inventory/dataset-missing': {
    summary:
      'Un sistema desarrollado aquí no nombra ningún conjunto de datos con el que se entrenó o se probó, o en el que busca.',
    why: 'A.4.3 y A.7 preguntan por los datos en que se basa un sistema: de dónde vienen, con qué derecho se usan, cómo de buenos son. El registro de conjuntos de datos lo responde.',
  },
};
