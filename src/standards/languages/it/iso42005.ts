import type { StandardsTexts } from '../index.ts';

export const iso42005: StandardsTexts['iso42005'] = {
  scope: {
    title: 'Ambito della valutazione',
    hint: 'Quale sistema, versione, impiego e fase del ciclo di vita si esamina, e che cosa resta fuori.',
  },
  'system-description': {
    title: 'Descrizione del sistema',
    hint: 'Che cos’è il sistema, in parole semplici.',
  },
  capabilities: {
    title: 'Funzioni e capacità',
    hint: 'Che cosa sa fare, anche al di là dell’uso previsto.',
  },
  purpose: { title: 'Finalità', hint: 'Perché l’organizzazione lo impiega.' },
  'intended-uses': {
    title: 'Usi previsti',
    hint: 'Utenti, compiti e contesti a cui è destinato.',
  },
  'unintended-uses': {
    title: 'Usi non previsti',
    hint: 'Usi a cui non è destinato, compresi gli usi impropri prevedibili.',
  },
  data: {
    title: 'Informazioni sui dati e sulla loro qualità',
    hint: 'Insiemi di dati, origine, copertura e limiti di qualità noti.',
  },
  'algorithm-model': {
    title: 'Informazioni su algoritmo e modello',
    hint: 'Metodi e modelli, come sono stati scelti e che cosa si sa dei loro limiti.',
  },
  'geography-languages': {
    title: 'Aree geografiche e lingue',
    hint: 'Dove e in quali lingue è impiegato.',
  },
  environment: {
    title: 'Ambiente di impiego',
    hint: 'Contesto tecnico e organizzativo, e i suoi vincoli.',
  },
  'interested-parties': {
    title: 'Parti interessate rilevanti',
    hint: 'Chi è toccato direttamente o indirettamente, comprese le persone che non lo usano.',
  },
  'benefits-harms': {
    title: 'Benefici e danni',
    hint: 'Per ogni parte e dimensione: che cosa si può guadagnare e che cosa può andare storto.',
  },
  'failures-misuse': {
    title: 'Guasti e usi impropri prevedibili',
    hint: 'Che cosa succede in caso di guasto o di uso improprio.',
  },
  measures: {
    title: 'Misure contro i danni e per i benefici',
    hint: 'Che cosa si fa contro ogni danno e per assicurare i benefici.',
  },
};
