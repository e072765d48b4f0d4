import { setFlagsFromString } from 'node:v8';

/**
 * Patterns are compiled whole when they are first used. Else V8 first runs each as a list of steps, and compiles it again where it is
 * used more: of a program with as many patterns as this, which reads texts of many pages, that is most of the time. It is set here
 * for all ways in which the program is started; V8 asks for it each time that it compiles a pattern.
 */
setFlagsFromString('--no-regexp-tier-up');
