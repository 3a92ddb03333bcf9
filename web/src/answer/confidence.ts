/** How sure the reading is, in words; the number stands beside them in the receipt. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.9) {
    return 'very sure';
  }
  if (confidence >= 0.75) {
    return 'fairly sure';
  }
  return confidence >= 0.5 ? 'not quite sure' : 'unsure';
}

const PATHS: Record<string, string> = {
  rules: 'read by rules, without a language model',
  llm: 'read by a language model, checked by the rules',
  verified_query: 'a query that a person has verified',
  cache: 'kept from an earlier answer',
};

/** How the answer was found, in words. */
export function pathInWords(path: string): string {
  return PATHS[path] ?? path;
}
