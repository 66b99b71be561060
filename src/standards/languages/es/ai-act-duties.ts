import type { StandardsTexts } from '../index.ts';

const byTheLetter =
  'A la letra, el art. 113(c) no aplaza este artículo. Se refiere a sistemas de alto riesgo; se esperan, pues, las fechas de estos.';
const financial =
  'Entidades financieras con normas de gobernanza interna según el Derecho de la Unión en materia de servicios financieros:';
const codeOfPractice =
  'Un código de buenas prácticas es una vía para demostrar el cumplimiento (art. 53(4), 56).';
const outsideSandbox =
  'prueba el sistema en condiciones reales, fuera de un espacio controlado, antes de introducirlo en el mercado';
const underControl = 'los archivos de registro están bajo su control';
const publicBody =
  'es un organismo de Derecho público, o una entidad privada que presta servicios públicos';
const authorityKnown =
  'Las autoridades son partes interesadas: qué pueden pedir, y quién responde, se fija de antemano.';
const logsDecided =
  'Qué registros se conservan, y cuánto tiempo, se decide con el propio registro de eventos.';
const registration =
  'El registro es una condición de la puesta en producción y dice al público lo que hay que saber del sistema.';
const mandate =
  'El mandato reparte las tareas entre el proveedor y alguien ajeno a la organización.';
const ruleOfUse =
  'Informar a las personas expuestas es una regla de uso e información para las partes interesadas.';

