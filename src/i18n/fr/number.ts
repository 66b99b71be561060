import { numbersIn } from '../number.ts';

export const { number, form, counted } = numbersIn('fr');
