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
  prohibited: 'Prácticas de IA prohibidas',
  'high-risk': 'Alto riesgo',
  transparency: 'Transparencia (riesgo limitado)',
  gpai: 'Modelos de IA de uso general',
  'gpai-systemic-risk': 'Modelos de IA de uso general con riesgo sistémico',
};

/** Obligations under the EU AI Act, on their own page and on those of systems. */
export const obligations: Messages['obligations'] = {
  title: 'Obligaciones',
  description:
    'Qué nos exige el Reglamento de IA de la UE, por rol, nivel de riesgo y sistema, desde cuándo, y qué lo respalda.',
  pageTitle: (page) => `Roles y obligaciones por sistema, página ${number(page)}`,
  lead: 'Qué nos exige el Reglamento de IA de la UE, según nuestro rol y el nivel de riesgo del sistema; desde cuándo; y qué controles, documentos y evidencias lo respaldan.',
  caution: (disclaimer, amendment, date) =>
    `${disclaimer} Las fechas son las del Reglamento modificado por ${amendment}, con seguimiento hasta el ${date}.`,
  mapping: 'Hasta qué punto puede confiarse en los controles',
  openPoints: 'Cuestiones abiertas en la lectura del Reglamento',
  inScope: (count) =>
    counted(count, 'sistema en el ámbito de aplicación', 'sistemas en el ámbito de aplicación'),
  outOfScope: (count) => `${number(count)} fuera del ámbito`,
  inForce: (count) => `${counted(count, 'obligación', 'obligaciones')} en vigor`,
  toCome: (count) => `${number(count)} por venir`,
  next: (count) => `próxima fecha {day}: ${counted(count, 'obligación', 'obligaciones')}`,
  perSystem: 'Las obligaciones se cuentan una vez por cada sistema.',
  conditional: (count) =>
    `${counted(count, 'obligación rige', 'obligaciones rigen')} solo bajo una condición, que figura junto a ella.`,
  transitions: 'Lo que ya estaba en el mercado',
  transitionsLead:
    'Las tablas siguientes dejan de lado el art. 111(2): termina con el próximo cambio significativo del diseño, y nadie debería contar con ello.',
  noneInScope:
    'Ningún sistema entra en el ámbito de aplicación del Reglamento de IA de la UE, que por tanto no nos exige nada.',
  byRole: 'Por rol y nivel de riesgo',
  bySystem: 'Por sistema',
  bySystemLead:
    'Dos conjuntos de roles, decididos por separado: los de la ISO/IEC 22989 según la actividad, los del Reglamento de IA de la UE según el mercado y el uso.',
  unconcerned: (count) =>
    `${counted(count, 'obligación que no afecta', 'obligaciones que no afectan')} a ninguno de nuestros sistemas`,
  roleMeaning: (basis, meaning) => `${basis}: ${meaning}.`,
  roleSystems: (count) => `Nuestro rol en ${counted(count, 'sistema', 'sistemas')}.`,
  columns: {
    duty: 'Obligación',
    from: 'Desde',
    behind: 'Qué la respalda',
    state: 'Estado',
    systems: 'Sistemas',
    system: 'Sistema',
    isoRoles: 'Roles ISO',
    actRoles: 'Roles del Reglamento de IA',
    role: 'Rol',
    tier: 'Nivel de riesgo',
    inForce: 'En vigor',
    toCome: 'Por venir',
    open: 'Abiertas',
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
  noRole: 'Ningún rol de operador',
  annexIII: (no, title) => `Anexo III, ámbito ${no}: ${title}`,
  annexI: 'Anexo I',
  becameProvider:
    'Proveedor de un sistema creado por otros: todas las obligaciones del proveedor son nuestras (art. 25).',
  becameProviderShort: 'por el art. 25',
  state: {
    proven: 'controles demostrados',
    incomplete: 'controles incompletos',
    open: 'ningún control',
    outside: 'sin necesidad de control',
  },
  duties: (count, state) => `${counted(count, 'obligación', 'obligaciones')}: ${state}`,
  systems: (count, state) => `${counted(count, 'sistema', 'sistemas')}: ${state}`,
  dateOpen: 'fecha abierta',
  condition: (condition) => `Condición: ${condition}.`,
  controls: 'Controles',
  documents: 'Documentos',
  noDocument: 'Ningún documento.',
  evidence: 'Evidencias',
  control: {
    missing: 'sin entrada',
    elsewhere: 'solo para otros sistemas',
  },
  notFor: (count, total) => `no para ${number(count)} de ${counted(total, 'sistema', 'sistemas')}`,
  behind: (controls, documents, evidence) =>
    [
      counted(controls, 'control', 'controles'),
      counted(documents, 'documento', 'documentos'),
      counted(evidence, 'evidencia', 'evidencias'),
    ].join(', '),
  allOfTier: (count) => form(count, '1 sistema', `los ${number(count)} sistemas`),
  moreSystems: (count) => `y ${number(count)} más`,
  openFor: 'Ningún control aplicable para',
  pages: 'Páginas de sistemas',
};
