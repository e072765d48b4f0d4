/** Who is meant by a printed name. */
export type ResolvedName =
  | { readonly kind: 'one'; readonly person: string }
  | {
      readonly kind: 'several';
      readonly people: readonly string[];
      /** A form to write for each of them: "Pat Holloway (Hob Lane)". */
      readonly write: readonly string[];
    }
  | {
      readonly kind: 'none';
      /** The form to write for who was most likely meant. */
      readonly nearest?: string;
      /** Forms of several of the name: what is in the brackets is partly of one of them, partly of another. */
      readonly oneOf?: readonly string[];
    };
