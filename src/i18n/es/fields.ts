import type { Terms } from '../terms.ts';

export const fields: Terms['fields'] = {
  'entryFields.title': {
    title: 'Título',
    description: 'Lo que se ve en cada lista y enlace. Breve y sin el identificador.',
  },
  'entryFields.owner': {
    title: 'Responsable',
    description:
      'El rol que responde de esta entrada. Las personas se indican por su rol, nunca por su nombre.',
  },
  'entryFields.classification': {
    title: 'Clasificación',
    description:
      'Quién puede leerla: `public` (cualquiera), `internal` (toda la organización y el auditor) o `confidential` (confidencial).',
  },
  'entryFields.restrictedFields': {
    title: 'Campos restringidos',
    description:
      'Campos que menos personas pueden leer que el resto de la ficha, cada uno con su clasificación: `holders: confidential`; `text` es el texto bajo los campos. Las ediciones reducidas los omiten.',
  },
  'entryFields.aliases': {
    title: 'También llamado',
    description:
      'Otras palabras con las que se busca: abreviaturas, nombres anteriores, palabras de otro idioma.',
  },
  'documentControlFields.version': {
    title: 'Versión',
    description:
      'La versión del documento, entre comillas: `"1.2"`. Sin comillas, `1.10` se convertiría en 1.1.',
  },
  'documentControlFields.status': {
    title: 'Estado',
    description:
      'En qué estado está el documento: `draft` (borrador), `in-review` (en revisión), `approved` (versión aprobada) o `retired` (retirada).',
  },
  'documentControlFields.approvedBy': {
    title: 'Aprueba',
    description: 'El rol que aprobó esta versión. Distinto del responsable.',
  },
  'documentControlFields.approved': {
    title: 'Fecha de aprobación',
    description: 'El día en que se aprobó esta versión.',
  },
  'documentControlFields.approvedText': {
    title: 'Texto aprobado',
    description:
      'La huella del texto aprobado. La escribe `aims approve`; no se escribe nunca a mano.',
  },
  'documentControlFields.effective': {
    title: 'En vigor desde',
    description: 'El día desde el que se aplica esta versión.',
  },
  'documentControlFields.nextReview': {
    title: 'Próxima revisión',
    description: 'La fecha límite para releer el documento y confirmarlo o modificarlo.',
  },
  'documentControlFields.changes': {
    title: 'Registro de versiones',
    description:
      'Las versiones del documento, la más reciente primero: lo que se muestra como su historial.',
  },
  'documentControlFields.changes.version': {
    title: 'Versión',
    description: 'La versión que resultó del cambio, entre comillas.',
  },
  'documentControlFields.changes.date': {
    title: 'Fecha',
    description: 'La fecha de esa versión.',
  },
  'documentControlFields.changes.what': {
    title: 'Qué cambió',
    description: 'Qué cambió, y por qué.',
  },
  'documentControlFields.changes.by': {
    title: 'Cambiado por',
    description: 'El rol que hizo el cambio.',
  },
  'policies.kind': {
    title: 'Tipo',
    description:
      'Qué es este documento: marca el rumbo (`policy`), dice cómo (`procedure`), fija un criterio (`standard`), aconseja (`guideline`) o dice qué se hace y para cuándo (`plan`).',
  },
  'policies.satisfies': {
    title: 'Satisface',
    description:
      'Los apartados y los controles del Anexo A cuya información documentada es este documento, entre comillas: `["5.2", "A.2.2"]`.',
  },
  'policies.origin': {
    title: 'Procedencia',
    description:
      '`aims` si se redactó para la IA, `isms` si es un documento del SGSI que se amplió.',
  },
  'policies.commitments': {
    title: 'Compromisos',
    description:
      'Lo que el documento se compromete a hacer una y otra vez. La página de compromisos muestra de cada uno si están las evidencias.',
  },
  'policies.commitments.id': {
    title: 'Identificador',
    description:
      'El nombre del compromiso, que las evidencias indican en `series.of`. Cada compromiso del manual tiene el suyo: `monthly-quality-report`.',
  },
  'policies.commitments.what': {
    title: 'Qué',
    description: 'Lo que el documento se compromete a hacer.',
  },
  'policies.commitments.every': {
    title: 'Frecuencia',
    description:
      'Cada día (`day`), semana (`week`), mes (`month`), trimestre (`quarter`) o año (`year`).',
  },
  'policies.commitments.for': {
    title: 'Para',
    description:
      'Los sistemas de IA a los que se refiere: todos (`all`), los de un impacto (`impact`), nivel de riesgo (`risk`) o etapa (`stage`), o algunos (`systems`) por sus identificadores. Se omite si se hace una vez para la organización.',
  },
  'policies.commitments.for.impact': {
    title: 'Impacto',
    description: 'Los niveles de impacto que puede tener un sistema.',
  },
  'policies.commitments.for.risk': {
    title: 'Nivel de riesgo',
    description: 'Los niveles de riesgo del Reglamento de IA que puede tener un sistema.',
  },
  'policies.commitments.for.stage': {
    title: 'Etapa',
    description: 'Las etapas del ciclo de vida en que puede estar un sistema.',
  },
  'policies.commitments.for.systems': {
    title: 'Sistemas',
    description: 'Los identificadores de los sistemas de IA.',
  },
  'policies.commitments.proof': {
    title: 'Prueba',
    description: 'El tipo de evidencia que muestra que se hizo.',
  },
  'policies.commitments.from': {
    title: 'Desde',
    description: 'El primer día en que se aplica el compromiso.',
  },
  'policies.commitments.within': {
    title: 'Plazo',
    description:
      'Cuántos días después del final del día, la semana, el mes, el trimestre o el año llega aún a tiempo la evidencia.',
  },
  'clauses.rows': {
    title: 'Apartados',
    description: 'Una fila por cada apartado de este capítulo.',
  },
  'clauses.rows.clause': {
    title: 'Apartado',
    description: 'El número del apartado, entre comillas: `"6.1.3"`.',
  },
  'clauses.rows.disposition': {
    title: 'Reutilización',
    description:
      'Cómo sirve aquí el SGSI: `reuse` (se reutiliza tal cual, con un alcance más amplio), `extend` (se amplía con contenido de IA) o `new` (nuevo, sin equivalente).',
  },
  'clauses.rows.isms': {
    title: 'Documento del SGSI',
    description: 'El documento del SGSI que contiene este apartado.',
  },
  'clauses.rows.adds': {
    title: 'El SGIA añade',
    description: 'Qué le añade el sistema de gestión de la IA, con palabras propias.',
  },
  'clauses.rows.documents': {
    title: 'Documentos',
    description: 'Las políticas de este manual que desarrollan el apartado.',
  },
  'clauses.rows.status': { title: 'Estado', description: 'Hasta qué punto está hecho.' },
  'clauses.rows.targetDate': {
    title: 'Fecha objetivo',
    description: 'Para `planned` y `partial`: la fecha en que el apartado estará implementado.',
  },
  'clauses.rows.owner': {
    title: 'Responsable',
    description: 'El rol que implementa el apartado, si no es el responsable de todo el capítulo.',
  },
  'controls.title': {
    title: 'Título',
    description:
      'Solo para los controles propios (`ORG.…`). Los controles del Anexo A toman el suyo del catálogo.',
  },
  'controls.applicable': {
    title: 'Aplicable',
    description:
      'Si el control es aplicable aquí: `true` (sí) o `false` (no); `undecided` (sin decidir) hasta que alguien haya decidido.',
  },
  'controls.drivers': {
    title: 'Motivos',
    description:
      'Por qué es aplicable el control: un riesgo, una evaluación de impacto, la ley, un contrato o el negocio. Al menos un motivo.',
  },
  'controls.justification': {
    title: 'Justificación',
    description:
      'Por qué el control es aplicable aquí, o por qué no lo es, con palabras propias y referidas a esta organización. Al menos una frase completa. Necesario en cuanto esté decidido.',
  },
  'controls.exclusionBasis': {
    title: 'Motivo de la exclusión',
    description:
      'Para un control que no es aplicable: ningún riesgo lo necesita (`not-needed`), o nada externo lo exige (`not-required`). Un control que lleva a cabo el SGSI es aplicable: véase `responsibility`.',
  },
  'controls.exceptions': {
    title: 'Excepciones',
    description:
      'Sistemas a los que no se aplica un control que por lo demás es aplicable, con el motivo (6.1.3).',
  },
  'controls.exceptions.systems': {
    title: 'Sistemas',
    description: 'Identificadores de los sistemas de IA a los que no se aplica el control.',
  },
  'controls.exceptions.reason': { title: 'Motivo', description: 'Por qué no se les aplica.' },
  'controls.objectives': {
    title: 'Objetivos',
    description: 'Identificadores de los objetivos a los que contribuye el control (6.1.3).',
  },
  'controls.status': {
    title: 'Estado',
    description:
      'Para un control aplicable: `planned` (planificado), `partial` (parcial) o `implemented` (implementado). Un control implementado necesita evidencias.',
  },
  'controls.targetDate': {
    title: 'Fecha objetivo',
    description: 'Para `planned` y `partial`: la fecha límite para implementar el control.',
  },
  'controls.responsibility': {
    title: 'Responsabilidad',
    description:
      'Quién implementa el control: esta organización para su IA (`own`), su SGSI (`isms`), esta organización con otros (`shared`) o un proveedor (`inherited`).',
  },
  'controls.implementedBy': {
    title: 'Documentos',
    description: 'Identificadores de las políticas y procedimientos que desarrollan el control.',
  },
  'controls.evidence': {
    title: 'Evidencias',
    description:
      'Identificadores de las evidencias, evaluaciones de impacto y auditorías que demuestran que el control funciona.',
  },
  'controls.systems': {
    title: 'Sistemas',
    description:
      '`all` (todos), o los identificadores de los sistemas de IA a los que se aplica el control.',
  },
  'controls.lastReviewed': {
    title: 'Última revisión',
    description:
      'El día en que el responsable confirmó esta fila por última vez. Necesario en cuanto esté decidido.',
  },
  'controls.reviewedText': {
    title: 'Textos confirmados',
    description:
      'Las huellas de la fila y de todo aquello en lo que se apoyaba en la última revisión. Las escribe `aims review`; no se escriben nunca a mano.',
  },
  'controls.nextReview': {
    title: 'Próxima revisión',
    description:
      'La fecha límite para que el responsable la confirme de nuevo. Necesario en cuanto esté decidido.',
  },
  'inventory.purpose': {
    title: 'Finalidad',
    description: 'Para qué sirve el sistema, en una o dos frases que entienda una persona ajena.',
  },
  'inventory.origin': {
    title: 'Procedencia',
    description:
      'Si se desarrolla aquí (`developed`), está integrado en otra cosa (`embedded`) o se adquiere (`procured`); `unknown` (no consta) si nadie lo ha indicado.',
  },
  'inventory.generative': {
    title: 'Generativo',
    description:
      'Si genera texto, imágenes, sonido o código: `true` (sí) o `false` (no); `unknown` (no consta) si nadie lo ha indicado.',
  },
  'inventory.stage': {
    title: 'Etapa del ciclo de vida',
    description:
      'En qué etapa está el sistema: diseño, datos, desarrollo, validación, despliegue, operación o retirada; `unknown` (no consta) si nadie lo ha indicado.',
  },
  'inventory.data': { title: 'Datos', description: 'Los datos que consume el sistema.' },
  'inventory.data.dataset': {
    title: 'Conjunto de datos',
    description:
      'El identificador del conjunto de datos, si está en el registro, que dice lo demás.',
  },
  'inventory.data.name': { title: 'Datos', description: 'Qué datos son.' },
  'inventory.data.personal': {
    title: 'Datos personales',
    description:
      '`none` (no personales), `personal` (personales) o `special` para las categorías especiales.',
  },
  'inventory.data.source': { title: 'Origen', description: 'De dónde proceden los datos.' },
  'inventory.decisions': {
    title: 'Decisiones',
    description: 'Las decisiones en las que influye el sistema.',
  },
  'inventory.decisions.decision': { title: 'Decisión', description: 'Qué se decide.' },
  'inventory.decisions.effect': {
    title: 'Efecto',
    description:
      'Si el sistema informa (`informs`), apoya (`supports`) o automatiza (`automates`) la decisión; `unknown` (no consta) si nadie lo ha indicado.',
  },
  'inventory.decisions.affects': {
    title: 'Afecta a',
    description: 'Las personas a las que afecta la decisión.',
  },
  'inventory.isoRoles': {
    title: 'Roles ISO',
    description:
      'Los roles de la organización en este sistema, según la ISO/IEC 22989. Una lista vacía significa sin decidir.',
  },
  'inventory.aiAct': {
    title: 'Reglamento de IA de la UE',
    description: 'Cómo considera el Reglamento de IA de la UE al sistema y a la organización.',
  },
  'inventory.aiAct.inScope': {
    title: 'En el ámbito de aplicación',
    description:
      'Si el Reglamento de IA de la UE alcanza a este sistema, por su mercado o por el lugar donde se utilizan sus resultados de salida: `true` (sí) o `false` (no); `undecided` si nadie lo ha decidido. Hasta entonces se trata como si se aplicara.',
  },
  'inventory.aiAct.roles': {
    title: 'Roles de operador',
    description:
      'Los roles según el art. 3 que la organización tiene en este sistema. Se deciden aparte de los roles ISO. Una lista vacía significa sin decidir.',
  },
  'inventory.aiAct.risk': {
    title: 'Nivel de riesgo',
    description:
      'El nivel de riesgo del sistema: `prohibited` (prohibido), `high` (alto), `limited` (limitado, con obligaciones de transparencia) o `minimal` (mínimo). Si se omite, está sin decidir.',
  },
  'inventory.aiAct.annexIII': {
    title: 'Anexo III',
    description:
      'El punto del anexo III que menciona el sistema, como `5c`, o solo el ámbito, de `1` a `8`. El punto decide más: 5b y 5c exigen siempre una evaluación de impacto en los derechos fundamentales (art. 27).',
  },
  'inventory.aiAct.annexI': {
    title: 'Anexo I',
    description:
      'Si es un producto del anexo I, sección A, o su componente de seguridad, y ese producto necesita una evaluación de la conformidad por un tercero (art. 6(1)).',
  },
  'inventory.aiAct.exemption': {
    title: 'No es de alto riesgo (art. 6(3))',
    description:
      'Por qué un sistema que figura en el anexo III no es de alto riesgo. Su proveedor lo documenta y lo registra (art. 6(4), 49(2)).',
  },
  'inventory.aiAct.exemption.ground': {
    title: 'Motivo',
    description:
      'La letra del art. 6(3): `a` tarea de procedimiento limitada, `b` mejora lo que hizo una persona, `c` detecta patrones en decisiones y no sustituye ninguna, `d` tarea preparatoria.',
  },
  'inventory.aiAct.exemption.profiling': {
    title: 'Elaboración de perfiles',
    description:
      'Si elabora perfiles de personas físicas. En ese caso es siempre de alto riesgo (art. 6(3)).',
  },
  'inventory.aiAct.exemption.decided': {
    title: 'Decidido',
    description: 'La fecha de la decisión.',
  },
  'inventory.aiAct.exemption.by': { title: 'Por', description: 'El rol que decidió.' },
  'inventory.aiAct.gpai': {
    title: 'IA de uso general',
    description:
      'Si se basa en un modelo de IA de uso general: `none` (ninguno), `uses` (lo usa) o `provides` (lo proporciona); `unknown` si nadie lo ha indicado.',
  },
  'inventory.aiAct.systemicRisk': {
    title: 'Riesgo sistémico',
    description:
      'Si el modelo de IA de uso general que ofrecemos presenta riesgo sistémico (art. 51). Si se omite, está sin decidir.',
  },
  'inventory.aiAct.placedOnMarket': {
    title: 'Introducido en el mercado',
    description:
      'La fecha en que se comercializó por primera vez en el mercado de la Unión. Se omite si solo se puso en servicio para uso propio.',
  },
  'inventory.aiAct.basis': {
    title: 'Fundamento',
    description:
      'Por qué se decidieron así el ámbito de aplicación, el rol y el nivel de riesgo, con los artículos.',
  },
  'inventory.impact': {
    title: 'Impacto',
    description:
      'Qué puede suponer el sistema para individuos, grupos y sociedad: `low` (bajo), `medium` (medio) o `high` (alto). Si se omite, está sin decidir.',
  },
  'inventory.duties': {
    title: 'Obligaciones',
    description:
      'Para cada obligación del reglamento de IA, por su artículo entre comillas, qué se hizo para este sistema: `"26(5)"`. `"26"` vale para todos los apartados del artículo.',
  },
  'inventory.duties.status': {
    title: 'Estado',
    description:
      '`not-due` (aún no exigible), `open` (pendiente), `done` (cumplida) o `not-applicable` (no aplicable) si no se da su condición; el motivo va en `note`.',
  },
  'inventory.duties.evidence': {
    title: 'Evidencias',
    description:
      'Los identificadores de lo que muestra que esta obligación se cumple para este sistema.',
  },
  'inventory.duties.due': { title: 'Vence', description: 'La fecha en que debe cumplirse aquí.' },
  'inventory.duties.note': { title: 'Nota', description: 'Qué se hizo, o qué falta todavía.' },
  'inventory.conformity': {
    title: 'Conformidad',
    description:
      'Para un sistema de alto riesgo cuyo proveedor somos: evaluación, declaración, marcado, registro y representante.',
  },
  'inventory.conformity.route': {
    title: 'Procedimiento',
    description:
      'Cómo se evalúa la conformidad (art. 43): `internal-control` (control interno, anexo VI) o `notified-body` (organismo notificado).',
  },
  'inventory.conformity.declaration': {
    title: 'Declaración',
    description: 'La evidencia con la declaración UE de conformidad (art. 47).',
  },
  'inventory.conformity.signedBy': {
    title: 'Firmada por',
    description: 'El rol que firmó la declaración.',
  },
  'inventory.conformity.signed': {
    title: 'Firmada el',
    description: 'La fecha en que se firmó la declaración.',
  },
  'inventory.conformity.ceMarking': {
    title: 'Marcado CE',
    description: 'Dónde está colocado el marcado CE (art. 48).',
  },
  'inventory.conformity.registration': {
    title: 'Registro',
    description: 'La inscripción en la base de datos de la UE (art. 49, 71).',
  },
  'inventory.conformity.registration.number': {
    title: 'Número',
    description: 'El número de registro, entre comillas.',
  },
  'inventory.conformity.registration.date': {
    title: 'Fecha',
    description: 'La fecha del registro.',
  },
  'inventory.conformity.registration.url': {
    title: 'Dirección',
    description: 'Dónde se puede leer la inscripción.',
  },
  'inventory.conformity.representative': {
    title: 'Representante autorizado',
    description: 'Nombre y dirección del representante autorizado en la Unión (art. 22).',
  },
  'inventory.oversight': {
    title: 'Supervisión humana',
    description:
      'Quién puede anular lo que hace el sistema y detenerlo, y cómo (A.9.2, A.9.3; art. 14, 26(2)).',
  },
  'inventory.oversight.by': {
    title: 'Por',
    description: 'Los roles que pueden anular lo que hace el sistema y detenerlo.',
  },
  'inventory.oversight.how': {
    title: 'Cómo',
    description: 'Cómo siguen lo que hace y cómo lo anulan.',
  },
  'inventory.oversight.stop': {
    title: 'Parada',
    description: 'Cómo se apaga y qué lo sustituye entonces.',
  },
  'inventory.requirements': {
    title: 'Requisitos',
    description:
      'Lo que el sistema debe cumplir, con los criterios para aceptarlo (A.6.2.2, A.6.2.4).',
  },
  'inventory.requirements.requirement': {
    title: 'Requisito',
    description: 'Lo que el sistema debe hacer, o no debe hacer.',
  },
  'inventory.requirements.criterion': {
    title: 'Criterio de aceptación',
    description: 'Lo que se fijó como suficiente antes de la prueba.',
  },
  'inventory.requirements.result': {
    title: 'Resultado',
    description: 'Lo que mostró la última prueba, con su fecha.',
  },
  'inventory.requirements.evidence': {
    title: 'Evidencia',
    description: 'El identificador de la evidencia de la prueba.',
  },
  'inventory.monitoring': {
    title: 'Seguimiento',
    description:
      'Lo que se mide en funcionamiento y a partir de qué valor actúa alguien (A.6.2.6).',
  },
  'inventory.monitoring.metric': {
    title: 'Indicador',
    description: 'Lo que se mide en funcionamiento.',
  },
  'inventory.monitoring.limit': {
    title: 'Límite',
    description: 'El valor a partir del cual actúa alguien, y qué se hace entonces.',
  },
  'inventory.monitoring.every': {
    title: 'Frecuencia',
    description: 'Con qué frecuencia se mide: cada mes.',
  },
  'inventory.monitoring.evidence': {
    title: 'Evidencias',
    description: 'Los identificadores de las evidencias de las mediciones.',
  },
  'inventory.eventLog': {
    title: 'Registros de eventos',
    description:
      'Qué eventos se registran y cuánto tiempo se conservan (A.6.2.8; art. 12, 19, 26(6)).',
  },
  'inventory.eventLog.events': {
    title: 'Eventos',
    description: 'Qué eventos se registran, en qué etapas.',
  },
  'inventory.eventLog.retention': {
    title: 'Conservación',
    description: 'Cuánto tiempo se conservan los registros.',
  },
  'inventory.eventLog.location': {
    title: 'Lugar',
    description: 'Dónde están los registros y quién puede leerlos.',
  },
  'inventory.informs': {
    title: 'Información para usuarios y otros',
    description: 'Quién sabe qué del sistema, y dónde (A.8.2, A.8.5; art. 13, 50).',
  },
  'inventory.informs.audience': { title: 'Para quién', description: 'A quién se informa.' },
  'inventory.informs.what': { title: 'Qué', description: 'Lo que se les dice.' },
  'inventory.informs.where': {
    title: 'Dónde',
    description: 'Dónde lo encuentran, o cómo les llega.',
  },
  'inventory.supplier': {
    title: 'Proveedor',
    description: 'El identificador del proveedor de un sistema adquirido o integrado.',
  },
  'inventory.model': { title: 'Modelo', description: 'El modelo en el que se basa el sistema.' },
  'inventory.model.name': { title: 'Modelo', description: 'El nombre del modelo.' },
  'inventory.model.version': { title: 'Versión', description: 'Su versión, entre comillas.' },
  'inventory.model.provider': { title: 'Proveedor del modelo', description: 'Quién lo creó.' },
  'inventory.deployed': {
    title: 'Puesto en servicio',
    description: 'El día en que se puso en servicio.',
  },
  'inventory.retired': { title: 'Retirado', description: 'El día en que se retiró.' },
  'inventory.lastChanged': {
    title: 'Último cambio',
    description:
      'El día del último cambio relevante: de finalidad, modelo, datos o uso. Si se omite, no consta.',
  },
  'inventory.resources': { title: 'Recursos', description: 'Qué necesita el sistema (A.4).' },
  'inventory.resources.tooling': {
    title: 'Herramientas',
    description: 'Marcos y herramientas (A.4.4).',
  },
  'inventory.resources.computing': {
    title: 'Sistema y computación',
    description: 'Alojamiento, hardware y capacidad de cómputo (A.4.5).',
  },
  'inventory.resources.people': {
    title: 'Personas',
    description: 'Roles y competencias de los que depende (A.4.6).',
  },
  'inventory.lifecycle': {
    title: 'Evidencias del ciclo de vida',
    description: 'Para cada etapa, los identificadores de las evidencias y evaluaciones que dejó.',
  },
  'inventory.screening': {
    title: 'Cribado',
    description:
      'Quién decidió, cuándo y por qué, que el sistema no necesita una evaluación de impacto, o qué impacto tiene. Cada sistema tiene un cribado o una evaluación.',
  },
  'inventory.screening.date': { title: 'Fecha del cribado', description: 'El día del cribado.' },
  'inventory.screening.by': { title: 'Por', description: 'El rol que lo hizo.' },
  'inventory.screening.reason': {
    title: 'Motivo',
    description:
      'Por qué el impacto es bajo o medio: quién podría verse afectado, cómo y en qué medida.',
  },
  'assessments.system': {
    title: 'Sistema',
    description: 'El identificador del sistema de IA que se evalúa.',
  },
  'assessments.performed': {
    title: 'Realizada el',
    description: 'El día en que se realizó la evaluación.',
  },
  'assessments.assessors': {
    title: 'Evaluadores',
    description: 'Los roles que evaluaron. Varios puntos de vista valen más que uno.',
  },
  'assessments.intendedUses': {
    title: 'Usos previstos',
    description: 'Usuarios, tareas y contextos a los que se destina el sistema.',
  },
  'assessments.foreseeableMisuse': {
    title: 'Uso indebido previsible',
    description: 'Usos a los que no se destina y que, aun así, son previsibles.',
  },
  'assessments.interestedParties': {
    title: 'Partes interesadas',
    description:
      'A quién afecta, directa o indirectamente, incluidas las personas que nunca lo usan.',
  },
  'assessments.impacts': {
    title: 'Impactos',
    description: 'Beneficios y perjuicios por dimensión y por a quién alcanzan.',
  },
  'assessments.impacts.dimension': { title: 'Dimensión', description: 'Qué está en juego.' },
  'assessments.impacts.affects': {
    title: 'Afecta a',
    description:
      'A quién alcanza: `individuals` (individuos), `groups` (grupos) o `society` (sociedad).',
  },
  'assessments.impacts.description': {
    title: 'Impacto',
    description: 'Qué puede ocurrirles, bueno o malo.',
  },
  'assessments.impacts.benefit': {
    title: 'Beneficio',
    description: '`true` para un beneficio, `false` para un perjuicio.',
  },
  'assessments.impacts.severity': {
    title: 'Gravedad',
    description: 'Cuánto les afecta, de 1 a 5, antes de las medidas.',
  },
  'assessments.impacts.likelihood': {
    title: 'Probabilidad',
    description: 'Qué probabilidad tiene, de 1 a 5, antes de las medidas.',
  },
  'assessments.impacts.measures': {
    title: 'Medidas',
    description: 'Identificadores de los controles y riesgos con los que se aborda.',
  },
  'assessments.impacts.residualSeverity': {
    title: 'Gravedad residual',
    description: 'Gravedad después de las medidas, de 1 a 5.',
  },
  'assessments.impacts.residualLikelihood': {
    title: 'Probabilidad residual',
    description: 'Probabilidad después de las medidas, de 1 a 5.',
  },
  'assessments.conclusion': {
    title: 'Conclusión',
    description: 'Si el sistema puede usarse, con estas medidas.',
  },
  'assessments.reassessOn': {
    title: 'Repetir en caso de',
    description:
      'Qué tiene que ocurrir para que la evaluación se repita antes de su próxima revisión.',
  },
  'assessments.trigger': {
    title: 'Motivo',
    description:
      'Por qué se hizo: `new` (sistema nuevo), `planned-change` (cambio planificado), `interval` (intervalo previsto) o `incident` (incidente).',
  },
  'assessments.change': {
    title: 'Cambio',
    description: 'El identificador del cambio planificado que evalúa.',
  },
  'assessments.jurisdictions': {
    title: 'Jurisdicciones',
    description:
      'Los países o jurisdicciones en los que hay personas afectadas, teniendo en cuenta su derecho y sus costumbres (6.1.4).',
  },
  'assessments.conditions': {
    title: 'Condiciones',
    description:
      'De qué depende la conclusión: un elemento por condición, con `what` (qué), `owner` (responsable), `due` (plazo) y, una vez cumplida, `done` (fecha).',
  },
  'assessments.conditions.what': {
    title: 'Condición',
    description: 'Qué hay que hacer o mantener.',
  },
  'assessments.conditions.owner': { title: 'Responsable', description: 'El rol que se encarga.' },
  'assessments.conditions.due': { title: 'Plazo', description: 'La fecha límite para cumplirla.' },
  'assessments.conditions.done': { title: 'Cumplida', description: 'El día en que se cumplió.' },
  'assessments.sharedWith': {
    title: 'Comunicada a',
    description: 'A quién se puso a disposición el resultado (6.1.4).',
  },
  'assessments.dpia': {
    title: 'Evaluación de impacto relativa a la protección de datos',
    description:
      'El identificador de la evidencia que es la evaluación de impacto relativa a la protección de datos.',
  },
  'assessments.fria': {
    title: 'Evaluación de impacto relativa a los derechos fundamentales',
    description:
      'Lo que el art. 27 del Reglamento de IA pide a quien despliega un sistema de alto riesgo, si es aplicable.',
  },
  'assessments.fria.processes': {
    title: 'Procesos',
    description:
      'Los procesos en los que se utiliza el sistema según su finalidad (art. 27, apdo. 1, letra a).',
  },
  'assessments.fria.period': {
    title: 'Período',
    description: 'El período durante el que está previsto utilizarlo (art. 27, apdo. 1, letra b).',
  },
  'assessments.fria.frequency': {
    title: 'Frecuencia',
    description: 'Con qué frecuencia está previsto utilizarlo (art. 27, apdo. 1, letra b).',
  },
  'assessments.fria.groups': {
    title: 'Colectivos',
    description:
      'Las personas y los colectivos que pueden verse afectados en este uso (art. 27, apdo. 1, letra c).',
  },
  'assessments.fria.risks': {
    title: 'Riesgos',
    description: 'Los riesgos de perjuicio específicos para ellos (art. 27, apdo. 1, letra d).',
  },
  'assessments.fria.oversight': {
    title: 'Supervisión',
    description:
      'Cómo lo supervisan las personas, según las instrucciones de uso (art. 27, apdo. 1, letra e).',
  },
  'assessments.fria.remedies': {
    title: 'Medidas',
    description:
      'Qué se hace si los riesgos se materializan, y quién lo decide (art. 27, apdo. 1, letra f).',
  },
  'assessments.fria.complaints': {
    title: 'Reclamaciones',
    description: 'Dónde pueden reclamar las personas (art. 27, apdo. 1, letra f).',
  },
  'assessments.fria.notified': {
    title: 'Notificada',
    description:
      'El día en que se notificó a la autoridad de vigilancia del mercado (art. 27, apdo. 3).',
  },
  'risks.category': {
    title: 'Categoría',
    description:
      '`ai` para lo que pueden causar los sistemas de IA, `information-security` para confidencialidad, integridad y disponibilidad.',
  },
  'risks.sources': {
    title: 'Fuentes',
    description: 'Fuentes de riesgo del Anexo C, entre comillas: `"C.3.4"`.',
  },
  'risks.objectives': {
    title: 'Objetivos en riesgo',
    description: 'Objetivos del Anexo C que el riesgo amenaza, entre comillas: `"C.2.5"`.',
  },
  'risks.systems': {
    title: 'Sistemas',
    description:
      'Identificadores de los sistemas de IA afectados. Vacío significa toda la organización.',
  },
  'risks.likelihood': {
    title: 'Probabilidad',
    description: 'Antes del tratamiento, de 1 (rara) a 5 (casi segura).',
  },
  'risks.impact': {
    title: 'Impacto',
    description:
      'Antes del tratamiento, de 1 (leve) a 5 (grave): la más alta de las `consequences`. En una oportunidad, el beneficio.',
  },
  'risks.kind': {
    title: 'Tipo',
    description:
      '`risk` para un riesgo, `opportunity` para una oportunidad: algo que puede salir bien (6.1.1). Una oportunidad no se mide con el apetito.',
  },
  'risks.consequences': {
    title: 'Consecuencias',
    description:
      'Qué supondría para la organización, para las personas y para la sociedad (6.1.2), de 1 a 5 cada una.',
  },
  'risks.consequences.organisation': {
    title: 'Para la organización',
    description: 'Su gravedad para la organización, de 1 a 5.',
  },
  'risks.consequences.individuals': {
    title: 'Para las personas',
    description: 'Su gravedad para las personas afectadas, de 1 a 5.',
  },
  'risks.consequences.society': {
    title: 'Para la sociedad',
    description: 'Su gravedad para grupos y para la sociedad, de 1 a 5.',
  },
  'risks.rationale': {
    title: 'Fundamento',
    description: 'Por qué las puntuaciones son las que son.',
  },
  'risks.assessed': {
    title: 'Evaluado el',
    description: 'El día en que se evaluó el riesgo por última vez (8.2).',
  },
  'risks.assessors': { title: 'Evaluado por', description: 'Los roles que lo evaluaron.' },
  'risks.history': {
    title: 'Puntuaciones anteriores',
    description: 'Las puntuaciones de evaluaciones anteriores, la más antigua primero.',
  },
  'risks.history.date': { title: 'Fecha', description: 'El día de la evaluación.' },
  'risks.history.likelihood': {
    title: 'Probabilidad',
    description: 'Tal como era ese día, de 1 a 5.',
  },
  'risks.history.impact': { title: 'Impacto', description: 'Tal como era ese día, de 1 a 5.' },
  'risks.actions': {
    title: 'Acciones',
    description:
      'Qué queda por hacer, quién lo hace y para cuándo. Las acciones pendientes de todos los riesgos son el plan de tratamiento (6.1.3).',
  },
  'risks.actions.what': { title: 'Acción', description: 'Qué hay que hacer.' },
  'risks.actions.owner': { title: 'Responsable', description: 'El rol que la realiza.' },
  'risks.actions.due': { title: 'Plazo', description: 'La fecha límite para realizarla.' },
  'risks.actions.status': {
    title: 'Estado',
    description: '`open` (pendiente), `done` (realizada) o `dropped` si al final no se hace.',
  },
  'risks.actions.done': { title: 'Realizada el', description: 'El día en que se realizó.' },
  'risks.actions.controls': {
    title: 'Controles',
    description: 'Los controles que pone en marcha o en los que se apoya.',
  },
  'risks.actions.evidence': {
    title: 'Evidencias',
    description: 'Identificadores de las evidencias de que se realizó.',
  },
  'risks.current': {
    title: 'Riesgo hoy',
    description:
      'Las puntuaciones de hoy, mientras el tratamiento está en curso. Omítalo cuando todo esté hecho: entonces el riesgo residual es el de hoy.',
  },
  'risks.current.likelihood': {
    title: 'Probabilidad',
    description: 'Probabilidad de hoy, mientras el tratamiento está en curso, de 1 a 5.',
  },
  'risks.current.impact': {
    title: 'Impacto',
    description: 'Impacto de hoy, mientras el tratamiento está en curso, de 1 a 5.',
  },
  'risks.treatment': {
    title: 'Tratamiento',
    description:
      'Qué se hace al respecto: `mitigate` (mitigar), `avoid` (evitar), `transfer` (transferir) o `accept` (aceptar). Omítalo hasta que se decida.',
  },
  'risks.controls': {
    title: 'Controles',
    description: 'Controles que lo tratan: `A.6.2.4`, `ORG.…`, o del SGSI `27001:A.8.16`.',
  },
  'risks.residual': {
    title: 'Riesgo residual',
    description: 'El riesgo que queda cuando todos los controles y acciones están en marcha.',
  },
  'risks.residual.likelihood': {
    title: 'Probabilidad residual',
    description: 'Después del tratamiento, de 1 a 5.',
  },
  'risks.residual.impact': {
    title: 'Impacto residual',
    description: 'Después del tratamiento, de 1 a 5.',
  },
  'risks.acceptedBy': {
    title: 'Aceptado por',
    description: 'El rol que aceptó el riesgo tal como era ese día.',
  },
  'risks.accepted': {
    title: 'Aceptado el',
    description:
      'El día de la aceptación. Vale para las puntuaciones de ese día; si suben, hay que aceptarlo de nuevo.',
  },
  'risks.nextReview': {
    title: 'Próxima revisión',
    description: 'La fecha límite para revisar de nuevo el riesgo.',
  },
  'evidence.kind': { title: 'Tipo', description: 'Qué tipo de evidencia es.' },
  'evidence.origin': {
    title: 'Procedencia',
    description: '`aims` si se generó para la IA, `isms` si se reutiliza del SGSI.',
  },
  'evidence.location': {
    title: 'Ubicación',
    description:
      'Dónde está: una dirección que empieza por https://, o `files/…` para un archivo de este manual.',
  },
  'evidence.sha256': {
    title: 'SHA-256',
    description: 'La huella del archivo, para que se detecte un cambio posterior.',
  },
  'evidence.collected': { title: 'Obtenida el', description: 'El día en que se obtuvo.' },
  'evidence.validUntil': {
    title: 'Validez hasta',
    description: 'El día a partir del cual ya no demuestra nada.',
  },
  'evidence.period': { title: 'Periodo', description: 'El periodo que abarca.' },
  'evidence.period.from': { title: 'Desde', description: 'Primer día que abarca.' },
  'evidence.period.to': { title: 'Hasta', description: 'Último día que abarca.' },
  'evidence.collection': {
    title: 'Obtención',
    description: 'Cómo se obtiene, quién lo hace y con qué frecuencia.',
  },
  'evidence.retention': { title: 'Conservación', description: 'Cuánto tiempo se conserva.' },
  'evidence.systems': {
    title: 'Sistemas',
    description:
      'Los sistemas de IA a los que se refiere: sus identificadores, o `all` (todos). Se omite si se refiere a la organización y a ningún sistema en particular.',
  },
  'evidence.series': {
    title: 'Serie',
    description:
      'Para las evidencias que cumplen un compromiso de una política: cuál y para qué vez.',
  },
  'evidence.series.of': {
    title: 'Compromiso',
    description: 'El identificador del compromiso, de `commitments` de una política.',
  },
  'evidence.series.instance': {
    title: 'Vez',
    description:
      'Para qué vez, entre comillas: `"2026-10"` para octubre de 2026, `"2026-Q4"`, `"2026-W41"`, `"2026-10-05"` o `"2026"`.',
  },
  'evidence.verifiedBy': {
    title: 'Verificada por',
    description:
      'El rol que la examinó y la consideró correcta. Debe ser otro que el responsable, que la recopila.',
  },
  'evidence.verified': { title: 'Verificada el', description: 'El día en que se verificó.' },
  'evidence.status': {
    title: 'Estado',
    description:
      '`current` (vigente), o `superseded` (sustituida) cuando una evidencia más reciente ocupó su lugar.',
  },
  'suppliers.relationship': {
    title: 'Relación',
    description:
      '`supplier` (proveedor), `partner` (da y recibe datos, modelos o trabajo en IA) o `customer` (recibe de nosotros un sistema de IA o sus resultados). Si se omite, es un proveedor.',
  },
  'suppliers.services': { title: 'Servicios', description: 'Qué suministra.' },
  'suppliers.country': { title: 'País', description: 'El país desde el que lo suministra.' },
  'suppliers.responsibilities': {
    title: 'Responsabilidades',
    description: 'Quién hace qué a lo largo del ciclo de vida (A.10.2).',
  },
  'suppliers.responsibilities.task': { title: 'Tarea', description: 'Qué hay que hacer.' },
  'suppliers.responsibilities.party': { title: 'Parte', description: 'Quién lo hace.' },
  'suppliers.contract': {
    title: 'Contrato',
    description: 'El identificador de la evidencia que es el contrato.',
  },
  'suppliers.criteria': {
    title: 'Criterios',
    description: 'Según qué se eligieron y se evalúan (A.10.3).',
  },
  'suppliers.result': {
    title: 'Resultado',
    description:
      'El resultado de la última evaluación: `accepted`, `accepted-with-conditions` o `rejected`.',
  },
  'suppliers.expects': {
    title: 'Expectativas',
    description:
      'Qué esperan de nuestros sistemas de IA y dónde se tiene en cuenta (A.10.4), sobre todo los clientes.',
  },
  'suppliers.monitoring': {
    title: 'Seguimiento',
    description: 'Cómo se vigila lo que entregan entre evaluaciones y con qué frecuencia.',
  },
  'suppliers.assessed': {
    title: 'Evaluado el',
    description: 'El día de la última evaluación del proveedor (A.10.3). Se omite si no la hubo.',
  },
  'suppliers.nextReview': {
    title: 'Próxima revisión',
    description: 'El día de la siguiente. Se omite si no hay ninguna prevista.',
  },
  'datasets.uses': {
    title: 'Usos',
    description:
      'Para qué sirven: `training`, `validation`, `testing`, `operation` (lo que procesa el sistema), `knowledge` (lo que consulta), `monitoring`.',
  },
  'datasets.version': {
    title: 'Versión',
    description: 'La versión o el estado de los datos, entre comillas.',
  },
  'datasets.acquisition': {
    title: 'Adquisición',
    description:
      'Cómo se adquirieron (A.7.3): `own` (se generan aquí), `licensed`, `public`, `customer` (las aportan clientes) o `generated` (sintéticos).',
  },
  'datasets.rights': {
    title: 'Derechos',
    description: 'Con qué derecho pueden usarse para esto y qué lo limita.',
  },
  'datasets.legalBasis': {
    title: 'Base jurídica',
    description: 'La base jurídica o el motivo que permite tratar los datos personales.',
  },
  'datasets.personal': {
    title: 'Datos personales',
    description:
      '`none` (no personales), `personal` (personales) o `special` para las categorías especiales. Si se omite, nadie lo ha indicado.',
  },
  'datasets.provenance': {
    title: 'Procedencia',
    description: 'De dónde proceden y qué les ocurrió por el camino (A.7.5).',
  },
  'datasets.preparation': {
    title: 'Preparación',
    description: 'Cómo se seleccionan, limpian, etiquetan y transforman, y por qué así (A.7.6).',
  },
  'datasets.quality': {
    title: 'Calidad',
    description: 'Qué calidad se exige y qué se midió (A.7.4).',
  },
  'datasets.quality.requirement': {
    title: 'Requisito',
    description: 'Cómo deben ser los datos.',
  },
  'datasets.quality.measure': {
    title: 'Medición',
    description: 'Cómo se mide.',
  },
  'datasets.quality.result': {
    title: 'Resultado',
    description: 'Qué se obtuvo.',
  },
  'datasets.quality.date': {
    title: 'Fecha',
    description: 'El día en que se midió.',
  },
  'datasets.quality.evidence': {
    title: 'Evidencia',
    description: 'El identificador de la evidencia que lo demuestra.',
  },
  'datasets.bias': {
    title: 'Sesgos conocidos',
    description: 'Qué se sabe de las lagunas y los sesgos de los datos y qué se hace al respecto.',
  },
  'datasets.retention': {
    title: 'Conservación',
    description: 'Cuánto tiempo se conservan.',
  },
  'datasets.custodian': {
    title: 'Custodio',
    description: 'La función que cuida de los datos en el día a día.',
  },
  'roles.responsibilities': {
    title: 'Responsabilidades',
    description: 'Qué hace y decide el rol, una línea por cada cosa.',
  },
  'roles.competences': {
    title: 'Competencias',
    description: 'Qué se requiere, y qué lo demuestra (7.2).',
  },
  'roles.competences.competence': {
    title: 'Competencia',
    description: 'Qué tiene que saber o saber hacer el rol.',
  },
  'roles.competences.required': {
    title: 'Requerida',
    description: '`true` si sin ella no puede desempeñarse el rol, `false` si es deseable.',
  },
  'roles.competences.evidence': {
    title: 'Evidencias',
    description: 'Identificadores de las evidencias que la demuestran.',
  },
  'roles.ismsCounterpart': {
    title: 'Equivalente en el SGSI',
    description: 'El rol del SGSI del que procede.',
  },
  'roles.abbreviation': {
    title: 'Abreviatura',
    description: 'La forma corta por la que se conoce el rol, por ejemplo `CRO`.',
  },
  'roles.holders': {
    title: 'Titulares',
    description:
      'Los nombres de quienes ejercen hoy el rol. Es el único lugar para nombres de personas.',
  },
  'roles.deputies': {
    title: 'Suplentes',
    description: 'Los nombres de quienes actúan en ausencia del titular.',
  },
  'roles.contact': {
    title: 'Contacto',
    description:
      'Cómo contactar con el rol: una dirección de correo, una página que empieza por https://, un número de teléfono o un lugar en palabras sencillas.',
  },
  'roles.codeOwners': {
    title: 'Code owners',
    description:
      'Las cuentas o los equipos que revisan los cambios de aquello de lo que responde el rol, con el nombre que les da la plataforma del repositorio, entre comillas: `"@organisation/team"`. `aims owners` los escribe en CODEOWNERS; ninguna página los muestra.',
  },
  'roles.appointed': {
    title: 'Nombramiento',
    description: 'El identificador de la evidencia de que el titular fue nombrado (5.3).',
  },
  'objectives.objective': {
    title: 'Objetivo del Anexo C',
    description: 'El objetivo del Anexo C al que contribuye, si lo hay, entre comillas: `"C.2.5"`.',
  },
  'objectives.metric': { title: 'Métrica', description: 'Qué se mide.' },
  'objectives.unit': {
    title: 'Unidad',
    description: 'La unidad de la medición: `%`, `días`, `informes`.',
  },
  'objectives.target': {
    title: 'Meta',
    description: 'El valor que debe alcanzarse, en esa unidad.',
  },
  'objectives.direction': {
    title: 'Sentido',
    description: '`up` si cuanto más, mejor; `down` si cuanto menos, mejor.',
  },
  'objectives.due': { title: 'Plazo', description: 'La fecha límite para alcanzar la meta.' },
  'objectives.measurements': {
    title: 'Mediciones',
    description: 'Lo que se midió, lo más antiguo primero.',
  },
  'objectives.measurements.date': { title: 'Fecha', description: 'El día de la medición.' },
  'objectives.measurements.value': {
    title: 'Valor',
    description: 'El valor medido, en la unidad; un texto si la meta está en palabras.',
  },
  'objectives.kind': {
    title: 'Tipo',
    description:
      '`aims` para un objetivo del sistema de gestión (6.2), `development` para el desarrollo responsable (A.6.1.2), `use` para el uso responsable (A.9.3).',
  },
  'objectives.systems': {
    title: 'Sistemas',
    description:
      'Identificadores de los sistemas de IA afectados. Vacío significa toda la organización.',
  },
  'objectives.qualitative': {
    title: 'Meta en palabras',
    description:
      'Qué debe alcanzarse cuando ningún número es viable; en lugar de `target`, `unit` y `direction`.',
  },
  'objectives.actions': {
    title: 'Acciones',
    description: 'Qué se hace para alcanzarlo, quién lo hace y para cuándo (6.2).',
  },
  'objectives.actions.what': { title: 'Acción', description: 'Qué hay que hacer.' },
  'objectives.actions.owner': { title: 'Responsable', description: 'El rol que la realiza.' },
  'objectives.actions.due': { title: 'Plazo', description: 'La fecha límite para realizarla.' },
  'objectives.actions.done': { title: 'Realizada el', description: 'El día en que se realizó.' },
  'objectives.resources': {
    title: 'Recursos',
    description: 'Las personas, el dinero y las herramientas que necesita.',
  },
  'objectives.evaluation': {
    title: 'Evaluación',
    description: 'Cómo, con qué frecuencia y quién valora el resultado.',
  },
  'objectives.measurements.evidence': {
    title: 'Evidencia',
    description: 'El identificador de la evidencia de la que procede el valor.',
  },
  'audits.kind': { title: 'Tipo', description: 'Qué es.' },
  'audits.date': {
    title: 'Fecha',
    description: 'El día en que se realizó, o para el que está planificada.',
  },
  'audits.lead': {
    title: 'Dirigida por',
    description:
      'El rol que la dirige. No debe ser responsable de nada de lo auditado. Si la dirige alguien de fuera, escriba en su lugar `auditors`; si la dirige el organismo de certificación, `body`.',
  },
  'audits.covers': {
    title: 'Abarca',
    description: 'Los apartados y controles que examina, entre comillas: `["9.1", "A.6.2.4"]`.',
  },
  'audits.status': {
    title: 'Estado',
    description: '`planned` (planificada) o `done` (realizada).',
  },
  'audits.inputs': {
    title: 'Entradas de la revisión',
    description: 'Para una revisión por la dirección: qué examinó (9.3.2).',
  },
  'audits.inputs.previousActions': {
    title: 'Acciones anteriores',
    description: 'El estado de las acciones de las revisiones anteriores.',
  },
  'audits.inputs.issues': {
    title: 'Cuestiones externas e internas',
    description: 'Qué cambió dentro y fuera.',
  },
  'audits.inputs.parties': {
    title: 'Partes interesadas',
    description: 'Qué cambió en las necesidades y expectativas de las partes interesadas.',
  },
  'audits.inputs.nonconformities': {
    title: 'No conformidades',
    description: 'Tendencias de las no conformidades y acciones correctivas.',
  },
  'audits.inputs.monitoring': {
    title: 'Seguimiento',
    description: 'Tendencias de los resultados de seguimiento y medición.',
  },
  'audits.inputs.audits': {
    title: 'Resultados de auditoría',
    description: 'Qué detectaron las auditorías.',
  },
  'audits.inputs.improvement': {
    title: 'Mejora',
    description: 'Oportunidades de mejora continua.',
  },
  'audits.decisions': {
    title: 'Decisiones',
    description: 'Para una revisión por la dirección: qué se decidió (9.3.3).',
  },
  'audits.decisions.decision': { title: 'Decisión', description: 'Qué se decidió.' },
  'audits.decisions.owner': { title: 'Responsable', description: 'El rol que la ejecuta.' },
  'audits.decisions.due': { title: 'Plazo', description: 'La fecha límite para ejecutarla.' },
  'audits.decisions.status': {
    title: 'Estado',
    description: '`open`, o `done` una vez cumplida.',
  },
  'audits.decisions.done': {
    title: 'Hecha',
    description: 'La fecha en que se cumplió.',
  },
  'audits.decisions.evidence': {
    title: 'Evidencia',
    description: 'El identificador de la evidencia.',
  },
  'audits.body': {
    title: 'Organismo de certificación',
    description: 'Para auditorías de un organismo de certificación: su nombre.',
  },
  'audits.auditors': {
    title: 'Auditores',
    description:
      'Quién audita, en palabras: «dos auditores de Auditoría Interna, un actuario externo». Los nombres de personas van en el informe.',
  },
  'audits.objective': {
    title: 'Objetivo',
    description: 'Qué debe averiguar esta auditoría.',
  },
  'audits.criteria': {
    title: 'Criterios',
    description: 'Con qué se compara: la norma, las reglas propias, la ley, los contratos.',
  },
  'audits.method': {
    title: 'Método',
    description: 'Cómo se realiza: entrevistas, muestras, sedes, días.',
  },
  'audits.results': {
    title: 'Resultados',
    description:
      'Para una auditoría realizada: lo que los auditores anotaron sobre cada apartado y control. No cambia cuando cambia el manual.',
  },
  'audits.results.of': {
    title: 'De',
    description: 'El apartado o control, entre comillas.',
  },
  'audits.results.result': {
    title: 'Resultado',
    description:
      '`conform` (conforme), `finding` (hallazgo) o `not-looked-at` si la auditoría finalmente no llegó a ello.',
  },
  'audits.results.note': {
    title: 'Nota',
    description: 'Qué vio el auditor: registros, personas, muestras.',
  },
  'audits.results.finding': {
    title: 'Hallazgo',
    description: 'El identificador del hallazgo.',
  },
  'audits.report': {
    title: 'Informe',
    description: 'El identificador de la evidencia que contiene el informe o el acta.',
  },
  'audits.reportedTo': {
    title: 'Comunicado a',
    description: 'Los roles a los que se comunicaron los resultados (9.2.2).',
  },
  'audits.checklist': {
    title: 'Lista de comprobación',
    description:
      'Para una auditoría: la lista de comprobación tal como era un día. La escribe `aims freeze`, y desde entonces se muestra tal cual.',
  },
  'audits.checklist.of': { title: 'De', description: 'El apartado o el control, entre comillas.' },
  'audits.checklist.state': { title: 'Estado', description: 'El estado de ese día, en palabras.' },
  'audits.checklist.documents': {
    title: 'Documentos',
    description: 'Los documentos que lo aplicaban, cada uno con su versión.',
  },
  'audits.checklist.evidence': {
    title: 'Evidencias',
    description: 'Las evidencias, cada una con lo que valía.',
  },
  'audits.frozen': {
    title: 'Fijada el',
    description: 'El día en que `aims freeze` escribió la lista de comprobación o las cifras.',
  },
  'audits.figures': {
    title: 'Cifras',
    description:
      'Para una revisión por la dirección realizada: las cifras de ese día, como las vio la revisión. Nunca se vuelven a calcular.',
  },
  'audits.figures.count': {
    title: 'Número',
    description: 'Cuántos había.',
  },
  'audits.figures.of': {
    title: 'De',
    description: 'De cuántos, si eso dice más.',
  },
  'findings.source': { title: 'Origen', description: 'De dónde procede el hallazgo.' },
  'findings.audit': {
    title: 'Auditoría',
    description: 'El identificador de la auditoría, cuando es el origen.',
  },
  'findings.systems': {
    title: 'Sistemas',
    description: 'Identificadores de los sistemas de IA afectados.',
  },
  'findings.grade': {
    title: 'Grado',
    description:
      'No conformidad mayor (`major`) o menor (`minor`), observación (`observation`) u oportunidad de mejora (`opportunity`). En una auditoría del organismo de certificación, el grado que este le dio.',
  },
  'findings.against': {
    title: 'Requisito',
    description:
      'Los apartados, controles, políticas y requisitos externos que no se cumplen, entre comillas.',
  },
  'findings.raised': { title: 'Detectado el', description: 'El día en que se detectó.' },
  'findings.due': { title: 'Plazo', description: 'La fecha límite para cerrarlo.' },
  'findings.correction': { title: 'Corrección', description: 'Qué se corrigió de inmediato.' },
  'findings.rootCause': { title: 'Causa raíz', description: 'Por qué pudo ocurrir.' },
  'findings.correctiveAction': {
    title: 'Acción correctiva',
    description: 'Qué se cambió para que no vuelva a ocurrir.',
  },
  'findings.closed': { title: 'Cerrado el', description: 'El día en que se cerró.' },
  'findings.effectiveness': {
    title: 'Eficacia',
    description: 'Si la acción correctiva fue eficaz.',
  },
  'findings.effectiveness.checked': {
    title: 'Verificada el',
    description: 'El día en que se verificó la eficacia.',
  },
  'findings.effectiveness.evidence': {
    title: 'Evidencias',
    description: 'El identificador de la evidencia que lo demuestra.',
  },
  'findings.planned': {
    title: 'Acciones previstas',
    description:
      'Qué hay que hacer, quién y hasta cuándo. Lo que se hizo contra la causa está en `correctiveAction`.',
  },
  'findings.planned.what': {
    title: 'Acción',
    description: 'Qué hay que hacer.',
  },
  'findings.planned.owner': {
    title: 'Responsable',
    description: 'El rol que lo hace.',
  },
  'findings.planned.due': {
    title: 'Plazo',
    description: 'La fecha límite.',
  },
  'findings.planned.done': {
    title: 'Hecho',
    description: 'La fecha en que se hizo.',
  },
  'incidents.kind': {
    title: 'Tipo',
    description:
      '`incident` (incidente), `near-miss` (estuvo a punto de ocurrir), `concern` (inquietud interna), `complaint` (reclamación) o `external-report` (aviso externo).',
  },
  'incidents.systems': {
    title: 'Sistemas de IA',
    description: 'Los identificadores de los sistemas de IA afectados.',
  },
  'incidents.occurred': {
    title: 'Ocurrido el',
    description: 'El día en que empezó. Se omite si nadie lo sabe.',
  },
  'incidents.detected': {
    title: 'Detectado el',
    description: 'El día en que la organización lo advirtió o recibió el aviso.',
  },
  'incidents.aware': {
    title: 'Conocido el',
    description:
      'El día en que la organización tuvo conocimiento de lo que hay que notificar: desde entonces corren los plazos legales. Si se omite, corren desde `detected`.',
  },
  'incidents.seriousness': {
    title: 'Gravedad',
    description:
      'Lo que lo convierte en incidente grave según el art. 3, punto 49, del Reglamento de IA: `death`, `health`, `infrastructure`, `rights` o `property-environment`; `none` si alguien valoró que no es grave. Si se omite, nadie lo ha valorado.',
  },
  'incidents.widespread': {
    title: 'Infracción generalizada',
    description:
      'Si es una infracción generalizada según el art. 3, punto 61, del Reglamento de IA. El plazo es entonces de dos días.',
  },
  'incidents.affected': {
    title: 'Afectados',
    description: 'A quién afectó, a cuántos y cómo.',
  },
  'incidents.contained': {
    title: 'Contenido el',
    description: 'El día desde el que ya no podía causar más daño.',
  },
  'incidents.anonymous': {
    title: 'Anónimo',
    description: 'Si se comunicó sin nombre (A.3.3).',
  },
  'incidents.notifications': {
    title: 'Notificaciones',
    description: 'A quién hay que informar, por qué, hasta cuándo y cuándo se hizo (A.8.4).',
  },
  'incidents.notifications.to': {
    title: 'A',
    description:
      'La autoridad, el proveedor, el cliente o las personas a quienes hay que informar.',
  },
  'incidents.notifications.basis': {
    title: 'Base',
    description:
      'Por qué: `ai-act:73` (proveedor), `ai-act:26` (responsable del despliegue) u otra ley o un contrato, en palabras propias.',
  },
  'incidents.notifications.due': {
    title: 'Plazo',
    description:
      'El último día en que la notificación llega a tiempo. Se omite con `ai-act:73`: el plazo se calcula.',
  },
  'incidents.notifications.sent': {
    title: 'Enviada el',
    description: 'El día en que se envió.',
  },
  'incidents.notifications.evidence': {
    title: 'Evidencia',
    description: 'El identificador de la evidencia que lo demuestra.',
  },
  'incidents.status': {
    title: 'Estado',
    description:
      '`open` (abierto), `contained` (contenido, pero no resuelto) o `closed` (cerrado).',
  },
  'incidents.closed': {
    title: 'Cerrado el',
    description: 'El día en que se cerró.',
  },
  'incidents.findings': {
    title: 'Hallazgos',
    description: 'Los identificadores de los hallazgos a los que dio lugar (10.2).',
  },
  'incidents.lessons': {
    title: 'Lecciones',
    description: 'La causa, lo que se aprendió y lo que se cambió.',
  },
  'regulations.jurisdiction': { title: 'Jurisdicción', description: 'Dónde se aplica.' },
  'regulations.authority': { title: 'Autoridad', description: 'Quién lo dicta o lo supervisa.' },
  'regulations.kind': { title: 'Tipo', description: 'Qué es.' },
  'regulations.url': { title: 'Origen', description: 'Dónde está publicado su texto.' },
  'regulations.milestones': { title: 'Hitos', description: 'Qué se aplica y cuándo.' },
  'regulations.milestones.date': { title: 'Fecha', description: 'El día desde el que se aplica.' },
  'regulations.milestones.title': { title: 'Hito', description: 'Qué se aplica desde ese día.' },
  'regulations.milestones.basis': {
    title: 'Fundamento',
    description: 'El artículo que lo dispone.',
  },
  'regulations.milestones.appliesTo': {
    title: 'Se aplica a',
    description:
      'Roles de operador y niveles de riesgo a los que afecta. Una lista vacía significa todos.',
  },
  'context.kind': {
    title: 'Tipo',
    description:
      '`internal-issue` (cuestión interna), `external-issue` (cuestión externa) o `interested-party` (parte interesada).',
  },
  'context.relevance': {
    title: 'Relevancia',
    description:
      'Por qué importa para el SGIA: qué cambia una cuestión, o cómo afecta a una parte el uso de la IA.',
  },
  'context.climate': {
    title: 'Cambio climático',
    description:
      'Para una cuestión: `true` (sí) si el cambio climático es relevante para el SGIA, `false` (no) si se consideró y no lo es; la relevancia dice por qué. Para una parte: si tiene requisitos relacionados con el cambio climático. Omítase donde la entrada no tenga nada que ver con él.',
  },
  'context.requirements': {
    title: 'Requisitos',
    description: 'Para una parte: qué exige y dónde se cumple.',
  },
  'context.requirements.requirement': {
    title: 'Requisito',
    description: 'Qué necesita o espera la parte, en una frase.',
  },
  'context.requirements.basis': {
    title: 'Base',
    description:
      'Dónde está establecido, si lo está: identificadores de normativas, proveedores o contratos, o artículos del Reglamento de IA (`ai-act:26`).',
  },
  'context.requirements.addressedBy': {
    title: 'Se cumple en',
    description:
      'Dónde se cumple: identificadores de documentos, controles, capítulos, sistemas, evaluaciones u otras entradas, entre comillas si parecen números.',
  },
  'context.reviewed': {
    title: 'Revisado',
    description: 'El día en que se revisó por última vez y se confirmó o se cambió.',
  },
  'changes.of': {
    title: 'Cambio de',
    description: 'Qué cambia: el sistema de gestión (`aims`) o un sistema (`system`).',
  },
  'changes.systems': {
    title: 'Sistemas',
    description: 'Identificadores de los sistemas de IA que cambian o a los que llega el cambio.',
  },
  'changes.proposed': { title: 'Propuesto', description: 'El día en que se propuso el cambio.' },
  'changes.reason': {
    title: 'Motivo',
    description: 'Para qué es el cambio y qué podría ir mal sin él.',
  },
  'changes.effects': {
    title: 'Efectos',
    description: 'Qué mostró el examen de sus efectos, antes de la decisión.',
  },
  'changes.effects.assessment': {
    title: 'Evaluación de impacto',
    description:
      'Si el cambio necesita antes una evaluación de impacto: `needed` (necesaria) o `not-needed` (no necesaria).',
  },
  'changes.effects.risks': {
    title: 'Riesgos',
    description: 'Identificadores de los riesgos que cambia o que trae consigo.',
  },
  'changes.effects.documents': {
    title: 'Documentos',
    description: 'Identificadores de los documentos que hay que cambiar con él.',
  },
  'changes.effects.statement': {
    title: 'Declaración de aplicabilidad',
    description: 'Si con él cambia una fila de la declaración de aplicabilidad.',
  },
  'changes.effects.why': {
    title: 'Por qué',
    description: 'Las razones de estas respuestas, en una o dos frases.',
  },
  'changes.decision': {
    title: 'Decisión',
    description: '`open` (pendiente), `approved` (aprobado) o `rejected` (rechazado).',
  },
  'changes.decidedBy': { title: 'Decidido por', description: 'El rol que decidió.' },
  'changes.decided': { title: 'Fecha de la decisión', description: 'El día de la decisión.' },
  'changes.due': { title: 'Plazo', description: 'La fecha límite para hacer el cambio.' },
  'changes.done': { title: 'Hecho', description: 'El día en que se hizo el cambio.' },
  'changes.verified': {
    title: 'Verificado',
    description: 'El día en que alguien comprobó que se hizo como se decidió.',
  },
  'changes.evidence': {
    title: 'Evidencias',
    description: 'Identificadores de las evidencias de que se decidió, se hizo y se verificó.',
  },
  'handbook.title': { title: 'Título', description: 'El nombre del manual.' },
  'handbook.organization': { title: 'Organización', description: 'De quién es este manual.' },
  'handbook.organization.name': {
    title: 'Nombre',
    description: 'El nombre por el que se conoce a la organización.',
  },
  'handbook.organization.legalName': {
    title: 'Razón social',
    description: 'El nombre en el registro mercantil.',
  },
  'handbook.organization.contact': {
    title: 'Contacto',
    description:
      'Dónde puede comunicarse una inquietud: una dirección de correo electrónico, una página que empieza por https://, un número de teléfono o un lugar descrito con palabras.',
  },
  'handbook.language': {
    title: 'Idioma',
    description:
      'El idioma del contenido y de la interfaz. `de-CH` es el alemán tal como se escribe en Suiza.',
  },
  'handbook.languages': {
    title: 'Idiomas de los textos',
    description:
      'Los idiomas en que están escritos los documentos, primero el del manual: `[en, de]`. Entonces se avisa de una traducción a otro idioma.',
  },
  'handbook.scope': { title: 'Alcance', description: 'La declaración del alcance del SGIA (4.3).' },
  'handbook.isms': {
    title: 'Certificado del SGSI',
    description: 'El certificado en el que se apoya el SGIA.',
  },
  'handbook.isms.standard': {
    title: 'Norma',
    description: 'La norma del SGSI: `ISO/IEC 27001:2022`.',
  },
  'handbook.isms.certificate': { title: 'Certificado', description: 'El número del certificado.' },
  'handbook.isms.body': { title: 'Organismo de certificación', description: 'Quién lo emitió.' },
  'handbook.isms.issued': { title: 'Emitido el', description: 'El día de emisión.' },
  'handbook.isms.validUntil': { title: 'Validez hasta', description: 'El día en que termina.' },
  'handbook.soa': {
    title: 'Declaración de aplicabilidad',
    description: 'El control documental de la Declaración.',
  },
  'handbook.soa.version': {
    title: 'Versión',
    description: 'La versión de la Declaración, entre comillas.',
  },
  'handbook.soa.status': { title: 'Estado', description: 'En qué estado está la Declaración.' },
  'handbook.soa.approvedBy': {
    title: 'Aprueba',
    description: 'El rol que aprobó esta versión (7.5.2).',
  },
  'handbook.soa.approved': {
    title: 'Fecha de aprobación',
    description: 'El día de la aprobación.',
  },
  'handbook.soa.nextReview': {
    title: 'Próxima revisión',
    description: 'El día de la próxima revisión.',
  },
  'handbook.soa.public': {
    title: 'En la edición pública',
    description:
      'Lo que la edición pública muestra de la declaración aunque su clasificación no sea `public`: qué controles se aplican y hasta dónde están implantados (`decisions`), o también las justificaciones (`justifications`). Sin esta indicación no muestra nada de ella.',
  },
  'handbook.concerns': {
    title: 'Inquietudes',
    description:
      'Dónde se comunica una inquietud sobre la IA (A.3.3). El pie de cada página lleva allí.',
  },
  'handbook.concerns.channel': {
    title: 'Canal',
    description: 'Cómo se llama la vía y si es anónima: «línea de avisos, anónima si se desea».',
  },
  'handbook.concerns.url': {
    title: 'Dirección',
    description: 'La página del canal, que empieza por https://.',
  },
  'handbook.treatmentPlan': {
    title: 'Plan de tratamiento',
    description:
      'Control documental del plan de tratamiento de los riesgos de IA (6.1.3). El plan mismo lo forman las `actions` de los riesgos.',
  },
  'handbook.treatmentPlan.version': {
    title: 'Versión',
    description: 'La versión del plan, entre comillas.',
  },
  'handbook.treatmentPlan.status': {
    title: 'Estado',
    description: 'El estado del plan: `draft`, `in-review`, `approved` o `retired`.',
  },
  'handbook.treatmentPlan.approvedBy': {
    title: 'Aprobado por',
    description:
      'El rol de la dirección designada que aprobó el plan y aceptó los riesgos residuales (6.1.3).',
  },
  'handbook.treatmentPlan.approved': {
    title: 'Aprobado el',
    description: 'El día de la aprobación.',
  },
  'handbook.treatmentPlan.nextReview': {
    title: 'Próxima revisión',
    description: 'El día de la próxima revisión.',
  },
  'handbook.repository': {
    title: 'Repositorio',
    description: 'Dónde se edita este manual: hace funcionar «Editar esta página».',
  },
  'handbook.repository.url': {
    title: 'Dirección',
    description: 'Dónde se consulta el repositorio.',
  },
  'handbook.repository.branch': { title: 'Rama', description: 'La rama que se publica.' },
  'handbook.repository.contentPath': {
    title: 'Ruta del contenido',
    description: 'La carpeta del manual dentro del repositorio.',
  },
  'handbook.reviewSoonDays': {
    title: 'Aviso de revisión',
    description: 'Con cuántos días de antelación algo cuenta como próximo a vencer.',
  },
  'handbook.riskAppetite': {
    title: 'Apetito de riesgo',
    description:
      'La puntuación (probabilidad × impacto, de 1 a 25) por encima de la cual un riesgo debe tratarse.',
  },
  'handbook.riskCriteria': {
    title: 'Criterios de riesgo',
    description:
      'Qué significan las puntuaciones de 1 a 5 (6.1.2). La matriz de los riesgos lo muestra.',
  },
  'handbook.riskCriteria.likelihood': {
    title: 'Probabilidad',
    description: 'Cinco textos breves: qué significan las probabilidades 1, 2, 3, 4 y 5.',
  },
  'handbook.riskCriteria.impact': {
    title: 'Impacto',
    description: 'Cinco textos breves: qué significan los impactos 1, 2, 3, 4 y 5.',
  },
  'handbook.riskCriteria.document': {
    title: 'Documento',
    description: 'El identificador del documento que explica los criterios.',
  },
  'handbook.baseline': {
    title: 'Estado de referencia',
    description: 'La etiqueta o el commit de git del estado que se auditó por última vez.',
  },
  'handbook.certification': {
    title: 'Certificación',
    description: 'Qué persigue la organización.',
  },
  'handbook.certification.body': {
    title: 'Organismo de certificación',
    description: 'Quién va a certificar el SGIA.',
  },
  'handbook.certification.stage1': {
    title: 'Etapa 1',
    description: 'El día previsto para la etapa 1.',
  },
  'handbook.certification.stage2': {
    title: 'Etapa 2',
    description: 'El día previsto para la etapa 2.',
  },
  'handbook.brand': {
    title: 'Identidad visual',
    description: 'Logotipo y color de la organización.',
  },
  'handbook.brand.logo': { title: 'Logotipo', description: 'Una imagen en `files/`.' },
  'handbook.brand.accent': {
    title: 'Color',
    description: 'El color de la organización, como `#rrggbb`, entre comillas.',
  },
  'handbook.brand.secondAccent': {
    title: 'Segundo color',
    description:
      'El segundo color de la organización, como `#rrggbb`, entre comillas. Marca el lugar en el que se está y la segunda parte de los gráficos.',
  },
  'handbook.editor': {
    title: 'Editor en el navegador',
    description: 'Activa en `/admin/` el editor para quienes no usan git. Necesita `repository`.',
  },
  'handbook.editor.host': {
    title: 'Alojamiento',
    description: 'Dónde está el repositorio: `github`, `gitlab` o `gitea`.',
  },
  'handbook.editor.address': {
    title: 'Dirección',
    description:
      'Dónde se inicia sesión, con https:// al principio: la dirección del alojamiento propio o del servicio que identifica a los usuarios.',
  },
  'handbook.editor.appId': {
    title: 'Aplicación',
    description: 'El identificador con el que el alojamiento conoce el editor, si lo pide.',
  },
  'handbook.checks': {
    title: 'Comprobaciones',
    description:
      'Reglas cuya severidad es aquí distinta, por identificador: `document/due-soon: off`. Las que tratan de lo que no se puede leer o no debe ejecutarse no se pueden desactivar.',
  },
  'handbook.asOf': {
    title: 'Fecha de referencia',
    description:
      'Solo para una instantánea, como un ejemplo o un archivo histórico: el día a cuya fecha se juzga todo. Un manual vivo lo omite y se juzga hoy.',
  },
  'handbook.communication': {
    title: 'Plan de comunicación',
    description: 'Qué se comunica sobre el SGIA, cuándo, con quién y cómo (7.4).',
  },
  'handbook.communication.what': { title: 'Qué', description: 'Qué se comunica.' },
  'handbook.communication.when': { title: 'Cuándo', description: 'Cuándo, o en qué ocasión.' },
  'handbook.communication.with': {
    title: 'Con quién',
    description: 'A quién se informa o se consulta.',
  },
  'handbook.communication.how': { title: 'Cómo', description: 'Por qué medio.' },
  'handbook.communication.by': { title: 'Por', description: 'El rol que lo hace.' },
  'handbook.aims': {
    title: 'Certificado del SGIA',
    description: 'El certificado del SGIA, una vez que lo hay.',
  },
  'handbook.aims.certificate': {
    title: 'Certificado',
    description: 'El número del certificado.',
  },
  'handbook.aims.standard': {
    title: 'Norma',
    description: 'La norma del SGIA: `ISO/IEC 42001:2023`.',
  },
  'handbook.aims.body': {
    title: 'Organismo de certificación',
    description: 'Quién lo emitió.',
  },
  'handbook.aims.issued': {
    title: 'Emitido',
    description: 'La fecha de emisión.',
  },
  'handbook.aims.validUntil': {
    title: 'Válido hasta',
    description: 'La fecha en que vence.',
  },
  'handbook.aims.scope': {
    title: 'Alcance',
    description: 'El alcance que nombra el certificado, palabra por palabra.',
  },
  'handbook.aims.soaVersion': {
    title: 'Versión de la Declaración',
    description:
      'La versión de la Declaración de aplicabilidad que nombra el certificado, entre comillas.',
  },
  'handbook.auditProgramme': {
    title: 'Programa de auditoría',
    description:
      'El programa de las auditorías internas (9.2.2). Las auditorías mismas están en `audits/`.',
  },
  'handbook.auditProgramme.objectives': {
    title: 'Objetivos',
    description: 'Qué deben averiguar las auditorías internas.',
  },
  'handbook.auditProgramme.criteria': {
    title: 'Criterios',
    description: 'Con qué se compara: la norma, las reglas propias, la ley, los contratos.',
  },
  'handbook.auditProgramme.frequency': {
    title: 'Frecuencia',
    description: 'Con qué frecuencia, y qué toca más a menudo que el resto.',
  },
  'handbook.auditProgramme.approvedBy': {
    title: 'Aprobado por',
    description: 'El rol que aprobó el programa.',
  },
  'handbook.auditProgramme.approved': {
    title: 'Aprobado el',
    description: 'La fecha de aprobación.',
  },
  'ismsControl.control': {
    title: 'Control',
    description: 'El número en el Anexo A de la ISO/IEC 27001:2022, como `A.5.1`.',
  },
  'ismsControl.applicable': { title: 'Aplicable', description: '`true` (sí) o `false` (no).' },
  'ismsControl.status': {
    title: 'Estado',
    description:
      '`planned` (planificado), `partial` (parcial) o `implemented` (implementado); vacío cuando el control no es aplicable.',
  },
  'ismsControl.justification': {
    title: 'Justificación',
    description: 'Por qué es aplicable, o no lo es.',
  },
  'ismsControl.document': {
    title: 'Documento',
    description: 'El documento del SGSI que lo desarrolla.',
  },
  'ismsControl.owner': { title: 'Responsable', description: 'Quién responde de él en el SGSI.' },
};
