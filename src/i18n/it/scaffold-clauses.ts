import type { Messages } from '../messages.ts';

export const scaffoldClauses: Messages['scaffoldClauses'] = {
  '4.1':
    'L’organizzazione indica anche quali ruoli di IA svolge (per esempio fornitore, produttore, cliente) e a che cosa servono i suoi sistemi di IA. Se il cambiamento climatico è rilevante si decide in entrambe le norme.',
  '4.2':
    'Le parti interessate comprendono ora le persone toccate dai risultati dell’IA, le autorità per l’IA e i fornitori di modelli o dati.',
  '4.3':
    'Il campo di applicazione nomina i sistemi e le attività di IA, non solo le informazioni e le sedi.',
  '4.4': 'Lo stesso obbligo di gestire il sistema e i suoi processi, applicato all’IA.',
  '5.1':
    'Gli stessi doveri di leadership; l’alta direzione risponde ora anche della politica e degli obiettivi per l’IA.',
  '5.2':
    'Serve una politica sull’IA, autonoma o integrata, che rinvii alle altre politiche; A.2.2–A.2.4 la precisano.',
  '5.3': 'Lo stesso dovere di assegnare i ruoli; A.3.2 aggiunge ruoli di IA.',
  '6.1.1':
    'Qui si fissano i criteri di rischio dell’IA, secondo l’ambito, l’uso previsto e il contesto di ogni sistema di IA.',
  '6.1.2':
    'Le conseguenze si valutano per l’organizzazione, le persone e la società, non solo per riservatezza, integrità e disponibilità.',
  '6.1.3':
    'Una propria Dichiarazione di applicabilità per i 38 controlli di IA. La direzione designata approva il piano di trattamento e accetta i rischi residui.',
  '6.1.4':
    'Definisce come valutare che cosa un sistema di IA può causare a persone, gruppi e società; i risultati alimentano la valutazione dei rischi.',
  '6.2': 'Obiettivi per l’IA; l’Allegato C propone candidati come equità, sicurezza o trasparenza.',
  '6.3': 'La stessa regola per le modifiche pianificate, applicata al sistema di gestione dell’IA.',
  '7.1': 'Lo stesso dovere; A.4 chiede inoltre registrazioni sulle risorse per l’IA.',
  '7.2': 'La stessa prova di competenza; i profili sono specifici per l’IA.',
  '7.3': 'Lo stesso dovere di consapevolezza, ora sulla politica sull’IA.',
  '7.4':
    'La stessa logica (che cosa, quando, con chi, come); A.8 aggiunge doveri di informazione verso utenti e altri.',
  '7.5.1': 'La stessa regola su che cosa documentare.',
  '7.5.2': 'La stessa regola per creare e aggiornare i documenti.',
  '7.5.3': 'Lo stesso controllo dei documenti.',
  '8.1': 'I controlli scelti per lo sviluppo e l’uso dell’IA si attuano e se ne osserva l’effetto.',
  '8.2':
    'La stessa esecuzione periodica e in base agli eventi; si valutano anche le conseguenze per le persone e la società (6.1.2).',
  '8.3':
    'Se un trattamento non funziona o emergono nuovi rischi di IA, lo si verifica e si aggiorna il piano.',
  '8.4':
    'Esegue la valutazione d’impatto di 6.1.4 a intervalli pianificati e per modifiche importanti, e ne conserva i risultati.',
  '9.1':
    'Lo stesso dovere di misurazione; gli indicatori coprono le prestazioni e i controlli dell’IA.',
  '9.2.1': 'Lo stesso dovere di audit; è possibile un audit congiunto con il SGSI.',
  '9.2.2': 'Lo stesso programma di audit.',
  '9.3.1': 'Lo stesso dovere di riesame.',
  '9.3.2':
    'La ISO/IEC 42001 elenca meno elementi in ingresso della ISO/IEC 27001; un ordine del giorno comune segue l’elenco più lungo.',
  '9.3.3': 'Gli stessi risultati.',
  '10.1': 'Lo stesso dovere di miglioramento.',
  '10.2': 'Lo stesso ciclo di azioni correttive, ora anche per le non conformità dell’IA.',
};