export const aiActDuties: StandardsTexts['aiActDuties'] = {
  duties: {
    'Art. 4': {
      short:
        'Apoyar la alfabetización en IA del personal y de quienes operan o usan IA en su nombre',
      note: 'Nueva redacción desde el 27 de julio de 2026: un deber de adoptar medidas, sin un nivel que garantizar.',
    },
    'Art. 5': {
      short: 'No introducir en el mercado, poner en servicio ni utilizar lo prohibido',
      note: 'Otras dos prohibiciones, art. 5(1)(b bis) y (b ter), se aplican desde el 2 de diciembre de 2026.',
    },
    'Art. 87': {
      short: 'Permitir que se denuncien infracciones del Reglamento y proteger a quien lo haga',
      condition:
        'el Derecho nacional que transpone la Directiva (UE) 2019/1937 le exige un canal de denuncia',
    },
    'Art. 8': { short: 'Cumplir en conjunto los requisitos de alto riesgo' },
    'Art. 9': { short: 'Mantener un sistema de gestión de riesgos en todo el ciclo de vida' },
    'Art. 10': {
      short: 'Gobernar los datos de entrenamiento, validación y prueba',
      note: 'El art. 10(5) fue sustituido por el art. 4 bis en 2026.',
    },
    'Art. 11 and Annex IV': {
      short: 'Elaborar la documentación técnica',
      note: 'Forma simplificada para pymes y pequeñas empresas de mediana capitalización.',
    },
    'Art. 12': {
      short: 'Prever el registro de eventos',
      note: 'El art. 12(3) fija un contenido mínimo para la identificación biométrica remota (anexo III, punto 1(a)).',
    },
    'Art. 13': { short: 'Dar instrucciones claras a los responsables del despliegue' },
    'Art. 14': {
      short: 'Diseñar para la supervisión humana',
      note: 'El art. 14(5) pide la comprobación de dos personas en la identificación biométrica remota (anexo III, punto 1(a)).',
    },
    'Art. 15': { short: 'Alcanzar una precisión, solidez y ciberseguridad adecuadas' },
    'Art. 16(b)': {
      short: 'Indicar su nombre y dirección en el sistema, el embalaje o la documentación',
    },
    'Art. 16(l)': { short: 'Hacer el sistema accesible a las personas con discapacidad' },
    'Art. 17': {
      short: 'Mantener un sistema de gestión de la calidad',
      note: `${financial} esas normas cumplen el deber, salvo el art. 17(1)(g), (h) e (i) (art. 17(4)). La gestión de la calidad es proporcional a su tamaño, y las pymes pueden simplificar algunos de sus elementos (art. 17(2), 63(1)).`,
    },
    'Art. 18': {
      short: 'Conservar los documentos durante diez años',
      note: `Diez años desde la introducción en el mercado o la puesta en servicio. ${financial} se conservan con los documentos según ese Derecho (art. 18(3)).`,
    },
    'Art. 19': {
      short: 'Conservar los registros automáticos',
      condition: underControl,
      note: `Al menos seis meses. ${financial} se conservan con los documentos según ese Derecho (art. 19(2)).`,
    },
    'Art. 20': { short: 'Corregir los defectos e informar' },
    'Art. 21': { short: 'Cooperar con las autoridades' },
    'Art. 22(1)': {
      short: 'Nombrar un representante autorizado en la Unión',
      condition:
        'está establecido fuera de la Unión y comercializa el sistema en el mercado de la Unión',
      note: 'No está resuelto si un proveedor de fuera de la Unión que usa él mismo el sistema lo comercializa.',
    },
    'Art. 43': {
      short: 'Someter el sistema a la evaluación de la conformidad',
      note: `Control interno para las áreas 2 a 8 del anexo III; el área 1 puede exigir un organismo notificado. Los sistemas de ambos anexos siguen el procedimiento del derecho de productos (art. 43(3)). ${byTheLetter}`,
    },
    'Art. 47': {
      short: 'Redactar la declaración UE de conformidad y conservarla diez años',
      note: byTheLetter,
    },
    'Art. 48': { short: 'Colocar el marcado CE', note: byTheLetter },
    'Art. 49(1)': {
      short: 'Registrarse usted y registrar el sistema en la base de datos de la UE',
      note: `Solo sistemas del anexo III; los del anexo I no se registran. Áreas 1, 6 y 7 en garantía del cumplimiento del Derecho, migración y control fronterizo: en la parte no pública (art. 49(4)). ${byTheLetter}`,
    },
    'Art. 49(5)': { short: 'Registrar el sistema a nivel nacional', note: byTheLetter },
    'Art. 60': {
      short: 'Probar en condiciones reales solo con un plan aprobado y un registro',
      condition: outsideSandbox,
      note: 'Permitido con un plan aprobado por la autoridad, en cualquier momento antes de la introducción en el mercado o la puesta en servicio.',
    },
    'Art. 61': {
      short: 'Obtener el consentimiento informado de quienes participan en una prueba real',
      condition: outsideSandbox,
    },
    'Art. 72': {
      short: 'Vigilar tras la comercialización',
      note: `${financial} puede formar parte de la vigilancia según ese Derecho (art. 72(4)). La Comisión da orientaciones sobre el plan antes del 2 de septiembre de 2027 (art. 72(3)). ${byTheLetter}`,
    },
    'Art. 73': {
      short: 'Notificar los incidentes graves a la autoridad de vigilancia del mercado',
      note: `De inmediato, a más tardar a los 15 días; 10 días en caso de fallecimiento; 2 días por una infracción generalizada o una infraestructura crítica (art. 73(2) a (4)). A la Oficina de IA, si supervisa el sistema (art. 75(1 bis)). ${byTheLetter}`,
    },
    'Art. 26(1)': { short: 'Utilizar el sistema según sus instrucciones' },
    'Art. 26(2)': {
      short: 'Encomendar la supervisión a personas con competencia, formación, autoridad y apoyo',
    },
    'Art. 26(4)': {
      short: 'Usar datos de entrada pertinentes y representativos',
      condition: 'los datos de entrada están bajo su control',
    },
    'Art. 26(5)': {
      short:
        'Vigilar el funcionamiento; suspender el uso si hay riesgo; notificar riesgos e incidentes graves',
      note: `Un riesgo: sin demora indebida al proveedor o al distribuidor y a la autoridad. Un incidente grave: de inmediato al proveedor, después al importador o distribuidor y a la autoridad; si no se localiza al proveedor se aplica el art. 73. ${financial} esas normas cumplen la vigilancia, no la notificación.`,
    },
    'Art. 26(6)': {
      short: 'Conservar los registros automáticos',
      condition: underControl,
      note: `Al menos seis meses, salvo disposición contraria. ${financial} se conservan con los documentos según ese Derecho.`,
    },
    'Art. 26(7)': {
      short: 'Informar a los trabajadores y sus representantes antes del uso en el trabajo',
      condition: 'es el empleador y lo usa en el lugar de trabajo',
    },
    'Art. 26(9)': {
      short: 'Usar la información del proveedor en la evaluación de impacto de protección de datos',
      condition: 'se exige una evaluación de impacto relativa a la protección de datos',
    },
    'Art. 26(10)': {
      short:
        'Obtener autorización para la identificación biométrica remota en diferido e informar de su uso',
      condition: 'busca así a personas sospechosas o condenadas en una investigación penal',
    },
    'Art. 26(11)': {
      short:
        'Decir a las personas que un sistema de alto riesgo interviene en una decisión sobre ellas',
      condition: 'toma o prepara así decisiones sobre personas físicas',
    },
    'Art. 26(12)': { short: 'Cooperar con las autoridades' },
    'Art. 6(4)': {
      short: 'Documentar por qué un sistema del anexo III no es de alto riesgo',
      note: 'Un sistema que elabora perfiles de personas físicas es siempre de alto riesgo (art. 6(3), último párrafo).',
    },
    'Art. 49(2)': {
      short: 'Registrar un sistema del anexo III considerado no de alto riesgo',
      note: `La lectura de la fecha es discutida. ${byTheLetter}`,
    },
    'Art. 80': {
      short: 'Adecuar el sistema si la autoridad lo considera a pesar de todo de alto riesgo',
      condition: 'la autoridad de vigilancia del mercado concluye que el sistema es de alto riesgo',
      note: byTheLetter,
    },
    'Art. 27': {
      short: 'Evaluar el impacto en los derechos fundamentales',
      condition: publicBody,
      note: 'Todo responsable del despliegue de calificación crediticia (5(b)) o de evaluación de riesgos y precios en seguros de vida y de salud (5(c)) tiene este deber. Puede remitir a la evaluación de impacto de protección de datos (art. 27(4)).',
    },
    'Art. 27(3)': {
      short: 'Notificar a la autoridad la evaluación de impacto en los derechos fundamentales',
      condition: publicBody,
      note: 'Con el modelo de la Oficina de IA (art. 27(5)).',
    },
    'Art. 49(3)': {
      short: 'Registrarse usted y registrar el uso; no usar un sistema no registrado',
      condition: 'es una autoridad pública o actúa en su nombre',
      note: byTheLetter,
    },
    'Art. 86': {
      short: 'Explicar las decisiones individuales a quien lo pida',
      condition:
        'una decisión tiene efectos jurídicos o igual de graves para una persona, y ninguna otra norma de la Unión da este derecho',
      note: byTheLetter,
    },
    'Art. 50(1)': {
      short: 'Decir a las personas que tratan con una IA',
      condition: 'las personas interactúan directamente con el sistema y no es evidente',
    },
    'Art. 50(2)': {
      short: 'Marcar los contenidos sintéticos en un formato legible por máquina',
      condition: 'el sistema genera más que una ayuda a la edición estándar',
    },
    'Art. 50(3)': {
      short:
        'Informar a las personas del reconocimiento de emociones o la categorización biométrica',
      condition: 'el sistema reconoce emociones o clasifica a las personas según la biometría',
    },
    'Art. 50(4)': {
      short: 'Hacer público qué es ultrasuplantación o texto de interés público escrito por IA',
      condition:
        'el sistema produce ultrasuplantaciones, o textos sobre asuntos de interés público que nadie revisa',
    },
    'Art. 50(5)': {
      short: 'Informar con claridad, en el primer contacto y de forma accesible',
      condition: 'el art. 50(1) a (4) exige que informe a las personas',
    },
    'Art. 23': {
      short:
        'Comprobar conformidad, documentos y marcados antes de importar, y conservar las copias diez años',
      note: 'Las copias se conservan diez años (art. 23(5)).',
    },
    'Art. 24': { short: 'Comprobar marcados y documentos antes de comercializar' },
    'Art. 22(3)': {
      short: 'Cumplir el mandato y tener los documentos disponibles diez años',
    },
    'Art. 25(3)': {
      short:
        'Asumir los deberes del proveedor por componentes de seguridad de IA vendidos con su nombre',
    },
    'Art. 25(1)(a), (b)': {
      short:
        'Asumir los deberes del proveedor tras un cambio de marca o una modificación sustancial',
      condition: 'pone su nombre en el sistema o lo modifica sustancialmente',
    },
    'Art. 25(1)(c)': {
      short: 'Asumir los deberes del proveedor tras dar una finalidad de alto riesgo',
      condition:
        'cambia la finalidad de un sistema que no es de alto riesgo, también de uso general, y así pasa a serlo',
      note: '2 de agosto de 2028 si la nueva finalidad entra en el anexo I.',
    },
    'Art. 25(2)': {
      short: 'Entregar la información y ayudar cuando otro se convierte en proveedor',
      condition:
        'otro convierte su sistema en uno de alto riesgo o lo asume, y usted no lo ha excluido con claridad',
      note: 'Recae en el proveedor inicial. 2 de agosto de 2028 para los sistemas del anexo I. El incumplimiento puede sancionarse (art. 99(4)(d bis)).',
    },
    'Art. 25(4)': {
      short: 'Acordar por escrito información, acceso y ayuda',
      condition:
        'un tercero suministra modelos, piezas, herramientas, servicios o procesos para el sistema',
      note: 'Quedan exentos los componentes libres y de código abierto que no sean modelos de IA de uso general. El incumplimiento puede sancionarse (art. 99(4)(d bis)).',
    },
    'Art. 53(1)(a), (b)': {
      short:
        'Tener la documentación del modelo, para la Oficina de IA y los proveedores posteriores',
      condition:
        'el modelo entraña riesgo sistémico, o no se publica con licencia libre y abierta y pesos públicos',
      note: codeOfPractice,
    },
    'Art. 53(1)(c), (d)': {
      short: 'Respetar los derechos de autor y publicar un resumen del contenido de entrenamiento',
      note: codeOfPractice,
    },
    'Art. 53(3)': { short: 'Cooperar con la Comisión y las autoridades' },
    'Art. 54(1)': {
      short: 'Nombrar un representante autorizado en la Unión',
      condition:
        'está establecido fuera de la Unión, y el modelo entraña riesgo sistémico o no es libre y abierto',
    },
    'Art. 54(3)': {
      short:
        'Cumplir el mandato de un proveedor de modelos de IA de uso general establecido fuera de la Unión',
      note: 'La documentación se conserva diez años (art. 54(3)(b)).',
    },
    'Art. 55': {
      short:
        'Evaluar y probar el modelo, reducir los riesgos sistémicos, notificar incidentes graves, proteger el modelo',
      condition: 'el modelo entraña riesgo sistémico (art. 51)',
    },
    'Art. 52': {
      short: 'Notificarlo a la Comisión en dos semanas',
      condition:
        'el modelo tiene capacidades de gran impacto (art. 51(1)(a)), o se sabe que las tendrá',
    },
  },
  controlsNote:
    'Ni ISO ni la Unión publican una correspondencia entre deberes y controles. Qué controles suelen llevar un deber es la lectura de este proyecto; un control lo lleva de hecho solo en la medida en que lo dice su implementación, y ningún control sustituye al deber.',
  controls: {
    'Art. 4':
      'Ahí se registran las competencias que hacen falta en torno a un sistema; los apartados 7.2 y 7.3 velan por que se adquieran.',
    'Art. 5':
      'La política dice lo que la organización no hace, y los puntos de control previos a construir o usar un sistema lo rechazan.',
    'Art. 87':
      'Un canal seguro para inquietudes es el objeto mismo del control; la Directiva añade plazos y protección contra represalias.',
    'Art. 8':
      'Los requisitos del Reglamento llegan al sistema como requisitos de su especificación.',
    'Art. 9':
      'El artículo mira los riesgos para la salud, la seguridad y los derechos fundamentales, lo que pesa una evaluación del impacto; los puntos de control del ciclo de vida la repiten. Los apartados 6.1 y 8.2 prestan el proceso.',
    'Art. 10':
      'Elección, origen, calidad y preparación de los datos son toda el área A.7; los propios conjuntos de datos se registran en A.4.3.',
    'Art. 11 and Annex IV':
      'El anexo IV pide el registro del diseño y desarrollo y los documentos técnicos que salen de él.',
    'Art. 12': 'El sistema tiene que escribir los registros antes de que se conserven o lean.',
    'Art. 13':
      'Las instrucciones para los responsables del despliegue son información para usuarios, sacada de la documentación técnica.',
    'Art. 14':
      'La supervisión humana es un objetivo de uso responsable que hay que diseñar como requisito.',
    'Art. 15':
      'Precisión y solidez se prueban antes de la puesta en producción y se vigilan en operación; la ciberseguridad se apoya en los controles del SGSI.',
    'Art. 16(b)':
      'Quién hizo el sistema y cómo contactarlo forma parte de los documentos técnicos y de lo que reciben los usuarios.',
    'Art. 16(l)':
      'La accesibilidad es un requisito de la especificación, y se prueba con los demás.',
    'Art. 17':
      'Los apartados 4 a 10 son el marco del sistema; estos controles añaden la responsabilidad y los procedimientos de diseño, prueba y puesta en producción.',
    'Art. 18':
      'Lo que se conserva es la documentación técnica; cuánto tiempo se fija según el apartado 7.5.3.',
    'Art. 19': logsDecided,
    'Art. 20':
      'Reparar es parte de la operación; informar a los usuarios, de la comunicación de incidentes.',
    'Art. 21': authorityKnown,
    'Art. 22(1)': mandate,
    'Art. 43':
      'La evaluación se apoya en los resultados de la verificación y validación, y el plan de despliegue la hace condición para entrar en producción.',
    'Art. 47':
      'La declaración es una condición de la puesta en producción y parte de los documentos técnicos.',
    'Art. 48': 'El plan de despliegue hace del marcado una condición para entrar en producción.',
    'Art. 49(1)': registration,
    'Art. 49(5)':
      'El registro es una condición de la puesta en producción; las autoridades deben conocer los sistemas en infraestructuras críticas.',
    'Art. 60':
      'Una prueba así es una validación fuera del laboratorio; su plan dice quién participa y cuándo se detiene.',
    'Art. 61':
      'A las personas de una prueba se les dice qué se hace con ellas y sus datos antes de que acepten.',
    'Art. 72':
      'El seguimiento en operación da las cifras, y los avisos del exterior, lo que las cifras no muestran.',
    'Art. 73': 'Qué se notifica y a quién se sabe de antemano, y los incidentes lo activan.',
    'Art. 26(1)': 'El uso previsto y las reglas que lo aseguran son controles propios.',
    'Art. 26(2)': 'Quien supervisa el sistema tiene un rol con responsabilidades y competencias.',
    'Art. 26(4)':
      'Lo que puede entrar en el sistema es cuestión de calidad de los datos y de reglas de uso.',
    'Art. 26(5)':
      'Vigilar es parte de la operación; qué se notifica y a quién se sabe de antemano, y los incidentes lo activan.',
    'Art. 26(6)': logsDecided,
    'Art. 26(7)':
      'Informar al personal es una regla de uso e información para las partes interesadas.',
    'Art. 26(9)':
      'La evaluación de los efectos en las personas recoge lo que el proveedor dice del sistema.',
    'Art. 26(10)': 'Cada uso necesita un permiso, que es una regla de uso.',
    'Art. 26(11)':
      'Informar a los afectados es una regla de uso e información para las partes interesadas.',
    'Art. 26(12)': authorityKnown,
    'Art. 6(4)':
      'Por qué el sistema no es de alto riesgo se deduce de lo que puede causar a las personas, y se guarda con los documentos técnicos.',
    'Art. 49(2)': registration,
    'Art. 80':
      'Las correcciones son parte de la operación; lo que una autoridad puede pedir se fija de antemano.',
    'Art. 27':
      'La evaluación de los derechos fundamentales es una evaluación del impacto con una forma fijada por ley.',
    'Art. 27(3)':
      'El resultado se documenta, y la autoridad es una parte interesada a la que hay que informar.',
    'Art. 49(3)':
      'El registro es un paso previo al uso y dice al público lo que hay que saber de él.',
    'Art. 86':
      'Quién puede pedir una explicación, y cómo se da, forma parte de las reglas de uso y de lo que se dice a los afectados.',
    'Art. 50(1)': 'Que se trata con una IA es lo primero que se dice a un usuario.',
    'Art. 50(2)':
      'La marca es un requisito del sistema, en beneficio de quienes encuentran sus salidas.',
    'Art. 50(3)': ruleOfUse,
    'Art. 50(4)': 'Hacerlo público es una regla de uso e información para las partes interesadas.',
    'Art. 50(5)':
      'La forma de informar es parte de la información para usuarios y demás partes interesadas.',
    'Art. 23':
      'El proveedor del sistema es un suministrador cuya conformidad se comprueba antes de tomar nada de él.',
    'Art. 24':
      'El proveedor o importador es un suministrador cuyos marcados y documentos se comprueban antes de pasar el sistema a otros.',
    'Art. 22(3)': 'El mandato dice quién hace qué; los documentos disponibles son los técnicos.',
    'Art. 25(3)': 'Los deberes del proveedor se asignan al fabricante y entran en sus requisitos.',
    'Art. 25(1)(a), (b)':
      'Quien se atiene al uso previsto y conoce el reparto de tareas no se convierte en proveedor sin saberlo.',
    'Art. 25(1)(c)': 'Quien se atiene al uso previsto no se convierte en proveedor sin saberlo.',
    'Art. 25(2)':
      'Lo que se entrega es la documentación técnica; a quién y en qué condiciones se deduce de la asignación de responsabilidades.',
    'Art. 25(4)':
      'El acuerdo con quienes suministran piezas asigna las tareas y dirige al suministrador.',
    'Art. 53(1)(a), (b)':
      'La documentación técnica del modelo, y lo que necesitan quienes construyen sobre él.',
    'Art. 53(1)(c), (d)':
      'Los derechos sobre los datos adquiridos para el modelo, y lo que debe saber el público.',
    'Art. 53(3)': authorityKnown,
    'Art. 54(1)': mandate,
    'Art. 54(3)': 'El mandato dice quién hace qué; los documentos disponibles son los del modelo.',
    'Art. 55':
      'El riesgo sistémico es impacto en la sociedad: evaluado, probado, vigilado y notificado.',
    'Art. 52': 'La Comisión es una parte interesada a la que hay que informar dentro de un plazo.',
  },
};
