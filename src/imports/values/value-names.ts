/**
 * What registers call values that the fields call otherwise, in the languages of the tool and in Dutch. What
 * is taken from here counts as guessed. Judgements are not here: a risk tier follows from no word.
 */
const names: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  stage: {
    design:
      /^(?:initiation|planned|planning|idea|concept|conception|proposal|proposed|pre-?deployment.*|geplant|konzept|idee|planung|en projet|projet|idée|planificad[oa]|idea|concepto|progettazione|pianificat[oa]|gepland)$|^planned\b/,
    development:
      /^(?:(?:in )?develop(?:ment|ing)?(?: and acquisition| & acquisition)?|under development|in entwicklung|en (?:cours de )?développement|en desarrollo|in sviluppo|(?:in )?ontwikkeling|research(?: and development| & development)?|r&d|prototype?|prototyp|proof of concept|poc)\b.*$/,
    validation:
      /^(?:(?:in )?(?:test(?:ing|phase|betrieb)?|pilot(?:projekt|betrieb)|validation|verification|pilot(?:ing|phase)?|user acceptance.*|uat)|im test|en (?:test|prueba|pruebas)|in (?:prova|collaudo)|pilote|piloto|pilota)\b.*$/,
    deployment:
      /^(?:implementation(?: and assessment)?|implementing|roll-?out|einführung|rollout|déploiement|despliegue|implantación|implementación|implementazione|in implementation)\b.*$/,
    operation:
      /^(?:(?:in )?(?:production|use|operation)s?(?: (?:and|&) (?:maintenance|management|monitoring))?.*|in-use|operational|live|active|deployed|in betrieb|im einsatz|produktiv|aktiv|en (?:service|production|exploitation|uso|producción|operación|funcionamiento)|in (?:uso|esercizio|produzione)|attivo|activo|actif|in[_ ]gebruik|fielded|production \(.*)$/,
    retirement:
      /^(?:retired|decommission(?:ed|ing)?|discontinued|ended|inactive|no longer in use|abgeschaltet|außer betrieb|ausser betrieb|stillgelegt|hors service|retiré|retirad[oa]|fuera de servicio|dismess[oa]|fuori servizio|buiten[_ ]gebruik|terminated|sunset)\b.*$/,
  },
  origin: {
    developed:
      /^(?:developed in-?house|in-?house|internal(?:ly developed)?|own development|custom(?:-developed)?|eigenentwicklung|intern|selbst entwickelt|développé en interne|interne|desarrollo propio|sviluppo interno|built|make)$/,
    procured:
      /^(?:purchased|bought|vendor|third[- ]party|external|commercial(?: off[- ]the[- ]shelf)?(?: \(cots\))?|cots|saas|licensed|acquired|zugekauft|eingekauft|gekauft|extern|acheté|externe|comprado|adquirido|externo|acquistato|esterno|buy|ingekocht)$/,
    embedded:
      /^(?:built[- ]in|integrated|part of (?:a|another) product|integriert|intégré|integrado|integrato)$/,
  },
  treatment: {
    mitigate:
      /^(?:mitigat(?:e|ed|ion)|reduc(?:e|ed|tion)|treat(?:ed)?|modify|control|vermindern|reduzieren|minderung|réduire|réduction|mitigar|reducir|mitigare|ridurre)$/,
    avoid:
      /^(?:avoid(?:ed|ance)?|terminate|eliminate|vermeiden|vermeidung|éviter|évitement|evitar|evitare)$/,
    transfer:
      /^(?:transfer(?:red)?|share|shared|insure|übertragen|teilen|transférer|partager|transferir|compartir|trasferire|condividere)$/,
    accept:
      /^(?:accept(?:ed|ance)?|retain|tolerate|akzeptieren|tragen|accepter|aceptar|accettare)$/,
  },
  category: {
    ai: /^(?:ai|ki|ia|artificial intelligence|künstliche intelligenz|intelligence artificielle|inteligencia artificial|intelligenza artificiale|ai risk)$/,
    'information-security':
      /^(?:information security|informationssicherheit|is|it|security|cyber(?: ?security)?|infosec|isms|sécurité de l.information|seguridad de la información|sicurezza delle informazioni)$/,
  },
  relationship: {
    supplier:
      /^(?:vendor|provider|supplier|lieferant|dienstleister|fournisseur|prestataire|proveedor|fornitore)s?$/,
    customer: /^(?:client|customer|kunde|kundin|cliente)s?$/,
    partner: /^(?:partner|partenaire|socio)s?$/,
  },
  result: {
    accepted: /^(?:approved|accepted|passed|ok|freigegeben|genehmigt|approuvé|aprobado|approvato)$/,
    'accepted-with-conditions':
      /^(?:conditional(?:ly)?(?: approved| accepted)?|approved with conditions|bedingt.*|mit auflagen|sous conditions?|con condiciones|con riserva)$/,
    rejected:
      /^(?:rejected|declined|failed|not approved|abgelehnt|rejeté|refusé|rechazado|respinto)$/,
  },
  status: {
    current: /^(?:valid|active|current|gültig|aktuell|en vigueur|valide|vigente|valido)$/,
    superseded:
      /^(?:old|obsolete|outdated|replaced|archived|ersetzt|veraltet|remplacé|obsoleto|sostituito)$/,
    planned:
      /^(?:not (?:yet )?(?:implemented|started)|pending|absent|missing|to do|open|planned.*|geplant|offen|prévu|planificado|pianificato)$/,
    partial:
      /^(?:in progress|established|developed|partially(?: implemented)?|partly|ongoing|under way|teilweise(?: umgesetzt)?|in umsetzung|en cours|partiellement|en curso|parcial(?:mente)?|in corso|parziale|parzialmente)$/,
    implemented:
      /^(?:implemented|operational|advanced|optimi[sz]ed|effective|done|complete(?:d)?|fully implemented|in place|umgesetzt|erledigt|mis en (?:œuvre|oeuvre|place)|implementado|attuato|implementato)$/,
  },
  grade: {
    major:
      /^(?:major(?: nc| non-?conformity)?|hauptabweichung|nc majeure|non-conformité majeure|no conformidad mayor|non conformità maggiore)$/,
    minor:
      /^(?:minor(?: nc| non-?conformity)?|nebenabweichung|nc mineure|non-conformité mineure|no conformidad menor|non conformità minore)$/,
    observation: /^(?:obs\.?|observation|hinweis|remarque|observación|osservazione)$/,
    opportunity:
      /^(?:ofi|opportunity(?: for improvement)?|verbesserungs(?:potenzial|vorschlag)|piste d.amélioration|oportunidad de mejora|opportunità di miglioramento)$/,
  },
  personal: {
    none: /^(?:no|none|no personal data|nein|keine|non|aucune|ninguno|no personales|nessuno)$/,
    personal: /^(?:yes|personal data|pii|ja|oui|sí|si|personenbezogen|personendaten)$/,
    special:
      /^(?:sensitive|special categor(?:y|ies).*|besondere kategorien.*|sensible|sensibles|sensibili)$/,
  },
  classification: {
    public: /^(?:public|öffentlich|publique|público|pubblico|unclassified)$/,
    internal:
      /^(?:internal(?: use)?(?: only)?|intern|interne|interno|for internal use(?: only)?|restricted)$/,
    confidential:
      /^(?:(?:highly |strictly )?confidential|secret|(?:streng )?vertraulich|geheim|confidentiel|confidencial|riservato|confidenziale)$/,
  },
};

/** The value that a word usually means in a field; undefined where it is none of these words. */
export function otherValueNames(field: string, written: string): string | undefined {
  const values = names[field.split('.').at(-1) ?? field];
  const text = written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
  return Object.entries(values ?? {}).find(([, pattern]) => pattern.test(text))?.[0];
}
