package org.agenticbi.nlp.rewording;

import java.util.Set;

/** What a pattern asks of the tokens at a place. */
sealed interface Part {

  /** One of these words. */
  record Word(Set<String> words) implements Part {}

  /** One of these words, or nothing. */
  record MayBe(Set<String> words) implements Part {}

  /** None of these words comes next. */
  record NoWord(Set<String> words) implements Part {}

  /** A number, in digits or as a word. */
  record Figure(String name) implements Part {}

  /** One token that is no mark. */
  record Single(String name) implements Part {}

  /** A year with its century. */
  record Year(String name) implements Part {}

  /** One to some tokens, without a mark among them. */
  record Gap(String name) implements Part {}

  /** The first token of the question comes next. */
  record Beginning() implements Part {}

  /** Nothing comes behind but marks. */
  record Ending() implements Part {}
}
