/** What a spreadsheet shows in the place of a value that it could not work out, in five languages. */
export const formulaError =
  /^#(?:REF|NAME|N\/A|NV|VALUE|WERT|VALEUR|VALOR|VALORE|BEZUG|RIF|DIV\/0|NUM|ZAHL|NULL|NOMBRE|NOM|¡REF|¿NOMBRE|¡VALOR|¡DIV\/0|¡NUM|SPILL|CALC)[!?]?$/i;
