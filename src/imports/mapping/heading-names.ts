import type { Importable } from '../fields.ts';

/**
 * What registers call columns, by the field that they fill, in the languages of the tool and in Dutch. They
 * are compared in lower case, with spaces for other signs.
 */
const shared: Readonly<Record<string, RegExp>> = {
  id: /^(?:id|no|nr|num|number|ref|reference|identifier|kennung|nummer|num[eé]ro|n[uú]mero|codice|c[oó]digo|#|s no|sl no|sr no|lfd nr)$|\b(?:id|identifier|identifiant|identificador|identificativo)$|^(?:[\p{L} ]+ )?(?:ref(?:erence)?|no|nr|number|nummer)$/u,
  title:
    /^(?:.*\b)?(?:name|title|titel|bezeichnung|nom|intitul[eé]|titre|nombre|t[ií]tulo|titolo|denominazione|naam)$/,
  owner:
    /^(?:[\p{L} ]+ )?(?:owner|responsible(?: person| party| role)?|accountable|verantwortlich(?:er?|keit)?|eigent[uü]mer(?:in)?|eigner|propri[eé]taire|responsable|propietario|responsabile|titolare|eigenaar|verantwoordelijke)$/u,
  classification:
    /^(?:(?:information |data )?classification|klassifi(?:zierung|kation)|vertraulichkeit|clasificaci[oó]n|classificazione)$/,
  aliases: /^(?:alias(?:es)?|also called|other names?|abbreviations?|acronym)$/,
  nextReview:
    /^(?:next (?:review|assessment)(?: date)?|review (?:date|due)|n[aä]chste (?:[uü]berpr[uü]fung|pr[uü]fung)|prochaine revue|pr[oó]xima revisi[oó]n|prossimo riesame)$/,
};

const own: Readonly<Record<Importable, Readonly<Record<string, RegExp>>>> = {
  inventory: {
    title:
      /^(?:(?:ai )?(?:use case|system|algorithm|application|project|tool|solution)(?: name| title)?|anwendung|anwendungsfall|ki system|syst[eè]me(?: d ia)?|cas d usage|sistema(?: de ia| di ia)?|caso de uso|caso d uso|algoritme)$/,
    purpose:
      /^(?:(?:.*\b)?(?:purpose|summary|objective|goal|use case description|description|intended use)(?: and expected benefits)?|zweck|beschreibung|ziel|einsatzzweck|finalit[eé]|objectif|description|but|finalidad|prop[oó]sito|descripci[oó]n|objetivo|scopo|finalit[aà]|descrizione|doel|omschrijving)$/,
    stage:
      /^(?:(?:.*\b)?(?:stage(?: of development)?|phase|life ?cycle(?: stage)?|status|state)|stadium|lebenszyklus|stade|estado|etapa|fase|stato)$/,
    origin:
      /^(?:origin|sourcing|make or buy|developed or (?:purchased|procured)|herkunft|beschaffung|origine|origen|provenance|development method|was the ai system.*developed.*)$/,
    generative:
      /^(?:generative(?: ai)?|is generative|genai|generativ(?:e ki)?|g[eé]n[eé]rati(?:f|ve)|generativ[oa])$/,
    supplier:
      /^(?:supplier|vendor|manufacturer|lieferant|anbieter|fournisseur|proveedor|fornitore|leverancier)(?: name)?$/,
    deployed:
      /^(?:(?:date )?(?:deployed|in production since|go live|implementation date|operational date|date implemented|date of deployment|start date|begindatum|in betrieb seit|en service depuis|in uso dal)(?: date)?)$/,
    retired:
      /^(?:(?:date )?(?:retired|decommissioned|end date|einddatum|retirement date)(?: date)?)$/,
    lastChanged:
      /^(?:last (?:changed?|modified|significant change)(?: date)?|letzte [aä]nderung|derni[eè]re modification|[uú]ltim[oa] (?:cambio|modifica))$/,
    'model.name': /^(?:model|ai model|modell|mod[eè]le|modelo|modello)(?: name)?$/,
    'model.version': /^(?:model version|modellversion|version du mod[eè]le)$/,
    'model.provider': /^(?:model provider|modellanbieter)$/,
    'aiAct.risk':
      /^(?:(?:eu )?ai act (?:risk )?(?:class|category|tier|level|classification)|risk tier|risikoklasse(?: ki vo| ai act)?|niveau de risque (?:ia act|ai act)|ai act)$/,
    'aiAct.roles': /^(?:(?:eu )?ai act roles?|operator roles?|rolle (?:nach )?(?:ki vo|ai act))$/,
  },
  risks: {
    title:
      /^(?:risk(?: name| title| statement| event| scenario| description)?|threat|risiko(?:bezeichnung|beschreibung)?|risque|riesgo|rischio|description(?: of risk)?|beschreibung)$/,
    category:
      /^(?:(?:risk )?(?:category|type|area|domain)|risikokategorie|kategorie|cat[eé]gorie|categor[ií]a|risikoart)$/,
    likelihood:
      /^(?:(?:inherent |initial |gross )?(?:likelihood|probability|likelyhood)(?: rating| score| level| of occurrence)?|(?:eintritts)?wahrscheinlichkeit|probabilit[eé]|vraisemblance|probabilidad|probabilit[aà])$|\b(?:inherent|before|gross|current)[ :]+likel[iy]hood$/,
    impact:
      /^(?:(?:inherent |initial |gross )?(?:(?:business )?impact|consequence|severity)(?: rating| score| level)?|auswirkung|schadensausmass|schaden(?:sausmaß|sh[oö]he)?|gravit[eé]|impacto|impatto|gravit[aà])$|\b(?:inherent|before|gross)[ :]+impact$/,
    'residual.likelihood':
      /\b(?:residual|target|net|after|rest)\b.*(?:likel[iy]hood|probability|wahrscheinlichkeit|probabilit|vraisemblance|probabilidad)/,
    'residual.impact':
      /\b(?:residual|target|net|after|rest)\b.*(?:impact|severity|consequence|auswirkung|gravit|impatto)/,
    'current.likelihood': /\b(?:current|today)\b.*(?:likel[iy]hood|probability)/,
    'current.impact': /\b(?:current|today)\b.*(?:impact|severity)/,
    treatment:
      /^(?:(?:risk )?(?:treatment|response|strategy)(?: option| strategy| decision| type)?|risikobehandlung|behandlung(?:soption)?|ma(?:ss|ß)nahmenart|traitement|tratamiento|trattamento)$/,
    controls:
      /^(?:(?:annex a |iso ?27001 |existing |current |related )?controls?(?: references?| ids?)?|massnahmen|kontrollen|mesures|controles|controlli)$/,
    systems: /^(?:(?:ai )?systems?|ki systeme?|syst[eè]mes?|sistem[aie]s?)$/,
    assessed:
      /^(?:(?:date )?(?:assessed|identified|assessment date|date identified|date raised|bewertet am|[eé]valu[eé] le|evaluado|valutato)(?: on)?)$/,
    rationale: /^(?:rationale|justification|comments?|begr[uü]ndung)$/,
    acceptedBy: /^(?:accepted by|approver|akzeptiert (?:von|durch)|accept[eé] par)$/,
    accepted: /^(?:accepted(?: on)?|acceptance date|akzeptiert am|accept[eé] le)$/,
  },
  suppliers: {
    title:
      /^(?:(?:supplier|vendor|company|third party|partner|provider|organi[sz]ation)(?: name)?|lieferant(?:enname)?|firma|dienstleister|fournisseur|prestataire|soci[eé]t[eé]|proveedor|empresa|fornitore|azienda|ragione sociale|leverancier)$/,
    services:
      /^(?:(?:description of )?(?:services?|products?|service(?:s)? provided|scope of services?|what they supply|service description)(?: provided| supplied)?|leistung(?:en)?|dienstleistung(?:en)?|prestations?|servicios?|servizi[o]?|diensten)$/,
    country: /^(?:country|location|land|sitz|pays|pa[ií]s|paese|herkunftsland|hq|headquarters)$/,
    relationship:
      /^(?:relationship|type|kind|art(?: der beziehung)?|relation|relaci[oó]n|relazione|supplier type)$/,
    contract: /^(?:contract|vertrag|contrat|contrato|contratto)(?: reference| id| no)?$/,
    criteria: /^(?:criteria|kriterien|crit[eè]res|criterios|criteri)$/,
    result:
      /^(?:result|assessment result|status|ergebnis|r[eé]sultat|resultado|risultato|approval status)$/,
    assessed:
      /^(?:(?:last )?(?:assessed|assessment|review|audit)(?: date| on)?|(?:letzte )?bewertung|bewertet am|[eé]valu[eé] le|[uú]ltima evaluaci[oó]n|ultima valutazione)$/,
    monitoring: /^(?:monitoring|[uü]berwachung|suivi|seguimiento|monitoraggio)$/,
  },
  evidence: {
    title:
      /^(?:evidence|record|document|nachweis|beleg|preuve|evidencia|evidenza|prova)(?: name| title| description)?$/,
    kind: /^(?:(?:evidence |document )?(?:type|kind)|art|nachweisart|type de preuve|tipo)$/,
    origin: /^(?:origin|source system|herkunft|origine|origen)$/,
    location:
      /^(?:location|link|url|path|file|storage(?: location)?|where|ablage(?:ort)?|ort|pfad|speicherort|emplacement|lien|chemin|ubicaci[oó]n|enlace|posizione|percorso|collegamento)$/,
    collected:
      /^(?:(?:date )?(?:collected|created|date|recorded|collection date|issued|issue date)(?: on)?|erhoben(?: am)?|datum|erstellt am|collect[eé]e? le|date|fecha|recogid[oa]|data|raccolt[oa] il)$/,
    validUntil:
      /^(?:valid (?:until|to)|expir(?:y|es|ation)(?: date| on)?|g[uü]ltig bis|valable jusqu.*|v[aá]lid[oa] hasta|valid[oa] fino.*)$/,
    collection:
      /^(?:collection|how(?: it is)? collected|frequency|method|erhebung|erhebungsart|turnus|fr[eé]quence|m[eé]thode|frecuencia|m[eé]todo|frequenza|metodo)$/,
    retention:
      /^(?:retention(?: period)?|aufbewahrung(?:sfrist)?|conservation|conservaci[oó]n|conservazione)$/,
    systems: /^(?:(?:ai )?systems?|ki systeme?|syst[eè]mes?|sistem[aie]s?)$/,
    status: /^(?:status|state|statut|estado|stato)$/,
    sha256: /^(?:sha ?256|hash|checksum|fingerprint|pr[uü]fsumme)$/,
  },
  datasets: {
    title:
      /^(?:data ?set|datensatz|jeu de donn[eé]es|conjunto de datos|dataset|insieme di dati)(?: name| title)?$/,
    uses: /^(?:uses?|used for|usage|purpose|split|verwendung|zweck|utilisation|uso|usos|usi)$/,
    acquisition:
      /^(?:acquisition|how acquired|beschaffung|erwerb|obtention|adquisici[oó]n|acquisizione)$/,
    rights:
      /^(?:rights|licen[cs]e|usage rights|rechte|lizenz|droits|licence|derechos|licencia|diritti|licenza)$/,
    legalBasis: /^(?:legal basis|rechtsgrundlage|base l[eé]gale|base jur[ií]dica|base giuridica)$/,
    personal:
      /^(?:(?:contains )?(?:personal data|pii)|personenbezogene daten|personendaten|donn[eé]es personnelles|datos personales|dati personali)$/,
    provenance:
      /^(?:provenance|source|data source|origin|quelle|herkunft|source des donn[eé]es|procedencia|fuente|provenienza|fonte)$/,
    preparation:
      /^(?:preparation|pre ?processing|aufbereitung|pr[eé]paration|preparaci[oó]n|preparazione)$/,
    bias: /^(?:(?:known )?bias(?:es)?|limitations|verzerrung(?:en)?|biais|sesgos?|distorsioni)$/,
    retention:
      /^(?:retention(?: period)?|aufbewahrung(?:sfrist)?|conservation|conservaci[oó]n|conservazione)$/,
    custodian:
      /^(?:custodian|steward|data steward|datenverantwortliche[r]?|d[eé]positaire|custodio|custode)$/,
    version: /^(?:version|release|versi[oó]n|versione)$/,
  },
  findings: {
    title:
      /^(?:finding|nonconformity|non conformity|nc|issue|description|feststellung|abweichung|constat|non conformit[eé]|hallazgo|no conformidad|rilievo|non conformit[aà])(?: title| description)?$/,
    grade:
      /^(?:(?:nc )?(?:grade|grading|severity|class(?:ification)?|type|category|level)|einstufung|schweregrad|art|gravit[eé]|cat[eé]gorie|grado|tipo|gravit[aà]|classe)$/,
    against:
      /^(?:against|clause|(?:iso )?(?:clause|requirement|control|reference|criteria|criterion)s?(?: no| number)?|kriterium|anforderung|norm(?:kapitel|abschnitt)?|kapitel|abschnitt|exigence|clauses?|requisito|cl[aá]usula|requisito|punto(?: norma)?)$/,
    raised:
      /^(?:(?:date )?(?:raised|identified|found|opened|reported|date)(?: on)?|(?:date )?raised|festgestellt(?: am)?|datum|constat[eé] le|date|fecha|detectad[oa]|data|rilevat[oa](?: il)?|audit date)$/,
    due: /^(?:due(?: date)?|deadline|target date|target completion(?: date)?|f[aä]llig(?: am)?|frist|termin|[eé]ch[eé]ance|fecha l[ií]mite|plazo|vencimiento|scadenza)$/,
    correction:
      /^(?:correction|immediate action|containment|korrektur|sofortmassnahme|correcci[oó]n|correzione)$/,
    rootCause:
      /^(?:root cause(?: analysis)?|cause|ursache(?:nanalyse)?|cause (?:racine|profonde)|causa(?: ra[ií]z)?|causa radice)$/,
    correctiveAction:
      /^(?:corrective actions?(?: plan| taken)?|action(?: plan)?|cap|korrekturma(?:ss|ß)nahmen?|action corrective|acci[oó]n correctiva|azione correttiva)$/,
    closed:
      /^(?:(?:date )?closed(?: on| date)?|closure date|abgeschlossen(?: am)?|geschlossen(?: am)?|cl[oô]tur[eé]e?(?: le)?|cerrad[oa]|chius[oa](?: il)?)$/,
    source: /^(?:source|origin|quelle|origine|origen|fonte|fuente)$/,
    audit: /^(?:audit(?: id| ref(?:erence)?)?|auditor[ií]a)$/,
    systems: /^(?:(?:ai )?systems?|ki systeme?|syst[eè]mes?|sistem[aie]s?)$/,
  },
  isms: {
    control:
      /^(?:(?:iso ?27001 |annex a |control )?(?:control|no|nr|number|id|ref(?:erence)?|clause)(?: no| number| id| ref(?:erence)?| nr)?|massnahme|kontrolle|mesure|control|controllo|iso 27001 2022.*controls?|section)$/,
    applicable:
      /^(?:(?:is )?(?:control )?applicab(?:le|ility)(?: .*)?|in scope|selected|anwendbar(?:keit)?|applicabl?e?|applicabilit[eé]|aplica(?:ble)?|aplicabilidad|applicabile|applicabilit[aà])$/,
    status:
      /^(?:(?:implementation )?(?:status|state)|implemented|umsetzung(?:sstatus|sstand)?|statut|[eé]tat|estado|stato)$/,
    justification:
      /^(?:justification(?: .*)?|reasons?(?: .*)?|rationale|begr[uü]ndung|raison|justificaci[oó]n|giustificazione|motivazione|remarks?)$/,
    document:
      /^(?:document(?:s|ation)?(?: ref(?:erence)?)?|policy|evidence|references?|dokument(?:ation)?|nachweis|documento|documentaci[oó]n|implementation method|related documents?)$/,
    owner:
      /^(?:(?:control )?owner|responsible(?: .*)?|verantwortlich(?:er?)?|responsable|propri[eé]taire|propietario|responsabile)$/,
  },
};

/** The expression that the headings of a field meet; undefined where none is known. */
export const headingNames = (what: Importable, field: string): readonly RegExp[] =>
  [
    own[what][field],
    field in shared && (what !== 'isms' || field === 'owner') ? shared[field] : undefined,
  ].filter((pattern): pattern is RegExp => pattern !== undefined);

/** A heading in lower case, with single spaces for all that is no letter or digit. */
export const comparable = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#:]+/gu, ' ')
    .trim();
