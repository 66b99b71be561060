import type { Messages } from '../messages.ts';

export const scaffoldClauses: Messages['scaffoldClauses'] = {
  '4.1':
    'La organización indica también qué roles de IA desempeña (por ejemplo proveedor, productor, cliente) y para qué sirven sus sistemas de IA. Si el cambio climático es relevante se decide en ambas normas.',
  '4.2':
    'Las partes interesadas incluyen ahora a las personas afectadas por los resultados de la IA, a las autoridades de IA y a los proveedores de modelos o datos.',
  '4.3':
    'El alcance nombra los sistemas y las actividades de IA, no solo la información y las sedes.',
  '4.4': 'La misma obligación de mantener el sistema y sus procesos, aplicada a la IA.',
  '5.1':
    'Los mismos deberes de liderazgo; la alta dirección responde ahora también de la política y los objetivos de IA.',
  '5.2':
    'Hace falta una política de IA, propia o integrada, que remita a las demás políticas; A.2.2 a A.2.4 la detallan.',
  '5.3': 'El mismo deber de asignar roles; A.3.2 añade roles de IA.',
  '6.1.1':
    'Aquí se fijan los criterios de riesgo de la IA, según el ámbito, el uso previsto y el contexto de cada sistema de IA.',
  '6.1.2':
    'Las consecuencias se valoran para la organización, las personas y la sociedad, no solo para la confidencialidad, la integridad y la disponibilidad.',
  '6.1.3':
    'Una Declaración de aplicabilidad propia para los 38 controles de IA. La dirección designada aprueba el plan de tratamiento y acepta los riesgos residuales.',
  '6.1.4':
    'Define cómo evaluar qué puede causar un sistema de IA a personas, grupos y sociedad; los resultados alimentan la evaluación de riesgos.',
  '6.2': 'Objetivos de IA; el Anexo C ofrece candidatos como equidad, seguridad o transparencia.',
  '6.3': 'La misma regla para los cambios planificados, aplicada al sistema de gestión de la IA.',
  '7.1': 'El mismo deber; A.4 pide además registros de los recursos de IA.',
  '7.2': 'La misma prueba de competencia; los perfiles son propios de la IA.',
  '7.3': 'El mismo deber de toma de conciencia, ahora sobre la política de IA.',
  '7.4':
    'La misma lógica (qué, cuándo, con quién, cómo); A.8 añade deberes de información a usuarios y a otros.',
  '7.5.1': 'La misma regla sobre qué se documenta.',
  '7.5.2': 'La misma regla para crear y actualizar documentos.',
  '7.5.3': 'El mismo control de los documentos.',
  '8.1':
    'Los controles elegidos para el desarrollo y el uso de la IA se ponen en práctica y se observa su efecto.',
  '8.2':
    'La misma realización periódica y por eventos; también se valoran las consecuencias para las personas y la sociedad (6.1.2).',
  '8.3':
    'Si un tratamiento no funciona o aparecen nuevos riesgos de IA, se comprueba y se actualiza el plan.',
  '8.4':
    'Realiza la evaluación de impacto de 6.1.4 a intervalos planificados y ante cambios importantes, y conserva los resultados.',
  '9.1':
    'El mismo deber de medición; los indicadores cubren el desempeño y los controles de la IA.',
  '9.2.1': 'El mismo deber de auditoría; es posible una auditoría conjunta con el SGSI.',
  '9.2.2': 'El mismo programa de auditoría.',
  '9.3.1': 'El mismo deber de revisión.',
  '9.3.2':
    'La ISO/IEC 42001 cita menos entradas que la ISO/IEC 27001; un orden del día común sigue la lista más larga.',
  '9.3.3': 'Los mismos resultados.',
  '10.1': 'El mismo deber de mejora.',
  '10.2':
    'El mismo ciclo de acciones correctivas, ahora también para las no conformidades de la IA.',
};
