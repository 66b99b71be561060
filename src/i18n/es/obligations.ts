import type { Messages } from '../messages.ts';
import { counted, form, number } from './number.ts';

/** In the wording of Article 3 of the Spanish text of Regulation (EU) 2024/1689. */
const roles: Messages['obligations']['roles'] = {
  provider: 'Proveedor',
  deployer: 'Responsable del despliegue',
  importer: 'Importador',
  distributor: 'Distribuidor',
  'authorised-representative': 'Representante autorizado',
  'product-manufacturer': 'Fabricante del producto',
  'gpai-provider': 'Proveedor de un modelo de IA de uso general',
  'component-supplier': 'Suministrador de componentes',
  'third-party': 'Otro tercero',
};

const tiers: Messages['obligations']['tiers'] = {
  all: 'Todo sistema',
  prohibited: 'Art. 5: para qué no puede usarse ningún sistema de IA',
  'high-risk': 'Alto riesgo',
  transparency: 'Transparencia (riesgo limitado)',
  gpai: 'Modelos de IA de uso general',
  'gpai-systemic-risk': 'Modelos de IA de uso general con riesgo sistémico',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations: Messages['obligations'] = {
  title: 'Obligaciones',
  description:
    'Qué nos exige el Reglamento de IA de la UE, por rol, nivel de riesgo y sistema, desde cuándo, y qué se hizo al respecto.',
  pageTitle: (page) => `Roles y obligaciones por sistema, página ${number(page)}`,
  lead: 'Qué nos exige el Reglamento de IA de la UE, según nuestro rol y el nivel de riesgo del sistema; desde cuándo; y qué se hizo para cada sistema. Los controles relacionados ayudan, pero no muestran que una obligación se cumpla.',
  caution: (disclaimer, amendment, date) =>
    `${disclaimer} Las fechas son las del Reglamento modificado por ${amendment}, con seguimiento hasta el ${date}.`,
  mapping: 'Hasta qué punto puede confiarse en los controles relacionados',
  openPoints: 'Cuestiones abiertas en la lectura del Reglamento',
  inScope: (count) =>
    counted(count, 'sistema en el ámbito de aplicación', 'sistemas en el ámbito de aplicación'),
  outOfScope: (count) => `${number(count)} fuera del ámbito`,
  outOfUse: (count) => counted(count, 'retirado', 'retirados'),
  inForce: (count) => `${counted(count, 'obligación', 'obligaciones')} en vigor`,
  unmet: (count) => `${number(count)} de ellas sin mostrar que se cumplen`,
  toCome: (count) => `${number(count)} por venir`,
  next: (count) => `próxima fecha {day}: ${counted(count, 'obligación', 'obligaciones')}`,
  perSystem: 'Las obligaciones se cuentan una vez por cada sistema.',
  conditional: (count) =>
    `${counted(count, 'obligación rige', 'obligaciones rigen')} solo bajo una condición, que figura junto a ella.`,
  transitions: 'Lo que ya estaba en el mercado',
  transitionsLead:
    'En las obligaciones de sistemas que ya estaban en uso, las tablas citan el art. 111(2). Termina con el próximo cambio significativo del diseño, y nadie debería contar con ello.',
  noSystems: 'Todavía no hay ningún sistema de IA registrado.',
  noneInScope:
    'Ningún sistema entra en el ámbito de aplicación del Reglamento de IA de la UE, que por tanto no nos exige nada.',
  byRole: 'Por rol y nivel de riesgo',
  bySystem: 'Por sistema',
  bySystemLead:
    'Dos conjuntos de roles, decididos por separado: los de la ISO/IEC 22989 según la actividad, los del Reglamento de IA de la UE según el mercado y el uso.',
  unconcerned: (count) =>
    `${counted(count, 'obligación que no afecta', 'obligaciones que no afectan')} a ninguno de nuestros sistemas`,
  unconcernedSoFar: (count) =>
    `${counted(count, 'obligación que no afecta', 'obligaciones que no afectan')} a ninguno de nuestros sistemas, según lo decidido hasta ahora`,
  roleMeaning: (basis, meaning) => `${basis}: ${meaning}.`,
  roleSystems: (count) => `Nuestro rol en ${counted(count, 'sistema', 'sistemas')}.`,
  columns: {
    duty: 'Obligación',
    from: 'Desde',
    related: 'Controles relacionados',
    done: 'Qué se hizo',
    unmet: 'En vigor, sin mostrar cumplidas',
    systems: 'Sistemas',
    system: 'Sistema',
    isoRoles: 'Roles ISO',
    actRoles: 'Roles del Reglamento de IA',
    role: 'Rol',
    tier: 'Nivel de riesgo',
    inForce: 'En vigor',
    toCome: 'Por venir',
  },
  roles,
  tiers,
  isoRoles: {
    provider: 'Proveedor de IA',
    producer: 'Productor de IA',
    customer: 'Cliente de IA',
    partner: 'Socio de IA',
    subject: 'Sujeto de la IA',
    authority: 'Autoridad pertinente',
  },
  risk: {
    prohibited: 'prohibido',
    high: 'alto riesgo',
    limited: 'riesgo limitado',
    minimal: 'riesgo mínimo',
  },
  undecided: 'Sin decidir',
  noTier: 'Nivel de riesgo sin decidir',
  notInScope: 'Fuera del ámbito',
  retired: 'Retirado',
  annexIII: (no, title) => `Anexo III, ámbito ${no}: ${title}`,
  annexIIIPoint: (point, title) => `Anexo III, punto ${point}: ${title}`,
  annexI: 'Anexo I',
  becameProvider:
    'Proveedor de un sistema creado por otros: todas las obligaciones del proveedor son nuestras (art. 25).',
  becameProviderShort: 'por el art. 25',
  state: {
    done: 'cumplida',
    unproven: 'cumplida, sin prueba',
    overdue: 'vencida',
    open: 'abierta',
    unrecorded: 'nada registrado',
    'not-due': 'aún no exigible',
    'not-applicable': 'no aplicable',
  },
  duties: (count, state) => `${counted(count, 'obligación', 'obligaciones')}: ${state}`,
  systems: (count, state) => `${counted(count, 'sistema', 'sistemas')}: ${state}`,
  dateOpen: 'fecha abierta',
  ifGenerative: 'Solo si el sistema genera contenido, lo que no consta.',
  rolesOpen: (count) =>
    `En ${counted(count, 'sistema', 'sistemas')} dentro del ámbito, el rol de operador o el nivel de riesgo está sin decidir; las obligaciones que dependen de ello no se cuentan.`,
  condition: (condition) => `Condición: ${condition}.`,
  controls: 'Controles',
  documents: 'Documentos',
  noDocument: 'Ningún documento.',
  fromGoingLive: 'desde la puesta en servicio, no antes del {day}',
  outlasts: 'perdura tras el sistema',
  outlastsUntil: 'perdura tras el sistema, hasta el {day}',
  transition: {
    possible: (basis) => `Si se introdujo antes en el mercado: {day} (${basis}).`,
    moved: (basis) => `Fecha posterior según ${basis}.`,
    ifChanged: (basis) =>
      `Solo si su diseño cambia de forma significativa a partir de ese día (${basis}).`,
  },
  due: 'vence el {day}',
  source: 'Fuente',
  notLegalAdvice: 'Esta página sirve de orientación. No es asesoramiento jurídico.',
  actNotAdvice:
    'Lo que aquí se dice del Reglamento de IA de la UE sirve de orientación. No es asesoramiento jurídico.',
  presumption:
    'La ISO/IEC 42001 no es una norma armonizada según el art. 40. Ni la norma ni un certificado de ella dan presunción de conformidad con el Reglamento.',
  rowsFrom: (celex) =>
    `Todas las filas siguen el texto consolidado ${celex}. Solo el Diario Oficial es auténtico.`,
  copyright:
    'Títulos de los artículos: © Unión Europea, EUR-Lex, reutilizados según la Decisión 2011/833/UE de la Comisión.',
  control: {
    missing: 'sin entrada',
    elsewhere: 'solo para otros sistemas',
  },
  notFor: (count, total) => `no para ${number(count)} de ${counted(total, 'sistema', 'sistemas')}`,
  related: (controls, documents) =>
    [counted(controls, 'control', 'controles'), counted(documents, 'documento', 'documentos')].join(
      ', ',
    ),
  allOfTier: (count) => form(count, '1 sistema', `los ${number(count)} sistemas`),
  moreSystems: (count) => `y ${number(count)} más`,
  pages: 'Páginas de sistemas',
  /** The act itself: what it costs, what changed, what is often misread. */
  act: {
    title: 'El propio reglamento',
    penalties: {
      title: 'Multas máximas',
      columns: { basis: 'Base', for: 'Por', max: 'Como máximo', applies: 'Aplicable desde' },
    },
    changes: {
      title: 'Lo que el Reglamento (UE) 2026/1744 cambió además de las fechas',
      columns: { provision: 'Disposición', change: 'Cambio' },
    },
    misconceptions: {
      title: 'Se lee a menudo, y es falso',
      columns: { claim: 'Afirmación', fact: 'Lo que dice el reglamento' },
    },
  },
};
