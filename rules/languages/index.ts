import type { LanguagePack } from '../read/phrases';
import { pack as english } from './en/index';
import { pack as dutch } from './nl/index';

/** The languages that Haven reads. A new one is a folder beside this file and a line here. */
export const packs: readonly LanguagePack[] = [dutch, english];
