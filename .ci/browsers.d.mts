/** The executable of a browser, or undefined when there is none. A wrong HAVEN_CHROMIUM or HAVEN_FIREFOX throws. */
export function findBrowser(browser: 'chromium' | 'firefox'): string | undefined;
/** The full path of a command on PATH, or undefined. */
export function findCommand(name: string): string | undefined;
