import type { Messages } from '../messages.ts';

export const scaffold: Messages['scaffold'] = {
  mark: 'texto de la plantilla. Hágalo suyo y después elimine esta línea.',
  handbook: {
    title: 'Manual del sistema de gestión de la IA',
    scope: (name: string) => `Desarrollo, adquisición y uso de sistemas de IA en ${name}.`,
    scopeNote:
      'El alcance del sistema de gestión de la IA (4.3): qué usos, unidades y sedes abarca.',
    ismsNote: 'El certificado ISO/IEC 27001 en el que se apoya el manual.',
    noCertificate:
      'Añada aquí el certificado ISO/IEC 27001, si lo hay: `isms` con standard, certificate, body, issued y validUntil.',
    appetiteNote:
      'Probabilidad por impacto, de 1 a 25. Un riesgo por encima de esta puntuación debe tratarse.',
    checksNote:
      'Los documentos exigidos aún no existen. Elimine esta línea antes de la etapa 1: cada documento que falte será entonces un error.',
  },
  control: {
    decide: 'Decida si este control se aplica. Después sustituya la última línea por una de estas:',
    apply:
      '`applicable: true` con `drivers`, `justification`, `status`, `targetDate`, `lastReviewed` y `nextReview`',
    exclude:
      '`applicable: false` con `exclusionBasis`, `justification`, `lastReviewed` y `nextReview`',
  },
  clauses: {
    titles: {
      '4': 'Contexto',
      '5': 'Liderazgo',
      '6': 'Planificación',
      '7': 'Apoyo',
      '8': 'Operación',
      '9': 'Evaluación del desempeño',
      '10': 'Mejora',
    },
    note: 'En cada fila: cambie `status`, indique el documento del SGSI en `isms` y sus políticas en `documents`.',
    heading: 'Cómo se cumple el capítulo',
    body: 'Por escribir: qué se reutiliza del SGSI, qué se añadió para la IA y quién lo hace.',
  },
  roles: {
    unfilled:
      'Nadie tiene aún este rol. Añada `holders`, `deputies`, `contact` y, para las revisiones en el repositorio, `codeOwners`.',
    list: {
      'role-executive-board': {
        title: 'Alta dirección',
        responsibilities: [
          'Aprueba la política de IA, el alcance y la Declaración de aplicabilidad.',
          'Aporta los medios y acepta los riesgos residuales.',
          'Realiza la revisión por la dirección.',
        ],
      },
      'role-ai-governance-lead': {
        title: 'Responsable de gobernanza de la IA',
        responsibilities: [
          'Lleva el sistema de gestión de la IA y mantiene este manual.',
          'Mantiene el inventario de sistemas de IA y la Declaración de aplicabilidad.',
          'Prepara la revisión por la dirección.',
        ],
      },
      'role-ai-risk-manager': {
        title: 'Responsable de riesgos de IA',
        responsibilities: [
          'Responde del método de evaluación de riesgos, de su tratamiento y de la evaluación de impacto.',
          'Mantiene el registro de riesgos.',
        ],
      },
      'role-ciso': {
        title: 'Responsable de seguridad de la información',
        responsibilities: [
          'Lleva el sistema de gestión de seguridad de la información.',
          'Responde de la seguridad de los modelos, los datos y las plataformas.',
        ],
      },
      'role-legal-compliance': {
        title: 'Asesoría jurídica y cumplimiento',
        responsibilities: [
          'Mantiene el registro de requisitos legales y contractuales.',
          'Decide con los propietarios de los sistemas qué obligaciones legales se aplican.',
        ],
      },
      'role-internal-audit': {
        title: 'Auditoría interna',
        responsibilities: [
          'Audita el sistema de gestión de la IA con independencia de quienes lo llevan.',
        ],
      },
    },
  },
  policies: {
    intro: (id: string) =>
      `Tomado de ${id} del manual de ejemplo, de una aseguradora ficticia. Sus nombres, cifras y reglas no son los suyos.`,
  },
  readme: {
    lead: (name: string) =>
      `El manual del sistema de gestión de la IA de ${name}, según la ISO/IEC 42001.`,
    startTitle: 'Empezar',
    start: [
      'Instale Node 20 o posterior y git.',
      'Ejecute `npm install` una vez.',
      'Ejecute `npm run dev`. Muestra el manual mientras usted lo escribe, y en cada página lo que está mal.',
      'Ejecute `npm run check` antes de cada commit. Cada aviso dice dónde está y qué hacer.',
    ],
    filesTitle: 'Dónde está cada cosa',
    file: 'Ruta',
    contains: 'Contenido',
    files: {
      'content/handbook.yaml': 'nombre, alcance, Declaración de aplicabilidad, apetito de riesgo',
      'content/controls/':
        'los 38 controles del Anexo A, un archivo cada uno; al principio ninguno está decidido',
      'content/clauses/':
        'capítulos 4 a 10: qué se reutiliza del SGSI, qué se amplía y qué es nuevo',
      'content/roles/': 'los roles; indique aquí, y en ningún otro lugar, quién los tiene',
      'content/isms/controls.csv': 'la Declaración de aplicabilidad de su SGSI, 93 filas',
      'content/inventory/': 'los sistemas de IA; cree la carpeta con el primero',
    },
    stepsTitle: 'Los primeros pasos',
    steps: [
      'Lea `content/handbook.yaml` y corrija el alcance.',
      'Indique en `content/roles/` quién tiene cada rol.',
      'Exporte la Declaración de aplicabilidad de su SGSI a `content/isms/controls.csv`.',
      'Registre sus sistemas de IA en `content/inventory/`.',
      'Decida los controles, primero `content/controls/A.2.2.mdx`.',
      'Siga la hoja de ruta de la página de inicio del sitio.',
    ],
    buildTitle: 'Publicar',
    build:
      '`npm run build` escribe el sitio en `dist/`. Publique esta carpeta en cualquier servidor de archivos, detrás de su propio inicio de sesión. El pipeline comprueba cada cambio propuesto, construye el sitio y lo guarda como artefacto.',
    ownersTitle: 'Quién revisa qué',
    owners:
      '`npx aims owners` escribe `CODEOWNERS` a partir de los propietarios de las entradas y los `codeOwners` de sus roles.',
  },
  owners: {
    written:
      'Escrito por `aims owners`. Cambie en su lugar los propietarios de las entradas y los roles.',
    missing:
      'A nadie se le pide que revise aquello de lo que responden estos roles. Añádales `codeOwners` (`"@organisation/team"`):',
  },
};
