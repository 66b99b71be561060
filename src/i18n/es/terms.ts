import type { Terms } from '../terms.ts';

/** What the schemas say, in Spanish. */
export const terms: Terms = {
  collections: {
    policies: {
      title: 'Políticas',
      description:
        'Políticas, procedimientos, normas internas, directrices y planes, cada uno bajo control documental.',
      singular: 'política',
    },
    clauses: {
      title: 'Capítulos 4–10',
      description:
        'El sistema de gestión apartado por apartado: qué contiene ya el SGSI y qué añade el SGIA.',
      singular: 'capítulo',
    },
    controls: {
      title: 'Controles',
      description:
        'Los 38 controles de referencia del Anexo A en sus nueve áreas, y los controles propios.',
      singular: 'control',
    },
    inventory: {
      title: 'Sistemas de IA',
      description:
        'Todo lo que se desarrolla, se adquiere, se integra o se usa: la base en la que se apoya todo lo demás.',
      singular: 'sistema de IA',
    },
    assessments: {
      title: 'Evaluaciones de impacto',
      description:
        'Qué pueden suponer los sistemas de IA para individuos, grupos y sociedad, según la ISO/IEC 42005.',
      singular: 'evaluación de impacto',
    },
    risks: {
      title: 'Riesgos',
      description:
        'Un único registro para la IA y la seguridad de la información, antes y después del tratamiento.',
      singular: 'riesgo',
    },
    evidence: {
      title: 'Evidencias',
      description:
        'Lo que demuestra que los controles funcionan: qué es, dónde está y hasta cuándo vale.',
      singular: 'evidencia',
    },
    suppliers: {
      title: 'Proveedores',
      description: 'Quién suministra modelos, datos y sistemas, y quién responde de qué (A.10).',
      singular: 'proveedor',
    },
    roles: {
      title: 'Roles',
      description: 'Quién responde de qué, y qué tiene que saber (A.3.2, 7.2).',
      singular: 'rol',
    },
    objectives: {
      title: 'Objetivos',
      description: 'Qué quiere lograr el SGIA, cómo se mide y en qué punto está (6.2).',
      singular: 'objetivo',
    },
    audits: {
      title: 'Auditorías y revisiones',
      description:
        'Auditorías internas, revisiones por la dirección y auditorías del organismo de certificación (9.2, 9.3).',
      singular: 'auditoría',
    },
    findings: {
      title: 'Hallazgos',
      description:
        'No conformidades, observaciones y oportunidades de mejora, de la detección al cierre (10.2).',
      singular: 'hallazgo',
    },
    regulations: {
      title: 'Requisitos legales y otros',
      description: 'Leyes, directrices, normas y contratos aplicables, y desde cuándo.',
      singular: 'requisito',
    },
  },
  fields: {
    Title: 'Título',
    Owner: 'Responsable',
    Classification: 'Clasificación',
    Kind: 'Tipo',
    Satisfies: 'Satisface',
    Origin: 'Procedencia',
    Version: 'Versión',
    Status: 'Estado',
    'Approved by': 'Aprueba',
    Approved: 'Fecha de aprobación',
    Effective: 'En vigor desde',
    'Next review': 'Próxima revisión',
    'Sub-clauses': 'Apartados',
    Clause: 'Apartado',
    Disposition: 'Reutilización',
    'ISMS document': 'Documento del SGSI',
    'The AIMS adds': 'El SGIA añade',
    Documents: 'Documentos',
    Applicable: 'Aplicable',
    Drivers: 'Motivos',
    Justification: 'Justificación',
    'Basis of exclusion': 'Motivo de la exclusión',
    'Target date': 'Fecha objetivo',
    Responsibility: 'Responsabilidad',
    Evidence: 'Evidencias',
    Systems: 'Sistemas',
    'Last reviewed': 'Última revisión',
    Purpose: 'Finalidad',
    Generative: 'Generativo',
    'Life cycle stage': 'Etapa del ciclo de vida',
    Data: 'Datos',
    'Personal data': 'Datos personales',
    Source: 'Origen',
    Decisions: 'Decisiones',
    Decision: 'Decisión',
    Effect: 'Efecto',
    Affects: 'Afecta a',
    'ISO roles': 'Roles ISO',
    'EU AI Act': 'Reglamento de IA de la UE',
    'In scope': 'En el ámbito de aplicación',
    'Operator roles': 'Roles de operador',
    'Risk tier': 'Nivel de riesgo',
    'Annex III area': 'Ámbito del anexo III',
    'Annex I': 'Anexo I',
    'General-purpose AI': 'IA de uso general',
    Basis: 'Fundamento',
    Impact: 'Impacto',
    Supplier: 'Proveedor',
    Model: 'Modelo',
    'Model provider': 'Proveedor del modelo',
    Deployed: 'Puesto en servicio',
    Retired: 'Retirado',
    'Last changed': 'Último cambio',
    Resources: 'Recursos',
    Tooling: 'Herramientas',
    'System and computing': 'Sistema y computación',
    People: 'Personas',
    'Life cycle evidence': 'Evidencias del ciclo de vida',
    System: 'Sistema',
    Performed: 'Realizada el',
    Assessors: 'Evaluadores',
    'Intended uses': 'Usos previstos',
    'Foreseeable misuse': 'Uso indebido previsible',
    'Interested parties': 'Partes interesadas',
    Impacts: 'Impactos',
    Dimension: 'Dimensión',
    Benefit: 'Beneficio',
    Severity: 'Gravedad',
    Likelihood: 'Probabilidad',
    Measures: 'Medidas',
    'Residual severity': 'Gravedad residual',
    'Residual likelihood': 'Probabilidad residual',
    Conclusion: 'Conclusión',
    'Reassess on': 'Repetir en caso de',
    Category: 'Categoría',
    Sources: 'Fuentes',
    'Objectives at risk': 'Objetivos en riesgo',
    Treatment: 'Tratamiento',
    Controls: 'Controles',
    'Residual risk': 'Riesgo residual',
    'Residual impact': 'Impacto residual',
    'Accepted by': 'Aceptado por',
    Accepted: 'Aceptado el',
    'Treatment due': 'Plazo del tratamiento',
    Location: 'Ubicación',
    'SHA-256': 'SHA-256',
    Collected: 'Obtenida el',
    'Valid until': 'Validez hasta',
    Period: 'Periodo',
    From: 'Desde',
    To: 'Hasta',
    Collection: 'Obtención',
    Retention: 'Conservación',
    Services: 'Servicios',
    Country: 'País',
    Responsibilities: 'Responsabilidades',
    Task: 'Tarea',
    Party: 'Parte',
    Contract: 'Contrato',
    Assessed: 'Evaluado el',
    Competences: 'Competencias',
    Competence: 'Competencia',
    Required: 'Requerida',
    'ISMS counterpart': 'Equivalente en el SGSI',
    'Annex C objective': 'Objetivo del Anexo C',
    Metric: 'Métrica',
    Unit: 'Unidad',
    Target: 'Meta',
    Direction: 'Sentido',
    Due: 'Plazo',
    Measurements: 'Mediciones',
    Date: 'Fecha',
    Value: 'Valor',
    Lead: 'Dirigida por',
    Covers: 'Abarca',
    Inputs: 'Entradas de la revisión',
    'Previous actions': 'Acciones anteriores',
    Issues: 'Cuestiones externas e internas',
    Nonconformities: 'No conformidades',
    Monitoring: 'Seguimiento',
    'Audit results': 'Resultados de auditoría',
    Improvement: 'Mejora',
    Audit: 'Auditoría',
    Grade: 'Grado',
    Against: 'Requisito',
    Raised: 'Detectado el',
    Correction: 'Corrección',
    'Root cause': 'Causa raíz',
    'Corrective action': 'Acción correctiva',
    Closed: 'Cerrado el',
    Effectiveness: 'Eficacia',
    Checked: 'Verificada el',
    Jurisdiction: 'Jurisdicción',
    Authority: 'Autoridad',
    Milestones: 'Hitos',
    Milestone: 'Hito',
    'Applies to': 'Se aplica a',
    Organisation: 'Organización',
    Name: 'Nombre',
    'Legal name': 'Razón social',
    Contact: 'Contacto',
    Language: 'Idioma',
    Scope: 'Alcance',
    'ISMS certificate': 'Certificado del SGSI',
    Standard: 'Norma',
    Certificate: 'Certificado',
    'Certification body': 'Organismo de certificación',
    Issued: 'Emitido el',
    'Statement of Applicability': 'Declaración de aplicabilidad',
    Repository: 'Repositorio',
    Address: 'Dirección',
    Branch: 'Rama',
    'Content path': 'Ruta del contenido',
    'Review soon': 'Aviso de revisión',
    'Risk appetite': 'Apetito de riesgo',
    Baseline: 'Estado de referencia',
    Certification: 'Certificación',
    'Stage 1': 'Etapa 1',
    'Stage 2': 'Etapa 2',
    Brand: 'Identidad visual',
    Logo: 'Logotipo',
    Accent: 'Color',
    Checks: 'Comprobaciones',
    'As of': 'Fecha de referencia',
    Control: 'Control',
    Document: 'Documento',
  },
  help: {
    'What a reader sees in every list and link. Short, and without the id.':
      'Lo que se ve en cada lista y enlace. Breve y sin el identificador.',
    'The role that answers for this entry. People are named by role, never by name.':
      'El rol que responde de esta entrada. Las personas se indican por su rol, nunca por su nombre.',
    'Who may read this: `public`, `internal` (everyone here and the auditor) or `confidential`.':
      'Quién puede leerla: `public` (cualquiera), `internal` (toda la organización y el auditor) o `confidential` (confidencial).',
    'What this document is: it sets direction (`policy`), says how (`procedure`), fixes a measure (`standard`), advises (`guideline`) or says what is done by when (`plan`).':
      'Qué es este documento: marca el rumbo (`policy`), dice cómo (`procedure`), fija un criterio (`standard`), aconseja (`guideline`) o dice qué se hace y para cuándo (`plan`).',
    'The clauses and Annex A controls whose documented information this document is, in quotes: `["5.2", "A.2.2"]`.':
      'Los apartados y los controles del Anexo A cuya información documentada es este documento, entre comillas: `["5.2", "A.2.2"]`.',
    '`aims` if written for AI, `isms` if it is a document of the ISMS that was extended.':
      '`aims` si se redactó para la IA, `isms` si es un documento del SGSI que se amplió.',
    'The version of the document, in quotes: `"1.2"`. Without quotes, `1.10` would become 1.1.':
      'La versión del documento, entre comillas: `"1.2"`. Sin comillas, `1.10` se convertiría en 1.1.',
    'Where the document stands: `draft`, `in-review`, `approved` or `retired`.':
      'En qué estado está el documento: `draft` (borrador), `in-review` (en revisión), `approved` (versión aprobada) o `retired` (retirada).',
    'The role that approved this version. Someone other than the owner.':
      'El rol que aprobó esta versión. Distinto del responsable.',
    'The day on which this version was approved.': 'El día en que se aprobó esta versión.',
    'The day from which this version applies.': 'El día desde el que se aplica esta versión.',
    'The day by which the document is read again and confirmed or changed.':
      'La fecha límite para releer el documento y confirmarlo o modificarlo.',
    'One row per sub-clause of this clause.': 'Una fila por cada apartado de este capítulo.',
    'The number of the sub-clause, in quotes: `"6.1.3"`.':
      'El número del apartado, entre comillas: `"6.1.3"`.',
    'How the ISMS serves here: `reuse` as it is with a wider scope, `extend` with AI content, or `new` without counterpart.':
      'Cómo sirve aquí el SGSI: `reuse` (se reutiliza tal cual, con un alcance más amplio), `extend` (se amplía con contenido de IA) o `new` (nuevo, sin equivalente).',
    'The document of the ISMS that carries this clause.':
      'El documento del SGSI que contiene este apartado.',
    'What the AI management system adds to it, in your own words.':
      'Qué le añade el sistema de gestión de la IA, con palabras propias.',
    'Policies of this handbook that carry the clause out.':
      'Las políticas de este manual que desarrollan el apartado.',
    'How far it is done.': 'Hasta qué punto está hecho.',
    'For controls of your own (`ORG.…`) only. Annex A controls take theirs from the catalogue.':
      'Solo para los controles propios (`ORG.…`). Los controles del Anexo A toman el suyo del catálogo.',
    'Whether the control applies here: `true` or `false`.':
      'Si el control es aplicable aquí: `true` (sí) o `false` (no).',
    'Why the control applies: a risk, an impact assessment, law, a contract or the business. At least one.':
      'Por qué es aplicable el control: un riesgo, una evaluación de impacto, la ley, un contrato o el negocio. Al menos un motivo.',
    'Why the control applies here, or why it does not, in your own words and about this organisation. A full sentence at least.':
      'Por qué el control es aplicable aquí, o por qué no lo es, con palabras propias y referidas a esta organización. Al menos una frase completa.',
    'For a control that does not apply: no risk needs it (`not-needed`), nothing requires it (`not-required`), or something else does it (`covered-elsewhere`).':
      'Para un control que no es aplicable: ningún riesgo lo necesita (`not-needed`), nada lo exige (`not-required`) o lo cubre otra cosa (`covered-elsewhere`).',
    'For a control that applies: `planned`, `partial` or `implemented`. Implemented needs evidence.':
      'Para un control aplicable: `planned` (planificado), `partial` (parcial) o `implemented` (implementado). Un control implementado necesita evidencias.',
    'For `planned` and `partial`: the day by which the control is implemented.':
      'Para `planned` y `partial`: la fecha límite para implementar el control.',
    'Who carries the control out: this organisation (`own`), with others (`shared`), or a supplier (`inherited`).':
      'Quién lleva a cabo el control: esta organización (`own`), junto con otros (`shared`) o un proveedor (`inherited`).',
    'Ids of the policies and procedures that carry the control out.':
      'Identificadores de las políticas y procedimientos que desarrollan el control.',
    'Ids of the evidence, impact assessments and audits that prove that the control works.':
      'Identificadores de las evidencias, evaluaciones de impacto y auditorías que demuestran que el control funciona.',
    '`all`, or the ids of the AI systems to which the control applies.':
      '`all` (todos), o los identificadores de los sistemas de IA a los que se aplica el control.',
    'The day on which the owner last confirmed this row.':
      'El día en que el responsable confirmó esta fila por última vez.',
    'The day by which the owner confirms it again.':
      'La fecha límite para que el responsable la confirme de nuevo.',
    'What the system is for, in a sentence or two that an outsider understands.':
      'Para qué sirve el sistema, en una o dos frases que entienda una persona ajena.',
    'Whether it is `developed` here, `embedded` in something else, or `procured`.':
      'Si se desarrolla aquí (`developed`), está integrado en otra cosa (`embedded`) o se adquiere (`procured`).',
    'Whether it generates text, images, sound or code.':
      'Si genera texto, imágenes, sonido o código.',
    'Where the system stands: design, data, development, validation, deployment, operation or retirement.':
      'En qué etapa está el sistema: diseño, datos, desarrollo, validación, despliegue, operación o retirada.',
    'The data that the system consumes.': 'Los datos que consume el sistema.',
    'What the data is.': 'Qué datos son.',
    '`none`, `personal`, or `special` for sensitive categories.':
      '`none` (no personales), `personal` (personales) o `special` para las categorías especiales.',
    'Where the data comes from.': 'De dónde proceden los datos.',
    'The decisions that the system influences.': 'Las decisiones en las que influye el sistema.',
    'What is decided.': 'Qué se decide.',
    'Whether the system `informs`, `supports` or `automates` the decision.':
      'Si el sistema informa (`informs`), apoya (`supports`) o automatiza (`automates`) la decisión.',
    'The people whom the decision concerns.': 'Las personas a las que afecta la decisión.',
    'The roles of the organisation for this system, after ISO/IEC 22989. An empty list means undecided.':
      'Los roles de la organización en este sistema, según la ISO/IEC 22989. Una lista vacía significa sin decidir.',
    'How the EU AI Act sees the system and the organisation.':
      'Cómo considera el Reglamento de IA de la UE al sistema y a la organización.',
    'Whether the EU AI Act reaches this system, through its market or the place where its output is used.':
      'Si el Reglamento de IA de la UE alcanza a este sistema, por su mercado o por el lugar donde se utilizan sus resultados de salida.',
    'The roles under Art. 3 that the organisation has for this system. Decided apart from the ISO roles.':
      'Los roles según el art. 3 que la organización tiene en este sistema. Se deciden aparte de los roles ISO.',
    'The tier of the system: `prohibited`, `high`, `limited` (transparency duties) or `minimal`.':
      'El nivel de riesgo del sistema: `prohibited` (prohibido), `high` (alto), `limited` (limitado, con obligaciones de transparencia) o `minimal` (mínimo).',
    'The number of the area of Annex III, 1 to 8, that makes it high-risk.':
      'El número del ámbito del anexo III, de 1 a 8, que lo hace de alto riesgo.',
    'Whether it is a safety component of a product under Annex I.':
      'Si es un componente de seguridad de un producto contemplado en el anexo I.',
    'Whether a general-purpose AI model stands behind it: `none`, `uses` or `provides`.':
      'Si se basa en un modelo de IA de uso general: `none` (ninguno), `uses` (lo usa) o `provides` (lo proporciona).',
    'Why scope, role and tier were decided so, with the articles.':
      'Por qué se decidieron así el ámbito de aplicación, el rol y el nivel de riesgo, con los artículos.',
    'What the system may do to people, groups and society: `low`, `medium` or `high`.':
      'Qué puede suponer el sistema para individuos, grupos y sociedad: `low` (bajo), `medium` (medio) o `high` (alto).',
    'The id of the supplier of a procured or embedded system.':
      'El identificador del proveedor de un sistema adquirido o integrado.',
    'The model at the heart of the system.': 'El modelo en el que se basa el sistema.',
    'The name of the model.': 'El nombre del modelo.',
    'Its version, in quotes.': 'Su versión, entre comillas.',
    'Who made it.': 'Quién lo creó.',
    'The day on which it went live.': 'El día en que se puso en servicio.',
    'The day on which it was switched off.': 'El día en que se retiró.',
    'The day of the last change that matters: of purpose, model, data or use.':
      'El día del último cambio relevante: de finalidad, modelo, datos o uso.',
    'What the system needs (A.4).': 'Qué necesita el sistema (A.4).',
    'Frameworks and tools (A.4.4).': 'Marcos y herramientas (A.4.4).',
    'Hosting, hardware and compute (A.4.5).':
      'Alojamiento, hardware y capacidad de cómputo (A.4.5).',
    'Roles and skills it depends on (A.4.6).': 'Roles y competencias de los que depende (A.4.6).',
    'For each stage, the ids of the evidence and assessments that it left behind.':
      'Para cada etapa, los identificadores de las evidencias y evaluaciones que dejó.',
    'The id of the AI system that is assessed.':
      'El identificador del sistema de IA que se evalúa.',
    'The day on which the assessment was done.': 'El día en que se realizó la evaluación.',
    'The roles that assessed. More than one view is better than one.':
      'Los roles que evaluaron. Varios puntos de vista valen más que uno.',
    'Users, tasks and contexts for which the system is meant.':
      'Usuarios, tareas y contextos a los que se destina el sistema.',
    'Uses for which it is not meant and that are to be expected all the same.':
      'Usos a los que no se destina y que, aun así, son previsibles.',
    'Who is affected, directly or indirectly, those who never use it among them.':
      'A quién afecta, directa o indirectamente, incluidas las personas que nunca lo usan.',
    'Benefits and harms by dimension and by whom they reach.':
      'Beneficios y perjuicios por dimensión y por a quién alcanzan.',
    'What is at stake.': 'Qué está en juego.',
    'Whom it reaches: `individuals`, `groups` or `society`.':
      'A quién alcanza: `individuals` (individuos), `groups` (grupos) o `society` (sociedad).',
    'What may happen to them, good or bad.': 'Qué puede ocurrirles, bueno o malo.',
    '`true` for a benefit, `false` for a harm.':
      '`true` para un beneficio, `false` para un perjuicio.',
    'How much it matters to them, 1 to 5, before measures.':
      'Cuánto les afecta, de 1 a 5, antes de las medidas.',
    'How likely it is, 1 to 5, before measures.':
      'Qué probabilidad tiene, de 1 a 5, antes de las medidas.',
    'Ids of the controls and risks through which it is dealt with.':
      'Identificadores de los controles y riesgos con los que se aborda.',
    'Severity after the measures, 1 to 5.': 'Gravedad después de las medidas, de 1 a 5.',
    'Likelihood after the measures, 1 to 5.': 'Probabilidad después de las medidas, de 1 a 5.',
    'Whether the system may be used, on these measures.':
      'Si el sistema puede usarse, con estas medidas.',
    'What has to happen for the assessment to be done again before its next review.':
      'Qué tiene que ocurrir para que la evaluación se repita antes de su próxima revisión.',
    '`ai` for what AI systems may do, `information-security` for confidentiality, integrity, availability.':
      '`ai` para lo que pueden causar los sistemas de IA, `information-security` para confidencialidad, integridad y disponibilidad.',
    'Risk sources of Annex C, in quotes: `"C.3.4"`.':
      'Fuentes de riesgo del Anexo C, entre comillas: `"C.3.4"`.',
    'Objectives of Annex C that the risk threatens, in quotes: `"C.2.5"`.':
      'Objetivos del Anexo C que el riesgo amenaza, entre comillas: `"C.2.5"`.',
    'Ids of the AI systems concerned. Empty means the whole organisation.':
      'Identificadores de los sistemas de IA afectados. Vacío significa toda la organización.',
    'Before treatment, 1 (rare) to 5 (almost certain).':
      'Antes del tratamiento, de 1 (rara) a 5 (casi segura).',
    'Before treatment, 1 (slight) to 5 (severe).':
      'Antes del tratamiento, de 1 (leve) a 5 (grave).',
    'What is done about it.': 'Qué se hace al respecto.',
    'Controls that treat it: `A.6.2.4`, `ORG.…`, or of the ISMS `27001:A.8.16`.':
      'Controles que lo tratan: `A.6.2.4`, `ORG.…`, o del SGSI `27001:A.8.16`.',
    'What is left after treatment.': 'Lo que queda después del tratamiento.',
    'After treatment, 1 to 5.': 'Después del tratamiento, de 1 a 5.',
    'The role that accepted the residual risk.': 'El rol que aceptó el riesgo residual.',
    'The day on which it was accepted.': 'El día en que se aceptó.',
    'The day by which the treatment is done.': 'La fecha límite para realizar el tratamiento.',
    'The day by which the risk is looked at again.':
      'La fecha límite para revisar de nuevo el riesgo.',
    'What kind of proof it is.': 'Qué tipo de evidencia es.',
    '`aims` if it was made for AI, `isms` if it is reused from the ISMS.':
      '`aims` si se generó para la IA, `isms` si se reutiliza del SGSI.',
    'Where it lies: an address that starts with https://, or `files/…` for a file in this handbook.':
      'Dónde está: una dirección que empieza por https://, o `files/…` para un archivo de este manual.',
    'The fingerprint of the file, so that a later change of it is found.':
      'La huella del archivo, para que se detecte un cambio posterior.',
    'The day on which it was gathered.': 'El día en que se obtuvo.',
    'The day after which it proves nothing any more.':
      'El día a partir del cual ya no demuestra nada.',
    'The time that it covers.': 'El periodo que abarca.',
    'First day that it covers.': 'Primer día que abarca.',
    'Last day that it covers.': 'Último día que abarca.',
    'How it is gathered, by whom and how often.':
      'Cómo se obtiene, quién lo hace y con qué frecuencia.',
    'How long it is kept.': 'Cuánto tiempo se conserva.',
    '`current`, or `superseded` when newer evidence took its place.':
      '`current` (vigente), o `superseded` (sustituida) cuando una evidencia más reciente ocupó su lugar.',
    'What they supply.': 'Qué suministra.',
    'The country from which they supply it.': 'El país desde el que lo suministra.',
    'Who does what along the life cycle (A.10.2).':
      'Quién hace qué a lo largo del ciclo de vida (A.10.2).',
    'What has to be done.': 'Qué hay que hacer.',
    'Who does it.': 'Quién lo hace.',
    'The id of the evidence that is the contract.':
      'El identificador de la evidencia que es el contrato.',
    'The day of the last supplier assessment (A.10.3).':
      'El día de la última evaluación del proveedor (A.10.3).',
    'The day of the next one.': 'El día de la siguiente.',
    'What the role does and decides, a line each.':
      'Qué hace y decide el rol, una línea por cada cosa.',
    'What is required, and what proves it (7.2).': 'Qué se requiere, y qué lo demuestra (7.2).',
    'What the role has to know or be able to do.': 'Qué tiene que saber o saber hacer el rol.',
    '`true` if the role cannot be held without it, `false` if it is wished for.':
      '`true` si sin ella no puede desempeñarse el rol, `false` si es deseable.',
    'Ids of the evidence that prove it.': 'Identificadores de las evidencias que la demuestran.',
    'The role of the ISMS that it grew out of.': 'El rol del SGSI del que procede.',
    'The objective of Annex C that it serves, in quotes: `"C.2.5"`.':
      'El objetivo del Anexo C al que contribuye, entre comillas: `"C.2.5"`.',
    'What is measured.': 'Qué se mide.',
    'The unit of the measurement: `%`, `days`, `reports`.':
      'La unidad de la medición: `%`, `días`, `informes`.',
    'The value to reach, in that unit.': 'El valor que debe alcanzarse, en esa unidad.',
    '`up` if more is better, `down` if less is better.':
      '`up` si cuanto más, mejor; `down` si cuanto menos, mejor.',
    'The day by which the target is reached.': 'La fecha límite para alcanzar la meta.',
    'What was measured, oldest first.': 'Lo que se midió, lo más antiguo primero.',
    'The day of the measurement.': 'El día de la medición.',
    'The value, in the unit.': 'El valor, en la unidad indicada.',
    'What it is.': 'Qué es.',
    'The day on which it took place, or is planned.':
      'El día en que se realizó, o para el que está planificada.',
    'The role that leads it. It must not own what is audited.':
      'El rol que la dirige. No debe ser responsable de lo que se audita.',
    'The clauses and controls that it looks at, in quotes: `["9.1", "A.6.2.4"]`.':
      'Los apartados y controles que examina, entre comillas: `["9.1", "A.6.2.4"]`.',
    '`planned` or `done`.': '`planned` (planificada) o `done` (realizada).',
    'For a management review: what it looked at (9.3.2).':
      'Para una revisión por la dirección: qué examinó (9.3.2).',
    'Where the actions of earlier reviews stand.':
      'El estado de las acciones de las revisiones anteriores.',
    'What changed inside and outside.': 'Qué cambió dentro y fuera.',
    'What changed in what interested parties need and expect.':
      'Qué cambió en las necesidades y expectativas de las partes interesadas.',
    'Trends in nonconformities and corrective actions.':
      'Tendencias de las no conformidades y acciones correctivas.',
    'Trends in monitoring and measurement results.':
      'Tendencias de los resultados de seguimiento y medición.',
    'What the audits found.': 'Qué detectaron las auditorías.',
    'Opportunities for continual improvement.': 'Oportunidades de mejora continua.',
    'For a management review: what was decided (9.3.3).':
      'Para una revisión por la dirección: qué se decidió (9.3.3).',
    'What was decided.': 'Qué se decidió.',
    'The role that carries it out.': 'El rol que la ejecuta.',
    'The day by which it is done.': 'La fecha límite para ejecutarla.',
    'Where the finding comes from.': 'De dónde procede el hallazgo.',
    'The id of the audit, when that is the source.':
      'El identificador de la auditoría, cuando es el origen.',
    'Ids of the AI systems concerned.': 'Identificadores de los sistemas de IA afectados.',
    '`major` or `minor` nonconformity, `observation`, or `opportunity` for improvement.':
      'No conformidad mayor (`major`) o menor (`minor`), observación (`observation`) u oportunidad de mejora (`opportunity`).',
    'The clauses and controls that are not met, in quotes.':
      'Los apartados y controles que no se cumplen, entre comillas.',
    'The day on which it was found.': 'El día en que se detectó.',
    'The day by which it is closed.': 'La fecha límite para cerrarlo.',
    'What was put right at once.': 'Qué se corrigió de inmediato.',
    'Why it could happen.': 'Por qué pudo ocurrir.',
    'What was changed so that it does not happen again.':
      'Qué se cambió para que no vuelva a ocurrir.',
    'The day on which it was closed.': 'El día en que se cerró.',
    'Whether the corrective action worked.': 'Si la acción correctiva fue eficaz.',
    'The day on which the effect was checked.': 'El día en que se verificó la eficacia.',
    'The id of the evidence that shows it.': 'El identificador de la evidencia que lo demuestra.',
    'Where it applies.': 'Dónde se aplica.',
    'Who issues or supervises it.': 'Quién lo dicta o lo supervisa.',
    'Where its text is published.': 'Dónde está publicado su texto.',
    'What applies when.': 'Qué se aplica y cuándo.',
    'The day from which it applies.': 'El día desde el que se aplica.',
    'What applies from that day.': 'Qué se aplica desde ese día.',
    'The article that says so.': 'El artículo que lo dispone.',
    'Operator roles and tiers that it concerns. An empty list means all.':
      'Roles de operador y niveles de riesgo a los que afecta. Una lista vacía significa todos.',
    'The name of the handbook.': 'El nombre del manual.',
    'Whose handbook this is.': 'De quién es este manual.',
    'The name by which the organisation is known.':
      'El nombre por el que se conoce a la organización.',
    'The name in the commercial register.': 'El nombre en el registro mercantil.',
    'Where a reader reports a concern: an e-mail address or a page that starts with https://.':
      'Dónde puede comunicarse una inquietud: una dirección de correo electrónico o una página que empieza por https://.',
    'The language of content and interface.': 'El idioma del contenido y de la interfaz.',
    'The scope statement of the AIMS (4.3).': 'La declaración del alcance del SGIA (4.3).',
    'The certificate that the AIMS builds on.': 'El certificado en el que se apoya el SGIA.',
    'The standard of the ISMS: `ISO/IEC 27001:2022`.': 'La norma del SGSI: `ISO/IEC 27001:2022`.',
    'The number of the certificate.': 'El número del certificado.',
    'Who issued it.': 'Quién lo emitió.',
    'The day of issue.': 'El día de emisión.',
    'The day on which it ends.': 'El día en que termina.',
    'Document control of the Statement.': 'El control documental de la Declaración.',
    'The version of the Statement, in quotes.': 'La versión de la Declaración, entre comillas.',
    'Where the Statement stands.': 'En qué estado está la Declaración.',
    'The role of the designated management that approved it (6.1.3).':
      'El rol de la dirección designada que la aprobó (6.1.3).',
    'The day of approval.': 'El día de la aprobación.',
    'The day of the next review.': 'El día de la próxima revisión.',
    'Where editors change this handbook: makes "edit this page" work.':
      'Dónde se edita este manual: hace funcionar «Editar esta página».',
    'Where the repository is browsed.': 'Dónde se consulta el repositorio.',
    'The branch that is published.': 'La rama que se publica.',
    'The folder of the handbook inside the repository.':
      'La carpeta del manual dentro del repositorio.',
    'How many days ahead something counts as due soon.':
      'Con cuántos días de antelación algo cuenta como próximo a vencer.',
    'The score (likelihood × impact, 1 to 25) above which a risk must be treated.':
      'La puntuación (probabilidad × impacto, de 1 a 25) por encima de la cual un riesgo debe tratarse.',
    'The git tag or commit of the state that was last audited.':
      'La etiqueta o el commit de git del estado que se auditó por última vez.',
    'What the organisation aims at.': 'Qué persigue la organización.',
    'Who is to certify the AIMS.': 'Quién va a certificar el SGIA.',
    'The day aimed at for stage 1.': 'El día previsto para la etapa 1.',
    'The day aimed at for stage 2.': 'El día previsto para la etapa 2.',
    'Logo and colour of the organisation.': 'Logotipo y color de la organización.',
    'An image under `files/`.': 'Una imagen en `files/`.',
    'The colour of the organisation, as `#rrggbb`, in quotes.':
      'El color de la organización, como `#rrggbb`, entre comillas.',
    'Rules whose severity differs here, by id: `document/due-soon: off`. Those on what cannot be read cannot be switched off.':
      'Reglas cuya severidad es aquí distinta, por identificador: `document/due-soon: off`. Las que tratan de lo que no se puede leer no se pueden desactivar.',
    'For a snapshot only, such as an example or an archive: the day at which everything is judged. A living handbook leaves it out and is judged today.':
      'Solo para una instantánea, como un ejemplo o un archivo histórico: el día a cuya fecha se juzga todo. Un manual vivo lo omite y se juzga hoy.',
    'The number in Annex A of ISO/IEC 27001:2022, as `A.5.1`.':
      'El número en el Anexo A de la ISO/IEC 27001:2022, como `A.5.1`.',
    '`true` or `false`.': '`true` (sí) o `false` (no).',
    '`planned`, `partial` or `implemented`; empty when the control does not apply.':
      '`planned` (planificado), `partial` (parcial) o `implemented` (implementado); vacío cuando el control no es aplicable.',
    'Why it applies, or does not.': 'Por qué es aplicable, o no lo es.',
    'The document of the ISMS that carries it out.': 'El documento del SGSI que lo desarrolla.',
    'Who answers for it in the ISMS.': 'Quién responde de él en el SGSI.',
  },
  words: {
    // Classification and kinds of documents.
    public: 'uso público',
    internal: 'uso interno',
    confidential: 'confidencial',
    policy: 'política',
    procedure: 'procedimiento',
    standard: 'norma',
    guideline: 'directriz',
    plan: 'plan',
    aims: 'SGIA',
    isms: 'SGSI',
    // How far something is.
    draft: 'borrador',
    'in-review': 'en revisión',
    approved: 'aprobada',
    retired: 'retirada',
    reuse: 'reutilizado',
    extend: 'ampliado',
    new: 'nuevo',
    planned: 'planificado',
    partial: 'parcial',
    implemented: 'implementado',
    done: 'realizado',
    // Controls.
    risk: 'riesgo',
    impact: 'impacto',
    legal: 'ley',
    contractual: 'contrato',
    business: 'negocio',
    'not-needed': 'no necesario',
    'not-required': 'no exigido',
    'covered-elsewhere': 'cubierto por otra vía',
    own: 'propia',
    shared: 'compartida',
    inherited: 'heredada de un proveedor',
    all: 'todos',
    // AI systems.
    developed: 'desarrollado',
    embedded: 'integrado',
    procured: 'adquirido',
    design: 'diseño',
    data: 'datos',
    development: 'desarrollo',
    validation: 'validación',
    deployment: 'despliegue',
    operation: 'operación',
    retirement: 'retirada',
    none: 'ninguno',
    personal: 'personales',
    special: 'categorías especiales',
    informs: 'informa',
    supports: 'apoya',
    automates: 'automatiza',
    provider: 'proveedor',
    producer: 'productor',
    customer: 'cliente',
    partner: 'socio',
    deployer: 'responsable del despliegue',
    importer: 'importador',
    distributor: 'distribuidor',
    'authorised-representative': 'representante autorizado',
    'product-manufacturer': 'fabricante del producto',
    prohibited: 'prohibido',
    high: 'alto',
    medium: 'medio',
    low: 'bajo',
    limited: 'limitado',
    minimal: 'mínimo',
    uses: 'usa',
    provides: 'proporciona',
    // Impact assessments.
    fairness: 'equidad',
    safety: 'seguridad física',
    transparency: 'transparencia',
    explainability: 'explicabilidad',
    privacy: 'privacidad',
    accountability: 'rendición de cuentas',
    reliability: 'fiabilidad',
    environment: 'medio ambiente',
    individuals: 'individuos',
    groups: 'grupos',
    society: 'sociedad',
    acceptable: 'aceptable',
    'acceptable-with-measures': 'aceptable con medidas',
    'not-acceptable': 'no aceptable',
    // Risks.
    ai: 'IA',
    'information-security': 'seguridad de la información',
    mitigate: 'mitigar',
    avoid: 'evitar',
    transfer: 'transferir',
    accept: 'aceptar',
    // Evidence.
    record: 'registro',
    report: 'informe',
    log: 'registro de eventos',
    minutes: 'acta',
    training: 'formación',
    contract: 'contrato',
    test: 'prueba',
    screenshot: 'captura de pantalla',
    current: 'vigente',
    superseded: 'sustituida',
    // Suppliers and objectives.
    us: 'nosotros',
    them: 'ellos',
    up: 'al alza',
    down: 'a la baja',
    // Audits and findings.
    'internal-audit': 'auditoría interna',
    'management-review': 'revisión por la dirección',
    surveillance: 'auditoría de seguimiento',
    certification: 'auditoría de certificación',
    audit: 'auditoría',
    incident: 'incidente',
    complaint: 'reclamación',
    monitoring: 'seguimiento',
    review: 'revisión',
    major: 'no conformidad mayor',
    minor: 'no conformidad menor',
    observation: 'observación',
    opportunity: 'oportunidad de mejora',
    // Regulations.
    law: 'ley',
    guidance: 'directrices',
    // Checks and languages.
    error: 'error',
    warning: 'advertencia',
    off: 'desactivada',
    en: 'inglés',
    de: 'alemán',
    fr: 'francés',
    es: 'español',
    it: 'italiano',
    true: 'sí',
    false: 'no',
    yes: 'sí',
    no: 'no',
  },
};
