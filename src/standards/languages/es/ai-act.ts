import type { StandardsTexts } from '../index.ts';

export const aiAct: StandardsTexts['aiAct'] = {
  amendment: { id: 'Reglamento (UE) 2026/1744', short: 'ómnibus digital sobre la IA' },
  roles: {
    provider: {
      title: 'Proveedor',
      basis: 'Art. 3(3)',
      meaning:
        'desarrolla o encarga un sistema de IA o un modelo de IA de uso general y lo introduce en el mercado, o pone en servicio el sistema, con su propio nombre o marca, previo pago o gratuitamente',
    },
    deployer: {
      title: 'Responsable del despliegue',
      basis: 'Art. 3(4)',
      meaning: 'utiliza un sistema de IA bajo su propia autoridad, salvo con fines personales',
    },
    'authorised-representative': {
      title: 'Representante autorizado',
      basis: 'Art. 3(5)',
      meaning: 'ubicado o establecido en la Unión, actúa para un proveedor por mandato escrito',
    },
    importer: {
      title: 'Importador',
      basis: 'Art. 3(6)',
      meaning:
        'ubicado o establecido en la Unión, introduce en el mercado un sistema con el nombre o la marca de una persona establecida fuera de la Unión; una empresa de fuera de la Unión nunca es importador',
    },
    distributor: {
      title: 'Distribuidor',
      basis: 'Art. 3(7)',
      meaning:
        'comercializa un sistema en el mercado de la Unión sin ser su proveedor ni su importador',
    },
    'product-manufacturer': {
      title: 'Fabricante del producto',
      basis: 'Nombrado en los art. 3(8), 2(1)(e) y 25(3); sin definición propia en el art. 3',
      meaning:
        'introduce en el mercado con su propio nombre un producto con un sistema de IA; se considera proveedor si la IA es un componente de seguridad de alto riesgo de un producto del anexo I, sección A',
    },
    'gpai-provider': {
      title: 'Proveedor de un modelo de IA de uso general',
      basis: 'Art. 3(3) y 3(63)',
      meaning:
        'desarrolla o encarga un modelo de IA de uso general y lo introduce en el mercado con su propio nombre o marca',
    },
    'component-supplier': {
      title: 'Proveedor de componentes',
      basis: 'Art. 25(4)',
      meaning:
        'suministra un sistema de IA, un modelo, herramientas, servicios, componentes o procesos usados o integrados en un sistema de alto riesgo de otro proveedor',
    },
    'third-party': {
      title: 'Otro tercero',
      basis: 'Art. 25(1)',
      meaning:
        'se convierte en proveedor al poner su nombre en un sistema de alto riesgo, al modificarlo sustancialmente o al dar a un sistema una finalidad de alto riesgo',
    },
  },
  annexIII: {
    '1': 'Biometría',
    '2': 'Infraestructuras críticas',
    '3': 'Educación y formación profesional',
    '4': 'Empleo, gestión de los trabajadores y acceso al autoempleo',
    '5': 'Servicios privados esenciales y servicios y prestaciones públicos',
    '6': 'Garantía del cumplimiento del Derecho',
    '7': 'Migración, asilo y gestión del control fronterizo',
    '8': 'Administración de justicia y procesos democráticos',
    '1a': 'identificación biométrica remota',
    '1b': 'categorización biométrica según atributos sensibles',
    '1c': 'reconocimiento de emociones',
    '3a': 'acceso a la educación',
    '3b': 'evaluación del aprendizaje',
    '3c': 'nivel de educación que recibe una persona',
    '3d': 'vigilancia de exámenes',
    '4a': 'contratación y selección',
    '4b': 'condiciones de trabajo, promoción, rescisión, asignación de tareas, supervisión',
    '5a': 'prestaciones y servicios públicos de asistencia',
    '5b': 'solvencia y calificación crediticia',
    '5c': 'evaluación de riesgos y precios en seguros de vida y de salud',
    '5d': 'llamadas de emergencia y envío de servicios',
    '6a': 'riesgo de ser víctima',
    '6b': 'polígrafos',
    '6c': 'fiabilidad de las pruebas',
    '6d': 'riesgo de cometer un delito',
    '6e': 'elaboración de perfiles en investigaciones penales',
    '7a': 'polígrafos',
    '7b': 'riesgos que plantean quienes entran',
    '7c': 'solicitudes de asilo, visado o residencia',
    '7d': 'detección, reconocimiento o identificación de personas',
    '8a': 'investigación e interpretación para autoridades judiciales',
    '8b': 'influencia en elecciones o votaciones',
  },
  penalties: [
    {
      basis: 'Art. 99(3)',
      for: 'prácticas prohibidas (art. 5)',
      max: '35 millones de euros o el 7 % del volumen de negocios anual mundial',
    },
    {
      basis: 'Art. 99(4)',
      for: 'obligaciones de los operadores, incluido el art. 50',
      max: '15 millones de euros o el 3 %',
    },
    {
      basis: 'Art. 99(5)',
      for: 'información incorrecta a autoridades u organismos notificados',
      max: '7,5 millones de euros o el 1 %',
    },
    {
      basis: 'Art. 99(6)',
      for: 'pymes',
      max: 'el menor de los dos importes',
    },
    {
      basis: 'Art. 99(6 bis)',
      for: 'pequeñas empresas de mediana capitalización, solo para los apartados 4 y 5',
      max: 'el menor de los dos importes',
    },
    {
      basis: 'Art. 101',
      for: 'proveedores de modelos de IA de uso general',
      max: '15 millones de euros o el 3 %',
    },
  ],
  changes: [
    {
      provision: 'Art. 3(14), (14 bis), (14 ter)',
      change:
        'Precisa qué es una función de seguridad en la definición de componente de seguridad; define las pymes y las pequeñas empresas de mediana capitalización.',
    },
    {
      provision: 'Art. 4',
      change:
        'La alfabetización en materia de IA es ahora un deber de adoptar medidas que apoyen la del personal y de otras personas que se ocupan de sistemas de IA en su nombre; no hay un nivel que garantizar. La fecha del 2 de febrero de 2025 no cambia.',
    },
    {
      provision: 'Art. 4 bis (nuevo), art. 10(5) suprimido',
      change:
        'Pueden tratarse, con condiciones, categorías especiales de datos para encontrar y corregir sesgos, y ya no solo por proveedores de sistemas de alto riesgo.',
    },
    {
      provision: 'Art. 5(1)(b bis), (b ter), (1 bis), (1 ter)',
      change:
        'Prohíbe los sistemas para contenidos íntimos no consentidos y para material de abuso sexual de menores.',
    },
    {
      provision: 'Art. 6(1 bis)-(1 quater)',
      change: 'Restringe lo que cuenta como componente de seguridad.',
    },
    {
      provision: 'Art. 11(1), 99 y otros',
      change:
        'Las facilidades para pymes valen también para las pequeñas empresas de mediana capitalización.',
    },
    {
      provision: 'Art. 17(2), 63(1)',
      change:
        'Gestión de la calidad proporcionada al tamaño, también para las pequeñas empresas de mediana capitalización; elementos simplificados para todas las pymes (antes: microempresas).',
    },
    {
      provision: 'Art. 25(2), (4)',
      change:
        'Se detallan los deberes de entrega del proveedor inicial: documentación técnica, límites conocidos y acceso para pruebas; el acuerdo escrito con quienes suministran abarca sistemas de IA, modelos y procesos; el incumplimiento puede sancionarse (art. 99(4)(d bis)).',
    },
    {
      provision: 'Art. 27(4), (5)',
      change:
        'La evaluación de impacto sobre los derechos fundamentales puede remitir a la de protección de datos; la Oficina de IA facilita un modelo de cuestionario.',
    },
    {
      provision: 'Art. 42(3)',
      change:
        'Un sistema conforme con el Reglamento de Ciberresiliencia se presume conforme con los requisitos de ciberseguridad del art. 15.',
    },
    {
      provision: 'Art. 43(3)',
      change:
        'Los sistemas en productos del anexo I, sección A, siguen el procedimiento de conformidad del derecho de productos, aunque también entren en el anexo III; los organismos notificados según ese derecho tienen hasta el 28 de enero de 2028 para ser designados.',
    },
    {
      provision: 'Art. 50(7)',
      change:
        'La Comisión puede adoptar normas comunes si los códigos de buenas prácticas sobre el marcado no bastan.',
    },
    {
      provision: 'Art. 57(1)',
      change: 'Espacios controlados de pruebas nacionales antes del 2 de agosto de 2027.',
    },
    {
      provision: 'Art. 60, 60 bis (nuevo)',
      change: 'Pruebas en condiciones reales, ahora también para productos del anexo I, sección B.',
    },
    {
      provision: 'Art. 72(3)',
      change:
        'Unas directrices con un modelo del plan de vigilancia poscomercialización, a más tardar el 2 de septiembre de 2027, sustituyen a un acto de ejecución.',
    },
    {
      provision: 'Art. 75, 75 bis-75 quinquies',
      change:
        'La Oficina de IA supervisa ciertos sistemas basados en un modelo del mismo proveedor y los integrados en plataformas o buscadores muy grandes; los incidentes graves de esos sistemas se le notifican.',
    },
    {
      provision: 'Art. 77',
      change:
        'Los organismos que protegen los derechos fundamentales piden los documentos a través de la autoridad de vigilancia del mercado.',
    },
    { provision: 'Anexo I', change: 'Las máquinas pasan de la sección A a la sección B.' },
    { provision: 'Anexo III', change: 'Sin cambios.' },
    { provision: 'Art. 12, 14, 26, 27(1), 50(1)-(6)', change: 'Redacción sin cambios.' },
    {
      provision: 'Anexo VIII, sección B',
      change:
        'Se suprimen los puntos 7 y 9: se registran menos datos de un sistema considerado no de alto riesgo. El deber de registrarlo según el art. 49(2) permanece.',
    },
    {
      provision: 'Anexo XIV (nuevo)',
      change: 'Códigos y categorías para la designación de organismos notificados.',
    },
  ],
  misconceptions: [
    {
      claim: 'Los deberes sobre modelos y gobernanza se aplican desde el 2 de agosto de 2026',
      fact: 'Art. 113(b): el capítulo V (modelos de IA de uso general) y el capítulo VII (gobernanza) se aplican desde el 2 de agosto de 2025; el ómnibus no tocó la letra b). El 2 de agosto de 2026 empiezan los poderes de ejecución de la Comisión frente a los proveedores de modelos.',
    },
    {
      claim: 'La transparencia del artículo 50 se aplaza en bloque al 2 de diciembre de 2026',
      fact: 'El art. 50 se aplica desde el 2 de agosto de 2026; solo el art. 50(2) tiene una transición hasta el 2 de diciembre de 2026, y solo para sistemas introducidos en el mercado antes del 2 de agosto de 2026.',
    },
    {
      claim: 'Las reglas de alto riesgo se aplican desde agosto de 2026 o agosto de 2027',
      fact: '2 de diciembre de 2027 (anexo III) y 2 de agosto de 2028 (anexo I).',
    },
    {
      claim: 'El aplazamiento depende de que haya normas',
      fact: 'Las fechas son fijas; la condición de la propuesta se suprimió.',
    },
  ],
  openPoints: [
    'Los art. 43, 47, 48 y 49 (capítulo III, sección 5), 72 y 73 (capítulo IX) y 86 no figuran en el aplazamiento del art. 113(c); a la letra se aplican desde el 2 de agosto de 2026. Se refieren a sistemas de alto riesgo, cuya clasificación y obligaciones empiezan el 2 de diciembre de 2027 o el 2 de agosto de 2028; el efecto práctico se espera, pues, entonces. El caso más claro es el art. 49(2), el registro de un sistema del anexo III que su proveedor considera no de alto riesgo.',
    'Un sistema que entra en ambos anexos se muestra con la fecha más próxima. Es prudente, no prescrito: el art. 43(3) somete estos sistemas al procedimiento del derecho de productos.',
    'Un chatbot que una empresa ofrece en su propio sitio, ¿se introduce en el mercado o solo se pone en servicio? No está resuelto. De ello depende si el art. 111(4) da tiempo para el marcado del art. 50(2).',
    'Los actos delegados del art. 2(13) se esperan antes del 2 de agosto de 2027; las directrices definitivas sobre la clasificación según el art. 6(5), para finales de 2026 (borrador del 19 de mayo de 2026).',
    'El 24 de septiembre de 2026 no había ninguna norma armonizada según el art. 40 citada en el Diario Oficial.',
    'El ómnibus digital más amplio (datos, RGPD) seguía en tramitación en julio de 2026.',
  ],
  transitions: [
    {
      basis: 'Art. 111(2) (sustituido en 2026)',
      rule: 'Los sistemas de alto riesgo introducidos en el mercado o puestos en servicio antes de la fecha en que el capítulo III se les aplica solo entran en el Reglamento si su diseño cambia de forma significativa desde esa fecha. Si están destinados a autoridades públicas, proveedores y responsables del despliegue deben cumplir en todo caso antes del 2 de agosto de 2030.',
    },
    {
      basis: 'Art. 111(3)',
      rule: 'Modelos de IA de uso general introducidos en el mercado antes del 2 de agosto de 2025: hasta el 2 de agosto de 2027.',
    },
    {
      basis: 'Art. 111(4) (añadido en 2026)',
      rule: 'Los proveedores de sistemas generativos introducidos en el mercado antes del 2 de agosto de 2026 cumplen el art. 50(2) a más tardar el 2 de diciembre de 2026. El texto se refiere a la introducción en el mercado, no a la puesta en servicio para uso propio. El art. 50(1), (3) y (4) no tiene transición.',
    },
  ],
  words: {
    Regulation: 'Reglamento',
    Annex: 'anexo',
    Annexes: 'anexos',
    Section: 'sección',
    point: 'punto',
    points: 'puntos',
    and: 'y',
    'as replaced by Reg.': 'en la redacción del Regl.',
    'as amended by Reg.': 'en la redacción del Regl.',
    'as amended; see each duty': 'modificado; véase cada obligación',
    'of Reg.': 'del Regl.',
    'second paragraph': 'párrafo segundo',
    Directives: 'Directivas',
    Directive: 'Directiva',
    '(EU)': '(UE)',
    ';': ';',
  },
};
