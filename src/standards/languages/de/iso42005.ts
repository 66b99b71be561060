import type { StandardsTexts } from '../index.ts';

export const iso42005: StandardsTexts['iso42005'] = {
  scope: {
    title: 'Umfang der Abschätzung',
    hint: 'Welches System, welche Version, welcher Einsatz und welche Phase des Lebenszyklus betrachtet wird, und was nicht.',
  },
  'system-description': {
    title: 'Beschreibung des Systems',
    hint: 'Was das System ist, in einfachen Worten.',
  },
  capabilities: {
    title: 'Funktionen und Fähigkeiten',
    hint: 'Was es kann, auch über die geplante Verwendung hinaus.',
  },
  purpose: { title: 'Zweck', hint: 'Warum die Organisation es hat.' },
  'intended-uses': {
    title: 'Beabsichtigte Verwendungen',
    hint: 'Nutzer, Aufgaben und Umgebungen, für die es bestimmt ist.',
  },
  'unintended-uses': {
    title: 'Unbeabsichtigte Verwendungen',
    hint: 'Verwendungen, für die es nicht bestimmt ist, auch vorhersehbarer Missbrauch.',
  },
  data: {
    title: 'Angaben zu Daten und Datenqualität',
    hint: 'Datensätze, Herkunft, Abdeckung und bekannte Grenzen der Qualität.',
  },
  'algorithm-model': {
    title: 'Angaben zu Algorithmus und Modell',
    hint: 'Verfahren und Modelle, wie sie gewählt wurden und was über ihre Grenzen bekannt ist.',
  },
  'geography-languages': {
    title: 'Gebiete und Sprachen',
    hint: 'Wo und in welchen Sprachen es läuft.',
  },
  environment: {
    title: 'Einsatzumgebung',
    hint: 'Technischer und organisatorischer Rahmen und seine Grenzen.',
  },
  'interested-parties': {
    title: 'Betroffene interessierte Parteien',
    hint: 'Wer direkt oder indirekt betroffen ist, auch Menschen, die es nicht verwenden.',
  },
  'benefits-harms': {
    title: 'Nutzen und Schäden',
    hint: 'Für jede Partei und Dimension: was zu gewinnen ist und was schiefgehen kann.',
  },
  'failures-misuse': {
    title: 'Ausfälle und vorhersehbarer Missbrauch',
    hint: 'Was geschieht, wenn es ausfällt oder missbraucht wird.',
  },
  measures: {
    title: 'Maßnahmen zu Schäden und Nutzen',
    hint: 'Was gegen jeden Schaden und zur Sicherung des Nutzens getan wird.',
  },
};
