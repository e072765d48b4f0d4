/** Who sits on a committee from a day on, as its file has it. */
export type DemoMembership = {
  readonly from: string;
  readonly chair?: string;
  readonly 'vice-chair'?: string;
  readonly members: readonly string[] | 'all-councillors';
  readonly 'co-opted'?: readonly {
    readonly name: string;
    readonly represents: string;
    readonly votes: string;
  }[];
  readonly offices?: Readonly<Record<string, string>>;
};
