/** The types of words.js, which the build shares with the browser. */

/** What is written in several ways and means the same. */
export type Same = { readonly key: string; readonly index: number; readonly length: number };

export const KEYS_SIGN: string;
export function plainLetters(text: string): string;
export function searchable(text: string): string;
export function isJoined(word: string): boolean;
export function shown(text: string): string;
export function bare(text: string): string;
export function keysOf(token: string): string[];
export function lonePartsOf(text: string): string[];
export function foundBy(token: string): string[];
export function tokensOf(text: string): string[];
export function sameThings(text: string): Same[];
export function thingsIn(text: string): Same[];
