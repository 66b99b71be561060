import { writeFileSync } from 'node:fs';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

/** Writes a workbook; each sheet is filled by a function. */
export async function writeWorkbook(
  path: string,
  sheets: Readonly<Record<string, (page: Worksheet) => void>>,
  date1904 = false,
): Promise<void> {
  const workbook = new Workbook();
  workbook.properties.date1904 = date1904;
  for (const [name, fill] of Object.entries(sheets)) fill(workbook.addWorksheet(name));
  writeFileSync(path, await workbook.xlsx.writeBuffer());
}
