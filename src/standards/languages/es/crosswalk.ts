import type { StandardsTexts } from '../index.ts';

export const crosswalk: StandardsTexts['crosswalk'] = {
  dispositions: {
    reuse: 'El mismo apartado en ambas normas: se reutiliza el proceso del SGSI y se amplía.',
    extend: 'El mismo número de apartado, con contenido de IA que añadir.',
    new: 'Sin equivalente en ISO/IEC 27001: se crea.',
  },
  clauseNote:
    'Los números y títulos son los de las dos normas; cuánto puede reutilizarse es una lectura de este proyecto, y cada organización decide la suya.',
  clauses: {
    '4.1':
      'La organización precisa además sus roles respecto a la IA (por ejemplo proveedor, productor, cliente) y la finalidad de sus sistemas de IA. Ambas normas preguntan si el cambio climático es pertinente: ISO/IEC 42001 desde el principio, ISO/IEC 27001 desde su Enmienda 1 de 2024.',
    '4.2':
      'Entre las partes interesadas figuran ahora las personas a las que afectan las salidas de la IA, las autoridades competentes y los proveedores de modelos o datos. Puede haber requisitos sobre el cambio climático, como en ISO/IEC 27001 desde su Enmienda 1 de 2024.',
    '4.3':
      'El alcance nombra los sistemas y las actividades de IA, no solo la información y los lugares.',
    '4.4': 'El mismo deber de hacer funcionar el sistema y sus procesos, aplicado a la IA.',
    '5.1':
      'Los mismos deberes de liderazgo; la dirección responde además de la política y los objetivos de IA.',
    '5.2':
      'Hace falta una política de IA (separada o integrada) que remita a las demás políticas pertinentes; A.2.2 a A.2.4 la detallan.',
    '5.3':
      'El mismo deber de asignar roles, incluidos los de conformidad y de informar sobre el desempeño del SGIA; el título es más corto en 42001, y A.3.2 añade los roles de IA.',
    '6.1.1':
      'Aquí se fijan los criterios de riesgo de la IA, según el dominio, el uso previsto y el contexto de cada sistema de IA.',
    '6.1.2':
      'Las consecuencias se juzgan para la organización, las personas y las sociedades, no solo para la confidencialidad, la integridad y la disponibilidad.',
    '6.1.3':
      'Declaración de aplicabilidad propia para los 38 controles de IA. La dirección designada aprueba el plan de tratamiento y acepta los riesgos residuales, donde 27001 lo pide a los dueños del riesgo.',
    '6.1.4':
      'Define el proceso que evalúa qué puede causar un sistema de IA a personas, grupos y sociedades; los resultados alimentan la apreciación de riesgos.',
    '6.2':
      'Objetivos de IA, para los que el anexo C propone por ejemplo equidad, seguridad o transparencia.',
    '6.3': 'La misma regla para los cambios planificados, aplicada al SGIA.',
    '7.1': 'El mismo deber; A.4 pide además registros de los recursos de IA.',
    '7.2': 'La misma evidencia de la competencia; los perfiles son propios de la IA.',
    '7.3': 'El mismo deber de concienciación, ahora sobre la política de IA.',
    '7.4':
      'La misma lógica: qué, cuándo, con quién y cómo; A.8 añade deberes de información hacia usuarios y otros.',
    '7.5.1': 'La misma regla sobre lo que debe documentarse.',
    '7.5.2': 'La misma regla para crear y actualizar documentos (título más largo en 42001).',
    '7.5.3': 'El mismo control de los documentos.',
    '8.1':
      'Se implementan los controles elegidos para desarrollar y usar la IA, y se vigila su eficacia.',
    '8.2':
      'La misma realización, periódica y por acontecimientos; se juzgan también las consecuencias para personas y sociedades (6.1.2).',
    '8.3':
      'Si el tratamiento no funciona o surgen riesgos nuevos, se comprueba el tratamiento y se actualiza el plan.',
    '8.4':
      'Realiza la evaluación del impacto de 6.1.4 a intervalos planificados y ante cambios significativos, y conserva los resultados.',
    '9.1': 'El mismo deber de medir; los indicadores cubren el desempeño y los controles de la IA.',
    '9.2.1': 'El mismo deber de auditoría; es posible una auditoría combinada con el SGSI.',
    '9.2.2': 'El mismo programa de auditoría.',
    '9.3.1': 'El mismo deber de revisión.',
    '9.3.2':
      '42001 enumera menos entradas que 27001 (ningún punto propio para la opinión de las partes interesadas, los resultados de la apreciación de riesgos o el logro de los objetivos); un orden del día común sigue por tanto la lista más larga de 27001.',
    '9.3.3': 'Los mismos resultados.',
    '10.1': 'El mismo deber de mejora.',
    '10.2':
      'El mismo ciclo de acciones correctivas, ahora también para no conformidades relacionadas con la IA.',
  },
  transfers: {
    format:
      'El SGSI tiene el mismo tipo de documento o de rutina; se reutiliza la forma y se escribe contenido nuevo.',
    partial:
      'Parte del contenido ya existe en el SGSI y cuenta como evidencia; se añaden los aspectos propios de la IA.',
    none: 'Sin equivalente en el SGSI; trabajo nuevo.',
  },
  controlNote:
    'ISO no publica ninguna correspondencia de los controles. Los controles afines de ISO/IEC 27001 y lo que se aprovecha de ellos son una lectura orientativa; cada organización decide la suya.',
  controls: {
    'A.2.2': 'Se aprovechan la plantilla, la aprobación y la publicación; el contenido es nuevo.',
    'A.2.3':
      'El registro de políticas dice dónde buscar; el análisis de los solapamientos con la IA es nuevo.',
    'A.2.4': 'La revisión anual de políticas puede incluir la política de IA.',
    'A.3.2': 'Se amplía la matriz de roles; se añaden los roles de IA y la supervisión.',
    'A.3.3':
      'El canal de notificación de eventos existe como forma; la protección contra represalias, el ámbito y el tratamiento de inquietudes sobre la IA son nuevos.',
    'A.4.2':
      'El inventario de activos sirve de base; se añade una vista por sistema y fase del ciclo de vida.',
    'A.4.3':
      'Los conjuntos de datos suelen estar inventariados como activos; se añaden datos propios de la IA, como finalidad, etiquetado y sesgos conocidos.',
    'A.4.4':
      'Cuentan el inventario de software y los registros de herramientas; se añaden modelos y marcos de aprendizaje.',
    'A.4.5':
      'Cuentan los registros de configuración, capacidad y nube; se añade la computación que usa cada sistema de IA.',
    'A.4.6':
      'Los registros de formación y competencia se aprovechan como forma; los perfiles de IA son nuevos.',
    'A.5.2':
      'El SGSI no evalúa efectos en personas y sociedad; a lo sumo la evaluación de impacto de protección de datos presta su forma.',
    'A.5.3': 'Se aprovechan las reglas de conservación de registros; el registro en sí es nuevo.',
    'A.5.4': 'Solo se aprovecha la parte de privacidad; equidad, derechos y seguridad son nuevos.',
    'A.5.5': 'Sin equivalente en el SGSI.',
    'A.6.1.2': 'Se aprovecha la rutina de fijar objetivos; los objetivos son nuevos.',
    'A.6.1.3':
      'El proceso de desarrollo seguro sirve de base; se añaden puntos de control para una IA responsable.',
    'A.6.2.2':
      'Los requisitos de seguridad están cubiertos; se añaden los de función, equidad y rendimiento.',
    'A.6.2.3':
      'Cuentan los registros de arquitectura y desarrollo; se añaden las decisiones de modelo y datos.',
    'A.6.2.4': 'Cuentan las pruebas de seguridad; se añaden las de precisión, robustez y sesgo.',
    'A.6.2.5':
      'Cuenta la gestión de cambios y versiones; se añaden los criterios propios de la IA.',
    'A.6.2.6':
      'Cuenta el seguimiento técnico; se añaden la deriva, la calidad y el soporte a los usuarios.',
    'A.6.2.7':
      'Se aprovecha el control de documentos; el expediente técnico por destinatario es nuevo.',
    'A.6.2.8':
      'Aquí se aprovecha más: el registro y la sincronización existen; se añaden los eventos de IA.',
    'A.7.2':
      'Cuentan la seguridad y la protección de datos; se añaden la representatividad y la idoneidad para el fin.',
    'A.7.3':
      'Cuentan las comprobaciones de derechos, acceso y privacidad; se añaden los motivos de la elección.',
    'A.7.4':
      'La clasificación no es calidad de los datos; los criterios y comprobaciones de calidad son nuevos.',
    'A.7.5': 'El inventario y el etiquetado prestan la forma; el registro de procedencia es nuevo.',
    'A.7.6':
      'Las reglas de enmascaramiento y datos de prueba apenas rozan el tema; los métodos de preparación son nuevos.',
    'A.8.2':
      'Se aprovechan las plantillas de procedimientos; la información a usuarios sobre un sistema de IA es nueva.',
    'A.8.3':
      'Un canal de recepción puede abrirse al exterior; el tratamiento de avisos sobre efectos perjudiciales es nuevo.',
    'A.8.4':
      'Cuentan los planes y contactos para incidentes; se añaden los incidentes de IA y los avisos a usuarios.',
    'A.8.5':
      'El registro legal presta la forma; las obligaciones de comunicación sobre la IA son entradas nuevas.',
    'A.9.2': 'Las reglas de uso aceptable se completan con reglas y aprobaciones para la IA.',
    'A.9.3': 'Se aprovecha la rutina de fijar objetivos; los objetivos son nuevos.',
    'A.9.4': 'El uso aceptable presta la forma; comprobar el uso frente a la finalidad es nuevo.',
    'A.10.2':
      'Cuentan los acuerdos con proveedores y de roles; se añaden las tareas de IA en todo el ciclo de vida.',
    'A.10.3':
      'Cuentan la evaluación, los contratos y el seguimiento de proveedores; se añaden criterios de IA responsable.',
    'A.10.4':
      'Se conocen las necesidades de las partes interesadas y los requisitos contractuales; lo que los clientes esperan de la IA es nuevo.',
  },
  dimensions: {
    governs: {
      title: 'Qué rige',
      iso27001:
        'La información: lo que la organización tiene y debe proteger, en papel, en sistemas y en las cabezas.',
      iso42001:
        'Los sistemas de IA en todo su ciclo de vida: los que desarrolla, provee, integra o usa.',
    },
    question: {
      title: 'Pregunta central',
      iso27001:
        '¿Siguen siendo confidenciales, íntegras y disponibles nuestra información y nuestra actividad?',
      iso42001:
        '¿Actúan bien nuestros sistemas de IA con las personas a las que afectan, y podemos responder de ello?',
    },
    clauses: {
      title: 'Apartados de gestión',
      iso27001: 'Apartados 4 a 10 en la estructura armonizada de los sistemas de gestión de ISO.',
      iso42001:
        'Los mismos apartados 4 a 10, más la evaluación del impacto de los sistemas de IA: su proceso en 6.1.4, su realización en 8.4.',
    },
    annexes: {
      title: 'Estructura de los anexos',
      iso27001:
        'Solo el anexo A: 93 controles en cuatro temas; su orientación es una norma aparte, ISO/IEC 27002.',
      iso42001:
        'Anexo A: 38 controles en nueve áreas. El anexo B orienta sobre cada uno, el anexo C nombra objetivos y fuentes de riesgo, el anexo D trata dominios y sectores.',
    },
    risk: {
      title: 'Mirada sobre los riesgos',
      iso27001: 'Hacia dentro: qué puede ocurrir a los activos y la actividad de la organización.',
      iso42001:
        'Hacia dentro y hacia fuera: también qué pueden causar los sistemas de IA a personas, grupos y la sociedad, como injusticia, perjuicio o pérdida de derechos.',
    },
    artefact: {
      title: 'Documento característico',
      iso27001:
        'La declaración de aplicabilidad sobre los 93 controles, con el plan de tratamiento de riesgos.',
      iso42001:
        'La evaluación del impacto de los sistemas de IA, y una declaración de aplicabilidad propia para los 38 controles.',
    },
    certification: {
      title: 'Certificación',
      iso27001:
        'Por un organismo acreditado según ISO/IEC 17021-1 e ISO/IEC 27006-1, por tres años con seguimiento anual.',
      iso42001:
        'El mismo ciclo, y las auditorías pueden combinarse; pero es un certificado aparte, de un organismo acreditado según ISO/IEC 17021-1 e ISO/IEC 42006:2025. ISO/IEC 42001 no es una norma armonizada (art. 40 del Reglamento de IA de la UE): su certificado no da presunción de conformidad, y ninguno de los dos demuestra el cumplimiento del Reglamento.',
    },
  },
  nistNote:
    'Correspondencia publicada que el NIST AI Resource Center señala sin respaldarla, hecha sobre el proyecto final de ISO/IEC 42001. Los puntos del anexo B se dan como el control del anexo A con el mismo número.',
};
