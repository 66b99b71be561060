import { writeRegisterHandbook } from './real/nl-register.ts';
writeRegisterHandbook(process.argv[2]!);
