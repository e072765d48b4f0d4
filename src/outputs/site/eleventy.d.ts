/** What this project uses of Eleventy 3, which ships no types of its own. */
declare module '@11ty/eleventy' {
  export type TemplateModule = {
    data?: Record<string, unknown>;
    render: (data: never) => string | Promise<string>;
  };

  export type UserConfig = {
    readonly benchmarkManager: {
      getBenchmarkGroup(name: string): { setMinimumThresholdMs(milliseconds: number): void };
    };
    addGlobalData(name: string, value: unknown): void;
    addTemplate(virtualPath: string, template: TemplateModule): void;
    setFrontMatterParsingOptions(options: object): void;
    setUseGitIgnore(use: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    addTemplateFormats(format: string): void;
  };

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** `false`: it looks for no file of settings. */
        configPath: false;
        quietMode?: boolean;
        config?: (eleventyConfig: UserConfig) => void;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<unknown>;
  }
}
