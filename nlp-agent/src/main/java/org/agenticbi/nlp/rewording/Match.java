package org.agenticbi.nlp.rewording;

import java.util.List;
import java.util.Map;
import org.agenticbi.nlp.text.Token;

/**
 * Where a pattern was found.
 *
 * @param first its first token
 * @param end behind its last token
 * @param words the tokens that its words took, in order
 * @param gaps the tokens of its gaps and numbers, by name
 */
record Match(int first, int end, List<Token> words, Map<String, List<Token>> gaps) {}
